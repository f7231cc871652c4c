"""Coalition concepts and looking ahead against their literal definitions on random conflicts."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from definitions.conflicts import conflicts, dossier_of
from definitions.twin import BlockTwin, Conflict, JointTwin, Twin, foreseen
from goodoffices.errors import BadInput
from goodoffices.kernels import compiling
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.coalitions import coalitions
from goodoffices.solutions import binding
from goodoffices.solutions.battery import battery
from goodoffices.solutions.foresight import anticipated, recurrent, stays
from goodoffices.solutions.joint import upsets

QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}
CONCEPTS = ("cnash", "cgmr", "csmr", "cseq")


def agree(conflict, own, named=None, cseq="cseq"):
    model = graph(dossier_of(conflict))
    twin = JointTwin(conflict)
    found = battery(model, CONCEPTS, own)
    number = {int(actor[1:]): i for i, actor in enumerate(model.actors)}
    for place, i in enumerate(model.deciders):
        for concept in CONCEPTS:
            expected = twin.stable_jointly(
                int(model.actors[i][1:]),
                cseq if concept == "cseq" else concept,
                None if named is None else [H for H in named if all(j in number for j in H)],
            )
            assert found.stable[concept][place].tolist() == expected, concept


@pytest.mark.parametrize("cut", [False, True])
@settings(max_examples=120, **QUIET)
@given(data=st.data())
def test_all_coalitions(cut, data):
    conflict = data.draw(conflicts(most_states=24, cut=cut))
    assume(len({owner for owner, _, _ in conflict.options}) == conflict.actors or conflict.actors <= 3)
    agree(conflict, {})


@pytest.mark.parametrize("cut", [False, True])
@settings(max_examples=60, **QUIET)
@given(data=st.data())
def test_joint_reactions(cut, data):
    conflict = data.draw(conflicts(most_states=16, cut=cut))
    agree(conflict, {"cseq": {"reaction": "joint"}}, cseq="cseq-joint")


@settings(max_examples=20, **QUIET)
@given(conflicts(most_states=16))
def test_compiled_kernels_are_the_plain_ones(conflict):
    small, compiling.SMALL = compiling.SMALL, 0
    try:
        agree(conflict, {})
    finally:
        compiling.SMALL = small


@settings(max_examples=60, **QUIET)
@given(conflicts(most_states=16))
def test_named_coalitions(conflict):
    model = graph(dossier_of(conflict))
    named = tuple(coalitions(model.deciders, least=2)[:2])
    literal = [tuple(int(model.actors[i][1:]) for i in H) for H in named]
    agree(conflict, {concept: {"coalitions": named} for concept in CONCEPTS}, literal)


@pytest.mark.parametrize("cut", [False, True])
@settings(max_examples=80, **QUIET)
@given(data=st.data())
def test_blocks_that_act_as_one(cut, data):
    conflict = data.draw(conflicts(most_states=16, cut=cut))
    model = graph(dossier_of(conflict))
    block = data.draw(st.lists(st.integers(0, len(model.actors) - 1), unique=True))
    text = "+".join(model.actors[i] for i in block) or model.actors[0]
    blocks = binding.structure(model, text)
    assert sorted(i for block in blocks for i in block) == list(range(len(model.actors)))
    literal = [tuple(int(model.actors[i][1:]) for i in block) for block in blocks]
    idle = [(j,) for j in range(conflict.actors) if not any(j in block for block in literal)]
    twin = BlockTwin(conflict)
    for concept in binding.concepts():
        found = binding.stable(model, blocks, concept)
        for place, block in enumerate(literal):
            expected = [twin.stays([*literal, *idle], block, s, concept) for s in range(model.size)]
            assert found[place].tolist() == expected, concept


@settings(max_examples=80, **QUIET)
@given(conflicts(most_states=24))
def test_blocks_of_one_are_single_actors(conflict):
    model = graph(dossier_of(conflict))
    blocks = [(i,) for i in range(len(model.actors))]
    found = battery(model, binding.concepts())
    for concept, rows in found.stable.items():
        assert binding.stable(model, blocks, concept)[list(model.deciders)].tolist() == rows.tolist()


@settings(max_examples=80, **QUIET)
@given(data=st.data())
def test_who_has_no_preferences_moves_along_and_decides_nothing(data):
    """A coalition with such a member is the bound block of the same actors, where what may answer is the same."""
    conflict = data.draw(conflicts(most_states=24))
    assume(len({owner for owner, _, _ in conflict.options}) > 1)
    whole = dossier_of(conflict)
    silent = data.draw(st.sampled_from(whole.preference)).actor
    kept = tuple(preference for preference in whole.preference if preference.actor != silent)
    model = graph(whole.model_copy(update={"preference": kept}))
    for coalition in coalitions(range(len(model.actors))):
        blocks = sorted([coalition, *((j,) for j in range(len(model.actors)) if j not in coalition)])
        place = blocks.index(coalition)
        for ours, bound in (("cnash", "nash"), ("cgmr", "gmr"), ("csmr", "smr")):
            held = upsets(model, coalition, ours) < 0
            assert held.tolist() == binding.stable(model, blocks, bound)[place].tolist(), ours
            if not set(coalition) & set(model.deciders):
                assert held.all()


def test_an_actor_stands_in_one_block():
    model = graph(dossier_of(Conflict(2, ((0, 2, "both"), (1, 2, "both")), (), ((0, 1, 2, 3), (3, 2, 1, 0)))))
    assert binding.structure(model, " a1 ") == [(0,), (1,)]
    assert binding.structure(model, "a1 + a0") == [(0, 1)]
    with pytest.raises(BadInput, match="'a0' stands in two blocks"):
        binding.structure(model, "a0+a1, a0")
    with pytest.raises(BadInput, match="controls no option"):
        binding.structure(model, "a0+x")


@settings(max_examples=150, **QUIET)
@given(data=st.data(), horizon=st.integers(1, 4))
def test_looking_ahead(data, horizon):
    conflict = data.draw(conflicts(most_states=8).filter(lambda c: c.actors == 2))
    model = graph(dossier_of(conflict))
    assume(len(model.actors) == 2)
    sets, expected = anticipated(model, horizon)[-1], foreseen(Twin(conflict), horizon)
    for place in (0, 1):
        actor = int(model.actors[place][1:])
        assert [set(found) for found in sets[place]] == [expected[actor, s] for s in range(model.size)]


@settings(max_examples=60, **QUIET)
@given(conflicts(most_states=8).filter(lambda c: c.actors == 2))
def test_non_myopic_is_limited_move_for_ever(conflict):
    model = graph(dossier_of(conflict))
    assume(len(model.actors) == 2)
    period = len(recurrent(model))
    far = anticipated(model, 120)
    lasting = battery(model, ("nm",)).stable["nm"]
    for place in (0, 1):
        always = [all(stays(far[h][place])[s] for h in range(121 - 2 * period, 121)) for s in range(model.size)]
        assert lasting[place].tolist() == always


@st.composite
def conflicts_of_three(draw):
    """Three actors with an option or more each, and an order in which they take turns."""
    drawn = draw(conflicts(most_states=12, cut=True).filter(lambda c: c.actors >= 3 and len(c.options) >= 3))
    options = tuple((k % 3, levels, direction) for k, (_, levels, direction) in enumerate(drawn.options))
    cut = tuple((i % 3, before, after) for i, before, after in drawn.cut)
    conflict = replace(drawn, actors=3, options=options, payoffs=drawn.payoffs[:3], cut=cut)
    return conflict, tuple(draw(st.permutations(range(3))))


@settings(max_examples=120, **QUIET)
@given(drawn=conflicts_of_three(), horizon=st.integers(1, 5))
def test_looking_ahead_in_turn(drawn, horizon):
    conflict, order = drawn
    model, twin = graph(dossier_of(conflict)), Twin(conflict)
    expected = foreseen(twin, horizon, order)
    for movers in (order, order[1:] + order[:1]):  # whoever stands first: a round has no beginning
        sets = anticipated(model, horizon, movers)[-1]
        for i in range(3):
            assert [set(found) for found in sets[i]] == [expected[i, s] for s in range(model.size)]


@settings(max_examples=60, **QUIET)
@given(drawn=conflicts_of_three())
def test_far_ahead_in_turn(drawn):
    conflict, order = drawn
    model = graph(dossier_of(conflict))
    period = len(recurrent(model, order))
    far = anticipated(model, 120, order)
    own = {"lh": {"horizon": 1, "movers": order}, "nm": {"movers": order}}
    found = battery(model, ("nash", "lh", "nm"), own)
    assert found.stable["nash"].tolist() == found.stable["lh"].tolist()
    for i in range(3):
        always = [all(stays(far[h][i])[s] for h in range(121 - 2 * period, 121)) for s in range(model.size)]
        assert found.stable["nm"][i].tolist() == always


@settings(max_examples=40, **QUIET)
@given(data=st.data(), horizon=st.integers(1, 4))
def test_two_take_turns_in_either_order(data, horizon):
    conflict = data.draw(conflicts(most_states=8).filter(lambda c: c.actors == 2))
    model = graph(dossier_of(conflict))
    assume(len(model.actors) == 2)
    assert anticipated(model, horizon) == anticipated(model, horizon, (0, 1)) == anticipated(model, horizon, (1, 0))


def test_one_move_ahead_is_nash():
    @settings(max_examples=60, **QUIET)
    @given(conflicts(most_states=16).filter(lambda c: c.actors == 2))
    def check(conflict):
        model = graph(dossier_of(conflict))
        assume(len(model.actors) == 2)
        found = battery(model, ("nash", "lh"), {"lh": {"horizon": 1}})
        assert found.stable["nash"].tolist() == found.stable["lh"].tolist()

    check()
