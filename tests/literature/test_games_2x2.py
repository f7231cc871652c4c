"""The 78 strict ordinal games of two actors with two choices each (Rapoport & Guyer 1966), made from scratch."""

from __future__ import annotations

from functools import lru_cache
from itertools import permutations

import pytest

import goodoffices
from definitions.conflicts import dossier_of
from definitions.twin import Conflict, Twin
from goodoffices.models.conflict.build import graph
from goodoffices.solutions.battery import battery
from goodoffices.store import games as family

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq", "sim")
#: Each implies the next.
INCLUSIONS = (("nash", "symseq"), ("symseq", "seq"), ("symseq", "smr"), ("seq", "gmr"), ("smr", "gmr"), ("nash", "sim"))
#: In this many games no state is an equilibrium.
WITHOUT = {"nash": 9, "gmr": 0, "smr": 4, "seq": 0, "nm": 78 - 55}

# A game is (payoffs of row, payoffs of column) over the cells (row's choice, column's choice) in this order:
CELLS = ((0, 0), (1, 0), (0, 1), (1, 1))


def images(game):
    """The eight ways to write one game: rows swapped, columns swapped, the two actors swapped."""
    row, column = (dict(zip(CELLS, payoffs, strict=True)) for payoffs in game)
    for swap_rows in (0, 1):
        for swap_columns in (0, 1):
            turned = [(a ^ swap_rows, b ^ swap_columns) for a, b in CELLS]
            yield tuple(row[cell] for cell in turned), tuple(column[cell] for cell in turned)
            across = [(b ^ swap_rows, a ^ swap_columns) for a, b in CELLS]
            yield tuple(column[cell] for cell in across), tuple(row[cell] for cell in across)


def games():
    """One way to write each game, of the 4! x 4! there are."""
    orders = list(permutations((1, 2, 3, 4)))
    return sorted({min(images((row, column))) for row in orders for column in orders})


def conflict_of(game):
    """Each actor has one option with two levels; states run as the cells do, the row's choice fastest."""
    return Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), game)


@lru_cache
def solved(game):
    return battery(graph(dossier_of(conflict_of(game))), CONCEPTS)


GAMES = games()
each_game = pytest.mark.parametrize("game", GAMES, ids=lambda game: "-".join("".join(map(str, side)) for side in game))


def test_there_are_78():
    assert len(GAMES) == 78
    assert len({image for game in GAMES for image in images(game)}) == 24 * 24


def test_the_family_of_the_catalogue_is_these():
    assert [(game.row, game.column) for game in family.games()] == GAMES
    for game in family.games():
        assert {(image.row, image.column) for image in game.writings()} == set(images((game.row, game.column)))


@pytest.mark.parametrize("number", range(1, 79))
def test_a_member_is_its_game(number):
    dossier = goodoffices.open(f"games-2x2-{number}")
    model = graph(dossier)
    payoffs = [[int(p) + 1 for p in model.by_state(model.payoff(i))] for i in range(2)]
    assert payoffs == [list(side) for side in GAMES[number - 1]]
    assert dossier.about.id == f"games-2x2-{number}"
    assert str(number) in dossier.about.title


@pytest.mark.parametrize(
    ("name", "case", "orders"),
    [
        ("Prisoner's dilemma", "prisoners-dilemma", "TRPS"),
        ("Chicken", "chicken", "TRSP"),
        ("Stag hunt", "stag-hunt", "RTPS"),
        ("Deadlock", None, "TPRS"),
        ("Leader", None, "TSRP"),
        ("Hero", None, "STRP"),
    ],
)
def test_well_known_games_go_by_their_names(name, case, orders):
    """T: I alone hold out, R: both give way, P: neither does, S: I alone give way; from best to worst."""
    worth = {letter: 4 - place for place, letter in enumerate(orders)}
    row, column = (tuple(worth[letter] for letter in letters) for letters in ("PSTR", "PTSR"))
    number = GAMES.index(min(images((row, column)))) + 1
    assert goodoffices.open(f"games-2x2-{number}").about.title == f"Game {number} of 78: {name}"
    if case:
        model = graph(goodoffices.open(case))
        written = tuple(tuple(int(p) + 1 for p in model.by_state(model.payoff(i))) for i in range(2))
        assert min(images(written)) == GAMES[number - 1]


def test_every_known_name_is_given_once():
    titles = [goodoffices.open(f"games-2x2-{number}").about.title for number in range(1, len(GAMES) + 1)]
    assert sorted(title.partition(": ")[2] for title in titles if ": " in title) == [
        *("Chicken", "Deadlock", "Hero", "Leader", "Prisoner's dilemma", "Stag hunt"),
    ]


@pytest.mark.parametrize(("concept", "count"), WITHOUT.items())
def test_games_without_an_equilibrium(concept, count):
    found = [battery(graph(dossier_of(conflict_of(game))), (concept,)) for game in GAMES]
    assert sum(solution.equilibria(concept).size == 0 for solution in found) == count


@pytest.mark.parametrize(("narrow", "wide"), INCLUSIONS)
def test_inclusion(narrow, wide):
    """Holds for each actor in each game, and is no equality."""
    pairs = [(solved(game).stable[narrow], solved(game).stable[wide]) for game in GAMES]
    assert all((within <= whole).all() for within, whole in pairs)
    assert any((within < whole).any() for within, whole in pairs)


@each_game
def test_as_the_literal_definitions_say(game):
    twin = Twin(conflict_of(game))
    for concept in CONCEPTS:
        assert solved(game).stable[concept].tolist() == [twin.stable(concept, actor) for actor in (0, 1)]


@each_game
def test_written_otherwise_it_is_the_same_game(game):
    counts = {tuple(solved(image).equilibria(concept).size for concept in CONCEPTS) for image in images(game)}
    assert len(counts) == 1


def test_with_one_answer_symmetric_sequential_is_both_together():
    """An improvement has one answer at most here, so SEQ and SMR rest on the same one; elsewhere they need not."""
    for game in GAMES:
        stable = solved(game).stable
        assert ((stable["seq"] & stable["smr"]) == stable["symseq"]).all()
