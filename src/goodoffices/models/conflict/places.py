"""How high what lasts stands in one actor's own order, on two sides that share some options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

#: "changed": the two sides order what both have otherwise; "apart": a side's order needs options the other has not.
Verdict = Literal["same", "changed", "apart"]


@dataclass(frozen=True)
class Ranked:
    """One side's states by their levels on the shared options, and how one actor orders them.

    Attributes
    ----------
    keys : (n,) of bytes
        The levels of each state; of several states with the same ones each is there.
    payoff : (n,) int
        Higher is better.
    lasting : (k,) int
        Which of these states last.
    """

    keys: NDArray[np.bytes_]
    payoff: NDArray[np.int64]
    lasting: NDArray[np.int64]


class Standing(NamedTuple):
    """The worst, the median and the best of what lasts: each as the share of the order's places that are worse."""

    worst: float
    median: float
    best: float


def compared(first: Ranked, second: Ranked) -> tuple[Verdict, tuple[Standing, Standing] | None]:
    """Judge what lasts on both sides by the one order both have.

    A place is a class of outcomes between which the actor is indifferent, so neither an option it does not care about
    nor another way to tell the same order moves anything. Every place that something lasting takes counts once. An
    outcome only one side has stands where that side puts it among those both have.

    Returns
    -------
    (verdict, standings)
        Standings are None unless the verdict is "same", both sides have something that lasts and the order has two
        places at least.
    """
    mine, theirs = _by_key(first), _by_key(second)
    if mine is None or theirs is None:
        return "apart", None
    common = sorted(mine.keys() & theirs.keys())
    ours, others = np.array([mine[key] for key in common]), np.array([theirs[key] for key in common])
    places, here = np.unique(ours, return_inverse=True)
    other_places, there = np.unique(others, return_inverse=True)
    if not np.array_equal(here, there):
        return "changed", None
    if places.size < 2 or not first.lasting.size or not second.lasting.size:
        return "same", None
    return "same", (_standing(first, places), _standing(second, other_places))


def _by_key(side: Ranked) -> dict[bytes, int] | None:
    """Levels to payoff; None when states of the same levels differ in it."""
    keys, which = np.unique(side.keys, return_inverse=True)
    low, high = np.full(keys.size, np.iinfo(np.int64).max), np.full(keys.size, np.iinfo(np.int64).min)
    np.minimum.at(low, which, side.payoff)
    np.maximum.at(high, which, side.payoff)
    return dict(zip(keys.tolist(), low.tolist(), strict=True)) if np.array_equal(low, high) else None


def _standing(side: Ranked, places: NDArray[np.int64]) -> Standing:
    worse = np.unique(np.searchsorted(places, side.payoff[side.lasting])) / (places.size - 1)
    shares = np.minimum(worse, 1.0)
    return Standing(float(shares.min()), float(np.median(shares)), float(shares.max()))
