#!/bin/sh
# Fetches the examples of the CommonMark specification, as JSON, for the tests of MarkdownTree.
#
# They come in the source package of markdown-it-py on PyPI. What was fetched is kept in .tools/,
# which git ignores; a second run does nothing.
set -eu

cd "$(dirname "$0")/.."
target=.tools/commonmark.json
version=4.3.0
[ -s "$target" ] && exit 0

python=python3
[ -x .tools/venv/bin/python ] && python=.tools/venv/bin/python

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m pip --quiet --disable-pip-version-check download \
  --no-deps --no-binary :all: --dest "$work" "markdown-it-py==$version"
tar -xzf "$work"/markdown_it_py-*.tar.gz -C "$work"
mkdir -p .tools
cp "$work"/markdown_it_py-*/tests/test_cmark_spec/commonmark.json "$target.part"
mv "$target.part" "$target"
echo "fetched $target"
