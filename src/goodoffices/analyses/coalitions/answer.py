"""The answer to: who could jointly upset which outcome, and what would each gain?"""

from __future__ import annotations

from goodoffices.result.answer import Answer as Base
from goodoffices.result.answer import Shape


class Upset(Shape):
    """A coalition that could jointly leave a state: where to, what each gains, and which answers hold it back."""

    coalition: tuple[str, ...]
    improvement: int
    gains: dict[str, float]
    answered: dict[str, bool]


class Answer(Base):
    """Who could together upset which outcome, and what would each gain?

    Attributes
    ----------
    end_states
        States that no move leads out of: equilibria for that reason alone.
    """

    upset: dict[int, tuple[Upset, ...]]
    equilibria: dict[str, tuple[int, ...]]
    end_states: tuple[int, ...]
