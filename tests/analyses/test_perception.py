"""Who sees another game: golden 5, and hypergames worked out literally, game by game and state by state."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import goodoffices
from definitions.conflicts import conflicts, dossier_of
from definitions.twin import Conflict, Twin

MISREAD = __file__.replace("test_perception.py", "misread.toml")
CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")
STATES = {
    1: "not row_swerves and not column_swerves",
    2: "row_swerves and not column_swerves",
    3: "not row_swerves and column_swerves",
    4: "row_swerves and column_swerves",
}


def ranking(order):
    return tuple(STATES[k] for k in order)


def chicken(row_sees=None, column_sees=None):
    """Chicken, in which one or both take the other for a Prisoner's Dilemma player."""
    fields = goodoffices.open("chicken").model_dump(mode="json", exclude_none=True, by_alias=True)
    if row_sees:
        fields["preference"].append({"actor": "column", "judge": "row", "ranking": ranking(row_sees)})
    if column_sees:
        fields["preference"].append({"actor": "row", "judge": "column", "ranking": ranking(column_sees)})
    return goodoffices.Dossier.model_validate(fields)


def test_revealing_can_hurt():
    """Golden 5: SEQ keeps 2 and 3 in truth, 2, 3 and 4 as both see it; Nash always 2 and 3. Messages take 4 away."""
    misread = chicken((2, 4, 1, 3), (3, 4, 1, 2))
    answer = goodoffices.run("perception", misread).answer
    nash, seq = answer.lasting
    assert (nash.seen, nash.true) == ((2, 3), (2, 3))
    assert (seq.seen, seq.true, seq.surprise, seq.missed) == ((2, 3, 4), (2, 3), (4,), ())
    effects = {(m.clears, m.concept): (m.effect, m.states_lost) for m in answer.messages}
    assert effects == {
        **{(clears, "nash"): (0, ()) for clears in ((0,), (1,), (0, 1))},
        **{(clears, "seq"): (-1, (4,)) for clears in ((0,), (1,), (0, 1))},
    }


def test_one_who_errs_alone():
    """With only Row mistaken Column's own view rules: 4 does not last, and clearing that up changes nothing."""
    answer = goodoffices.run("perception", chicken(row_sees=(2, 4, 1, 3)), concept=("seq",)).answer
    assert answer.lasting[0].seen == (2, 3)
    assert [message.effect for message in answer.messages] == [0]


def test_how_an_actor_sees_another_is_no_judge():
    """Only `perception` reckons with it; every other answer is that of the conflict as it is."""
    misread, plain = chicken((2, 4, 1, 3), (3, 4, 1, 2)), goodoffices.open("chicken")
    assert misread.judges == plain.judges == ("team",)
    assert [(p.actor, p.judge) for p in misread.perceived] == [("column", "row"), ("row", "column")]
    for analysis, told in (("stability", {}), ("sensitivity", {"draws": 20, "switched": 5}), ("preferences", {})):
        one, two = (goodoffices.run(analysis, dossier, **told).to_dict()["answer"] for dossier in (misread, plain))
        assert one == two
    fields = misread.model_dump(mode="json", exclude_none=True, by_alias=True)
    fields["preference"] = fields["preference"][::-1]
    turned = goodoffices.Dossier.model_validate(fields)
    seen = goodoffices.run("perception", turned).answer.lasting
    assert [one.seen for one in seen] == [(2, 3), (2, 3, 4)]
    with pytest.raises(goodoffices.BadInput, match="row"):
        goodoffices.run("stability", misread, judge="row")


@st.composite
def hypergames(draw):
    """A conflict, payoffs as each actor sees each other one, and options hidden from some."""
    conflict = draw(conflicts(most_states=24))
    owners = sorted({owner for owner, _, _ in conflict.options})
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    seen = {
        (i, j): tuple(rng.integers(0, 4, len(conflict.states)).tolist())
        for i, j in product(owners, owners)
        if i != j and rng.random() < 0.5
    }
    hidden = {
        k: [i for i in owners if i != owner and rng.random() < 0.3] for k, (owner, _, _) in enumerate(conflict.options)
    }
    base = conflict.states[int(rng.integers(len(conflict.states)))]
    return conflict, seen, hidden, base


