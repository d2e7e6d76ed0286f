"""Sets a text as a page of a site, and takes the page's text as a reader would: with a text browser, or by copying it."""

import html
import subprocess
from dataclasses import dataclass
from html.parser import HTMLParser

import setting
import sites


@dataclass(frozen=True)
class Page:
    text: str
    browsers: tuple
    layout: setting.Layout
    # Whether paragraphs of speech, notes and references are a list of the page.
    listed: bool = False


def layout(**habits):
    return setting.Layout("web", notes="end", **habits)


PLAN = (
    Page("es-conversacion-con-remedios-aldana", ("lynx",), layout(mark="[{}]", note_mark="[{}]", raised=False, abstract=True, by=True), listed=True),
    Page("ru-soyuz-perepletchikov", ("w3m",), layout(mark="{}", note_mark="{}.", reference="{}.")),
    Page("it-il-pane-e-la-chiave", ("copy",), layout(mark="({})", note_mark="({})", raised=False, by=True, capitals=True)),
    Page("pt-palmira-sequeira", ("lynx",), layout(mark="{}", note_mark="{}", symbols=True, raised=False, date=False)),
    Page("en-minutes-of-the-rotherfield-conference", ("w3m", "copy"), layout(mark="[{}]", note_mark="{}.", by=True), listed=True),
)


class Setter(setting.Setter):
    def __init__(self, text, page):
        super().__init__(text, page.layout)
        self.page, self.site = page, sites.SITES[text.meta["language"][:2]]

    def word(self, token):
        return html.escape(token, quote=False)

    def mark(self, note):
        sign = f'<a href="#n{note["id"]}" id="m{note["id"]}">{self.layout.mark.format(note["label"])}</a>'
        return f"<sup>{sign}</sup>" if self.layout.raised else sign

    def write(self, tag, content, css=""):
        name = f' class="{css}"' if css else ""
        self.out.append(f"<{tag}{name}>{content}</{tag}>")

    def head_part(self, name, content, label):
        shown = f"<strong>{label}</strong> {content}" if label else content
        self.write({"title": "h1"}.get(name, "p"), shown, name)

    def begin_columns(self):
        self.write("div", "".join(f'<span><a href="/">{line}</a></span> <br>' for line in map(html.escape, self.site.share)), "share")

    def heading_part(self, level, content):
        self.write(f"h{level + 1}", content)

    def paragraph_part(self, kind, content, opens):
        if kind == "quote":
            self.out.append(f"<blockquote><p>{content}</p></blockquote>")
        elif kind == "caption":
            self.out.append(f'<figure><img src="/photo.jpg" alt=""><figcaption>{content}</figcaption></figure>')
        else:
            self.write("p", content, kind)

    def item_part(self, marker, content, kind):
        if marker[:1].isdigit():
            self.write("p", f"{marker} {content}", kind)
        else:
            self.out.append(f"<ul><li>{content}</li></ul>")

    def lines_part(self, kind, stanzas):
        for stanza in stanzas:
            self.write("p", "<br>".join(stanza), kind)

    def table_part(self, rows):
        shown = "".join("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"
                        for tag, row in zip(["th"] + ["td"] * len(rows), rows))
        self.out.append(f'<table border="{int(self.page.listed)}">{shown}</table>')

    def box_part(self, parts):
        self.out.append('<div class="box">' + "".join(
            f"<h4>{content}</h4>" if kind == "box-title" else f"<p>{content}</p>" for kind, content in parts) + "</div>")

    def notes_title(self, content):
        self.out.append("<hr>")
        self.write("h2", content)

    def note_part(self, sign, content, note):
        back = f' <a href="#m{note["id"]}">↩</a>' if self.page.listed else ""
        self.out.append(f'<p class="note" id="n{note["id"]}">{sign} {content}{back}</p>')


def links(lines, tag="li"):
    return "".join(f'<{tag}><a href="/">{html.escape(line, quote=False)}</a></{tag}>' for line in lines)


