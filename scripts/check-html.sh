#!/usr/bin/env bash
# Checks every HTML page below a folder with the Nu HTML checker (`scripts/setup.sh test`).
#
#   scripts/check-html.sh FOLDER
#
# Errors are printed as `path:line.column: error: what`, sorted, at most 100 of them; warnings are
# counted as errors, notes are not shown. Exit codes: 0 all valid, 1 errors, 2 wrong usage,
# 3 a missing tool.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -d "$1" ]; then
  printf 'usage: scripts/check-html.sh FOLDER\n' >&2
  exit 2
fi
folder=$(cd "$1" && pwd)
jar=$(find "$(dirname "$0")/../.tools/venv" -name vnu.jar 2>/dev/null | head -n 1)
if [ -z "$jar" ] || ! command -v java >/dev/null; then
  printf 'check-html: the Nu HTML checker or Java is missing: run scripts/setup.sh test\n' >&2
  exit 3
fi

pages=$(find "$folder" -name '*.html' | wc -l)
if [ "$pages" -eq 0 ]; then
  printf 'check-html: no pages below %s\n' "$1" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One process for each core, with the pages dealt out among them.
cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
find "$folder" -name '*.html' -print | sort >"$work/pages"
awk -v cores="$cores" -v work="$work" '{ print > (work "/batch." (NR % cores)) }' "$work/pages"
check() {
  tr '\n' '\0' <"$1" | xargs -0 -n 2000 \
    java -Xss2m -jar "$jar" --skip-non-html --stdout --exit-zero-always
}
checkers=()
for batch in "$work"/batch.*; do
  check "$batch" >"$batch.found" 2>"$batch.failed" &
  checkers+=("$!")
done
for checker in "${checkers[@]}"; do
  wait "$checker" || {
    cat "$work"/batch.*.failed >&2
    printf 'check-html: the Nu HTML checker itself failed\n' >&2
    exit 3
  }
done

cat "$work"/batch.*.found | grep -v ': info: ' |
  sed -e "s|^\"file:$folder/||" -e 's|^\([^"]*\)":|\1:|' | sort -V >"$work/found" || true
count=$(grep -c . "$work/found" || true)
if [ "$count" -gt 0 ]; then
  head -n 100 "$work/found"
  printf '%s problems in the HTML of %s pages\n' "$count" "$pages"
  exit 1
fi
printf '%s pages are valid HTML\n' "$pages"
