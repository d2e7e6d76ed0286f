"""The words that a layout adds to a text, in each language."""

from pathlib import Path

import yaml

WORDS = yaml.safe_load((Path(__file__).resolve().parent / "words.yml").read_text(encoding="utf-8"))


def words_of(language):
    """The words of a language, or of a variant such as pt-BR."""
    return WORDS[language[:2]]
