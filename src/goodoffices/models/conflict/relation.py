"""Who prefers which state to which, as rows of bits: for what is no rank, and for many comparisons at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import bits
from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.order import Values


@dataclass(frozen=True, eq=False)
class StrictPreference:
    """Strict preference of every actor; it need be neither transitive nor complete.

    Attributes
    ----------
    better : (actors, states, words) uint64
        Bit s of row q of actor i is set when i prefers state s to state q (numbers less one).
    """

    better: Rows

    @classmethod
    def of(cls, ranks: Values) -> StrictPreference:
        """What an order tells, from (actors, states) ranks."""
        rows = np.empty((*ranks.shape, (ranks.shape[1] + 63) // 64), np.uint64)
        for u, row in zip(ranks, rows, strict=True):
            worse = int(u.max(initial=0)) - u
            row[:] = bits.below(worse)[worse]
        return cls(rows)

    @classmethod
    def from_pairs(cls, pairs: Iterable[Iterable[tuple[int, int]]], states: int) -> StrictPreference:
        """From each actor's pairs (s, q): it prefers state s to state q."""
        given = [list(one) for one in pairs]
        rows = _nothing(len(given), states)
        for i, one in enumerate(given):
            for s, q in one:
                rows[i, q, s // 8] |= 1 << s % 8
        return cls(rows.view(np.uint64))

    def prefers(self, i: int, s: int, q: int) -> bool:
        """Whether actor `i` prefers state `s` to state `q`."""
        return bool(int(self.better[i, q, s // 64]) >> s % 64 & 1)


def _nothing(actors: int, states: int) -> NDArray[np.uint8]:
    return np.zeros((actors, states, (states + 63) // 64 * 8), np.uint8)
