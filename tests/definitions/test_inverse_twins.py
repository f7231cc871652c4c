"""The nearest orders, and counts of rankings, against trying every order with the definitions as papers print them."""

from itertools import combinations, permutations, product
from math import factorial

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Twin
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Order
from goodoffices.models.conflict.wishes import Wishes, sequences
from goodoffices.solutions.battery import battery
from goodoffices.solutions.inverse import counting, nearest, solver, trying
from goodoffices.solutions.inverse.fate import Fate
from goodoffices.solutions.inverse.nearest import Inverse, Nearest
from goodoffices.solutions.inverse.reordering import Reorderings

QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}
CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")


def weak_orders(n):
    """Every order of n states that may have ties, as ranks."""

    def groups(left):
        if not left:
            yield ()
        for size in range(1, len(left) + 1):
            for top in combinations(left, size):
                for rest in groups([state for state in left if state not in top]):
                    yield (*rest, top)

    for found in groups(list(range(n))):
        ranks = [0] * n
        for level, states in enumerate(found):
            for state in states:
                ranks[state] = level
        yield tuple(ranks)


def sign(x):
    return (x > 0) - (x < 0)


def distance(a, b):
    """Kemeny & Snell; of strict orders twice Kendall's."""
    return sum(abs(sign(a[p] - a[q]) - sign(b[p] - b[q])) for p, q in combinations(range(len(a)), 2))


def literally(twin, names, place, concept, rows):
    twin.payoff = [None] * len(rows)
    for name, row in zip(names, rows, strict=True):
        twin.payoff[name] = row
    return all(getattr(twin, concept)(i, place) for i in names)


