"""Orders drawn by Mallows' law: against the law itself, order by order; and what another order of wishes means."""

from itertools import combinations, permutations

import numpy as np
import pytest

import goodoffices
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.draws import ActorMenus, displaced, inserted
from goodoffices.models.conflict.ranking import ranks
from goodoffices.models.conflict.spaces import Spaces


def distance(order):
    """Pairs that stand the other way round (Kendall)."""
    return sum(order.index(a) > order.index(b) for a, b in combinations(range(len(order)), 2))


@pytest.mark.parametrize("phi", [0.0, 0.2, 0.7, 1.0])
def test_drawn_orders_follow_the_law(phi):
    """All 24 orders of four things: each as often as phi ** distance says, within four standard errors."""
    draws = 40_000
    uniform = np.random.default_rng(5).random((draws, 4))
    moves = displaced(uniform, phi)
    found = inserted(moves)
    every = list(permutations(range(4)))
    weight = np.array([phi ** distance(order) for order in every])
    chance = weight / weight.sum()
    for order, p in zip(every, chance, strict=True):
        share = (found == order).all(axis=1).mean()
        assert abs(share - p) <= 4 * np.sqrt(p * (1 - p) / draws) + 1e-12, order
    told = [distance(tuple(order)) for order in found[:500].tolist()]
    assert told == moves[:500].sum(axis=1).tolist()


def test_the_same_numbers_with_another_phi_go_together():
    uniform = np.random.default_rng(1).random((500, 7))
    few, many = (displaced(uniform, phi).sum(axis=1) for phi in (0.2, 0.6))
    assert (few <= many).all()
    assert (few < many).any()


WAYS = {
    "statements": ("relief", 'enrichment >= "capped"', "not pressure", "us_channel", "hold_fire"),
    "weights": {"relief": 4.0, "us_channel": 2.5, "pressure": -3.0, "hold_fire": 0.1},
    "ranking": ('relief = "full"', ('relief = "partial"', "pressure"), "not relief and not pressure"),
    "payoffs": {'relief = "full"': 3.0, 'relief = "partial"': -1.0, "not relief": 0.5},
}


def said_otherwise(way, order):
    """The preference with its things in another order, written down as a dossier would."""
    said = WAYS[way]
    if way == "statements":
        return {way: tuple(said[k] for k in order)}
    if way == "weights":
        heaviest = sorted(said, key=lambda one: -said[one])
        given = sorted(said.values(), reverse=True)
        return {way: {heaviest[k]: given[place] for place, k in enumerate(order)}}
    if way == "ranking":
        return {way: tuple(said[k] for k in order)}
    best = sorted(said, key=lambda one: -said[one])
    return {way: {best[k]: float(len(order) - place) for place, k in enumerate(order)}}


@pytest.mark.parametrize("way", WAYS)
def test_another_order_means_what_it_would_mean_written_down(way):
    dossier = goodoffices.open("us-iran-2025")
    space = Spaces().of(dossier)
    stated = Preference(actor="usa", **{way: WAYS[way]})
    menus = ActorMenus.made(space, [stated])
    menu = menus.menus[0]
    orders = np.array(list(permutations(range(menu.items)))[::5])
    found = menu.ranks(orders)
    feasible = space.moves.feasible.reshape(space.shape)
    for order, row in zip(orders.tolist(), found, strict=True):
        other = Preference(actor="usa", **said_otherwise(way, order))
        expected = ranks(other, space.taken, space.states.levels, feasible, space.moves.states)
        assert (row[menus.of] == expected[space.moves.states]).all()


def test_stated_orders_are_the_models():
    for name in ("us-iran-2025", "kinsara2014-euphrates", "chicken", "hipel1980-garrison"):
        dossier = goodoffices.open(name)
        model = graph(dossier)
        for i in model.deciders:
            given = [one for one in dossier.preference if one.actor == model.actors[i]]
            menus = ActorMenus.made(model.space, given)
            menu = menus.menus[0]
            row = menu.ranks(np.arange(menu.items)[None])[0]
            assert (row[menus.of] == model.payoff(i)[model.moves.states]).all()


def test_too_long_an_order_is_refused():
    dossier = goodoffices.open("us-iran-2025")
    space = Spaces().of(dossier)
    long = Preference(actor="usa", statements=tuple(["relief"] * 401))
    with pytest.raises(goodoffices.OutOfReach, match="401"):
        ActorMenus.made(space, [long])
