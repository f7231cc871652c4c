"""From dossier to graph model."""

from __future__ import annotations

from math import prod

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import parse
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.models.conflict import arcs, solver
from goodoffices.models.conflict.feasible import SHAPING, axis_levels, demands, mask
from goodoffices.models.conflict.graph import SEQUENCES, GraphModel, Moves, Sequence
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.ranking import ranks
from goodoffices.models.conflict.states import States

#: The largest product space that is held cell by cell.
MOST_CELLS = 2**26
DIRECTIONS = {"both": 0, "forward": 1, "backward": -1}


def graph(dossier: Dossier, *, judge: str | None = None, sequence: Sequence = "legal") -> GraphModel:
    """The graph model of a dossier, as one judge sees the preferences.

    Parameters
    ----------
    dossier : Dossier
    judge : str, optional
        Whose preferences count; where this judge gave none for an actor, the first one given counts. Default: the
        first given of each actor.
    sequence : str
        See `GraphModel`.

    Returns
    -------
    GraphModel
        A product space when it can be held and no rule merges states or takes moves away, else a listed graph.

    Raises
    ------
    BadInput
        When there is nothing to analyse, no state is feasible, or a ranking does not fit the states.
    OutOfReach
        When there are too many states or moves to hold.
    """
    preferences = chosen(dossier, judge)
    owners = tuple(dict.fromkeys(option.actor for option in dossier.option))
    deciders = tuple(i for i, actor in enumerate(owners) if actor in preferences)
    if not deciders:
        raise BadInput("there is nothing to analyse: no actor has both options and preferences")
    if sequence not in SEQUENCES:
        raise BadInput(
            Fault(
                f"no sequence rule '{sequence}' (there are {', '.join(SEQUENCES)})",
                nearest=nearest(sequence, SEQUENCES),
            )
        )
    given = [preferences.get(actor) for actor in owners]
    held = prod(len(option.levels) for option in dossier.option) <= MOST_CELLS
    shaped = any(rule.kind in SHAPING for rule in dossier.rule)
    moves: Moves
    if held and not shaped:
        moves, states = _product(dossier, owners, given)
    else:
        moves, states = _arcs(dossier, owners, given, _table(dossier) if held else _listed(dossier))
    return GraphModel(owners, deciders, states, moves, sequence)


def chosen(dossier: Dossier, judge: str | None) -> dict[str, Preference]:
    """Actor id to the preference that counts."""
    if judge is not None and judge not in dossier.judges:
        raise BadInput(
            Fault(
                f"no judge '{judge}' gave a preference (there are {', '.join(dossier.judges)})",
                nearest=nearest(judge, dossier.judges),
            )
        )
    preferences: dict[str, Preference] = {}
    for preference in dossier.preference:
        if preference.actor not in preferences or preference.judge == judge:
            preferences[preference.actor] = preference
    return preferences


def _product(dossier: Dossier, owners: tuple[str, ...], given: list[Preference | None]) -> tuple[ProductSpace, States]:
    levels = dossier.levels()
    axes = sorted(dossier.option, key=lambda option: owners.index(option.actor))
    radices = tuple(len(option.levels) for option in axes)
    shape = radices[::-1]
    taken = axis_levels({option.id: option.levels for option in axes})
    feasible = mask(dossier.rule, taken, levels, shape)
    _some(feasible.any())
    order = [axes.index(option) for option in dossier.option]
    cells = _in_number_order(feasible, order)
    payoff = _payoffs(given, taken, levels, feasible, cells)
    directions = tuple(DIRECTIONS[option.direction] for option in axes)
    space = ProductSpace(
        radices, tuple(owners.index(option.actor) for option in axes), directions, feasible.reshape(-1), cells, payoff
    )
    return space, States(levels, cells=cells, strides=tuple(space.axis_strides[axis] for axis in order))


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
        raise BadInput("no state is feasible: the rules exclude every combination of levels")


def _table(dossier: Dossier) -> States:
    """The feasible states of a space that can be held, as a table in the order of state numbers."""
    levels = dossier.levels()
    feasible = mask(dossier.rule, axis_levels(levels), levels, tuple(map(len, levels.values()))[::-1])
    _some(feasible.any())
    return States(levels, np.stack(np.nonzero(feasible)[::-1], axis=1).astype(np.int8))


def _listed(dossier: Dossier) -> States:
    table = solver.feasible_states(demands(dossier.rule), dossier.levels())
    _some(len(table) > 0)
    return States(dossier.levels(), table)


def _arcs(
    dossier: Dossier, owners: tuple[str, ...], given: list[Preference | None], states: States
) -> tuple[ListedGraph, States]:
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
    lowest, highest = table[stands_for].copy(), table[stands_for].copy()
    np.minimum.at(lowest, new_of, table)
    np.maximum.at(highest, new_of, table)
    merged = States(states.levels, table[stands_for])
    if groups:
        merged = States(states.levels, table[stands_for], merged=lowest != highest, before=table, went=new_of)
    count = len(stands_for)
    taken = {option: merged.level(option) for option in states.levels}
    payoff = _payoffs(given, taken, states.levels, np.ones(count, bool), np.arange(count, dtype=np.int32))
    return ListedGraph.from_arcs([new_of[pairs] for pairs in moves], payoff), merged


def _payoffs(
    given: list[Preference | None],
    taken: dict[str, NDArray[np.int8]],
    levels: dict[str, tuple[str, ...]],
    feasible: NDArray[np.bool_],
    cells: NDArray[np.int32],
) -> NDArray[np.int32]:
    payoff = np.zeros((len(given), feasible.size), np.int32)
    faults: list[Fault] = []
    for i, preference in enumerate(given):
        if preference is not None:
            try:
                payoff[i] = ranks(preference, taken, levels, feasible, cells)
            except BadInput as error:
                faults += error.faults
    if faults:
        raise BadInput(faults)
    return payoff
