"""An output aligned with the truth."""

import collections
from dataclasses import dataclass, field

from alignment import align
from hyphens import truth_stream
from textformat import words


@dataclass
class Score:
    """Counts by measure: [good, wanted, made] for F1, [good, all] for shares, [n] for counts."""

    counts: dict = field(default_factory=dict)
    findings: dict = field(default_factory=lambda: collections.defaultdict(list))


class Comparison:
    """The words of both, with the place of each true word in the output."""

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

    def find(self, measure, words, **more):
        self.score.findings[measure].append(
            words | more if isinstance(words, dict) else {"what": words} | more
        )

    def truth_place(self, number):
        """The truth's word with which a part of the output begins."""
        start = self.part_start[number]
        part = self.output.parts[number]
        for j in range(start, start + min(len(part.words), 12)):
            i = self.back.get(j)
            if i is not None:
                while (
                    i > 0
                    and self.pairs[i - 1] is None
                    and self.stream[i - 1][1:] == self.stream[i][1:]
                ):
                    i -= 1
                return i
        return None

    def context(self, at, width=7):
        before = " ".join(self.true_words[max(0, at - width) : at])
        after = " ".join(self.true_words[at : at + width])
        return f"… {before} ⏐ {after} …"

    def near(self, i):
        before = next(
            (self.pairs[n] for n in range(i - 1, max(-1, i - 6), -1) if self.pairs[n] is not None),
            None,
        )
        after = next(
            (
                self.pairs[n]
                for n in range(i + 1, min(len(self.pairs), i + 6))
                if self.pairs[n] is not None
            ),
            None,
        )
        low = before if before is not None else (after or 3) - 3
        high = after if after is not None and low <= after <= low + 12 else low + 3
        return " ".join(self.out_words[max(0, low) : high + 1])

    def labels_by_word(self):
        result = collections.defaultdict(list)
        for note in self.truth["notes"]:
            result[self.block_start[note["block"]] + note["word"]].append(note["label"])
        return result
