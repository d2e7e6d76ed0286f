"""Compares an output with the truth. Each measure is a pair of counts; findings say where it failed."""

import collections
import re
from dataclasses import dataclass, field

from alignment import align, flat, key, same
from hyphens import truth_stream
from textformat import words

# Blocks that may be in the front matter or left out: where they begin is not judged.
FREE = {"front", "optional", "note"}
# Blocks whose lines may stand as blocks of their own.
LINED = {"verse", "table", "signature", "epigraph", "attribution", "dateline"}
KINDS = {"quote": {"quote"}, "verse": {"verse"}, "item": {"item"}, "table": {"table"}, "caption": {"caption"},
         "epigraph": {"epigraph"}, "attribution": {"epigraph"}, "box": {"box"}, "box-title": {"box"},
         "dateline": {"dateline"}, "salutation": {"salutation"}, "signature": {"signature"}}
SPECIAL = {"quote", "verse", "item", "table", "caption", "epigraph", "box", "dateline", "salutation", "signature",
           "note", "heading"}
NUMBER = re.compile(r"^(?:[§(\[]?\d+(?:\.\d+)*[.)\]]?|[IVXLC]+\.)$")

# The truth's fields of a reference, by their names in CSL.
CSL = {"container": "container-title", "place": "publisher-place", "year": "issued"}


@dataclass
class Score:
    """Counts by measure: [good, of truth, of output] for F1, [good, all] for shares, [n] for counts."""

    counts: dict = field(default_factory=dict)
    findings: dict = field(default_factory=lambda: collections.defaultdict(list))


