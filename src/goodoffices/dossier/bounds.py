"""How large a number may be for it to mean something; beyond, sums lose what tells two values apart.

Two worths, or two places on a scale, are told apart to about fifteen digits, and are added up by the thousand.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, FiniteFloat

#: The largest weight, payoff, worth and capability.
WORTH = 1e9
#: The largest value on a scale, of a yardstick and of a series, in their own units.
QUANTITY = 1e15
#: The shortest scale, as a share of its larger end and in its unit.
SHORTEST = 1e-9


def _within(most: float, what: str) -> AfterValidator:
    def check(value: float) -> float:
        if not -most <= value <= most:
            raise ValueError(f"{what} lies between {-most:g} and {most:g}, here {value:g}")
        return value

    return AfterValidator(check)


Weight = Annotated[FiniteFloat, _within(WORTH, "a weight")]
Payoff = Annotated[FiniteFloat, _within(WORTH, "a payoff")]
Worth = Annotated[FiniteFloat, _within(WORTH, "a worth")]
Quantity = Annotated[FiniteFloat, _within(QUANTITY, "a value")]
