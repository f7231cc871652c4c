"""Payoffs from the four ways to say an order: dense ranks, higher is better, ties equal."""

from random import Random
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.small import made
from dossier.trees import LEVELS, holds, states, text_of, trees
from goodoffices.errors import BadInput
from goodoffices.models.conflict import ranking
from goodoffices.models.conflict.build import graph
from models.forms import both_forms

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def dossier_with(*preferences, levels=LEVELS, **more):
    return made(
        actor=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        option=[
            {"id": id, "actor": "ab"[k % 2], "label": id, "levels": names}
            for k, (id, names) in enumerate(levels.items())
        ],
        preference=preferences,
        **more,
    )


def ranks_of(dossier, i=0, **more):
    product, listed = both_forms(dossier, **more)
    found = product.by_state(product.payoff(i)).tolist()
    assert listed.payoff(i).tolist() == found
    return found


def dense(keys):
    tiers = sorted(set(keys))
    return [tiers.index(key) for key in keys]


@MANY
@given(st.lists(trees(most=5), max_size=6), st.randoms(use_true_random=False))
def test_statements_order_lexicographically(order, rnd):
    dossier = dossier_with({"actor": "a", "statements": [text_of(tree, rnd) for tree in order]})
    assert ranks_of(dossier) == dense([tuple(holds(tree, state) for tree in order) for state in states()])


@MANY
@given(
    st.lists(st.tuples(trees(most=4), st.decimals(-9, 9, places=2)), max_size=5),
    st.randoms(use_true_random=False),
)
def test_weights_add_up_exactly(parts, rnd):
    weights = {text_of(tree, rnd): weight for tree, weight in parts}
    trees_by_text = dict(zip(weights, [tree for tree, _ in parts], strict=False))
    if len(weights) < len(parts):
        return
    dossier = dossier_with({"actor": "a", "weights": {text: float(weight) for text, weight in weights.items()}})
    worth = [sum(w for text, w in weights.items() if holds(trees_by_text[text], state)) for state in states()]
    assert ranks_of(dossier) == dense(worth)


@MANY
@given(st.lists(st.integers(-3, 3), min_size=36, max_size=36))
def test_payoffs_and_rankings_of_the_same_order(worth):
    tiers = [[n for n, w in enumerate(worth, 1) if w == tier] for tier in sorted(set(worth), reverse=True)]
    ranking = [tier[0] if len(tier) == 1 else tier for tier in tiers]
    dossier = dossier_with({"actor": "a", "payoffs": worth}, {"actor": "b", "ranking": ranking})
    assert ranks_of(dossier, 0) == dense(worth) == ranks_of(dossier, 1)


@MANY
@given(st.lists(trees(most=5), min_size=3, max_size=12), st.randoms(use_true_random=False))
def test_long_lists_of_statements_are_ranked_anew_on_the_way(order, rnd):
    dossier = dossier_with({"actor": "a", "statements": [text_of(tree, rnd) for tree in order]})
    with patch.multiple(ranking, EACH=0, SOME=2):
        assert ranks_of(dossier) == dense([tuple(holds(tree, state) for tree in order) for state in states()])


TWO = {"p": ("no", "yes"), "q": ("no", "yes")}


@pytest.mark.parametrize(
    ("order", "ranks"),
    [
        ({"statements": []}, [0, 0, 0, 0]),
        ({"statements": ["p"]}, [0, 1, 0, 1]),
        ({"statements": ["p", "q"]}, [0, 2, 1, 3]),
        ({"statements": ["p or not p", "q"]}, [0, 0, 1, 1]),
        ({"weights": {}}, [0, 0, 0, 0]),
        ({"weights": {"p": 0.1, "q": 0.2, "p and q": -0.3}}, [0, 1, 2, 0]),
        ({"weights": {"p": 1e9, "q": -1e9, "p and q": 1}}, [1, 3, 0, 2]),
        ({"ranking": [2, [1, 3], 4]}, [1, 2, 1, 0]),
        ({"ranking": [[1, 2, 3, 4]]}, [0, 0, 0, 0]),
        ({"payoffs": [5, -1, 5, 2.5]}, [2, 0, 2, 1]),
    ],
)
def test_short_ones(order, ranks):
    assert ranks_of(dossier_with(order | {"actor": "a"}, levels=TWO)) == ranks


