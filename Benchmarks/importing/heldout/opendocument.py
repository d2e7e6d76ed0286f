"""Sets a text with LibreOffice Writer, from a flat OpenDocument file."""

import re
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import setting
from groff import page_count

COUNTRIES = {"en": "US", "es": "ES", "fr": "FR", "pt": "BR", "de": "DE", "it": "IT", "ru": "RU"}
SPACES = ("office", "text", "style", "table")
NAMESPACES = " ".join([f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in SPACES]
                      + ['xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
                         'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
                         'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'])


class Setter(setting.Setter):
    frames = 0

    def word(self, token):
        return escape(token)

    def mark(self, note):
        sign = escape(self.layout.mark.format(note["label"]))
        if self.layout.notes != "foot":
            return f'<text:span text:style-name="Raised">{sign}</text:span>' if self.layout.raised else sign
        label = f" text:label={quoteattr(sign)}" if self.layout.symbols else ""
        return (f'<text:note text:id="n{note["id"]}" text:note-class="footnote"><text:note-citation{label}>{sign}</text:note-citation>'
                f'<text:note-body><text:p text:style-name="Footnote">{escape(note["text"])}</text:p></text:note-body></text:note>')

    def write(self, style, content):
        self.out.append(f'<text:p text:style-name="{style}">{content}</text:p>')

    def head_part(self, name, content, label):
        style = {"title": "Title", "subtitle": "Subtitle", "abstract": "Abstract", "keywords": "Abstract"}.get(name, "Byline")
        self.write(style, f'<text:span text:style-name="Bold">{label}</text:span> {content}' if label else content)

    def begin_columns(self):
        if self.layout.columns > 1:
            self.out.append('<text:section text:style-name="Columns" text:name="Body">')

    def run(self):
        super().run()
        if self.layout.columns > 1:
            self.out.append("</text:section>")

    def heading_part(self, level, content):
        self.out.append(f'<text:h text:style-name="Heading{level}" text:outline-level="{level}">{content}</text:h>')

    def paragraph_part(self, kind, content, opens):
        if kind == "paragraph" and opens and self.layout.drop_capital:
            style = "Drop"
        elif kind in ("paragraph", "speech"):
            style = "First" if opens else "Text"
        else:
            style = kind.capitalize()
        self.write(style, content)

    def item_part(self, marker, content, kind):
        self.write("Item", f"{marker}<text:tab/>{content}")

    def lines_part(self, kind, stanzas):
        for stanza in stanzas:
            self.write(kind.capitalize(), "<text:line-break/>".join(stanza))

    def table_part(self, rows):
        shown = "".join("<table:table-row>" + "".join(
            f'<table:table-cell><text:p text:style-name="{"Cell" if number else "HeadCell"}">{cell}</text:p></table:table-cell>'
            for cell in row) + "</table:table-row>" for number, row in enumerate(rows))
        self.out.append(f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{shown}</table:table>')
        self.write("After", "")

    def box_part(self, parts):
        shown = "".join(f'<text:p text:style-name="{"BoxTitle" if kind == "box-title" else "Box"}">{content}</text:p>'
                        for kind, content in parts)
        if not self.layout.interrupting:
            self.out.append(shown.replace('"Box', '"Framed'))
            return
        # The frame hangs on the last long paragraph before it, below its first lines.
        self.frames += 1
        frame = (f'<draw:frame draw:style-name="BoxFrame" draw:name="Box{self.frames}" text:anchor-type="paragraph" svg:y="1.6cm" '
                 f'svg:width="{self.width():.1f}cm"><draw:text-box fo:min-height="1cm">{shown}</draw:text-box></draw:frame>')
        at = next(index for index in range(len(self.out) - 1, -1, -1)
                  if re.match(r'<text:p text:style-name="(Text|First)">.{250}', self.out[index]) and "draw:frame" not in self.out[index])
        self.out[at] = self.out[at].replace(">", f">{frame}", 1)

    def width(self):
        """A frame's, a little less than a column's."""
        layout = self.layout
        return (layout.size[0] - 2 * layout.margins[0] - 0.6 * (layout.columns - 1)) / layout.columns - 0.4

    def notes_title(self, content):
        self.out.append(f'<text:h text:style-name="Heading2" text:outline-level="2">{content}</text:h>')

    def note_part(self, sign, content, _):
        self.write("Note", f"{sign} {content}")


def style(name, paragraph="", text="", parent="Text", master=""):
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"'
            f'{f" style:master-page-name={quoteattr(master)}" if master else ""}>'
            f"<style:paragraph-properties {paragraph[0] if isinstance(paragraph, tuple) else paragraph}>"
            f"{paragraph[1] if isinstance(paragraph, tuple) else ''}</style:paragraph-properties><style:text-properties {text}/></style:style>")


