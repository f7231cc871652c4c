"""What a sound dossier may still be asked: elements without a reason, with one root, or judged without saying so."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.grounds import elements, grounds, title
from goodoffices.dossier.references import Misfit
from goodoffices.errors import Fault

#: Elements that are always somebody's reading of the matter, never a reported fact.
JUDGED = ("option", "rule", "preference", "outcome", "issue", "position", "package")


def doubts(dossier: Dossier) -> Iterator[Misfit]:
    """Every doubt, in the order of kinds; the dossier is sound all the same."""
    for kind, index, record in elements(dossier):
        name = title(kind, record)
        if not record.because:
            yield Misfit(kind, index, "because", Fault(f"{name} gives no reason: it has no 'because'"))
            continue
        found = grounds(dossier, record.because)
        if len(found.roots) == 1:
            yield Misfit(kind, index, "because", Fault(f"{name} rests on one root alone: {found.roots[0]}"))
        if kind in JUDGED and not found.judgements:
            yield Misfit(
                kind, index, "because", Fault(f"{name} is an analyst's reading, but its reasons name no judgement")
            )
    for claim in dossier.claims:
        if claim.grade and claim.grade.credibility == 1 and len(_agreeing_roots(dossier, claim.id)) < 2:
            yield Misfit(
                "claim",
                dossier.claim.index(claim),
                "grade",
                Fault(f"claim '{claim.id}' is graded 1 (confirmed), but has one root; link what confirms it"),
            )


def _agreeing_roots(dossier: Dossier, id: str) -> set[str]:
    return {
        claim.root
        for claim in dossier.claims
        if not claim.withdrawn
        and (
            claim.id == id or id in claim.confirms or any(c.id == id and claim.id in c.confirms for c in dossier.claims)
        )
    }
