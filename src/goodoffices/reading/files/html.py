"""Web pages: the paragraphs of the article, all of them; what belongs to the page around it is told as left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from goodoffices.reading.files.opened import Bin, Opened

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
#: What pages that say so mean, as browsers read them.
_MEANT = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
          "iso8859-1": "cp1252", "iso-8859-15": "iso8859-15"}  # fmt: skip
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "math",
        "select",
        "option",
    ]
)
_AROUND = frozenset(["nav", "aside", "footer", "form", "button", "dialog", "menu"])
_BLOCK = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "article",
        "section",
        "br",
        "tr",
        "td",
        "th",
        "main",
        "header",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "figcaption",
        "figure",
        "pre",
        "address",
        "body",
        "hr",
        "table",
        "nav",
        "aside",
        "footer",
        "form",
    ]
)
_TEXT = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "pre"])
_VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"]
)
_DAY = re.compile(r"\b((?:19|20)\d\d-[01]\d-[0-3]\d)")
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
)
_LINKED_DATA = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\"")
_STOPS = (".", "!", "?", "…", ":", "”", '"', "’", "'", "»", ";")


@dataclass
class _Piece:
    """The text of one block, and where it stands."""

    tag: str
    inside: tuple[int, ...]
    around: bool
    words: list[str] = field(default_factory=list)
    linked: int = 0

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


class _Page(HTMLParser):
    """A page in pieces."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[_Piece] = []
        self.stack: list[str] = []
        self.unseen = self.hidden = self.around = self.links = self.heads = 0
        self.hides: list[str] = []
        self.bodies: list[tuple[str, int]] = []
        self.count = 0
        self.dates: dict[str, str] = {}
        self.title: list[str] = []
        self.quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {key: value or "" for key, value in attrs}
        if tag == "meta":
            self._dated(told)
        if tag == "time" and told.get("datetime") and ("pubdate" in told or told.get("itemprop") == "datePublished"):
            self.dates.setdefault("time", told["datetime"])
        if tag in _VOID:
            if tag in _BLOCK:
                self._begin(tag)
            return
        if self.hides or "hidden" in told or "display:none" in told.get("style", "").replace(" ", "").lower():
            self.hides.append(tag)
        self.unseen += tag in _UNSEEN
        self.heads += tag == "title"
        self.around += tag in _AROUND
        self.links += tag == "a"
        if tag in ("article", "main") or told.get("role") == "main" or told.get("itemprop") == "articleBody":
            self.count += 1
            self.bodies.append((tag, self.count))
        if tag in _BLOCK:
            self._begin(tag)
        if tag == "q":
            self._say("“" if self.quotes % 2 == 0 else "‘")
            self.quotes += 1

    def handle_endtag(self, tag: str) -> None:
        if self.hides and tag in self.hides:
            while self.hides.pop() != tag:
                pass
        self.unseen = max(0, self.unseen - (tag in _UNSEEN))
        self.heads = max(0, self.heads - (tag == "title"))
        self.around = max(0, self.around - (tag in _AROUND))
        self.links = max(0, self.links - (tag == "a"))
        if self.bodies and self.bodies[-1][0] == tag and tag in ("article", "main"):
            self.bodies.pop()
        if tag in _BLOCK:
            self._begin("")
        if tag == "q" and self.quotes:
            self.quotes -= 1
            self._say("”" if self.quotes % 2 == 0 else "’")

    def handle_data(self, data: str) -> None:
        if self.heads:
            self.title.append(data)
        elif not self.unseen:
            self._say(data)

    def _begin(self, tag: str) -> None:
        inside = tuple(number for _, number in self.bodies)
        self.pieces.append(_Piece(tag, inside, bool(self.around or self.hides)))

    def _say(self, words: str) -> None:
        if not self.pieces:
            self._begin("")
        piece = self.pieces[-1]
        piece.words.append(words)
        piece.linked += len(words.strip()) if self.links else 0

    def _dated(self, told: dict[str, str]) -> None:
        name = (told.get("property") or told.get("name") or told.get("itemprop") or "").lower()
        if name in _PUBLISHED and _DAY.search(told.get("content", "")):
            self.dates.setdefault(name, told["content"])


def decoded(content: bytes) -> str | None:
    """A page's text by the character set it names, as browsers take it; None when it names none that fits."""
    found = _CHARSET.search(content[:4000])
    if found is None:
        return None
    named = found.group(1).decode("ascii").lower()
    try:
        return content.decode(_MEANT.get(named, named))
    except (LookupError, UnicodeDecodeError):
        return None


def read(text: str) -> Opened:
    """The article of a page.

    It is taken from the element marked as the article, or as main, that holds most words outside links; without one,
    from the whole page.
    """
    page = _Page()
    page.feed(text)
    page.close()
    pieces = [piece for piece in page.pieces if piece.text]
    main = _main(pieces)
    out, kept = Bin(), []
    for piece in pieces:
        if piece.around or (main is not None and main not in piece.inside) or _link_only(piece):
            out.put("navigation", piece.text)
        else:
            kept.append(piece)
    title = next((piece.text for piece in pieces if piece.tag == "h1" and not piece.around), "")
    found = [piece.text for piece in kept]
    if title and title not in found[:3]:
        found.insert(0, title)
    dates = [page.dates[name] for name in (*_PUBLISHED, "time") if name in page.dates]
    dates += _LINKED_DATA.findall(text)
    day = next((day.group(1) for date in dates if (day := _DAY.search(date))), None)
    return Opened("\n\n".join(found), out.told(), day)


def _main(pieces: Iterable[_Piece]) -> int | None:
    """The element that holds the article, by its number."""
    words: Counter[int] = Counter()
    for piece in pieces:
        for number in piece.inside if not piece.around else ():
            words[number] += len(piece.text) - piece.linked
    return max(words, key=lambda number: (words[number], number)) if words else None


def _link_only(piece: _Piece) -> bool:
    """Whether a piece is but a link to elsewhere: no paragraph or heading, all of it linked, no sentence."""
    size = len(piece.text)
    ends = piece.text.endswith(_STOPS) and size > 60
    return piece.tag not in _TEXT and piece.linked >= 0.8 * size and not ends
