"""The Markdown that a converter without fault would make of a truth: it must reach full marks."""

import json
import re

from block_measures import CSL
from textformat import words


def markdown(truth):
    marks = marks_of(truth)
    parts, previous = [front(truth)], None
    for index, block in enumerate(truth["blocks"]):
        kind = block["kind"]
        if kind in ("front", "optional", "reference"):
            continue
        text = escaped(marked(words(block["text"]), marks.get(index, {})))
        shown = show(block, text, marks.get(index, {}))
        same_group = (
            previous is not None
            and block.get("group")
            and block.get("group") == previous.get("group")
        )
        if same_group and kind == "item":
            parts[-1] += "\n" + shown
        elif same_group and kind in ("quote", "box", "attribution"):
            parts[-1] += "\n>\n" + re.sub(r"^> \[!\w+\]\n", "", shown)
        else:
            parts.append(shown)
        previous = block
    for number, note in enumerate(truth["notes"], 1):
        parts.append(f"[^{number}]: {escaped(note['text'])}")
    return "\n\n".join(parts) + "\n"


def marks_of(truth):
    """For each block the labels of the notes after its words."""
    marks = {}
    for number, note in enumerate(truth["notes"], 1):
        marks.setdefault(note["block"], {}).setdefault(note["word"], []).append(str(number))
    return marks


def show(block, text, marks):
    kind = block["kind"]
    if kind == "heading":
        return "#" * (block["level"] + 1) + " " + text
    if kind == "quote":
        return "> " + text
    if kind == "item":
        return (block.get("number") or "-") + " " + text
    if kind == "table":
        rows, seen = [], 0
        for row in block["lines"]:
            cells = []
            for cell in row.split("\t"):
                cells.append(escaped(marked(words(cell), marks, seen)))
                seen += len(words(cell))
            rows.append("| " + " | ".join(cells) + " |")
        rows.insert(1, "|" + " --- |" * len(block["lines"][0].split("\t")))
        return "\n".join(rows)
    if kind in ("verse", "epigraph", "signature"):
        stanzas, seen = [[]], 0
        for line in block["lines"]:
            if not line:
                stanzas.append([])
                continue
            stanzas[-1].append(escaped(marked(words(line), marks, seen)))
            seen += len(words(line))
        return f"> [!{kind}]\n" + "\n>\n".join(
            "\\\n".join("> " + line for line in stanza) for stanza in stanzas
        )
    labels = {"box-title": "box", "box": "box", "attribution": "epigraph"}
    if kind in ("caption", "dateline", "salutation", "box", "box-title", "attribution"):
        return f"> [!{labels.get(kind, kind)}]\n> {text}"
    return text


def marked(tokens, marks, offset=0):
    return " ".join(
        token + "".join(f"[^{number}]" for number in marks.get(offset + index, []))
        for index, token in enumerate(tokens)
    )


def escaped(text):
    return re.sub(
        r"([\\`*_<~]|^[-+>#](?= )|^\d+(?=[.)] ))",
        lambda m: m[0] + "\\" if m[0].isdigit() else "\\" + m[0],
        text,
    )


def csl(block):
    fields = dict(block.get("fields", {}))
    for key in ("author", "editor"):
        if key in fields:
            fields[key] = [{"family": family, "given": given} for family, given in fields[key]]
    return {CSL.get(key, key): value for key, value in fields.items()}


def front(truth):
    meta = dict(truth["meta"])
    for key in ("authors", "translators"):
        if key in meta:
            meta[key] = [{"name": name} for name in meta[key]]
    entries = [
        {"id": f"r{number}", "note": block["text"]} | csl(block)
        for number, block in enumerate(truth["blocks"])
        if block["kind"] == "reference"
    ]
    if entries:
        meta["bibliography"] = entries
    # JSON is YAML.
    return (
        "---\n"
        + "\n".join(
            f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items()
        )
        + "\n---"
    )