@settings(max_examples=60, deadline=None)
@given(hypergames())
def test_every_game_is_literal(told):
    """Each game made by hand: fewer states, other payoffs; a state lasts where each actor would stay in its own."""
    conflict, seen, hidden, base = told
    plain = dossier_of(conflict)
    fields = plain.model_dump(mode="json", exclude_none=True, by_alias=True)
    for k, viewers in hidden.items():
        fields["option"][k]["hidden_from"] = [f"a{i}" for i in viewers]
    fields["status_quo"] = {"levels": {f"o{k}": f"l{level}" for k, level in enumerate(base)}}
    for (i, j), payoffs in seen.items():
        worth = {
            " and ".join(f'o{k} = "l{level}"' for k, level in enumerate(state)): float(payoff)
            for state, payoff in zip(conflict.states, payoffs, strict=True)
        }
        fields["preference"].append({"actor": f"a{j}", "judge": f"a{i}", "payoffs": worth})
    answer = goodoffices.run("perception", goodoffices.Dossier.model_validate(fields), concept=CONCEPTS).answer
    owners = sorted({owner for owner, _, _ in conflict.options})
    truth = Twin(conflict)
    ends = [not any(truth.R(i, s) for i in owners) for s in range(len(truth.states))]
    found = {one.concept: one for one in answer.lasting}
    for concept in CONCEPTS:
        lasts, undefined = [], []
        for s, state in enumerate(truth.states):
            marks = [stays(conflict, seen, hidden, base, i, state, concept) for i in owners]
            if not ends[s]:
                lasts += [s + 1] if all(marks) else []
                undefined += [s + 1] if None in marks and all(mark is not False for mark in marks) else []
        assert found[concept].seen == tuple(lasts)
        assert found[concept].undefined == tuple(undefined)
        true = [s + 1 for s in range(len(ends)) if not ends[s] and all(truth.stable(concept, i)[s] for i in owners)]
        assert found[concept].true == tuple(true)


def stays(conflict, seen, hidden, base, viewer, state, concept):
    """Whether a viewer would stay in a state of its own game; None where it does not know the state."""
    unknown = [k for k, viewers in hidden.items() if viewer in viewers]
    known = [s for s in conflict.states if all(s[k] == base[k] for k in unknown)]
    if state not in known:
        return None
    payoffs = tuple(
        tuple(seen.get((viewer, j), conflict.payoffs[j])[conflict.states.index(s)] for s in known)
        for j in range(conflict.actors)
    )
    forbidden = (*conflict.forbidden, *({k: v} for k in unknown for v in range(3) if v != base[k]))
    twin = Twin(Conflict(conflict.actors, conflict.options, forbidden, payoffs))
    assert twin.states == known
    return getattr(twin, concept)(viewer, known.index(state))


def test_a_hidden_brake():
    """Row does not know the brake: the states in which it is used are told as unknown, and none counts as lasting."""
    answer = goodoffices.run("perception", goodoffices.open(MISREAD)).answer
    assert [(one.kind, one.viewer, one.option) for one in answer.misperceptions] == [
        ("order", "row", None),
        ("hidden", "row", "brake"),
        ("order", "column", None),
    ]
    assert [(one.viewer, one.count) for one in answer.blind] == [("row", 2)]
    braked = set(answer.blind[0].states)
    assert all(not braked & set(one.seen) for one in answer.lasting)


def test_merged_states_are_found_again():
    """After a strike all states are one; an actor who does not know of concessions sees it all the same."""
    talks = goodoffices.open("us-iran-2025")
    options = [
        one.model_copy(update={"hidden_from": ("iran",)}) if one.id == "concession" else one for one in talks.option
    ]
    other = talks.model_copy(update={"option": tuple(options)})
    answer = goodoffices.run("perception", other, concept=("nash",)).answer
    assert [(one.viewer, one.count) for one in answer.blind] == [("iran", 1152)]


def test_nobody_errs():
    result = goodoffices.run("perception", goodoffices.open("chicken"))
    assert result.findings[0].key == "perception-none"
    assert all(one.seen == one.true for one in result.answer.lasting)
    assert result.answer.messages == ()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"option": 1, "hidden_from": ["rov"]}, "rov"),
        ({"option": 1, "hidden_from": ["column"]}, "controls"),
    ],
)
def test_what_cannot_be_hidden_is_told(change, said):
    fields = goodoffices.open("chicken").model_dump(mode="json", exclude_none=True, by_alias=True)
    fields["option"][change["option"]]["hidden_from"] = change["hidden_from"]
    with pytest.raises(goodoffices.BadInput, match=said):
        goodoffices.Dossier.model_validate(fields)


def test_an_order_that_does_not_fit_is_told():
    fields = goodoffices.open("chicken").model_dump(mode="json", exclude_none=True, by_alias=True)
    fields["preference"].append({"actor": "column", "judge": "row", "ranking": [STATES[1], STATES[2]]})
    with pytest.raises(goodoffices.BadInput, match="column"):
        goodoffices.run("perception", goodoffices.Dossier.model_validate(fields))


def test_an_actor_who_is_withheld_sees_nothing():
    """With the viewer cut out, how it saw another does not become a judge's reading."""
    fields = chicken(row_sees=(2, 4, 1, 3)).model_dump(mode="json", exclude_none=True, by_alias=True)
    fields["actor"].append({"id": "umpire", "name": "Umpire", "marking": "restricted"})
    fields["preference"].append({"actor": "column", "judge": "umpire", "ranking": ranking((4, 3, 2, 1))})
    fields["option"][1]["hidden_from"] = ["umpire"]
    from goodoffices.desk.seeing import see

    cut, _ = see(goodoffices.Dossier.model_validate(fields), marking="public")
    assert cut.judges == ("team",)
    assert [(p.actor, p.judge) for p in cut.perceived] == [("column", "row")]
    assert cut.option[1].hidden_from == ()
