"""States and their numbers: rank among the feasible cells, the first option least significant, whoever owns it."""

from math import prod

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Twin
from dossier.small import made
from dossier.trees import holds, text_of, trees
from goodoffices.dossier.expression import parse
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.conflict import arcs, spaces
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.product_space import ProductSpace
from goodoffices.models.conflict.states import States
from models.forms import both_forms, listed

MANY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def rows(states):
    """Level numbers by state, as tuples in the order of the dossier."""
    return list(zip(*(states.level(option).tolist() for option in states.levels), strict=True))


@MANY
@given(conflicts())
def test_numbers_follow_the_rule(conflict):
    twin = Twin(conflict)
    radices = [levels for _, levels, _ in conflict.options]
    worth = [prod(radices[:k]) for k in range(len(radices))]
    cells = [sum(level * w for level, w in zip(state, worth, strict=True)) for state in twin.states]
    assert cells == sorted(cells)
    for model in both_forms(dossier_of(conflict)):
        assert rows(model.states) == twin.states
        for number in range(1, model.size + 1):
            named = {f"o{k}": f"l{level}" for k, level in enumerate(twin.states[number - 1])}
            assert model.states.named(number) == named
            assert model.states.number(named) == number


@MANY
@given(conflicts(), st.data())
def test_levels_of_some_states_and_patterns(conflict, data):
    levels = {f"o{k}": tuple(f"l{n}" for n in range(count)) for k, (_, count, _) in enumerate(conflict.options)}
    tree = data.draw(trees(levels))
    text = text_of(tree, data.draw(st.randoms(use_true_random=False)))
    expected = [holds(tree, {f"o{k}": level for k, level in enumerate(state)}, levels) for state in conflict.states]
    places = np.array(data.draw(st.lists(st.integers(0, len(conflict.states) - 1), min_size=1)))
    for model in both_forms(dossier_of(conflict)):
        assert model.states.holds(parse(text)).tolist() == expected
        for k, option in enumerate(levels):
            assert model.states.level(option, places).tolist() == [conflict.states[place][k] for place in places]


@MANY
@given(conflicts(cut=False))
def test_moves_of_both_forms_are_those_of_the_definition(conflict):
    twin = Twin(conflict)
    for model in both_forms(dossier_of(conflict)):
        for i, actor in enumerate(model.actors):
            for s, cell in enumerate(model.moves.states):
                reached = model.moves.reach(i, int(cell))
                numbers = np.searchsorted(np.sort(model.moves.states), reached)
                assert sorted(np.argsort(model.moves.states)[numbers].tolist()) == sorted(twin.R(int(actor[1:]), s))


def option(id, actor, *levels, **more):
    return {"id": id, "actor": actor, "label": id} | ({"levels": levels} if levels else {}) | more


ACTORS = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]


def three(**more):
    """Owners a, b, a: the numbers do not wait for the owner."""
    given_ = {
        "actor": ACTORS,
        "option": [option("x", "a"), option("y", "b", "low", "mid", "high"), option("z", "a")],
        "preference": [{"actor": "a", "statements": ["x"]}],
    }
    return made(**given_ | more)


def test_a_hand_made_numbering():
    model = graph(three())
    assert model.size == 12
    assert model.states.named(1) == {"x": "no", "y": "low", "z": "no"}
    assert model.states.named(2) == {"x": "yes", "y": "low", "z": "no"}
    assert model.states.named(3) == {"x": "no", "y": "mid", "z": "no"}
    assert model.states.named(7) == {"x": "no", "y": "low", "z": "yes"}
    assert model.states.number({"z": "yes", "y": "high", "x": "yes"}) == 12
    assert model.states.number({"y": "mid"}) == 3
    assert model.states.number({}) == 1


def test_infeasible_cells_have_no_number():
    model = graph(three(rule=[{"kind": "forbid", "pattern": "not x and not z"}]))
    assert model.size == 9
    assert model.states.named(1) == {"x": "yes", "y": "low", "z": "no"}
    assert model.states.number({"x": "no"}) is None


@pytest.mark.parametrize(
    ("rule", "left"),
    [
        ({"kind": "exclusive", "options": ["x", "y", "z"]}, lambda s: s[0] + (s[1] > 0) + s[2] <= 1),
        ({"kind": "at-least-one", "options": ["x", "y"]}, lambda s: s[0] + s[1] >= 1),
        ({"kind": "exactly-one", "options": ["x", "y", "z"]}, lambda s: s[0] + (s[1] > 0) + s[2] == 1),
        ({"kind": "exactly-one", "options": ["z"]}, lambda s: s[2] == 1),
        ({"kind": "exclusive", "options": ["z"]}, lambda _: True),
        ({"kind": "if-then", "if": 'y >= "mid"', "then": "x and not z"}, lambda s: s[1] < 1 or (s[0] and not s[2])),
        ({"kind": "forbid", "pattern": 'y = "high" or x'}, lambda s: not (s[1] == 2 or s[0])),
    ],
)
def test_what_each_rule_leaves(rule, left):
    for model in both_forms(three(rule=[rule])):
        assert rows(model.states) == [
            (x, y, z) for z in range(2) for y in range(3) for x in range(2) if left((x, y, z))
        ]


def test_rules_that_leave_nothing():
    rules = [{"kind": "forbid", "pattern": "x"}, {"kind": "at-least-one", "options": ["x"]}]
    for dossier in (three(rule=rules), listed(three(rule=rules))):
        with pytest.raises(BadInput, match="no state is feasible"):
            graph(dossier)


# --- Merged states ------------------------------------------------------------------------------------------------


