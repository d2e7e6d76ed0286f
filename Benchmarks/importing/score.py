#!/usr/bin/env python3
"""Scores `pamphlet import`, and other converters, on the corpus's cases."""

import argparse
import fnmatch
import json
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import converters
import typewritten
from measures import measure as compare

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]

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


def find_program():
    for build in ("release", "debug"):
        program = PROJECT / ".build" / build / "pamphlet"
        if program.exists():
            return program
    sys.exit("score: build pamphlet first, or name it with --pamphlet")


def run(job):
    name, program, case, truth_path = job
    truth = json.loads(truth_path.read_text(encoding="utf-8"))
    truth |= truth["cases"][case.name]
    truth = typewritten.typed(truth, truth.get("encoding", "utf-8"))
    begun = time.perf_counter()
    output = converters.ALL[name](program, case, truth)
    if output is None:
        return case.name, None
    seconds = time.perf_counter() - begun
    score = compare(truth, output)
    return case.name, {
        "counts": score.counts,
        "findings": dict(score.findings),
        "failure": output.failure,
        "seconds": round(seconds, 3),
        "layout": truth["layout"],
        "mode": truth["mode"],
        "language": truth["language"],
    }


def value(measure, counts):
    """A measure as a number: a share from 0 to 1, or a count; None where there is nothing to measure."""
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--pamphlet", type=Path, help="the program; else the release or debug build"
    )
    parser.add_argument("--cases", type=Path, default=HERE / "cases")
    parser.add_argument(
        "--only",
        default="",
        metavar="PATTERN",
        help="cases whose name holds this, or matches it: *-layout.txt",
    )
    parser.add_argument(
        "--with",
        dest="converter",
        default="pamphlet",
        choices=converters.ALL,
        help="the converter to score",
    )
    parser.add_argument("--compare", action="store_true", help="print the totals of all converters")
    parser.add_argument(
        "--diff", metavar="CASE", help="show what is wrong in the cases whose name holds this"
    )
    parser.add_argument(
        "--findings",
        metavar="MEASURE",
        choices=FINDINGS,
        help="list the findings of one measure in all cases",
    )
    parser.add_argument(
        "--limit", type=int, default=15, help="how many findings of a measure --diff shows"
    )
    parser.add_argument("--totals", action="store_true", help="leave out the rows of single cases")
    parser.add_argument("--json", type=Path, help="write everything to this file")
    options = parser.parse_args()
    names = list(converters.ALL) if options.compare else [options.converter]
    pattern = options.diff or options.only
    cases = find_cases(options.cases, pattern)
    if not cases:
        sys.exit(f"score: no case matches '{pattern}' in {options.cases}")
    everything = {}
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "pamphlet"
        if "pamphlet" in names:
            # A copy, so that a build meanwhile does no harm.
            shutil.copy(options.pamphlet or find_program(), program)
        for name in names:
            jobs = [(name, program, case, truth) for case, truth in cases]
            with ProcessPoolExecutor(2) as pool:
                results = {case: result for case, result in pool.map(run, jobs) if result}
            everything[name] = results
            show(name, results, options)
    if options.json:
        options.json.write_text(
            json.dumps(everything, ensure_ascii=False, indent=1), encoding="utf-8"
        )


def find_cases(folder, pattern):
    found = []
    for truth in sorted(folder.glob("*.truth.json")):
        for name in json.loads(truth.read_text(encoding="utf-8"))["cases"]:
            if (folder / name).exists() and (pattern in name or fnmatch.fnmatch(name, pattern)):
                found.append((folder / name, truth))
    return found


def show(name, results, options):
    if options.diff:
        for case, result in results.items():
            print_findings(case, result, options.limit)
    elif options.findings:
        for case, result in results.items():
            for finding in (
                [] if result["failure"] else result["findings"].get(options.findings, [])
            ):
                print(f"{case}: {finding['what']}")
    elif options.compare:
        width = 24
        if name == next(iter(converters.ALL)):
            print(row("", width, COLUMNS.values()))
        print(
            row(
                f"{name} ({len(results)})",
                width,
                (shown(m, total(results.values(), m)) for m in COLUMNS),
            )
        )
        print_failures(results)
    elif results:
        print_table(results, not options.totals)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # The reader, such as head, has seen enough.
        sys.stderr.close()
