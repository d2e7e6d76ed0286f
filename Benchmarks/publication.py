"""Writes the invented publication in the format of docs/content-model.md."""

import re
from pathlib import Path

from records import Record
from texts import Document

LINK = re.compile("\x01(.*?)\x02(.*?)\x03")


def quoted(text: str) -> str:
    """A YAML string in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(texts: list[str]) -> str:
    return "[" + ", ".join(quoted(text) for text in texts) + "]"


def save(path: Path, text: str) -> None:
    """Writes UTF-8, whatever the locale."""
    path.write_bytes(text.encode())


def write_site(folder: Path, count: int) -> None:
    """The settings and the pages that are neither documents nor records."""
    (folder / "content/pages").mkdir(parents=True)
    for kind in ("documents", "people", "organizations", "topics"):
        (folder / "content" / kind).mkdir()
    save(
        folder / "site.yml",
        f"title: Benchmark of {count} documents\n"
        "base_url: https://benchmark.example/\n"
        "language: en\n",
    )
    save(
        folder / "content/pages/index.md",
        "---\ntitle: Benchmark\n---\n\nEvery text, name and date here is invented.\n",
    )
    save(
        folder / "content/pages/about.md",
        "---\ntitle: About\nmenu: 1\n---\n\nThis publication exists to be built.\n",
    )


def write_document(folder: Path, document: Document, body: str) -> None:
    about = ", ".join(topic.slug for topic in document.named["topics"][:2])
    text = LINK.sub(r"[[\1|\2]]", body)
    save(
        folder / "content/documents" / f"{document.slug}.md",
        f"""---
title: {quoted(document.title)}
type: {document.type}
authors: [{document.author.slug}]
date: {quoted(document.date)}
language: en
source:
  title: Invented for measuring
about: [{about}]
---

{text}""",
    )


def write_record(folder: Path, record: Record) -> None:
    name = quoted(record.name)
    if record.kind == "people":
        name = f"{{family: {quoted(record.family)}, given: {quoted(record.given)}}}"
    lines = [f"name: {name}"]
    lines += [f"{name}: {listed(variants)}" for name, variants in record.variants.items()]
    if record.type:
        lines.append(f"type: {record.type}")
    if record.country:
        lines.append(f"country: {quoted(record.country)}")
    lines += dates(record) + relations(record)
    text = "\n".join(["---", *lines, "---", "", record.note, ""])
    save(folder / "content" / record.kind / f"{record.slug}.md", text)


def dates(record: Record) -> list[str]:
    first, last = ("born", "died") if record.kind == "people" else ("founded", "dissolved")
    return [
        f"{name}: {{value: {year}, source: {record.source}}}"
        for name, year in ((first, record.start), (last, record.end))
        if year
    ]


def relations(record: Record) -> list[str]:
    lines = []
    source = record.source
    for name, slug, year in record.relations:
        if name == "memberships":
            lines.append(f"{name}: [{{organization: {slug}, from: {year}, source: {source}}}]")
        elif name == "related":
            lines.append(f"{name}: [{slug}]")
        else:
            lines.append(f"{name}: [{{value: {slug}, date: {year}, source: {source}}}]")
    return lines
