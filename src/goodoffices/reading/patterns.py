"""Phrase patterns of the words files, matched on the tokens of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Words, pattern_of


class Line(Protocol):
    """A row of words, such as a sentence's."""

    size: int
    quoted: list[bool]
    tags: list[int]

    def low(self, at: int) -> str:
        """The word in lower case, "" outside the row."""


Pattern = tuple[frozenset[str] | None, ...]
_GAP = 10
_LOOSE = BIT["adverb"] | BIT["negator"]


@lru_cache(maxsize=32)
def word_patterns(words: Words, name: str) -> dict[str, tuple[Pattern, ...]]:
    """The patterns of `[declines]` under `name`, by the word they may begin with."""
    lines = words.declines.get(name, [])
    found: dict[str, list[Pattern]] = {}
    for line in [lines] if isinstance(lines, str) else lines:
        pattern = pattern_of(line)
        assert pattern[0] is not None
        for word in pattern[0]:
            found.setdefault(word, []).append(pattern)
    return {word: tuple(lines) for word, lines in found.items()}


def matches(view: SentenceView, table: dict[str, tuple[Pattern, ...]]) -> Iterator[tuple[int, list[int]]]:
    """Each place where a pattern of `table` begins, with the tokens it matched."""
    for at in sorted(at for low in view.where.keys() & table.keys() for at in view.where[low]):
        for pattern in table[view.lows[at]]:
            found = match(view, pattern, at)
            if found:
                yield at, found
                break


def match(view: Line, pattern: Pattern, at: int, gap: int = _GAP) -> list[int] | None:
    """The tokens that `pattern` matches from `at` on, shortest gaps first; None when it does not."""
    if not pattern:
        return []
    first = pattern[0]
    if first is None:
        for place in range(at, min(view.size, at + gap + 1)):
            if place > at and _ends(view, place - 1):
                return match(view, pattern[1:], place, gap) if view.tags[place - 1] & BIT["pointing"] else None
            rest = match(view, pattern[1:], place, gap)
            if rest is not None:
                return rest
        return [] if len(pattern) == 1 else None
    if view.low(at) not in first:
        return None
    rest = match(view, pattern[1:], at + 1, gap)
    return None if rest is None else [at, *rest]


def _ends(view: Line, at: int) -> bool:
    """Whether no gap of a pattern reaches over the token."""
    opens = bool(view.tags[at] & BIT["that"]) and not _points(view, at)
    return view.quoted[at] or view.low(at) in (";", ":") or opens


def _points(view: Line, at: int) -> bool:
    """Whether a "dat" opens no clause: "wilde dat niet bevestigen", "ging niet op dat bericht in"."""
    after = view.tags[at + 1] if at + 1 < view.size else 0
    return bool(view.tags[at] & BIT["pointing"] and (view.tags[at - 1] & BIT["preposition"] or after & _LOOSE))


@lru_cache(maxsize=256)
def _starts(words: Words, name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of the words file under `name`, each cut into words, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in words.listed(name):
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return {word: tuple(phrases) for word, phrases in found.items()}


def phrases(view: SentenceView, name: str) -> list[tuple[int, int]]:
    """Where phrases of the words file under `name` stand in a sentence: the first token and the one after the last."""
    starts, where = _starts(view.words, name), view.where
    here = [first for first in starts if first in where] if len(starts) < len(where) else starts.keys() & where.keys()
    if not here:
        return []
    found = [
        (at, at + len(parts))
        for first in here
        for at in view.where[first]
        for parts in starts[first]
        if all(view.low(at + n) == word for n, word in enumerate(parts))
    ]
    return sorted(found, key=lambda place: (place[0], -place[1]))
