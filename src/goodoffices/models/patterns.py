"""Many states in few words: a set of states as option patterns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.states import States


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


def patterns(states: States, wanted: NDArray[np.bool_], most: int = 12) -> list[Pattern]:
    """Cover the wanted states by option patterns, the largest first.

    Splits the states on the option that separates wanted from unwanted best (Gini), as a decision tree does, until a
    part is all wanted or `most` parts hold wanted states.

    Parameters
    ----------
    states : States
    wanted : (states,) bool
    most : int
        How many patterns at most; the last ones may then hold unwanted states too (`whole` is False).
    """
    columns = {option: states.level(option) for option in states.levels}
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


def _split(
    columns: dict[str, NDArray[np.int8]], levels: dict[str, str], members: NDArray[np.int64], wanted: NDArray[np.bool_]
) -> str | None:
    hit = wanted[members]
    scores = {}
    for option in columns:
        if option not in levels:
            column = columns[option][members]
            count = np.bincount(column)
            hits = np.bincount(column, weights=hit, minlength=count.size)
            if (count > 0).sum() > 1:
                scores[option] = float(np.sum(hits[count > 0] * (1 - hits[count > 0] / count[count > 0])))
    return min(scores, key=lambda option: scores[option], default=None)


def _agreed(
    states: States, columns: dict[str, NDArray[np.int8]], levels: dict[str, str], hits: NDArray[np.int64]
) -> Pattern:
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
