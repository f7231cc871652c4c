"""Records of issues and the model made of them: what is accepted, what is refused, in words."""

from __future__ import annotations

import numpy as np
import pytest

from goodoffices.dossier.made import made
from goodoffices.dossier.records.issue import Fact, Interest, Issue, Position, RedLine
from goodoffices.dossier.records.package import Package
from goodoffices.errors import BadInput
from goodoffices.models.issue.issues import IssueModel, from_records, ranges

SCALE = {
    "id": "enrichment",
    "label": "Limit on enrichment",
    "unit": "%",
    "low": {"value": 0, "label": "none at all"},
    "high": {"value": 60, "label": "as much as wanted"},
    "landmarks": [{"value": 3.67, "label": "the accord of 2015"}],
    "reference": 60,
}


def position(actor="iran", **changes):
    given = {"actor": actor, "issue": "enrichment", "position": [20, 30, 60], "salience": 0.9, "capability": 40}
    return Position(**(given | changes))


def fault(model, fields, kind="record"):
    record, faults = made(model, fields, kind)
    assert record is None
    return [str(f) for f in faults]


def test_model_of_records():
    issue = Issue(**SCALE)
    records = [position(), position("usa", position=0, salience=[0.5, 0.6, 0.9]), position("oman", capability=1)]
    model = from_records(["usa", "iran", "oman", "france"], [issue], records)
    assert model.actors == ("usa", "iran", "oman")
    assert model.issues == ("enrichment",)
    assert model.percent[:, 0].tolist() == [0, 50, 50]
    assert model.salience[:, 0].tolist() == [0.6, 0.9, 0.9]
    assert model.reference.tolist() == [60]
    assert np.isnan(model.reported).all()
    assert model.care[:, 0].tolist() == [0.6, 0.9, 0.9]
    assert model.to_own([25]).tolist() == [15]
    assert model.to_percent([15]).tolist() == [25]
    cells = ranges(records, model.actors, model.issues)
    assert cells.shape == (3, 3, 3, 1)
    assert cells[0, :, 1, 0].tolist() == [20, 30, 60]
    assert cells[1, :, 0, 0].tolist() == [0.5, 0.6, 0.9]


def test_who_has_no_stake_does_not_care():
    other = Issue(**SCALE | {"id": "pace"})
    model = from_records(["usa", "iran"], [Issue(**SCALE), other], [position("usa"), position(issue="pace")])
    assert model.care.tolist() == [[0.9, 0], [0, 0.9]]
    assert (model.weight == model.care * 40).all()


def test_a_scale_may_run_downwards():
    issue = Issue(id="i", label="I", low={"value": 100, "label": "a"}, high={"value": 0, "label": "b"})
    model = from_records(["iran"], [issue], [position(issue="i", position=75)])
    assert model.percent.tolist() == [[25]]
    assert model.to_own([25]).tolist() == [75]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"high": {"value": 0, "label": "x"}}, "the ends of a scale differ; here both are 0"),
        ({"reference": 61}, "the reference point 61 is not on the scale 0 to 60"),
        ({"landmarks": [{"value": -1, "label": "x"}]}, "landmark 'x' at -1 is not on the scale 0 to 60"),
        ({"outcome": float("nan")}, "'outcome' is nan"),
        ({"colour": "red"}, "has no field 'colour'"),
    ],
)
def test_scales_that_cannot_be(changes, words):
    assert words in fault(Issue, SCALE | changes, "issue")[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"salience": 1.2}, "salience runs from 0 to 1, here 1.2"),
        ({"salience": [-0.1, 0.5, 0.6]}, "salience runs from 0 to 1, here [-0.1, 0.5, 0.6]"),
        ({"capability": -1}, "capability is 0 or more, here -1"),
        ({"position": [3, 2, 5]}, "a range is [lowest, most likely, highest], here [3, 2, 5]"),
        ({"position": [3, 2]}, "expected a number or [lowest, most likely, highest] within 1e+15, here [3, 2]"),
        ({"position": "high"}, "expected a number or [lowest, most likely, highest] within 1e+15, here 'high'"),
        ({"position": float("inf")}, "expected a number or [lowest, most likely, highest]"),
    ],
)
def test_positions_that_cannot_be(changes, words):
    given = {"actor": "iran", "issue": "enrichment", "position": 20, "salience": 0.9, "capability": 40}
    found = fault(Position, given | changes, "position")
    assert len(found) == 1
    assert words in found[0]


