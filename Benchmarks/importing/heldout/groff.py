"""Sets a text with groff's ms macros and its PDF device."""

import subprocess
import tempfile
from pathlib import Path

import pyphen

import setting

# Of these languages groff has patterns; in the others words carry their own break points.
PATTERNS = {"en": "en", "fr": "fr", "de": "de"}
FAMILIES = {"Liberation Serif": "T", "Liberation Mono": "C", "Liberation Sans": "H"}


class Setter(setting.Setter):
    def __init__(self, text, layout):
        super().__init__(text, layout)
        self.breaks = None
        if layout.hyphenated and self.language not in PATTERNS:
            self.breaks = pyphen.Pyphen(lang={"pt": "pt_PT"}.get(self.language, self.language), left=2, right=3)

    def word(self, token):
        shown = token.replace("\\", "\\e")
        if self.breaks and token.isalpha() or self.breaks and token[:-1].isalpha():
            shown = self.breaks.inserted(shown, "\\%")
        # The apostrophe and the accent of a typewriter, not groff's typographic reading of them.
        return shown.replace("'", "\\(aq")

    def sign(self, sign):
        return f"\\*{{{sign}\\*}}" if self.layout.raised else sign

    def joined(self, pairs):
        lines, line = [], []
        for word, note in pairs:
            line.append(word + (self.sign(self.layout.mark.format(note["label"])) if note else ""))
            if note and self.layout.notes == "foot":
                sign = self.sign(self.layout.note_mark.format(note["label"]))
                lines += [" ".join(line), ".FS", f"{sign} {self.plain(note['text'])}", ".FE"]
                line = []
        lines.append(" ".join(line))
        return "\n".join(f"\\&{text}" if text[:1] in ".'" and text not in (".FS", ".FE") else text for text in lines if text)

    def write(self, *lines):
        self.out += lines

    def set_aside(self, adjust, *lines):
        """Lines that are adjusted otherwise than the text, and not hyphenated."""
        still = [line.replace("\\%", "") for line in lines]
        self.write(".br", ".nh", f".ad {adjust}", *still, ".br", f".ad {'b' if self.layout.justified else 'l'}", ".hyphens")

    def head_part(self, name, content, label):
        looks = {"title": "\\s+6\\fB{}\\fP\\s0", "subtitle": "\\s+2\\fI{}\\fP\\s0"}.get(name, "{}")
        self.write(".LP")
        if label:
            self.write(f"\\fB{label}\\fP {content}")
        else:
            self.set_aside("c" if self.layout.centred else "l", looks.format(content), ".sp .4v")

    def begin_columns(self):
        self.write(".sp")
        if self.layout.columns > 1:
            gap = 0.6
            width = (self.layout.size[0] - 2 * self.layout.margins[0] - gap * (self.layout.columns - 1)) / self.layout.columns
            self.write(f".MC {width - 0.01:.2f}c {gap}c")

    def heading_part(self, level, content):
        face = "\\fI{}\\fP" if level == 2 or self.layout.slanted else "\\fB{}\\fP"
        self.write(".LP", ".ne 5v", f".sp {1.2 - 0.4 * level}v")
        self.set_aside("c" if self.layout.centred and level == 1 else "l", face.format(content))
        self.write(".sp .4v")

    def paragraph_part(self, kind, content, opens):
        if kind == "quote":
            self.write(".QP", content)
        elif kind == "dateline":
            self.write(".LP")
            self.set_aside("r", content)
        elif kind == "caption":
            self.write(".LP", ".ne 3v", "\\l'3c'")
            self.set_aside("l", f"\\s-1\\fI{content}\\fP\\s0", ".sp .5v")
        elif kind == "attribution":
            self.set_aside("r", content, ".sp .5v")
        else:
            plain = not self.layout.indented or opens or kind == "salutation"
            self.write(".LP" if plain else ".PP", content)

    def item_part(self, marker, content, kind):
        self.write(f'.IP "{marker}" {max(2, len(marker) + 1)}n', content)

    def lines_part(self, kind, stanzas):
        if kind == "signature":
            self.write(".LP", ".nh", ".ad l", ".in +4n", "\n.br\n".join(stanzas[0]).replace("\\%", ""), ".in -4n",
                       f".ad {'b' if self.layout.justified else 'l'}", ".hyphens")
            return
        # A narrow column's verse is set smaller, since its lines are not to run into the next.
        smaller, indent = (-2, 1) if self.layout.columns > 2 else (0, 2)
        self.write(".LP", ".ne 4v", ".nf", f".in +{indent}n")
        for number, stanza in enumerate(stanzas):
            self.write(*([".sp .6v"] if number else []))
            self.write(*(f"\\s{smaller}\\fI{line}\\fP\\s0" if kind == "epigraph" else f"\\s{smaller}{line}\\s0" for line in stanza))
        self.write(f".in -{indent}n", ".fi")

    def table_part(self, rows):
        width = self.layout.size[0] - 2 * self.layout.margins[0]
        narrow = self.layout.columns > 1
        width = (width - 0.6 * (self.layout.columns - 1)) / self.layout.columns - (0.16 if narrow else 0.5) * len(rows[0])
        first, gap = (0.32, 1) if narrow else (0.45, 3)
        rest = width * (1 - first) / (len(rows[0]) - 1)
        form = [f"lw({width * first:.2f}c){gap}"] + [f"lw({rest:.2f}c){gap}"] * (len(rows[0]) - 2) + [f"lw({rest:.2f}c)"]
        self.write(".LP", ".ne 6v", ".nh", ".TS", "tab(@);", " ".join(form) + ".")
        smaller = -2 if narrow else 0
        for row in rows:
            self.write("@".join(f"T{{\n.ad l\n.nh\n\\s{smaller}{cell}\\s0\nT}}" for cell in row).replace("\\%", ""))
        self.write(".TE", ".hyphens")

    def box_part(self, parts):
        self.write(".LP", ".B1")
        for kind, content in parts:
            self.write(".LP", f"\\s-1\\fB{content}\\fP\\s0" if kind == "box-title" else f"\\s-1{content}\\s0")
        self.write(".B2")

    def notes_title(self, content):
        self.write(".LP", ".ne 4v", ".sp .5v", f"\\fB{content}\\fP", ".br")

    def note_part(self, sign, content, _):
        self.write(".LP", f"{sign} {content}")