def merged(*patterns, **more):
    return graph(three(rule=[{"kind": "coalesce", "pattern": pattern} for pattern in patterns], **more))


def test_merged_states_come_last():
    model = merged("x and z", 'y = "high"')
    table = rows(model.states)
    staying = [(x, y, z) for z in range(2) for y in range(3) for x in range(2) if not (x and z) and y < 2]
    assert table[: len(staying)] == staying
    assert table[len(staying) :] == [(1, 0, 1), (0, 2, 0)]
    assert model.states.named(model.size - 1) == {"x": "yes", "z": "yes"}
    assert model.states.named(model.size) == {"y": "high"}
    assert model.states.named(1) == {"x": "no", "y": "low", "z": "no"}


def test_a_merged_state_that_stands_for_one_keeps_all_its_levels():
    model = merged('x and y = "mid" and z', "x and not x")
    assert model.size == 12
    assert model.states.named(12) == {"x": "yes", "y": "mid", "z": "yes"}


def test_arcs_of_a_merged_state_are_those_of_all_it_stands_for():
    model = merged('y = "high"')
    last = model.size - 1
    plain = graph(three())
    group = [n for n, row in enumerate(rows(plain.states)) if row[1] == 2]
    others = [n for n in range(plain.size) if n not in group]
    new_of = dict.fromkeys(group, last) | {n: place for place, n in enumerate(others)}
    by_state = {int(cell): n for n, cell in enumerate(plain.moves.states)}
    for i in range(2):
        arcs_of = {
            (new_of[n], new_of[by_state[int(to)]])
            for n in range(plain.size)
            for to in plain.moves.reach(i, int(plain.moves.states[n]))
        }
        found = {(s, int(q)) for s in range(model.size) for q in model.moves.reach(i, s)}
        assert found == {(s, q) for s, q in arcs_of if s != q}


def test_every_combination_of_levels_has_the_number_of_the_state_it_went_into():
    model = merged("x and z", 'y = "high"', status_quo={"levels": {"x": "yes", "y": "high", "z": "yes"}})
    assert model.states.number({"x": "yes", "y": "mid", "z": "yes"}) == model.size - 1
    assert model.states.number({"x": "yes", "y": "high", "z": "yes"}) == model.size - 1
    assert model.states.number({"x": "yes", "y": "high"}) == model.size
    assert model.states.number({"y": "mid"}) == rows(model.states).index((0, 1, 0)) + 1


def test_moves_taken_away_are_gone_in_one_direction_and_for_one_actor():
    rule = {"kind": "no-move", "actor": "a", "from": 'not x and y = "low"', "to": "x"}
    model, plain = graph(three(rule=[rule])), graph(listed(three()))
    for i in range(2):
        for s, before in enumerate(rows(plain.states)):
            gone = set(plain.moves.reach(i, s).tolist()) - set(model.moves.reach(i, s).tolist())
            assert gone == {
                q
                for q in plain.moves.reach(i, s).tolist()
                if i == 0 and before[0] == 0 and before[1] == 0 and rows(plain.states)[q][0] == 1
            }


def test_a_rule_on_the_moves_of_somebody_without_options_changes_nothing():
    actors = [*ACTORS, {"id": "c", "name": "C"}]
    rule = {"kind": "no-move", "actor": "c", "from": "x", "to": "z"}
    with_rule, without = graph(three(actor=actors, rule=[rule])), graph(listed(three(actor=actors)))
    assert with_rule.moves.targets.tolist() == without.moves.targets.tolist()


def test_too_many_moves_to_list_say_what_would_help(monkeypatch):
    monkeypatch.setattr(arcs, "MOST", 10)
    with pytest.raises(OutOfReach, match="fewer states would help"):
        merged("x and z")


def test_the_form_is_chosen_by_size_and_rules(monkeypatch):
    assert isinstance(graph(three()).moves, ProductSpace)
    assert isinstance(merged("x").moves, ListedGraph)
    monkeypatch.setattr(spaces, "MOST_CELLS", 11)
    assert isinstance(graph(three()).moves, ListedGraph)


def test_who_decides():
    actors = [*ACTORS, {"id": "c", "name": "C"}, {"id": "d", "name": "D"}]
    model = graph(
        three(
            actor=actors,
            option=[option("x", "c"), option("y", "b", "low", "mid", "high"), option("z", "a")],
            preference=[{"actor": "d", "statements": ["x"]}, {"actor": "b", "statements": ["z"]}],
        )
    )
    assert model.actors == ("c", "b", "a")
    assert model.deciders == (1,)
    with pytest.raises(BadInput, match="nothing to analyse"):
        graph(three(preference=[]))
    with pytest.raises(BadInput, match="nothing to analyse"):
        graph(three(option=[], preference=[], outcome=[]))


def test_levels_without_a_table():
    cells = np.array([0, 3, 5], np.int32)
    states = States({"p": ("a", "b"), "q": ("c", "d", "e")}, cells=cells, strides=(1, 2))
    assert [states.named(n) for n in (1, 2, 3)] == [{"p": "a", "q": "c"}, {"p": "b", "q": "d"}, {"p": "b", "q": "e"}]
    assert len(states) == 3


def test_as_many_levels_as_an_option_may_have():
    levels = [f"l{n}" for n in range(127)]
    for model in both_forms(three(option=[option("x", "a", *levels), option("y", "b")])):
        assert model.size == 254
        assert model.states.named(254) == {"x": "l126", "y": "yes"}
        assert model.states.number({"x": "l126"}) == 127
        assert int(model.states.holds(parse('x >= "l100"')).sum()) == 54
