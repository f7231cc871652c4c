"""The ledger as a list: every filter alone and together, and where a claim stands."""

import pytest

from desk.news import read_in
from dossier.small import made
from goodoffices.errors import BadInput
from goodoffices.ledger.listing import STATES, claim_standing, claims_json, listed

FIRST, SECOND, THIRD, LAST = (f"herald-2025-03-05-0{n}" for n in range(1, 5))


@pytest.fixture
def dossier(tmp_path):
    return read_in(tmp_path).dossier


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["c1", "c2", FIRST, SECOND, THIRD, LAST]),
        ({"speaker": "HOLM"}, [FIRST, LAST]),
        ({"speaker": "southland", "status": "asserted", "state": "accepted"}, ["c1"]),
        ({"status": "denied"}, [THIRD]),
        ({"source": "gazette"}, ["c1", "c2"]),
        ({"bears_on": "norland"}, [FIRST]),
        ({"state": "rejected"}, []),
    ],
)
def test_filters(dossier, filters, ids):
    assert [claim.id for claim in listed(dossier, **filters)] == ids


@pytest.mark.parametrize(
    ("filters", "message"),
    [({"source": "gazete"}, "did you mean 'gazette'"), ({"bears_on": "open_borders"}, "did you mean 'open_border'")],
)
def test_a_name_nobody_has(dossier, filters, message):
    with pytest.raises(BadInput, match=message):
        listed(dossier, **filters)


def test_every_standing_has_a_word():
    claim = {"paraphrase": "p", "status": "unattributed"}
    states = [
        {"review": {"state": "proposed"}},
        {"review": {"state": "accepted"}, "supersedes": ["superseded"]},
        {"review": {"state": "edited"}},
        {"review": {"state": "rejected", "reason": "duplicate"}},
        {"review": {"state": "accepted", "unreviewed": True}},
        {"withdrawn": True},
        {},
    ]
    dossier = made(claim=[{"id": word} | claim | fields for word, fields in zip(STATES, states, strict=True)])
    assert [claim_standing(one, dossier.superseded) for one in dossier.ledger] == list(STATES)
    assert {one["state"] for one in (claims_json(claim, dossier.superseded) for claim in dossier.ledger)} == set(STATES)
