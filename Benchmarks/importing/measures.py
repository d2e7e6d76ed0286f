"""Compares an output with the truth: counts for each measure, and where it failed."""

import block_measures
import word_measures
from comparison import Comparison

MEASURES = (
    word_measures.paragraphs,
    word_measures.lost_and_altered,
    word_measures.hyphens,
    word_measures.glued,
    word_measures.furniture,
    block_measures.headings,
    block_measures.notes,
    block_measures.references,
    block_measures.kinds,
    block_measures.metadata,
)


def measure(truth, output):
    comparison = Comparison(truth, output)
    for one in MEASURES:
        one(comparison)
    return comparison.score
