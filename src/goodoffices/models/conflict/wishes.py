"""The statements of one preference and where each holds; the orders they give when put in another sequence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import parse
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.graph import GraphModel

#: A sequence of statements makes a key of so many bits at most.
MOST_STATEMENTS = 62

Sequences = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Wishes:
    """Statements, the most important first: the first on which two states differ decides.

    Attributes
    ----------
    holds : (statements, states) bool
    """

    holds: NDArray[np.bool_]

    @classmethod
    def of(cls, graph: GraphModel, preference: Preference) -> Wishes | None:
        """None where the preference is not told by statements, by one alone, or by more than a key can hold."""
        statements = preference.statements or ()
        if not 2 <= len(statements) <= MOST_STATEMENTS:
            return None
        return cls(np.array([graph.states.holds(parse(statement)) for statement in statements], bool))

    @cached_property
    def _alike(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(statements, kinds) one column for each kind of state that statements tell apart, and each state's kind."""
        kinds, of = np.unique(self.holds, axis=1, return_inverse=True)
        return kinds.astype(np.int64), of.reshape(-1)

    def ranks(self, sequences: Sequences) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The different orders that some sequences give.

        Parameters
        ----------
        sequences : (n, statements) int64
            Places from 0.

        Returns
        -------
        (orders, states) int32
            Ranks from 0 without gaps, in the order in which the sequences first give them.
        (orders,) int64
            Which sequence gives each first.
        """
        kinds, of = self._alike
        weight = np.empty_like(sequences)
        worth = 1 << np.arange(len(self.holds) - 1, -1, -1, dtype=np.int64)
        np.put_along_axis(weight, sequences, np.broadcast_to(worth, sequences.shape), axis=1)
        order = np.argsort(weight @ kinds, axis=1)  # no two kinds have the same key
        ranks = np.empty_like(order)
        np.put_along_axis(ranks, order, np.broadcast_to(np.arange(order.shape[1]), order.shape), axis=1)
        _, first = np.unique(ranks, axis=0, return_index=True)
        first = np.sort(first)
        return ranks[first][:, of].astype(np.int32), first

    def apart(self, one: int, other: int) -> tuple[list[int], list[int]]:
        """The statements (places from 1) that hold in one of two states (places from 0) and not in the other."""
        here, there = self.holds[:, one], self.holds[:, other]
        return (np.flatnonzero(here & ~there) + 1).tolist(), (np.flatnonzero(there & ~here) + 1).tolist()


def sequences(count: int, most: int) -> tuple[Sequences, NDArray[np.int64]]:
    """Every sequence of so many statements within `most` swaps of neighbours, and how many swaps away it is.

    The nearest first; in a sequence built from the front, taking the k-th of what is left costs k swaps.
    """
    found: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    for taken in range(count):
        found = [
            (swaps + k, (*head, left))
            for swaps, head in found
            for k, left in enumerate([n for n in range(count) if n not in head][: min(most - swaps, count - taken) + 1])
        ]
    found.sort()
    return np.array([sequence for _, sequence in found], np.int64), np.array([swaps for swaps, _ in found], np.int64)


def how_many(count: int, most: int) -> int:
    """How many sequences of so many statements there are within `most` swaps of neighbours."""
    ways = [1] + [0] * most
    for size in range(2, count + 1):
        ways = [sum(ways[max(0, swaps - size + 1) : swaps + 1]) for swaps in range(most + 1)]
    return sum(ways)
