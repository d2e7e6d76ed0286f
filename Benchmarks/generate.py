#!/usr/bin/env python3
"""Generates an invented publication, for Pamphlet and for Hugo, from a seed.

The same seed and the same number of documents give the same files on every machine.
"""

import argparse
import sys
from pathlib import Path
from random import Random

import hugosite
import publication
from records import make_records
from texts import Writer, make_documents


def generate(folder: Path, count: int, seed: int) -> None:
    """Writes `pamphlet/` and `hugo/` below a folder that does not exist yet."""
    records = make_records(Random(f"records {seed}"), count)
    documents = make_documents(Random(f"documents {seed}"), records, count)
    ours, theirs = folder / "pamphlet", folder / "hugo"
    publication.write_site(ours, count)
    hugosite.write_site(theirs, count)
    for group in records.values():
        for record in group:
            publication.write_record(ours, record)
            hugosite.write_record(theirs, record)
    writer = Writer(Random(f"texts {seed}"))
    size = 0
    for document in documents:
        body = writer.body(document, documents)
        size += len(body.split())
        publication.write_document(ours, document, body)
        hugosite.write_document(theirs, document, body)
    everybody = [record for group in records.values() for record in group]
    variants = sum(len(record.all_variants()) for record in everybody)
    print(
        f"{count} documents of {size // count} words, {len(everybody)} records "
        f"with {variants} variant names, seed {seed}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="a new folder, which gets pamphlet/ and hugo/")
    parser.add_argument("--documents", type=int, default=1_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1938)
    options = parser.parse_args()
    if options.folder.exists():
        print(f"generate.py: {options.folder} exists already", file=sys.stderr)
        return 2
    if options.documents < 10:
        print("generate.py: a publication has at least 10 documents", file=sys.stderr)
        return 2
    generate(options.folder, options.documents, options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
