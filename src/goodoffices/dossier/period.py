"""When something was: the part of EDTF (ISO 8601-2) that newsroom dates need, as a first and a last day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from goodoffices.wording import Worded

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")


@dataclass(frozen=True)
class Period:
    """A stretch of days.

    Attributes
    ----------
    first, last : date
        The first and the last day it may be; an open end is `date.min` or `date.max`.
    """

    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read `2025-01-17`, `2025-02`, `2025` or an interval `A/B`, `..` for an open end; `?`, `~`, `%` may follow.

        Raises
        ------
        ValueError
            When it is none of these, or ends before it begins.
        """
        if len(text) == 10 and text[4] == "-" and text[7] == "-":
            try:
                day = date.fromisoformat(text)
            except ValueError:
                pass
            else:
                return cls(day, day)
        start, slash, end = text.partition("/")
        if slash and start in ("..", "") and end in ("..", ""):
            raise ValueError(Worded("interval-open", interval=text))
        if not slash:
            return cls(*_point(text))
        first = date.min if start in ("..", "") else _point(start)[0]
        last = date.max if end in ("..", "") else _point(end)[1]
        if last < first:
            raise ValueError(Worded("interval-backwards", interval=text))
        return cls(first, last)


def first_day(text: str) -> str:
    """The first day of what was read before, as `2025-01-17`; such days come in the order of their texts."""
    return text if len(text) == 10 and text[4] == "-" and text[7] == "-" else Period.parse(text).first.isoformat()


def is_day(text: str) -> bool:
    """Whether it is a plain day, `2025-01-17`: by far the most frequent, and read without a pattern."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _point(text: str) -> tuple[date, date]:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(Worded("not-a-date", found=text))
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if day and month:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        raise ValueError(Worded("no-such-date", found=text)) from None
