"""Many orders on the same moves, side by side: the last axis of ranks and values runs over orders.

Moves must be transitive, so that it does not matter who moved last.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.compiling import Kernel


class Moves(NamedTuple):
    """Every move of every actor.

    Attributes
    ----------
    starts : (actors, states + 1) int64
        Arcs starts[i, s] .. starts[i, s + 1] - 1 are those of actor i from state s.
    targets : (arcs,) int32
    """

    starts: NDArray[np.int64]
    targets: NDArray[np.int32]


class Coalitions(NamedTuple):
    """What coalitions can do together, by those of their members who have several orders.

    Attributes
    ----------
    last, rest : (groups,) int32
        A member, by its place among those with several orders, and the group of the others; -1 of the empty group,
        which comes first, as a part of a group does.
    reach : (groups, states, words) uint64
        Bits of the states that such a coalition can come to with nobody of one order against it.
    """

    last: NDArray[np.int32]
    rest: NDArray[np.int32]
    reach: NDArray[np.uint64]


class Tastes(NamedTuple):
    """What is better than what.

    Attributes
    ----------
    better : (rows, words) uint64
        Bits of states.
    above : (orders, states) int32
        Of each order of one actor which of these rows holds the states it prefers to each state.
    of : (lanes, varying) int32
        The order of each who has several, of each combination of orders.
    """

    better: NDArray[np.uint64]
    above: NDArray[np.int32]
    of: NDArray[np.int32]


@Kernel
def held_down(moves: Moves, ranks: NDArray[Any], movers: NDArray[np.int64], values: NDArray[Any]) -> None:
    """Lower values in place to the least that sequences of improvements of some movers lead to, staying put included.

    Parameters
    ----------
    moves : Moves
    ranks : (actors, states, orders) int
    movers : (n,) int64
    values : (states, orders) int
    """
    states, orders = values.shape
    changed = np.zeros(states, np.int64)  # in which round a row was last lowered; all of them count as new at first
    turn = 1
    some = True
    while some:
        some = False
        for state in range(states):
            for mover in movers:
                for arc in range(moves.starts[mover, state], moves.starts[mover, state + 1]):
                    to = moves.targets[arc]
                    if turn > 1 and changed[to] < turn - 1:
                        continue
                    moved = 0
                    for k in range(orders):
                        old, new = values[state, k], values[to, k]
                        better = ranks[mover, to, k] > ranks[mover, state, k]
                        lowered = better & (new < old)
                        values[state, k] = new if lowered else old
                        moved += lowered
                    if moved > 0:
                        changed[state] = turn
                        some = True
        turn += 1


@Kernel
def content(
    moves: Moves, i: int, ranks: NDArray[Any], values: NDArray[Any], at: NDArray[np.int64], stays: NDArray[np.bool_]
) -> None:
    """Tell in place where no move of actor `i` is better for it, even by what it is then held to.

    Parameters
    ----------
    moves : Moves
    i : int
    ranks, values : (states, orders) int
        Of that actor: its own ranks, and the least that answers leave it.
    at : (n,) int64
        The states that are asked about.
    stays : (n, orders) bool
        True at first.
    """
    orders = ranks.shape[1]
    for place in range(at.size):
        state = at[place]
        for arc in range(moves.starts[i, state], moves.starts[i, state + 1]):
            to = moves.targets[arc]
            for k in range(orders):
                held = min(ranks[to, k], values[to, k])
                stays[place, k] = stays[place, k] & (held <= ranks[state, k])


@Kernel
def jointly(
    coalitions: Coalitions, tastes: Tastes, start: int, goals: NDArray[np.uint64], reached: NDArray[np.uint64]
) -> None:
    """Mark in place what improvements and joint improvements lead to, by combination of orders, until all goals are.

    In a joint improvement the members move as often as they like, and every one of them prefers where it ends to where
    it began. A combination without goals is passed over.

    Parameters
    ----------
    coalitions : Coalitions
    tastes : Tastes
    start : int
        A state.
    goals, reached : (lanes, words) uint64
        Bits of states; nothing is reached at first.
    """
    lanes, words = goals.shape
    groups, states = coalitions.reach.shape[:2]
    one = np.uint64(1)
    zero = np.uint64(0)
    held = np.zeros((groups, words), np.uint64)
    some = np.zeros(groups, np.bool_)
    found = np.zeros(words, np.uint64)
    queue = np.zeros(states, np.int64)
    for lane in range(lanes):
        wanted = False
        for word in range(words):
            wanted = wanted or goals[lane, word] != zero
        if not wanted:
            continue
        reached[lane, start // 64] |= one << np.uint64(start % 64)
        queue[0] = start
        first, last = 0, 1
        while first < last:
            state = queue[first]
            first += 1
            for word in range(words):
                held[0, word] = ~reached[lane, word]
                found[word] = held[0, word] & coalitions.reach[0, state, word]
            some[0] = True
            for group in range(1, groups):
                rest = coalitions.rest[group]
                some[group] = some[rest]
                if not some[group]:  # what a part of it does not want, it does not want
                    continue
                above = tastes.above[tastes.of[lane, coalitions.last[group]], state]
                any_left = zero
                for word in range(words):
                    left = tastes.better[above, word] & held[rest, word]
                    held[group, word] = left
                    any_left |= left
                    found[word] |= left & coalitions.reach[group, state, word]
                some[group] = any_left != zero
            missing = False
            for word in range(words):
                new = found[word] & ~reached[lane, word]
                reached[lane, word] |= new
                missing = missing or goals[lane, word] & ~reached[lane, word] != zero
                place = word * 64
                while new != zero:
                    if new & one:
                        queue[last] = place
                        last += 1
                    new >>= one
                    place += 1
            if not missing:
                break
