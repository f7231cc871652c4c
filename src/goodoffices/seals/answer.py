"""The answer to: how well did a sealed forecast do?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Sealed(Shape):
    """Which seal was opened."""

    sha256: str
    made: str
    version: str
    dossier: str


class Own(Shape):
    """In the issue's own unit."""

    forecast: float
    outcome: float


class Judged(Shape):
    """One issue: what was forecast, what it came to, and how far off every model was, in percent of its scale."""

    forecast: float
    outcome: float
    error: float
    own: Own
    models: dict[str, float | None]


class Scores(Shape):
    """How far one model was off over all issues."""

    issues: int
    mae: float
    rmse: float
    median_error: float
    within_5: float
    crps: float | None
    brier: float | None


class Answer(Base):
    """How well did a sealed forecast do?

    Attributes
    ----------
    within_published
        How many errors were smaller than half of those in published tests.
    """

    sealed: Sealed
    issues: dict[str, Judged]
    models: dict[str, Scores]
    within_published: int