def styles(layout, language):
    size = layout.points
    even = 'fo:text-align="justify"' if layout.justified else 'fo:text-align="start"'
    middle = 'fo:text-align="center"' if layout.centred else 'fo:text-align="start"'
    indent = "0.5cm" if size < 11 else "1.2cm"
    first = f'fo:text-indent="{indent}"' if layout.indented else ""
    space = "" if layout.indented else f'fo:margin-bottom="{size * 0.7:.0f}pt"'
    still = 'fo:hyphenate="false"'
    bold = 'fo:font-weight="bold"'
    italic = 'fo:font-style="italic"'
    border = 'fo:border="0.5pt solid #000000" fo:padding="0.15cm" fo:background-color="#eeeeee" fo:margin-left="0.2cm" fo:margin-right="0.2cm"'
    face = italic if layout.slanted else bold
    hyphens = f'fo:hyphenate="{"true" if layout.hyphenated else "false"}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
    return '<style:style style:name="Frame" style:family="graphic"><style:graphic-properties/></style:style>' + "".join([
        f'<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="0.8cm"/><style:text-properties '
        f'style:font-name="Base" fo:font-size="{size}pt" fo:language="{language}" fo:country="{COUNTRIES[language]}" {hyphens}/></style:default-style>',
        f'<style:style style:name="Text" style:family="paragraph"><style:paragraph-properties {even} {first} {space} '
        f'fo:line-height="{layout.leading * 100:.0f}%" fo:widows="2" fo:orphans="2"/></style:style>',
        style("First", 'fo:text-indent="0cm"'),
        style("Drop", ('fo:text-indent="0cm"', '<style:drop-cap style:lines="2" style:length="1"/>')),
        style("Title", f'fo:text-indent="0cm" {middle} fo:margin-bottom="8pt"', f'{bold} fo:font-size="{size * 1.9:.0f}pt" {still}', master="Opening"),
        style("Subtitle", f'fo:text-indent="0cm" {middle} fo:margin-bottom="6pt"', f'fo:font-size="{size * 1.25:.0f}pt" {still}'),
        style("Byline", f'fo:text-indent="0cm" {middle} fo:margin-bottom="6pt"', f"{italic} {still}"),
        style("Abstract", 'fo:text-indent="0cm" fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="6pt"', f'fo:font-size="{size * 0.9:.1f}pt"'),
        style("Heading1", f'fo:text-indent="0cm" {middle} fo:margin-top="{size * 1.6:.0f}pt" fo:margin-bottom="{size * 0.7:.0f}pt" fo:keep-with-next="always"',
              f'{face} fo:font-size="{size * 1.35:.0f}pt" {still}'),
        style("Heading2", f'fo:text-indent="0cm" fo:text-align="start" fo:margin-top="{size:.0f}pt" fo:margin-bottom="{size * 0.4:.0f}pt" fo:keep-with-next="always"',
              f'{italic} fo:font-size="{size * 1.1:.0f}pt" {still}'),
        style("Quote", f'fo:text-indent="0cm" fo:margin-left="{indent}" fo:margin-right="{indent}" fo:margin-top="4pt" fo:margin-bottom="4pt"'),
        style("Verse", f'fo:text-indent="0cm" fo:text-align="start" fo:margin-left="{indent}" fo:margin-top="4pt" fo:margin-bottom="4pt"', still),
        style("Epigraph", 'fo:text-indent="0cm" fo:text-align="start" fo:margin-left="30%" fo:margin-top="4pt"', f"{italic} {still}"),
        style("Attribution", 'fo:text-indent="0cm" fo:text-align="end" fo:margin-bottom="8pt"', still),
        style("Dateline", 'fo:text-indent="0cm" fo:text-align="end" fo:margin-top="6pt"', still),
        style("Salutation", 'fo:text-indent="0cm" fo:text-align="start" fo:margin-top="6pt" fo:margin-bottom="4pt"', still),
        style("Signature", 'fo:text-indent="0cm" fo:text-align="end" fo:margin-top="4pt" fo:margin-bottom="8pt"', f"{italic} {still}"),
        style("Caption", 'fo:text-indent="0cm" fo:text-align="start" fo:margin-top="20pt" fo:margin-bottom="8pt"', f'fo:font-size="{size * 0.85:.1f}pt" {still}'),
        style("Item", ('fo:text-indent="-0.6cm" fo:margin-left="0.6cm"', '<style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops>')),
        style("Note", 'fo:text-indent="0cm" fo:margin-bottom="3pt"', f'fo:font-size="{size * 0.88:.1f}pt"'),
        style("Footnote", 'fo:text-indent="-0.4cm" fo:margin-left="0.4cm" fo:margin-bottom="0pt" fo:line-height="100%"', f'fo:font-size="{size * 0.82:.1f}pt"'),
        style("Cell", 'fo:text-indent="0cm" fo:text-align="start" fo:margin-bottom="0pt"', f'fo:font-size="{size * 0.9:.1f}pt" {still}'),
        style("HeadCell", "", bold, parent="Cell"), style("After", 'fo:line-height="50%"'),
        style("BoxTitle", 'fo:text-indent="0cm" fo:text-align="start"', f"{bold} {still}"),
        style("Box", 'fo:text-indent="0cm" fo:margin-bottom="3pt"', f'fo:font-size="{size * 0.9:.1f}pt"'),
        style("FramedTitle", border, parent="BoxTitle"), style("Framed", border, parent="Box"),
        style("Running", 'fo:text-indent="0cm" fo:text-align="center" fo:margin-bottom="0pt" fo:line-height="100%"', f'fo:font-size="{size * 0.85:.1f}pt" {still}')])


