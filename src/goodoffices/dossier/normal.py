"""Expressions over yes/no options as alternatives of conditions (disjunctive normal form)."""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.dossier.expression import Expression, Level, Not, truth
from goodoffices.errors import BadInput
from goodoffices.wording import Worded

#: Option id to whether it is taken; all must hold.
Condition = dict[str, bool]
#: More alternatives than this no reader would want.
MOST = 4096


def alternatives(tree: Expression, levels: Mapping[str, tuple[str, ...]], wanted: bool = True) -> list[Condition]:
    """Conditions of which one must hold for the expression to be `wanted`; [] when it never is.

    Parameters
    ----------
    tree : Expression
        Over options of two levels.
    levels : mapping
        Option id to the names of its levels.
    wanted : bool

    Raises
    ------
    BadInput
        When there are too many alternatives.
    """
    if isinstance(tree, Level):
        fits = [bool(truth(tree, {tree.option: level}, levels)) is wanted for level in (0, 1)]
        return [{}] if all(fits) else [{tree.option: fits[1]}] if any(fits) else []
    if isinstance(tree, Not):
        return alternatives(tree.part, levels, not wanted)
    left, right = alternatives(tree.left, levels), alternatives(tree.right, levels)
    not_left, not_right = alternatives(tree.left, levels, False), alternatives(tree.right, levels, False)
    if tree.word == "and":
        return _both(left, right) if wanted else _simplest(not_left + not_right)
    if tree.word == "or":
        return _simplest(left + right) if wanted else _both(not_left, not_right)
    if tree.word == "implies":
        return _simplest(not_left + right) if wanted else _both(left, not_right)
    if wanted:
        return _simplest(_both(left, right) + _both(not_left, not_right))
    return _simplest(_both(left, not_right) + _both(not_left, right))


def _both(left: list[Condition], right: list[Condition]) -> list[Condition]:
    return _simplest(
        [a | b for a in left for b in right if all(b.get(option, taken) == taken for option, taken in a.items())]
    )


def _simplest(conditions: list[Condition]) -> list[Condition]:
    """Without conditions that another one covers."""
    if len(conditions) > MOST:
        raise BadInput(Worded("expression-alternatives", most=MOST))
    kept: list[Condition] = []
    for condition in sorted(conditions, key=len):
        if not any(other.items() <= condition.items() for other in kept):
            kept.append(condition)
    return kept
