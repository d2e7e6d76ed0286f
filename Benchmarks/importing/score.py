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
import report
import typewritten
from measures import measure as compare

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]


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
        choices=report.FINDINGS,
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
            report.print_findings(case, result, options.limit)
    elif options.findings:
        for case, result in results.items():
            found = [] if result["failure"] else result["findings"].get(options.findings, [])
            for finding in found:
                print(f"{case}: {finding['what']}")
    elif options.compare:
        report.print_total(name, results)
    elif results:
        report.print_table(results, not options.totals)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # The reader, such as head, has seen enough.
        sys.stderr.close()
