"""Expressions as alternatives of conditions say the same as the expressions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.trees import holds, states, text_of, trees
from goodoffices.dossier.expression import parse
from goodoffices.dossier.normal import alternatives
from goodoffices.errors import BadInput

YES_NO = {"note": ("no", "yes"), "b": ("off", "on"), "c": ("no", "yes"), "d": ("no", "yes")}


@settings(max_examples=400, deadline=None)
@given(trees(YES_NO), st.booleans(), st.randoms(use_true_random=False))
def test_the_same_states_match(tree, wanted, rnd):
    found = alternatives(parse(text_of(tree, rnd)), YES_NO, wanted)
    for state in states(YES_NO):
        matched = any(all(bool(state[option]) == taken for option, taken in condition.items()) for condition in found)
        assert matched == (holds(tree, state, YES_NO) == wanted)
    assert len({tuple(sorted(condition.items())) for condition in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("note", [{"note": True}]),
        ("not note and b", [{"note": False, "b": True}]),
        ("note or b", [{"note": True}, {"b": True}]),
        ("note or note and b", [{"note": True}]),
        ("note and not note", []),
        ('b >= "off"', [{}]),
        ('b < "off"', []),
        ("note if b", [{"b": False}, {"note": True}]),
    ],
)
def test_short_ones(text, conditions):
    assert alternatives(parse(text), YES_NO) == conditions


def test_too_many_alternatives_are_refused():
    options = {f"o{n}": ("no", "yes") for n in range(26)}
    pairs = " and ".join(f"(o{n} or o{n + 13})" for n in range(13))
    with pytest.raises(BadInput, match="more simply"):
        alternatives(parse(pairs), options)
