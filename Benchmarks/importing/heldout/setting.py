"""Walks over a text's blocks and keeps the truth about what is set; how it looks is each typesetter's matter."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from textformat import Block, words

# The fields of the texts' references, read by hand.
FIELDS = json.loads((Path(__file__).resolve().parent / "references.json").read_text(encoding="utf-8"))

SYMBOLS = ["*", "†", "‡", "§", "**", "††", "‡‡", "§§"]

LABELS = {
    "en": {"notes": "Notes", "by": "by", "abstract": "Summary", "keywords": "Key words", "translated": "Translation:"},
    "es": {"notes": "Notas", "by": "Por", "abstract": "Resumen", "keywords": "Palabras clave", "translated": "Traducción:"},
    "fr": {"notes": "Notes", "by": "par", "abstract": "Résumé", "keywords": "Mots clés", "translated": "Traduction :"},
    "pt": {"notes": "Notas", "by": "Por", "abstract": "Resumo", "keywords": "Palavras-chave", "translated": "Tradução:"},
    "de": {"notes": "Anmerkungen", "by": "Von", "abstract": "Zusammenfassung", "keywords": "Stichworte", "translated": "Übersetzung:"},
    "it": {"notes": "Note", "by": "di", "abstract": "Riassunto", "keywords": "Parole chiave", "translated": "Traduzione di"},
    "ru": {"notes": "Примечания", "by": "", "abstract": "Аннотация", "keywords": "Ключевые слова", "translated": "Перевод"},
}


@dataclass(frozen=True)
class Layout:
    """What a page looks like, as far as more than one typesetter understands it. Lengths are in centimetres."""

    name: str
    # Where notes stand (foot, chapter, end), and their marks, with the sign for `{}`.
    notes: str = "foot"
    mark: str = "{}"
    note_mark: str = "{}"
    raised: bool = True
    symbols: bool = False
    restart: bool = False
    # Headings.
    numbered: bool = False
    capitals: bool = False
    centred: bool = False
    slanted: bool = False
    # Paragraphs.
    indented: bool = True
    justified: bool = True
    hyphenated: bool = True
    drop_capital: bool = False
    # Pages. Heads and feet of left and right pages are pieces; {n} is the page, {all} their number.
    columns: int = 1
    size: tuple = (21.0, 29.7)
    margins: tuple = (2.0, 2.0)
    font: str = "Liberation Serif"
    points: float = 10
    leading: float = 1.2
    heads: tuple = ((), ())
    feet: tuple = (("{n}",), ("{n}",))
    bare_first_page: bool = True
    # Contents.
    abstract: bool = False
    date: bool = True
    by: bool = False
    bullet: str = "•"
    reference: str = "{}."
    # Boxes interrupt the paragraph before them.
    interrupting: bool = False
    modes: tuple = ("plain", "layout", "raw")


class Setter:
    """Heirs say how the parts of a page are written; `body` receives them in their order."""

    def __init__(self, text, layout):
        self.text, self.layout = text, layout
        self.language = text.meta["language"][:2]
        self.out, self.truth, self.notes, self.pending = [], [], [], []
        self.count, self.sections, self.opens = 0, [0, 0], True

    def label(self, key):
        return LABELS[self.language][key]

    def keep(self, block):
        self.truth.append(block)
        return block

    def run(self):
        self.front()
        self.begin_columns()
        blocks, index = self.text.blocks, 0
        while index < len(blocks):
            end = index + 1
            while end < len(blocks) and blocks[index].group and blocks[end].group == blocks[index].group:
                end += 1
            self.chunk([replace(block) for block in blocks[index:end]])
            index = end
        self.close_chapter(last=True)

    def begin_columns(self):
        """Nothing, where a page has one column."""

    # Words and marks

    def content(self, block, line=None, before=0):
        """The words of a block, or of one of its lines, with the marks among them."""
        places = {count - 1 - before: number for count, number in block.marks}
        tokens = words(block.text if line is None else line)
        return self.joined([(self.word(token), self.mark_of(places.get(index), block, before + index))
                            for index, token in enumerate(tokens)])

    def mark_of(self, number, block, word):
        if number is None:
            return None
        self.count += 1
        sign = SYMBOLS[(self.count - 1) % len(SYMBOLS)] if self.layout.symbols else str(self.count)
        note = {"id": number, "label": sign, "text": self.text.notes[number], "block": self.truth.index(block), "word": word}
        self.notes.append(note)
        if self.layout.notes != "foot":
            self.pending.append(note)
        return note

    def joined(self, pairs):
        return " ".join(word + (self.mark(note) if note else "") for word, note in pairs)

    def plain(self, text):
        return " ".join(self.word(token) for token in words(text))

    # Parts

    def front(self):
        meta, layout = self.text.meta, self.layout
        self.front_line("title", meta["title"])
        if meta.get("subtitle"):
            self.front_line("subtitle", meta["subtitle"])
        if meta.get("authors"):
            self.front_line("authors", ", ".join(meta["authors"]), before=self.label("by") if layout.by else "")
        if meta.get("translators"):
            self.front_line("translators", ", ".join(meta["translators"]), before=self.label("translated"))
        if layout.date:
            self.front_line("date", ", ".join(part for part in (meta.get("place"), meta["date"][:4]) if part))
        if layout.abstract and meta.get("abstract"):
            self.front_line("abstract", meta["abstract"], self.label("abstract") + ".")
            self.front_line("keywords", ", ".join(meta["keywords"]), self.label("keywords") + ":")

    def front_line(self, name, text, label="", before=""):
        """A line of the head; the words before a name are no words of the text."""
        self.keep(Block("front", text, number=name))
        self.head_part(name, self.plain(f"{before} {text}"), self.plain(label))

    def chunk(self, blocks):
        kind = blocks[0].kind
        if kind == "heading":
            self.heading(blocks[0])
            return
        if kind == "reference":
            for block, fields in zip(blocks, FIELDS[self.text.name], strict=True):
                block.fields = fields
                self.item_part(self.plain(self.layout.reference.format(block.number)), self.content(self.keep(block)), "reference")
        elif kind == "item":
            for block in blocks:
                self.item_part(self.plain(block.number or self.layout.bullet), self.content(self.keep(block)), "item")
        elif kind in ("box", "box-title"):
            self.box_part([(block.kind, self.content(self.keep(block))) for block in blocks])
        elif kind == "table":
            self.table_part(self.rows(self.keep(blocks[0])))
        elif kind in ("verse", "epigraph", "signature"):
            for block in blocks:
                self.lines_part(block.kind, self.stanzas(self.keep(block)))
        else:
            for block in blocks:
                self.paragraph_part(block.kind, self.content(self.keep(block)), self.opens)
                self.opens = False
        self.opens = False

    def heading(self, block):
        if block.level == 1:
            self.close_chapter()
        if self.layout.capitals and block.level == 1:
            block.text = block.text.upper()
        number = ""
        if self.layout.numbered:
            self.sections[block.level - 1] += 1
            if block.level == 1:
                self.sections[1] = 0
            number = ".".join(str(count) for count in self.sections[: block.level]) + "."
            block.number = number
        self.heading_part(block.level, " ".join(filter(None, [number, self.content(self.keep(block))])))
        self.opens = True

    def rows(self, block):
        seen, rows = 0, []
        for line in block.lines:
            rows.append([])
            for cell in line.split("\t"):
                rows[-1].append(self.content(block, cell, seen))
                seen += len(words(cell))
        return rows

    def stanzas(self, block):
        seen, stanzas = 0, [[]]
        for line in block.lines or [block.text]:
            if not line:
                stanzas.append([])
                continue
            stanzas[-1].append(self.content(block, line, seen))
            seen += len(words(line))
        return stanzas

    def close_chapter(self, last=False):
        """End notes go to the end of a chapter, or of all."""
        if not self.pending or not (last or self.layout.notes == "chapter"):
            return
        self.notes_title(self.plain(self.keep(Block("optional", self.label("notes"))).text))
        for note in self.pending:
            self.note_part(self.plain(self.layout.note_mark.format(note["label"])), self.plain(note["text"]), note)
        self.pending = []
        if self.layout.restart:
            self.count = 0


def filled(piece, meta, page, pages):
    """A running head's piece for one page."""
    values = {key: ", ".join(value) if isinstance(value, list) else value for key, value in meta.items()}
    return piece.format(n=page, all=pages, **values)


def furniture(layout, meta, pages):
    """What the layout adds to the pages: a unit for each piece on each page."""
    units = []
    for page in range(1, pages + 1):
        if page == 1 and layout.bare_first_page:
            continue
        pieces = layout.heads[page % 2] + layout.feet[page % 2]
        units += [unit for piece in pieces if (unit := filled(piece, meta, page, pages).strip(" |–-—"))]
    return units


def truth(setter, units):
    meta = setter.text.meta
    shown = {block.number for block in setter.truth if block.kind == "front"}
    known = {key: meta[key] for key in ("title", "subtitle", "authors", "translators", "date", "abstract", "keywords")
             if key in meta and key in shown}
    known["language"] = meta["language"]
    blocks = []
    for block in setter.truth:
        optional = {key: getattr(block, key) for key in ("level", "group", "number", "lines", "fields") if getattr(block, key)}
        blocks.append({"kind": block.kind, "text": block.text} | optional)
    return {"text": setter.text.name, "language": meta["language"], "layout": setter.layout.name, "meta": known,
            "blocks": blocks, "notes": setter.notes, "furniture": units}
