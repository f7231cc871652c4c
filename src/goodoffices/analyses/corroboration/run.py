"""How well is it sourced, and who has no voice?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from goodoffices.analyses.corroboration.answer import Answer
from goodoffices.dossier.check.grounds import Grounds, follower, model_elements, supporting
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.grade import Grade, a_habit, on_the_diagonal
from goodoffices.dossier.records.record import own_id
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.grounds.records import on_elements
from goodoffices.result import Finding, Result, Table, terms


def run(dossier: Dossier) -> Result:
    """Count claims by status and grade, trace them to independent roots, and name the parties nobody heard.

    Parameters
    ----------
    dossier : Dossier
        Claims that are withdrawn or superseded are not counted; what still rests on them is told.

    Returns
    -------
    Result
        answer = {"attributed", "unattributed", "by_status": {status: n}, "by_grade": {grade: n},
        "roots": {root: [claims]}, "unknown_origin": [claims],
        "without_voice": [actors], "single_root": [{"kind", "index"}], "unknown_alone": [elements on claims of unknown
        origin alone], "judgement_alone": [...], "no_reason": [...],
        "anonymous_alone": [...], "fallen": [elements with a claim that is withdrawn or superseded],
        "coverage": {actor: {"says": n, "about": n}}, "untouched": {"options": [...], "issues": [...]}}

    References
    ----------
    The two grades are those of AJP-2.1 (formerly STANAG 2511).
    """
    standing = dossier.standing
    spoken = [claim for claim in standing if claim.speaker is not None]
    roots: dict[str, list[str]] = {}
    for claim in spoken:
        roots.setdefault(claim.root, []).append(claim.id)
    unknown = roots.pop(UNKNOWN, [])
    silent = _without_voice(dossier, spoken)
    grounds = follower(dossier)
    weak = _weak_elements(dossier, grounds)
    grades = Counter(str(claim.grade) if claim.grade else "ungraded" for claim in spoken)
    coverage, untouched = _coverage(dossier, standing), _untouched(dossier, standing, grounds)
    statuses: Counter[str] = Counter(claim.status for claim in spoken)
    answer = {
        "attributed": len(spoken),
        "unattributed": len(standing) - len(spoken),
        "by_status": dict(statuses),
        "by_grade": dict(sorted(grades.items())),
        "roots": roots,
        "unknown_origin": unknown,
        "without_voice": silent,
        **weak,
        "coverage": coverage,
        "untouched": untouched,
    }
    habit = _habit(claim.grade for claim in spoken if claim.grade)
    told = (
        *_support(dossier, spoken),
        *_claims(spoken, standing, roots, unknown, statuses),
        *_voices(silent),
        *_elements(weak),
    )
    return Result(
        analysis="corroboration",
        findings=on_elements(dossier, (*told, *_gaps(untouched), *habit), weak, tuple(c.id for c in standing)),
        answer=Answer.model_validate(answer),
        references=("nato2016",),
        because=tuple(claim.id for claim in standing),
        tables=(
            _ledger(standing),
            _roots(dossier, roots | ({UNKNOWN: unknown} if unknown else {})),
            _voices_table(coverage),
        ),
    )


def _support(dossier: Dossier, spoken: list[Claim]) -> Iterator[Finding]:
    """How many claims with a speaker anything rests on, and how many roots these have."""
    carrying = set(supporting(dossier).claims)
    found = [claim for claim in spoken if claim.id in carrying]
    slots = {
        "count": len(found),
        "roots": len({claim.root for claim in found} - {UNKNOWN}),
        "unknown": sum(claim.root == UNKNOWN for claim in found),
    }
    yield Finding(key="corroboration-support", slots=slots, because=tuple(claim.id for claim in found))


def _claims(
    spoken: list[Claim],
    standing: tuple[Claim, ...],
    roots: dict[str, list[str]],
    unknown: list[str],
    statuses: Counter[str],
) -> Iterator[Finding]:
    ids = tuple(claim.id for claim in spoken)
    yield Finding(
        key="corroboration-claims",
        kind="computed",
        because=ids,
        slots={
            "count": len(spoken),
            "roots": len(roots),
            "unknown": len(unknown),
            "newsroom": len(standing) - len(spoken),
        },
    )
    for root, claims in roots.items():
        yield Finding(
            key="corroboration-root", because=tuple(claims), slots={"root": terms.Root(root=root), "count": len(claims)}
        )
    if unknown:
        yield Finding(key="corroboration-unknown-origin", because=tuple(unknown), slots={"count": len(unknown)})
    for status in ("confirmed", "denied", "declined", "hedged"):
        if statuses[status]:
            yield Finding(
                key=f"corroboration-{status}",
                slots={"count": statuses[status]},
                because=tuple(claim.id for claim in spoken if claim.status == status),
            )
    anonymous = tuple(claim.id for claim in spoken if claim.speaker and claim.speaker.anonymous)
    if anonymous:
        yield Finding(key="corroboration-anonymous", because=anonymous, slots={"count": len(anonymous)})


def _without_voice(dossier: Dossier, spoken: list[Claim]) -> list[str]:
    """The actors for whom nobody speaks though anything here is about them, theirs or to be signed by them.

    Observers are left aside, unless they sign.
    """
    heard = {claim.speaker.party for claim in spoken if claim.speaker}
    concerned = {actor for claim in dossier.claims for actor in claim.bears_on.actors}
    concerned |= {o.actor for o in dossier.option} | {p.actor for p in dossier.preference}
    concerned |= {p.actor for p in dossier.position} | {line.actor for line in dossier.red_line}
    concerned |= {interest.actor for interest in dossier.interest}
    concerned |= {actor for issue in dossier.issue for actor in issue.held_by}
    signing = {actor for package in dossier.package for actor in package.signatories}
    silent = (concerned | signing) - heard
    return [a.id for a in dossier.actor if a.id in silent and (a.roles != ("observer",) or a.id in signing)]


def _voices(silent: list[str]) -> Iterator[Finding]:
    yield Finding(
        key="corroboration-silent" if silent else "corroboration-all-heard",
        slots={"actors": [terms.Actor(actor=id) for id in silent], "count": len(silent)},
    )


def _weak_elements(dossier: Dossier, grounds: Callable[[tuple[str, ...]], Grounds]) -> dict[str, list[dict[str, Any]]]:
    """What rests on one known root at most, on judgement alone, on nothing said, on nameless or fallen claims."""
    weak: dict[str, list[dict[str, Any]]] = {
        key: [] for key in ("single_root", "unknown_alone", "judgement_alone", "no_reason", "anonymous_alone", "fallen")
    }
    fallen = {claim.id for claim in dossier.claims} - {claim.id for claim in dossier.standing}
    named = {claim.id for claim in dossier.claims if not (claim.speaker and claim.speaker.anonymous)}
    for kind, index, record in model_elements(dossier):
        found = grounds(record.because)
        place = {"kind": kind, "index": index, "id": own_id(record)}
        if not record.because:
            weak["no_reason"].append(place)
        elif not found.claims:
            weak["judgement_alone"].append(place)
        elif found.roots and len(found.origins) < 2:
            weak["single_root" if found.origins else "unknown_alone"].append(place)
        if fallen & set(found.claims):
            weak["fallen"].append(place)
        elif found.claims and not named & set(found.claims):
            weak["anonymous_alone"].append(place)
    return weak


def _elements(weak: dict[str, list[dict[str, Any]]]) -> Iterator[Finding]:
    for key, places in weak.items():
        if places:
            kinds = Counter(place["kind"] for place in places)
            yield Finding(
                key=f"corroboration-{key.replace('_', '-')}",
                slots={
                    "count": len(places),
                    "kinds": [terms.Records(records=kind, count=count) for kind, count in kinds.items()],
                },
            )


def _coverage(dossier: Dossier, standing: tuple[Claim, ...]) -> dict[str, dict[str, int]]:
    """Actor to how many claims it makes, and how many are about it."""
    says = Counter(claim.speaker.party for claim in standing if claim.speaker)
    about = Counter(id for claim in standing for id in set(claim.bears_on.actors))
    return {actor.id: {"says": says[actor.id], "about": about[actor.id]} for actor in dossier.actor}


def _untouched(
    dossier: Dossier, standing: tuple[Claim, ...], grounds: Callable[[tuple[str, ...]], Grounds]
) -> dict[str, list[str]]:
    """Options and issues that no claim bears on, and whose own reasons lead to none."""
    on = {kind: {id for c in standing for id in getattr(c.bears_on, kind)} for kind in ("options", "issues")}
    return {
        kind: [r.id for r in records if r.id not in on[kind] and not grounds(r.because).claims]
        for kind, records in (("options", dossier.option), ("issues", dossier.issue))
    }


def _gaps(untouched: dict[str, list[str]]) -> Iterator[Finding]:
    for kind, ids in untouched.items():
        if ids:
            told = [terms.Option(option=id) if kind == "options" else terms.Issue(issue=id) for id in ids]
            yield Finding(key=f"corroboration-untouched-{kind}", slots={"count": len(ids), kind: told})


def _voices_table(coverage: dict[str, dict[str, int]]) -> Table:
    rows = tuple((terms.Actor(actor=id), counts["says"], counts["about"]) for id, counts in coverage.items())
    return Table(id="coverage", columns=("actor", "says", "spoken-of"), rows=rows)


def _habit(grades: Iterable[Grade]) -> Iterator[Finding]:
    diagonal, graded = on_the_diagonal(grades)
    if a_habit(diagonal, graded):
        yield Finding(key="corroboration-diagonal", slots={"count": diagonal, "graded": graded})


def _ledger(claims: tuple[Claim, ...]) -> Table:
    return Table(
        id="claims",
        columns=("claim", "speaker", "status", "grade", "root"),
        rows=tuple(
            (
                terms.Claim(claim=c.id),
                c.speaker.name if c.speaker else None,
                terms.Status(status=c.status),
                str(c.grade) if c.grade else None,
                terms.Root(root=c.root) if c.speaker else None,
            )
            for c in claims
        ),
    )


def _roots(dossier: Dossier, roots: dict[str, list[str]]) -> Table:
    outlets = {claim.id: claim.chain[-1].who for claim in dossier.claims if claim.chain}
    return Table(
        id="roots",
        columns=("root", "count", "outlets", "claims"),
        rows=tuple(
            (
                terms.Root(root=root),
                len(ids),
                sorted({outlets[id] for id in ids if id in outlets}),
                [terms.Claim(claim=id) for id in ids],
            )
            for root, ids in roots.items()
        ),
    )
