"""Which claims contradict one another, and what rests on them?"""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose
from typing import Any, NamedTuple

from goodoffices.analyses.contradictions.answer import Answer
from goodoffices.dossier.check.grounds import follower, model_elements
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.record import own_id
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.grounds.records import on_elements
from goodoffices.result import Finding, Result, Table, terms


class Clash(NamedTuple):
    """Two claims that cannot both hold, and why: one denies the other, they take sides on a third, values differ."""

    kind: str
    first: Claim
    second: Claim


def run(dossier: Dossier) -> Result:
    """Pair the claims that deny one another, take opposite sides on a third or name different values.

    Claims that are withdrawn or superseded contradict nothing any more. Refusals to comment are no denials. What a
    check against another source found to differ is listed apart, and so is what a speaker has since said otherwise.

    Parameters
    ----------
    dossier : Dossier

    Returns
    -------
    Result
        answer = {"contradictions": [{"kind": "denies" | "sides" | "values", "claims": [two ids], "roots": [two],
        "elements": [{"kind", "index", "id"}]}], "differs": [{"claim", "against"}],
        "changed": [{"claim", "before"}], "unreviewed": [claims]}

    References
    ----------
    Links between claims: none in schema.org's Claim; those here are the dossier's own.
    """
    superseded, standing = dossier.superseded, dossier.standing
    clashes = tuple(_clashes(standing))
    touched = {claim.id for clash in clashes for claim in clash[1:]}
    resting = _resting(dossier, touched)
    differing = [(c.id, check.against) for c in standing for check in c.checks if check.verdict == "differs"]
    told = [
        {
            "kind": clash.kind,
            "claims": [clash.first.id, clash.second.id],
            "roots": [clash.first.root, clash.second.root],
            "elements": _either(resting, clash),
        }
        for clash in clashes
    ]
    unreviewed = [c.id for c in standing if c.review is not None and c.review.unreviewed]
    return Result(
        analysis="contradictions",
        findings=on_elements(
            dossier,
            (*_found(clashes, told), *_checked(differing), *_changed(superseded), *_raw(unreviewed)),
            {},
            tuple(claim.id for claim in standing),
        ),
        tables=(_pairs(clashes, told),),
        because=tuple(claim.id for claim in standing),
        answer=Answer.model_validate(
            {
                "contradictions": told,
                "differs": [{"claim": id, "against": against} for id, against in differing],
                "changed": [{"claim": by, "before": id} for id, by in superseded.items()],
                "unreviewed": unreviewed,
            }
        ),
    )


def _clashes(standing: tuple[Claim, ...]) -> Iterator[Clash]:
    """Each pair once, for the plainest reason."""
    known = {claim.id: claim for claim in standing}
    seen: set[frozenset[str]] = set()
    for kind, first, second in (*_denials(standing, known), *_sides(standing), *_values(standing)):
        pair = frozenset((first.id, second.id))
        if len(pair) == 2 and pair not in seen:
            seen.add(pair)
            yield Clash(kind, first, second)


def _denials(standing: tuple[Claim, ...], known: dict[str, Claim]) -> Iterator[Clash]:
    return (Clash("denies", claim, known[id]) for claim in standing for id in claim.denies if id in known)


def _sides(standing: tuple[Claim, ...]) -> Iterator[Clash]:
    """One confirms what the other denies; in the order of the ledger."""
    place = {claim.id: n for n, claim in enumerate(standing)}
    denying: dict[str, list[Claim]] = {}
    for claim in standing:
        for id in dict.fromkeys(claim.denies):
            denying.setdefault(id, []).append(claim)
    for claim in standing:
        against = {other.id: other for id in claim.confirms for other in denying.get(id, ())}
        for other in sorted(against.values(), key=lambda other: place[other.id]):
            yield Clash("sides", claim, other)


def _values(standing: tuple[Claim, ...]) -> Iterator[Clash]:
    """Different numbers for one indicator on one day, in one unit; in the order of the ledger.

    Within a day the numbers are put in order, so that those that agree are passed over together.
    """
    named: dict[tuple[str, str, str | None], list[tuple[float, int, Claim]]] = {}
    for place, claim in enumerate(standing):
        for value in claim.bears_on.values:
            if value.as_of:
                key = (value.indicator, value.as_of, value.unit)
                named.setdefault(key, []).append((value.value, place, claim))
    found: dict[tuple[int, int], Clash] = {}
    for told in named.values():
        told.sort(key=lambda one: one[:2])
        apart = 0
        for n, (number, place, claim) in enumerate(told):
            while apart < n and not isclose(told[apart][0], number, rel_tol=1e-9, abs_tol=1e-12):
                apart += 1
            for _, earlier, other in told[:apart]:
                pair = sorted(((earlier, other), (place, claim)), key=lambda one: one[0])
                found.setdefault((pair[0][0], pair[1][0]), Clash("values", pair[0][1], pair[1][1]))
    return iter(found[pair] for pair in sorted(found))


def _resting(dossier: Dossier, touched: set[str]) -> dict[str, list[dict[str, Any]]]:
    """Claim to the elements that rest on it, through judgements too."""
    found: dict[str, list[dict[str, Any]]] = {id: [] for id in touched}
    grounds = follower(dossier)
    for kind, index, record in model_elements(dossier) if touched else ():
        for id in touched.intersection(grounds(record.because).claims):
            found[id].append({"kind": kind, "index": index, "id": own_id(record)})
    return found


def _either(resting: dict[str, list[dict[str, Any]]], clash: Clash) -> list[dict[str, Any]]:
    """The elements that rest on either claim, each once."""
    both = (*resting[clash.first.id], *resting[clash.second.id])
    return list({(place["kind"], place["index"]): place for place in both}.values())


def _found(clashes: tuple[Clash, ...], told: list[dict[str, Any]]) -> Iterator[Finding]:
    if not clashes:
        yield Finding(key="contradictions-none")
    for clash, line in zip(clashes, told, strict=True):
        yield Finding(
            key=f"contradictions-{clash.kind}",
            slots={
                "first": terms.Claim(claim=clash.first.id),
                "second": terms.Claim(claim=clash.second.id),
                "same": "yes" if clash.first.root == clash.second.root != UNKNOWN else "no",
                "count": len(line["elements"]),
            },
            because=(clash.first.id, clash.second.id),
        )


def _checked(differing: list[tuple[str, str]]) -> Iterator[Finding]:
    if differing:
        claims = tuple(dict.fromkeys(id for id, _ in differing))
        yield Finding(key="contradictions-differs", slots={"count": len(claims)}, because=claims)


def _changed(superseded: dict[str, str]) -> Iterator[Finding]:
    for id, by in superseded.items():
        yield Finding(
            key="contradictions-changed",
            slots={"before": terms.Claim(claim=id), "claim": terms.Claim(claim=by)},
            because=(by, id),
        )


def _raw(unreviewed: list[str]) -> Iterator[Finding]:
    if unreviewed:
        yield Finding(key="contradictions-unreviewed", slots={"count": len(unreviewed)}, because=tuple(unreviewed))


def _pairs(clashes: tuple[Clash, ...], told: list[dict[str, Any]]) -> Table:
    rows = tuple(
        (
            terms.Claim(claim=clash.first.id),
            terms.Claim(claim=clash.second.id),
            terms.Word(word=clash.kind),
            str(clash.first.grade) if clash.first.grade else None,
            str(clash.second.grade) if clash.second.grade else None,
            len(line["elements"]),
        )
        for clash, line in zip(clashes, told, strict=True)
    )
    return Table(id="pairs", columns=("claim", "other-claim", "how", "grade", "other-grade", "elements"), rows=rows)
