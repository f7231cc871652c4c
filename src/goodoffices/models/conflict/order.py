"""What each actor prefers, apart from what there is to prefer: ranks on a space, of one order or of many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.int32]
#: Steps of a sequence of moves, as (mover, cell reached).
Path = list[tuple[int, int]]


@dataclass(frozen=True, eq=False)
class Order:
    """How every actor orders the states: once, or in each of a number of draws.

    Attributes
    ----------
    ranks : (actors, cells) or (draws, actors, cells) int32
        Dense ranks among the states, higher is better, ties equal; at infeasible cells anything.
    deciders : tuple of int
        The actors that have preferences; the others move, but nothing moves them.
    """

    ranks: Values
    deciders: tuple[int, ...]

    @property
    def draws(self) -> int | None:
        """How many draws there are; None where the ranks are of one order, without an axis for draws."""
        return len(self.ranks) if self.ranks.ndim == 3 else None

    @property
    def one(self) -> Values:
        """(actors, cells) the ranks of one order.

        Raises
        ------
        ValueError
            When there is an axis of draws.
        """
        if self.draws is not None:
            raise ValueError("this is asked of one order at a time, and these are draws")
        return self.ranks

    def of(self, i: int) -> Values:
        """(..., cells) the ranks of actor `i`."""
        return self.ranks[..., i, :]

    def each(self) -> Iterator[Order]:
        """The orders one by one."""
        for ranks in self.ranks if self.draws is not None else (self.ranks,):
            yield Order(ranks, self.deciders)
