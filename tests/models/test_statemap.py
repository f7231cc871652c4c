"""Maps of states: few places whatever the size, no state in two of them, and only moves the model knows."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from dossier.small import made
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict import statemap
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.solutions.battery import battery
from goodoffices.store.opening import kinds
from goodoffices.store.opening import names as shipped
from goodoffices.store.opening import open as open_dossier

SOME = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
CONCEPTS = ("nash", "gmr", "seq")


def mapped(dossier):
    model = graph(dossier)
    names = Describer(dossier, model)
    lasting = {id: np.logical_and.reduce(rows) for id, rows in battery(model, CONCEPTS).stable.items()}
    return names, lasting, statemap.statemap(names, lasting, ("nash", "seq"))


def check(names, lasting, found):
    model = names.graph
    places = {place.number: place for place in found.places}
    members = np.concatenate([place.members for place in found.places])
    assert len(places) == len(found.places) <= statemap.MOST
    assert members.size == np.unique(members).size
    for place in found.places:
        assert place.number in place.members
        assert place.concepts == tuple(id for id, holds in lasting.items() if holds[place.members - 1].all())
        if place.outcome:
            assert names.outcomes[place.outcome][place.members - 1].all()
            assert place.forms == names.outcomes[place.outcome].sum()
    if names.status_quo:
        assert found.places[0].members.tolist() == [names.status_quo]
    cells = model.moves.states
    number = {int(cell): n for n, cell in enumerate(cells, 1)}
    for start, end, by in found.moves:
        assert start != end
        for i in by:
            reached = [int(cell) for cell in model.moves.reach(i, int(cells[start - 1]))]
            better = [number[cell] for cell in reached if model.payoff(i)[cell] > model.payoff(i)[cells[start - 1]]]
            assert set(better) & set(places[end].members.tolist())
    if model.size <= statemap.MOST:
        assert members.size == model.size == len(places)
        assert {(start, end): set(by) for start, end, by in found.moves} == best(names, lasting)
    assert best(names, lasting, places).keys() <= {(start, end) for start, end, _ in found.moves}


def best(names, lasting, places=None):
    """Who would go from which place to which, worked out anew: each to what it likes best, two ways out of a place."""
    model, found = names.graph, {}
    cells = [int(cell) for cell in model.moves.states]
    firm = sum(np.asarray(holds, int) for holds in lasting.values())
    here = {int(n): place for place, p in places.items() for n in p.members} if places else {}
    for start in places or range(1, model.size + 1):
        ends = {}
        for i in model.deciders:
            u, cell = model.payoff(i), cells[start - 1]
            better = [cells.index(c) + 1 for c in model.moves.reach(i, cell).tolist() if u[c] > u[cell]]
            better.sort(key=lambda n: (-u[cells[n - 1]], -firm[n - 1], n))
            drawn = [here.get(n, 0) if places else n for n in better]
            for end in [end for end in drawn if end not in (0, start)][:1]:
                ends.setdefault(end, set()).add(i)
        holds = {end: places[end].concepts if places else [1] * int(firm[end - 1]) for end in ends}
        for end in sorted(ends, key=lambda end: -len(holds[end]))[: statemap.LEAVING]:
            found[start, end] = ends[end]
    return found


@SOME
@given(conflicts(most_states=120), st.data())
def test_any_conflict_has_a_map(conflict, data):
    dossier = dossier_of(conflict)
    levels = {o.id: data.draw(st.sampled_from(o.levels)) for o in dossier.option}
    option = data.draw(st.sampled_from(dossier.option))
    more = {
        "status_quo": {"levels": levels},
        "outcome": [{"id": "some", "label": "Some", "pattern": f'{option.id} = "{option.levels[-1]}"'}],
    }
    check(*mapped(Dossier.model_validate(dossier.model_dump(exclude={"status_quo", "outcome"}, by_alias=True) | more)))


@pytest.mark.parametrize("name", [name for name in shipped() if "conflict" in kinds(open_dossier(name))])
def test_shipped_dossiers_have_a_map(name):
    check(*mapped(open_dossier(name)))


def test_small_conflicts_show_every_state_once():
    _, _, found = mapped(open_dossier("prisoners-dilemma"))
    assert sorted(place.number for place in found.places) == [1, 2, 3, 4]
    assert set(found.moves) == {(4, 3, (0,)), (4, 2, (1,)), (2, 1, (0,)), (3, 1, (1,))}
    assert {place.number for place in found.places if "nash" in place.concepts} == {1}


def test_ways_from_today_are_on_the_map():
    """Russia opens the channel, Iran takes it; the state between them has a place of its own."""
    names, _, found = mapped(open_dossier("us-iran-2025"))
    named = {place.outcome: place.number for place in found.places if place.outcome}
    (between,) = [end for start, end, by in found.moves if start == names.status_quo]
    assert (between, named["talks-through-russia"]) in {(start, end) for start, end, _ in found.moves}
    assert [place.members.tolist() for place in found.places if place.number == between] == [[between]]
    assert set(named) == {
        *("talks-through-russia", "interim-accord", "comprehensive-accord", "strike", "grand-bargain"),
        *("direct-talks", "regional-accord", "relief-unpaid", "limits-unpaid"),
    }


#: Twelve options of two actors, each content with its own left alone: every state with all of b's taken lasts.
CROWD = made(
    actor=[{"id": id, "name": id.upper()} for id in "ab"],
    option=[{"id": f"o{k}", "actor": "ab"[k % 2], "label": f"O{k}"} for k in range(12)],
    preference=[
        {"actor": "a", "statements": []},
        {"actor": "b", "weights": {f"o{k}": 1 for k in range(1, 12, 2)}},
    ],
    status_quo={"levels": {}},
)


def test_many_states_without_a_name_are_patterns():
    names, lasting, found = mapped(CROWD)
    check(names, lasting, found)
    patterns = [place for place in found.places if place.levels]
    assert names.graph.size == 4096
    assert sum(place.members.size for place in patterns) == int(lasting["nash"].sum()) == 64
    assert [place.levels for place in patterns] == [{f"o{k}": "yes" for k in range(1, 12, 2)}]
    assert found.places[0].members.tolist() == [1]
    assert all(end in {place.number for place in found.places} for _, end, _ in found.moves)
    assert found.moves
