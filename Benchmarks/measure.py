"""Runs a command and measures what it took."""

import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


class Failure(Exception):
    """The benchmark can't go on; the text says why and what to do."""


@dataclass
class Run:
    wall: float
    processor: float
    memory: float


# Medians have the fields of a run: seconds, seconds of all cores together, and megabytes (10⁶).
Medians = Run


def run_once(command: list[str], folder: Path, log: Path) -> Run:
    """Runs a command to its end, with its output in `log`."""
    timed = [sys.executable, "-I", "-S", Path(__file__).with_name("timed.py"), log, *command]
    result = subprocess.run(timed, cwd=folder, stdout=subprocess.PIPE, text=True, check=True)
    wall, processor, memory, code = (float(figure) for figure in result.stdout.split())
    if code != 0:
        tail = log.read_text(errors="replace")[-2_000:]
        raise Failure(f"`{' '.join(command)}` ended with {code:.0f}:\n{tail}")
    return Run(wall, processor, memory * 1_024 / 1_000_000)


def medians(runs: list[Run]) -> Medians:
    return Medians(
        *(
            statistics.median(getattr(run, name) for run in runs)
            for name in ("wall", "processor", "memory")
        )
    )


def seconds_to_create_files(folder: Path, count: int = 20_000) -> float:
    """The time that a site of so many pages costs before anything is computed."""
    place = folder / "files"
    shutil.rmtree(place, ignore_errors=True)
    content = b"x" * 4_096
    started = time.monotonic()
    for index in range(count):
        page = place / str(index)
        page.mkdir(parents=True)
        (page / "index.html").write_bytes(content)
    elapsed = time.monotonic() - started
    shutil.rmtree(place)
    return elapsed
