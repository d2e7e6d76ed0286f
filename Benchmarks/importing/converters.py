"""The converters that are compared, each from a case's file to an `Output`."""

import hashlib
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

import ideal
import outputs

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".build/importing"


def perfect(_, case, truth):
    """What the truth itself asks for: proves the scorer."""
    return outputs.read_markdown(ideal.markdown(truth))


def pamphlet(program, case, _):
    done = subprocess.run(
        [str(program), "import", "--stdout", str(case)], capture_output=True, text=True, timeout=120
    )
    if done.returncode:
        return outputs.Output([], failure=first_error(done))
    return outputs.read_markdown(done.stdout)


def first_error(done):
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return next((line for line in lines if "error:" in line), lines[0])


def calibre(_, case, truth):
    """Calibre's heuristics, by way of its zipped HTML; kept, since it takes seconds."""
    digest = hashlib.sha256(case.read_bytes()).hexdigest()[:16]
    kept = CACHE / f"calibre-{digest}{case.suffix}.html"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "out.htmlz"
            encoding = ["--input-encoding", truth["encoding"]] if "encoding" in truth else []
            done = subprocess.run(
                ["ebook-convert", str(case), str(made), "--enable-heuristics", *encoding],
                capture_output=True,
                text=True,
                env=calibre_environment(folder),
            )
            if done.returncode:
                return outputs.Output(
                    [], failure=(done.stderr.strip().splitlines() or ["failed"])[-1]
                )
            with zipfile.ZipFile(made) as archive:
                kept.write_bytes(archive.read("index.html"))
    return outputs.read_html(kept.read_text(encoding="utf-8"))


def calibre_environment(folder):
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "CALIBRE_CONFIG_DIRECTORY": folder,
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
    }


def folding(_, case, truth):
    if case.suffix == ".pdf":
        text = subprocess.run(
            ["pdftotext", "-enc", "UTF-8", str(case), "-"], check=True, capture_output=True
        )
        return outputs.fold(text.stdout.decode())
    if case.suffix in (".docx", ".odt", ".epub"):
        made = subprocess.run(
            ["pandoc", "--standalone", "--to=html", str(case)], check=True, capture_output=True
        )
        return outputs.read_html(made.stdout.decode())
    if case.suffix == ".html":
        return outputs.read_html(case.read_text(encoding="utf-8"))
    return outputs.fold(case.read_text(encoding=truth.get("encoding", "utf-8")))


def pymupdf(_, case, truth):
    if case.suffix != ".pdf":
        return None
    import pymupdf4llm

    digest = hashlib.sha256(case.read_bytes()).hexdigest()[:16]
    kept = CACHE / f"pymupdf4llm-{digest}.md"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(pymupdf4llm.to_markdown(str(case)), encoding="utf-8")
    return outputs.read_markdown(kept.read_text(encoding="utf-8"))


ALL = {
    "pamphlet": pamphlet,
    "calibre": calibre,
    "folding": folding,
    "pymupdf4llm": pymupdf,
    "ideal": perfect,
}
