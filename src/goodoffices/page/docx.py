"""A document as a Word file: the same sentences, numbers and references as the page."""

from __future__ import annotations

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
    Paragraph,
    Section,
    TableBlock,
    parts_of,
    runs,
)
from goodoffices.page.pictures import pngs
from goodoffices.page.spans import Span, Spans, shares
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.page.word import Word

#: A heading's level to its style; deeper ones look like the last.
HEADINGS = ("Heading 1", "Heading 2", "Heading 3", "Heading 4")


def render(document: Document, *, template: Path | None = None, author: str = "") -> bytes:
    """The page as a Word file, dated on the page's day.

    The references of the first sections (`Document.noted`) are footnotes with what the records say; all others lead to
    the annex.

    Parameters
    ----------
    document : Document
    template : Path, optional
        A DOCX of the user's, whose styles, page and letterhead are taken.
    author : str
        Whose file it is.

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
    return word.content(document.title, author, document.day)


class _Writer:
    def __init__(self, document: Document, word: Word):
        self.document, self.word, self.spans = document, word, Spans(document)
        drawn = [block.figure for block in parts_of(FigureBlock, document.sections)]
        self.pictures = dict(zip([figure.id for figure in drawn], pngs(drawn), strict=True))

    def write(self) -> None:
        document, word = self.document, self.word
        word.edges(document.word("marking"), document.title, document.word("brief-page"))
        if not word.own:  # else it stands above every page
            self._plain("Marking", document.word("marking"))
        self._plain("Title", document.title)
        self._plain("Subtitle", document.subtitle)
        for section, legend in self.spans.sections():
            if section.anchor == document.annex:
                word.add(word.page_break())
            self._section(section, 0)
            if legend:
                self._plain("Quiet", document.word("brief-legend"))
        self._plain("Marking", document.word("marking"))

    def _plain(self, style: str, text: str) -> None:
        self.word.add(self.word.paragraph(style, [Span(text)]))

    def _section(self, section: Section, level: int) -> None:
        self._plain(HEADINGS[min(level, len(HEADINGS) - 1)], section.title)
        for block in section.blocks:
            self._block(block, "Normal")
        for below in section.sections:
            self._section(below, level + 1)

    def _block(self, block: Block, style: str) -> None:
        word, spans = self.word, self.spans
        if isinstance(block, Paragraph):
            word.add(word.paragraph("Quiet" if block.style else style, spans.labelled(block)))
        elif isinstance(block, Bullets):
            for number, item in enumerate(block.items, 1):
                word.add(word.item(spans.labelled(item), number if block.ordered else None))
        elif isinstance(block, TableBlock):
            self._plain("Caption", spans.caption(block))
            word.table(block.columns, [spans.cells(row, block) for row in block.rows], shares(block))
            self._plain("Quiet", "")
        elif isinstance(block, FigureBlock):
            figure = block.figure
            word.picture(
                self.pictures[figure.id],
                plain(figure),
                (figure.width, figure.height),
                figure.description,
                figure.title,
            )
            word.add(word.paragraph("Caption", spans.said(list(runs((block.caption,))))))
        else:
            self._aside(block)

    def _aside(self, block: Aside) -> None:
        if block.title:
            self.word.add(self.word.paragraph("Aside", [Span(block.title, bold=True)], kept=True))
        for inner in block.blocks:
            self._block(inner, "Aside")
