"""The layouts: which typesetter, style sheet, heads and feet, and how each treats notes and marks.

The style sheets are in `styles/`: `base.css` and `<name>.css` for WeasyPrint, `base.typ` and
`<name>.typ` for Typst.
"""

from dataclasses import dataclass
from pathlib import Path

from typesetting import Setting

STYLES = Path(__file__).resolve().parent / "styles"


@dataclass
class Layout:
    """A layout; `heads` run over left and right pages, `{n}` is the page's number."""

    name: str
    setting: Setting
    heads: tuple = ("", "")
    foot: str = "{n}"
    # Whether the first page has a running head.
    first_head: bool = False
    typesetter: str = "weasyprint"
    # Which extractions are cases.
    modes: tuple = ("plain", "layout", "raw")

    @property
    def style(self):
        suffix = ".css" if self.typesetter == "weasyprint" else ".typ"
        files = (STYLES / f"{name}{suffix}" for name in ("base", self.name))
        return "\n".join(file.read_text(encoding="utf-8") for file in files)


LAYOUTS = [
    Layout("book", Setting(date=False), heads=("{running_head}", "{journal}")),
    Layout(
        "paperback",
        Setting(numbered=True, bullet="–", mark="*", date=False),
        heads=("{n} {title}", "{authors} {n}"),
        foot="",
    ),
    Layout("magazine", Setting(notes="end"), foot="{n} | {journal}"),
    Layout(
        "three",
        Setting(notes="end", mark="[{}]", note_mark="[{}]", raised=False),
        heads=("{journal} — {title}", "{title} — {journal}"),
        foot="www.journal.example {n}",
        first_head=True,
    ),
    Layout(
        "typescript",
        Setting(
            notes="chapter", mark="({})", note_mark="({})", raised=False, restart=True, bullet="-"
        ),
        foot="- {n} -",
    ),
    Layout(
        "journal",
        Setting(
            notes="end",
            note_mark="{}",
            numbered=True,
            abstract=True,
            masthead="{journal}, {date}",
            date=False,
        ),
        heads=("{n} {authors}", "{running_head} {n}"),
        foot="Downloaded from https://archive.example/4711 on 3 March 2019",
    ),
    Layout(
        "proceedings",
        Setting(abstract=True, references="[{}]", bullet="–", masthead="{journal}"),
        heads=("{journal}", "{authors}"),
        foot="Page {n}",
    ),
    Layout(
        "brochure",
        Setting(notes="end", mark="[{}]", raised=False, bullet="*"),
        heads=("{running_head}", "{running_head}"),
    ),
    Layout(
        "octavo",
        Setting(bullet="–"),
        heads=("{n} {running_head}", "{journal} {n}"),
        foot="",
        typesetter="typst",
    ),
    Layout("pocket", Setting(date=False, restart=True), typesetter="typst"),
    Layout(
        "review",
        Setting(abstract=True, masthead="{journal}", references="[{}]"),
        heads=("{authors}", "{running_head}"),
        typesetter="typst",
    ),
    Layout(
        "weekly",
        Setting(notes="end", mark="({})", note_mark="({})", raised=False, bullet="–"),
        heads=("{n} | {journal}", "{journal} | {n}"),
        foot="",
        first_head=True,
        typesetter="typst",
    ),
    Layout(
        "report",
        Setting(numbered=True, bullet="-"),
        heads=("{title}", "{title}"),
        foot="{page} {n}",
        typesetter="typst",
    ),
]

ALL = {layout.name: layout for layout in LAYOUTS}
