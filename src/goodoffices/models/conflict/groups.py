"""Who is needed to get from one state to others: the smallest groups that can go there without anybody else."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels.bits import Rows
from goodoffices.models.conflict.coalitions import Coalition, every, reach, unpacked
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.paths import Exploration, Node

#: Goal (number less one) to the smallest groups, none within another.
Groups = dict[int, list[Coalition]]


def by_single_moves(found: Exploration, goals: Iterable[int], horizon: int) -> Groups:
    """For each goal, the smallest groups whose moves, one at a time, lead there within the horizon.

    Parameters
    ----------
    found : Exploration
        Of single moves; only what it visited is looked at.
    goals : iterable of int
    horizon : int
        Moves at most.
    """
    return {goal: _smallest_of_paths(found, goal, horizon) for goal in goals}


def _smallest_of_paths(found: Exploration, goal: int, horizon: int) -> list[Coalition]:
    """The smallest groups of one goal, among the nodes that lie on a way there of at most `horizon` moves."""
    left = found.distances(goal)
    near = {node for node, step in found.steps.items() if node in left and step + left[node] <= horizon}
    movers = sorted({node[1][0] for node in near if node[1]})
    groups: list[Coalition] = []
    for group in every(movers):
        if not any(set(part) <= set(group) for part in groups) and _leads(found, near, group, goal, horizon):
            groups.append(group)
    return groups


def _leads(found: Exploration, near: set[Node], group: Coalition, goal: int, horizon: int) -> bool:
    root: Node = (found.start, ())
    steps, front = {root: 0}, deque([root])
    while front:
        node = front.popleft()
        if node[0] == goal:
            return True
        for to in found.onward(node) if steps[node] < horizon else ():
            if to in near and to[1][0] in group and to not in steps:
                steps[to] = steps[node] + 1
                front.append(to)
    return False


def by_joint_moves(graph: GraphModel, start: int, goals: Iterable[int], horizon: int) -> Groups:
    """For each goal, the smallest groups that get there within the horizon by joint improvements of their own.

    In every step some members move, all of whom gain by it; who moved last does not matter.

    Parameters
    ----------
    graph : GraphModel
    start : int
        A state (number less one).
    goals : iterable of int
    horizon : int
        Steps at most.

    Raises
    ------
    OutOfReach
        As in `models.paths.explore_jointly`.
    """
    steps = reach(graph).joint
    goals, groups = list(goals), {}
    for goal in goals:
        groups[goal] = list[Coalition]()
    for group in steps:
        open_goals = [g for g in goals if not any(set(part) <= set(group) for part in groups[g])]
        if open_goals:
            inside = [rows for part, rows in steps.items() if set(part) <= set(group)]
            reached = _reached(inside, graph.size, start, horizon)
            for goal in open_goals:
                if reached[goal]:
                    groups[goal].append(group)
    return groups


def joint_steps(graph: GraphModel, start: int, goal: int, group: Coalition, horizon: int) -> list[Coalition]:
    """Who moves in each step of a shortest way of a group to a goal by joint improvements of its own.

    Of ways of that length one in which few move in the last step, then in the step before.

    Parameters
    ----------
    graph : GraphModel
    start, goal : int
        States (numbers less one).
    group : tuple of int
    horizon : int
        Steps at most.

    Returns
    -------
    list of tuple of int
        Empty where the group does not get there.

    Raises
    ------
    OutOfReach
        As in `models.paths.explore_jointly`.
    """
    inside = {part: rows for part, rows in reach(graph).joint.items() if set(part) <= set(group)}
    fronts, been = [np.array([start])], np.zeros(graph.size, bool)
    been[start] = True
    while fronts[-1].size and not been[goal] and len(fronts) <= horizon:
        led = np.bitwise_or.reduce([np.bitwise_or.reduce(rows[fronts[-1]], axis=0) for rows in inside.values()])
        found = unpacked(led[None], graph.size)[0] & ~been
        been |= found
        fronts.append(np.flatnonzero(found))
    if not been[goal] or goal == start:
        return []
    steps: list[Coalition] = []
    word, bit = np.divmod(goal, 64)
    for front in fronts[-2::-1]:
        leads = ((part, front[rows[front, word] >> np.uint64(bit) & np.uint64(1) > 0]) for part, rows in inside.items())
        part, before = next((part, states) for part, states in leads if states.size)
        steps.append(part)
        word, bit = np.divmod(int(before[0]), 64)
    return steps[::-1]


def _reached(steps: list[Rows], size: int, start: int, horizon: int) -> NDArray[np.bool_]:
    """(states,) bool: what so many steps lead to."""
    reached, front = np.zeros(size, bool), np.array([start])
    reached[start] = True
    for _ in range(horizon):
        bits = np.bitwise_or.reduce([np.bitwise_or.reduce(rows[front], axis=0) for rows in steps])
        found = unpacked(bits[None], size)[0] & ~reached
        if not found.any():
            break
        reached |= found
        front = np.flatnonzero(found)
    return reached