@pytest.mark.parametrize(
    ("order", "message"),
    [
        ({"ranking": [1, 2, 3]}, "the ranking of 'a' by 'team' leaves out state 4"),
        ({"ranking": [1, 2, 3, 4, 4]}, "names state 4 2 times"),
        ({"ranking": [[1, 2], 3, 5]}, "names state 5, but states run from 1 to 4 and leaves out state 4"),
        ({"ranking": []}, "leaves out states 1, 2, 3, 4"),
        ({"payoffs": [1, 2, 3]}, "'a' by 'team' has 3 payoffs for 4 states"),
    ],
)
def test_orders_that_do_not_fit_the_states(order, message):
    with pytest.raises(BadInput) as caught:
        graph(dossier_with(order | {"actor": "a"}, levels=TWO))
    assert message in str(caught.value)


def test_all_orders_that_do_not_fit_come_at_once():
    with pytest.raises(BadInput) as caught:
        graph(dossier_with({"actor": "a", "payoffs": [1]}, {"actor": "b", "ranking": [1]}, levels=TWO))
    assert len(caught.value.faults) == 2


def test_many_states_left_out_are_not_all_named():
    with pytest.raises(BadInput, match="leaves out states 2, 3, 4, 5, 6, 7, 8, 9 and 27 more"):
        graph(dossier_with({"actor": "a", "ranking": [1]}))


def test_ranks_are_among_feasible_states_only():
    rule = [{"kind": "forbid", "pattern": "p and q"}]
    assert ranks_of(dossier_with({"actor": "a", "statements": ["p", "q"]}, levels=TWO, rule=rule)) == [0, 2, 1]
    assert ranks_of(dossier_with({"actor": "a", "ranking": [3, 1, 2]}, levels=TWO, rule=rule)) == [1, 0, 2]


@pytest.mark.parametrize("count", [29, 30, 31, 62, 63, 64, 70, 200])
def test_any_number_of_statements(count):
    """The last statements still count, where a key of 64 bits would have lost them or turned negative."""
    rnd = Random(count)
    filler = ["p or not p", "not (p and not p)"]
    order = [rnd.choice(filler) for _ in range(count - 2)]
    assert ranks_of(dossier_with({"actor": "a", "statements": [*order, "q", "p"]}, levels=TWO)) == [0, 1, 2, 3]
    assert ranks_of(dossier_with({"actor": "a", "statements": ["q", *order, "p"]}, levels=TWO)) == [0, 1, 2, 3]
    assert ranks_of(dossier_with({"actor": "a", "statements": ["q", "p", *order]}, levels=TWO)) == [0, 1, 2, 3]


def test_judges():
    dossier = dossier_with(
        {"actor": "a", "statements": ["p"], "judge": "x"},
        {"actor": "b", "statements": ["p"], "judge": "y"},
        {"actor": "a", "statements": ["q"], "judge": "y"},
        levels=TWO,
    )
    assert dossier.judges == ("x", "y")
    assert ranks_of(dossier) == ranks_of(dossier, judge="x") == [0, 1, 0, 1]
    assert ranks_of(dossier, judge="y") == [0, 0, 1, 1]
    assert ranks_of(dossier, 1) == ranks_of(dossier, 1, judge="x") == ranks_of(dossier, 1, judge="y") == [0, 1, 0, 1]
    with pytest.raises(BadInput, match="no judge 'z' gave a preference"):
        graph(dossier, judge="z")
    with pytest.raises(BadInput, match=r"no sequence rule 'singel_mover' .* did you mean 'single_mover'"):
        graph(dossier, sequence="singel_mover")
