"""How large a number may be for it to mean something; beyond, sums lose what tells two values apart.

Two worths, or two places on a scale, are told apart to about fifteen digits, and are added up by the thousand.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, FiniteFloat

from goodoffices.wording import Worded

#: The largest weight, payoff, worth and capability.
WORTH = 1e9
#: The largest value on a scale, of a yardstick and of a series, in their own units.
QUANTITY = 1e15
#: The shortest scale, as a share of its larger end and in its unit.
SHORTEST = 1e-9


def _within(most: float, what: Worded) -> AfterValidator:
    def check(value: float) -> float:
        if not -most <= value <= most:
            raise ValueError(Worded("bounded", what=what, least=-most, most=most, here=value))
        return value

    return AfterValidator(check)


Weight = Annotated[FiniteFloat, _within(WORTH, Worded("bounded-weight"))]
Payoff = Annotated[FiniteFloat, _within(WORTH, Worded("bounded-payoff"))]
Worth = Annotated[FiniteFloat, _within(WORTH, Worded("bounded-worth"))]
Quantity = Annotated[FiniteFloat, _within(QUANTITY, Worded("bounded-value"))]
