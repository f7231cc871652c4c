"""A document as a PDF that screen readers can read and archives keep: the same sentences and references as the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
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
    Row,
    Section,
    Sentence,
    TableBlock,
    runs,
    sentences,
)
from goodoffices.page.notes import Notes, shares
from goodoffices.page.pictures import faces
from goodoffices.wording import Worded

#: Headings below the title go this deep.
DEEPEST = 4
#: So many characters are shown on either side of one that cannot be set.
AROUND = 40
#: When a page without a day was made.
NO_DAY = datetime(1980, 1, 1)
_MISSING = re.compile(r'the text `"(.)')


def render(document: Document, *, author: str = "", day: datetime | None = None) -> bytes:
    """The page as a PDF/UA-1 and PDF/A-2a file.

    The references of the first sections (`Document.noted`) are footnotes with what the records say; all others lead to
    the annex.

    Parameters
    ----------
    document : Document
    author : str
        Whose file it is.
    day : datetime, optional
        When it was made.

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

    made = day or NO_DAY
    date = {"year": made.year, "month": made.month, "day": made.day}
    page = {"author": shown(author), "day": date, **_Page(document).whole()}
    source = (Path(__file__).parent / "page.typ").read_text(encoding="utf-8")
    try:
        told: bytes = typst.compile(
            source.encode(),
            sys_inputs={"page": json.dumps(page)},
            font_paths=fonts,
            pdf_standards=["ua-1", "a-2a"],  # accessible, and fit to be kept
            timestamp=int(made.timestamp()),
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
        self.document, self.notes, self.noted = document, Notes(document), True
        self.anchors = {sentence for section in document.sections for sentence in _anchors(section)}

    def whole(self) -> dict[str, Any]:
        document = self.document
        parts: list[Any] = []
        for place, section in enumerate(document.sections):
            self.noted = place < document.noted
            parts += [{"kind": "break"}] * (section.anchor == document.annex)
            parts += self._section(section, 2)
            if place == document.noted - 1:
                parts.append(_paragraph([_span(document.word("brief-legend"))], quiet=True))
        return {
            "title": shown(document.title),
            "subtitle": shown(document.subtitle),
            "language": document.language,
            "marking": shown(document.word("marking")),
            "numbered": shown(document.word("brief-page")),
            "parts": parts,
        }

    def _section(self, section: Section, level: int) -> Iterator[dict[str, Any]]:
        yield {"kind": "heading", "level": min(level, DEEPEST), "text": shown(section.title), "anchor": section.anchor}
        for block in section.blocks:
            yield self._block(block)
        for below in section.sections:
            yield from self._section(below, level + 1)

    def _block(self, block: Block) -> dict[str, Any]:
        if isinstance(block, Paragraph):
            return _paragraph(self._labelled(block), quiet=bool(block.style))
        if isinstance(block, Bullets):
            return {
                "kind": "bullets",
                "ordered": block.ordered,
                "items": [self._labelled(item) for item in block.items],
            }
        if isinstance(block, TableBlock):
            return self._table(block)
        if isinstance(block, FigureBlock):
            figure, told = block.figure, self._said(list(runs((block.caption,))))
            drawn = {"svg": plain(figure), "width": figure.width, "alt": shown(f"{figure.title}. {figure.description}")}
            return {"kind": "figure", "spans": told, **drawn}
        return {"kind": "aside", "title": shown(block.title), "parts": [self._block(inner) for inner in block.blocks]}

    def _table(self, block: TableBlock) -> dict[str, Any]:
        mark = f" ({self.document.word(f'mark-{block.kind}')})" if block.kind else ""
        return {
            "kind": "table",
            "caption": shown(block.caption + mark),
            "heads": [shown(head) for head in block.columns],
            "rows": [self._row(row, block) for row in block.rows],
            "shares": shares(block),
        }

    def _row(self, row: Row, block: TableBlock) -> list[dict[str, Any]]:
        cells = []
        for place, cell in enumerate(row.cells):
            told = [self._said([one], bold=cell.head) for one in runs(cell.sentences, cell=True, said=block.kind)]
            if row.anchor and not place:
                told[:1] = [[_place(row.anchor), *(told[0] if told else [])]]
            cells.append({"paragraphs": told})
        return cells

    def _labelled(self, paragraph: Paragraph) -> list[dict[str, Any]]:
        label = [_span(f"{paragraph.label} ", bold=True)] if paragraph.label else []
        return [*label, *self._said(list(runs(paragraph.sentences)))]

    def _said(self, told: Sequence[tuple[Sentence, str]], *, bold: bool = False) -> list[dict[str, Any]]:
        """Sentences, each with what it rests on and its mark."""
        spans: list[dict[str, Any]] = []
        for number, (sentence, kind) in enumerate(told):
            spans += [_place(sentence.anchor)] if sentence.anchor else []
            spans.append(_span(" " * bool(number) + sentence.text, bold=bold))
            if self.noted and sentence.references:
                spans.append({"kind": "note", "spans": self._evidence(sentence)})
            elif sentence.references:
                spans += self._links(sentence)
            spans += [_span(f" ({self.document.word(f'mark-{kind}')})", italic=True)] if kind else []
        return spans

    def _links(self, sentence: Sentence) -> list[dict[str, Any]]:
        spans = [_span(" [" if sentence.text else "[")]
        for place, link in enumerate(sentence.references):
            named = place and sentence.references[place - 1] in sentence.rests
            spans += [_span("; " if named else " ")] * bool(place)
            spans.append(self._link(link.text, link.anchor))
        return [*spans, _span("]")]

    def _evidence(self, sentence: Sentence) -> list[dict[str, Any]]:
        spans: list[dict[str, Any]] = []
        for place, (link, told) in enumerate(self.notes(sentence)):
            spans += [_span("; ")] * bool(place)
            spans.append(self._link(link.text, link.anchor))
            spans += [_span(f": {told}")] * bool(told)
        return spans

    def _link(self, text: str, anchor: str) -> dict[str, Any]:
        return _span(text, to=anchor if anchor in self.document.anchors and anchor in self.anchors else None)


def _anchors(part: Any) -> Iterator[str]:
    """Where links can lead to: sections, rows and sentences that carry an anchor."""
    if isinstance(part, Section):
        yield part.anchor
        for inner in (*part.blocks, *part.sections):
            yield from _anchors(inner)
    elif isinstance(part, TableBlock):
        for row in part.rows:
            yield row.anchor
            yield from (sentence.anchor for cell in row.cells for sentence in cell.sentences)
    elif isinstance(part, Paragraph):
        yield from (sentence.anchor for sentence in part.sentences)
    elif isinstance(part, Bullets):
        for item in part.items:
            yield from _anchors(item)


def _paragraph(spans: list[dict[str, Any]], *, quiet: bool) -> dict[str, Any]:
    return {"kind": "paragraph", "spans": spans, "quiet": quiet}


def _place(anchor: str) -> dict[str, Any]:
    return {"kind": "place", "anchor": anchor}


def _span(text: str, *, bold: bool = False, italic: bool = False, to: str | None = None) -> dict[str, Any]:
    return {"kind": "words", "text": shown(text), "bold": bold, "italic": italic, "to": to}
