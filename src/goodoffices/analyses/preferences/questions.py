"""What to ask somebody who knows an actor: pairs of states, and under which condition the order has them so."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import leaves, parse
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.describing import Describer

#: Questions per actor that would test the order.
QUESTIONS = 5
#: Of two large sets of states, so many of each are compared to find a pair that differs little.
COMPARED = 200
#: A condition is made as short as can be where so many levels of states, at most, have to be looked at for it.
LOOKED_AT = 2**24


def questions(preference: Preference, u: NDArray[np.int32], names: Describer) -> list[list[int]]:
    """Pairs of states (better, worse) on which the order can be put to somebody who knows the actor.

    For statements: between each two neighbours in weight, a state with the weightier only and one with the
    lighter only, alike before. Otherwise: neighbouring tiers, spread over the order. Pairs differ on as few options
    as can be.
    """
    pairs: list[list[int]] = []
    if preference.statements:
        held = [names.graph.states.holds(parse(statement)) for statement in preference.statements]
        alike = np.zeros(u.size, np.int64)
        for first, second in pairwise(held):
            pairs += _closest(names, alike, first & ~second, second & ~first)
            alike = np.unique(2 * alike + first, return_inverse=True)[1]
    for place in np.linspace(int(u.max()), 1, QUESTIONS).astype(int) if u.max() else ():
        if len(pairs) < QUESTIONS:
            pairs += [
                pair for pair in _closest(names, np.zeros(u.size, int), u == place, u == place - 1) if pair not in pairs
            ]
    return _once(preference, u, names, pairs)[:QUESTIONS]


def _once(preference: Preference, u: NDArray[np.int32], names: Describer, pairs: list[list[int]]) -> list[list[int]]:
    """Of pairs that differ in the same way under the same condition the first: asked, all else equal, they are one."""
    told: dict[Any, list[int]] = {}
    for better, worse in pairs:
        changes = tuple((change.change, change.before, change.after) for change in names.changes(worse, better))
        open_ended = any(None in change for change in changes)
        met = tuple(given(preference, u, names, better, worse).items())
        told.setdefault((better, worse) if open_ended else (changes, met), [better, worse])
    return list(told.values())


def _closest(
    names: Describer, alike: NDArray[np.int64], better: NDArray[np.bool_], worse: NDArray[np.bool_]
) -> list[list[int]]:
    """The pair of a better and a worse state of one class of `alike` that differs on fewest options, or none."""
    both = np.intersect1d(alike[better], alike[worse])
    if not both.size:
        return []
    chosen_class = alike == both[np.argmax(np.bincount(alike, minlength=int(both.max()) + 1)[both])]
    first = np.flatnonzero(better & chosen_class)[:COMPARED]
    second = np.flatnonzero(worse & chosen_class)[:COMPARED]
    distance = np.zeros((first.size, second.size), np.int64)
    for option in names.graph.states.levels:
        distance += (
            names.graph.states.level(option, first)[:, None] != names.graph.states.level(option, second)[None, :]
        )
    a, b = np.unravel_index(int(distance.argmin()), distance.shape)
    return [[int(first[a]) + 1, int(second[b]) + 1]]


def given(preference: Preference, u: NDArray[np.int32], names: Describer, better: int, worse: int) -> dict[str, str]:
    """The levels, alike in two states, without which the order need not have the one before the other.

    Whatever else is the same in both, the actor prefers what the first has to what the second has as long as these
    hold. Empty where it does so always, and where one of the two is a merged state, which is told by its name.
    """
    first, second = (names.graph.states.named(number) for number in (better, worse))
    levels = names.graph.states.levels
    apart = {id for id in levels if first.get(id) != second.get(id)}
    if any(id not in one for one in (first, second) for id in apart):
        return {}
    met = {id: first[id] for id in levels if id in _weighed(preference, apart, levels) - apart and id in first}
    if names.graph.size * len(met) > LOOKED_AT:
        return met
    code = _codes(names, [id for id in levels if id not in apart])
    sides = tuple(_among(names, {id: one[id] for id in apart}) for one in (first, second))
    for id in list(met):
        fewer = {other: level for other, level in met.items() if other != id}
        among = _among(names, fewer)
        _, one, other = np.intersect1d(code[sides[0] & among], code[sides[1] & among], return_indices=True)
        if (u[sides[0] & among][one] > u[sides[1] & among][other]).all():
            met = fewer
    return met


def _weighed(preference: Preference, apart: set[str], levels: Mapping[str, Any]) -> set[str]:
    """The options on which it may depend how two states rank that differ on others."""
    if preference.by_numbers:
        return {*levels}
    named = [{leaf.option for leaf in leaves(parse(text))} for text in preference.expressions()]
    if preference.statements is not None or preference.weights is not None:  # what names none of them tells nothing
        named = [options for options in named if options & apart]
    return set().union(*named)


def _among(names: Describer, levels: Mapping[str, str]) -> NDArray[np.bool_]:
    """(states,) bool: the states at these levels; merged states, which have none, aside."""
    states = names.graph.states
    found: NDArray[np.bool_] = np.ones(names.graph.size, bool)
    if states.merged is not None:
        found &= ~states.merged.any(axis=1)
    for id, level in levels.items():
        found &= states.level(id) == states.levels[id].index(level)
    return found


def _codes(names: Describer, options: list[str]) -> NDArray[np.int64]:
    """(states,) one number for all states that agree on these options."""
    code, most = np.zeros(names.graph.size, np.int64), 1
    for id in options:
        count = len(names.graph.states.levels[id])
        if most * count > 2**62:
            _, code = np.unique(code, return_inverse=True)
            most = names.graph.size
        code, most = code * count + names.graph.states.level(id), most * count
    return code
