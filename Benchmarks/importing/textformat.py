"""Reads the corpus's own texts: a head of keys, then blocks parted by blank lines."""

import re
from dataclasses import dataclass, field
from pathlib import Path

MARK = re.compile(r"\s*\[\^([^\]]+)\]")

# Keys whose values are lists.
LISTS = {"authors", "translators", "recipients", "keywords"}


@dataclass
class Block:
    """A block of the truth. `marks` are pairs of (words before the mark, note)."""

    kind: str
    text: str
    marks: list = field(default_factory=list)
    level: int = 0
    # Verse lines, a table's rows (cells joined by a tab), a signature's lines.
    lines: list = field(default_factory=list)
    # Blocks of one list, box, quotation, dialogue or epigraph share a number.
    group: int = 0
    number: str = ""
    # A reference's fields.
    fields: dict = field(default_factory=dict)


@dataclass
class Text:
    """A text with its metadata, its blocks in order, and its notes by their number."""

    name: str
    meta: dict
    blocks: list
    notes: dict


def words(text):
    return text.split()


def split_marks(text):
    """The text without its marks, and the marks with the number of words before each."""
    marks, plain, last = [], "", 0
    for match in MARK.finditer(text):
        plain += text[last : match.start()]
        # A mark in the middle of a word (before its comma) belongs to this word.
        marks.append((len(plain.split()), match.group(1)))
        last = match.end()
    return plain + text[last:], marks


class Reader:
    def __init__(self):
        self.blocks, self.notes, self.group = [], {}, 0

    def add(self, kind, text, **more):
        plain, marks = split_marks(text)
        self.blocks.append(Block(kind, plain.strip(), marks, **more))

    def add_lines(self, kind, lines, **more):
        kept = [line for line in lines if line]
        plain, marks = split_marks("\n".join(kept))
        spaced = iter(plain.split("\n"))
        shown = [next(spaced) if line else "" for line in lines]
        text = " ".join(line for line in shown if line).replace("\t", " ")
        self.blocks.append(Block(kind, text, marks, lines=shown, **more))

    def read(self, chunk):
        head, *rest = chunk
        note = re.match(r"\[\^([^\]]+)\]:\s*(.*)", head)
        if note:
            for line in chunk:
                number, text = re.match(r"\[\^([^\]]+)\]:\s*(.*)", line).groups()
                self.notes[number] = text
        elif head.startswith("## "):
            self.add("heading", head[3:], level=2)
        elif head.startswith("# "):
            self.add("heading", head[2:], level=1)
        elif head.startswith(">"):
            if not self.follows_quote:
                self.group += 1
            for line in chunk:
                self.add("quote", line.lstrip("> "), group=self.group)
        elif head.startswith("::"):
            self.group += 1
            kind, _, title = head[2:].partition(" ")
            getattr(self, "read_" + kind)(title.strip(), rest)
        else:
            for line in chunk:
                self.add("paragraph", line)
        self.follows_quote = head.startswith(">")

    follows_quote = False

    def read_verse(self, _, lines):
        self.add_lines(
            "verse", ["" if line.strip() == "~" else line for line in lines], group=self.group
        )

    def read_epigraph(self, _, lines):
        by = [line[3:] for line in lines if line.startswith("-- ")]
        said = [line for line in lines if not line.startswith("-- ")]
        self.add_lines("epigraph", said, group=self.group)
        for line in by:
            self.add("attribution", line, group=self.group)

    def read_caption(self, text, rest):
        self.add("caption", " ".join([text, *rest]))

    def read_dateline(self, text, rest):
        self.add("dateline", " ".join([text, *rest]))

    def read_salutation(self, text, rest):
        self.add("salutation", " ".join([text, *rest]))

    def read_signature(self, text, rest):
        self.add_lines("signature", [line for line in [text, *rest] if line])

    def read_list(self, _, lines):
        for line in lines:
            marker, text = re.match(r"(-|\d+[.)])\s+(.*)", line).groups()
            self.add("item", text, group=self.group, number="" if marker == "-" else marker)

    def read_table(self, _, lines):
        rows = ["\t".join(cell.strip() for cell in line.split("|")) for line in lines]
        self.add_lines("table", rows, group=self.group)

    def read_sidebar(self, title, lines):
        if title:
            self.add("box-title", title, group=self.group)
        for line in lines:
            self.add("box", line, group=self.group)

    def read_dialogue(self, _, lines):
        for line in lines:
            self.add("speech", line, group=self.group)

    def read_references(self, title, lines):
        self.add("heading", title, level=1)
        for line in lines:
            number, text = re.match(r"(\d+)\.\s+(.*)", line).groups()
            self.add("reference", text, number=number, group=self.group)


def read_text(path):
    head, _, body = Path(path).read_text(encoding="utf-8").partition("\n---\n")
    meta = {}
    for line in head.splitlines():
        key, colon, value = line.partition(":")
        if colon:
            value = value.strip()
            parts = [part.strip() for part in value.split(";") if part.strip()]
            meta[key.strip()] = parts if key.strip() in LISTS else value
    reader = Reader()
    for chunk in re.split(r"\n\s*\n", body.strip()):
        reader.read([line.rstrip() for line in chunk.splitlines()])
    notes = {number: split_marks(text)[0].strip() for number, text in reader.notes.items()}
    return Text(Path(path).stem, meta, reader.blocks, notes)
