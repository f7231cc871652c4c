"""What a sentence rests on, in the words of its records: for pages whose references are footnotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goodoffices.page.document import Aside, Cell, Document, FigureBlock, Link, Section, Sentence, TableBlock

#: So many characters of a record stand in a footnote.
LONGEST = 100


class Notes:
    """The records a document's annex lists.

    Parameters
    ----------
    document : Document
    """

    def __init__(self, document: Document):
        annex = next((section for section in document.sections if section.anchor == document.annex), None)
        self._told = {
            row.anchor: " · ".join(filter(None, map(plain_words, row.cells[1:])))
            for section in (annex.sections if annex else ())
            for block in section.blocks
            if isinstance(block, TableBlock)
            for row in block.rows
            if row.anchor
        }

    def __call__(self, sentence: Sentence) -> Iterator[tuple[Link, str]]:
        """Each reference of a sentence with what its record says, shortened; nothing where the annex has no row."""
        for link in sentence.references:
            told = self._told.get(link.anchor, "")
            yield link, told if len(told) <= LONGEST else told[:LONGEST].rsplit(" ", 1)[0] + " …"


def plain_words(cell: Cell) -> str:
    """What a cell says, without its references."""
    return " ".join(sentence.text for sentence in cell.sentences if sentence.text and sentence.text != "–")


def figures(part: Any) -> Iterator[FigureBlock]:
    """The figures of a document's parts, in reading order."""
    if isinstance(part, FigureBlock):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from figures(one)
    elif isinstance(part, Section):
        yield from figures((*part.blocks, *part.sections))
    elif isinstance(part, Aside):
        yield from figures(part.blocks)


def shares(block: TableBlock) -> list[float]:
    """How much of the width each column takes: more for longer words, within bounds."""
    wide = []
    for place, head in enumerate(block.columns):
        cells = [plain_words(row.cells[place]) for row in block.rows]
        longest = max((len(word) for text in (head, *cells) for word in text.split()), default=1)
        wide.append(max(9, 1.3 * longest, min(60, max(map(len, (head, *cells)), default=1))))
    return [width / sum(wide) for width in wide]
