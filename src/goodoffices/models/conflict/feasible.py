"""Which cells are feasible: what the rules leave of the product of all levels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import Expression, Join, Level, Not, fold, parse, truth
from goodoffices.dossier.records.rule import Rule

#: Rules of these kinds take cells away; the others shape moves.
SHAPING = ("coalesce", "no-move")


def demands(rules: Iterable[Rule]) -> list[Expression]:
    """What must hold in every feasible state, one expression for each demand of a rule."""
    found: list[Expression] = []
    for rule in rules:
        taken = [Level(option) for option in rule.options]
        if rule.kind in ("exclusive", "exactly-one"):
            found += [Not(Join("and", a, b)) for place, a in enumerate(taken) for b in taken[:place]]
        if rule.kind in ("at-least-one", "exactly-one"):
            found.append(fold("or", taken))
        if rule.kind == "if-then":
            found.append(Join("implies", parse(rule.condition or ""), parse(rule.then or "")))
        if rule.kind == "forbid":
            found.append(Not(parse(rule.pattern or "")))
    return found


def axis_levels(levels: Mapping[str, tuple[str, ...]]) -> dict[str, NDArray[np.int8]]:
    """Option id to its level numbers along its own axis; the arrays broadcast, the first option varies fastest."""
    count = len(levels)
    return {
        option: np.arange(len(names), dtype=np.int8).reshape(
            [len(names) if k == axis else 1 for k in reversed(range(count))]
        )
        for axis, (option, names) in enumerate(levels.items())
    }


def mask(
    rules: Iterable[Rule],
    taken: Mapping[str, NDArray[Any]],
    levels: Mapping[str, tuple[str, ...]],
    shape: tuple[int, ...],
) -> NDArray[np.bool_]:
    """Shape `shape` bool: the cells in which every demand of the rules holds.

    Parameters
    ----------
    taken : mapping
        Option id to its levels along its axis, arrays that broadcast to `shape`.
    """
    feasible = np.ones(shape, bool)
    together: dict[tuple[int, ...], NDArray[np.bool_]] = {}  # demands on the same options meet before they spread
    for demand in demands(rules):
        holds = truth(demand, taken, levels)
        if holds.shape in together:
            together[holds.shape] &= holds
        elif holds.size + sum(held.size for held in together.values()) > feasible.size:
            feasible &= holds
        else:
            together[holds.shape] = holds
    for holds in together.values():
        feasible &= holds
    return feasible
