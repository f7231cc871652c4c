"""The difference that matters: on what judges differ about an actor, and which single difference changes an outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.sensitivity.answer import Apart, Item, Judges, Verdict
from goodoffices.analyses.sensitivity.sampling import Readings, Scene, Verdicts
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.draws import ActorMenus

Kind = Literal["pair", "only-first", "only-other", "whole"]
#: One difference: what it is, the statements, and the orders that take it over and nothing else.
Single = tuple[Kind, str | None, str | None, list[tuple[str, ...]]]


def judge_differences(readings: Readings, stated: Verdicts) -> tuple[Judges, ...]:
    """For each actor whom another judge sees otherwise than the first: on what, and what each difference turns."""
    found = []
    scene, (first, *others) = readings.scene(), readings.asked.judges
    for actor, given in scene.preferences.items():
        mine = given[scene.counts(actor, first)]
        for judge in others:
            theirs = next((one for one in given if one.judge == judge and one is not mine), None)
            if theirs is not None:
                found.append(_between(scene, readings, stated, mine, theirs))
    return tuple(one for one in found if one.apart)


def _between(scene: Scene, readings: Readings, stated: Verdicts, mine: Preference, theirs: Preference) -> Judges:
    """Where two preferences of one actor differ; every order that takes one difference over is tried."""
    singles = list(apart(mine, theirs))
    orders = [order for _, _, _, several in singles for order in several]
    variants = [mine.model_copy(update={"statements": order}) for order in orders]
    menus = ActorMenus.made(scene.space, (mine, theirs, *variants))
    ranks = [menu.ranks(_as_stated(menu.items)) for menu in menus.menus]
    verdicts = scene.verdicts({mine.actor: (menus.of, np.concatenate(ranks))})
    told, at = [], 2
    for kind, above, below, several in singles:
        rows = range(at, at + len(several)) if several else (1,)
        at += len(several)
        turns = [turn for row in rows for turn in _turned(readings, stated, verdicts, row)]
        items = [Item(text=text, state=None) if text is not None else None for text in (above, below)]
        told.append(Apart(kind=kind, above=items[0], below=items[1], turns=tuple(dict.fromkeys(turns))))
    whole = tuple(_turned(readings, stated, verdicts, 1))
    return Judges(actor=mine.actor, first=mine.judge, other=theirs.judge, apart=tuple(told), turns=whole)


def _turned(readings: Readings, stated: Verdicts, verdicts: Verdicts, row: int) -> Iterator[Verdict]:
    """The verdicts of a row that are not as stated."""
    for place, target in enumerate(readings.asked.targets):
        for concept in readings.asked.concepts:
            lasts = bool(verdicts[concept][row, place])
            if lasts != bool(stated[concept][0, place]):
                yield Verdict(target=target.key, concept=concept, lasts=lasts)


def _as_stated(items: int) -> NDArray[np.int64]:
    return np.arange(items)[None]


def apart(mine: Preference, theirs: Preference) -> Iterator[Single]:
    """The single differences between two preferences, those of pairs first.

    A pair both judges name stands the other way round: the lower one is raised to just above the upper one, or the
    upper one lowered to just below it. What only one of them says is left out, or put in behind what stands before it
    there.
    """
    if _order(mine) == _order(theirs):
        return
    if mine.statements is None or theirs.statements is None:
        yield "whole", None, None, []
        return
    here, there = mine.statements, theirs.statements
    for above, below in combinations([one for one in here if one in there], 2):
        if there.index(above) > there.index(below):
            yield "pair", above, below, [_beside(here, below, above, 0), _beside(here, above, below, 1)]
    for only in (one for one in here if one not in there):
        yield "only-first", only, None, [tuple(one for one in here if one != only)]
    for only in (one for one in there if one not in here):
        before = [one for one in there[: there.index(only)] if one in here]
        at = here.index(before[-1]) + 1 if before else 0
        yield "only-other", only, None, [(*here[:at], only, *here[at:])]


def _beside(order: Sequence[str], moving: str, fixed: str, after: int) -> tuple[str, ...]:
    """The order with one thing moved to just before another one, or just after it."""
    rest = [one for one in order if one != moving]
    rest.insert(rest.index(fixed) + after, moving)
    return tuple(rest)


def _order(preference: Preference) -> tuple[object, ...]:
    return preference.statements, preference.weights, preference.ranking, preference.payoffs
