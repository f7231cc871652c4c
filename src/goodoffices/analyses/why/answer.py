"""The answer to: why would an actor stay, or leave?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Step(Shape):
    """A move of an answer."""

    by: str
    state: int


class Improvement(Shape):
    """A state the actor would rather have, and how the others can answer.

    Attributes
    ----------
    answers
        By concept the others' steps that answer the improvement; null: they have none.
    """

    state: int
    answers: dict[str, tuple[Step, ...] | None]


class Reasons(Shape):
    """Under which concepts an actor would stay, and what it could gain."""

    stable: dict[str, bool]
    improvements: tuple[Improvement, ...]


class Answer(Base):
    """Why would an actor stay, or leave?

    Attributes
    ----------
    matching
        How many states the question matched.
    end
        Whether no move leads out of it: then it lasts under every concept for that reason alone.
    """

    state: int
    matching: int
    actors: dict[str, Reasons]
    end: bool
