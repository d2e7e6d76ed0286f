#!/usr/bin/env bash
# Builds everything with its tests, checks the HTML of the publication, and runs the tests.
#
# The tests come last, so that their summary is the last thing to read; they run also when the
# check before them fails.
set -euo pipefail

cd "$(dirname "$0")/.."
swift build --build-tests

# The program that was just built, not the release of `make site`, and not into public/.
site=.build/checked-site
status=0
rm -rf "$site"
if .build/debug/pamphlet build --output "$site"; then
  scripts/check-html.sh "$site" || status=$?
else
  status=$?
  printf 'test: the publication could not be built\n' >&2
fi

swift test --skip-build || status=$?
if [ "$status" -ne 0 ]; then
  printf 'test: something failed; see above\n' >&2
fi
exit "$status"
