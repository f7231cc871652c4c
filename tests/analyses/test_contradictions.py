"""Claims against claims: denials, sides taken, values that differ; and what no longer stands contradicts nothing."""

import pytest

from dossier.small import made
from goodoffices.analyses import ANALYSES
from goodoffices.analyses.contradictions.answer import Correction, Difference


def claim(id, name="Ann", **fields):
    return {"id": id, "paraphrase": "p", "status": "asserted", "speaker": {"name": name}} | fields


def ask(*claims, **kinds):
    return ANALYSES["contradictions"].run(made(claim=list(claims), **kinds)).answer


def pairs(answer):
    return [(line.kind, *line.claims) for line in answer.contradictions]


def test_a_denial():
    answer = ask(claim("c1"), claim("c2", "Bob", status="denied", denies=["c1"]))
    assert pairs(answer) == [("denies", "c2", "c1")]
    assert answer.contradictions[0].roots == ("bob", "ann")


def test_who_declines_denies_nothing():
    assert pairs(ask(claim("c1"), claim("c2", "Bob", status="declined", answers=["c1"]))) == []


def test_sides_on_a_third():
    answer = ask(claim("c1"), claim("c2", "Bob", confirms=["c1"]), claim("c3", "Cas", denies=["c1"]))
    assert pairs(answer) == [("denies", "c3", "c1"), ("sides", "c2", "c3")]


def value(number, **fields):
    return {"bears_on": {"values": [{"indicator": "i", "value": number, "as_of": "2025-01-01", "unit": "kg"} | fields]}}


@pytest.mark.parametrize(
    ("other", "clash"),
    [
        (value(15.5), True),
        (value(17.7), False),
        (value(15.5, as_of="2025-02-01"), False),
        (value(15.5, unit="t"), False),
    ],
)
def test_values_for_the_same(other, clash):
    indicator = {"id": "i", "label": "I", "unit": "kg"}
    answer = ask(claim("c1", **value(17.7)), claim("c2", "Bob", **other), indicator=[indicator])
    assert pairs(answer) == ([("values", "c1", "c2")] if clash else [])


def test_a_pair_is_told_once():
    answer = ask(claim("c1", denies=["c2"]), claim("c2", "Bob", denies=["c1"]))
    assert len(answer.contradictions) == 1


@pytest.mark.parametrize(
    "fallen",
    [
        [claim("c1", withdrawn=True)],
        [claim("c1"), claim("c9", supersedes=["c1"])],
        [claim("c1", review={"state": "rejected", "reason": "duplicate"})],
        [claim("c1", review={"state": "proposed"})],
    ],
)
def test_what_does_not_stand_contradicts_nothing(fallen):
    assert pairs(ask(*fallen, claim("c2", "Bob", denies=["c1"]))) == []


def test_what_a_speaker_has_since_said_otherwise_is_told_apart():
    assert ask(claim("c1"), claim("c2", supersedes=["c1"])).changed == (Correction(claim="c2", before="c1"),)


def test_what_rests_on_either_through_judgements_too():
    answer = ask(
        claim("c1"),
        claim("c2", "Bob", denies=["c1"]),
        judgement=[{"id": "j1", "by": "x", "date": "2025", "text": "t", "because": ["c2"]}],
        actor=[{"id": "a", "name": "A"}],
        option=[
            {"id": "o", "actor": "a", "label": "O", "because": ["c1", "j1"]},
            {"id": "q", "actor": "a", "label": "Q", "because": ["j1"]},
            {"id": "r", "actor": "a", "label": "R"},
        ],
    )
    assert [place.id for place in answer.contradictions[0].elements] == ["o", "q"]


def test_checks_that_differ_and_claims_nobody_reviewed():
    answer = ask(
        claim("c1", checks=[{"against": "other", "verdict": "differs"}, {"against": "more", "verdict": "agrees"}]),
        claim("c2", review={"state": "accepted", "unreviewed": True}),
    )
    assert answer.differs == (Difference(claim="c1", against="other"),)
    assert answer.unreviewed == ("c2",)
