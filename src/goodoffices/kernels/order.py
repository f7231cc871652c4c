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
def by_fibre(order, stride, size, cells):  # type: ignore[no-untyped-def]
    """The cells of each fibre of one mover, in the given order.

    Parameters
    ----------
    order : (feasible cells,) int32
    stride, size : int
        Cells a, a + stride, ..., a + (size - 1) stride form a fibre: what the mover can reach from each other.
    cells : int

    Returns
    -------
    ranked : (cells,) int32
        Fibre f takes places f size .. f size + filled[f] - 1.
    filled : (cells / size,) int32
    """
    ranked = np.full(cells, -1, np.int32)
    filled = np.zeros(cells // size, np.int32)
    for place in range(order.size):
        cell = order[place]
        fibre = cell // (stride * size) * stride + cell % stride
        ranked[fibre * size + filled[fibre]] = cell
        filled[fibre] += 1
    return ranked, filled
