"""Writes the same publication for Hugo: the same texts, the names given as taxonomies."""

import shutil
from pathlib import Path

from publication import LINK, quoted, save
from records import Record
from texts import Document

THEME = Path(__file__).parent / "hugo"


def write_site(folder: Path, count: int) -> None:
    shutil.copytree(THEME, folder)
    for kind in ("documents", "people", "organizations", "topics"):
        (folder / "content" / kind).mkdir(parents=True)
    save(
        folder / "content/_index.md",
        "---\ntitle: Benchmark\n---\n\nEvery text, name and date here is invented.\n",
    )
    save(
        folder / "content/about.md",
        "---\ntitle: About\n---\n\nThis publication exists to be built.\n",
    )


def write_document(folder: Path, document: Document, body: str) -> None:
    # Hugo knows no uncertain dates and none without a day.
    year, month, day = [*document.date.rstrip("~").split("-"), "01", "01"][:3]
    taxonomies = "\n".join(
        f"{kind}: [{', '.join(record.slug for record in group)}]"
        for kind, group in document.named.items()
    )
    text = LINK.sub(r"[\2](/documents/\1/)", body)
    save(
        folder / "content/documents" / f"{document.slug}.md",
        f"""---
title: {quoted(document.title)}
date: {year}-{month}-{day}
type: documents
genre: {document.type}
author: {quoted(document.author.name)}
{taxonomies}
---

{text}""",
    )


def write_record(folder: Path, record: Record) -> None:
    """The page of a taxonomy's term, with the facts as parameters."""
    facts = [f"also_known_as: [{', '.join(quoted(name) for name in record.all_variants())}]"]
    if record.start:
        facts.append(f"start: {record.start}")
    if record.end:
        facts.append(f"end: {record.end}")
    related = [quoted(slug) for _, slug, _ in record.relations]
    if related:
        facts.append(f"related: [{', '.join(related)}]")
    term = folder / "content" / record.kind / record.slug
    term.mkdir()
    save(
        term / "_index.md",
        "\n".join(["---", f"title: {quoted(record.name)}", *facts, "---", "", record.note, ""]),
    )
