"""Payoffs from patterns of states: which one each state matches, and the pattern that a state alone matches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import Expression, Join, Level, Not, parse, truth
from goodoffices.errors import BadInput, Fault
from goodoffices.models.conflict.states import States
from goodoffices.wording import Worded

#: With more patterns than this, those that name one combination of levels are looked up instead of tried.
FEW = 64


def matching(
    patterns: Sequence[str],
    taken: Mapping[str, NDArray[Any]],
    levels: Mapping[str, tuple[str, ...]],
    shape: tuple[int, ...],
    states: NDArray[np.int32],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which pattern each state matches.

    Parameters
    ----------
    patterns : sequence of str
    taken, levels : mapping
        As for `ranking.ranks`.
    shape : tuple of int
        Of the cells.
    states : (states,) int32
        The flat cell of each state, in the order of state numbers.

    Returns
    -------
    place, times : (states,) int64
        The place of the last pattern that a state matches, and how many it matches.
    """
    place, times = np.zeros(states.size, np.int64), np.zeros(states.size, np.int64)
    numbers = _by_levels(taken, levels, shape, states) if len(patterns) > FEW else None
    for n, pattern in enumerate(patterns):
        tree = parse(pattern)
        whole = None if numbers is None else combination(tree, levels)
        if whole is None or numbers is None:
            found = np.flatnonzero(np.broadcast_to(truth(tree, taken, levels), shape).reshape(-1)[states])
        else:
            found = np.array(numbers.get(whole, ()), np.int64)
        place[found] = n
        times[found] += 1
    return place, times


def _by_levels(
    taken: Mapping[str, NDArray[Any]],
    levels: Mapping[str, tuple[str, ...]],
    shape: tuple[int, ...],
    states: NDArray[np.int32],
) -> dict[bytes, list[int]]:
    """The levels of all options, in the order of `levels`, to the places of the states that have them."""
    columns = [np.broadcast_to(taken[option], shape).reshape(-1)[states] for option in levels]
    found: dict[bytes, list[int]] = {}
    for n, row in enumerate(np.stack(columns, axis=1).astype(np.int8)):
        found.setdefault(row.tobytes(), []).append(n)
    return found


def combination(tree: Expression, levels: Mapping[str, tuple[str, ...]]) -> bytes | None:
    """The level numbers of all options where an expression names one of each and no more, else None."""
    named: dict[str, int] = {}
    parts = [tree]
    while parts:
        part = parts.pop()
        if isinstance(part, Join) and part.word == "and":
            parts += [part.left, part.right]
            continue
        leaf = part.part if isinstance(part, Not) else part
        if not isinstance(leaf, Level) or leaf.option in named:
            return None
        names = levels[leaf.option]
        if not leaf.comparison and len(names) == 2:
            named[leaf.option] = int(leaf is part)
        elif leaf.comparison == "=" and leaf is part:
            named[leaf.option] = names.index(leaf.level)
        else:
            return None
    return bytes(named[option] for option in levels) if len(named) == len(levels) else None


def state_pattern(states: States, number: int) -> str:
    """A pattern that state `number` alone matches; of a merged state, what its members share where that will do.

    Raises
    ------
    BadInput
        When the names of its levels cannot stand in an expression.
    """
    place = np.array([number - 1])
    if states.merged is not None and states.merged[number - 1].any():
        shared = [
            _leaf(option, names, int(states.level(option, place)[0]))
            for k, (option, names) in enumerate(states.levels.items())
            if not states.merged[number - 1, k]
        ]
        if shared and np.count_nonzero(states.holds(parse(" and ".join(shared)))) == 1:
            return " and ".join(shared)
    return " and ".join(
        _leaf(option, names, int(states.level(option, place)[0])) for option, names in states.levels.items()
    )


def _leaf(option: str, names: tuple[str, ...], level: int) -> str:
    """That an option stands at a level."""
    if len(names) == 2:
        return option if level else f"not {option}"
    if (name := _quoted(names[level])) is not None:
        return f"{option} = {name}"
    others = [_quoted(other) for other in names if other != names[level]]
    if None in others:
        raise BadInput(Fault(Worded("level-unspeakable", option=option, level=names[level])))
    return " and ".join(f"{option} != {other}" for other in others)


def _quoted(name: str) -> str | None:
    """The name of a level as it stands in an expression; None where it has quotes of both kinds."""
    return f'"{name}"' if '"' not in name else f"'{name}'" if "'" not in name else None
