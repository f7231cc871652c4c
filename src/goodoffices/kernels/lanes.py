"""Many orders on the same moves at once: the draws lie innermost, so that one arc is walked for all of them.

Moves must be transitive: then nobody gains by moving twice in succession, and who moved last need not be known. Arrays
of one draw each are lanes; what stands in one lane never touches another.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel


class Outward(NamedTuple):
    """Arcs of each actor: target[start[j, s]:start[j, s + 1]] are the states that one move of j leads to from s.

    Attributes
    ----------
    start, target : (actors, states + 1) int64, (arcs,) int32
    """

    start: NDArray[np.int64]
    target: NDArray[np.int32]


@Kernel
def best_of_lanes(values, i, arcs, best):  # type: ignore[no-untyped-def]
    """For each state and lane the largest value that one move of actor `i` leads to, staying put included.

    Parameters
    ----------
    values : (states, lanes) int16 or int32
    i : int
    arcs : Outward
    best : (states, lanes) of the same kind
        Filled.
    """
    start, target = arcs
    for state in range(values.shape[0]):
        here = best[state]
        row = values[state]
        for lane in range(here.size):
            here[lane] = row[lane]
        for arc in range(start[i, state], start[i, state + 1]):
            there = values[target[arc]]
            for lane in range(here.size):
                x = there[lane]
                y = here[lane]
                here[lane] = x if x > y else y


@Kernel
def settle_lanes(low, ranks, movers, arcs, credible):  # type: ignore[no-untyped-def]
    """Bring values down to the least that sequences of moves of `movers` lead to, staying put included.

    A mover looks only at states whose value fell since it last looked; all is settled when nobody's look changes
    anything. In one pass a value may come down along several moves of one mover, which one move would do as well.

    Parameters
    ----------
    low : (states, lanes) int16 or int32
        Values; filled with the answer.
    ranks : (actors, states, lanes) of the same kind
    movers : (n,) int64
    arcs : Outward
    credible : bool
        Only moves that are improvements for their mover count.
    """
    start, target = arcs
    states, lanes = low.shape
    fell = np.zeros(states, np.int64)  # the pass in which each state's value last fell
    looked = np.full(start.shape[0], -1, np.int64)
    run = np.empty(lanes, low.dtype)
    number = still = 0
    while still < movers.size:
        for mover in movers:
            number += 1
            changed = False
            for state in range(states):
                here = low[state]
                own = ranks[mover, state]
                begun = False
                for arc in range(start[mover, state], start[mover, state + 1]):
                    to = target[arc]
                    if fell[to] <= looked[mover]:
                        continue
                    if not begun:
                        begun = True
                        for lane in range(lanes):
                            run[lane] = here[lane]
                    there = low[to]
                    theirs = ranks[mover, to]
                    if credible:
                        for lane in range(lanes):
                            x = there[lane]
                            y = run[lane]
                            better = (theirs[lane] > own[lane]) & (x < y)
                            run[lane] = x if better else y
                    else:
                        for lane in range(lanes):
                            x = there[lane]
                            y = run[lane]
                            run[lane] = x if x < y else y
                if not begun:
                    continue
                less = 0
                for lane in range(lanes):
                    less += run[lane] != here[lane]
                if less:
                    for lane in range(lanes):
                        here[lane] = run[lane]
                    fell[state] = number
                    changed = True
            looked[mover] = number
            still = 0 if changed else still + 1
            if still >= movers.size:
                break


@Kernel
def stays_in_lanes(values, own, i, arcs, stays):  # type: ignore[no-untyped-def]
    """Where no move of actor `i` is better for it in the end: its mark is taken from states it would leave.

    Parameters
    ----------
    values : (states, lanes) int16 or int32
        What `i` has of each state once it is answered.
    own : (states, lanes) of the same kind
        What `i` has of each state as it stands.
    i : int
    arcs : Outward
    stays : (states, lanes) bool
        Marks that are false stay so.
    """
    start, target = arcs
    for state in range(values.shape[0]):
        mine = own[state]
        marks = stays[state]
        for arc in range(start[i, state], start[i, state + 1]):
            there = values[target[arc]]
            for lane in range(marks.size):
                marks[lane] = marks[lane] & (there[lane] <= mine[lane])
