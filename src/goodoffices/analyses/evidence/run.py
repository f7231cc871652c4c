"""Which explanation do the claims speak against least?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from math import fsum
from typing import Annotated

from goodoffices.analyses.evidence.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.grade import Grade
from goodoffices.dossier.records.hypothesis import Mark
from goodoffices.errors import BadInput
from goodoffices.grounds.records import on_elements
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.wording import Worded

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
    without_basis: Annotated[float | None, Param(Worded("evidence-param-ungraded"))] = None,
) -> Result:
    """Rank hypotheses by how little speaks against them; an aid to looking at all of them, not a cure for bias.

    Of the claims that go back to one root only the one that speaks most against a hypothesis counts: repeating it adds
    nothing. A hypothesis none of whose marks weighs anything is not ranked; cells without a mark are named.

    Parameters
    ----------
    dossier : Dossier
        With `[[hypothesis]]` records and their marks; those of claims that are withdrawn or superseded do not count.
    without_basis : float | None

    Returns
    -------
    Result
        Its answer is an `answer.Answer`.

    Raises
    ------
    BadInput
        When there are fewer than two hypotheses, or `without_basis` is not within 0 and 1.

    References
    ----------
    Heuer (1999), chapter 8; Dhami, Belton & Mandel (2019) on how little the method helped in a trial.
    """
    if without_basis is not None and not 0 <= without_basis <= 1:
        raise BadInput(Worded("weight-without-basis", given=float(without_basis)))
    if len(dossier.hypothesis) < 2:
        raise BadInput(Worded("few-hypotheses"))
    claims = [c for c in dossier.standing if any(c.id in h.marks for h in dossier.hypothesis)]
    matrix = Matrix.of(dossier, claims)
    weights = {c.id: _weight(c.grade, without_basis) for c in claims}
    counted = {id: weight for id, weight in weights.items() if weight is not None}
    standing = matrix.weighed(counted)
    hinges, by_root = _without(matrix, standing, counted)
    stricter = _stricter(matrix, claims, counted, standing)
    silent = [id for id in weights if len(marked := set(matrix.column(id))) == 1 and None not in marked]
    findings = (
        *_ranked(standing),
        *_unmarked(matrix, standing),
        *_hinging(standing, hinges, {matrix.of_root[root]: other for root, other in by_root.items()}, stricter),
        *_left_out(matrix, weights, silent, standing),
    )
    return Result(
        analysis="evidence",
        findings=on_elements(dossier, findings, {}, tuple(c.id for c in claims)),
        tables=(_matrix(matrix, standing),),
        references=("heuer1999", "dhami2019", "nato2016"),
        because=tuple(c.id for c in claims),
        answer=Answer.model_validate(
            {
                "scores": {h: standing.scores.get(h, 0.0) for h in matrix.marks},
                "order": _plain(standing.order()),
                "unranked": [h for h in matrix.marks if h not in standing.scores],
                "unmarked": {h: ids for h in matrix.marks if (ids := matrix.unmarked(h))},
                "weights": weights,
                "roots": {root: list(ids) for root, ids in matrix.of_root.items()},
                "not_telling": silent,
                "hinges_on": {id: _plain(other) for id, other in hinges.items()},
                "hinges_on_roots": {root: _plain(other) for root, other in by_root.items()},
                "at_least": {cut: _plain(other) for cut, (other, _) in stricter.items()},
                "marks": matrix.marks,
            }
        ),
    )


#: Hypotheses from the least against to the most; those with equal scores together.
Order = list[tuple[str, ...]]


@dataclass(frozen=True)
class Matrix:
    """What was marked.

    Attributes
    ----------
    marks : mapping
        Hypothesis to claim to its mark; None where nobody marked it.
    of_root : mapping
        Root to the claims that go back to it; claims of unknown origin may all be one person's, and are together.
    """

    marks: Mapping[str, Mapping[str, Mark | None]]
    of_root: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, dossier: Dossier, claims: list[Claim]) -> Matrix:
        """The marks of all hypotheses on these claims."""
        of_root: dict[str, list[str]] = {}
        for claim in claims:
            of_root.setdefault(claim.root, []).append(claim.id)
        marks = {h.id: {c.id: h.marks.get(c.id) for c in claims} for h in dossier.hypothesis}
        return cls(marks, {root: tuple(ids) for root, ids in of_root.items()})

    def column(self, claim: str) -> list[Mark | None]:
        """How one claim sits with each hypothesis."""
        return [row[claim] for row in self.marks.values()]

    def unmarked(self, hypothesis: str) -> list[str]:
        """The claims nobody marked for a hypothesis."""
        return [claim for claim, mark in self.marks[hypothesis].items() if mark is None]

    def weighed(self, weights: Weights) -> Weighed:
        """What speaks against each hypothesis when the claims weigh so; those left out do not count."""
        heaviest: dict[str, dict[str, list[tuple[float, str]]]] = {}
        marked: dict[str, dict[str, set[str]]] = {}
        for hypothesis, row in self.marks.items():
            of = heaviest.setdefault(hypothesis, {})
            marked[hypothesis] = {}
            for root, ids in self.of_root.items():
                told = [(weights[id] * AGAINST[mark], id) for id in ids if (mark := row[id]) and weights.get(id)]
                marked[hypothesis][root] = {id for _, id in told}
                of[root] = nlargest(2, told, key=lambda one: one[0])
        return Weighed(heaviest, marked, {id: root for root, ids in self.of_root.items() for id in ids})


@dataclass(frozen=True)
class Weighed:
    """What speaks against each hypothesis: of each root only what speaks against it most.

    Attributes
    ----------
    heaviest : mapping
        Hypothesis to root to its two heaviest claims, each with its weight times its mark, the heaviest first.
    marked : mapping
        Hypothesis to root to those of its claims that are marked and weigh anything.
    root : mapping
        Claim to root.
    """

    heaviest: Mapping[str, Mapping[str, list[tuple[float, str]]]]
    marked: Mapping[str, Mapping[str, set[str]]]
    root: Mapping[str, str]

    @cached_property
    def scores(self) -> dict[str, float]:
        """Hypothesis to the sum of what speaks against it; those without a mark that weighs are not there."""
        return {h: round(score, 9) for h, score in self._exact.items() if self._count[h]}

    @cached_property
    def _exact(self) -> dict[str, float]:
        return {h: fsum(top[0][0] for top in of.values() if top) for h, of in self.heaviest.items()}

    @cached_property
    def _count(self) -> dict[str, int]:
        return {h: sum(map(len, of.values())) for h, of in self.marked.items()}

    def against(self, hypothesis: str) -> tuple[str, ...]:
        """The claim of each root that counts against a hypothesis."""
        return tuple(top[0][1] for top in self.heaviest[hypothesis].values() if top and top[0][0])

    def telling(self, hypothesis: str) -> tuple[str, ...]:
        """The claims marked for a hypothesis that weigh anything, in the order of the ledger."""
        held = set().union(*self.marked[hypothesis].values())
        return tuple(id for id in self.root if id in held)

    def order(self, *, without: str | None = None, without_root: str | None = None) -> Order:
        """The ranked hypotheses, also as they would be without one claim or without all claims of one root."""
        scores = self.scores
        if without is not None or without_root is not None:
            scores = {}
            for h in self.heaviest:
                taken, count = self._lost(h, without) if without is not None else self._lost_root(h, without_root or "")
                if self._count[h] > count:
                    scores[h] = round(self._exact[h] - taken, 9)
        levels: dict[float, list[str]] = {}
        for h, score in scores.items():
            levels.setdefault(score, []).append(h)
        return [tuple(levels[score]) for score in sorted(levels)]

    def _lost(self, hypothesis: str, claim: str) -> tuple[float, int]:
        """How much less speaks against a hypothesis without a claim, and how many marks it has less."""
        root = self.root[claim]
        top, counts = self.heaviest[hypothesis][root], int(claim in self.marked[hypothesis][root])
        if not top or top[0][1] != claim:
            return 0.0, counts
        return top[0][0] - (top[1][0] if len(top) > 1 else 0.0), counts

    def _lost_root(self, hypothesis: str, root: str) -> tuple[float, int]:
        top = self.heaviest[hypothesis][root]
        return (top[0][0] if top else 0.0), len(self.marked[hypothesis][root])


def _without(matrix: Matrix, standing: Weighed, counted: Weights) -> tuple[dict[str, Order], dict[str, Order]]:
    """The claims, and the roots with several claims, without which the order is another one; and that order."""
    order = standing.order()
    claims = {id: other for id in counted if (other := standing.order(without=id)) != order}
    several = [root for root, ids in matrix.of_root.items() if len(counted.keys() & set(ids)) > 1]
    return claims, {root: other for root in several if (other := standing.order(without_root=root)) != order}


def _plain(order: Order) -> list[list[str]]:
    return [list(tied) for tied in order]


def _weight(grade: Grade | None, without_basis: float | None) -> float | None:
    """What a claim counts for: both grades must hold, so their shares multiply."""
    if grade is None or not grade.with_basis:
        return without_basis
    return SHARE[grade.reliability] * SHARE[grade.credibility]


def _ranked(standing: Weighed) -> Iterator[Finding]:
    order = standing.order()
    if not order:
        yield Finding(key="evidence-nothing")
    elif len(standing.scores) == 1:
        slots = {"hypothesis": terms.Hypothesis(hypothesis=order[0][0])}
        yield Finding(key="evidence-one", slots=slots, because=standing.telling(order[0][0]))
    else:
        for place, tied in enumerate(order):
            for hypothesis in tied:
                against = standing.against(hypothesis)
                told = {"hypothesis": terms.Hypothesis(hypothesis=hypothesis), "score": standing.scores[hypothesis]}
                yield Finding(
                    key="evidence-least" if place == 0 else "evidence-more",
                    slots=told | {"count": len(against)},
                    because=against or standing.telling(hypothesis),
                )
        if len(order[0]) > 1:
            because = dict.fromkeys(id for h in order[0] for id in standing.against(h) or standing.telling(h))
            yield Finding(key="evidence-tied", slots={"count": len(order[0])}, because=tuple(because))


def _unmarked(matrix: Matrix, standing: Weighed) -> Iterator[Finding]:
    """The hypotheses that are not ranked, and the cells that nobody marked."""
    for hypothesis in matrix.marks:
        missing = matrix.unmarked(hypothesis)
        if hypothesis not in standing.scores and standing.scores:
            marked = tuple(id for id, mark in matrix.marks[hypothesis].items() if mark is not None)
            key = "evidence-unranked" if marked else "evidence-markless"
            yield Finding(key=key, slots={"hypothesis": terms.Hypothesis(hypothesis=hypothesis)}, because=marked)
        elif missing:
            yield Finding(
                key="evidence-unmarked",
                slots={
                    "hypothesis": terms.Hypothesis(hypothesis=hypothesis),
                    "claims": [terms.Claim(claim=id) for id in missing],
                },
                because=tuple(missing),
            )


def _stricter(
    matrix: Matrix, claims: list[Claim], counted: dict[str, float], standing: Weighed
) -> dict[str, tuple[Order, tuple[str, ...]]]:
    """By grade the order by the claims graded so or better, where it is another one, and these claims."""
    return {
        cut: (other, tuple(kept))
        for cut, kept in _cuts(claims, counted)
        if kept and (other := matrix.weighed(kept).order()) != standing.order()
    }


def _cuts(claims: list[Claim], weights: Weights) -> Iterator[tuple[str, dict[str, float]]]:
    """The claims left when only those graded A1, B2, C3 or better in both count."""
    for letter, number in zip("ABC", (1, 2, 3), strict=True):
        good = {c.id for c in claims if c.grade and c.grade.reliability <= letter and c.grade.credibility <= number}
        yield f"{letter}{number}", {id: weight for id, weight in weights.items() if id in good}


def _hinging(
    standing: Weighed,
    hinges: Mapping[str, Order],
    by_root: Mapping[tuple[str, ...], Order],
    stricter: Mapping[str, tuple[Order, tuple[str, ...]]],
) -> Iterator[Finding]:
    """What would change the order: one claim less, one origin less, or only better graded claims."""
    order = standing.order()
    for ids, other in ({(claim,): other for claim, other in hinges.items()} | dict(by_root)).items():
        claims = {"claim": [terms.Claim(claim=id) for id in ids], "count": len(ids)}
        if len(standing.scores) < 2:
            continue
        if not other or sum(map(len, other)) < 2:
            yield Finding(key="evidence-hinges-all", slots=claims, because=ids)
        elif other[0] != order[0]:
            first = [terms.Hypothesis(hypothesis=h) for h in other[0]]
            yield Finding(key="evidence-hinges", slots=claims | {"first": first}, because=ids)
        else:
            yield Finding(key="evidence-hinges-below", slots=claims, because=ids)
    for cut, (other, kept) in stricter.items():
        if other and sum(map(len, other)) > 1 and other[0] != order[0]:
            yield Finding(
                key="evidence-at-least",
                slots={"grade": cut, "first": [terms.Hypothesis(hypothesis=h) for h in other[0]]},
                because=kept,
            )


def _left_out(
    matrix: Matrix, weights: Mapping[str, float | None], silent: list[str], standing: Weighed
) -> Iterator[Finding]:
    """Claims that tell nothing apart, and those without a basis to weigh, with what they would change."""
    if silent:
        yield Finding(key="evidence-not-telling", slots={"count": len(silent)}, because=tuple(silent))
    out = tuple(id for id, weight in weights.items() if weight is None)
    if out:
        whole = {id: 1.0 if weight is None else weight for id, weight in weights.items()}
        turned = matrix.weighed(whole).order() != standing.order()
        yield Finding(
            key="evidence-without-basis-turns" if turned else "evidence-without-basis",
            slots={"count": len(out)},
            because=out,
        )


def _matrix(matrix: Matrix, standing: Weighed) -> Table:
    """Hypotheses as rows, least against first and those not ranked last; claims as columns."""
    ranked = [h for tied in standing.order() for h in tied]
    rows = tuple(
        (terms.Hypothesis(hypothesis=h), standing.scores.get(h), *row.values())
        for h, row in ((h, matrix.marks[h]) for h in (*ranked, *(h for h in matrix.marks if h not in ranked)))
    )
    claims = next(iter(matrix.marks.values()), {})
    return Table(id="matrix", columns=("hypothesis", "against", *claims), rows=rows)
