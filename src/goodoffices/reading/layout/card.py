"""What every layout is: a card, and what it makes of a page."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any

from goodoffices.reading.words import Words

Span = tuple[int, int]


@dataclass(frozen=True)
class Turn:
    """What one speaker says without anybody between.

    Attributes
    ----------
    label : (start, end)
        Where the text names who speaks, without the colon.
    start, end : int
        What they say.
    asks : bool
        They are the one who asks, or leads the meeting: nothing of it is a claim.
    quoted : bool
        Only what stands between quotation marks is theirs.
    """

    label: Span
    start: int
    end: int
    asks: bool = False
    quoted: bool = False


@dataclass(frozen=True)
class Laid:
    """What a layout makes of a page.

    Attributes
    ----------
    turns : tuple of Turn
        In order.
    labels : mapping of int to int
        Paragraph to the place where its own text begins: behind a label or a clock; its end when it is nothing else.
    mined : bool
        Whether claims are sought in it.
    """

    turns: tuple[Turn, ...] = ()
    labels: Mapping[int, int] | None = None
    mined: bool = True


@dataclass(frozen=True)
class Page:
    """A text cut into paragraphs, in a language."""

    text: str
    paragraphs: tuple[Span, ...]
    words: Words

    @cached_property
    def terms(self) -> Mapping[str, frozenset[str]]:
        """The lists of `layouts.toml` in the page's language."""
        return {name: frozenset(lists.get(self.words.language, ())) for name, lists in _lists().items()}

    def piece(self, number: int) -> str:
        """The text of a paragraph."""
        return self.text[slice(*self.paragraphs[number])]

    def credit(self, number: int) -> bool:
        """Whether a paragraph only tells who wrote, took or sent it: "Bron: BELGA", "By Bram Holm"."""
        piece = self.piece(number).strip("*_()[] ")
        first = re.split(r"[\s:]", piece.lower(), maxsplit=1)[0]
        named = piece.partition(":")[2] if ":" in piece[:24] else piece.partition(" ")[2]
        short = 0 < len(named.split()) <= 8 and piece[-1:] not in ".!?"
        proper = all(word[:1].isupper() or not word.isalpha() or len(word) <= 3 for word in named.split())
        return first in self.terms["credit"] and short and (proper or ":" in piece[:24])

    def question(self, number: int) -> bool:
        """Whether a paragraph is nothing but a question, in nobody's quotation marks."""
        piece = self.piece(number).strip("*_ ")
        return piece.endswith("?") and len(piece.split()) <= 60 and piece[:1] not in "\"“„‘'«»"


@dataclass(frozen=True)
class Layout:
    """The card of a layout.

    Attributes
    ----------
    id : str
        The word it is called by.
    looks : str
        What such a page looks like, in a sentence.
    lay : callable
        Page to `Laid`; None when the page is none of its kind.
    """

    id: str
    looks: str
    lay: Callable[[Page], Laid | None]


def no_speakers(language: str) -> frozenset[str]:
    """Words before a colon that are nobody's name: "Update:", "Achtergrond:"."""
    return frozenset(_lists()["nobody"].get(language, ()))


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, list[str]]]:
    table: dict[str, Any] = tomllib.loads(
        files("goodoffices.reading.layout").joinpath("layouts.toml").read_text("utf-8")
    )
    return {name: {language: words.split() for language, words in lists.items()} for name, lists in table.items()}
