"""The operators on a product space: cells of a mixed-radix array, each mover's options side by side."""

from __future__ import annotations

import numpy as np

from goodoffices.kernels.compiling import Kernel

#: Stands for no limit in int32 values; its negative for "nothing to choose from".
LIMIT = 2**31 - 1
#: Marks cells without a value yet.
UNSET = -(2**31)


@Kernel
def running_max(values, stride, radix, direction):  # type: ignore[no-untyped-def]
    """Replace each value by the largest that moves along one axis can reach, staying put included.

    Parameters
    ----------
    values : (cells,) int32
        Changed in place.
    stride, radix : int
        The axis: its level is (cell // stride) % radix.
    direction : int
        0: levels rise and fall; 1: they only rise; -1: they only fall.
    """
    block = stride * radix
    for start in range(0, values.size, block):
        if direction >= 0:
            for level in range(radix - 2, -1, -1):
                at = start + level * stride
                for cell in range(at, at + stride):
                    values[cell] = max(values[cell], values[cell + stride])
        if direction <= 0:
            for level in range(1, radix):
                at = start + level * stride
                for cell in range(at, at + stride):
                    values[cell] = max(values[cell], values[cell - stride])


@Kernel
def settle(  # type: ignore[no-untyped-def]
    order,
    values,
    feasible,
    payoff,
    movers,
    strides,
    sizes,
    ranked,
    filled,
    fibres,
    pairs,
    pair_start,
    pair_from,
    credible,
    step_to,
    step_by,
):
    """For each cell the least value that legal moves of `movers` lead to, staying put included.

    Values settle in ascending order from a queue: what reaches a settled cell takes its value. A mover's fibre is read
    once, lowest payoff first, so the work grows with cells times movers whatever the length of the paths.

    Parameters
    ----------
    order : (feasible,) int32
        Feasible cells by ascending `values`.
    values : (cells,) int32
    feasible : (cells,) bool
    payoff : (actors, cells) int32
    movers : (n,) int64
    strides, sizes : (actors,) int64
        The fibres of each actor, see `order.by_fibre`.
    ranked : (actors, cells) int32
        Each fibre's cells by ascending payoff of its actor.
    filled, fibres : (all fibres,) int32, (actors,) int64
        How many cells each fibre holds, and where an actor's fibres begin.
    pairs, pair_start, pair_from : (actors,) int64, int64, int32
        For actors with one-way options: where their table begins (else -1); for each local cell the local cells that
        can move to it.
    credible : bool
        Only moves that are improvements for their mover count.
    step_to, step_by : (cells,) int32 | (0,)
        When not empty: filled with the next cell on a shortest path to the value, and its mover; -1 at its end.

    Returns
    -------
    (cells,) int32
    """
    answer = np.full(values.size, UNSET, np.int32)
    queue = np.empty(order.size, np.int32)
    consumed = np.zeros(filled.size, np.int32)
    witness = step_to.size > 0
    head = tail = position = 0
    while tail < order.size:
        value = values[order[position]]
        while position < order.size and values[order[position]] == value:
            cell = order[position]
            position += 1
            if answer[cell] == UNSET:
                answer[cell] = value
                queue[tail] = cell
                tail += 1
        while head < tail:
            target = queue[head]
            head += 1
            for mover in movers:
                stride = strides[mover]
                size = sizes[mover]
                limit = payoff[mover, target] if credible else LIMIT
                if pairs[mover] < 0:
                    fibre = target // (stride * size) * stride + target % stride
                    at = fibres[mover] + fibre
                    place = consumed[at]
                    while place < filled[at]:
                        cell = ranked[mover, fibre * size + place]
                        if payoff[mover, cell] >= limit:
                            break
                        place += 1
                        if answer[cell] == UNSET:
                            answer[cell] = value
                            queue[tail] = cell
                            tail += 1
                            if witness:
                                step_to[cell] = target
                                step_by[cell] = mover
                    consumed[at] = place
                else:
                    local = target // stride % size
                    base = target - local * stride
                    row = pairs[mover] + local
                    for pair in range(pair_start[row], pair_start[row + 1]):
                        cell = base + pair_from[pair] * stride
                        if answer[cell] == UNSET and feasible[cell] and payoff[mover, cell] < limit:
                            answer[cell] = value
                            queue[tail] = cell
                            tail += 1
                            if witness:
                                step_to[cell] = target
                                step_by[cell] = mover
    return answer


@Kernel
def worst_improvement(  # type: ignore[no-untyped-def]
    values, feasible, payoff, stride, size, ranked, filled, pairs, pair_start, pair_from
):
    """For each cell the least value that one improvement of `mover` leads to, staying put included.

    Parameters as in `settle`, for the one mover: `payoff`, `ranked` and `filled` are its own rows.

    Returns
    -------
    (cells,) int32
    """
    answer = values.copy()
    if pairs < 0:
        for fibre in range(filled.size):
            least = LIMIT
            begin = fibre * size
            place = filled[fibre] - 1
            while place >= 0:
                level = payoff[ranked[begin + place]]
                tied = place
                while tied >= 0 and payoff[ranked[begin + tied]] == level:
                    cell = ranked[begin + tied]
                    answer[cell] = min(values[cell], least)
                    tied -= 1
                for at in range(tied + 1, place + 1):
                    least = min(least, values[ranked[begin + at]])
                place = tied
        return answer
    for target in range(values.size):
        if feasible[target]:
            local = target // stride % size
            base = target - local * stride
            for pair in range(pair_start[pairs + local], pair_start[pairs + local + 1]):
                cell = base + pair_from[pair] * stride
                if feasible[cell] and payoff[cell] < payoff[target]:
                    answer[cell] = min(answer[cell], values[target])
    return answer
