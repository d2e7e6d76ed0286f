#!/usr/bin/env bash
# Checks the scripts that are not Swift: their syntax always, shellcheck's advice where it is there.
set -euo pipefail

cd "$(dirname "$0")/.."
scripts=(scripts/*.sh .ci/run)
for script in "${scripts[@]}"; do
  bash -n "$script"
done
if command -v shellcheck >/dev/null; then
  shellcheck "${scripts[@]}"
else
  printf 'lint: shellcheck is not installed, so only the syntax of the scripts was checked\n' >&2
fi
for script in Benchmarks/*.py; do
  python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read(), sys.argv[1])' "$script"
done
