"""Interventions as records: what they may say, what hangs on what, what is doubted, and what a day takes with it."""

from __future__ import annotations

from datetime import date

import pytest

import goodoffices
from dossier.small import TALKS, talks
from goodoffices.dossier.check.intervention_doubts import intervention_doubts
from goodoffices.dossier.edit.acting import acted, chosen_acts, contradicting, edits_of, with_acts
from goodoffices.dossier.edit.edit import apply, inverse
from goodoffices.dossier.made import made
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.errors import BadInput

BASE = TALKS["intervention"][0]


def one(*edits, **fields):
    return BASE | fields | ({"edits": list(edits)} if edits else {})


def with_(*acts):
    return talks(intervention=list(acts))


def wrong(record):
    """What is told of a record by itself, in both languages."""
    _, faults = made(Intervention, record, "intervention")
    assert faults
    assert all(fault.text.told("nl") != fault.text.told("en") for fault in faults if not isinstance(fault.text, str))
    return " ".join(str(fault.message) for fault in faults)


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (one(cost={"low": 3, "mode": 1, "high": 4}), "from 'low' through 'mode' to 'high'"),
        (one(cost={"low": -1, "mode": 1, "high": 4}), "low"),
        (one(cost="dear"), "low, moderate, high"),
        (one(role="boss"), "coordinator"),
        (one(style="charm"), "communication"),
        (one({}), "says what it does"),
        (one({"set": "option", "drop": "option", "id": "pay"}), "does one thing"),
        (one({"set": "claim", "id": "c1", "status": "asserted"}), "'claim'"),
        (one({"set": "option", "id": "pay"}), "names the fields"),
        (one({"drop": "rule"}), "needs 'id'"),
        (one({"move": "pay"}), "needs 'actor'"),
        (one({"drop": "option", "id": "pay", "label": "x"}), "takes no 'label'"),
        (one({"insert": "pay", "actor": "a", "above": "pay", "below": "pay"}), "not both"),
    ],
)
def test_a_record_that_means_nothing_is_refused(record, told):
    assert told in wrong(record)


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (one(by="cc"), "by 'cc'"),
        (one(consent=["cc"]), "consent of 'cc'"),
        (one({"set": "option", "id": "pya", "direction": "forward"}), "did you mean 'pay'"),
        (one({"drop": "rule", "id": "no-rule"}), "hangs on rule 'no-rule'"),
        (one({"set": "option", "id": "pay", "directions": "forward"}), "did you mean 'direction'"),
        (one({"insert": "paid", "actor": "a"}), "which is no option"),
        (one({"insert": "pay and", "actor": "a"}), "pay and"),
        (one({"insert": "talk", "actor": "cc"}), "'cc'"),
        (one({"insert": "talk", "actor": "a", "judge": "nobody"}), "'nobody'"),
        (one({"insert": "talk", "actor": "a", "above": "talk"}), "statement 'talk'"),
        (one({"cut": "talk", "actor": "a"}), "statement 'talk'"),
        (one({"insert": "talk", "actor": "b"}), "said in 'statements'"),
        (one({"weigh": "talk", "actor": "a", "weight": 1}), "said in 'weights'"),
        (one({"add": "rule", "kind": "forbid", "pattern": "nothing"}), "'nothing'"),
        (one({"add": "option", "id": "pay", "actor": "a", "label": "P"}), "already"),
        (
            one({"set": "option", "id": "pay", "label": "x"}, {"set": "option", "id": "pay", "label": "y"}),
            "makes two things",
        ),
        (one(because=["j9"]), "j9"),
    ],
)
def test_what_hangs_on_nothing_is_told(record, told):
    with pytest.raises(BadInput) as error:
        with_(record)
    assert told in str(error.value)
    assert error.value.told("nl")


# --- What they do -----------------------------------------------------------------------------------------------------


def statements(dossier, actor):
    return next(p for p in dossier.preference if p.actor == actor).statements


