"""Cells in ascending order of a value, by counting."""

from __future__ import annotations

import numpy as np

from goodoffices.kernels.compiling import Kernel


@Kernel
def ascending(values, feasible, ceiling):  # type: ignore[no-untyped-def]
    """Feasible cells by value, lowest first.

    Parameters
    ----------
    values : (cells,) int32
        Within 0 .. ceiling - 1 where feasible.
    feasible : (cells,) bool
    ceiling : int

    Returns
    -------
    (feasible cells,) int32
    """
    starts = np.zeros(ceiling + 1, np.int64)
    for cell in range(values.size):
        if feasible[cell]:
            starts[values[cell] + 1] += 1
    for value in range(ceiling):
        starts[value + 1] += starts[value]
    order = np.empty(starts[ceiling], np.int32)
    for cell in range(values.size):
        if feasible[cell]:
            order[starts[values[cell]]] = cell
            starts[values[cell]] += 1
    return order


@Kernel
def by_fibre(order, payoff, stride, size, table, filled, below):  # type: ignore[no-untyped-def]
    """Write down the fibres of one mover in the form `product.settle` reads.

    Parameters
    ----------
    order : (feasible cells,) int32
        By ascending payoff of the mover.
    payoff : (cells,) int32
    stride, size : int
        Cells a, a + stride, ..., a + (size - 1) stride form a fibre: what the mover can reach from each other. Fibre f
        begins at cell f // stride * stride * size + f % stride.
    table : (cells,) uint16 | int32
        Filled: at f * size and on, the local numbers of fibre f's feasible cells, worst first.
    filled : (fibres,) uint16 | int32
        Filled, from zeros: how many feasible cells each fibre holds.
    below : (cells,) uint16 | int32
        Filled where feasible: how many cells of its fibre are worse.
    """
    last = np.full(filled.size, -1, np.int32)  # of each fibre the payoff of the cell written last
    tied = np.zeros(filled.size, np.int32)  # and how many cells are worse than it
    for place in range(order.size):
        cell = order[place]
        fibre = cell // (stride * size) * stride + cell % stride
        count = filled[fibre]
        if payoff[cell] != last[fibre]:
            last[fibre] = payoff[cell]
            tied[fibre] = count
        table[fibre * size + count] = cell // stride % size
        below[cell] = tied[fibre]
        filled[fibre] = count + 1
