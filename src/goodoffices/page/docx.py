"""A document as a Word file: the same sentences, numbers and references as the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from goodoffices.drawing.plain import plain
from goodoffices.errors import OutOfReach
from goodoffices.page.document import (
    Aside,
    Block,
    Bullets,
    Document,
    FigureBlock,
    Link,
    Paragraph,
    Row,
    Section,
    Sentence,
    TableBlock,
    runs,
)
from goodoffices.page.notes import Notes, figures, shares
from goodoffices.page.pictures import pngs
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.page.word import Span, Word

#: A heading's level to its style; deeper ones look like the last.
HEADINGS = ("Heading 1", "Heading 2", "Heading 3", "Heading 4")


def render(document: Document, *, template: Path | None = None, author: str = "", day: datetime | None = None) -> bytes:
    """The page as a Word file.

    The references of the first sections (`Document.noted`) are footnotes with what the records say; all others lead to
    the annex.

    Parameters
    ----------
    document : Document
    template : Path, optional
        A DOCX of the user's, whose styles, page and letterhead are taken.
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
        When the template is no DOCX.
    OutOfReach
        When the extra `office` is not installed.
    """
    try:
        from goodoffices.page.word import Word
    except ImportError:
        raise OutOfReach(Worded("office-missing")) from None
    word = Word(document.language, template)
    _Writer(document, word).write()
    return word.content(document.title, author, day)


class _Writer:
    def __init__(self, document: Document, word: Word):
        self.document, self.word = document, word
        self.noted, self.notes = True, Notes(document)
        drawn = [block.figure for block in figures(document.sections)]
        self.pictures = dict(zip([figure.id for figure in drawn], pngs(drawn), strict=True))

    def write(self) -> None:
        document, word = self.document, self.word
        word.edges(document.word("marking"), document.title, document.word("brief-page"))
        self._plain("Marking", document.word("marking"))
        self._plain("Title", document.title)
        self._plain("Subtitle", document.subtitle)
        for place, section in enumerate(document.sections):
            self.noted = place < document.noted
            if section.anchor == document.annex:
                self.word.add(self.word.page_break())
            self._section(section, 0)
            if place == document.noted - 1:
                self._plain("Quiet", document.word("brief-legend"))
        self._plain("Marking", document.word("marking"))

    def _plain(self, style: str, text: str, anchors: tuple[str, ...] = ()) -> None:
        self.word.add(self.word.paragraph(style, [(text, None, False, False)], anchors=anchors))

    def _section(self, section: Section, level: int) -> None:
        self._plain(HEADINGS[min(level, len(HEADINGS) - 1)], section.title, (section.anchor,))
        for block in section.blocks:
            self._block(block)
        for below in section.sections:
            self._section(below, level + 1)

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._paragraph(block, "Quiet" if block.style else "Normal")
        elif isinstance(block, Bullets):
            for item in block.items:
                self._paragraph(item, "List Number" if block.ordered else "List Bullet")
        elif isinstance(block, TableBlock):
            self._table(block)
        elif isinstance(block, FigureBlock):
            self._figure(block)
        else:
            self._aside(block)

    def _aside(self, block: Aside) -> None:
        if block.title:
            self.word.add(self.word.paragraph("Aside", [(block.title, None, True, False)], kept=True))
        for inner in block.blocks:
            if isinstance(inner, Paragraph):
                self._paragraph(inner, "Aside")
            else:
                self._block(inner)

    def _paragraph(self, paragraph: Paragraph, style: str) -> None:
        label: list[Span | str] = [(f"{paragraph.label} ", None, True, False)] if paragraph.label else []
        self.word.add(self._told(style, list(runs(paragraph.sentences)), before=label))

    def _told(
        self,
        style: str,
        told: list[tuple[Sentence, str]],
        *,
        before: Sequence[Span | str] = (),
        bold: bool = False,
        anchor: str = "",
    ) -> str:
        """Sentences as a paragraph, each with what it rests on and its mark."""
        spans = list(before)
        for number, (sentence, kind) in enumerate(told):
            spans.append((" " * bool(number) + sentence.text, None, bold, False))
            if self.noted and sentence.references:
                spans.append(self.word.note(self._evidence(sentence)))
            elif sentence.references:
                spans += self._links(sentence)
            if kind:
                spans.append((f" ({self.document.word(f'mark-{kind}')})", None, False, True))
        anchors = (anchor, *(sentence.anchor for sentence, _ in told))
        return self.word.paragraph(style, spans, anchors=filter(None, anchors))

    def _links(self, sentence: Sentence) -> list[Span | str]:
        spans: list[Span | str] = [(" [" if sentence.text else "[", None, False, False)]
        for place, link in enumerate(sentence.references):
            if place:
                between = "; " if sentence.references[place - 1] in sentence.rests else " "
                spans.append((between, None, False, False))
            spans.append(self._link(link))
        return [*spans, ("]", None, False, False)]

    def _link(self, link: Link) -> Span:
        return (link.text, link.anchor if link.anchor in self.document.anchors else None, False, False)

    def _evidence(self, sentence: Sentence) -> Iterator[Span]:
        for place, (link, told) in enumerate(self.notes(sentence)):
            yield from [("; ", None, False, False)] * bool(place)
            yield self._link(link)
            yield from [(f": {told}", None, False, False)] * bool(told)

    def _table(self, block: TableBlock) -> None:
        mark = f" ({self.document.word(f'mark-{block.kind}')})" if block.kind else ""
        self._plain("Caption", block.caption + mark)
        self.word.table(block.columns, (self._row(row, block) for row in block.rows), shares(block))
        self._plain("Quiet", "")

    def _row(self, row: Row, block: TableBlock) -> list[list[str]]:
        """The paragraphs of each cell."""
        cells = []
        for place, cell in enumerate(row.cells):
            anchor = "" if place else row.anchor
            lines = [[one] for one in runs(cell.sentences, cell=True, said=block.kind)] or [[]]
            told = [
                self._told("Table Text", line, bold=cell.head, anchor="" if n else anchor)
                for n, line in enumerate(lines)
            ]
            cells.append(told)
        return cells

    def _figure(self, block: FigureBlock) -> None:
        figure = block.figure
        size = (figure.width, figure.height)
        self.word.picture(self.pictures[figure.id], plain(figure), size, figure.description, figure.title)
        self.word.add(self._told("Caption", list(runs((block.caption,)))))
