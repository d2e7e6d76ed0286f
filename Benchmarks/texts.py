"""Invented documents: about 900 words each, with headings, notes, links and names in the text."""

from dataclasses import dataclass, field
from itertools import accumulate
from random import Random

import words
from records import Record, slug_of

# How many records of each kind a document names, beside one of each kind that is named in turn.
NAMED_IN_EACH = {"people": 4, "organizations": 3, "topics": 2}

# Sentences of a document; with their notes they make about 900 words.
SENTENCES = 33

# A link to another document, written as [[slug|words]] here and as Markdown for Hugo.
LINK = "\x01{slug}\x02{words}\x03"


@dataclass
class Document:
    slug: str
    title: str
    type: str
    date: str
    year: int
    author: Record
    named: dict[str, list[Record]] = field(default_factory=dict)
    # Markdown with `LINK`s in it.
    body: str = ""


class Cast:
    """Chooses who is named where: some records often, most rarely, and nobody never."""

    def __init__(self, rng: Random, records: dict[str, list[Record]]):
        self.rng = rng
        self.records = records
        self.weights = {
            kind: list(accumulate((rank + 20) ** -0.8 for rank in range(len(group))))
            for kind, group in records.items()
        }
        self.turn = {kind: 0 for kind in records}

    def choose(self) -> dict[str, list[Record]]:
        named = {}
        for kind, group in self.records.items():
            chosen = {record.slug: record for record in self.in_turn(kind, group)}
            for record in self.rng.choices(
                group, cum_weights=self.weights[kind], k=NAMED_IN_EACH[kind]
            ):
                chosen.setdefault(record.slug, record)
            named[kind] = without_shared_acronyms(list(chosen.values()))
        return named

    def in_turn(self, kind: str, group: list[Record]) -> list[Record]:
        """The next record, so that after as many documents as records each was named."""
        self.turn[kind] += 1
        return [group[(self.turn[kind] - 1) % len(group)]]


def without_shared_acronyms(records: list[Record]) -> list[Record]:
    acronyms = set()
    kept = []
    for record in records:
        if record.shared_acronym in acronyms:
            continue
        if record.shared_acronym:
            acronyms.add(record.shared_acronym)
        kept.append(record)
    return kept