def automatic(layout):
    width, height = layout.size
    side, top = layout.margins
    columns = f'<style:columns fo:column-count="{layout.columns}" fo:column-gap="0.6cm"/>'
    spaced = '<style:{0}-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-{1}="0.4cm"/></style:{0}-style>'
    return (f'<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm" '
            f'fo:margin-top="{top}cm" fo:margin-bottom="{top}cm" fo:margin-left="{side}cm" fo:margin-right="{side}cm"/>'
            f'{spaced.format("header", "bottom") if any(layout.heads) else ""}{spaced.format("footer", "top") if any(layout.feet) else ""}</style:page-layout>'
            '<style:page-layout style:name="OpeningPage"><style:page-layout-properties '
            f'fo:page-width="{width}cm" fo:page-height="{height}cm" fo:margin="{top}cm" fo:margin-left="{side}cm" fo:margin-right="{side}cm"/></style:page-layout>'
            f'<style:style style:name="Columns" style:family="section"><style:section-properties>{columns}</style:section-properties></style:style>'
            '<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 60%"/></style:style>'
            '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
            '<style:style style:name="BoxFrame" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties draw:fill="none" style:wrap="none" style:vertical-pos="from-top" '
            'style:vertical-rel="paragraph" style:horizontal-pos="center" style:horizontal-rel="paragraph" fo:border="0.7pt solid #000000" fo:padding="0.15cm"/></style:style>')


def masters(layout, meta):
    def line(pieces):
        shown = [escape(setting.filled(piece, meta, "\x01", "\x02")) for piece in pieces]
        joined = ("<text:s text:c=\"6\"/>" if len(shown) > 1 else "").join(shown)
        return ('<text:p text:style-name="Running">' + joined.replace("\x01", "<text:page-number/>").replace("\x02", "<text:page-count/>") + "</text:p>")
    parts = ""
    for tag, (left, right) in (("header", layout.heads), ("footer", layout.feet)):
        if left or right:
            parts += f"<style:{tag}>{line(right)}</style:{tag}><style:{tag}-left>{line(left)}</style:{tag}-left>"
    opening = "" if layout.bare_first_page else parts
    name = "OpeningPage" if layout.bare_first_page else "Page"
    return (f'<style:master-page style:name="Standard" style:page-layout-name="Page">{parts}</style:master-page>'
            f'<style:master-page style:name="Opening" style:page-layout-name="{name}" style:next-style-name="Standard">{opening}</style:master-page>')


def document(setter):
    layout, language = setter.layout, setter.language
    restart = "page" if layout.restart else "document"
    return ('<?xml version="1.0" encoding="UTF-8"?>'
            f'<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:font-face-decls><style:font-face style:name="Base" svg:font-family="\'{layout.font}\'"/></office:font-face-decls>'
            f'<office:styles>{styles(layout, language)}<text:notes-configuration text:note-class="footnote" style:num-format="1" '
            f'text:citation-style-name="Raised" text:citation-body-style-name="Raised" text:start-numbering-at="{restart}" text:footnotes-position="page"/></office:styles>'
            f"<office:automatic-styles>{automatic(layout)}</office:automatic-styles>"
            f"<office:master-styles>{masters(layout, setter.text.meta)}</office:master-styles>"
            f'<office:body><office:text>{"".join(setter.out)}</office:text></office:body></office:document>')


def set_text(text, layout, target):
    setter = Setter(text, layout)
    setter.run()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{target.stem}.fodt"
        source.write_text(document(setter), encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", str(target.parent), str(source)], check=True, capture_output=True)
    return setting.truth(setter, setting.furniture(layout, text.meta, page_count(target)))
