"""Looking into the ledger: earlier revisions and grades, agreeing roots, and how often a rule was right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.grade import Grade
from goodoffices.dossier.records.speaker import UNKNOWN


def revisions(dossier: Dossier, id: str) -> tuple[Claim, ...]:
    """Every `rev` of a claim, the first one first."""
    return tuple(sorted((claim for claim in dossier.claim if claim.id == id), key=lambda claim: claim.rev))


def grades(dossier: Dossier, id: str) -> tuple[Grade, ...]:
    """The grades a claim has had, in their order, each once."""
    found: list[Grade] = []
    for claim in revisions(dossier, id):
        if claim.grade is not None and claim.grade not in found[-1:]:
            found.append(claim.grade)
    return tuple(found)


def agreeing_roots(dossier: Dossier, id: str) -> frozenset[str]:
    """The independent roots that say the same as a claim: its own, and those that confirm it or it confirms.

    What repeats a claim adds its root as well; it counts only when that root is another one. Claims that no longer
    stand add none, and neither does one of unknown origin.
    """
    return _agreeing(dossier).get(id, frozenset())


def _agreeing(dossier: Dossier) -> dict[str, frozenset[str]]:
    """`agreeing_roots` of every standing claim, each link followed once."""
    roots = {claim.id: claim.root for claim in dossier.standing}
    found = {id: {root} for id, root in roots.items()}
    for claim in dossier.standing:
        for other in (*claim.confirms, *claim.repeats):
            if other in roots:
                found[claim.id].add(roots[other])
                found[other].add(roots[claim.id])
    return {id: frozenset(agreeing - {UNKNOWN}) for id, agreeing in found.items()}


def confirmed_alone(dossier: Dossier) -> dict[str, int]:
    """The claims graded 1 (confirmed) with how many independent roots say the same, where these are fewer than two."""
    agreeing = _agreeing(dossier)
    counts = {
        claim.id: len(agreeing.get(claim.id, ()))
        for claim in dossier.claims
        if claim.grade is not None and claim.grade.credibility == 1
    }
    return {id: count for id, count in counts.items() if count < 2}


@dataclass(frozen=True)
class RuleRecord:
    """What reviewers made of one rule's proposals.

    Attributes
    ----------
    rule : str
        With its extractor: `rules-nl/according`.
    proposed : int
        How many it proposed.
    waiting, unreviewed : int
        Of those, not decided yet, and taken over without a reviewer.
    accepted, edited : int
        As they were, and with a field mended.
    rejected : mapping of reason to int
    """

    rule: str
    proposed: int
    waiting: int
    unreviewed: int
    accepted: int
    edited: int
    rejected: Mapping[str, int]

    @property
    def precision(self) -> float | None:
        """The share of decided proposals that were kept, as they were or mended; None before any was decided."""
        kept = self.accepted + self.edited
        decided = kept + sum(self.rejected.values())
        return kept / decided if decided else None


def by_rule(dossier: Dossier) -> tuple[RuleRecord, ...]:
    """The record of every rule that proposed a claim, by name."""
    found: dict[str, list[Claim]] = {}
    for claim in dossier.ledger:
        if claim.extractor is not None:
            found.setdefault(f"{claim.extractor.name}/{claim.extractor.rule or '-'}", []).append(claim)
    return tuple(_record(rule, claims) for rule, claims in sorted(found.items()))


def _record(rule: str, claims: list[Claim]) -> RuleRecord:
    states = Counter("unreviewed" if c.review and c.review.unreviewed else c.state for c in claims)
    reasons = Counter(c.review.reason for c in claims if c.review and c.review.reason)
    return RuleRecord(
        rule,
        len(claims),
        waiting=states["proposed"],
        unreviewed=states["unreviewed"],
        accepted=states["accepted"],
        edited=states["edited"],
        rejected=dict(sorted(reasons.items())),
    )
