"""PDF: text in the order people read it, with columns apart and words that a line's end broke made whole."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO

from goodoffices.errors import BadInput, Fault, OutOfReach
from goodoffices.reading.files.opened import Opened
from goodoffices.reading.language import detect
from goodoffices.reading.words import reading_languages, words_of
from goodoffices.wording import Worded

_BROKEN = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)([-\u2010\u00ad])[ \t]*\n[ \t]*([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
#: First parts that keep their hyphen before a word of its own: ex-minister, but example.
_PARTS = """ex oud pro anti non niet pre post self zelf co semi quasi mid all cross half two three four five six seven
    eight nine ten twee drie vier well long short high low far near north south east west noord zuid oost secretaris
    secretary attorney commander inter intra trans multi para"""
_APART = frozenset(_PARTS.split())
#: Those that keep it always.
_EVER = frozenset(["vice", "cease"])
_GUTTER = re.compile(r"\S(\s{3,})\S")
_MOST_SIDES = 0.5


def read(content: bytes, name: str | None = None) -> Opened:
    """The text of a PDF.

    Raises
    ------
    BadInput
        When it is none, is damaged, locked, or holds no text.
    OutOfReach
        When the extra `read` is not installed.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise OutOfReach(Worded("pdf-reader-missing")) from None
    try:
        pages = [_page(page) for page in PdfReader(BytesIO(content)).pages]
    except (PyPdfError, ValueError, KeyError, OSError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise BadInput(Fault(Worded("pdf-unreadable", reason=str(error)), file=name)) from None
    text = "\n\n".join(pages)
    if not text.strip():
        raise BadInput(Fault(Worded("pdf-pictures"), file=name))
    return Opened(rejoined(text))


def _page(page: object) -> str:
    plain: str = page.extract_text()  # type: ignore[attr-defined]
    if len(plain.split()) < 40:
        return plain
    laid: str = page.extract_text(extraction_mode="layout")  # type: ignore[attr-defined]
    return columns(laid) or plain


def columns(laid: str) -> str | None:
    """A page's text column after column; None when it has but one.

    Parameters
    ----------
    laid : str
        The page as it looks, blanks standing for empty space.
    """
    lines = [line.rstrip() for line in laid.split("\n")]
    full = [line for line in lines if line.strip()]
    gaps: Counter[int] = Counter()
    for line in full:
        for gap in _GUTTER.finditer(line):
            gaps.update(range(gap.start(1), gap.end(1)))
    if not full or not gaps:
        return None
    middle = max(gaps, key=lambda at: (gaps[at], -abs(at - max(map(len, full)) / 2)))
    if gaps[middle] < max(4, _MOST_SIDES * len(full)):
        return None
    found: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for line in lines:
        over = line[:middle].rstrip() and line[middle : middle + 1].strip() and not line[middle - 1 : middle].isspace()
        if over:
            found += [*left, *right, line.strip()]
            left, right = [], []
        else:
            left.append(line[:middle].strip())
            right.append(line[middle:].strip())
    return "\n".join([*found, *left, *right])


def rejoined(text: str) -> str:
    """The same with words made whole that a line's end broke; the hyphen stays in compounds.

    It stays before a capital or behind one (VS-voorstel), behind "vice", behind parts such as "ex" before a word of its
    own, in English between any two words that make none together, and where the text elsewhere writes it.
    """
    counts = Counter(word.lower() for word in _WORD.findall(_BROKEN.sub(" ", text)))
    english = _language(text) == "en"
    tables = [words_of(language) for language in reading_languages()]

    def known(word: str) -> bool:
        return counts[word] > 0 or any(words.tag(word) or word in words.verbs for words in tables)

    def mend(match: re.Match[str]) -> str:
        first, hyphen, second = match.groups()
        joined, kept = first + second, f"{first}-{second}"
        last, one, other = first.rpartition("-")[2].lower(), counts[joined.lower()], counts[kept.lower()]
        if hyphen == "\u00ad":
            return joined
        if one != other:
            return joined if one > other else kept
        if "-" in first or second[0].isupper() or (first.isupper() and len(first) > 1) or last in _EVER:
            return kept
        if not known(second.lower()) or any(joined.lower() in words.verbs for words in tables):
            return joined
        if last in _APART:
            return kept
        two = english and len(last) > 2 and len(second) > 2 and known(last)
        return kept if two and not known(joined.lower()) else joined

    return _BROKEN.sub(mend, text)


def _language(text: str) -> str | None:
    try:
        return detect(text)
    except BadInput:
        return None
