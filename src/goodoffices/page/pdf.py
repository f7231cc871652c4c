"""A document as a PDF that screen readers can read and archives keep: the same sentences and references as the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from goodoffices.drawing.plain import plain
from goodoffices.errors import BadInput
from goodoffices.escaping import shown
from goodoffices.page.document import (
    Block,
    Bullets,
    Document,
    FigureBlock,
    Paragraph,
    Section,
    TableBlock,
    runs,
    sentences,
)
from goodoffices.page.pictures import faces
from goodoffices.page.spans import Note, Part, Span, Spans, Target, shares
from goodoffices.wording import Worded

#: Headings below the title go this deep.
DEEPEST = 4
#: So many characters are shown on either side of one that cannot be set.
AROUND = 40
#: When a page without a day was made.
NO_DAY = date(1980, 1, 1)
_MISSING = re.compile(r'the text `"(.)')


def render(document: Document, *, author: str = "") -> bytes:
    """The page as a PDF/UA-1 and PDF/A-2a file, dated on the page's day.

    The references of the first sections (`Document.noted`) are footnotes with what the records say; all others lead to
    the annex.

    Parameters
    ----------
    document : Document
    author : str
        Whose file it is.

    Returns
    -------
    bytes
        The same document gives the same bytes.

    Raises
    ------
    BadInput
        When a character is in no typeface at hand.
    OutOfReach
        When the extra `office` is not installed.
    """
    fonts = faces()
    import typst

    day = document.day or NO_DAY
    dated = {"year": day.year, "month": day.month, "day": day.day}
    page = {"author": shown(author), "day": dated, **_Page(document).whole()}
    source = (Path(__file__).parent / "page.typ").read_text(encoding="utf-8")
    try:
        told: bytes = typst.compile(
            source.encode(),
            sys_inputs={"page": json.dumps(page)},
            font_paths=fonts,
            pdf_standards=["ua-1", "a-2a"],  # accessible, and fit to be kept
            timestamp=datetime.combine(day, time(), UTC),
        )
    except typst.TypstError as error:
        raise BadInput(_reason(str(error), document)) from None
    return told


def _reason(told: str, document: Document) -> Worded:
    """Why a page could not be set: a character that no typeface has, with the words it stands in."""
    found = _MISSING.search(told)
    if found is None:
        return Worded("pdf-not-set", reason=told)
    said = (document.title, document.subtitle, *(sentence.text for sentence in sentences(document.sections)))
    words = next((text for text in said if found[1] in text), found[1])
    at = max(words.find(found[1]) - AROUND, 0)
    return Worded("pdf-no-glyph", sign=found[1], words=words[at : at + 2 * AROUND])


class _Page:
    """A document as plain data for the typesetter."""

    def __init__(self, document: Document):
        self.document, self.spans = document, Spans(document)

    def whole(self) -> dict[str, Any]:
        document = self.document
        parts: list[Any] = []
        for section, legend in self.spans.sections():
            parts += [{"kind": "break"}] * (section.anchor == document.annex)
            parts += self._section(section, 2)
            parts += [_paragraph([Span(document.word("brief-legend"))], quiet=True)] * legend
        return {
            "title": shown(document.title),
            "subtitle": shown(document.subtitle),
            "language": document.language,
            "marking": shown(document.word("marking")),
            "numbered": shown(document.word("brief-page")),
            "parts": parts,
        }

    def _section(self, section: Section, level: int) -> Iterator[dict[str, Any]]:
        yield {"kind": "heading", "level": min(level, DEEPEST), "text": shown(section.title)}
        for block in section.blocks:
            yield self._block(block)
        for below in section.sections:
            yield from self._section(below, level + 1)

    def _block(self, block: Block) -> dict[str, Any]:
        spans = self.spans
        if isinstance(block, Paragraph):
            return _paragraph(spans.labelled(block), quiet=bool(block.style))
        if isinstance(block, Bullets):
            items = [_plain(spans.labelled(item)) for item in block.items]
            return {"kind": "bullets", "ordered": block.ordered, "items": items}
        if isinstance(block, TableBlock):
            rows = [[[_plain(line) for line in cell] for cell in spans.cells(row, block)] for row in block.rows]
            heads = [shown(head) for head in block.columns]
            told = {"caption": shown(spans.caption(block)), "heads": heads, "rows": rows, "shares": shares(block)}
            return {"kind": "table", **told}
        if isinstance(block, FigureBlock):
            figure = block.figure
            caption = _plain(spans.said(list(runs((block.caption,)))))
            drawn = {"svg": plain(figure), "width": figure.width, "alt": shown(f"{figure.title}. {figure.description}")}
            return {"kind": "figure", "spans": caption, **drawn}
        return {"kind": "aside", "title": shown(block.title), "parts": [self._block(inner) for inner in block.blocks]}


def _paragraph(parts: Sequence[Part], *, quiet: bool) -> dict[str, Any]:
    return {"kind": "paragraph", "spans": _plain(parts), "quiet": quiet}


def _plain(parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Spans, footnotes and places, told apart by their kind."""
    told: list[dict[str, Any]] = []
    for part in parts:
        if isinstance(part, Note):
            told.append({"kind": "note", "spans": _plain(part.spans)})
        elif isinstance(part, Target):
            told.append({"kind": "place", "anchor": part.anchor})
        else:
            told.append({"kind": "words", **part._asdict(), "text": shown(part.text)})
    return told