def test_values_off_the_scale():
    issue = Issue(**SCALE)
    assert position().off(issue) is None
    assert str(position(position=[0, 30, 61]).off(issue)) == (
        "the position of 'iran' on 'enrichment' is [0, 30, 61]; the scale runs from 0 to 60"
    )
    assert str(RedLine(actor="iran", text="t", issue="enrichment", least=70).off(issue)) == (
        "a red line of 'iran' on 'enrichment' is at 70; the scale runs from 0 to 60"
    )


def test_other_records():
    assert Interest(actor="iran", text="Standing", issues=("enrichment",), kind="identity").kind == "identity"
    assert Fact(id="f1", text="There was a deal", standing="agreed").actors == ()
    assert "names its 'issue'" in fault(RedLine, {"actor": "iran", "text": "t", "least": 3})[0]
    assert (
        "nothing lies between" in fault(RedLine, {"actor": "iran", "text": "t", "issue": "x", "least": 3, "most": 2})[0]
    )
    assert "expected one of agreed, contested" in fault(Fact, {"id": "f", "text": "t", "standing": "denied"})[0]


def test_packages_that_cannot_be():
    part = {"id": "treaty", "label": "T", "options": ["none", "yes"], "values": {"a": [0, 1]}}
    good = {"id": "accord", "label": "A", "signatories": ["a", "b"], "parts": [part]}
    assert made(Package, good, "package")[0] is not None
    for changes, words in (
        ({"signatories": ["a"]}, "two or more signatories"),
        ({"parts": [part | {"values": {"c": [0, 1]}}]}, "names 'c', who is no signatory"),
        ({"parts": [part | {"values": {"a": [0, 1, 2]}}]}, "'a' values 3 options; there are 2"),
        ({"parts": [part | {"options": ["none"], "values": {}}]}, "two or more options"),
        ({"disagreement": {"c": 1}}, "'c', who is no signatory"),
        ({"proposed": {"treaty": "maybe"}}, "no part and option"),
    ):
        assert words in fault(Package, good | changes, "package")[0]


def test_models_that_cannot_be():
    with pytest.raises(BadInput) as error:
        IssueModel.of([[10, 120], [20, 30]], [[0.5, 0.5], [1.5, 0.5]], [[1, 1], [1, -1]], ends=[(0, 100), (0, 100)])
    told = [str(f) for f in error.value.faults]
    assert len(told) == 3
    assert told[0].startswith("actor 'a2' on issue 'i1': expected a position from 0 to 100, salience from 0 to 1")
    with pytest.raises(BadInput, match="the ends of a scale differ; here both are 5"):
        IssueModel.of([5], [0.5], [1], ends=[(5, 5)])
    with pytest.raises(BadInput, match="at least one actor and one issue"):
        from_records([], [], [])
    with pytest.raises(BadInput, match="did you mean 'iran'"):
        from_records(["iran"], [Issue(**SCALE)], [position(), position("irann")])
    with pytest.raises(BadInput, match="did you mean 'enrichment'"):
        from_records(["iran"], [Issue(**SCALE)], [position(issue="enrichmnt")])
    with pytest.raises(BadInput, match="two positions on 'enrichment'"):
        from_records(["iran"], [Issue(**SCALE)], [position(), position()])


def test_a_missing_number_beside_a_position_is_a_fault():
    with pytest.raises(BadInput, match="got 10, nan and 1"):
        IssueModel.of([[10]], [[np.nan]], [[1]])


def test_part_of_a_model():
    model = IssueModel.of([[1, 2], [3, 4]], [[0.1, 0.2], [0.3, 0.4]], [1, 2], issues=("p", "q"))
    assert model.only(["q"]).position.tolist() == [[2], [4]]
    with pytest.raises(BadInput, match="there is no issue 'r'"):
        model.only(["r"])
