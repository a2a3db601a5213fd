#!/usr/bin/env bash
# Runs a test in a fresh temporary folder with a home of its own, and removes it afterwards. In memory
# where there is enough: what a test writes is safe on disk each time, and it would wait for that.

set -euo pipefail

enough_kib=2000000
free_kib=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1) || free_kib=0
if [ -z "${TMPDIR:-}" ] && [ "${free_kib:-0}" -gt "$enough_kib" ] && [ -w /dev/shm ]; then
  TMPDIR=/dev/shm
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/casus-test.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/home" "$folder/work" "$folder/tmp"
export TMPDIR=$folder/tmp
cd "$folder/work"

unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
HOME=$folder/home "$@"
