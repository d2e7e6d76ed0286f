#!/usr/bin/env bash
# Installs what is missing for a task, and does nothing (offline, too) when nothing is.
#
#   scripts/setup.sh build       what `make site` needs
#   scripts/setup.sh test        that, and what `make test` needs
#   scripts/setup.sh benchmark   what `make benchmark` needs
#
# Debian's packages are installed with apt when this is root or may use sudo without a password;
# otherwise one message names the missing ones. Python's tools go to .tools/venv, not the system.
# Exit codes: 0 all is there, 2 wrong usage, 3 something is missing and can't be installed.
set -euo pipefail

cd "$(dirname "$0")/.."
log=.tools/setup.log
oldest_swift=6.3

say() { printf '%s\n' "$*" >&2; }
fail() { say "setup: $*"; exit 3; }
has() { command -v "$1" >/dev/null 2>&1; }

# The log of this run, begun when there is something to write.
begin_log() {
  mkdir -p .tools
  : >"$log"
  begin_log() { :; }
}

main() {
  case "${1-}" in
    build) require_system build_needs ;;
    test) require_system build_needs test_needs ;;
    benchmark) require_system build_needs benchmark_needs ;;
    *) say "usage: scripts/setup.sh build|test|benchmark"; exit 2 ;;
  esac
  want_system build_wants
  require_swift
  case "$1" in
    test) require_python_tools test; require_commonmark_examples ;;
    benchmark) require_python_tools benchmark ;;
  esac
}

# Each list names a package of Debian and the check that finds it.
build_needs() {
  need git has git
  need pkg-config has pkg-config
  need libcmark-gfm-dev library libcmark-gfm
  need libcmark-gfm-extensions-dev header cmark-gfm-core-extensions.h libcmark-gfm
  need libyaml-dev library yaml-0.1
  need libssl-dev library libcrypto
  need libhunspell-dev library hunspell
  need libxml2-dev library libxml-2.0
  need zlib1g-dev library zlib
}

# Dictionaries make the importer surer of words that a line's end cut; it works without them.
build_wants() {
  need hunspell-en-us dictionary en_US
  need hunspell-es dictionary es_ES
  need hunspell-fr dictionary fr
  need hunspell-pt-br dictionary pt_BR
  need hunspell-pt-pt dictionary pt_PT
  need hunspell-de-de dictionary de_DE
  need hunspell-it dictionary it_IT
  need hunspell-ru dictionary ru_RU
}

test_needs() {
  need cmark-gfm has cmark-gfm
  need default-jre-headless java -version
  need libxml2-utils has xmllint
  need pandoc has pandoc
  benchmark_needs
}

benchmark_needs() {
  need python3 has python3
  need python3-venv python3 -c "import ensurepip, venv"
}

need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

library() { pkg-config --exists "$1"; }

# Whether the C compiler's search path, with a library's own, has a header.
header() {
  local folder
  for folder in $(pkg-config --variable=includedir "$2") /usr/include /usr/local/include; do
    if [ -e "$folder/$1" ]; then return 0; fi
  done
  return 1
}

dictionary() { [ -e "/usr/share/hunspell/$1.dic" ] || [ -e "/usr/share/myspell/dicts/$1.dic" ]; }

find_missing() {
  local list
  missing=()
  for list in "$@"; do "$list"; done
}

require_system() {
  find_missing "$@"
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  if ! has apt-get; then
    fail "missing, by the names of Debian's packages: ${missing[*]}"
  elif ! may_install; then
    fail "missing packages; an administrator installs them with:
  apt-get install ${missing[*]}"
  fi
  say "setup: installing ${missing[*]}"
  begin_log
  apt_install || { apt_update && apt_install; } || {
    tail -n 20 "$log" >&2
    fail "apt-get could not install ${missing[*]} (see above, or all of it in $log)"
  }
  find_missing "$@"
  if [ ${#missing[@]} -gt 0 ]; then
    fail "installed, but still not found: ${missing[*]} (see $log)"
  fi
}

# Whether apt may be used, and through what: finds `as_root`.
may_install() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root=(env)
  elif has sudo && sudo -n true 2>/dev/null; then
    as_root=(sudo -n env)
  else
    return 1
  fi
}

# Installs packages that the program is better with, where that can be done; tries each of them once.
want_system() {
  local tried=.tools/wanted.txt package
  find_missing "$@"
  if [ ${#missing[@]} -eq 0 ] || ! has apt-get || ! may_install; then return; fi
  local wanted=("${missing[@]}")
  mkdir -p .tools
  touch "$tried"
  for package in "${wanted[@]}"; do
    if grep -qx "$package" "$tried"; then continue; fi
    echo "$package" >>"$tried"
    missing=("$package")
    begin_log
    apt_install || say "setup: $package is not to be had; the program works without it"
  done
}

apt_install() {
  "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    -o DPkg::Lock::Timeout=600 "${missing[@]}" </dev/null >>"$log" 2>&1
}

# The lists' lock, unlike dpkg's, is not waited for by apt itself.
apt_update() {
  local attempt
  for attempt in $(seq 60); do
    if "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get update </dev/null >"$log.update" 2>&1; then
      return
    fi
    if ! grep -q "Could not get lock" "$log.update"; then break; fi
    if [ "$attempt" -eq 1 ]; then say "setup: waiting for another apt to finish"; fi
    sleep 5
  done
  cat "$log.update" >>"$log"
  # Some of the lists may have arrived: the second attempt to install decides.
}

require_swift() {
  local where=https://www.swift.org/install/linux
  has swift || fail "Swift is missing: install $oldest_swift or later from $where"
  local said version
  said=$(swift --version 2>&1) ||
    fail "Swift does not start (what it needs itself is listed at $where):
$said"
  version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$said" | head -n 1)
  if [ "$(printf '%s\n' "$oldest_swift" "$version" | sort -V | head -n 1)" != "$oldest_swift" ]; then
    fail "Swift ${version:-unknown} is too old: install $oldest_swift or later from $where"
  fi
}

# Python packages, in the versions that scripts/requirements-<task>.txt pins.
require_python_tools() {
  local requirements=scripts/requirements-$1.txt installed=.tools/venv/installed-$1.txt
  if cmp -s "$requirements" "$installed" && .tools/venv/bin/python -c "" 2>/dev/null; then return; fi
  say "setup: installing $(tr '\n' ' ' <"$requirements")into .tools/venv"
  begin_log
  if ! .tools/venv/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf .tools/venv
    python3 -m venv .tools/venv >>"$log" 2>&1 || {
      tail -n 5 "$log" >&2
      fail "python3 could not make the virtual environment .tools/venv"
    }
  fi
  .tools/venv/bin/python -m pip install --disable-pip-version-check --no-input \
    --requirement "$requirements" </dev/null >>"$log" 2>&1 || {
    grep -E "^ *(ERROR|WARNING)" "$log" | tail -n 5 >&2
    fail "pip could not install $(tr '\n' ' ' <"$requirements")from PyPI: is the network there? (see $log)"
  }
  cp "$requirements" "$installed"
}

require_commonmark_examples() {
  if [ -s .tools/commonmark.json ]; then return; fi
  begin_log
  scripts/fetch-commonmark-examples.sh >>"$log" 2>&1 || {
    tail -n 5 "$log" >&2
    fail "the CommonMark examples could not be fetched from PyPI: is the network there? (see $log)"
  }
}

main "$@"
