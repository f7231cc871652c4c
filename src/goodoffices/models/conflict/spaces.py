"""From options and rules to a space, made once for the same ones."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.errors import BadInput
from goodoffices.models.conflict import arcs, solver
from goodoffices.models.conflict.feasible import SHAPING, axis_levels, demands, mask
from goodoffices.models.conflict.kept import KeptAnswers
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.space import Space
from goodoffices.models.conflict.states import States
from goodoffices.wording import Worded

#: The largest product space that is held cell by cell.
MOST_CELLS = 2**26
DIRECTIONS = {"both": 0, "forward": 1, "backward": -1}


class Spaces:
    """The spaces of one run or one brief. Who makes graph models is handed one; it goes with its run."""

    def __init__(self) -> None:
        self._kept = KeptAnswers()

    def of(self, dossier: Dossier) -> Space:
        """The space of a dossier: the same one for the same options and rules, whatever else is known or preferred.

        Raises
        ------
        BadInput, OutOfReach
            As `space`.
        """
        return self._kept.once(_shape(dossier), lambda: space(dossier))


def _shape(dossier: Dossier) -> Hashable:
    """All that a space is made from, and nothing else."""
    options = tuple((o.id, o.actor, o.levels, o.direction) for o in dossier.option)
    rules = tuple(
        (r.kind, r.options, r.condition, r.then, r.pattern, r.actor, r.source, r.target) for r in dossier.rule
    )
    return options, rules


def space(dossier: Dossier) -> Space:
    """The space of a dossier.

    Returns
    -------
    Space
        A product space when it can be held and no rule merges states or takes moves away, else a listed graph.

    Raises
    ------
    BadInput
        When no state is feasible.
    OutOfReach
        When there are too many states or moves to hold.
    """
    owners = tuple(dict.fromkeys(option.actor for option in dossier.option))
    held = prod(len(option.levels) for option in dossier.option) <= MOST_CELLS
    if held and not any(rule.kind in SHAPING for rule in dossier.rule):
        return _product(dossier, owners)
    return _arcs(dossier, owners, _table(dossier) if held else _listed(dossier))


def _product(dossier: Dossier, owners: tuple[str, ...]) -> Space:
    levels = dossier.levels()
    axes = sorted(dossier.option, key=lambda option: owners.index(option.actor))
    radices = tuple(len(option.levels) for option in axes)
    shape = radices[::-1]
    taken = axis_levels({option.id: option.levels for option in axes})
    feasible = mask(dossier.rule, taken, levels, shape)
    _some(feasible.any())
    order = [axes.index(option) for option in dossier.option]
    cells = _in_number_order(feasible, order)
    directions = tuple(DIRECTIONS[option.direction] for option in axes)
    moves = ProductSpace(
        radices, tuple(owners.index(option.actor) for option in axes), directions, feasible.reshape(-1), cells
    )
    states = States(levels, cells=cells, strides=tuple(moves.axis_strides[axis] for axis in order))
    return Space(owners, states, moves, taken, shape)


def _in_number_order(feasible: NDArray[np.bool_], order: list[int]) -> NDArray[np.int32]:
    """The feasible cells by state number; `order` gives the axis of each option of the dossier."""
    if order == sorted(order):
        return np.flatnonzero(feasible).astype(np.int32)
    last = len(order) - 1
    transpose = [last - axis for axis in reversed(order)]
    cell = np.arange(feasible.size, dtype=np.int32).reshape(feasible.shape).transpose(transpose).reshape(-1)
    return cell[feasible.transpose(transpose).reshape(-1)]


def _some(feasible: bool | np.bool_) -> None:
    if not feasible:
        raise BadInput(Worded("nothing-feasible"))


def _table(dossier: Dossier) -> States:
    """The feasible states of a space that can be held, as a table in the order of state numbers."""
    levels = dossier.levels()
    feasible = mask(dossier.rule, axis_levels(levels), levels, tuple(map(len, levels.values()))[::-1])
    _some(feasible.any())
    left = np.flatnonzero(feasible)
    table = np.empty((len(levels), left.size), np.int8)
    for column, names in zip(table, levels.values(), strict=True):
        left, column[:] = np.divmod(left, len(names))
    return States(levels, table.T)


def _listed(dossier: Dossier) -> States:
    table = solver.feasible_states(demands(dossier.rule), dossier.levels())
    _some(len(table) > 0)
    return States(dossier.levels(), table)


def _arcs(dossier: Dossier, owners: tuple[str, ...], states: States) -> Space:
    """A listed graph from states given as a table, after merging and taking away what the rules say."""
    table = states.table
    assert table is not None
    directions = [DIRECTIONS[option.direction] for option in dossier.option]
    own = [[k for k, option in enumerate(dossier.option) if option.actor == actor] for actor in owners]
    moves = [arcs.option_arcs(table, columns, directions) for columns in own]
    for rule in dossier.rule:
        if rule.kind == "no-move" and rule.actor in owners:
            i = owners.index(rule.actor)
            moves[i] = arcs.without(
                moves[i], states.holds(parse(rule.source or "")), states.holds(parse(rule.target or ""))
            )
    groups = [states.holds(parse(rule.pattern or "")) for rule in dossier.rule if rule.kind == "coalesce"]
    new_of, stands_for = arcs.merging(len(table), groups)
    count = len(stands_for)
    merged = States(states.levels, table[stands_for])
    if groups:
        apart = np.zeros((count, table.shape[1]), bool)
        for number in range(np.count_nonzero(~np.logical_or.reduce(groups)), count):
            levels = table[new_of == number]
            apart[number] = levels.min(axis=0) != levels.max(axis=0)
        merged = States(states.levels, table[stands_for], merged=apart, before=table, went=new_of)
    taken = {option: merged.level(option) for option in states.levels}
    listed = ListedGraph.from_arcs([new_of[pairs] for pairs in moves], count)
    return Space(
        owners, merged, replace(listed, parts=_parts(dossier, own, directions, merged, listed)), taken, (count,)
    )


def _parts(
    dossier: Dossier, own: list[list[int]], directions: list[int], states: States, listed: ListedGraph
) -> NDArray[np.int64] | None:
    """(actors, states) within which part each actor moves to and fro; None where its moves need not be transitive.

    They are while no rule takes moves away and nothing leads on from a state that others were merged into.
    """
    assert states.table is not None
    several = np.zeros(len(states), bool) if states.merged is None else states.merged.any(axis=1)
    if any(rule.kind == "no-move" for rule in dossier.rule) or (np.diff(listed.starts, axis=1)[:, several] > 0).any():
        return None
    every = range(len(directions))
    fixed = [[k for k in every if k not in columns or directions[k]] for columns in own]
    parts = np.array([arcs.agreeing(states.table, columns) for columns in fixed])
    parts[:, several] = -1 - np.flatnonzero(several)  # each by itself
    return parts
