#!/usr/bin/env bash
# Runs a test in a fresh temporary folder with a home of its own, and removes it afterwards.

set -euo pipefail

folder=$(mktemp -d "${TMPDIR:-/tmp}/casus-test.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home" "$folder/work"
cd "$folder/work"

unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
HOME=$folder/home "$@"
