"""The answer to: how could it get from here to an outcome that lasts?"""

from __future__ import annotations

from goodoffices.card import Firmness
from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Step(Shape):
    """Who move, and to which state."""

    by: tuple[str, ...]
    state: int


class Answer(Base):
    """How could it get from here to an outcome that lasts?

    Attributes
    ----------
    lasting
        Of the outcomes to which paths were looked for, under which of the concepts tested they last.
    firmness
        By concept tested how firmly lasts what is stable under it.
    needed
        By way and lasting state the smallest groups that get there without anybody else, of the first 200 lasting
        states; any one group will do.
    end_states
        Of the lasting states those that no move leads out of.
    """

    start: int
    reachable: dict[str, dict[int, int]]
    dead_ends: tuple[int, ...]
    paths: dict[str, dict[int, tuple[tuple[Step, ...], ...]]]
    lasting: dict[int, tuple[str, ...]]
    firmness: dict[str, Firmness]
    needed: dict[str, dict[int, tuple[tuple[str, ...], ...]]]
    end_states: tuple[int, ...]
