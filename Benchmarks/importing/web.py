"""A text as a web page among menus, buttons and notices, and the page as bare text."""

import html
import textwrap
from html.parser import HTMLParser

from pdf import truth
from typesetting import Setting, Typesetter
from words_of_layout import words_of

SETTINGS = (
    Setting(notes="end", mark="[{}]", note_mark="[{}]", raised=False),
    Setting(notes="end", mark="{}", note_mark="{}.", raised=True, bullet="–", references="[{}]"),
    Setting(notes="end", mark="({})", note_mark="({})", raised=False, bullet="*", abstract=True),
)


def make(text, variant):
    """The HTML of the page, and its truth."""
    setter = Typesetter(text, SETTINGS[variant % len(SETTINGS)])
    language = setter.language
    setter.front()
    front_end = len(setter.html)
    setter.body()
    fill = {"title": text.meta["title"]}
    lines = words_of(language)
    before = [line.format(**fill) for line in lines["before"]]
    above, within, after = lines["above"], lines["within"], lines["after"]
    body = setter.html[:front_end] + [strip("share", above)] + setter.html[front_end:]
    body = interrupted(body, within)
    page = "\n".join(
        [
            f'<!DOCTYPE html><html lang="{text.meta["language"]}"><head><meta charset="utf-8">',
            f'<title>{html.escape(text.meta["title"])}</title><style>p {{ margin: 1em 0 }}</style>',
            "<script>window.page = { visits: 1 };</script></head><body>",
            f'<header><a href="#main">{before[0]}</a><button>{before[1]}</button>',
            f"<nav><ul>{items(before[2:-1])}</ul></nav></header>",
            f'<div class="breadcrumb">{html.escape(before[-1])}</div>',
            '<main id="main"><article>',
            *body,
            "</article></main>",
            f'<section class="related"><div>{"</div><div>".join(after[:5])}</div>',
            f"<h3>{after[5]}</h3><ul>{items(after[6:9])}</ul></section>",
            f'<section id="comments"><h3>{after[9]}</h3><h4>{after[10]}</h4>',
            f"<p>{after[11]}</p></section>",
            f'<div class="newsletter">{after[12]}</div>',
            f'<div class="cookies"><p>{after[13]}</p>',
            f"<button>{after[14]}</button> <button>{after[15]}</button></div>",
            f"<footer><ul>{items(after[16:19])}</ul><p>{after[19]}</p>",
            f"<a href='#'>{after[20]}</a></footer></body></html>",
        ]
    )
    return page, truth(text, setter, before + above + within + after)


def items(lines):
    return "".join(f'<li><a href="/">{html.escape(line)}</a></li>' for line in lines)


def strip(css, lines):
    return f'<ul class="{css}">{items(lines)}</ul>'


def interrupted(body, lines):
    """The body with a few foreign lines between its paragraphs."""
    places = [
        index for index, element in enumerate(body) if element.startswith('<p class="paragraph">')
    ]
    result = list(body)
    for number, line in reversed(list(enumerate(lines))):
        at = places[(number + 1) * len(places) // (len(lines) + 1)]
        result.insert(at, f'<div class="promotion"><a href="/">{html.escape(line)}</a></div>')
    return result


class Walker(HTMLParser):
    """The page's text as a browser copies it: blocks as (kind, lines)."""

    WIDE = {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "blockquote",
        "ul",
        "figure",
        "table",
        "section",
        "header",
        "nav",
    }
    NARROW = {"div", "li", "tr", "button", "aside", "figcaption", "main", "article", "footer"}

    def __init__(self):
        super().__init__()
        self.blocks, self.text, self.hidden, self.quote, self.item, self.gap = [], "", 0, 0, 0, True

    def handle_starttag(self, tag, _):
        if tag in ("script", "style", "title"):
            self.hidden += 1
        elif tag in self.WIDE or tag in self.NARROW:
            self.flush(tag)
            self.quote += tag == "blockquote"
        elif tag == "br":
            self.text += "\n"
        elif tag in ("td", "th") and self.text.strip():
            self.text += "\t"

    def handle_endtag(self, tag):
        if tag in ("script", "style", "title"):
            self.hidden -= 1
        elif tag in self.WIDE or tag in self.NARROW:
            self.flush(tag)
            self.quote -= tag == "blockquote"

    def handle_data(self, data):
        if not self.hidden:
            self.text += data.replace("\n", " ")

    def flush(self, tag):
        if self.text.strip():
            self.blocks.append((self.gap, self.quote > 0, self.text.strip(" ")))
            self.gap = False
        self.text = ""
        self.gap = self.gap or tag in self.WIDE


def bare(page, mode):
    """The text of a page: `copy` has a paragraph a line, `wrapped` and `dump` are broken."""
    walker = Walker()
    walker.feed(page)
    lines = []
    for gap, quoted, text in walker.blocks:
        if gap and lines:
            lines.append("")
        for line in text.split("\n"):
            indent = "   " if mode == "dump" else ""
            indent += "     " if quoted and mode == "dump" else ""
            if mode == "copy":
                lines.append(line)
            else:
                width = 72 if mode == "wrapped" else 79
                shown = line.replace("\t", "   ")
                lines += textwrap.wrap(
                    shown,
                    width,
                    initial_indent=indent,
                    subsequent_indent=indent,
                    break_on_hyphens=False,
                    break_long_words=False,
                ) or [""]
    return "\n".join(lines) + "\n"
