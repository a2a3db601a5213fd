# Shared by the other scripts: where things are, how to install, how to build quietly.
# shellcheck shell=bash disable=SC2034

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
SCENARIO=opruimdag-g-schijf

PACKAGES_PLAY=(
  build-essential cmake ninja-build pkg-config
  libsdl2-dev libsdl2-ttf-dev libsdl2-image-dev
  liblua5.4-dev libcjson-dev libssl-dev libsqlite3-dev libzip-dev
)
PACKAGES_TEST=(
  clang graphviz libclang-rt-dev libcmocka-dev locales python3 shellcheck valgrind xauth xdotool xvfb
)
PACKAGES_BENCH=(
  libx11-dev libxext-dev libxtst-dev love lua5.4 python3 time xvfb
)


say() {
  printf '%s\n' "$*"
}


fail() {
  printf '%s\n' "$*" >&2
  exit 1
}


# Prints those of the named Debian packages that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
      *' installed') ;;
      *) say "$package" ;;
    esac
  done
}


# Runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "Installing needs root. Ask someone who may, to run: $*"
  fi
}


# install_packages PACKAGE...: installs what is missing; silent when nothing is.
install_packages() {
  local missing log
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian or Ubuntu, so nothing is installed. Casus needs what these packages hold:"
    say "  $*"
    return 0
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0

  say "Casus needs these Debian packages, which are not installed yet:"
  say "  ${missing[*]}"
  [ "$(id -u)" -eq 0 ] || say "Installing them with sudo; it may ask for your password."
  say "Installing them now; this can take some minutes."
  log=$(mktemp)
  if ! { as_root apt-get update &&
         as_root env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y --no-install-recommends "${missing[@]}"; } </dev/null >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "Installing failed. All that apt said is in $log"
  fi
  rm -f "$log"
  say "Installed."
}


# run_quietly LOG WHAT COMMAND...: shows nothing, unless the command fails.
run_quietly() {
  local log=$1 what=$2
  shift 2
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    fail "$what failed; the whole output is in $log"
  fi
}


# build PRESET [TARGET...]: configures once, then builds all or the targets; quick when nothing changed.
build() {
  local preset=$1 folder=$ROOT/build/$1 targets=()
  shift
  [ $# -eq 0 ] || targets=(--target "$@")
  cd "$ROOT"
  [ -e CMakePresets.json ] || ln -sf .presets.json CMakePresets.json
  if [ ! -e "$folder/build.ninja" ]; then
    run_quietly "$folder/configure.log" "Preparing the build ($preset)" cmake --preset "$preset"
  fi
  run_quietly "$folder/build.log" "Building ($preset)" cmake --build --preset "$preset" "${targets[@]}"
}


# Builds the program that people run, and says so the first time.
build_release() {
  [ -e "$ROOT/build/release/casus" ] || say "Building Casus; the first time takes about a minute."
  build release
  [ -x "$ROOT/build/release/casus" ] || fail "The build made no program build/release/casus."
}


# The tools of tests/package.json; again only when the lock file changed.
install_node_tools() {
  local installed=$ROOT/tests/node_modules/.package-lock.json
  if [ "$installed" -nt "$ROOT/tests/package-lock.json" ]; then
    return 0
  fi
  say "Fetching the test tools from the npm registry"
  mkdir -p "$ROOT/build"
  run_quietly "$ROOT/build/npm.log" "npm ci" npm --prefix "$ROOT/tests" ci --no-audit --no-fund
  touch "$installed"
}
