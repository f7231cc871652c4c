"""The answer to: where will each issue settle?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Own(Shape):
    """The same in the issue's own unit."""

    mean: float
    median: float
    low: float
    high: float
    unit: str


class Ends(Shape):
    """How much weight, and how many of the draws, lie at one end of the scale."""

    weight: float
    draws: float | None


class BothEnds(Shape):
    """What lies at the ends of the scale."""

    low: Ends
    high: Ends


class Zone(Shape):
    """The zone of agreement of an issue: None where no red line bounds it."""

    least: float | None
    most: float | None
    empty: bool


class Issue(Shape):
    """Where one issue settles, in percent of its scale, by every model asked for, and what moves it."""

    mean: float
    median: float
    models: dict[str, float | None]
    own: Own
    levers: dict[str, float]
    swing: dict[str, tuple[float, float]]
    draws: dict[str, dict[str, float | None]] | None
    ends: BothEnds
    no_stake: tuple[str, ...]
    reference: float | None
    zone: Zone


class TrackRecord(Shape):
    """How far such forecasts were off in published tests."""

    half_within: float
    decisions: int


class Turns(Shape):
    """A spatial model turn by turn: where everybody stood, and how likely each position was."""

    turns: int
    positions: dict[str, dict[str, tuple[float | None, ...]]]
    probabilities: dict[str, tuple[float | None, ...]]


class Answer(Base):
    """Where will each issue settle?"""

    issues: dict[str, Issue]
    error: TrackRecord
    flags: dict[str, tuple[str, ...]]
    missing: dict[str, str]
    without: tuple[str, ...]
    by_turn: dict[str, Turns]