def best(twin, names, inverse, place, concept, vary):
    """The least distance and how many orders have it, by trying all."""
    choices = []
    for i in range(len(names)):
        own = tuple(inverse.ranks[i].tolist())
        tied = inverse.tied(i)
        every = (weak_orders(len(own)) if tied else permutations(range(len(own)))) if i in vary else [own]
        choices.append(sorted((distance(own, row) // (1 if tied else 2), row) for row in every))
    least, count = None, 0
    for chosen in product(*choices):
        steps = sum(steps for steps, _ in chosen)
        if (least is None or steps <= least) and literally(twin, names, place, concept, [row for _, row in chosen]):
            least, count = (steps, 1) if steps != least else (steps, count + 1)
    return least, count


def small(data):
    conflict = data.draw(conflicts(most_states=5))
    model = graph(dossier_of(conflict))
    assume(2 <= model.size <= 4 and len(model.actors) == conflict.actors <= 3)
    return conflict, model, [int(actor[1:]) for actor in model.actors]


@pytest.mark.parametrize("weak", [False, True])
@settings(max_examples=30, **QUIET)
@given(data=st.data())
def test_the_nearest_orders_are_found_and_shown_to_be_so(weak, data):
    conflict, model, names = small(data)
    place = data.draw(st.integers(0, model.size - 1))
    twin = Twin(conflict)
    for concept in CONCEPTS:
        inverse = Inverse.of(model, concept, weak)
        vary = data.draw(st.sampled_from([(0,), (1,), (0, 1)]))
        least, count = best(twin, names, inverse, place, concept, vary)
        found = [inverse.nearest(place, vary)]
        low = inverse.bound(place, vary)
        if low is not None:
            empty = Nearest(place, vary, None, low)
            found += [solver.by_solver(inverse, empty), trying.by_trying(inverse, empty, 10**6)]
        for one in found:
            assert (one.steps, one.impossible) == (least, least is None), concept
            if least is None:
                continue
            assert one.proved
            assert one.unique in (None, count == 1)
            assert one is found[0] or one.unique is not None
            assert sum(inverse.distance(i, ranks) for i, ranks in one.orders.items()) == least
            rows = [one.orders.get(i, inverse.ranks[i]).tolist() for i in range(len(names))]
            assert literally(twin, names, place, concept, rows)


@settings(max_examples=25, **QUIET)
@given(data=st.data())
def test_rankings_are_counted_exactly(data):
    conflict, model, names = small(data)
    place = data.draw(st.integers(0, model.size - 1))
    twin, rng = Twin(conflict), np.random.default_rng(0)
    strict = list(permutations(range(model.size)))
    for concept in CONCEPTS:
        inverse, fate = Inverse.of(model, concept), Fate(model, place, concept)
        own = [tuple(inverse.ranks[i].tolist()) for i in range(len(names))]
        for i in (0, 1):
            rows = [[row if j == i else own[j] for j in range(len(names))] for row in strict]
            literal = [literally(twin, names, place, concept, one) for one in rows]
            assert counting.equilibria(inverse, fate, (i,), rng).count == sum(literal)
            alone = 0
            for one in rows:
                literally(twin, names, place, concept, one)
                alone += getattr(twin, concept)(names[i], place)
            told = counting.focal(inverse, fate, i, rng)
            assert (told.count, told.total) == (alone, factorial(model.size))


def test_draws_agree_with_the_count_within_their_error(monkeypatch):
    model = graph(dossier_of_euphrates())
    fate, inverse = Fate(model, 0, "seq"), Inverse.of(model, "seq")
    exact = [counting.focal(inverse, fate, 0, np.random.default_rng(0)), *both(inverse, fate)]
    monkeypatch.setattr(counting, "MOST_SETS", 0)
    monkeypatch.setattr(counting, "MOST_ONE_BY_ONE", 0)
    drawn = [counting.focal(inverse, fate, 0, np.random.default_rng(1)), *both(inverse, fate)]
    for one, other in zip(exact, drawn, strict=True):
        assert one.error is None
        assert one.count is not None
        assert other.count is None
        assert 0 < other.error < 0.02
        assert abs(one.share - other.share) < 4 * other.error


def both(inverse, fate):
    return [counting.equilibria(inverse, fate, (0,), np.random.default_rng(2))]


def dossier_of_euphrates():
    import goodoffices

    return goodoffices.open("kinsara2014-euphrates")


def test_without_a_solver_the_same_is_found(monkeypatch):
    model = graph(dossier_of_euphrates())
    with_it = [Inverse.of(model, c).nearest(t, v) for c in CONCEPTS for t in range(3) for v in ((0,), (1,), (0, 1))]
    monkeypatch.setattr(solver, "installed", lambda: False)
    without = [Inverse.of(model, c).nearest(t, v) for c in CONCEPTS for t in range(3) for v in ((0,), (1,), (0, 1))]
    for one, other in zip(with_it, without, strict=True):
        assert (one.steps, one.least, one.impossible) == (other.steps, other.least, other.impossible)
        assert other.unique in (None, one.unique)


def test_beyond_what_can_be_tried_there_is_a_bound_and_no_word_of_proof(monkeypatch):
    model = graph(dossier_of_euphrates())
    monkeypatch.setattr(nearest, "MOST_STATES", 5)
    found = Inverse.of(model, "seq").nearest(2, (0, 1))
    assert found.steps is None or found.least <= found.steps
    assert not found.impossible
    monkeypatch.undo()
    exact = Inverse.of(model, "seq").nearest(2, (0, 1))
    assert found.least <= exact.steps
    assert found.steps is None or found.steps >= exact.steps


@pytest.mark.parametrize("concept", CONCEPTS)
@settings(max_examples=25, **QUIET)
@given(data=st.data())
def test_every_sequence_of_statements_is_judged_as_it_would_be_alone(concept, data):
    """Asked of many sequences at once, the nearest that will do is the one found by asking one after another."""
    conflict = data.draw(conflicts(most_states=24, cut=data.draw(st.booleans())))
    model = graph(dossier_of(conflict))
    count = data.draw(st.integers(2, 4))
    holds = st.lists(st.booleans(), min_size=model.size, max_size=model.size)
    wishes = Wishes(np.array([data.draw(holds) for _ in range(count)]))
    i = data.draw(st.sampled_from(model.deciders))
    given_rank, _ = wishes.ranks(np.arange(count)[None])
    changed = model.order.one.copy()
    changed[i, model.moves.states] = given_rank[0]
    model = GraphModel(model.space, Order(changed, model.deciders))
    target = np.array(data.draw(holds))
    every, swaps = sequences(count, 6)
    least = None
    for sequence, far in zip(every, swaps, strict=True):
        keys = [tuple(wishes.holds[n, s] for n in sequence) for s in range(model.size)]
        places = {key: rank for rank, key in enumerate(sorted(set(keys)))}
        ranks = changed.copy()
        ranks[i, model.moves.states] = [places[key] for key in keys]
        one = battery(GraphModel(model.space, Order(ranks, model.deciders)), (concept,))
        if (one.lasts(concept) & target).any():
            least = int(far)
            break
    found = Reorderings.of(Inverse.of(model, concept), i, wishes, 6).first(target)
    assert (found and found.swaps) == least
