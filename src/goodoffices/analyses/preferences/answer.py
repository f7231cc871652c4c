"""The answer to: how does each actor order the outcomes?"""

from __future__ import annotations

from goodoffices.result.answer import Answers, Shape


class Standing(Shape):
    """Where a named outcome stands in an actor's order: the share of other states that are worse than one of its forms.

    Attributes
    ----------
    form
        The form shown: one that lasts, or the one nearest to the status quo.
    lasts
        Whether this form lasts under nash or seq, or because no move leads out of it; null for the status quo.
    """

    form: int
    lasts: bool | None
    worse: float
    least: float
    most: float
    forms: int


class Order(Shape):
    """One actor's order of the outcomes.

    Attributes
    ----------
    standing
        By outcome: the share of other states that are worse than its form, with the range over all its forms.
    questions
        Pairs (better, worse) to put to somebody who knows the actor.
    tiers
        States from best to worst, ties together; empty above 16,384 states.
    """

    judge: str
    ties: int
    standing: dict[str, Standing]
    questions: tuple[tuple[int, int], ...]
    tiers: tuple[tuple[int, ...], ...]


class Answer(Answers[Order]):
    """How does each actor order the outcomes? By actor."""
