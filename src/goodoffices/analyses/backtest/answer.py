"""The answer to: how well would these models have forecast what happened?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Difference(Shape):
    """How much larger the mean absolute error is than that of the weighted mean, with an interval."""

    mae: float
    interval: tuple[float, float] | None


class Errors(Shape):
    """How far one model was off, in percent of the scales; `issues` tells on how many."""

    issues: int
    mae: float
    rmse: float
    median_error: float
    within_5: float
    crps: float | None
    brier: float | None
    interval: tuple[float, float] | None
    difference: Difference | None


class Outcome(Shape):
    """What one issue came to, in percent of its scale and in its own unit, and what each model had said."""

    outcome: float
    own: float
    forecasts: dict[str, float | None]


class Answer(Base):
    """How well would these models have forecast what happened?"""

    outcomes: int
    matters: int
    at_an_end: int
    models: dict[str, Errors]
    issues: dict[str, Outcome]
    missing: dict[str, str]