def one_list(body):
    """The body with items that follow each other in one list."""
    result = []
    for element in body:
        if element.startswith("<ul><li>") and result and result[-1].endswith("</li></ul>"):
            result[-1] = result[-1].removesuffix("</ul>") + element.removeprefix("<ul>")
        else:
            result.append(element)
    return result


def interrupted(body, lines):
    """The body with the site's own lines between its paragraphs."""
    places = [index for index, element in enumerate(body) if element.startswith('<p class="paragraph">')]
    result = list(body)
    for number, line in reversed(list(enumerate(lines))):
        at = places[(number + 1) * len(places) // (len(lines) + 1)]
        result.insert(at, f'<div class="promo"><a href="/">{html.escape(line)}</a></div>')
    return result


def compose(setter):
    site, title = setter.site, setter.text.meta["title"]
    comments = "".join(f"<li><div>{html.escape(who)}</div><p>{html.escape(said)}</p></li>" for who, said in site.comments[1:])
    return "\n".join([
        f'<!DOCTYPE html><html lang="{setter.language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body>',
        f"<header><div><a href='/'>{site.name}</a></div><ul>{links(site.visitor)}</ul><nav><ul>{links(site.menu)}</ul></nav></header>",
        f'<div class="path">{html.escape(site.path.format(title=title), quote=False)}</div>',
        "<article>", *interrupted(one_list(setter.out), site.within), "</article>",
        f'<div class="tags">{"<br>".join(map(html.escape, site.tags))}</div>',
        f"<aside><h3>{site.related[0]}</h3><ul>{links(site.related[1:])}</ul></aside>",
        f"<section><h3>{site.comments[0]}</h3><ol>{comments}</ol><h3>{site.form[0]}</h3><p>{site.form[1]}</p><div>{site.form[2]}</div></section>",
        f"<footer><ul>{links(site.foot[:-1])}</ul><div><a href='#'>{site.foot[-1]}</a></div></footer>",
        f"<div class='cookies'><p>{site.cookies[0]}</p><div>{site.cookies[1]}</div><div>{site.cookies[2]}</div></div></body></html>"])


def set_text(text, page, target):
    setter = Setter(text, page)
    setter.run()
    target.write_text(compose(setter), encoding="utf-8")
    return setting.truth(setter, sites.lines(setter.site, text.meta["title"]))


class Copier(HTMLParser):
    """What a browser puts on the clipboard: paragraphs with an empty line between, list items and cells without."""

    SPACED = {"p", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "figure", "table", "hr"}
    BROKEN = {"div", "li", "tr", "header", "nav", "article", "aside", "section", "footer", "figcaption"}

    def __init__(self):
        super().__init__()
        self.lines, self.line, self.title = [], "", False

    def handle_starttag(self, tag, _):
        self.title = tag == "title"
        if tag in ("td", "th") and self.line:
            self.line += "\t"
        self.turn(tag)

    def handle_endtag(self, tag):
        self.title = False
        self.turn(tag)

    def handle_data(self, data):
        if not self.title:
            self.line += data.replace("\n", " ")

    def turn(self, tag):
        if tag in self.SPACED | self.BROKEN | {"br"}:
            if self.line.strip():
                self.lines.append(self.line.strip(" "))
            self.line = ""
        if tag in self.SPACED and self.lines and self.lines[-1]:
            self.lines.append("")


COMMANDS = {"lynx": ["lynx", "-dump", "-nolist", "-width=78", "-assume_charset=utf-8", "-display_charset=utf-8"],
            "w3m": ["w3m", "-dump", "-cols", "84", "-I", "utf-8", "-O", "utf-8", "-T", "text/html"]}


def bare(path, browser):
    if browser == "copy":
        copier = Copier()
        copier.feed(path.read_text(encoding="utf-8"))
        return "\n".join(copier.lines) + "\n"
    return subprocess.run([*COMMANDS[browser], str(path)], check=True, capture_output=True).stdout.decode()
