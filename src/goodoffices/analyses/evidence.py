"""Which explanation do the claims speak against least?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from goodoffices.analyses.resting_records import on_elements
from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.grade import Grade
from goodoffices.errors import BadInput
from goodoffices.method import Method, Param
from goodoffices.result import Finding, Result, Table

#: How much a mark speaks against a hypothesis; consistency is not counted, as any story can be told to fit.
AGAINST = {"CC": 0.0, "C": 0.0, "N": 0.0, "I": 1.0, "II": 2.0}
#: How much of a claim counts by either grade: equal steps from 1 to 0, a convention, since the grades name an order
#: and no distances. F and 6 say there is no basis, so no number stands for them. How far a claim is relevant to a
#: hypothesis, which the published method also asks, is not weighed.
SHARE = dict(zip("ABCDE", (1.0, 0.75, 0.5, 0.25, 0.0), strict=True)) | dict(
    zip(range(1, 6), (1.0, 0.75, 0.5, 0.25, 0.0), strict=True)
)

#: Claim to what it weighs; claims without a weight are left out.
Weights = Mapping[str, float]


def run(
    dossier: Dossier,
    *,
    without_basis: Annotated[
        float | None, Param("what a claim weighs that has no grade, or F or 6: 0 to 1 (default: it is left out)")
    ] = None,
) -> Result:
    """Rank hypotheses by how little speaks against them; an aid to looking at all of them, not a cure for bias.

    Parameters
    ----------
    dossier : Dossier
        With `[[hypothesis]]` records and their marks; those of claims that are withdrawn or superseded do not count.
    without_basis : float | None

    Returns
    -------
    Result
        answer = {"scores": {hypothesis: score}, "order": [hypotheses, least against first],
        "weights": {claim: 0..1 or null}, "not_telling": [claims], "hinges_on": {claim: order without it},
        "at_least": {grade: order by the claims graded so or better, where it differs},
        "marks": {hypothesis: {claim: mark}}}

    Raises
    ------
    BadInput
        When there are fewer than two hypotheses, or `without_basis` is not within 0 and 1.

    References
    ----------
    Heuer (1999), chapter 8; Dhami, Belton & Mandel (2019) on how little the method helped in a trial.
    """
    if without_basis is not None and not 0 <= without_basis <= 1:
        raise BadInput(f"what a claim without basis weighs lies within 0 and 1; here it is {without_basis:g}")
    if len(dossier.hypothesis) < 2:
        raise BadInput("there is nothing to weigh: the dossier has fewer than two [[hypothesis]] records")
    claims = [c for c in dossier.standing if any(c.id in h.marks for h in dossier.hypothesis)]
    marks = {h.id: {c.id: h.marks.get(c.id, "N") for c in claims} for h in dossier.hypothesis}
    weights = {c.id: _weight(c.grade, without_basis) for c in claims}
    counted = {id: weight for id, weight in weights.items() if weight is not None}
    scores = _scores(marks, counted)
    order = _order(scores)
    silent = [c.id for c in claims if len({row[c.id] for row in marks.values()}) == 1]
    hinges = {
        id: other
        for id in counted
        if (other := _order(_scores(marks, {c: w for c, w in counted.items() if c != id}))) != order
    }
    stricter = {
        cut: other for cut, kept in _cuts(claims, counted) if kept and (other := _order(_scores(marks, kept))) != order
    }
    findings = (
        *_ranked(scores, order, marks, counted),
        *_hinging(order, hinges, stricter),
        *_left_out(claims, weights, silent, marks, scores),
    )
    return Result(
        analysis="evidence",
        findings=on_elements(dossier, findings, {}, tuple(weights)),
        tables=(_matrix(claims, marks, scores, order),),
        references=("heuer1999", "dhami2019", "nato2016"),
        because=tuple(c.id for c in claims),
        answer={
            "scores": scores,
            "order": [list(tied) for tied in order],
            "weights": weights,
            "not_telling": silent,
            "hinges_on": {id: [list(tied) for tied in other] for id, other in hinges.items()},
            "at_least": {cut: [list(tied) for tied in other] for cut, other in stricter.items()},
            "marks": marks,
        },
    )


def _weight(grade: Grade | None, without_basis: float | None) -> float | None:
    """What a claim counts for: both grades must hold, so their shares multiply."""
    if grade is None or not grade.with_basis:
        return without_basis
    return SHARE[grade.reliability] * SHARE[grade.credibility]


def _scores(marks: Mapping[str, Mapping[str, str]], weights: Weights) -> dict[str, float]:
    """Hypothesis to the weighted sum of what speaks against it."""
    return {h: round(sum(weights[c] * AGAINST[row[c]] for c in weights), 9) for h, row in marks.items()}


def _order(scores: Mapping[str, float]) -> list[tuple[str, ...]]:
    """The hypotheses, least against first; those with equal scores together."""
    levels = sorted(set(scores.values()))
    return [tuple(h for h, score in scores.items() if score == level) for level in levels]


def _ranked(
    scores: Mapping[str, float], order: list[tuple[str, ...]], marks: Mapping[str, Mapping[str, str]], weights: Weights
) -> Iterator[Finding]:
    if not weights:
        yield Finding(key="evidence-nothing")
        return
    for place, tied in enumerate(order):
        for hypothesis in tied:
            against = tuple(c for c in weights if AGAINST[marks[hypothesis][c]] and weights[c])
            yield Finding(
                key="evidence-least" if place == 0 else "evidence-more",
                slots={"hypothesis": {"hypothesis": hypothesis}, "score": scores[hypothesis], "count": len(against)},
                because=against,
            )
    if len(order[0]) > 1:
        yield Finding(key="evidence-tied", slots={"count": len(order[0])})


def _cuts(claims: list[Claim], weights: Weights) -> Iterator[tuple[str, dict[str, float]]]:
    """The claims left when only those graded A1, B2, C3 or better in both count."""
    for letter, number in zip("ABC", (1, 2, 3), strict=True):
        good = {c.id for c in claims if c.grade and c.grade.reliability <= letter and c.grade.credibility <= number}
        yield f"{letter}{number}", {id: weight for id, weight in weights.items() if id in good}


def _hinging(
    order: list[tuple[str, ...]],
    hinges: Mapping[str, list[tuple[str, ...]]],
    stricter: Mapping[str, list[tuple[str, ...]]],
) -> Iterator[Finding]:
    """What would change the order: one claim less, or only better graded ones."""
    for claim, other in hinges.items():
        first = [{"hypothesis": h} for h in other[0]]
        key = "evidence-hinges" if other[0] != order[0] else "evidence-hinges-below"
        yield Finding(key=key, slots={"claim": {"claim": claim}, "first": first}, because=(claim,))
    for cut, other in stricter.items():
        if other[0] != order[0]:
            yield Finding(key="evidence-at-least", slots={"grade": cut, "first": [{"hypothesis": h} for h in other[0]]})


def _left_out(
    claims: list[Claim],
    weights: Mapping[str, float | None],
    silent: list[str],
    marks: Mapping[str, Mapping[str, str]],
    scores: Mapping[str, float],
) -> Iterator[Finding]:
    """Claims that tell nothing apart, and those without a basis to weigh, with what they would change."""
    if silent:
        yield Finding(key="evidence-not-telling", slots={"count": len(silent)}, because=tuple(silent))
    out = tuple(c.id for c in claims if weights[c.id] is None)
    if out:
        whole = {id: 1.0 if weight is None else weight for id, weight in weights.items()}
        turned = _order(_scores(marks, whole)) != _order(scores)
        yield Finding(
            key="evidence-without-basis-turns" if turned else "evidence-without-basis",
            slots={"count": len(out)},
            because=out,
        )


def _matrix(
    claims: list[Claim],
    marks: Mapping[str, Mapping[str, str]],
    scores: Mapping[str, float],
    order: list[tuple[str, ...]],
) -> Table:
    """Hypotheses as rows, least against first; claims as columns."""
    ranked = [h for tied in order for h in tied]
    rows = tuple(({"hypothesis": h}, scores[h], *(marks[h][c.id] for c in claims)) for h in ranked)
    return Table(id="matrix", columns=("hypothesis", "against", *(c.id for c in claims)), rows=rows)


METHOD = Method(
    "evidence",
    "Which explanation do the claims speak against least?",
    run,
    references=("heuer1999", "dhami2019", "nato2016"),
)
