"""Shortest sequences of moves looked for forward: those that the queue from the goal finds, step by step."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import goodoffices
from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict import search
from goodoffices.models.conflict.build import graph
from models.forms import both_forms

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(conflicts(most_states=40, cut=True) | conflicts(most_states=40), st.booleans(), st.data())
def test_the_same_path_as_from_the_goal(conflict, credible, data):
    dossier = dossier_of(conflict)
    models = [graph(dossier)] if conflict.cut else both_forms(dossier)
    for model in models:
        wanted = data.draw(st.sets(st.integers(0, model.size - 1), min_size=1, max_size=3))
        goal = np.zeros(model.cells, bool)
        goal[model.moves.states[list(wanted)]] = True
        starts = model.moves.states.tolist()
        for i in range(len(model.actors)):
            others = model.others(i)
            assert model.paths(others, starts, goal, credible) == model._ordered.paths(others, starts, goal, credible)


def test_a_search_that_meets_too_much_is_left_to_the_queue():
    model = graph(goodoffices.open("us-iran-2025"))
    goal = np.zeros(model.cells, bool)
    goal[0] = True
    others, starts = model.others(1), list(range(0, 600, 60))
    found = model.paths(others, starts, goal, credible=False)
    assert {len(path) for path in found if path is not None} == {0, 2}
    with patch.object(search, "MET", 30):
        with pytest.raises(search.TooFar):
            search.Search(model.moves, model.order.one, others, goal, credible=False).path(60)
        assert model.paths(others, starts, goal, credible=False) == found


@MANY
@given(conflicts(most_states=40, cut=True) | conflicts(most_states=40))
def test_moves_from_many_states_are_those_from_each(conflict):
    model = graph(dossier_of(conflict))
    cells = model.moves.states.astype(np.int64)
    for i in range(len(model.actors)):
        which, to = model.moves.reaches(i, cells)
        for place, cell in enumerate(cells.tolist()):
            assert to[which == place].tolist() == model.moves.reach(i, cell).tolist()
