"""What a sound ledger may still be asked: links left out, grades by habit, fallen claims that still carry something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goodoffices.dossier.check.grounds import carriers
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.ledger import confirmed_alone
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.grade import DIAGONAL, a_habit, on_the_diagonal
from goodoffices.dossier.records.likelihood import mixed
from goodoffices.errors import Fault

#: So many carriers of a fallen claim are named; of the rest the number.
NAMED = 4


def ledger_doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Every doubt about claims, in their order, then those about the ledger as a whole."""
    places = {(claim.id, claim.rev): place for place, claim in enumerate(dossier.claim)}
    superseded, carried, alone = dossier.superseded, carriers(dossier), confirmed_alone(dossier)
    dates = {source.id: source.published or source.retrieved for source in dossier.source}
    for claim in dossier.ledger:
        fallen = _fallen(claim, superseded.get(claim.id), carried.get(claim.id, ()))
        dated = dates.get(claim.source or "") is not None
        own = _own(claim, alone.get(claim.id), None if dated else dossier.about.as_of) if claim.counts else ()
        for field, sentence in (*fallen, *own):
            yield Misfit("claim", places[claim.id, claim.rev], field, Fault(f"claim '{claim.id}' {sentence}"))
    for first, sentence in _whole(dossier):
        yield Misfit("claim", places[first.id, first.rev], "", Fault(sentence))


def _own(claim: Claim, roots: int | None, day: date | None) -> Iterator[tuple[str, str]]:
    """`roots`: how few agree on what is graded confirmed; `day`: of the dossier, when no source dates the claim."""
    if roots is not None:
        has = "one root" if roots else "no root that is known"
        yield "grade", f"is graded 1 (confirmed), but has {has}; link what confirms it"
    for status, link in (("confirmed", "confirms"), ("denied", "denies")):
        if claim.status == status and not getattr(claim, link):
            yield "status", f"is {status}, but does not say of which claim: it has no '{link}'"
    if claim.paraphrase is None:
        yield "", "is not put in your own words yet: it has no 'paraphrase'"
    elif mixed(claim.paraphrase):
        yield "paraphrase", "says how likely and how sure in one sentence; make it two"
    if day and claim.said and Period.parse(claim.said).first > day:
        yield "said", f"was said {claim.said}, after the day the dossier speaks of ({day}), in no dated source"


def _fallen(claim: Claim, by: str | None, carried: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """A claim that no longer stands, or never did, and what still rests on it."""
    fallen = (
        {"proposed": "is only proposed", "rejected": "was rejected"}.get(claim.state)
        or ("is withdrawn" if claim.withdrawn else "")
        or (f"is superseded by '{by}'" if by else "")
    )
    if fallen and carried:
        more = f" and {len(carried) - NAMED} more" if len(carried) > NAMED else ""
        yield "", f"{fallen}, but still carries {', '.join(carried[:NAMED])}{more}"


def _whole(dossier: Dossier) -> Iterator[tuple[Claim, str]]:
    graded = [claim for claim in dossier.claims if claim.grade is not None]
    diagonal, based = on_the_diagonal(claim.grade for claim in graded if claim.grade is not None)
    if a_habit(diagonal, based):
        yield (
            graded[0],
            f"{diagonal} of {based} grades are one of {', '.join(DIAGONAL)}: "
            "ask of each source and of each statement on its own",
        )
    taken = [claim for claim in dossier.claims if claim.review and claim.review.unreviewed]
    if taken:
        yield taken[0], f"{_count(taken)} taken over without a reviewer"
    waiting = [claim for claim in dossier.ledger if claim.state == "proposed"]
    if waiting:
        yield waiting[0], f"{_count(waiting)} proposed and not reviewed yet; they count for nothing until then"


def _count(claims: list[Claim]) -> str:
    return f"{len(claims)} claims are" if len(claims) > 1 else "1 claim is"
