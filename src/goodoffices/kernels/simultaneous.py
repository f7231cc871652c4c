"""Simultaneous sanctioning on a product space: improvements of several actors put together option by option."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import bits
from goodoffices.kernels.bits import Rows
from goodoffices.kernels.compiling import Kernel


class Board(NamedTuple):
    """A product space with an order, and who can move where.

    Attributes
    ----------
    feasible, payoff : (cells,) bool, (actors, cells) int32
    strides, sizes : (actors,) int64
    allowed : (actors, largest, largest) bool
        Whether each actor can go from one of its local cells to another.
    """

    feasible: NDArray[np.bool_]
    payoff: NDArray[np.int32]
    strides: NDArray[np.int64]
    sizes: NDArray[np.int64]
    allowed: NDArray[np.bool_]


@Kernel
def improvement_counts(cells, mover, board):  # type: ignore[no-untyped-def]
    """How many improvements `mover` has at each of `cells`.

    Parameters
    ----------
    cells : (n,) int64
    mover : int
    board : Board

    Returns
    -------
    (n,) int64
    """
    feasible, payoff, strides, sizes, allowed = board
    stride = strides[mover]
    size = sizes[mover]
    counts = np.zeros(cells.size, np.int64)
    for at in range(cells.size):
        cell = cells[at]
        local = cell // stride % size
        for other in range(size):
            to = cell + (other - local) * stride
            if allowed[mover, local, other] and feasible[to] and payoff[mover, to] > payoff[mover, cell]:
                counts[at] += 1
    return counts


class Ways(NamedTuple):
    """What everybody can do from each of some cells, as rows of bits over all cells.

    Attributes
    ----------
    gains : list of (n, size) bool
        Of each actor, whether going to each of its local cells is an improvement.
    local : list of (size, words)
        Of each actor the cells at each of its local cells.
    open : (actors, n, words)
        The cells whose local cell the actor improves by, or stands at.
    """

    gains: list[NDArray[np.bool_]]
    local: list[Rows]
    open: Rows


def ways(cells: NDArray[np.int64], board: Board) -> Ways:
    """What everybody can do from each of `cells`; for few cells, in plain numpy."""
    feasible, payoff, strides, sizes, allowed = board
    every = np.arange(feasible.size)
    gains, at, rows = [], [], np.zeros((sizes.size, cells.size, (every.size + 63) // 64), np.uint64)
    for j, (stride, size) in enumerate(zip(strides, sizes, strict=True)):
        places = every // stride % size
        local, to = places[cells, None], np.arange(size)
        shifted = cells[:, None] + (to - local) * stride
        better = payoff[j, shifted] > payoff[j, cells, None]
        gains.append(allowed[j, local[:, 0], :size] & feasible[shifted] & better)
        at.append(_packed(places == to[:, None]))
        for k in range(size):
            goes = gains[j][:, k] | (local[:, 0] == k)
            rows[j] |= goes[:, None] * at[j][k]
    return Ways(gains, at, rows)


def held_by_bits(cells: NDArray[np.int64], focal: int, known: Ways, board: Board) -> NDArray[np.bool_]:
    """The same as `held_together` from what `ways` tells of the same cells."""
    payoff = board.payoff[focal]
    some = bits.below(payoff).take(payoff[cells] + 1, axis=0)  # no better for the focal actor
    some &= _packed(board.feasible[None])
    for j, rows in enumerate(known.open):
        if j != focal:
            some &= rows
    answered = np.stack([(some & row).any(axis=1) for row in known.local[focal]], axis=1)
    return np.logical_and.reduce(answered | ~known.gains[focal], axis=1)  # type: ignore[no-any-return]


def _packed(held: NDArray[np.bool_]) -> Rows:
    """(rows, words) of (rows, cells) bool."""
    rows = np.zeros((held.shape[0], (held.shape[1] + 63) // 64 * 8), np.uint8)
    rows[:, : (held.shape[1] + 7) // 8] = np.packbits(held, axis=1, bitorder="little")
    return rows.view(np.uint64)


@Kernel
def held_together(cells, focal, board):  # type: ignore[no-untyped-def]
    """Whether each improvement of `focal` is answered by some joint improvements of the others from the same cell.

    Parameters
    ----------
    cells : (n,) int64
    focal : int
    board : Board

    Returns
    -------
    (n,) bool
    """
    feasible, payoff, strides, sizes, allowed = board
    actors = strides.size
    largest = allowed.shape[1]
    stable = np.ones(cells.size, np.bool_)
    shifts = np.zeros((actors, largest + 1), np.int64)
    counts = np.zeros(actors, np.int64)
    at = np.zeros(actors, np.int64)
    for index in range(cells.size):
        cell = cells[index]
        for mover in range(actors):
            local = cell // strides[mover] % sizes[mover]
            counts[mover] = 0 if mover == focal else 1  # the others may also stay: shift 0 stands first
            for other in range(sizes[mover]):
                shift = (other - local) * strides[mover]
                if (
                    allowed[mover, local, other]
                    and feasible[cell + shift]
                    and payoff[mover, cell + shift] > payoff[mover, cell]
                ):
                    shifts[mover, counts[mover]] = shift
                    counts[mover] += 1
        for improvement in range(counts[focal]):
            at[:] = 0
            answered = False
            to = cell + shifts[focal, improvement]  # the others stay
            while not answered:
                if feasible[to] and payoff[focal, to] <= payoff[focal, cell]:
                    answered = True
                turn = 0
                while turn < actors:
                    if turn != focal:
                        to -= shifts[turn, at[turn]]
                        at[turn] += 1
                        if at[turn] < counts[turn]:
                            to += shifts[turn, at[turn]]
                            break
                        at[turn] = 0
                    turn += 1
                if turn == actors:
                    break
            if not answered:
                stable[index] = False
                break
    return stable
