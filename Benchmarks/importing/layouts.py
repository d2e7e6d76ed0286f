"""The layouts: style sheets for WeasyPrint, and how each treats notes, marks and headings."""

from dataclasses import dataclass

from typesetting import Setting


@dataclass
class Layout:
    """A layout with its style sheet; `heads` are the running heads of left and right pages."""

    name: str
    setting: Setting
    css: str
    # (words, whether the number stands with them) for left and right pages; {n} is the page.
    heads: tuple = ("", "")
    foot: str = "{n}"
    # Which extractions are cases.
    modes: tuple = ("plain", "layout", "raw")
    first_head: bool = False


SERIF, SANS, MONO = "Liberation Serif", "Liberation Sans", "Liberation Mono"

COMMON = """
.picture { height: 3cm; background: #999 }
figure { margin: 0.6em 0; break-inside: avoid }
figcaption { font-size: 85% }
table { border-collapse: collapse; margin: 0.8em 0 } td, th { padding: 1pt 6pt; text-align: left; vertical-align: top; hyphens: manual }
blockquote { margin: 0.7em 2em }
.lines { text-indent: 0 !important; text-align: left; hyphens: manual; margin: 0.4em 0 }
h1, h2, h3, h4 { break-after: avoid; hyphens: manual; text-align: left }
.list p, .references p { text-indent: -1.6em; padding-left: 1.6em }
.sidebar { border: 0.7pt solid black; padding: 4pt 6pt; margin: 0.8em 0; font-family: "Liberation Sans"; font-size: 88% }
.marker { }
sup, .footnote::footnote-call { font-size: 62%; vertical-align: super; line-height: 0 }
.footnote { float: footnote; font-size: 8pt; text-indent: 0; text-align: left }
p { widows: 2; orphans: 2 }
"""


def page(size, margin, font, points, extra=""):
    return (f'@page {{ size: {size}; margin: {margin}; {extra} }}\n'
            f'html {{ font-family: "{font}"; font-size: {points}pt; line-height: 1.28; '
            f"text-align: justify; hyphens: auto; hyphenate-limit-chars: 5 2 2 }}\n") + COMMON


INDENTED = "p { margin: 0; text-indent: 1.4em } h2 + p, h3 + p { text-indent: 0 }\n"
SPACED = "p { margin: 0 0 0.7em; text-indent: 0 }\n"
LETTER = (".dateline, .signature { text-align: right } .signature p { text-align: right }"
          " .salutation, .dateline { text-indent: 0; margin: 0.6em 0 }\n")

BOOK = Layout(
    "book", Setting(date=False),
    page("13cm 20cm", "2cm 1.8cm", SERIF, 10.5) + INDENTED + LETTER
    + "h2 { text-align: center; font-size: 130%; margin: 2em 0 1em } h3 { font-style: italic; font-weight: normal }"
    " h1 { text-align: center; font-size: 180% } .subtitle, .authors { text-align: center; text-indent: 0 }"
    " .verse { margin: 0.6em 2.5em } .epigraph { margin-left: 40%; font-size: 90% } .attribution { text-align: right }",
    heads=("{running_head}", "{journal}"), foot="{n}")

BOOK_NUMBERED = Layout(
    "paperback", Setting(numbered=True, bullet="–", mark="*", date=False),
    page("11cm 18cm", "1.8cm 1.5cm", "DejaVu Serif", 8.6) + INDENTED + LETTER
    + "html { hyphenate-character: '-' } h2 { font-size: 135%; text-transform: none; margin: 1.6em 0 0.8em }"
    " .verse { margin: 0.6em 1.5em; font-style: italic } .epigraph { margin: 1em 0 2em 30%; font-style: italic }"
    " .footnote { font-size: 7pt } @page { counter-reset: footnote }"
    " @counter-style signs { system: symbolic; symbols: '*' '†' '‡'; suffix: ' ' }"
    " .footnote::footnote-call { content: counter(footnote, signs) } .footnote::footnote-marker { content: counter(footnote, signs) ' ' }",
    heads=("{n} {title}", "{authors} {n}"), foot="")

MAGAZINE = Layout(
    "magazine", Setting(notes="end", mark="{}", note_mark="{}."),
    page("A4", "2cm 1.7cm", SERIF, 9.5) + INDENTED + LETTER
    + "html { hyphenate-character: '-' } main { columns: 2; column-gap: 0.7cm }"
    " h1 { font-size: 260% } h2 { font-family: 'Liberation Sans'; font-size: 115%; margin: 1em 0 0.3em }"
    " .subtitle { font-size: 130%; text-indent: 0 } .authors, .date { text-indent: 0; font-style: italic }"
    " figcaption { font-family: 'Liberation Sans'; text-align: left; hyphens: manual; text-indent: 0 }"
    " .notes { font-size: 85% } .verse { margin: 0.6em 1em }",
    heads=("", ""), foot="{n} | {journal}")

