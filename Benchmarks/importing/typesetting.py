"""A text's blocks as HTML, and the truth about what was set."""

import html
import json
from dataclasses import dataclass, replace
from pathlib import Path

from textformat import Block, words
from words_of_layout import words_of

# The fields of the texts' references, read by hand.
FIELDS = json.loads(
    (Path(__file__).resolve().parent / "references.json").read_text(encoding="utf-8")
)


@dataclass
class Setting:
    """How one layout treats what is not a matter of style sheets."""

    # Where notes stand: foot, chapter, end.
    notes: str = "foot"
    # A mark in the text and before its note, with the number for `{}`; `*` means * † ‡.
    mark: str = "{}"
    note_mark: str = "{}."
    raised: bool = True
    # Whether the numbers of end notes begin again at each chapter.
    restart: bool = False
    numbered: bool = False
    abstract: bool = False
    masthead: str = ""
    date: bool = True
    bullet: str = "•"
    references: str = "{}."


class Typesetter:
    """Writes HTML for blocks and keeps the truth beside it, in the order of the page."""

    def __init__(self, text, setting):
        self.text, self.setting = text, setting
        self.language = text.meta.get("language", "en")[:2]
        self.html, self.truth, self.notes = [], [], []
        self.pending, self.count, self.sections = [], 0, [0, 0]
        # Whether the text numbers its headings itself.
        self.text_numbers = any(b.kind == "heading" and b.text[0].isdigit() for b in text.blocks)

    def label(self, key):
        return words_of(self.language)["labels"][key]

    def write(self, tag, block, css=None, before="", after=""):
        """One element with a block's words; the block becomes truth."""
        self.truth.append(block)
        css = css or block.kind
        self.html.append(f'<{tag} class="{css}">{before}{self.marked(block)}{after}</{tag}>')

    def marked(self, block, text=None):
        return self.marked_words(words(block.text if text is None else text), block)

    def marked_words(self, tokens, block, offset=0):
        """The tokens with their marks: `offset` words of the block came before."""
        places = {}
        for count, number in block.marks:
            places.setdefault(count - offset - 1, []).append(number)
        shown = []
        for index, token in enumerate(tokens):
            marks = "".join(
                self.mark(number, block, offset + index) for number in places.get(index, [])
            )
            shown.append(html.escape(token, quote=False) + marks)
        return " ".join(shown)

    def mark(self, number, block, word):
        """A note's mark; the note itself follows later, unless it stands at the page's foot."""
        self.count += 1
        note = {
            "id": number,
            "label": str(self.count),
            "text": self.text.notes[number],
            "block": self.truth.index(block),
            "word": word,
        }
        self.notes.append(note)
        if self.setting.notes == "foot":
            return f'<span class="footnote">{html.escape(note["text"], quote=False)}</span>'
        label = self.symbol(self.count)
        self.pending.append((label, note))
        sign = self.setting.mark.format(label)
        return f"<sup>{sign}</sup>" if self.setting.raised else sign

    def symbol(self, count):
        if self.setting.mark != "*":
            return str(count)
        return ["*", "†", "‡", "**", "††", "‡‡"][(count - 1) % 6]

    # Front matter

    def front(self):
        meta = self.text.meta
        if self.setting.masthead:
            self.html.append('<header class="front">')
            self.write("p", Block("optional", self.setting.masthead.format(**meta)), "masthead")
        self.write("h1", Block("front", meta["title"], number="title"), "title")
        if meta.get("subtitle"):
            self.write("p", Block("front", meta["subtitle"], number="subtitle"), "subtitle")
        by = self.label("by") + " " if self.label("by") and not self.setting.abstract else ""
        if meta.get("authors"):
            self.write(
                "p", Block("front", ", ".join(meta["authors"]), number="authors"), "authors", by
            )
        if meta.get("translators"):
            names = Block("front", ", ".join(meta["translators"]), number="translators")
            self.write("p", names, "authors", self.label("translated") + " ")
        if self.setting.date and meta.get("date"):
            where = ", ".join(part for part in (meta.get("place"), meta["date"][:4]) if part)
            # The place may go, and the date is asked for in the front matter.
            self.write("p", Block("optional", where, number="date"), "date")
        if self.setting.abstract and meta.get("abstract"):
            before = f'<b>{self.label("abstract")}.</b> '
            self.write("p", Block("front", meta["abstract"], number="abstract"), "abstract", before)
        if self.setting.abstract and meta.get("keywords"):
            before = f'<b>{self.label("keywords")}:</b> '
            keys = ", ".join(meta["keywords"])
            self.write("p", Block("front", keys, number="keywords"), "keywords", before)
        if self.setting.masthead:
            self.html.append("</header>")

    # Blocks

    def body(self):
        blocks = self.text.blocks
        index = 0
        while index < len(blocks):
            end = index + 1
            opens_references = blocks[end : end + 1] and blocks[end].kind == "reference"
            while (
                end < len(blocks)
                and blocks[index].group
                and blocks[end].group == blocks[index].group
            ):
                end += 1
            chunk = [replace(block) for block in blocks[index:end]]
            if opens_references and chunk[0].kind == "heading":
                self.close_chapter()
                self.heading(replace(chunk[0], kind="optional"))
            else:
                self.chunk(chunk)
            index = end
        self.close_chapter(last=True)

    def chunk(self, blocks):
        kind = blocks[0].kind
        if kind == "heading":
            if blocks[0].level == 1:
                self.close_chapter()
            self.heading(blocks[0])
        elif kind == "item":
            self.list(blocks)
        elif kind == "reference":
            self.references(blocks)
        elif kind in ("box-title", "box"):
            self.box(blocks)
        elif kind in ("quote", "epigraph"):
            self.html.append(f'<blockquote class="{kind}">')
            for block in blocks:
                self.lines(block, " / ") if block.kind == "epigraph" else self.write("p", block)
            self.html.append("</blockquote>")
        elif kind in ("verse", "signature"):
            self.lines(blocks[0])
        elif kind == "table":
            self.table(blocks[0])
        elif kind == "caption":
            self.html.append('<figure><div class="picture"></div>')
            self.write("figcaption", blocks[0])
            self.html.append("</figure>")
        else:
            for block in blocks:
                self.write("p", block)

    def heading(self, block):
        level = block.level
        if self.setting.numbered and not self.text_numbers:
            self.sections[level - 1] += 1
            if level == 1:
                self.sections[1] = 0
            block.number = ".".join(str(n) for n in self.sections[:level]) + (
                "." if level == 1 else ""
            )
        before = block.number + " " if block.number else ""
        self.write(f"h{level + 1}", block, "heading", before)

    def list(self, blocks):
        self.html.append('<div class="list">')
        for block in blocks:
            marker = block.number or self.setting.bullet
            self.write("p", block, "item", f'<span class="marker">{marker}</span> ')
        self.html.append("</div>")

    def references(self, blocks):
        self.html.append('<div class="references">')
        for block, fields in zip(blocks, FIELDS[self.text.name], strict=True):
            block.fields = fields
            self.write("p", block, "reference", self.setting.references.format(block.number) + " ")
        self.html.append("</div>")

    def box(self, blocks):
        self.html.append('<aside class="sidebar">')
        for block in blocks:
            self.write("h4" if block.kind == "box-title" else "p", block)
        self.html.append("</aside>")

    def lines(self, block, _=""):
        """Lines that stay lines, parted in stanzas by empty ones."""
        self.truth.append(block)
        self.html.append(f'<div class="{block.kind}">')
        stanza, seen = [], 0
        for line in [*block.lines, ""]:
            tokens = words(line)
            if tokens:
                stanza.append(self.marked_words(tokens, block, seen))
                seen += len(tokens)
            elif stanza:
                self.html.append(f'<p class="lines">{"<br>".join(stanza)}</p>')
                stanza = []
        self.html.append("</div>")

    def table(self, block):
        self.truth.append(block)
        self.html.append("<table>")
        seen = 0
        for number, row in enumerate(block.lines):
            tag = "td" if number else "th"
            cells = []
            for cell in row.split("\t"):
                cells.append(f"<{tag}>{self.marked_words(words(cell), block, seen)}</{tag}>")
                seen += len(words(cell))
            self.html.append(f"<tr>{''.join(cells)}</tr>")
        self.html.append("</table>")

    def close_chapter(self, last=False):
        """End notes go to the end of a chapter, or of all."""
        if not self.pending or not (last or self.setting.notes == "chapter"):
            return
        self.html.append('<section class="notes">')
        title = Block("optional", self.label("notes"))
        self.write("h3" if self.setting.notes == "chapter" else "h2", title, "notes-title")
        for label, note in self.pending:
            sign = self.setting.note_mark.format(label)
            text = html.escape(note["text"], quote=False)
            self.html.append(f'<p class="note"><span class="sign">{sign}</span> {text}</p>')
        self.html.append("</section>")
        self.pending = []
        if self.setting.restart:
            self.count = 0
