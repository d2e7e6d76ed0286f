"""Signs that an old encoding lacks, as a typewriter has them."""

from functools import cache

SIGNS = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "‚": "'",
    "–": "-",
    "—": "-",
    "…": "...",
    "№": "N",
    "★": "*",
    "☆": "*",
    "›": ">",
    "•": "*",
    "†": "+",
    "€": "EUR",
    "‐": "-",
    "©": "(c)",
    "\u2009": " ",
    "\u202f": "\u00a0",
}


@cache
def table(encoding):
    return str.maketrans(
        {sign: plain for sign, plain in SIGNS.items() if not sign.encode(encoding, "ignore")}
    )


def typed(value, encoding):
    """A text, or a whole truth, with the signs that the encoding has."""
    if isinstance(value, str):
        return value.translate(table(encoding))
    if isinstance(value, list):
        return [typed(inner, encoding) for inner in value]
    if isinstance(value, dict):
        return {key: typed(inner, encoding) for key, inner in value.items()}
    return value
