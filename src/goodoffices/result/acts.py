"""What a slot can hold where acts of a third party are told: what they are, what for, and what they cost."""

from __future__ import annotations

from typing import Literal

from goodoffices.result.terms import Term


class Act(Term):
    """An intervention, by id."""

    kind: Literal["act"] = "act"
    act: str


class Goal(Term):
    """What is to be brought about: a named outcome by id, a state by its number, or a pattern as it was written."""

    kind: Literal["goal"] = "goal"
    goal: str


class Price(Term):
    """What acts cost together: numbers added up, classes counted, and how many nobody has priced."""

    kind: Literal["price"] = "price"
    price: float
    low: float
    high: float
    cheap: int = 0
    moderate: int = 0
    dear: int = 0
    unpriced: int = 0
    numbered: int = 0
