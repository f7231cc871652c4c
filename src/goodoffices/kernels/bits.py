"""Rows of bits in plain numpy: joined over groups of rows, and looked at column by column."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint64]
_ONE = np.uint64(1)


def single(places: NDArray[np.int64], states: int) -> Rows:
    """(n, words) rows with one bit each, at these places."""
    rows = np.zeros((places.size, (states + 63) // 64), np.uint64)
    rows[np.arange(places.size), places // 64] = _ONE << (places % 64).astype(np.uint64)
    return rows


def below(ranks: NDArray[np.int32]) -> Rows:
    """(largest rank + 2, words): in row r the bits of the states whose rank, from 0, is less than r."""
    laid = np.argsort(ranks, kind="stable")
    rows = np.zeros((ranks.size + 1, (ranks.size + 63) // 64), np.uint64)
    rows[1:] = single(laid, ranks.size)
    np.bitwise_or.accumulate(rows, axis=0, out=rows)
    return rows[np.searchsorted(ranks[laid], np.arange(ranks.max(initial=0) + 2))]


def first_rows(rows: Rows, columns: int) -> NDArray[np.int32]:
    """(columns,) the first row in which each bit is set; -1 where it never is."""
    (filled,) = np.nonzero(rows.any(axis=1))
    so_far = np.bitwise_or.accumulate(rows[filled], axis=0)
    new = np.concatenate([so_far[:1], so_far[1:] ^ so_far[:-1]])
    at = np.flatnonzero(new != 0)
    bits = np.flatnonzero(np.unpackbits(new.reshape(-1)[at].view(np.uint8), bitorder="little").view(bool))
    row, word = np.divmod(at[bits // 64], rows.shape[1])
    found = np.full(rows.shape[1] * 64, -1, np.int32)
    found[word * 64 + bits % 64] = filled[row]
    return found[:columns]
