"""The answer to: what should be watched?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Reading(Shape):
    """Where the indicator of a signal stands.

    Attributes
    ----------
    value, as_of
        The last row of the series.
    beyond
        Whether it lies beyond the signal's limit already.
    """

    value: float
    as_of: str
    beyond: bool


class Watched(Shape):
    """One signal and what the move it announces leads to and away from.

    Attributes
    ----------
    option, level, by
        The move it announces, and whose option that is.
    today
        The level the option stands at now; null where nothing says so.
    away
        Outcomes of which some lasting form has today's level, and none the announced one.
    towards
        Outcomes of which no lasting form has today's level, and some the announced one.
    reading
        Null where it is read from no indicator, or from one without rows.
    """

    signal: str
    option: str
    level: str
    by: str
    today: str | None
    away: tuple[str, ...]
    towards: tuple[str, ...]
    reading: Reading | None


class Answer(Base):
    """What should be watched?

    Attributes
    ----------
    judge
        Whose preferences count; null: the first given of each actor.
    signals
        In the order of the dossier.
    lasting
        The outcomes some form of which lasts by a test that tells something, and so can be left or come nearer.
    """

    judge: str | None
    signals: tuple[Watched, ...]
    lasting: tuple[str, ...]
