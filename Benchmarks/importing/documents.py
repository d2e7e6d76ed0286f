"""A text as a document of a word processor or an e-book, by way of pandoc."""

import json
import subprocess
import tempfile
from pathlib import Path

from ideal import escaped, marked, marks_of
from pdf import truth
from textformat import words
from typesetting import Setting, Typesetter

# A grey point, to stand for a picture.
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="6"/></svg>'


def make(text, path):
    """Writes the document; returns its truth."""
    setter = Typesetter(text, Setting(numbered=False))
    setter.front()
    setter.body()
    known = truth(text, setter, [])
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "picture.svg").write_text(PICTURE, encoding="utf-8")
        command = ["pandoc", "--from=markdown", "-o", str(path.resolve())]
        source = markdown(text, known)
        subprocess.run(command, input=source.encode(), cwd=folder, check=True, capture_output=True)
    return known


def markdown(text, known):
    marks = marks_of(known)
    names = ("title", "subtitle", "date", "lang")
    meta = {name: text.meta[name] for name in names if name in text.meta}
    meta |= {"author": text.meta.get("authors", []), "lang": text.meta["language"]}
    parts = [
        "---\n"
        + "\n".join(f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in meta.items())
        + "\n---"
    ]
    for index, block in enumerate(known["blocks"]):
        if block["kind"] != "front" and block.get("number") != "date":
            parts += shown(block, marks.get(index, {}))
    parts += [
        f"[^{number}]: {escaped(note['text'])}" for number, note in enumerate(known["notes"], 1)
    ]
    return "\n\n".join(parts) + "\n"


def shown(block, marks):
    kind = block["kind"]
    plain = escaped(marked(words(block["text"]), marks))
    if kind == "heading" or kind == "optional":
        return ["#" * block["level"] + " " + plain]
    if kind in ("quote", "epigraph", "attribution"):
        return ["> " + plain]
    if kind in ("item", "reference"):
        return [(block.get("number", "-").rstrip(".") + ".").replace("-.", "-") + " " + plain]
    if kind in ("verse", "signature"):
        return ["\n".join("| " + escaped(line) for line in block["lines"])]
    if kind == "table":
        rows = ["| " + " | ".join(map(escaped, row.split("\t"))) + " |" for row in block["lines"]]
        rule = "|" + " --- |" * len(block["lines"][0].split("\t"))
        return ["\n".join([rows[0], rule, *rows[1:]])]
    if kind == "caption":
        return [f"![{plain}](picture.svg)"]
    return [plain]