def source(setter, pages):
    """The whole input, with the macros' registers before it."""
    layout, meta = setter.layout, setter.text.meta
    width, height = layout.size
    side, top = layout.margins
    dots = layout.points
    registers = {"PS": f"{dots}p", "VS": f"{dots * layout.leading:.1f}p", "PO": f"{side}c", "LL": f"{width - 2 * side}c",
                 "LT": f"{width - 2 * side}c", "HM": f"{top}c", "FM": f"{top}c", "FL": f"{width - 2 * side}c",
                 "PD": "0" if layout.indented else ".6v", "PI": "1.5n" if layout.points < 12 else "5n", "QI": "2n",
                 "FPS": f"{max(6, dots - 2)}p", "FVS": f"{(dots - 2) * 1.2:.1f}p", "FF": "1"}
    if layout.columns > 1:
        registers.pop("FL")
    automatic = layout.hyphenated and setter.language in PATTERNS
    registers["HY"] = "4" if automatic else "0"
    hyphens = "hy 4" if automatic else "nh"
    lines = [f".pl {height}c"] + [f".nr {name} {value}" for name, value in registers.items()]
    lines += [f".fam {FAMILIES[layout.font]}", ".ds CH", ".ds CF", ".de hyphens", f".{hyphens}", ".."]
    if not layout.bare_first_page:
        lines.append(".P1")
    for macro, pieces in (("OH", layout.heads[1]), ("EH", layout.heads[0]), ("OF", layout.feet[1]), ("EF", layout.feet[0])):
        lines.append(f".{macro} {three(pieces, meta, pages)}")
    lines += [".LP", f".ad {'b' if layout.justified else 'l'}", ".hyphens"]
    return "\n".join(lines + setter.out) + "\n"


def three(pieces, meta, pages):
    """A head's pieces at the left, in the middle and at the right."""
    shown = [setting.filled(piece, meta, "%", pages) for piece in pieces]
    shown = {0: ["", "", ""], 1: ["", *shown, ""], 2: [shown[0], "", shown[-1]] if shown else []}.get(len(shown), shown)
    return "\x07" + "\x07".join(piece.replace("'", "\\(aq") for piece in shown) + "\x07"


def set_text(text, layout, target):
    """Writes the PDF, twice, since its first page may tell how many there are; returns the truth."""
    setter = Setter(text, layout)
    setter.run()
    pages = typeset(source(setter, 1), setter, target)
    typeset(source(setter, pages), setter, target)
    return setting.truth(setter, setting.furniture(layout, text.meta, pages))


def typeset(text, setter, target):
    width, height = setter.layout.size
    language = PATTERNS.get(setter.language, "en")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.ms"
        path.write_text(text, encoding="utf-8")
        command = ["groff", "-Kutf8", "-t", "-ms", "-Tpdf", f"-P-p{height}c,{width}c"]
        command += [] if language == "en" else [f"-m{language}"]
        made = subprocess.run([*command, str(path)], check=True, capture_output=True)
    target.write_bytes(made.stdout)
    if made.stderr:
        print(f"{target.name}: {made.stderr.decode().splitlines()[0]}")
    return page_count(target)


def page_count(path):
    shown = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in shown.splitlines() if line.startswith("Pages:"))
