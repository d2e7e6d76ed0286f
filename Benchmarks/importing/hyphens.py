"""Finds the words that an extracted text cuts at a line's end, and how they are rightly written."""

import re

from alignment import align, flat, same
from textformat import words

CUT = re.compile(r"^.*\w[-\u2010\u00ad]$")
COLUMNS = re.compile(r"\s{2,}")


def find(extracted, truth):
    """The cuts of an extracted text, and the words that the extraction itself has changed.

    A cut has the place of its word in the truth's stream, its first part, and whether it keeps
    the hyphen. Poppler joins a word over a line's end itself where the hyphen is ASCII's, and takes
    the hyphen away even where it belongs: nothing shows an importer that it stood there.
    """
    stream = truth_stream(truth)
    tokens, ends = [], []
    for number, line in enumerate(extracted.replace("\f", "\n").split("\n"), 1):
        for part in COLUMNS.split(line.strip()):
            here = part.split()
            tokens += here
            if here and CUT.match(here[-1]):
                ends.append((len(tokens) - 1, number))
    pairs = align([word for word, *_ in stream], tokens)
    place = {j: i for i, j in enumerate(pairs) if j is not None}
    found = []
    for j, line in ends:
        left = tokens[j].rstrip("-\u2010\u00ad")
        index = place.get(j - 1, -2) + 1
        # The cut part may itself have been aligned with the whole word.
        candidates = [place[j]] if j in place else []
        candidates += [index] if index >= 0 else []
        for i in candidates:
            if i < len(stream):
                word = stream[i][0]
                bare = left.lstrip("([{«»\"“„‘’'¿¡—–*†")
                at = word.find(bare)
                if 0 <= at and len(word) > at + len(bare) and bare:
                    found.append(
                        {
                            "line": line,
                            "left": left,
                            "word": word,
                            "at": i,
                            "keep": word[at + len(bare)] in "-\u2010\u2011",
                        }
                    )
                    break
    cut = {entry["at"] for entry in found}
    received = {
        i: tokens[j]
        for i, j in enumerate(pairs)
        if j is not None
        and i not in cut
        and "-" in same(stream[i][0])
        and same(tokens[j]) != same(stream[i][0])
        and flat([tokens[j]]) == flat([stream[i][0]])
    }
    return {"hyphens": found, "received": received}


def truth_stream(truth):
    """All true words in order: (word, block or note, its kind). Notes follow the blocks."""
    stream = []
    for index, block in enumerate(truth["blocks"]):
        stream += [(word, index, block["kind"]) for word in words(block["text"])]
    for index, note in enumerate(truth["notes"]):
        stream += [(word, index, "note") for word in words(note["text"])]
    return stream
