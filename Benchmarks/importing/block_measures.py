"""Measures of blocks: headings, notes, kinds, references, and the front matter."""

import collections
import re

from alignment import flat, key
from textformat import words

KINDS = {
    "quote": {"quote"},
    "verse": {"verse"},
    "item": {"item"},
    "table": {"table"},
    "caption": {"caption"},
    "epigraph": {"epigraph"},
    "attribution": {"epigraph"},
    "box": {"box"},
    "box-title": {"box"},
    "dateline": {"dateline"},
    "salutation": {"salutation"},
    "signature": {"signature"},
}
SPECIAL = {
    "quote",
    "verse",
    "item",
    "table",
    "caption",
    "epigraph",
    "box",
    "dateline",
    "salutation",
    "signature",
    "note",
    "heading",
}
NUMBER = re.compile(r"^(?:[§(\[]?\d+(?:\.\d+)*[.)\]]?|[IVXLC]+\.)$")
# The truth's fields of a reference, by their names in CSL.
CSL = {"container": "container-title", "place": "publisher-place", "year": "issued"}


def headings(comparison):
    def plain(tokens):
        return flat(tokens[1:] if len(tokens) > 1 and NUMBER.match(tokens[0]) else tokens)

    neutral = {
        plain(words(block["text"]))
        for block in comparison.truth["blocks"]
        if block["kind"] in ("box-title", "optional", "front", "salutation")
    }
    wanted = [
        (plain(words(block["text"])), block)
        for block in comparison.truth["blocks"]
        if block["kind"] == "heading"
    ]
    made = [(plain(part.words), part) for part in comparison.output.parts if part.kind == "heading"]
    made = [(name, part) for name, part in made if name not in neutral or name in dict(wanted)]
    rest = list(made)
    matched = []
    for name, block in wanted:
        match = next((entry for entry in rest if entry[0] == name), None)
        if match:
            rest.remove(match)
            matched.append((block, match[1]))
        else:
            comparison.find("headings", f"missed: {block['text']}")
    for _, part in rest:
        comparison.find("headings", f"invented: {' '.join(part.words)}")
    comparison.score.counts["headings"] = [len(matched), len(wanted), len(made)]
    shifts = collections.Counter(part.level - block["level"] for block, part in matched)
    shift = shifts.most_common(1)[0][0] if shifts else 0
    for block, part in matched:
        if part.level - block["level"] != shift:
            comparison.find(
                "levels", f"{block['text']}: level {part.level - shift} instead of {block['level']}"
            )
    comparison.score.counts["levels"] = [shifts[shift], len(matched)]


def notes(comparison):
    texts, marks = {}, collections.defaultdict(list)
    for number, part in enumerate(comparison.output.parts):
        if part.kind == "note" and part.label:
            texts[part.label] = part
        for count, label in part.marks:
            i = next(
                (
                    comparison.back[j]
                    for j in range(
                        comparison.part_start[number] + count - 1,
                        comparison.part_start[number] - 1,
                        -1,
                    )
                    if j in comparison.back
                ),
                None,
            )
            if i is not None:
                marks[i].append(label)
    good = 0
    for index, note in enumerate(comparison.truth["notes"]):
        at = comparison.block_start[note["block"]] + note["word"]
        tokens = words(note["text"])
        if at not in marks:
            known = [
                part
                for part in texts.values()
                if part.words[:2] and key(part.words[0]) == key(tokens[0])
            ]
            comparison.find(
                "notes",
                f"no mark: {note['label']} after {comparison.context(at + 1, 5)}"
                + (" (the note is there)" if known else ""),
            )
            continue
        found = [texts[label] for label in marks[at] if label in texts]
        wanted = flat(tokens)
        if any(flat(part.words) == wanted for part in found):
            good += 1
        else:
            best = " ".join(found[0].words) if found else "nothing"
            comparison.find(
                "notes",
                f"other words: {note['label']}: “{ends(best)}” for “{ends(note['text'])}”",
            )
    comparison.score.counts["notes"] = [good, len(comparison.truth["notes"])]


