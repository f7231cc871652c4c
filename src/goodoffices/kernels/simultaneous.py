"""Simultaneous sanctioning on a product space: improvements of several actors put together option by option."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

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
