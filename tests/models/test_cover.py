"""The shortest exact description of some states: against every one there is, and where there are too many for that."""

import itertools
import random

import numpy as np
import pytest

from goodoffices.models.conflict.boxes import Boxes, signature, widest
from goodoffices.models.conflict.cover import MOST_TERMS, cover


def points(top):
    return np.array(list(itertools.product(*(range(last + 1) for last in top))), np.int8)


def boxed(rows):
    return Boxes(rows, rows)


def literal(held, barred, top):
    """(terms, bound options) of the shortest description: every box there is, every few of them."""
    runs = [[(a, b) for a in range(last + 1) for b in range(a, last + 1)] for last in top]
    best = {}
    for box in itertools.product(*runs):
        low, high = (np.array(side) for side in zip(*box, strict=True))
        inside = frozenset(np.flatnonzero(((held >= low) & (held <= high)).all(axis=1)).tolist())
        if inside and not ((barred >= low) & (barred <= high)).all(axis=1).any():
            bound = int(((low > 0) | (high < top)).sum())
            best[inside] = min(bound, best.get(inside, bound))
    for count in range(1, 4):
        sizes = [
            sum(best[term] for term in terms)
            for terms in itertools.combinations(best, count)
            if len(frozenset().union(*terms)) == len(held)
        ]
        if sizes:
            return count, min(sizes)
    return None


def holding(found, rows):
    """(rows,) bool: which states a description holds."""
    terms = zip(found.terms.low, found.terms.high, strict=True)
    return np.logical_or.reduce([((rows >= low) & (rows <= high)).all(axis=1) for low, high in terms])


@pytest.mark.parametrize("seed", range(60))
def test_none_is_shorter(seed):
    rng = random.Random(seed)
    top = np.array([rng.choice((1, 1, 2)) for _ in range(rng.randint(1, 3))], np.int8)
    rows = points(top)
    kind = np.array([rng.randrange(3) for _ in rows])
    kind[0] = 0
    held, barred = rows[kind == 0], rows[kind == 1]
    found = cover(boxed(held), boxed(barred), top)
    assert holding(found, held).all()
    assert not holding(found, barred).any()
    terms = [signature(low, high, top) for low, high in zip(found.terms.low, found.terms.high, strict=True)]
    wanted = literal(held, barred, top)
    if wanted is not None:
        assert (len(terms), sum(len(options) for options, _ in terms)) == wanted
        assert found.shortest
        assert found.least == len(terms)


def test_what_no_state_has_may_lie_in_a_term():
    """Rules are not repeated: (1, 1) cannot be, so that one option tells the states apart."""
    found = cover(
        boxed(np.array([[1, 0]], np.int8)), boxed(np.array([[0, 0], [0, 1]], np.int8)), np.array([1, 1], np.int8)
    )
    assert (found.terms.low.tolist(), found.terms.high.tolist()) == ([[1, 0]], [[1, 1]])


def test_neighbouring_levels_make_one_term_and_are_kept_tight():
    top = np.array([4], np.int8)
    found = cover(boxed(np.array([[1], [2]], np.int8)), boxed(np.array([[0]], np.int8)), top)
    assert (found.terms.low.tolist(), found.terms.high.tolist()) == ([[1]], [[2]])


def test_a_merged_state_is_held_whole():
    """It spans two levels of the second option, so that this one cannot tell it from the barred state between."""
    held = Boxes(np.array([[1, 0]], np.int8), np.array([[1, 2]], np.int8))
    found = cover(held, boxed(np.array([[0, 1]], np.int8)), np.array([1, 2], np.int8))
    assert (found.terms.low.tolist(), found.terms.high.tolist()) == ([[1, 0]], [[1, 2]])


def test_a_merged_state_is_barred_whole():
    barred = Boxes(np.array([[0, 0]], np.int8), np.array([[1, 1]], np.int8))
    found = cover(boxed(np.array([[0, 2]], np.int8)), barred, np.array([1, 2], np.int8))
    assert (found.terms.low.tolist(), found.terms.high.tolist()) == ([[0, 2]], [[1, 2]])


def test_many_states_with_a_short_description():
    rng = np.random.default_rng(0)
    rows = np.unique(rng.integers(0, 2, (2000, 12)).astype(np.int8), axis=0)
    wanted = (rows[:, [0, 3, 7]] == [1, 0, 1]).all(axis=1) | (rows[:, [2, 5, 11]] == [1, 1, 0]).all(axis=1)
    found = cover(boxed(rows[wanted]), boxed(rows[~wanted]), np.ones(12, np.int8))
    assert len(found.terms) == found.least == 2
    assert (holding(found, rows) == wanted).all()


def test_without_a_short_description_there_is_none():
    rng = np.random.default_rng(0)
    rows = np.unique(rng.integers(0, 2, (1000, 10)).astype(np.int8), axis=0)
    wanted = rows.sum(axis=1) % 2 == 0
    found = cover(boxed(rows[wanted]), boxed(rows[~wanted]), np.ones(10, np.int8))
    assert len(found.terms) == 0
    assert found.least > MOST_TERMS
    assert not found.shortest


def test_every_widest_box_is_found_once():
    top = np.array([2, 1], np.int8)
    boxes, holds = widest(boxed(np.array([[0, 0], [2, 1]], np.int8)), boxed(np.array([[1, 0]], np.int8)), top, 100)
    told = {(tuple(low), tuple(high)) for low, high in zip(boxes.low.tolist(), boxes.high.tolist(), strict=True)}
    assert told == {((0, 0), (0, 1)), ((2, 0), (2, 1)), ((0, 1), (2, 1))}
    assert len(boxes) == len(told)
    assert holds.any(axis=0).all()
