#!/usr/bin/env python3
"""Sets the held-out texts with groff, LibreOffice and text browsers, and writes cases with their truth."""

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import groff
import hyphens
import opendocument
import textformat
import webpage
from make_corpus import write
from pdf import extract
from setting import Layout

NEWSPAPER = dict(columns=3, notes="end", interrupting=True, indented=True)

# A text's setting by each typesetter; no two share all their habits.
PLAN = [
    ("de-die-ziegelei", opendocument, Layout(
        "smallbook", restart=True, centred=True, drop_capital=True, size=(11.5, 18.5), margins=(1.7, 1.5), font="Linux Libertine O",
        points=9.5, leading=1.1, heads=(("{authors}",), ("{running_head}",)), feet=(("– {n} –",), ("– {n} –",)), date=False, bullet="–", reference="[{}]")),
    ("it-il-pane-e-la-chiave", groff, Layout(
        "smallbook", symbols=True, capitals=True, centred=True, size=(11.0, 17.5), margins=(1.6, 1.8), points=9.5,
        heads=(("{n}", "{running_head}"), ("{journal}", "{n}")), feet=((), ()), date=False, by=True, bullet="–", modes=("plain", "raw"))),
    ("en-minutes-of-the-rotherfield-conference", groff, Layout(
        "typescript", notes="chapter", mark="({})", note_mark="({})", raised=False, numbered=True, capitals=True, justified=False, hyphenated=False,
        margins=(2.5, 2.5), font="Liberation Mono", points=12, leading=2, heads=((), ()), feet=(("Page {n} of {all}",),) * 2,
        bullet="-", modes=("plain", "layout"), bare_first_page=False)),
    ("pt-palmira-sequeira", opendocument, Layout(
        "typescript", notes="end", mark="[{}]", note_mark="[{}]", raised=False, indented=False, justified=False, hyphenated=False, slanted=True,
        margins=(3.0, 2.5), font="Liberation Mono", points=11, leading=1.9, heads=((), ()), feet=(("{n}",),) * 2, bullet="*",
        modes=("plain", "raw"))),
    ("fr-le-tocsin-des-quais", opendocument, Layout(
        "newspaper", **NEWSPAPER, mark="({})", note_mark="({})", raised=False, capitals=True, size=(18.0, 25.0), margins=(1.2, 1.4), font="Liberation Sans Narrow",
        points=10.5, leading=1.05, heads=(("{n}", "{journal}"), ("{journal}", "{n}")), feet=((), ()), bullet="—")),
    ("en-minutes-of-the-rotherfield-conference", groff, Layout(
        "newspaper", **NEWSPAPER, symbols=True, size=(17.5, 23.0), margins=(1.0, 1.9), points=9, leading=1.15, font="Liberation Serif",
        heads=(("{publisher}",), ("{title}",)), feet=(("{n}",), ("{n}",)), bullet="•", modes=("plain", "layout"))),
    ("ru-soyuz-perepletchikov", opendocument, Layout(
        "journal", columns=2, abstract=True, size=(17.0, 24.0), margins=(1.6, 1.9), points=9, leading=1.1, heads=(("{journal}", "{n}"), ("{running_head}", "{n}")),
        feet=((), ()), font="Liberation Serif", numbered=True)),
    ("es-conversacion-con-remedios-aldana", groff, Layout(
        "journal", columns=2, abstract=True, size=(16.5, 23.5), margins=(1.5, 2.2), points=9, leading=1.15, heads=(("{n}", "{authors}"), ("{title}", "{n}")),
        feet=(("{journal}",),) * 2, font="Liberation Serif", bullet="•", modes=("plain", "raw"))),
]


def make(name, typesetter, layout, folder):
    text = textformat.read_text(HERE / "texts" / f"{name}.txt")
    case = f"{name}-{layout.name}"
    target = folder / f"{case}.pdf"
    truth = typesetter.set_text(text, layout, target)
    truth["cases"] = {target.name: {"mode": "pdf"}}
    for mode in layout.modes:
        keep(folder / f"{case}-{mode}.txt", extract(target, mode), mode, truth)
    write(folder / f"{case}.truth.json", truth)


def make_page(page, folder):
    text = textformat.read_text(HERE / "texts" / f"{page.text}.txt")
    case = f"{page.text}-web"
    target = folder / f"{case}.html"
    truth = webpage.set_text(text, page, target)
    truth["cases"] = {target.name: {"mode": "html"}}
    for mode in page.browsers:
        keep(folder / f"{case}-{mode}.txt", webpage.bare(target, mode), mode, truth)
    write(folder / f"{case}.truth.json", truth)


def keep(path, extracted, mode, truth):
    path.write_text(extracted, encoding="utf-8")
    truth["cases"][path.name] = {"mode": mode} | hyphens.find(extracted, truth)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, default=HERE / "cases")
    parser.add_argument("--only", default="", help="make only cases whose name holds this")
    options = parser.parse_args()
    options.cases.mkdir(exist_ok=True)
    for name, typesetter, layout in PLAN:
        if options.only in f"{name}-{layout.name}":
            make(name, typesetter, layout, options.cases)
    for page in webpage.PLAN:
        if options.only in f"{page.text}-web":
            make_page(page, options.cases)


if __name__ == "__main__":
    main()