THREE = Layout(
    "three", Setting(notes="end", mark="[{}]", note_mark="[{}]", raised=False, bullet="•"),
    page("A4", "2.2cm 1.3cm 1.8cm", SANS, 8.4) + SPACED + LETTER
    + "main { columns: 3; column-gap: 0.6cm } h1 { font-size: 280%; margin: 0.2em 0 } h2 { font-size: 120%; color: #333 }"
    " .subtitle { font-size: 140% } figcaption { font-style: italic; text-align: left }"
    " .sidebar { background: #eee; border: 0 } .verse { margin: 0.5em; font-style: italic }"
    " table { width: 100%; font-size: 68% } td, th { padding: 1pt 2pt }",
    heads=("{journal} — {title}", "{title} — {journal}"), foot="www.journal.example {n}", first_head=True)

TYPESCRIPT = Layout(
    "typescript", Setting(notes="chapter", mark="({})", note_mark="({})", raised=False, restart=True, bullet="-"),
    page("A4", "2.5cm 2.5cm", MONO, 10.5) + "html { hyphens: manual; text-align: left; line-height: 1.9 }"
    " p { margin: 0; text-indent: 5ch } h1, h2, h3, h4 { font-size: 100%; margin: 1.9em 0 0.6em; font-weight: normal }"
    " h1 { text-align: center; text-transform: uppercase } h2 { text-decoration: underline }"
    " .subtitle, .authors, .date { text-align: center; text-indent: 0 } figure .picture { display: none }"
    " .note { text-indent: 0; line-height: 1.3; margin-bottom: 0.6em } .verse { margin-left: 10ch }" + LETTER,
    heads=("", ""), foot="- {n} -")

JOURNAL = Layout(
    "journal", Setting(notes="end", mark="{}", note_mark="{}", numbered=True, abstract=True, bullet="•",
                       masthead="{journal}, {date}", references="{}.", date=False),
    page("17cm 24cm", "2.4cm 2cm 2cm", SERIF, 10) + INDENTED + LETTER
    + "h1 { font-size: 150% } h2 { font-size: 110%; margin: 1.3em 0 0.5em } h3 { font-size: 100%; font-style: italic }"
    " .masthead { font-size: 85%; text-indent: 0 } .abstract, .keywords { margin: 0.5em 1cm; font-size: 90%; text-indent: 0 }"
    " .authors, .subtitle { text-indent: 0 } .notes, .references { font-size: 88% } .verse { margin: 0.6em 2em }",
    heads=("{n} {authors}", "{running_head} {n}"), foot="Downloaded from https://archive.example/4711 on 3 March 2019")

TWO_COLUMN_JOURNAL = Layout(
    "proceedings", Setting(notes="foot", abstract=True, references="[{}]", bullet="–", masthead="{journal}", date=True),
    page("A4", "2.2cm 1.8cm", "DejaVu Serif", 8.3) + INDENTED + LETTER
    + "main { columns: 2; column-gap: 0.8cm } h1 { font-size: 170%; text-align: center }"
    " .authors, .subtitle, .date { text-align: center; text-indent: 0 }"
    " .abstract, .keywords { margin: 0.5em 1cm; font-size: 92%; text-indent: 0 } h2 { font-size: 120%; margin: 1em 0 0.4em }"
    " .footnote { font-size: 7pt } .masthead { text-indent: 0 }",
    heads=("{journal}", "{authors}"), foot="Page {n}", modes=("plain", "layout", "raw"))

MANUAL = Layout(
    "brochure", Setting(notes="end", mark="[{}]", note_mark="{}.", raised=False, bullet="*", date=True),
    page("A5", "1.6cm", "DejaVu Sans", 8.2) + SPACED + LETTER
    + "html { text-align: left } h1 { font-size: 190% } h2 { font-size: 135% } h3 { font-size: 110% }"
    " .verse { margin-left: 1.5em } .notes { font-size: 90% }",
    heads=("{running_head}", "{running_head}"), foot="{n}")

ALL = {layout.name: layout for layout in (
    BOOK, BOOK_NUMBERED, MAGAZINE, THREE, TYPESCRIPT, JOURNAL, TWO_COLUMN_JOURNAL, MANUAL)}
