"""Aligns the words of two texts of which one has parts moved, words altered, and words added."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel, Opcodes

HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u00ad"), "-") | {
    0x2019: "'",
    0x2018: "'",
    0x02BC: "'",
}
SHORTEST = 3


@lru_cache(maxsize=200_000)
def key(word):
    """A word as it is compared: without case, punctuation at its ends, and kinds of hyphen."""
    plain = unicodedata.normalize("NFKC", word).translate(HYPHENS).casefold()
    return re.sub(r"^[\W_]+|[\W_]+$", "", plain) or plain


@lru_cache(maxsize=200_000)
def same(word):
    """A word as it must come through: only kinds of hyphen and apostrophe are one."""
    return unicodedata.normalize("NFC", word).translate(HYPHENS)


def align(truth, output):
    """For each word of the truth the place of its word in the output, or None.

    The longest common runs come first, wherever they stand, since boxes, captions and notes move;
    then the gaps between them are filled in order, with words that resemble each other.
    """
    a, b = [key(word) for word in truth], [key(word) for word in output]
    pairs = [None] * len(a)
    taken = [None] * len(b)
    tile(a, b, pairs, taken)
    fill(a, b, pairs, taken)
    return pairs


def tile(a, b, pairs, taken):
    """Greedy string tiling."""
    while True:
        runs = sorted(
            common_runs(a, b, pairs, taken), key=lambda run: (-run[0], abs(run[1] - run[2]))
        )
        found = False
        for length, i, j in runs:
            if any(pairs[i + n] is not None or taken[j + n] is not None for n in range(length)):
                continue
            for n in range(length):
                pairs[i + n], taken[j + n] = j + n, i + n
            found = True
        if not found:
            return


def common_runs(a, b, pairs, taken):
    """The longest runs of untaken words that both texts have, as (length, place, place)."""
    places = {}
    for i in range(len(a) - SHORTEST + 1):
        if all(pairs[i + n] is None for n in range(SHORTEST)):
            places.setdefault(tuple(a[i : i + SHORTEST]), []).append(i)
    for j in range(len(b) - SHORTEST + 1):
        if any(taken[j + n] is not None for n in range(SHORTEST)):
            continue
        for i in places.get(tuple(b[j : j + SHORTEST]), []):
            if i and j and a[i - 1] == b[j - 1] and pairs[i - 1] is None and taken[j - 1] is None:
                continue
            length = SHORTEST
            while (
                i + length < len(a)
                and j + length < len(b)
                and a[i + length] == b[j + length]
                and pairs[i + length] is None
                and taken[j + length] is None
            ):
                length += 1
            yield length, i, j


def fill(a, b, pairs, taken):
    """Aligns what lies between two runs that follow each other in both texts, or beside one run."""
    i = 0
    while i < len(a):
        if pairs[i] is not None:
            i += 1
            continue
        end = i
        while end < len(a) and pairs[end] is None:
            end += 1
        size = end - i
        before = pairs[i - 1] if i else -1
        after = pairs[end] if end < len(a) else len(b)
        if before is not None:
            last = before + 1
            while last < len(b) and taken[last] is None and last - before <= size + 40:
                last += 1
            pair_gap(a, b, range(i, end), range(before + 1, last), pairs, taken)
        left = [n for n in range(i, end) if pairs[n] is None]
        if left and after is not None and end < len(a):
            first = after
            while first > 0 and taken[first - 1] is None and after - first <= size + 40:
                first -= 1
            pair_gap(a, b, left, range(first, after), pairs, taken)
        i = end


def pair_gap(a, b, left, right, pairs, taken):
    left, right = list(left), [j for j in right if taken[j] is None]
    if not left or not right:
        return
    codes: Opcodes = Indel.opcodes([a[i] for i in left], [b[j] for j in right])
    for code in codes:
        if code.tag == "equal":
            for n in range(code.src_end - code.src_start):
                i, j = left[code.src_start + n], right[code.dest_start + n]
                pairs[i], taken[j] = j, i
    # What resembles each other, between words that are aligned now.
    rest = [j for j in right if taken[j] is None]
    for i in left:
        if pairs[i] is not None:
            continue
        low = max([pairs[n] for n in left if n < i and pairs[n] is not None], default=-1)
        high = min([pairs[n] for n in left if n > i and pairs[n] is not None], default=len(b))
        for j in rest:
            if low < j < high and taken[j] is None and resemble(a[i], b[j]):
                pairs[i], taken[j] = j, i
                break


def resemble(one, other):
    """Whether one word may be the other, altered: joined wrongly, cut, or with a mark left on."""
    if len(one) > 3 and len(other) > 2 and (one.startswith(other) or other.startswith(one)):
        return True
    return Indel.normalized_similarity(one, other) > 0.72


def flat(words):
    """The letters of words alone, in one string."""
    return "".join(c for word in words for c in key(word) if c.isalnum())
