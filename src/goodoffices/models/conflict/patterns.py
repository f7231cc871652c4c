"""Many states in few words: a set of states as option patterns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.conflict.states import States

#: Where to split is chosen by looking at so many states, in and out of the set, at most.
COUNTED = 2**15

#: Option id to the level of every state.
Columns = Mapping[str, NDArray[np.int8]]


@dataclass(frozen=True)
class Pattern:
    """States that agree on some options.

    Attributes
    ----------
    levels : dict
        Option id to the name of its level; options left out take any level.
    members : (n,) int64
        The states meant, by number.
    whole : bool
        Whether every feasible state with these levels is meant.
    """

    levels: dict[str, str]
    members: NDArray[np.int64]
    whole: bool


def firmest(
    states: States, lasting: Mapping[str, NDArray[np.bool_]], groups: int = 4, most: int = 4
) -> list[tuple[tuple[str, ...], Pattern]]:
    """What lasts under most concepts, as option patterns: states that last under the same concepts together.

    Parameters
    ----------
    states : States
    lasting : mapping
        Concept id to (states,) bool.
    groups, most : int
        How many groups of states, and how many patterns of each, at most.

    Returns
    -------
    list of (tuple of str, Pattern)
        The concepts and the states, those that last under most concepts first, then the larger groups.
    """
    under = np.zeros(len(states), np.int64)
    for place, holds in enumerate(lasting.values()):
        under |= holds.astype(np.int64) << place
    sets, counts = np.unique(under, return_counts=True)
    ranked = sorted((-int(s).bit_count(), -int(count), int(s)) for s, count in zip(sets, counts, strict=True) if s)
    columns = _columns(states)
    return [
        (tuple(id for place, id in enumerate(lasting) if chosen >> place & 1), pattern)
        for _, _, chosen in ranked[:groups]
        for pattern in patterns(states, under == chosen, most, columns=columns)
    ]


def patterns(
    states: States, wanted: NDArray[np.bool_], most: int = 12, *, columns: Columns | None = None
) -> list[Pattern]:
    """Cover the wanted states by option patterns, the largest first.

    Splits the states on the option that separates wanted from unwanted best (Gini), as a decision tree does, until a
    part is all wanted or `most` parts hold wanted states.

    Parameters
    ----------
    states : States
    wanted : (states,) bool
    most : int
        How many patterns at most; the last ones may then hold unwanted states too (`whole` is False).
    columns : mapping, optional
        The levels of every option by state, when they are at hand.
    """
    columns = columns or _columns(states)
    done: list[Pattern] = []
    open_parts: list[tuple[dict[str, str], NDArray[np.int64]]] = [({}, np.arange(len(states)))]
    while open_parts:
        levels, members = open_parts.pop(0)
        hits = members[wanted[members]]
        option = None if hits.size == members.size else _split(columns, levels, members, wanted)
        parts = []
        if option is not None:
            column = columns[option]
            parts = [
                (levels | {option: name}, members[column[members] == number])
                for number, name in enumerate(states.levels[option])
                if (column[hits] == number).any()
            ]
        if not parts or len(done) + len(open_parts) + len(parts) > most:
            if hits.size:
                done.append(_agreed(states, columns, levels, hits))
            continue
        open_parts += parts
        open_parts.sort(key=lambda part: -int(wanted[part[1]].sum()))
    return sorted(done, key=lambda pattern: (-pattern.members.size, int(pattern.members[0])))


def _columns(states: States) -> Columns:
    return {option: states.level(option) for option in states.levels}


def _split(
    columns: Columns, levels: dict[str, str], members: NDArray[np.int64], wanted: NDArray[np.bool_]
) -> str | None:
    hit = wanted[members]
    hits, misses = members[hit], members[~hit]
    scores = {}
    for option, column in columns.items():
        if option not in levels:
            inside, outside = _counted(column, hits), _counted(column, misses)
            count = np.zeros(max(inside.size, outside.size))
            count[: inside.size] += inside
            count[: outside.size] += outside
            if (count > 0).sum() > 1:
                share = inside / np.maximum(count[: inside.size], 1)
                scores[option] = float(np.sum(inside * (1 - share)))
    return min(scores, key=lambda option: scores[option], default=None)


def _counted(column: NDArray[np.int8], members: NDArray[np.int64]) -> NDArray[np.float64]:
    """How many members stand at each level; of many members, those at even distances are counted for all."""
    step = -(-members.size // COUNTED) or 1
    return np.bincount(column[members[::step]]).astype(float) * step


def _agreed(states: States, columns: Columns, levels: dict[str, str], hits: NDArray[np.int64]) -> Pattern:
    """The pattern with every option on which its members happen to agree, in the order of the dossier."""
    common = dict(levels)
    for option, names in states.levels.items():
        column = columns[option][hits]
        if (column == column[0]).all():
            common[option] = names[int(column[0])]
    meant = np.ones(len(states), bool)
    for option, name in common.items():
        meant &= columns[option] == states.levels[option].index(name)
    named = {option: common[option] for option in states.levels if option in common}
    return Pattern(named, hits + 1, bool(meant.sum() == hits.size))
