#!/usr/bin/env python3
"""Sets the corpus's texts in several layouts, and writes what is extracted with the truth."""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import documents
import hyphens
import layouts
import pdf
import textformat
import typewritten
import typst_setting
import web

HERE = Path(__file__).resolve().parent

# The texts that are documents of these formats too.
DOCUMENTS = {
    "en-winter-of-the-two-committees": "docx",
    "es-la-huerta-y-la-fabrica": "odt",
    "ru-rabochiy-klub": "epub",
}

# One web page of these languages is not UTF-8.
OLD_ENCODINGS = {"ru": "koi8-r", "de": "iso-8859-1", "es": "windows-1252", "fr": "utf-16"}


def plan(texts):
    """Which text is set in which layouts, so that each layout meets several languages."""
    names = [layout.name for layout in layouts.LAYOUTS if layout.typesetter == "weasyprint"]
    typeset = [layout.name for layout in layouts.LAYOUTS if layout.typesetter == "typst"]
    for index, text in enumerate(texts):
        for step in range(2):
            yield text, names[(index * 3 + step * 5) % len(names)]
        yield text, typeset[index % len(typeset)]
        if text.stem in DOCUMENTS:
            yield text, DOCUMENTS[text.stem]
        if index % 2 == 0:
            yield text, "web"


def make(job):
    path, layout_name, folder = job
    text = textformat.read_text(path)
    if layout_name in DOCUMENTS.values():
        return make_document(text, folder, layout_name)
    if layout_name == "web":
        return make_web(text, folder, variant=sum(map(ord, text.name)))
    layout = layouts.ALL[layout_name]
    setter = typst_setting if layout.typesetter == "typst" else pdf
    name = f"{text.name}-{layout.name}"
    target = folder / f"{name}.pdf"
    truth = setter.set_text(text, layout, target)
    truth["layout"] = layout.name
    # Only -raw shows every hyphen at a line's end: they are what the PDF has.
    truth["cases"] = {
        target.name: {
            "mode": "pdf",
            "hyphens": hyphens.find(pdf.extract(target, "raw"), truth)["hyphens"],
        }
    }
    for mode in layout.modes:
        extracted = pdf.extract(target, mode)
        case = folder / f"{name}-{mode}.txt"
        case.write_text(extracted, encoding="utf-8")
        truth["cases"][case.name] = {"mode": mode} | hyphens.find(extracted, truth)
    write(folder / f"{name}.truth.json", truth)
    return name


def make_document(text, folder, suffix):
    name = f"{text.name}-document"
    target = folder / f"{name}.{suffix}"
    truth = documents.make(text, target) | {"layout": "document"}
    truth["cases"] = {target.name: {"mode": suffix}}
    write(folder / f"{name}.truth.json", truth)
    return name


def make_web(text, folder, variant):
    name = f"{text.name}-web"
    page, truth = web.make(text, variant)
    target = folder / f"{name}.html"
    target.write_text(page, encoding="utf-8")
    truth["layout"] = "web"
    truth["cases"] = {target.name: {"mode": "html"}}
    encodings = {
        "copy": "utf-8",
        ("dump", "wrapped")[variant % 2]: OLD_ENCODINGS.get(text.meta["language"][:2], "utf-8"),
    }
    for mode, encoding in encodings.items():
        extracted = web.bare(page, mode)
        extracted = typewritten.typed(extracted, encoding)
        case = folder / f"{name}-{mode}.txt"
        case.write_bytes(extracted.encode(encoding))
        truth["cases"][case.name] = {"mode": mode, "encoding": encoding} | hyphens.find(
            extracted, truth
        )
    write(folder / f"{name}.truth.json", truth)
    return name


def write(path, truth):
    """Writes JSON with a block a line, so that changes can be read."""
    lines = []
    for key, value in truth.items():
        if isinstance(value, (list, dict)) and value and key not in ("meta",):
            items = (
                [json.dumps(item, ensure_ascii=False) for item in value]
                if isinstance(value, list)
                else [
                    f"{json.dumps(name)}: {json.dumps(item, ensure_ascii=False)}"
                    for name, item in value.items()
                ]
            )
            ends = "[]" if isinstance(value, list) else "{}"
            shown = f"{ends[0]}\n  " + ",\n  ".join(items) + f"\n {ends[1]}"
        else:
            shown = json.dumps(value, ensure_ascii=False)
        lines.append(f" {json.dumps(key)}: {shown}")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, default=HERE / "texts")
    parser.add_argument("--cases", type=Path, default=HERE / "cases")
    parser.add_argument("--only", default="", help="make only cases whose name holds this")
    options = parser.parse_args()
    options.cases.mkdir(exist_ok=True)
    paths = sorted(options.texts.glob("*.txt"))
    jobs = [
        (path, layout, options.cases)
        for path, layout in plan(paths)
        if options.only in f"{path.stem}-{layout}"
    ]
    with ProcessPoolExecutor(2) as pool:
        for name in pool.map(make, jobs):
            print(name)


if __name__ == "__main__":
    main()