class Writer:
    """Writes sentences, paragraphs and documents."""

    def __init__(self, rng: Random):
        self.rng = rng

    def pick(self, choices):
        return choices[int(self.rng.random() * len(choices))]

    def thing(self) -> str:
        article = "the" if self.rng.random() < 0.7 else "this"
        if self.rng.random() < 0.45:
            return f"{article} {self.pick(words.ADJECTIVES)} {self.pick(words.NOUNS)}"
        return f"{article} {self.pick(words.NOUNS)}"

    def clause(self, subject: str) -> str:
        verb, place = self.pick(words.VERBS), self.pick(words.PREPOSITIONS)
        if self.rng.random() < 0.3:
            verb = f"{self.pick(words.ADVERBS)} {verb}"
        return f"{subject} {verb} {self.thing()} {place} {self.thing()}"

    def sentence(self, subject: str = "", other: str = "", topic: str = "") -> str:
        text = self.clause(subject or self.thing())
        if topic:
            text = f"{text} on the matter of {topic}"
        if other:
            text = f"{text} {self.pick(words.CONJUNCTIONS)} {self.clause(other)}"
        elif self.rng.random() < 0.7:
            text = f"{text}, {self.pick(words.CONJUNCTIONS)} {self.clause(self.thing())}"
        if self.rng.random() < 0.3:
            return f"{self.pick(words.OPENINGS)} {text}."
        return f"{text[0].upper()}{text[1:]}."

    def note(self, name: str) -> str:
        """The note of a record."""
        return f"{self.sentence(name)} {self.sentence()} {self.sentence()}"

    def title(self) -> str:
        noun, other, third = (self.pick(words.NOUNS) for _ in range(3))
        adjective = self.pick(words.ADJECTIVES)
        return self.pick(
            [
                f"On the {adjective} {noun} and the {other}",
                f"The {noun}, the {other} and the {adjective} {third}",
                f"A {noun} without a {adjective} {other}",
                f"To the {other} of the {adjective} {noun}",
            ]
        )

    def body(self, document: Document, others: list[Document]) -> str:
        sentences = self.sentences(document)
        for index in self.rng.sample(range(len(sentences)), 3):
            other = self.pick(others)
            shown = f"the {self.pick(words.NOUNS)} of {other.year}"
            sentences[index] += f" See {LINK.format(slug=other.slug, words=shown)}."
        address = f"https://archive.example/{self.pick(words.NOUNS)}/{document.year}"
        noun, adjective = self.pick(words.NOUNS), self.pick(words.ADJECTIVES)
        sentences[7] += f" The [{noun}]({address}) is *{adjective}*."
        notes = []
        for number, index in enumerate(sorted(self.rng.sample(range(len(sentences)), 5)), start=1):
            sentences[index] += f"[^{number}]"
            notes.append(f"[^{number}]: {self.sentence()} {self.sentence()}")
        return "\n\n".join(self.blocks(sentences) + notes) + "\n"

    def sentences(self, document: Document) -> list[str]:
        """All sentences of a text: each record is named in full first, later by any name."""
        actors = document.named["people"] + document.named["organizations"]
        self.rng.shuffle(actors)
        first = [actor.name for actor in actors]
        later = [
            self.pick([actor.name, *actor.all_variants()])
            for actor in self.rng.choices(actors, k=14)
        ]
        topics = [topic.name for topic in document.named["topics"]]
        topics += [self.pick(topic.all_variants()) for topic in document.named["topics"][:2]]
        subjects = first + later
        result = []
        for index in range(SENTENCES):
            subject = subjects.pop(0) if subjects and index % 5 != 4 else ""
            other = subjects.pop(0) if len(subjects) > SENTENCES - index else ""
            topic = topics.pop() if topics and index % 6 == 2 else ""
            result.append(self.sentence(subject, other, topic))
        return result

    def blocks(self, sentences: list[str]) -> list[str]:
        """Paragraphs under headings, with one quotation and one list."""
        blocks = []
        size = 6
        for number, start in enumerate(range(0, len(sentences), size)):
            paragraph = " ".join(sentences[start : start + size])
            if number % 2 == 1:
                heading = f"The {self.pick(words.ADJECTIVES)} {self.pick(words.NOUNS)}"
                blocks.append(f"## {heading}")
            blocks.append(f"> {paragraph}" if number == 4 else paragraph)
            if number == 5:
                blocks.append("\n".join(f"- {self.thing()}" for _ in range(4)))
        return blocks


def make_documents(rng: Random, records: dict[str, list[Record]], count: int) -> list[Document]:
    """All documents without their bodies, which `Writer.body` writes one at a time."""
    writer, cast = Writer(rng), Cast(rng, records)
    types = ["article", "letter", "statement", "report", "resolution", "speech", "leaflet"]
    documents = []
    for number in range(1, count + 1):
        title, year = writer.title(), rng.randint(1919, 1968)
        date = rng.choice(
            [
                f"{year}",
                f"{year}~",
                f"{year}-{rng.randint(1, 12):02}",
                f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
            ]
        )
        named = cast.choose()
        document = Document(
            f"{slug_of(title)}-{number}",
            title,
            rng.choice(types),
            date,
            year,
            author=named["people"][0],
            named=named,
        )
        documents.append(document)
        for group in named.values():
            for record in group:
                record.source = record.source or document.slug
    for group in records.values():
        for record in group:
            record.note = writer.note(record.name[0].upper() + record.name[1:])
            record.source = record.source or documents[0].slug
    return documents
