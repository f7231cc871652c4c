"""The nearest order of one actor under which a verdict turns, in swaps of neighbouring statements."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import numpy as np

from goodoffices.analyses.sensitivity.answer import Item, Turn
from goodoffices.analyses.sensitivity.sampling import Readings, Scene, Verdicts
from goodoffices.models.conflict.draws import Menu, Places

#: Orders of one actor that are tried at most; beyond that fewer swaps are.
MOST = 20_000


def nearest_turns(readings: Readings, stated: Verdicts, swaps: int) -> tuple[Turn, ...]:
    """For every outcome and concept the nearest orders of one actor that turn its verdict.

    Every order within so many swaps is tried, actor by actor, the others as the first judge states them.
    """
    scene = readings.scene()
    found: dict[tuple[int, str], list[tuple[int, str, int]]] = {}
    tried: dict[str, tuple[Places, list[int]]] = {}
    reach = swaps
    for actor, menus in scene.menus.items():
        menu = menus.menus[scene.counts(actor, readings.asked.judges[0])]
        orders, distance, far = orders_within(menu.items, swaps)
        reach = min(reach, far)
        tried[actor] = orders, distance
        verdicts = scene.verdicts({actor: (menus.of, menu.ranks(orders))})
        for concept, marks in verdicts.items():
            for place, number in zip(*np.nonzero((marks != stated[concept][0]).T), strict=True):
                found.setdefault((int(place), concept), []).append((distance[number], actor, int(number)))
    counted = sum(len(orders) - 1 for orders, _ in tried.values())
    told = []
    for place, target in enumerate(readings.asked.targets):
        for concept in readings.asked.concepts:
            turning = [one for one in found.get((place, concept), ()) if one[0] <= reach]
            known = {"target": target.key, "concept": concept, "stated": bool(stated[concept][0, place])}
            told.append(Turn(**known, **_nearest(scene, readings, tried, turning), searched=reach, orders=counted))
    return tuple(told)


def _nearest(
    scene: Scene,
    readings: Readings,
    tried: dict[str, tuple[Places, list[int]]],
    turning: list[tuple[int, str, int]],
) -> dict[str, Any]:
    """The nearest order, one that moves a single thing first; and how many others are as near."""
    empty: dict[str, Any] = {
        "swaps": None,
        "actor": None,
        "judge": None,
        "moved": None,
        "places": None,
        "pairs": (),
        "others": 0,
    }
    if not turning:
        return empty
    least = min(turning)[0]
    near = [one for one in turning if one[0] == least]
    single = [one for one in near if single_move(tried[one[1]][0][one[2]]) is not None]
    distance, actor, number = (single or near)[0]
    order = tried[actor][0][number]
    menu = scene.menus[actor].menus[scene.counts(actor, readings.asked.judges[0])]
    alone = single_move(order)
    return {
        "swaps": distance,
        "actor": actor,
        "judge": menu.preference.judge,
        "moved": item(menu, alone[0], scene) if alone else None,
        "places": alone[1] if alone else None,
        "pairs": tuple((item(menu, a, scene), item(menu, b, scene)) for a, b in reversed_pairs(order)),
        "others": len(near) - 1,
    }


def orders_within(items: int, swaps: int) -> tuple[Places, list[int], int]:
    """Every order of so many items within so many swaps of neighbours, and how many each takes; the stated one first.

    The last number says within how many swaps they are all there: fewer where that makes more than `MOST` orders.
    """
    layers, count, reach = [[tuple(range(items))]], 1, swaps
    for done in range(swaps):
        new = list(dict.fromkeys(other for order in layers[-1] for other in _swapped(order)))
        if count + len(new) > MOST:
            reach = done
            break
        count += len(new)
        layers.append(new)
    orders = [order for layer in layers for order in layer]
    distances = [far for far, layer in enumerate(layers) for _ in layer]
    return np.array(orders, np.int64).reshape(len(orders), items), distances, reach


def _swapped(order: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The orders one swap further from the stated one: two neighbours that still stand as stated change places."""
    for at in range(len(order) - 1):
        if order[at] < order[at + 1]:
            yield (*order[:at], order[at + 1], order[at], *order[at + 2 :])


def single_move(order: Places) -> tuple[int, int] | None:
    """The one item whose move makes an order, and how many places up it goes; None where no single move does."""
    items = order.tolist()
    for item in sorted(items, key=lambda one: -abs(one - items.index(one))):
        if [one for one in items if one != item] == [one for one in range(len(items)) if one != item]:
            return item, item - items.index(item)
    return None


def reversed_pairs(order: Places) -> Iterator[tuple[int, int]]:
    """The pairs that stand the other way round: the first was above."""
    place = np.argsort(order).tolist()
    for above, below in combinations(range(len(place)), 2):
        if place[above] > place[below]:
            yield above, below


def item(menu: Menu, number: int, scene: Scene) -> Item:
    """What may change places, for people: a statement, an expression with a weight, or a tier by its first state."""
    preference = menu.preference
    if preference.statements is not None:
        return Item(text=preference.statements[number], state=None)
    if preference.weights is not None:
        return Item(text=list(preference.weights)[menu.by_weight[number]], state=None)
    classes = scene.menus[preference.actor].of
    first = int(np.flatnonzero(menu.says[0][classes] == number)[0]) + 1
    return Item(text=None, state=first)
