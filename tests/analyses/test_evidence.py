"""Hypotheses against claims: least inconsistency first, by hand on small matrices and by what must hold of any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.small import made
from goodoffices.analyses import ANALYSES
from goodoffices.errors import BadInput
from goodoffices.result.terms import Hypothesis

GRADES = st.none() | st.fixed_dictionaries({"reliability": st.sampled_from("ABCDEF"), "credibility": st.integers(1, 6)})
MARKS = st.sampled_from(["CC", "C", "N", "I", "II"])


def ask(rows, grades, roots=None, names="c", **parameters):
    """The analysis on hypotheses as rows of marks, one per claim; a claim per grade, of its own root or of `roots`."""
    claims = [
        {"id": f"{names}{n}", "paraphrase": "p", "status": "unattributed"}
        | ({"grade": grade} if grade else {})
        | ({"status": "asserted", "speaker": roots[n]} if roots else {})
        for n, grade in enumerate(grades)
    ]
    hypotheses = [
        {"id": f"h{n}", "text": f"T{n}.", "marks": {f"{names}{k}": mark for k, mark in enumerate(row) if mark}}
        for n, row in enumerate(rows)
    ]
    return ANALYSES["evidence"].run(made(claim=claims, hypothesis=hypotheses), **parameters)


def graded(text):
    return {"reliability": text[0], "credibility": int(text[1])}


def keys(result):
    return [finding.key for finding in result.findings]


def test_a_matrix_worked_out_by_hand():
    result = ask([["C", "I", "N"], ["II", "CC", "N"], ["I", "I", "N"]], map(graded, ("A1", "B2", "C3")))
    assert result.answer.weights == {"c0": 1.0, "c1": 0.5625, "c2": 0.25}
    assert result.answer.scores == {"h0": 0.5625, "h1": 2.0, "h2": 1.5625}
    assert result.answer.order == (("h0",), ("h2",), ("h1",))
    assert result.answer.not_telling == ("c2",)
    assert result.answer.hinges_on == {"c0": (("h1",), ("h0", "h2"))}
    assert result.answer.at_least == {}
    assert [row[0] for row in result.tables[0].rows] == [Hypothesis(hypothesis=h) for h in ("h0", "h2", "h1")]


def test_a_claim_that_decides_the_first_place_is_named():
    result = ask([["I", "N"], ["N", "I"]], map(graded, ("B2", "A1")))
    assert result.answer.hinges_on == {"c1": (("h1",), ("h0",))}
    assert "evidence-hinges" in keys(result)


def test_better_graded_claims_alone_may_say_otherwise():
    result = ask([["I", "N", "N"], ["N", "I", "I"]], map(graded, ("A1", "B2", "B2")))
    assert result.answer.scores == {"h0": 1.0, "h1": 1.125}
    assert result.answer.at_least == {"A1": (("h1",), ("h0",))}
    assert "evidence-at-least" in keys(result)


def test_no_basis_is_not_bad():
    """F and 6 leave a claim out instead of counting it for nothing; the reader is told what it would change."""
    rows = [["II", "N"], ["N", "I"]]
    left = ask(rows, [graded("F2"), graded("A1")])
    assert left.answer.weights == {"c0": None, "c1": 1.0}
    assert left.answer.order == (("h0",), ("h1",))
    assert "evidence-without-basis-turns" in keys(left)
    counted = ask(rows, [graded("F2"), graded("A1")], without_basis=1.0)
    assert counted.answer.order == (("h1",), ("h0",))
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
    before = ask(rows, grades, without_basis=0.5).answer.scores
    plain = [[{"CC": "N", "C": "N"}.get(mark, mark) for mark in row] for row in rows]
    assert ask(plain, grades, without_basis=0.5).answer.scores == before
    worse = [["II" if n == 0 else mark for mark in row] for n, row in enumerate(rows)]
    after = ask(worse, grades, without_basis=0.5).answer.scores
    assert after["h0"] >= before["h0"]
    assert {h: s for h, s in after.items() if h != "h0"} == {h: s for h, s in before.items() if h != "h0"}


SPEAKERS = [{"name": "Ann"}, {"name": "Bo"}, {"name": "people", "anonymous": True}, {"name": "Cy"}]
CELLS = MARKS | st.none()


@st.composite
def matrices(draw, least=1):
    """Rows of marks, some left empty; grades with a basis; the speakers the claims go back to."""
    size = draw(st.integers(least, 6))
    grades = draw(st.lists(GRADES, min_size=size, max_size=size))
    roots = draw(st.lists(st.sampled_from(SPEAKERS), min_size=size, max_size=size))
    rows = draw(st.lists(st.lists(CELLS, min_size=size, max_size=size), min_size=2, max_size=4))
    return rows, grades, roots


def verdict(answer):
    return answer.scores, answer.order, answer.unranked


def test_three_times_one_claim_under_one_root_is_once():
    one = ask([["I", "N"], ["N", "II"]], map(graded, ("B1", "B2")), roots=SPEAKERS[:2])
    often = ask(
        [["I", "N", "I", "I"], ["N", "II", "N", "N"]],
        map(graded, ("B1", "B2", "B1", "B1")),
        roots=[SPEAKERS[n] for n in (0, 1, 0, 0)],
    )
    assert verdict(often.answer) == verdict(one.answer)
    assert one.answer.scores == {"h0": 0.75, "h1": 1.125}


@given(matrices(), st.data())
def test_a_claim_repeated_under_its_root_changes_nothing(given_matrix, data):
    rows, grades, roots = given_matrix
    again = data.draw(st.lists(st.integers(0, len(grades) - 1), min_size=1, max_size=4))
    more = [[*row, *(row[n] for n in again)] for row in rows]
    before = ask(rows, grades, roots, without_basis=0.5).answer
    after = ask(
        more, [*grades, *(grades[n] for n in again)], [*roots, *(roots[n] for n in again)], without_basis=0.5
    ).answer
    assert verdict(after) == verdict(before)


@given(matrices(), st.data())
def test_neither_the_order_of_the_file_nor_the_ids_count(given_matrix, data):
    rows, grades, roots = given_matrix
    places = data.draw(st.permutations(range(len(grades))))
    moved = ask(
        [[row[n] for n in places] for row in rows],
        [grades[n] for n in places],
        [roots[n] for n in places],
        names="other",
        without_basis=0.5,
    )
    assert verdict(moved.answer) == verdict(ask(rows, grades, roots, without_basis=0.5).answer)


@given(matrices())
def test_what_hinges_is_what_the_matrix_without_it_says(given_matrix):
    """The order without a claim, or without an origin, is the order of a matrix that never held it."""
    rows, grades, roots = given_matrix
    answer = ask(rows, grades, roots, without_basis=0.5).answer
    for n in range(len(grades)):
        bare = [[None if k == n else mark for k, mark in enumerate(row)] for row in rows]
        without = ask(bare, grades, roots, without_basis=0.5).answer.order
        assert answer.hinges_on.get(f"c{n}", answer.order) == without
    for root, ids in answer.roots.items():
        bare = [[None if f"c{k}" in ids else mark for k, mark in enumerate(row)] for row in rows]
        without = ask(bare, grades, roots, without_basis=0.5).answer.order
        if sum(answer.weights.get(id) is not None for id in ids) > 1:
            assert answer.hinges_on_roots.get(root, answer.order) == without


@given(matrices())
def test_a_hypothesis_without_a_mark_that_weighs_is_never_ranked(given_matrix):
    rows, grades, roots = given_matrix
    answer = ask([*rows, [None] * len(grades)], grades, roots).answer
    last = f"h{len(rows)}"
    assert last in answer.unranked
    assert answer.unmarked.get(last, ()) == tuple(answer.weights)
    weighs = {id for id, weight in answer.weights.items() if weight}
    ranked = {h for tied in answer.order for h in tied}
    assert ranked == {h for h, row in answer.marks.items() if any(row[id] for id in weighs)}


def test_a_gap_in_the_matrix_is_named_and_one_ranked_hypothesis_is_no_ranking():
    result = ask([["I", "N"], ["N", None], [None, None]], map(graded, ("A1", "A1")))
    assert {h: list(ids) for h, ids in result.answer.unmarked.items()} == {"h1": ["c1"], "h2": ["c0", "c1"]}
    assert [list(tied) for tied in result.answer.order] == [["h1"], ["h0"]]
    assert keys(result).count("evidence-unmarked") == 1
    assert keys(result).count("evidence-markless") == 1
    assert keys(result).count("evidence-unranked") == 0
    alone = ask([["I"], [None]], [graded("A1")])
    assert keys(alone)[0] == "evidence-one"
    assert "evidence-least" not in keys(alone)
    only_worthless = ask([["I", None], [None, "N"]], map(graded, ("A1", "E1")))
    assert list(only_worthless.answer.unranked) == ["h1"]
    assert "evidence-unranked" in keys(only_worthless)
    assert "evidence-markless" not in keys(only_worthless)


@given(
    st.lists(st.tuples(st.lists(st.none() | MARKS, min_size=3, max_size=3), GRADES), min_size=1, max_size=6),
    st.sampled_from([None, 0.5]),
)
def test_a_sentence_cites_what_it_says_and_nothing_more(columns, without_basis):
    """Of a grade only the claims so graded; of an explanation only what is marked for it; of a tie only the tied."""
    rows, grades = [*zip(*(marks for marks, _ in columns), strict=True)], [grade for _, grade in columns]
    if not any(mark for row in rows for mark in row):
        return
    result = ask(rows, grades, without_basis=without_basis)
    marked = {f"h{n}": {f"c{k}" for k, mark in enumerate(row) if mark} for n, row in enumerate(rows)}
    for finding in result.findings:
        cited = set(finding.because)
        if finding.key == "evidence-at-least":
            letter, number = finding.slots["grade"]
            good = {
                f"c{n}"
                for n, grade in enumerate(grades)
                if grade and grade["reliability"] <= letter and grade["credibility"] <= int(number)
            }
            assert cited <= good
        elif finding.key in ("evidence-least", "evidence-more", "evidence-one", "evidence-unranked"):
            assert cited <= marked[finding.slots["hypothesis"].hypothesis]
        elif finding.key == "evidence-tied":
            assert cited <= set().union(*(marked[h] for h in result.answer.order[0]))
