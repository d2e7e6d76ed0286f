"""Sets a text in a layout with WeasyPrint, and extracts it with poppler's pdftotext."""

import logging
import subprocess

import weasyprint

from typesetting import Typesetter
from words_of_layout import words_of

logging.getLogger("weasyprint").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)

OPTIONS = {"plain": [], "layout": ["-layout"], "raw": ["-raw"]}


def set_text(text, layout, path):
    """Writes the PDF; returns the truth."""
    setter = Typesetter(text, layout.setting)
    setter.front()
    setter.html.append("<main>")
    setter.body()
    setter.html.append("</main>")
    language = text.meta["language"]
    css = layout.style + running_lines(layout, text)
    page = (
        f'<html lang="{language}"><head><meta charset="utf-8"><style>{css}</style></head>'
        f"<body>{''.join(setter.html)}</body></html>"
    )
    document = weasyprint.HTML(string=page).render()
    document.write_pdf(path)
    furniture = [
        line
        for number in range(1, len(document.pages) + 1)
        for line in lines_of_page(layout, text, number)
    ]
    return truth(text, setter, furniture)


def truth(text, setter, furniture):
    meta = text.meta
    shown = {block.number for block in setter.truth if block.kind in ("front", "optional")}
    known = {
        key: meta[key]
        for key in ("title", "subtitle", "authors", "translators", "date", "abstract", "keywords")
        if key in meta and key in shown
    }
    known["language"] = meta["language"]
    blocks = []
    for block in setter.truth:
        entry = {"kind": block.kind, "text": block.text}
        for key in ("level", "group", "number", "lines", "fields"):
            if getattr(block, key):
                entry[key] = getattr(block, key)
        blocks.append(entry)
    return {
        "text": text.name,
        "language": meta["language"],
        "meta": known,
        "blocks": blocks,
        "notes": setter.notes,
        "furniture": furniture,
    }


def fill(pattern, meta, number):
    values = {
        key: ", ".join(value) if isinstance(value, list) else value for key, value in meta.items()
    }
    for key in ("running_head", "journal", "authors"):
        values.setdefault(key, values["title"])
    values["page"] = words_of(meta["language"])["labels"]["page"]
    return pattern.format(n=number, **values)


def lines_of_page(layout, text, number):
    """What the layout adds to a page: units of words, as they are judged."""
    patterns = [layout.foot]
    if number > 1 or layout.first_head:
        patterns.append(layout.heads[number % 2])
    for pattern in patterns:
        for part in pattern.replace("{n}", "\0{n}\0").split("\0"):
            unit = fill(part, text.meta, number).strip(" |–-—")
            if unit:
                yield unit


def running_lines(layout, text):
    def content(pattern):
        parts = [
            fill(part, text.meta, "") if part != "{n}" else None
            for part in pattern.replace("{n}", "\0{n}\0").split("\0")
        ]
        return " ".join(
            "counter(page)" if part is None else css_string(part) for part in parts if part != ""
        )

    font = "font-size: 75%; hyphens: manual; white-space: nowrap;"
    rules = ""
    for side, pattern in zip(("left", "right"), layout.heads):
        if pattern:
            head = f"@top-{side} {{ content: {content(pattern)}; {font} }}"
            rules += f"@page :{side} {{ {head} }}\n"
    if layout.foot:
        rules += f"@page {{ @bottom-center {{ content: {content(layout.foot)}; {font} }} }}\n"
    if not layout.first_head:
        rules += "@page :first { @top-left { content: none } @top-right { content: none } }\n"
    return rules


def css_string(words):
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def extract(pdf, mode):
    return subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *OPTIONS[mode], str(pdf), "-"],
        check=True,
        capture_output=True,
    ).stdout.decode()
