"""Looking into the ledger: earlier revisions and grades, agreeing roots, and how often a rule was right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.grade import Grade


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
    """The independent roots that say the same: its own, and those of standing claims that confirm it or it confirms.

    What repeats a claim adds its root as well; it counts only when that root is another one.
    """
    standing = {claim.id: claim for claim in dossier.standing}
    if id not in standing:
        return frozenset()
    own = standing[id]
    same = {id, *own.confirms, *own.repeats}
    same |= {other.id for other in standing.values() if id in (*other.confirms, *other.repeats)}
    return frozenset(standing[one].root for one in same if one in standing)


def confirmed_alone(dossier: Dossier, claim: Claim) -> bool:
    """Whether a claim is graded 1 (confirmed) although fewer than two independent roots say the same."""
    return claim.grade is not None and claim.grade.credibility == 1 and len(agreeing_roots(dossier, claim.id)) < 2


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
