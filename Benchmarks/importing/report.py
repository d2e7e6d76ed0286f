"""Prints scores as tables, and what is wrong in single cases."""

F1 = ("paragraphs", "headings")
SHARES = (
    "hyphens",
    "glued",
    "levels",
    "notes",
    "furniture",
    "references",
    "fields",
    "kinds",
    "metadata",
)
COUNTS = ("lost", "altered", "added")
COLUMNS = {
    "paragraphs": "para",
    "lost": "lost",
    "altered": "alt",
    "added": "add",
    "hyphens": "hyph",
    "glued": "glue",
    "headings": "head",
    "levels": "lev",
    "notes": "note",
    "furniture": "furn",
    "references": "refs",
    "fields": "fld",
    "kinds": "kind",
    "metadata": "meta",
}
# The order in which findings are shown.
FINDINGS = (
    "lost",
    "altered",
    "hyphens",
    "glued",
    "paragraphs",
    "headings",
    "levels",
    "notes",
    "furniture",
    "references",
    "fields",
    "kinds",
    "metadata",
)


def value(measure, counts):
    """A measure as a share from 0 to 1, or a count; None where there is nothing to measure."""
    if measure in F1:
        good, wanted, made = counts
        return 2 * good / (wanted + made) if wanted + made else None
    if measure in COUNTS:
        return counts[0]
    return counts[0] / counts[1] if counts[1] else None


def total(results, measure):
    """A measure over all results; those of a converter that gave up are left out (and named)."""
    columns = list(zip(*(result["counts"][measure] for result in results if not result["failure"])))
    return value(measure, [sum(column) for column in columns]) if columns else None


def shown(measure, number):
    if number is None:
        return "–"
    if measure in COUNTS:
        return str(number)
    if measure in F1:
        return f"{number:.3f}"
    return "100" if number == 1 else f"{100 * number:.1f}"


def row(name, width, numbers):
    return f"{name:<{width}} " + " ".join(f"{number:>6}" for number in numbers)


def print_table(results, every):
    width = max([len(name) for name in results] + [24])
    print(row("", width, COLUMNS.values()))
    if every:
        for name, result in results.items():
            if result["failure"]:
                print(f"{name:<{width}} {result['failure'].splitlines()[0][:90]}")
                continue
            print(row(name, width, (shown(m, value(m, result["counts"][m])) for m in COLUMNS)))
    for group in ("layout", "mode", "language"):
        names = sorted({result[group] for result in results.values()})
        for name in names if len(names) > 1 else []:
            members = [result for result in results.values() if result[group] == name]
            print(
                row(
                    f"{group} {name} ({len(members)})",
                    width,
                    (shown(m, total(members, m)) for m in COLUMNS),
                )
            )
    print(
        row(f"ALL ({len(results)})", width, (shown(m, total(results.values(), m)) for m in COLUMNS))
    )
    print_failures(results)


def print_total(name, results):
    """One line for a converter; the first to be printed has the head above it."""
    if name == "pamphlet":
        print(row("", 24, COLUMNS.values()))
    shares = (shown(m, total(results.values(), m)) for m in COLUMNS)
    print(row(f"{name} ({len(results)})", 24, shares))
    print_failures(results)


def print_failures(results):
    failed = [name for name, result in results.items() if result["failure"]]
    if failed:
        first = results[failed[0]]["failure"].splitlines()[0]
        print(f"{len(failed)} not converted and in no total, the first: {first}")


def print_findings(name, result, limit):
    print(f"\n{name}")
    if result["failure"]:
        print(f"  FAILED: {result['failure']}")
    for measure in FINDINGS:
        found = result["findings"].get(measure, [])
        if found:
            counts = result["counts"].get(measure)
            print(f"\n  {measure} {shown(measure, value(measure, counts))}")
            for finding in found[:limit]:
                print(f"    {finding['what']}")
            if len(found) > limit:
                print(f"    … and {len(found) - limit} more")
