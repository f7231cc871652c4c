"""What waits for a reviewer, and a source as a sheet: its text, its claims and the sentences nobody claimed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim, Span
from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput
from goodoffices.ledger.decisions import Ledger, source_of
from goodoffices.reading.article import Article
from goodoffices.reading.sentences import paragraphs

#: Below this confidence a proposal is only a possibility, and comes last.
POSSIBLE = 0.35


@dataclass(frozen=True)
class Sheet:
    """One source with its text, for a reviewer.

    Attributes
    ----------
    source : Source
    text : str
    claims : tuple of Claim
        All read in it, whatever their state, in the order of the text; those without a span come first.
    unclaimed : tuple of (start, end)
        The sentences that no claim touches, rejected ones aside.
    """

    source: Source
    text: str
    claims: tuple[Claim, ...]
    unclaimed: tuple[Span, ...]


def queue(ledger: Ledger, source: str | None = None) -> tuple[Claim, ...]:
    """The proposals that wait for a reviewer, by source and in the order of the text; possible hedges come last."""
    return waiting_claims(ledger.dossier, source)


def waiting_claims(dossier: Dossier, source: str | None = None) -> tuple[Claim, ...]:
    """As `queue`, of a dossier."""
    waiting = [c for c in dossier.ledger if c.state == "proposed" and (source is None or c.source == source)]
    order = {s.id: place for place, s in enumerate(dossier.source)}
    return tuple(sorted(waiting, key=lambda c: (order.get(c.source or "", -1), possible(c), c.span or (0, 0))))


def source_sheet(ledger: Ledger, source: str) -> Sheet | None:
    """A source with its text and claims; None when the text is not at hand.

    Raises
    ------
    BadInput
        When there is no such source.
    Broken
        When its text is not the one its claims were read in.
    """
    found = source_of(ledger.dossier, source)
    text = ledger.store.text_of(found)
    if text is None:
        return None
    claims = [claim for claim in ledger.dossier.ledger if claim.source == source]
    claims.sort(key=lambda claim: claim.span or (-1, -1))
    return Sheet(found, text, tuple(claims), _unclaimed(found, text, claims))


def possible(claim: Claim) -> bool:
    """Whether the extractor saw only a possibility, which waits for a reviewer in any case."""
    return claim.extractor is not None and (claim.extractor.confidence or 0) < POSSIBLE


def _unclaimed(source: Source, text: str, claims: list[Claim]) -> tuple[Span, ...]:
    """Sentences, or paragraphs in a language without a words file."""
    try:
        found = [(s.start, s.end) for s in Article.of(text, source.language).sentences]
    except BadInput:
        found = paragraphs(text)
    reached = _reached(s for c in claims if c.state != "rejected" for s in (c.span, c.cue_span) if s)
    return tuple(one for one in found if not reached(one))


def _reached(spans: Iterable[Span]) -> Callable[[Span], bool]:
    """Whether any of some spans reaches into another one, asked in logarithmic time."""
    ordered = sorted(spans)
    starts = [start for start, _ in ordered]
    furthest = list(accumulate((end for _, end in ordered), max))

    def reaches(one: Span) -> bool:
        number = bisect_left(starts, one[1])
        return number > 0 and furthest[number - 1] > one[0]

    return reaches
