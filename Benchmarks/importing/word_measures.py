"""Measures of words: starts of paragraphs, losses, alterations, hyphens, furniture."""

import collections
import re

from alignment import flat, key, same
from textformat import words

# Blocks that may be in the front matter or left out: where they begin is not judged.
FREE = {"front", "optional", "note"}
# Blocks whose lines may stand as blocks of their own.
LINED = {"verse", "table", "signature", "epigraph", "attribution", "dateline"}


def paragraphs(comparison):
    starts = {}
    for index, block in enumerate(comparison.truth["blocks"]):
        if block["kind"] not in FREE | {"attribution"}:
            starts[comparison.block_start[index]] = index
    hit, wrong = set(), 0
    for number, part in enumerate(comparison.output.parts):
        if part.kind in ("front", "note"):
            continue
        at = comparison.truth_place(number)
        if at is None:
            continue
        _, block, kind = comparison.stream[at]
        if at in starts:
            hit.add(at)
        elif kind not in FREE | LINED:
            wrong += 1
            comparison.find("paragraphs", f"broken: {comparison.context(at)}")
    for at in starts:
        if at not in hit:
            comparison.find("paragraphs", f"joined: {comparison.context(at)}")
    comparison.score.counts["paragraphs"] = [len(hit), len(starts), len(hit) + wrong]


def lost_and_altered(comparison):
    spare = collections.Counter(
        flat([word]) for j, word in enumerate(comparison.out_words) if j not in comparison.back
    )
    surplus = collections.Counter(flat([word]) for word in comparison.out_words)
    surplus.subtract(flat([word]) for word in comparison.true_words)
    labels = comparison.labels_by_word()
    lost = altered = 0
    for i, (word, _, kind) in enumerate(comparison.stream):
        j = comparison.pairs[i]
        if j is None:
            if kind == "optional" or not flat([word]):
                continue
            if spare[flat([word])] > 0:
                spare[flat([word])] -= 1
            elif surplus[flat([word])] >= 0:
                # All of its kind are there, only in an order that could not be followed.
                pass
            elif is_torn(flat([word]), spare):
                altered += 1
                comparison.find(
                    "altered", f"{word} stands torn in two ({kind}) {comparison.context(i, 4)}"
                )
            elif flat([word]) in flat(comparison.near(i).split()):
                altered += 1
                comparison.find("altered", f"{word} in “{comparison.near(i)}”")
            else:
                lost += 1
                comparison.find("lost", f"[{word}] ({kind}) {comparison.context(i, 4)}")
        elif kind not in ("optional", "front") and not is_same(comparison, i, labels.get(i, ())):
            altered += 1
            comparison.find(
                "altered",
                f"{word} became {comparison.out_words[j]} ({kind}) {comparison.context(i, 4)}",
            )
    comparison.score.counts["lost"] = [lost]
    comparison.score.counts["altered"] = [altered]
    comparison.score.counts["words"] = [len(comparison.stream)]


def is_torn(letters, spare):
    """Whether a word cut at a line's end has both its parts left somewhere."""
    for at in range(1, len(letters)):
        if spare[letters[:at]] > 0 and spare[letters[at:]] > 0:
            spare[letters[:at]] -= 1
            spare[letters[at:]] -= 1
            return True
    return False


def is_same(comparison, i, labels):
    """Whether a word came through; a note's mark left on it does not alter it."""
    word, made = comparison.true_words[i], comparison.out_words[comparison.pairs[i]]
    if same(made) == same(word) or key(made) == key(word) and word[-1:] == made[-1:]:
        return True
    if (
        comparison.stream[i][2] in ("heading", "box-title", "optional")
        and same(made).casefold() == same(word).casefold()
    ):
        # Layouts may set these in capitals.
        return True
    if i in comparison.received and same(comparison.received[i]) == same(made):
        return True
    return bool(labels) and re.sub(r"[\[(]?[\d*†‡]+[\])]?", "", same(made)) == re.sub(
        r"[\[(]?[\d*†‡]+[\])]?", "", same(word)
    )


def hyphens(comparison):
    good = 0
    cuts = comparison.truth.get("hyphens", [])
    for cut in cuts:
        j = comparison.pairs[cut["at"]]
        made = comparison.out_words[j] if j is not None else ""
        right = re.sub(r"\d+$", "", key(made)) == re.sub(r"\d+$", "", key(cut["word"]))
        good += right
        if not right:
            comparison.find(
                "hyphens",
                f"line {cut['line']}: {cut['word']} became {made or comparison.near(cut['at'])}",
            )
    comparison.score.counts["hyphens"] = [good, len(cuts)]


def glued(comparison):
    """How many compounds are mended that the extraction has glued together ("wellsupported")."""
    good = total = 0
    for at, word in comparison.received.items():
        true = comparison.true_words[at]
        if "-" not in same(true) or flat([word]) != flat([true]):
            continue
        j = comparison.pairs[at]
        right = j is not None and key(comparison.out_words[j]) == key(true)
        total += 1
        good += right
        if not right:
            comparison.find("glued", f"{true} was received as {word} {comparison.context(at, 4)}")
    comparison.score.counts["glued"] = [good, total]


def furniture(comparison):
    left = 0
    extra = [
        None if j in comparison.back else key(word) for j, word in enumerate(comparison.out_words)
    ]
    fronts = [comparison.output.parts[part].kind == "front" for part in comparison.out_part]
    lines = sorted(comparison.truth["furniture"], key=lambda line: -len(line))
    for line in lines:
        tokens = [key(word) for word in words(line) if flat([word])] or [key(line)]
        at = find_run(extra, tokens, fronts)
        if at is not None:
            left += 1
            start = max(0, at - 4)
            around = " ".join(comparison.out_words[start : at + len(tokens) + 4])
            comparison.find("furniture", f"left: “{line}” in “… {around} …”")
            for n in range(len(extra)):
                if at <= n < at + len(tokens):
                    extra[n] = None
    comparison.score.counts["furniture"] = [len(lines) - left, len(lines)]
    comparison.score.counts["added"] = [
        sum(
            word is not None and bool(flat([word])) and not front
            for word, front in zip(extra, fronts)
        )
    ]


def find_run(extra, tokens, fronts):
    for j in range(len(extra) - len(tokens) + 1):
        if (
            extra[j] == tokens[0]
            and not fronts[j]
            and all(extra[j + n] == token for n, token in enumerate(tokens))
        ):
            return j
    return None
