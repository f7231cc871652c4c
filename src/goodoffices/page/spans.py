"""Sentences as spans of text with what they rest on: for pages that are files of an office program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from goodoffices.page.document import (
    Cell,
    Document,
    Link,
    Paragraph,
    Row,
    Section,
    Sentence,
    TableBlock,
    runs,
)

#: So many characters of a record stand in a footnote.
LONGEST = 100


class Span(NamedTuple):
    """Words, and the anchor they lead to."""

    text: str
    to: str | None = None
    bold: bool = False
    italic: bool = False


class Note(NamedTuple):
    """A footnote."""

    spans: tuple[Span, ...]


class Target(NamedTuple):
    """Where links lead to."""

    anchor: str


Part = Span | Note | Target


class Spans:
    """A document's sentences in spans.

    Parameters
    ----------
    document : Document

    Attributes
    ----------
    noted : bool
        Whether references are footnotes with what the records say, or links to the annex alone.
    """

    def __init__(self, document: Document):
        self.document, self.noted = document, True
        self._met: set[str] = set()
        annex = next((section for section in document.sections if section.anchor == document.annex), None)
        self._records = {
            row.anchor: " · ".join(filter(None, map(plain_words, row.cells[1:])))
            for section in (annex.sections if annex else ())
            for block in section.blocks
            if isinstance(block, TableBlock)
            for row in block.rows
            if row.anchor
        }

    def sections(self) -> Iterator[tuple[Section, bool]]:
        """The sections, the first ones with footnotes, and whether the page's legend follows."""
        for place, section in enumerate(self.document.sections, 1):
            self.noted = place <= self.document.noted
            yield section, place == self.document.noted

    def labelled(self, paragraph: Paragraph) -> list[Part]:
        """A paragraph after its label."""
        label = [Span(f"{paragraph.label} ", bold=True)] if paragraph.label else []
        return [*label, *self.said(list(runs(paragraph.sentences)))]

    def cells(self, row: Row, block: TableBlock) -> list[list[list[Part]]]:
        """The paragraphs of each cell of a row; what leads to the row leads to its first cell."""
        told = []
        for place, cell in enumerate(row.cells):
            lines = [self.said([one], bold=cell.head) for one in runs(cell.sentences, cell=True, said=block.kind)]
            if row.anchor and not place:
                lines[:1] = [[*self._place(row.anchor), *(lines[0] if lines else [])]]
            told.append(lines or [[]])
        return told

    def caption(self, block: TableBlock) -> str:
        """A table's caption with its mark."""
        return f"{block.caption} ({self.document.word(f'mark-{block.kind}')})" if block.kind else block.caption

    def said(self, told: Sequence[tuple[Sentence, str]], *, bold: bool = False) -> list[Part]:
        """Sentences, each with what it rests on and its mark."""
        parts: list[Part] = []
        for number, (sentence, kind) in enumerate(told):
            parts += self._place(sentence.anchor)
            parts.append(Span(" " * bool(number) + sentence.text, bold=bold))
            if sentence.references:
                parts += [Note(tuple(self._evidence(sentence)))] if self.noted else self._links(sentence)
            parts += [Span(f" ({self.document.word(f'mark-{kind}')})", italic=True)] if kind else []
        return parts

    def _place(self, anchor: str) -> list[Target]:
        """A place for an anchor, the first time it is met."""
        if not anchor or anchor in self._met:
            return []
        self._met.add(anchor)
        return [Target(anchor)]

    def _links(self, sentence: Sentence) -> Iterator[Span]:
        yield Span(" [" if sentence.text else "[")
        for place, link in enumerate(sentence.references):
            if place:
                yield Span("; " if sentence.references[place - 1] in sentence.rests else " ")
            yield self._link(link)
        yield Span("]")

    def _evidence(self, sentence: Sentence) -> Iterator[Span]:
        """Each reference with what its record says, shortened."""
        for place, link in enumerate(sentence.references):
            if place:
                yield Span("; ")
            yield self._link(link)
            if told := self._records.get(link.anchor):
                yield Span(f": {told if len(told) <= LONGEST else told[:LONGEST].rsplit(' ', 1)[0] + ' …'}")

    def _link(self, link: Link) -> Span:
        return Span(link.text, link.anchor if link.anchor in self.document.anchors else None)


def plain_words(cell: Cell) -> str:
    """What a cell says, without its references."""
    return " ".join(sentence.text for sentence in cell.sentences if sentence.text and sentence.text != "–")


def shares(block: TableBlock) -> list[float]:
    """How much of the width each column takes: more for longer words, within bounds."""
    wide = []
    for place, head in enumerate(block.columns):
        cells = [plain_words(row.cells[place]) for row in block.rows]
        longest = max((len(word) for text in (head, *cells) for word in text.split()), default=1)
        wide.append(max(9, 1.3 * longest, min(60, max(map(len, (head, *cells)), default=1))))
    return [width / sum(wide) for width in wide]
