"""The answer to: where do the public indicators stand, and against which yardsticks?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answers, Shape, Sparse


class Reading(Sparse):
    """The last value against one yardstick."""

    ratio: float
    floor: int
    reading: Literal["multiples", "share", "mark"]
    distance: float | None = None
    days: float | None = None
    since: str | None = None


class Crossing(Shape):
    """A mark that the series passed."""

    yardstick: str
    multiple: int
    direction: Literal["up", "down"]
    to: int
    as_of: str
    published: str


class Check(Shape):
    """A number that a claim names, held against the series."""

    as_of: str
    kind: Literal["level", "increase"]
    reported: float
    series: float | None
    source: str
    verdict: Literal["agrees", "differs", "increase taken for level", "level taken for increase", "no such row"]


class Series(Shape):
    """What one series tells."""

    value: float
    unit: str
    as_of: str
    published: str
    first: str
    days_to_publication: int
    yardsticks: dict[str, Reading]
    crossings: tuple[Crossing, ...]
    since_before: dict[str, int]
    checks: tuple[Check, ...]


class Unread(Shape):
    """An indicator without a reading yet."""


class Answer(Answers[Series | Unread]):
    """Where does the public record stand against public yardsticks? By indicator."""
