"""Payoffs from what a preference says: dense ranks among feasible states, higher is better, ties equal."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import parse, truth
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput, Fault
from goodoffices.models.conflict.by_patterns import matching
from goodoffices.wording import Worded

#: A key is ranked anew by counting as long as it has at most so many values, four for each cell and some.
EACH, SOME = 4, 1024
#: So many states that several patterns match are told.
MOST_TOLD = 8


def ranks(
    preference: Preference,
    taken: Mapping[str, NDArray[Any]],
    levels: Mapping[str, tuple[str, ...]],
    feasible: NDArray[np.bool_],
    states: NDArray[np.int32],
) -> NDArray[np.int32]:
    """The order one preference gives.

    Parameters
    ----------
    preference : Preference
    taken : mapping
        Option id to its level in every cell, arrays that broadcast to the shape of `feasible`.
    levels : mapping
        Option id to the names of its levels.
    feasible : (...) bool
        Over all cells, in the shape of the product space or flat.
    states : (states,) int32
        The flat cell of each state, in the order of state numbers.

    Returns
    -------
    (cells,) int32
        Dense ranks from 0 among feasible cells.

    Raises
    ------
    BadInput
        When a ranking, or payoffs by pattern, do not name every state once, or payoffs do not number the states.

    References
    ----------
    Option prioritisation: Peng (1999); Fang, Hipel, Kilgour & Peng (2003).
    """
    if preference.statements is not None:
        key: NDArray[Any] = _lexicographic(preference.statements, taken, levels, feasible)
    elif preference.weights is not None:
        key = _weighted(preference.weights, taken, levels)
    else:
        key = np.zeros(feasible.shape, np.float64)
        if not preference.by_numbers:
            by_state = _matched(preference, taken, levels, feasible.shape, states)
        elif preference.ranking is not None:
            by_state = _ranked(preference, len(states))
        else:
            by_state = _numbers(preference, len(states))
        key.reshape(-1)[states] = by_state
    return dense(np.broadcast_to(key, feasible.shape).reshape(-1), feasible.reshape(-1))


def dense(key: NDArray[Any], feasible: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(cells,) int32 ranks from 0 without gaps among feasible cells; 0 elsewhere."""
    if key.dtype.kind == "i" and key.size and key.min() >= 0 and key.max() < EACH * key.size + SOME:
        return np.where(feasible, _condensed(key, key[feasible]), np.int32(0))
    found = np.zeros(key.size, np.int32)
    found[feasible] = np.unique(key[feasible], return_inverse=True)[1]
    return found


def _condensed(key: NDArray[Any], among: NDArray[Any]) -> NDArray[np.int32]:
    """The place of each key, not negative, among the different values of `among`, counted from 0."""
    present = np.zeros(int(key.max()) + 1, bool)
    present[among] = True
    place: NDArray[np.int32] = (np.cumsum(present, dtype=np.int32) - 1)[key]
    return place


def _lexicographic(
    statements: tuple[str, ...], taken: Any, levels: Any, feasible: NDArray[np.bool_]
) -> NDArray[np.int64]:
    key = np.zeros((1,) * feasible.ndim, np.int64)
    values = 1  # how many the key may have; it is ranked anew before it has too many, and so never overflows
    for statement in statements:
        if 2 * values > EACH * feasible.size + SOME:
            key = _condensed(key, key).astype(np.int64)
            values = int(key.max()) + 1
        key = 2 * key + truth(parse(statement), taken, levels)
        values *= 2
    return key


def _weighted(weights: Mapping[str, float], taken: Any, levels: Any) -> NDArray[Any]:
    """Sums of weights, in exact integers where they fit, so that equal sums are equal."""
    exact = [Decimal(str(weight)) for weight in weights.values()]
    scale = -min((int(weight.as_tuple().exponent) for weight in exact), default=0)
    whole = [int(weight.scaleb(scale)) for weight in exact] if 0 <= scale < 18 else []
    fits = bool(whole) and sum(map(abs, whole)) < 2**62
    key: Any = 0
    for expression, weight in zip(weights, whole if fits else weights.values(), strict=True):
        key = key + truth(parse(expression), taken, levels) * weight
    summed: NDArray[Any] = np.asarray(key)
    return summed - summed.min() if fits else summed


def _ranked(preference: Preference, size: int) -> NDArray[np.int64]:
    assert preference.ranking is not None
    groups: list[Any] = [place if isinstance(place, tuple) else (place,) for place in preference.ranking]
    named = [number for group in groups for number in group]
    problems = [
        Worded("ranking-repeats", state=str(number), times=named.count(number))
        for number in sorted(set(named))
        if named.count(number) > 1
    ]
    outside = sorted({number for number in named if not 1 <= number <= size})
    if outside:
        problems.append(Worded("ranking-outside", states=_listing(outside), last=size))
    missing = sorted(set(range(1, size + 1)) - set(named))
    if missing:
        problems.append(Worded("ranking-short", states=_listing(missing)))
    _refuse(preference, problems)
    worth = np.zeros(size, np.int64)
    for place, group in enumerate(groups):
        worth[np.array(group) - 1] = len(groups) - place
    return worth


def _refuse(preference: Preference, problems: list[Worded]) -> None:
    """Raise what keeps a ranking, or payoffs by pattern, from ordering the states, if anything does."""
    if problems:
        told = reduce(lambda first, second: Worded("ranking-and", first=first, second=second), problems)
        key = "ranking-misfit" if preference.ranking is not None else "payoffs-unmatched"
        wrong = Worded(key, actor=preference.actor, judge=preference.judge, problems=told)
        raise BadInput(Fault(wrong, field=preference.way))


def _matched(
    preference: Preference, taken: Any, levels: Any, shape: tuple[int, ...], states: NDArray[np.int32]
) -> NDArray[Any]:
    """(states,) the worth of the one pattern that each state matches."""
    worths = preference.worths()
    place, times = matching(tuple(worths), taken, levels, shape, states)
    problems = [
        Worded("ranking-repeats", state=str(number), times=int(times[number - 1]))
        for number in (np.flatnonzero(times > 1)[:MOST_TOLD] + 1).tolist()
    ]
    missing = (np.flatnonzero(times == 0) + 1).tolist()
    if missing:
        problems.append(Worded("ranking-short", states=_listing(missing)))
    _refuse(preference, problems)
    return np.array(list(worths.values()))[place]


def _numbers(preference: Preference, size: int) -> NDArray[np.float64]:
    assert isinstance(preference.payoffs, tuple)
    if len(preference.payoffs) != size:
        given = len(preference.payoffs)
        wrong = Worded("payoffs-misfit", actor=preference.actor, judge=preference.judge, count=given, states=size)
        raise BadInput(Fault(wrong, field="payoffs"))
    return np.array(preference.payoffs)


def _listing(numbers: list[int]) -> Worded:
    """The first few states by number, and how many more there are."""
    shown = [str(number) for number in numbers[:8]]
    return Worded("state-numbers", count=len(numbers), states=shown, more=len(numbers) - len(shown))
