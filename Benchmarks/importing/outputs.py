"""Reads what a converter gave: Markdown with front matter, HTML, or plain paragraphs."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import yaml


@dataclass
class Part:
    """A block of a converter's output. `marks` are pairs of (words before the mark, label)."""

    kind: str
    words: list
    level: int = 0
    marks: list = field(default_factory=list)
    label: str = ""
    # How many lines it keeps as lines.
    lines: int = 1
    # The fields of a reference.
    entry: dict = field(default_factory=dict)


@dataclass
class Output:
    parts: list
    front: dict = field(default_factory=dict)
    failure: str = ""


ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
MARK = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")
EMPHASIS = re.compile(r"(?<![\\\w])(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)(?<!\\)\1(?!\w)")
LINK = re.compile(r"(?<!\\)\[([^\[\]]*)\]\((?:[^()\s]|\([^()]*\))*\)")
ITEM = re.compile(r"\s{0,3}([-*+]|\d{1,9}[.)])\s+(.*)")
LABEL = re.compile(r"\[!(\w+)\]\s*(.*)")


def part(kind, text, **more):
    """A block from Markdown text."""
    words, marks, last = [], [], 0
    text = LINK.sub(r"\1", text)
    for _ in range(2):
        text = EMPHASIS.sub(r"\2", text)
    plain = ""
    for match in MARK.finditer(text):
        plain += text[last : match.start()]
        marks.append((len(plain.split()), match.group(1)))
        last = match.end()
    plain += text[last:]
    words = ESCAPE.sub(r"\1", plain).split()
    return Part(kind, words, marks=marks, **more)


def read_markdown(text):
    front = {}
    if text.startswith("---\n"):
        head, _, text = text[4:].partition("\n---\n")
        front = yaml.load(head, yaml.CSafeLoader) or {}
    parts = []
    for chunk in re.split(r"\n[ \t]*\n", text):
        lines = [line for line in chunk.split("\n") if line.strip()]
        if lines:
            parts += read_chunk(lines)
    return Output(front_parts(front) + parts, front)


def read_chunk(lines):
    first = lines[0].strip()
    note = re.match(r"\[\^([^\]]+)\]:\s*(.*)", first)
    if note:
        rest = " ".join([note.group(2), *[line.strip() for line in lines[1:]]])
        if any(re.match(r"\[\^[^\]]+\]:", line) for line in lines[1:]):
            return [p for line in lines for p in read_chunk([line])] if len(lines) > 1 else []
        return [part("note", rest, label=note.group(1))]
    if lines[0].startswith("    ") and len(lines) >= 1 and lines[0].strip():
        return [part("continued", " ".join(lines))]
    heading = re.match(r"(#{1,6})\s+(.*)", first)
    if heading:
        rest = read_chunk(lines[1:]) if len(lines) > 1 else []
        words = re.sub(r"\s+#+$", "", heading.group(2))
        return [part("heading", words, level=len(heading.group(1)))] + rest
    if first.startswith(">"):
        return read_quote([re.sub(r"^\s*>\s?", "", line) for line in lines])
    if first.startswith("|") and len(lines) > 1:
        rows = [line for line in lines if not re.fullmatch(r"[\s|:-]+", line)]
        cells = " ".join(re.sub(r"(?<!\\)\|", " ", row) for row in rows)
        return [part("table", cells.replace("\\|", "|"), lines=len(rows))]
    if ITEM.match(lines[0]):
        return read_items(lines)
    return [part("paragraph", joined(lines), lines=breaks(lines))]


def joined(lines):
    return " ".join(re.sub(r"\\$", "", line) for line in lines)


def breaks(lines):
    return 1 + sum(line.endswith(("\\", "  ")) for line in lines)


def read_quote(lines):
    label = LABEL.match(lines[0])
    kind = label.group(1) if label else "quote"
    if label:
        lines = ([label.group(2)] if label.group(2) else []) + lines[1:]
    parts, here = [], []
    for line in [*lines, ""]:
        if line.strip():
            here.append(line)
        elif here:
            inner = [p for p in read_chunk(here)]
            for p in inner:
                p.kind = kind if kind != "quote" or p.kind == "paragraph" else p.kind
            parts += inner
            here = []
    if kind == "verse" and parts:
        # A poem's stanzas are one block.
        whole = Part(kind, [], lines=0)
        for p in parts:
            whole.marks += [(count + len(whole.words), label) for count, label in p.marks]
            whole.words += p.words
            whole.lines += p.lines
        return [whole]
    return parts


def read_items(lines):
    items = []
    for line in lines:
        match = ITEM.match(line)
        if match:
            items.append([match.group(2)])
        else:
            items[-1].append(line.strip())
    return [part("item", joined(item)) for item in items]


def front_parts(front):
    """The words that the front matter holds, each value a block of its own."""
    parts = []

    def add(value, kind="front"):
        if isinstance(value, dict):
            for inner in value.values():
                add(inner, kind)
        elif isinstance(value, list):
            for inner in value:
                add(inner, kind)
        elif value is not None:
            parts.append(Part(kind, str(value).split()))

    for key, value in front.items():
        if key == "bibliography":
            for entry in value or []:
                received = entry.get("note") or " ".join(str(v) for v in entry.values())
                parts.append(Part("reference", str(received).split(), entry=entry))
        elif key == "source" and isinstance(value, dict):
            add([inner for name, inner in value.items() if name not in ("original", "sha256")])
        elif key not in ("type", "status", "added"):
            add(value)
    return parts


class BlockReader(HTMLParser):
    """Blocks of HTML as converters write it."""

    KINDS = {
        "p": "paragraph",
        "li": "item",
        "blockquote": "quote",
        "td": "table",
        "th": "table",
        "div": "paragraph",
    }

    def __init__(self):
        super().__init__()
        self.parts, self.text, self.kind, self.level, self.skip = [], [], "paragraph", 0, 0
        self.quote = 0

    def handle_starttag(self, tag, _):
        if tag in ("style", "script", "title", "head"):
            self.skip += tag != "head"
        heading = re.fullmatch(r"h([1-6])", tag)
        if heading or tag in self.KINDS or tag in ("body", "ul", "ol", "table", "tr"):
            self.finish()
            self.quote += tag == "blockquote"
            self.kind = "heading" if heading else self.KINDS.get(tag, "paragraph")
            if self.quote and self.kind == "paragraph":
                self.kind = "quote"
            self.level = int(heading.group(1)) if heading else 0
        elif tag == "br":
            self.text.append(" ")

    def handle_endtag(self, tag):
        if tag in ("style", "script", "title"):
            self.skip -= 1
        if re.fullmatch(r"h[1-6]", tag) or tag in self.KINDS:
            self.finish()
            self.quote -= tag == "blockquote"

    def handle_data(self, data):
        if not self.skip:
            self.text.append(data)

    def finish(self):
        words = "".join(self.text).split()
        if words:
            self.parts.append(Part(self.kind, words, self.level))
        self.text, self.kind, self.level = [], "paragraph", 0


def read_html(text):
    reader = BlockReader()
    reader.feed(text)
    reader.finish()
    return Output(reader.parts)


def fold(text):
    """Paragraphs at blank lines, with hyphens at line ends taken away: the simplest converter."""
    parts = []
    for chunk in re.split(r"\n\s*\n|\f", text):
        whole = re.sub(r"(?<=\w)[-\u2010\u00ad]\n\s*(?=\w)", "", chunk)
        if whole.split():
            parts.append(Part("paragraph", whole.split()))
    return Output(parts)
