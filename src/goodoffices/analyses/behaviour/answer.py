"""The answer to: by which way of reasoning does what was seen to last make sense?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Left(Shape):
    """States that were seen to be left."""

    by: str | None
    states: tuple[int, ...]


class Answer(Base):
    """By which way of reasoning does what was seen to last make sense?

    Attributes
    ----------
    combinations
        Ways of giving each actor a concept that fit everything together.
    left
        What was left, and by whom (null: anybody).
    demanding
        Of the concepts that fit an actor, the most demanding: several where they keep the same states, or none
        keeps fewer.
    end_states
        Of what lasted, the states that no move leads out of: they say nothing about anybody.
    """

    lasted: tuple[tuple[int, ...], ...]
    consistent: dict[str, tuple[str, ...]]
    combinations: int
    left: tuple[Left, ...]
    demanding: dict[str, tuple[str, ...]]
    end_states: tuple[int, ...]
