"""Sets a text with Typst, which breaks notes over pages and moves pictures to a column's head or foot."""

from dataclasses import dataclass
from html.parser import HTMLParser

import typst

from pdf import fill, lines_of_page, truth
from typesetting import Setting, Typesetter


@dataclass
class TypstLayout:
    name: str
    setting: Setting
    # Typst's own language: what comes before the text.
    preamble: str
    heads: tuple = ("", "")
    foot: str = "{n}"
    modes: tuple = ("plain", "layout", "raw")
    first_head: bool = False


BASE = """
#set smartquote(enabled: false)
#set footnote.entry(gap: 0.4em)
#let title(it) = align(center, text(1.7em, weight: "bold", hyphenate: false, it))
#let subtitle(it) = align(center, text(1.15em, hyphenate: false, it))
#let authors(it) = align(center, emph(it))
#let date(it) = align(center, it)
#let masthead(it) = align(center, text(0.85em, it))
#let abstract(it) = pad(x: 2em, text(0.9em, it))
#let keywords(it) = pad(x: 2em, text(0.9em, it))
#let h2(it) = block(above: 1.6em, below: 1em, sticky: true, text(1.25em, weight: "bold", hyphenate: false, it))
#let h3(it) = block(above: 1.3em, below: 0.8em, sticky: true, text(1em, style: "italic", hyphenate: false, it))
#let h4(it) = strong(it)
#let quoted(it) = pad(x: 1.8em, y: 0.4em, text(0.92em, it))
#let epigraph(it) = pad(left: 35%, y: 0.6em, text(0.9em, style: "italic", it))
#let verse(it) = { set par(justify: false, first-line-indent: 0pt); pad(left: 2em, y: 0.4em, it) }
#let signature(it) = { set par(justify: false, first-line-indent: 0pt); align(right, it) }
#let dateline(it) = align(right, it)
#let salutation(it) = par(first-line-indent: 0pt, it)
#let boxed(it) = { set par(first-line-indent: 0pt); block(stroke: 0.6pt, inset: 6pt, width: 100%, breakable: false, text(0.85em, it)) }
#let captioned(it) = place(auto, float: true, block(width: 100%, { rect(width: 100%, height: 3cm, fill: luma(170)); v(-0.4em); set par(justify: false, first-line-indent: 0pt); text(0.85em, hyphenate: false, it) }))
#let entry(it) = par(hanging-indent: 1.5em, first-line-indent: 0pt, it)
#let note(it) = par(hanging-indent: 0pt, first-line-indent: 0pt, it)
#let notes(it) = text(0.88em, it)
#let table_(n, ..cells) = { set par(justify: false, first-line-indent: 0pt); set text(hyphenate: false); pad(y: 0.4em, grid(columns: n, column-gutter: 1.2em, row-gutter: 0.6em, ..cells)) }
#let body(it) = it
#let front(it) = it
"""

OCTAVO = TypstLayout(
    "octavo", Setting(notes="foot", bullet="–", date=True),
    BASE + """
#set page(width: 12.5cm, height: 19cm, margin: (x: 1.8cm, y: 2cm))
#set text(font: "Liberation Serif", size: 10.5pt, hyphenate: true)
#set par(justify: true, first-line-indent: 1.3em, spacing: 0.6em, leading: 0.6em)
""", heads=("{n} {running_head}", "{journal} {n}"), foot="")

STARRED = TypstLayout(
    "pocket", Setting(notes="foot", bullet="•", date=False, restart=True),
    BASE + """
#set page(width: 11cm, height: 17cm, margin: (x: 1.4cm, y: 1.6cm))
#set text(font: "DejaVu Serif", size: 8pt, hyphenate: true)
#set par(justify: true, first-line-indent: 1.3em, spacing: 0.65em, leading: 0.65em)
#set footnote(numbering: "*")
#let h2(it) = align(center, block(above: 2em, below: 1.2em, sticky: true, text(1.2em, hyphenate: false, upper(it))))
""", heads=("", ""), foot="{n}")