class Comparison:
    """An output aligned with the truth."""

    def __init__(self, truth, output):
        self.truth, self.output = truth, output
        self.score = Score()
        self.stream = truth_stream(truth)
        self.true_words = [word for word, *_ in self.stream]
        self.out_words, self.out_part, self.part_start = [], [], []
        for index, part in enumerate(output.parts):
            self.part_start.append(len(self.out_words))
            self.out_words += part.words
            self.out_part += [index] * len(part.words)
        self.pairs = align(self.true_words, self.out_words)
        self.back = {j: i for i, j in enumerate(self.pairs) if j is not None}
        # Where each block and each note of the truth begins in its stream.
        self.block_start, self.note_start, at = [], [], 0
        for block in truth["blocks"]:
            self.block_start.append(at)
            at += len(words(block["text"]))
        for note in truth["notes"]:
            self.note_start.append(at)
            at += len(words(note["text"]))
        self.received = {int(at): word for at, word in truth.get("received", {}).items()}

    def measure(self):
        self.paragraphs()
        self.lost_and_altered()
        self.hyphens()
        self.headings()
        self.notes()
        self.furniture()
        self.references()
        self.kinds()
        self.metadata()
        return self.score

    def find(self, measure, words, **more):
        self.score.findings[measure].append(words | more if isinstance(words, dict) else {"what": words} | more)

    # Paragraphs

    def paragraphs(self):
        starts = {}
        for index, block in enumerate(self.truth["blocks"]):
            if block["kind"] not in FREE | {"attribution"}:
                starts[self.block_start[index]] = index
        hit, wrong = set(), 0
        for number, part in enumerate(self.output.parts):
            if part.kind in ("front", "note"):
                continue
            at = self.truth_place(number)
            if at is None:
                continue
            _, block, kind = self.stream[at]
            if at in starts:
                hit.add(at)
            elif kind not in FREE | LINED:
                wrong += 1
                self.find("paragraphs", f"broken: {self.context(at)}")
        for at in starts:
            if at not in hit:
                self.find("paragraphs", f"joined: {self.context(at)}")
        self.score.counts["paragraphs"] = [len(hit), len(starts), len(hit) + wrong]

    def truth_place(self, number):
        """The truth's word with which a part of the output begins."""
        start = self.part_start[number]
        part = self.output.parts[number]
        for j in range(start, start + min(len(part.words), 12)):
            i = self.back.get(j)
            if i is not None:
                while i > 0 and self.pairs[i - 1] is None and self.stream[i - 1][1:] == self.stream[i][1:]:
                    i -= 1
                return i
        return None

    def context(self, at, width=7):
        before = " ".join(self.true_words[max(0, at - width) : at])
        after = " ".join(self.true_words[at : at + width])
        return f"… {before} ⏐ {after} …"

    # Words

    def lost_and_altered(self):
        spare = collections.Counter(flat([word]) for j, word in enumerate(self.out_words) if j not in self.back)
        labels = self.labels_by_word()
        lost = altered = 0
        for i, (word, _, kind) in enumerate(self.stream):
            j = self.pairs[i]
            if j is None:
                if kind == "optional" or not flat([word]):
                    continue
                if spare[flat([word])] > 0:
                    spare[flat([word])] -= 1
                elif self.is_torn(flat([word]), spare):
                    altered += 1
                    self.find("altered", f"{word} stands torn in two ({kind}) {self.context(i, 4)}")
                elif flat([word]) in self.letters_near(i):
                    altered += 1
                    self.find("altered", f"{word} in “{self.near(i)}”")
                else:
                    lost += 1
                    self.find("lost", f"[{word}] ({kind}) {self.context(i, 4)}")
            elif kind not in ("optional", "front") and not self.is_same(i, labels.get(i, ())):
                altered += 1
                self.find("altered", f"{word} became {self.out_words[j]} ({kind}) {self.context(i, 4)}")
        self.score.counts["lost"] = [lost]
        self.score.counts["altered"] = [altered]
        self.score.counts["words"] = [len(self.stream)]

    @staticmethod
    def is_torn(letters, spare):
        """Whether a word cut at a line's end has both its parts left somewhere."""
        for at in range(1, len(letters)):
            if spare[letters[:at]] > 0 and spare[letters[at:]] > 0:
                spare[letters[:at]] -= 1
                spare[letters[at:]] -= 1
                return True
        return False

    def labels_by_word(self):
        result = collections.defaultdict(list)
        for note in self.truth["notes"]:
            result[self.block_start[note["block"]] + note["word"]].append(note["label"])
        return result

    def is_same(self, i, labels):
        """Whether a word came through; a note's mark left on it does not alter it."""
        word, made = self.true_words[i], self.out_words[self.pairs[i]]
        if same(made) == same(word) or key(made) == key(word) and word[-1:] == made[-1:]:
            return True
        if self.stream[i][2] in ("heading", "box-title", "optional") and same(made).casefold() == same(word).casefold():
            # Layouts may set these in capitals.
            return True
        if i in self.received and same(self.received[i]) == same(made):
            return True
        return bool(labels) and re.sub(r"[\[(]?[\d*†‡]+[\])]?", "", same(made)) == re.sub(r"[\[(]?[\d*†‡]+[\])]?", "", same(word))

    def near(self, i):
        before = next((self.pairs[n] for n in range(i - 1, max(-1, i - 6), -1) if self.pairs[n] is not None), None)
        after = next((self.pairs[n] for n in range(i + 1, min(len(self.pairs), i + 6)) if self.pairs[n] is not None), None)
        low = before if before is not None else (after or 3) - 3
        high = after if after is not None and low <= after <= low + 12 else low + 3
        return " ".join(self.out_words[max(0, low) : high + 1])

    def letters_near(self, i):
        return flat(self.near(i).split())

    # Hyphens

    def hyphens(self):
        good = 0
        cuts = self.truth.get("hyphens", [])
        for cut in cuts:
            j = self.pairs[cut["at"]]
            made = self.out_words[j] if j is not None else ""
            right = re.sub(r"\d+$", "", key(made)) == re.sub(r"\d+$", "", key(cut["word"]))
            good += right
            if not right:
                self.find("hyphens", f"line {cut['line']}: {cut['word']} became {made or self.near(cut['at'])}")
        self.score.counts["hyphens"] = [good, len(cuts)]
        glued = [at for at, word in self.received.items() if flat([word]) == flat([self.true_words[at]]) and "-" in same(self.true_words[at])]
        mended = sum(self.pairs[at] is not None and key(self.out_words[self.pairs[at]]) == key(self.true_words[at]) for at in glued)
        self.score.counts["glued"] = [mended, len(glued)]

    # Headings

    def headings(self):
        def plain(tokens):
            return flat(tokens[1:] if len(tokens) > 1 and NUMBER.match(tokens[0]) else tokens)
        neutral = {plain(words(block["text"])) for block in self.truth["blocks"]
                   if block["kind"] in ("box-title", "optional", "front", "salutation")}
        wanted = [(plain(words(block["text"])), block) for block in self.truth["blocks"] if block["kind"] == "heading"]
        made = [(plain(part.words), part) for part in self.output.parts if part.kind == "heading"]
        made = [(name, part) for name, part in made if name not in neutral or name in dict(wanted)]
        rest = list(made)
        matched = []
        for name, block in wanted:
            match = next((entry for entry in rest if entry[0] == name), None)
            if match:
                rest.remove(match)
                matched.append((block, match[1]))
            else:
                self.find("headings", f"missed: {block['text']}")
        for _, part in rest:
            self.find("headings", f"invented: {' '.join(part.words)}")
        self.score.counts["headings"] = [len(matched), len(wanted), len(made)]
        shifts = collections.Counter(part.level - block["level"] for block, part in matched)
        shift = shifts.most_common(1)[0][0] if shifts else 0
        for block, part in matched:
            if part.level - block["level"] != shift:
                self.find("levels", f"{block['text']}: level {part.level - shift} instead of {block['level']}")
        self.score.counts["levels"] = [shifts[shift], len(matched)]

    # Notes

    def notes(self):
        texts, marks = {}, collections.defaultdict(list)
        for number, part in enumerate(self.output.parts):
            if part.kind == "note" and part.label:
                texts[part.label] = part
            for count, label in part.marks:
                i = next((self.back[j] for j in range(self.part_start[number] + count - 1, self.part_start[number] - 1, -1)
                          if j in self.back), None)
                if i is not None:
                    marks[i].append(label)
        good = 0
        for index, note in enumerate(self.truth["notes"]):
            at = self.block_start[note["block"]] + note["word"]
            tokens = words(note["text"])
            if at not in marks:
                known = [part for part in texts.values() if part.words[:2] and key(part.words[0]) == key(tokens[0])]
                self.find("notes", f"no mark: {note['label']} after {self.context(at + 1, 5)}"
                          + (" (the note is there)" if known else ""))
                continue
            found = [texts[label] for label in marks[at] if label in texts]
            wanted = flat(tokens)
            if any(flat(part.words) == wanted for part in found):
                good += 1
            else:
                best = " ".join(found[0].words) if found else "nothing"
                self.find("notes", f"other words: {note['label']} wants “{ends(note['text'])}” but has “{ends(best)}”")
        self.score.counts["notes"] = [good, len(self.truth["notes"])]

    # Furniture

    def furniture(self):
        left = 0
        extra = [None if j in self.back else key(word) for j, word in enumerate(self.out_words)]
        fronts = [self.output.parts[part].kind == "front" for part in self.out_part]
        lines = sorted(self.truth["furniture"], key=lambda line: -len(line))
        for line in lines:
            tokens = [key(word) for word in words(line) if flat([word])] or [key(line)]
            at = find_run(extra, tokens, fronts)
            if at is not None:
                left += 1
                start = max(0, at - 4)
                around = " ".join(self.out_words[start : at + len(tokens) + 4])
                self.find("furniture", f"left: “{line}” in “… {around} …”")
                for n in range(len(extra)):
                    if at <= n < at + len(tokens):
                        extra[n] = None
        self.score.counts["furniture"] = [len(lines) - left, len(lines)]
        self.score.counts["added"] = [sum(word is not None and bool(flat([word])) and not front for word, front in zip(extra, fronts))]

    # References

    def references(self):
        wanted = [index for index, block in enumerate(self.truth["blocks"]) if block["kind"] == "reference"]
        good = fields = 0
        for index in wanted:
            block = self.truth["blocks"][index]
            tokens = words(block["text"])
            start = self.block_start[index]
            parts = collections.Counter(self.out_part[self.pairs[i]] for i in range(start, start + len(tokens))
                                        if self.pairs[i] is not None)
            part, count = parts.most_common(1)[0] if parts else (None, 0)
            entry = self.output.parts[part] if part is not None else None
            # The number before an entry may stay with it.
            if entry and entry.kind == "reference" and count >= 0.95 * len(tokens) and len(entry.words) <= len(tokens) + 2:
                good += 1
                fields += self.right_fields(block, entry.entry)
            else:
                self.find("references", f"{block['number']}. {ends(block['text'])}: "
                          + (f"{count} of {len(tokens)} words in a {entry.kind} of {len(entry.words)}" if entry else "lost"))
        self.score.counts["references"] = [good, len(wanted)]
        self.score.counts["fields"] = [fields, sum(len(self.truth["blocks"][index]["fields"]) for index in wanted)]

    def right_fields(self, block, entry):
        right = 0
        for name, value in block["fields"].items():
            made = entry.get(CSL.get(name, name))
            if name in ("author", "editor"):
                made = [flat(words(f"{person.get('family', person.get('literal', ''))} {person.get('given', '')}"))
                        for person in made or [] if isinstance(person, dict)]
                good = made == [flat(words(" ".join(person))) for person in value]
            elif name == "year":
                good = value in str(made)
            else:
                good = flat(words(str(made or ""))) == flat(words(value))
            right += good
            if not good:
                self.find("fields", f"{name}: {made} instead of {value} in {block['text']}")
        return right

    # Kinds

    def kinds(self):
        good = total = 0
        for index, block in enumerate(self.truth["blocks"]):
            kind = block["kind"]
            if kind not in KINDS and kind not in ("paragraph", "speech"):
                continue
            start, size = self.block_start[index], len(words(block["text"]))
            made = collections.Counter(self.output.parts[self.out_part[self.pairs[i]]].kind
                                       for i in range(start, start + size) if self.pairs[i] is not None)
            name = made.most_common(1)[0][0] if made else "nothing"
            if kind in KINDS:
                total += 1
                good += name in KINDS[kind]
                if name not in KINDS[kind]:
                    self.find("kinds", f"{kind} became {name}: {ends(block['text'])}")
            elif name in SPECIAL:
                total += 1
                self.find("kinds", f"{kind} became {name}: {ends(block['text'])}")
        self.score.counts["kinds"] = [good, total]

    # Metadata

    def metadata(self):
        good = total = 0
        front = self.output.front
        for name, value in self.truth["meta"].items():
            made = front.get(name)
            if name in ("authors", "translators"):
                people = [person.get("name", "") if isinstance(person, dict) else str(person) for person in made or []]
                right = sorted(flat(words(person)) for person in people) == sorted(flat(words(person)) for person in value)
                made = ", ".join(people)
            elif name == "keywords":
                right = [flat(words(str(word))) for word in made or []] == [flat(words(word)) for word in value]
            elif name == "date":
                right = str(made or "")[:4] == value[:4]
            elif name == "language":
                right = str(made or "")[:2] == value[:2]
            else:
                right = flat(words(str(made or ""))) == flat(words(value))
            total += 1
            good += right
            if not right:
                self.find("metadata", f"{name}: {made!r} instead of {value!r}"[:300])
        self.score.counts["metadata"] = [good, total]


def find_run(extra, tokens, fronts):
    for j in range(len(extra) - len(tokens) + 1):
        if extra[j] == tokens[0] and not fronts[j] and all(extra[j + n] == token for n, token in enumerate(tokens)):
            return j
    return None


def ends(text, width=32):
    return text if len(text) <= 2 * width else f"{text[:width]} … {text[-width:]}"
