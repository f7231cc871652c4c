"""The answer to: which trades of concessions help both sides?"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Beyond(Shape):
    """A red line that a trade would cross."""

    actor: str
    issue: str
    limit: float


class Concession(Shape):
    """What one side gives up, and how far it moves the outcome."""

    actor: str
    issue: str
    start: float = Field(alias="from")
    to: float
    own: tuple[float, float]
    shift: float


class Trade(Shape):
    """A trade that is made: what both were to gain, and what they truly gain at the outcome as it then is."""

    actors: tuple[str, str]
    gain: float
    true: tuple[float, float]
    as_stated: bool
    beyond: tuple[Beyond, ...]
    gives: tuple[Concession, Concession]
    effects: dict[str, float]
    standing: dict[str, Literal["inner", "outer"]]


class Effect(Shape):
    """What a round is worth to an actor, by its own trades and by those of others."""

    own: float
    others: float


class Round(Shape):
    """One round of trades."""

    outcomes: dict[str, float]
    before: dict[str, float]
    candidates: int
    valid: int
    ties: int
    realised: tuple[Trade, ...]
    effects: dict[str, Effect]


class Zone(Shape):
    """The zone of agreement of an issue: None where no red line bounds it."""

    least: float | None
    most: float | None
    empty: bool


class Answer(Base):
    """Which trades of concessions help both sides?"""

    rounds: tuple[Round, ...]
    orders: dict[str, tuple[float, float]] | None
    zones: dict[str, Zone]
    flags: tuple[str, ...]
