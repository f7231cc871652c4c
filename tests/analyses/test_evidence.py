"""Hypotheses against claims: least inconsistency first, by hand on small matrices and by what must hold of any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.small import made
from goodoffices.analyses import ANALYSES
from goodoffices.errors import BadInput

GRADES = st.none() | st.fixed_dictionaries({"reliability": st.sampled_from("ABCDEF"), "credibility": st.integers(1, 6)})
MARKS = st.sampled_from(["CC", "C", "N", "I", "II"])


def ask(rows, grades, **parameters):
    """The analysis on hypotheses given as rows of marks, one per claim; a claim per grade."""
    claims = [
        {"id": f"c{n}", "paraphrase": "p", "status": "unattributed"} | ({"grade": grade} if grade else {})
        for n, grade in enumerate(grades)
    ]
    hypotheses = [
        {"id": f"h{n}", "text": f"T{n}.", "marks": {f"c{k}": mark for k, mark in enumerate(row)}}
        for n, row in enumerate(rows)
    ]
    return ANALYSES["evidence"].run(made(claim=claims, hypothesis=hypotheses), **parameters)


def graded(text):
    return {"reliability": text[0], "credibility": int(text[1])}


def keys(result):
    return [finding.key for finding in result.findings]


def test_a_matrix_worked_out_by_hand():
    result = ask([["C", "I", "N"], ["II", "CC", "N"], ["I", "I", "N"]], map(graded, ("A1", "B2", "C3")))
    assert result.answer["weights"] == {"c0": 1.0, "c1": 0.5625, "c2": 0.25}
    assert result.answer["scores"] == {"h0": 0.5625, "h1": 2.0, "h2": 1.5625}
    assert result.answer["order"] == [["h0"], ["h2"], ["h1"]]
    assert result.answer["not_telling"] == ["c2"]
    assert result.answer["hinges_on"] == {"c0": [["h1"], ["h0", "h2"]]}
    assert result.answer["at_least"] == {}
    assert [row[0] for row in result.tables[0].rows] == [{"hypothesis": h} for h in ("h0", "h2", "h1")]


def test_a_claim_that_decides_the_first_place_is_named():
    result = ask([["I", "N"], ["N", "I"]], map(graded, ("B2", "A1")))
    assert result.answer["hinges_on"] == {"c1": [["h1"], ["h0"]]}
    assert "evidence-hinges" in keys(result)


def test_better_graded_claims_alone_may_say_otherwise():
    result = ask([["I", "N", "N"], ["N", "I", "I"]], map(graded, ("A1", "B2", "B2")))
    assert result.answer["scores"] == {"h0": 1.0, "h1": 1.125}
    assert result.answer["at_least"] == {"A1": [["h1"], ["h0"]]}
    assert "evidence-at-least" in keys(result)


def test_no_basis_is_not_bad():
    """F and 6 leave a claim out instead of counting it for nothing; the reader is told what it would change."""
    rows = [["II", "N"], ["N", "I"]]
    left = ask(rows, [graded("F2"), graded("A1")])
    assert left.answer["weights"] == {"c0": None, "c1": 1.0}
    assert left.answer["order"] == [["h0"], ["h1"]]
    assert "evidence-without-basis-turns" in keys(left)
    counted = ask(rows, [graded("F2"), graded("A1")], without_basis=1.0)
    assert counted.answer["order"] == [["h1"], ["h0"]]
    assert not [key for key in keys(counted) if key.startswith("evidence-without-basis")]
    assert keys(ask(rows, [None, graded("A6")]))[0] == "evidence-nothing"


@pytest.mark.parametrize("weight", [-0.1, 1.5])
def test_a_weight_is_a_share(weight):
    with pytest.raises(BadInput, match="within 0 and 1"):
        ask([["C"], ["I"]], [None], without_basis=weight)


def test_one_explanation_is_no_choice():
    with pytest.raises(BadInput, match="fewer than two"):
        ask([["C"]], [None])


@given(st.data())
def test_support_never_counts_and_more_against_never_helps(data):
    grades = data.draw(st.lists(GRADES, min_size=1, max_size=5))
    rows = data.draw(st.lists(st.tuples(*[MARKS] * len(grades)), min_size=2, max_size=4))
    before = ask(rows, grades, without_basis=0.5).answer["scores"]
    plain = [[{"CC": "N", "C": "N"}.get(mark, mark) for mark in row] for row in rows]
    assert ask(plain, grades, without_basis=0.5).answer["scores"] == before
    worse = [["II" if n == 0 else mark for mark in row] for n, row in enumerate(rows)]
    after = ask(worse, grades, without_basis=0.5).answer["scores"]
    assert after["h0"] >= before["h0"]
    assert {h: s for h, s in after.items() if h != "h0"} == {h: s for h, s in before.items() if h != "h0"}
