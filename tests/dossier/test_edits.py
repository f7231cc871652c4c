"""Edits make new dossiers, can be undone, and leave the old one alone."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from dossier.small import TALKS, made, talks
from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.edit.edit import Edit, apply, inverse
from goodoffices.errors import BadInput
from goodoffices.formats import native_write
from goodoffices.store.opening import open as opened

MANY = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
NEW = {
    "source": {"id": "new", "outlet": "O", "title": "T", "published": "2024"},
    "claim": {"id": "new", "paraphrase": "p", "status": "unattributed", "about": "2022/.."},
    "judgement": {"id": "new", "by": "x", "date": "2025-01", "text": "t", "likelihood": [0.2, 0.4]},
    "hypothesis": {"id": "new", "text": "t", "marks": {"c1": "II"}},
    "actor": {"id": "new", "name": "N", "aliases": ["M"], "translation": {"nl": {"name": "NN"}}},
    "relation": {"kind": "ally", "from": "b", "to": "a", "symmetric": True, "domains": ["trade"]},
    "event": {"date": "2025-02-03", "label": "l", "actors": ["a", "b"], "marking": "red"},
    "option": {"id": "new", "actor": "a", "label": "l", "levels": ["x", "y", "z"], "direction": "forward"},
    "rule": {"kind": "no-move", "actor": "a", "from": "talk", "to": "not talk"},
    "preference": {"actor": "b", "judge": "other", "ranking": [1, [2, 3], 4]},
    "outcome": {"id": "new", "label": "l", "pattern": "pay", "note": "n"},
    "indicator": {
        "id": "new",
        "label": "l",
        "unit": "kg",
        "reported": [{"as_of": "2025", "kind": "level", "value": 2.0, "source": "s"}],
    },
    "signal": {
        "id": "new",
        "announces": {"option": "talk", "level": "no"},
        "seen": {"indicator": "prices", "below": 1},
    },
    "issue": {"id": "new", "label": "l", "low": {"value": 1, "label": "x"}, "high": {"value": 0, "label": "y"}},
    "position": {"actor": "b", "issue": "pace", "position": [0, 1, 2], "salience": 0.5, "capability": 1},
    "interest": {"actor": "b", "text": "t", "kind": "identity"},
    "red_line": {"actor": "a", "text": "t", "issue": "cap", "most": 20},
    "fact": {"id": "new", "text": "t", "standing": "contested", "issues": ["cap"]},
    "package": {
        "id": "new",
        "label": "l",
        "signatories": ["b", "a"],
        "parts": [{"id": "p", "label": "l", "options": ["x", "y"], "values": {"a": [0, 1]}}],
        "transfers": True,
    },
    "intervention": {
        "id": "new",
        "by": "b",
        "label": "l",
        "role": "coordinator",
        "style": "communication",
        "cost": "low",
        "edits": [{"add": "rule", "kind": "forbid", "pattern": "talk and pay"}],
    },
}
TABLES = {
    "about": {"id": "other", "title": "Other", "as_of": "2025-03-05", "summary": "s"},
    "status_quo": {"levels": {"pay": "half"}, "because": ["c1"]},
}
BASE = talks(position=TALKS["position"][:3], signal=TALKS["signal"][:1])
#: Removing any of these leaves no name behind that others use.
LOOSE = (
    *("relation", "event", "rule", "preference", "outcome", "signal"),
    *("hypothesis", "position", "interest", "red_line", "fact", "package", "intervention"),
)


@st.composite
def edits(draw):
    """An edit that fits the base dossier."""
    kind = draw(st.sampled_from([*KINDS, *TABLES]))
    if kind in TABLES:
        op = draw(st.sampled_from(["replace"] if kind == "about" else ["replace", "remove", "insert"]))
        return Edit(op=op, kind=kind, record=None if op == "remove" else TABLES[kind])
    records = getattr(BASE, kind)
    op = draw(st.sampled_from(["insert", "replace", "remove"] if kind in LOOSE else ["insert"]))
    if op == "insert":
        at = draw(st.none() | st.sampled_from([record.id for record in records]))
    else:
        at = draw(st.sampled_from([record.id for record in records]))
    return Edit(op=op, kind=kind, at=at, record=None if op == "remove" else NEW[kind])


@MANY
@given(edits())
def test_an_edit_and_its_inverse_give_the_dossier_back(edit):
    changed = apply(BASE, [edit])
    assert changed != BASE
    assert apply(changed, [inverse(edit, BASE)]) == BASE


@MANY
@given(st.lists(edits(), max_size=4))
def test_edits_are_undone_in_the_opposite_order(given_edits):
    states, done = [BASE], []
    for edit in given_edits:
        try:
            states.append(apply(states[-1], [edit]))
        except BadInput:
            continue
        done.append(edit)
    assert apply(BASE, done) == states[-1]
    undo = [inverse(edit, state) for edit, state in zip(done, states, strict=False)]
    assert apply(states[-1], undo[::-1]) == BASE


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_of_the_shipped_dossier_survives_an_undo(kind):
    dossier = opened("us-iran-2025")
    for place in range(0, len(getattr(dossier, kind)), 3):
        record = getattr(dossier, kind)[place]
        fields = record.model_dump(mode="json", by_alias=True) | {"note": "changed"}
        edit = Edit(op="replace", kind=kind, at=record.id, record=fields)
        changed = apply(dossier, [edit])
        assert getattr(changed, kind)[place].note == "changed"
        undo = Edit.model_validate_json(inverse(edit, dossier).model_dump_json())
        assert apply(changed, [undo]) == dossier


def test_the_dossier_is_checked_at_the_end_so_that_edits_may_lean_on_each_other():
    option = Edit(op="insert", kind="option", record={"id": "gift", "actor": "c", "label": "Gift"})
    actor = Edit(op="insert", kind="actor", at="a", record={"id": "c", "name": "C"})
    found = apply(BASE, [option, actor])
    assert found.actor[0].id == "c"
    assert found.option[-1].id == "gift"
    with pytest.raises(BadInput, match="'gift' is controlled by 'c', who is no actor"):
        apply(BASE, [option])


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ({"op": "insert", "kind": "options", "record": {}}, "no kind of record 'options'; did you mean 'option'?"),
        ({"op": "remove", "kind": "actor", "at": "alpha"}, "there is no actor 'alpha' to remove"),
        (
            {"op": "remove", "kind": "option", "at": "talks"},
            "there is no option 'talks' to remove; did you mean 'talk'",
        ),
        ({"op": "replace", "kind": "rule", "at": 1, "record": {}}, "there is no rule '1' to replace"),
        (
            {"op": "replace", "kind": "rule", "at": 0, "record": {}},
            "at place 0 stands rule 'rule-if-then-pay-all-talk'; write 'at = \"rule-if-then-pay-all-talk\"'",
        ),
        ({"op": "remove", "kind": "claim", "at": 1}, "stands claim 'c2@1'; write 'at = \"c2@1\"'"),
        ({"op": "remove", "kind": "claim", "at": "c2@2"}, "there is no claim 'c2@2' to remove"),
        ({"op": "replace", "kind": "rule", "at": -1, "record": {}}, "there is no rule '-1' to replace"),
        ({"op": "remove", "kind": "rule"}, "there is no rule 'None' to remove"),
        ({"op": "insert", "kind": "actor", "at": 9, "record": {}}, "there is no actor '9' to insert"),
        ({"op": "insert", "kind": "actor", "record": {"id": "A!", "naam": "x"}}, "actor 'A!' needs 'name'"),
        ({"op": "insert", "kind": "actor", "record": {"id": "b", "name": "B"}}, "actor 'b' stands here a second time"),
        ({"op": "remove", "kind": "actor", "at": "a"}, "'talk' is controlled by 'a', who is no actor"),
        ({"op": "remove", "kind": "about"}, "a dossier needs its 'about'; replace it instead"),
        ({"op": "replace", "kind": "status_quo", "record": {"levels": {"pay": "al"}}}, "did you mean 'all'?"),
    ],
)
def test_an_edit_that_fails_says_why_and_changes_nothing(edit, message):
    before = BASE.model_dump_json()
    with pytest.raises(BadInput) as caught:
        apply(BASE, [Edit(**edit)])
    assert message in str(caught.value)
    assert BASE.model_dump_json() == before


def test_of_a_claim_the_id_means_its_highest_revision():
    second = {"id": "c2", "rev": 2, "paraphrase": "B speaks.", "status": "unattributed"}
    dossier = apply(BASE, [Edit(op="insert", kind="claim", at="c1", record=second)])
    assert dossier.get("claim", "c2").paraphrase == "B speaks."
    edit = Edit(op="remove", kind="claim", at="c2")
    assert apply(dossier, [edit]) == BASE
    assert inverse(edit, dossier).at == "c1@1"
    first = Edit(op="remove", kind="claim", at="c2@1")
    assert [claim.rev for claim in apply(dossier, [first]).claim if claim.id == "c2"] == [2]
    assert apply(apply(dossier, [first]), [inverse(first, dossier)]) == dossier


def test_a_record_that_replaces_another_keeps_its_id_unless_it_says_one():
    (old,) = BASE.rule
    told = {"kind": "forbid", "pattern": "pay and not talk"}
    for record, id in ((told, old.id), (told | {"id": "no-gift"}, "no-gift")):
        edit = Edit(op="replace", kind="rule", at=old.id, record=record)
        changed = apply(BASE, [edit])
        assert [rule.id for rule in changed.rule] == [id]
        assert inverse(edit, BASE).at == id
        assert apply(changed, [inverse(edit, BASE)]) == BASE


def test_two_hundred_edits_are_undone_to_the_last_byte(tmp_path):
    """Written anew after 200 edits of every kind were made and undone, a dossier has the bytes it had."""
    rng, dossier, undone = Random(0), talks(), []
    native_write.write(dossier, tmp_path / "first")
    while len(undone) < 200:
        kind = rng.choice([*KINDS, *TABLES])
        op = rng.choice(["insert", "replace", "remove"])
        ids = [record.id for record in getattr(dossier, kind)] if kind in KINDS else [None]
        record = (NEW | TABLES)[kind] | ({"id": f"new{len(undone)}"} if kind in KINDS else {})
        edit = Edit(op=op, kind=kind, at=rng.choice([None, *ids] if op == "insert" else ids or [None]), record=record)
        try:
            changed = apply(dossier, [edit])
        except BadInput:
            continue
        undone.append(inverse(edit, dossier))
        dossier = changed
    assert dossier != talks()
    for undo in reversed(undone):
        dossier = apply(dossier, [Edit.model_validate_json(undo.model_dump_json())])
    native_write.write(dossier, tmp_path / "last")
    for file in sorted((tmp_path / "first").iterdir()):
        assert (tmp_path / "last" / file.name).read_bytes() == file.read_bytes()


def test_records_and_dossiers_are_frozen():
    with pytest.raises(ValidationError):
        BASE.actor = ()
    with pytest.raises(ValidationError):
        BASE.actor[0].name = "other"


def test_of_each_claim_the_highest_revision_counts():
    def claim(id, rev, text):
        return {"id": id, "rev": rev, "paraphrase": text, "status": "unattributed"}

    dossier = made(claim=[claim("x", 3, "third"), claim("y", 1, "only"), claim("x", 1, "first"), claim("x", 2, "2nd")])
    assert [(c.id, c.paraphrase) for c in dossier.claims] == [("x", "third"), ("y", "only")]
    assert dossier.get("claim", "x").rev == 3
    assert dossier.get("claim", "z") is None
    assert len(dossier.claim) == 4
    with pytest.raises(BadInput, match="claim 'x rev 2' stands here a second time"):
        made(claim=[claim("x", 2, "a"), claim("x", 2, "b")])


def test_a_dossier_survives_json():
    dossier = opened("us-iran-2025")
    assert Dossier.model_validate_json(dossier.model_dump_json(by_alias=True)) == dossier
