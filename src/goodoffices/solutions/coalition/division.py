"""What a coalition solution answers: what each actor gets, or how much it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Division:
    """The answer of a coalition solution.

    Attributes
    ----------
    share : (actors,) float
        What each gets, in the game's unit; for a power index its part of all power, adding up to 1.
    flags : tuple of str
        What a reader must be told; see `solutions.bargaining.settlement.FLAGS`.
    exact : tuple of Fraction
        The same without rounding, for power indices; otherwise empty.
    detail : Any
        A solution's own record, or None.
    """

    share: Values
    flags: tuple[str, ...] = ()
    exact: tuple[Fraction, ...] = ()
    detail: Any = field(default=None, repr=False)


def exact_shares(shares: list[Fraction], detail: Any = None) -> Division:
    """A division known without rounding."""
    return Division(np.array([float(share) for share in shares]), (), tuple(shares), detail)
