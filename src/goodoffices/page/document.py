"""A page as plain data: sections of blocks, and sentences that say what they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any, Literal, TypeVar

from goodoffices.drawing.figure import Figure

T = TypeVar("T")
#: What a sentence is: a report, a judgement, a computation, or words of the page about itself.
Kind = Literal["reported", "judged", "computed", "page"]


@dataclass(frozen=True)
class Link:
    """Words that lead to an anchor of the page."""

    text: str
    anchor: str


@dataclass(frozen=True)
class Sentence:
    """Words, what kind of statement they are, and the ids of the claims and judgements they rest on.

    `rests` names the wishes and rules that decided, `more` leads to the references that were too many to show; `anchor`
    is an id other places link to.
    """

    text: str
    kind: Kind
    because: tuple[str, ...] = ()
    rests: tuple[Link, ...] = ()
    more: Link | None = None
    anchor: str = ""

    @property
    def references(self) -> tuple[Link, ...]:
        """All that is shown after the words, in order."""
        ids = (Link(id, id) for id in self.because)
        return (*self.rests, *ids, *((self.more,) if self.more else ()))


@dataclass(frozen=True)
class Paragraph:
    """Sentences that belong together, under a word or two in bold if there is a `label`; a quiet one stands back."""

    sentences: tuple[Sentence, ...]
    style: Literal["", "quiet"] = ""
    label: str = ""


@dataclass(frozen=True)
class Bullets:
    """A list; `ordered` numbers it."""

    items: tuple[Paragraph, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Cell:
    """One cell: words, or several sentences; `head` names the row."""

    sentences: tuple[Sentence, ...]
    head: bool = False


@dataclass(frozen=True)
class Row:
    """Cells under the table's columns; `anchor` is an id other places link to."""

    cells: tuple[Cell, ...]
    anchor: str = ""


@dataclass(frozen=True)
class TableBlock:
    """A table with a caption; `dense` for many rows of small print.

    With a `kind`, the caption carries the mark of that kind and the cells do not repeat it.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    dense: bool = False
    kind: Literal["", "judged", "computed"] = ""


@dataclass(frozen=True)
class FigureBlock:
    """A figure at two widths, and a sentence under it; a `large` one may take most of a sheet."""

    figure: Figure
    narrow: Figure
    caption: Sentence
    large: bool = False


@dataclass(frozen=True)
class Aside:
    """Blocks set apart under a title of their own."""

    title: str
    blocks: tuple[Block, ...]


Block = Paragraph | Bullets | TableBlock | FigureBlock | Aside


@dataclass(frozen=True)
class Section:
    """A heading, its blocks, and sections below it; `anchor` is an id other places link to."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Document:
    """A whole page.

    Attributes
    ----------
    title, subtitle : str
    language : str
    marking : str
        Stands on top and at the foot.
    sections : tuple of Section
        The body, then the annex from `annex` on.
    annex : str
        The anchor of the section with which the annex begins.
    anchors : frozenset of str
        What is listed in the annex and can be linked to: ids of claims and judgements, wishes, rules.
    words : tuple of (str, str)
        The page's own fixed words (marks, skip link), by name.
    noted : int
        So many sections have footnotes, in forms that have any.
    day : date, optional
        The day it speaks of.
    """

    title: str
    subtitle: str
    language: str
    marking: str
    sections: tuple[Section, ...]
    annex: str
    anchors: frozenset[str]
    words: tuple[tuple[str, str], ...]
    noted: int = 1
    day: date | None = None

    def word(self, name: str) -> str:
        """One of the page's fixed words."""
        return dict(self.words)[name]


def joined_links(links: list[tuple[str, bool]]) -> str:
    """References in a row, those that are words and no ids set apart."""
    last = len(links) - 1
    return " ".join(f"{text};" if named and place < last else text for place, (text, named) in enumerate(links))


def runs(sentences: tuple[Sentence, ...], *, cell: bool = False, said: str = "") -> Iterator[tuple[Sentence, str]]:
    """Sentences with the mark each shows after it, "judged", "computed" or none.

    Every judged sentence shows it, of computed ones in a row only the last. In a cell both show it once in a row, a
    computed one not at all, and neither a kind that the table's caption has `said`.
    """
    for place, sentence in enumerate(sentences):
        after = sentences[place + 1].kind if place + 1 < len(sentences) else ""
        kind = sentence.kind if sentence.kind in ("judged", "computed") and sentence.kind != said else ""
        if not sentence.text or (kind == "computed" and (cell or after == kind)) or (cell and after == kind):
            kind = ""
        yield sentence, kind


def parts_of(kind: type[T], part: Any) -> Iterator[T]:
    """Everything of a kind in a document or a part of it, in reading order; what is within one is not looked at."""
    if isinstance(part, kind):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from parts_of(kind, one)
    elif is_dataclass(part) and not isinstance(part, Figure):
        for field in fields(part):
            yield from parts_of(kind, getattr(part, field.name))


def sentences(part: Any) -> Iterator[Sentence]:
    """Every sentence in a document or a part of it, in reading order."""
    return parts_of(Sentence, part)