REVIEW = TypstLayout(
    "review", Setting(notes="foot", bullet="•", abstract=True, masthead="{journal}", references="[{}]", date=True),
    BASE + """
#set page(paper: "a4", margin: (x: 1.8cm, y: 2.2cm), columns: 2)
#set columns(gutter: 0.8cm)
#set text(font: "Liberation Serif", size: 9.5pt, hyphenate: true)
#set par(justify: true, first-line-indent: 1.2em, spacing: 0.6em, leading: 0.55em)
#let front(it) = place(top, scope: "parent", float: true, block(width: 100%, below: 1.5em, { set par(first-line-indent: 0pt); it }))
#let boxed(it) = place(auto, float: true, { set par(first-line-indent: 0pt); block(stroke: 0.6pt, inset: 6pt, width: 100%, text(font: "Liberation Sans", 0.85em, it)) })
#let h2(it) = block(above: 1.3em, below: 0.8em, sticky: true, text(1.1em, font: "Liberation Sans", weight: "bold", hyphenate: false, it))
""", heads=("{authors}", "{running_head}"), foot="{n}")

ILLUSTRATED = TypstLayout(
    "weekly", Setting(notes="end", mark="({})", note_mark="({})", raised=False, bullet="–", date=True),
    BASE + """
#set page(paper: "a4", margin: (x: 1.6cm, y: 2cm), columns: 3)
#set columns(gutter: 0.6cm)
#set text(font: "Liberation Sans", size: 8.5pt, hyphenate: true)
#set par(justify: true, first-line-indent: 0pt, spacing: 1.1em, leading: 0.55em)
#let front(it) = place(top, scope: "parent", float: true, block(width: 100%, below: 1.5em, align(left, it)))
#let boxed(it) = place(auto, float: true, block(fill: luma(225), inset: 6pt, width: 100%, it))
""", heads=("{n} | {journal}", "{journal} | {n}"), foot="", first_head=True)

REPORT = TypstLayout(
    "report", Setting(notes="foot", numbered=True, bullet="-", date=True, mark="{}"),
    BASE + """
#set page(paper: "a4", margin: (x: 3cm, y: 2.8cm))
#set text(font: "DejaVu Sans", size: 9.5pt, hyphenate: false)
#set par(justify: false, first-line-indent: 0pt, spacing: 1.2em, leading: 0.7em)
#set footnote(numbering: "[1]")
""", heads=("{title}", "{title}"), foot="{page} {n}")

ALL = {layout.name: layout for layout in (OCTAVO, STARRED, REVIEW, ILLUSTRATED, REPORT)}

SPECIAL = set("\\#$*_`<>@~[]\"'/=+-.:;&")


def escaped(text):
    return "".join("\\" + c if c in SPECIAL else c for c in text)


class Converter(HTMLParser):
    """The typesetter's HTML as Typst's markup."""

    BLOCKS = {"h1": "title", "h2": "h2", "h3": "h3", "h4": "h4", "aside": "boxed", "figure": "captioned",
              "header": "front", "section": "notes"}
    CLASSES = {"title", "subtitle", "authors", "date", "masthead", "abstract", "keywords", "salutation", "dateline",
               "note", "verse", "signature", "epigraph"}

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
    language, _, region = text.meta["language"].partition("-")
    source = (f"{layout.preamble}\n#set text(lang: \"{language}\")\n{running(layout, text)}\n" + "".join(converter.out))
    compiled = typst.compile(source.encode(), output=None, format="pdf", font_paths=["/usr/share/fonts"])
    path.write_bytes(compiled)
    pages = count_pages(path)
    furniture = [line for number in range(1, pages + 1) for line in lines_of_page(layout, text, number)]
    return truth(text, setter, furniture)


def running(layout, text):
    def content(pattern):
        parts = pattern.replace("{n}", "\0{n}\0").split("\0")
        return "".join("#context counter(page).display();" if part == "{n}" else escaped(fill(part, text.meta, "")) for part in parts)
    left, right = (f"[#text(0.8em)[{content(pattern)}]]" for pattern in layout.heads)
    first = "true" if layout.first_head else "n > 1"
    restart = "counter(footnote).update(0); " if layout.setting.restart else ""
    head = (f"{{ {restart}context {{ let n = counter(page).get().first(); if {first} {{ if calc.even(n) {{ align(left, {left}) }} "
            f"else {{ align(right, {right}) }} }} }} }}")
    return f"#set page(header: {head}, footer: align(center)[#text(0.8em)[{content(layout.foot)}]])"


def count_pages(path):
    import subprocess
    shown = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return int(next(line.split()[1] for line in shown.splitlines() if line.startswith("Pages:")))
