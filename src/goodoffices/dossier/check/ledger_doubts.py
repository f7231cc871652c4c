"""What a sound ledger may still be asked: links left out, grades by habit, fallen claims that still carry something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goodoffices.dossier.calling import called
from goodoffices.dossier.check.grounds import carriers
from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.ledger import confirmed_alone
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.grade import DIAGONAL, a_habit, on_the_diagonal
from goodoffices.dossier.records.likelihood import mixed
from goodoffices.errors import Fault
from goodoffices.wording import Worded

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
            yield Misfit("claim", places[claim.id, claim.rev], field, Fault(sentence))
    for first, sentence in _whole(dossier):
        yield Misfit("claim", places[first.id, first.rev], "", Fault(sentence))


def _own(claim: Claim, roots: int | None, day: date | None) -> Iterator[tuple[str, Worded]]:
    """`roots`: how few agree on what is graded confirmed; `day`: of the dossier, when no source dates the claim."""
    if roots is not None:
        yield "grade", Worded("doubt-confirmed-by-one" if roots else "doubt-confirmed-by-none", claim=claim.id)
    if claim.status == "confirmed" and not claim.confirms:
        yield "status", Worded("doubt-confirms-nothing", claim=claim.id)
    if claim.status == "denied" and not claim.denies:
        yield "status", Worded("doubt-denies-nothing", claim=claim.id)
    if claim.paraphrase is None:
        yield "", Worded("doubt-no-paraphrase", claim=claim.id)
    elif mixed(claim.paraphrase):
        yield "paraphrase", Worded("doubt-mixed", record=called("claim", claim.id))
    if day and claim.said and Period.parse(claim.said).first > day:
        yield "said", Worded("doubt-after-day", claim=claim.id, said=claim.said, day=day.isoformat())


def _fallen(claim: Claim, by: str | None, carried: tuple[Worded, ...]) -> Iterator[tuple[str, Worded]]:
    """A claim that no longer stands, or never did, and what still rests on it."""
    fallen = (
        {"proposed": Worded("fallen-proposed"), "rejected": Worded("fallen-rejected")}.get(claim.state)
        or (Worded("fallen-withdrawn") if claim.withdrawn else None)
        or (Worded("fallen-superseded", by=by) if by else None)
    )
    if fallen and carried:
        more = max(0, len(carried) - NAMED)
        yield "", Worded("doubt-fallen", claim=claim.id, fallen=fallen, carried=carried[:NAMED], more=more)


def _whole(dossier: Dossier) -> Iterator[tuple[Claim, Worded]]:
    graded = [claim for claim in dossier.claims if claim.grade is not None]
    diagonal, based = on_the_diagonal(claim.grade for claim in graded if claim.grade is not None)
    if a_habit(diagonal, based):
        yield graded[0], Worded("doubt-diagonal", diagonal=diagonal, graded=based, grades=DIAGONAL)
    taken = [claim for claim in dossier.claims if claim.review and claim.review.unreviewed]
    if taken:
        yield taken[0], Worded("doubt-unreviewed", count=len(taken))
    waiting = [claim for claim in dossier.ledger if claim.state == "proposed"]
    if waiting:
        yield waiting[0], Worded("doubt-waiting", count=len(waiting))
