"""Sets a text with Typst, which breaks notes over pages and lets pictures and boxes float."""

import subprocess
from html.parser import HTMLParser

import typst

from pdf import fill, lines_of_page, truth
from typesetting import Typesetter

SPECIAL = set("\\#$*_`<>@~[]\"'/=+-.:;&")


def escaped(text):
    return "".join("\\" + c if c in SPECIAL else c for c in text)


class Converter(HTMLParser):
    """The typesetter's HTML as Typst's markup."""

    BLOCKS = {
        "h1": "title",
        "h2": "h2",
        "h3": "h3",
        "h4": "h4",
        "aside": "boxed",
        "figure": "captioned",
        "header": "front",
        "section": "notes",
    }
    CLASSES = {
        "title",
        "subtitle",
        "authors",
        "date",
        "masthead",
        "abstract",
        "keywords",
        "salutation",
        "dateline",
        "note",
        "verse",
        "signature",
        "epigraph",
    }

    def __init__(self):
        super().__init__()
        self.out, self.open, self.row, self.columns = [], [], 0, 0

    def handle_starttag(self, tag, attributes):
        css = dict(attributes).get("class", "")
        closing = ""
        if tag == "br":
            self.out.append(" \\\n")
            return
        if tag == "table":
            self.out.append("#table_({columns}, ")
            self.mark, self.columns, closing = len(self.out) - 1, 0, ");\n\n"
        elif tag == "tr":
            self.cells = 0
        elif tag in ("td", "th"):
            self.cells += 1
            self.columns = max(self.columns, self.cells)
            self.out.append("[")
            closing = "], "
        elif css == "footnote":
            self.out.append("#footnote[")
            closing = "];"
        elif tag in ("sup", "b"):
            self.out.append({"sup": "#super[", "b": "#strong["}[tag])
            closing = "];"
        elif tag == "blockquote":
            self.out.append("#epigraph[" if css == "epigraph" else "#quoted[")
            closing = "];\n\n"
        elif tag in self.BLOCKS or css in self.CLASSES:
            self.out.append(f"#{css if css in self.CLASSES else self.BLOCKS[tag]}[")
            closing = "];\n\n"
        elif css in ("item", "reference"):
            self.out.append("#entry[")
            closing = "];\n\n"
        elif tag in ("p", "figcaption"):
            closing = "\n\n"
        self.open.append((tag, closing))

    def handle_endtag(self, tag):
        name, closing = self.open.pop()
        assert name == tag, (name, tag)
        if tag == "table":
            self.out[self.mark] = self.out[self.mark].format(columns=self.columns)
        self.out.append(closing)

    def handle_data(self, data):
        self.out.append(escaped(data))


def set_text(text, layout, path):
    setter = Typesetter(text, layout.setting)
    if not layout.setting.masthead:
        setter.html.append('<header class="front">')
        setter.front()
        setter.html.append("</header>")
    else:
        setter.front()
    setter.body()
    converter = Converter()
    converter.feed("".join(setter.html))
    language = text.meta["language"][:2]
    source = f'{layout.style}\n#set text(lang: "{language}")\n{running(layout, text)}\n' + "".join(
        converter.out
    )
    compiled = typst.compile(
        source.encode(), output=None, format="pdf", font_paths=["/usr/share/fonts"]
    )
    path.write_bytes(compiled)
    pages = count_pages(path)
    furniture = [
        line for number in range(1, pages + 1) for line in lines_of_page(layout, text, number)
    ]
    return truth(text, setter, furniture)


def running(layout, text):
    def content(pattern):
        parts = pattern.replace("{n}", "\0{n}\0").split("\0")
        return "".join(
            (
                "#context counter(page).display();"
                if part == "{n}"
                else escaped(fill(part, text.meta, ""))
            )
            for part in parts
        )

    left, right = (f"[#text(0.8em)[{content(pattern)}]]" for pattern in layout.heads)
    first = "true" if layout.first_head else "n > 1"
    restart = "counter(footnote).update(0); " if layout.setting.restart else ""
    sides = f"if calc.even(n) {{ align(left, {left}) }} else {{ align(right, {right}) }}"
    shown = f"let n = counter(page).get().first(); if {first} {{ {sides} }}"
    head = f"{{ {restart}context {{ {shown} }} }}"
    return f"#set page(header: {head}, footer: align(center)[#text(0.8em)[{content(layout.foot)}]])"


def count_pages(path):
    shown = subprocess.run(
        ["pdfinfo", str(path)], check=True, capture_output=True, text=True
    ).stdout
    return int(next(line.split()[1] for line in shown.splitlines() if line.startswith("Pages:")))
