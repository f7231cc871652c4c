"""Where a reviewer can stand in an article: at a claim, or at a sentence that none claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.dossier.check.quoting import places
from goodoffices.dossier.records.claim import Claim, Span
from goodoffices.ledger.queue import Sheet

_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class Stop:
    """A span of the text, and the claim that is there; None for a sentence without one."""

    span: Span
    claim: Claim | None = None


def stops(sheet: Sheet) -> tuple[Stop, ...]:
    """All stops of a source, in the order of the text."""
    found = [Stop(claim.span, claim) for claim in sheet.claims if claim.span]
    found += [Stop(span) for span in sheet.unclaimed]
    return tuple(sorted(found, key=lambda stop: stop.span))


def to_do(all_stops: tuple[Stop, ...]) -> Iterator[int]:
    """The places of proposals that wait."""
    return (place for place, stop in enumerate(all_stops) if stop.claim and stop.claim.state == "proposed")


def moved_span(text: str, span: Span, *, start: int = 0, end: int = 0) -> Span:
    """A span whose start and end went so many words on (or back); it never loses its last word."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(text)]
    first = next((n for n, (_, stop) in enumerate(words) if stop > span[0]), len(words) - 1)
    last = next((n for n in range(len(words) - 1, -1, -1) if words[n][0] < span[1]), 0)
    first = min(max(first + start, 0), last)
    last = max(min(last + end, len(words) - 1), first)
    return words[first][0], words[last][1]


def selected(text: str, words: str, near: int) -> Span | None:
    """Where selected words stand in the text, blanks aside; of several places the one nearest to `near`."""
    return min(places(text, words), key=lambda span: abs(span[0] - near), default=None)
