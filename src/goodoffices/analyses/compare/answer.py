"""The answer to: what changed between two views of the matter, and does it make a difference?"""

from __future__ import annotations

from typing import Literal

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Side(Shape):
    """One of the two views."""

    dossier: str
    as_of: str | None
    judge: str | None


class Change(Shape):
    """A record that differs; `carried`: whether it alone changes what lasts, None where that was not asked."""

    op: Literal["added", "removed", "changed"]
    kind: str
    key: str
    carried: bool | None


class Shift(Shape):
    """How many states one concept keeps more and fewer."""

    gained: int
    lost: int


class Places(Shape):
    """A share of one actor's order, on both sides."""

    before: float
    after: float


class Served(Shape):
    """How high what lasts ranks for one actor, by one order on the options both sides share."""

    order: Literal["same", "changed", "apart"]
    before: float | None
    after: float | None
    worst: Places | None
    median: Places | None
    best: Places | None


class Answer(Base):
    """What changed between two views of the matter, and does it make a difference?

    Attributes
    ----------
    sides
        What is compared: the first and the second.
    edits
        How many edits were applied to the second.
    equilibria
        What lasts on each side, end states apart.
    end_states
        What no move leads out of, on each side.
    """

    sides: tuple[Side, Side]
    edits: int
    changes: tuple[Change, ...]
    equilibria: tuple[tuple[int, ...], tuple[int, ...]]
    end_states: tuple[tuple[int, ...], tuple[int, ...]]
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    stability: dict[str, Shift]
    leverage: dict[str, Served]