@pytest.mark.parametrize(
    ("edit", "then"),
    [
        ({"insert": "talk", "actor": "a"}, ("pay", "not talk", "talk")),
        ({"insert": "talk", "actor": "a", "above": "pay"}, ("talk", "pay", "not talk")),
        ({"insert": "talk", "actor": "a", "below": "pay"}, ("pay", "talk", "not talk")),
        ({"move": "not talk", "actor": "a", "above": "pay"}, ("not talk", "pay")),
        ({"move": "pay", "actor": "a"}, ("not talk", "pay")),
        ({"cut": "pay", "actor": "a"}, ("not talk",)),
    ],
)
def test_statements_are_put_in_moved_and_cut(edit, then):
    dossier = with_(one(edit))
    assert statements(acted(dossier, dossier.intervention), "a") == then
    assert statements(dossier, "a") == ("pay", "not talk")


def test_a_weight_is_given():
    dossier = with_(one({"weigh": "pay", "actor": "b", "weight": 5}))
    after = acted(dossier, dossier.intervention)
    assert next(p for p in after.preference if p.actor == "b").weights == {"talk": 2, "pay": 5}


def test_what_an_act_changes_can_be_undone():
    dossier = with_(
        one(
            {"set": "option", "id": "pay", "direction": "forward"}, {"add": "rule", "kind": "forbid", "pattern": "pay"}
        ),
        one({"insert": "talk", "actor": "a"}, id="other"),
    )
    edits = edits_of(dossier, dossier.intervention)
    after = apply(dossier, edits)
    assert after == with_acts(dossier, dossier.intervention)
    for place in range(len(edits) - 1, -1, -1):
        after = apply(after, [inverse(edits[place], apply(dossier, edits[:place]))])
    assert after == dossier


def test_an_act_is_named_by_its_id():
    assert [act.id for act in chosen_acts(talks(), ["escrow", "escrow"])] == ["escrow"]
    with pytest.raises(BadInput, match="escrow"):
        chosen_acts(talks(), ["escro"])


# --- Doubts -----------------------------------------------------------------------------------------------------------


def doubted(*acts):
    found = [misfit.fault for misfit in intervention_doubts(with_(*acts))]
    assert all(fault.told("nl") != fault.told("en") for fault in found)
    return [fault.told("en") for fault in found]


def test_a_sound_menu_leaves_no_doubt():
    assert doubted(BASE) == []


def test_doubts():
    both = one({"set": "option", "id": "pay", "direction": "both"})
    assert "changes nothing" in doubted(both)[0]
    assert "changes nothing" in doubted(BASE | {"edits": []})[0]
    assert "costs" in doubted(BASE | {"cost": None})[0]
    assert "no reason" in doubted(BASE | {"because": []})[0]
    back = one({"set": "option", "id": "pay", "direction": "backward"}, id="back")
    (told,) = doubted(BASE, back)
    assert "contradict" in told
    assert "direction" in told
    drop = one({"drop": "option", "id": "pay"}, id="drop")
    assert any("cannot be carried out" in text for text in doubted(drop))
    assert any("'pay'" in text and "gone" in text for text in doubted(BASE, drop))


def test_acts_that_contradict_one_another_are_not_carried_out_together():
    dossier = with_(BASE, one({"set": "option", "id": "pay", "direction": "backward"}, id="back"))
    assert contradicting(dossier, *dossier.intervention)
    with pytest.raises(BadInput, match="contradict"):
        with_acts(dossier, dossier.intervention)


def test_two_acts_that_ask_for_the_same_agree():
    same = BASE | {"id": "same"}
    dossier = with_(BASE, same)
    assert not contradicting(dossier, *dossier.intervention)
    assert with_acts(dossier, dossier.intervention).option == with_acts(dossier, dossier.intervention[:1]).option


# --- What a day takes with it -----------------------------------------------------------------------------------------


def test_an_act_goes_with_what_it_changes():
    late = [TALKS["option"][0], TALKS["option"][1] | {"since": "2025-06"}]
    dossier = talks(option=late, rule=[], about={"id": "m", "title": "M", "as_of": "2025-07-01"})
    assert [act.id for act in goodoffices.as_of(dossier, date(2025, 7, 1)).intervention] == ["escrow"]
    early = goodoffices.as_of(dossier, date(2025, 3, 1))
    assert early.intervention == ()
    assert "intervention" in early.sight.went


def test_who_is_not_there_need_not_consent():
    late = [TALKS["actor"][0], TALKS["actor"][1], {"id": "c", "name": "C", "since": "2025-06"}]
    dossier = talks(actor=late, intervention=[BASE | {"consent": ["b", "c"]}])
    assert goodoffices.as_of(dossier, date(2025, 3, 1)).intervention[0].consent == ("b",)