def references(comparison):
    wanted = [
        index
        for index, block in enumerate(comparison.truth["blocks"])
        if block["kind"] == "reference"
    ]
    good = fields = 0
    for index in wanted:
        block = comparison.truth["blocks"][index]
        tokens = words(block["text"])
        start = comparison.block_start[index]
        parts = collections.Counter(
            comparison.out_part[comparison.pairs[i]]
            for i in range(start, start + len(tokens))
            if comparison.pairs[i] is not None
        )
        part, count = parts.most_common(1)[0] if parts else (None, 0)
        entry = comparison.output.parts[part] if part is not None else None
        # The number before an entry may stay with it.
        if (
            entry
            and entry.kind == "reference"
            and count >= 0.95 * len(tokens)
            and len(entry.words) <= len(tokens) + 2
        ):
            good += 1
            fields += right_fields(comparison, block, entry.entry)
        else:
            comparison.find(
                "references",
                f"{block['number']}. {ends(block['text'])}: "
                + (
                    f"{count} of {len(tokens)} words in a {entry.kind} of {len(entry.words)}"
                    if entry
                    else "lost"
                ),
            )
    comparison.score.counts["references"] = [good, len(wanted)]
    comparison.score.counts["fields"] = [
        fields,
        sum(len(comparison.truth["blocks"][index]["fields"]) for index in wanted),
    ]


def right_fields(comparison, block, entry):
    right = 0
    for name, value in block["fields"].items():
        made = entry.get(CSL.get(name, name))
        if name in ("author", "editor"):
            made = [
                flat(
                    words(
                        f"{person.get('family') or person.get('literal')} {person.get('given', '')}"
                    )
                )
                for person in made or []
                if isinstance(person, dict)
            ]
            good = made == [flat(words(" ".join(person))) for person in value]
        elif name == "year":
            good = value in str(made)
        else:
            good = flat(words(str(made or ""))) == flat(words(value))
        right += good
        if not good:
            comparison.find("fields", f"{name}: {made} instead of {value} in {block['text']}")
    return right


def kinds(comparison):
    good = total = 0
    for index, block in enumerate(comparison.truth["blocks"]):
        kind = block["kind"]
        if kind not in KINDS and kind not in ("paragraph", "speech"):
            continue
        start, size = comparison.block_start[index], len(words(block["text"]))
        made = collections.Counter(
            comparison.output.parts[comparison.out_part[comparison.pairs[i]]].kind
            for i in range(start, start + size)
            if comparison.pairs[i] is not None
        )
        name = made.most_common(1)[0][0] if made else "nothing"
        if kind in KINDS:
            total += 1
            good += name in KINDS[kind]
            if name not in KINDS[kind]:
                comparison.find("kinds", f"{kind} became {name}: {ends(block['text'])}")
        elif name in SPECIAL:
            total += 1
            comparison.find("kinds", f"{kind} became {name}: {ends(block['text'])}")
    comparison.score.counts["kinds"] = [good, total]


def metadata(comparison):
    good = total = 0
    front = comparison.output.front
    for name, value in comparison.truth["meta"].items():
        made = front.get(name)
        if name in ("authors", "translators"):
            people = [
                person.get("name", "") if isinstance(person, dict) else str(person)
                for person in made or []
            ]
            right = sorted(flat(words(person)) for person in people) == sorted(
                flat(words(person)) for person in value
            )
            made = ", ".join(people)
        elif name == "keywords":
            right = [flat(words(str(word))) for word in made or []] == [
                flat(words(word)) for word in value
            ]
        elif name == "date":
            right = str(made or "")[:4] == value[:4]
        elif name == "language":
            right = str(made or "")[:2] == value[:2]
        else:
            right = flat(words(str(made or ""))) == flat(words(value))
        total += 1
        good += right
        if not right:
            comparison.find("metadata", f"{name}: {made!r} instead of {value!r}"[:300])
    comparison.score.counts["metadata"] = [good, total]


def ends(text, width=32):
    return text if len(text) <= 2 * width else f"{text[:width]} … {text[-width:]}"
