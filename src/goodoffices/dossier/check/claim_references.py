"""What must fit between a claim and the rest: names that exist, links without a circle, nothing said after it was read.

Only a claim's highest `rev` is looked at: the earlier ones stay as they were written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from goodoffices.dossier.calling import CALLED
from goodoffices.dossier.check.circles import circles
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.claim import LINKS, ORDERED, Claim
from goodoffices.errors import Fault
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.dossier.records.source import Source

Found = Iterator[tuple[str, Fault]]
#: kind, id, field, sentence -> field and fault when there is no record of that kind and id.
Name = Callable[[str, str, str, Worded], Found]
#: How one claim may point to others, as a verb.
LINKED = {
    "confirms": Worded("linked-confirms"),
    "denies": Worded("linked-denies"),
    "repeats": Worded("linked-repeats"),
    "supersedes": Worded("linked-supersedes"),
    "answers": Worded("linked-answers"),
}


def wrong_names(claim: Claim, name: Name, ties: Collection[tuple[str, str, str]]) -> Found:
    """Everything a claim names that is not there; `ties` are kind and both ends of every relation."""
    if claim.source is not None:
        sentence = Worded("claim-no-source", claim=claim.id, missing=claim.source)
        yield from name("source", claim.source, "source", sentence)
    for kind, id in claim.linked:
        yield from name("claim", id, kind, Worded("claim-no-claim", claim=claim.id, linked=LINKED[kind], missing=id))
    for field, id, sentence in _actors(claim):
        yield from name("actor", id, field, sentence)
    bearing = claim.bears_on
    for kind in ("actor", "option", "issue", "indicator"):
        for id in getattr(bearing, f"{kind}s"):
            sentence = Worded("claim-bears-on-none", claim=claim.id, missing=id, kind=CALLED[kind])
            yield from name(kind, id, f"bears_on.{kind}s", sentence)
    for value in bearing.values:
        sentence = Worded("claim-value-of-none", claim=claim.id, missing=value.indicator)
        yield from name("indicator", value.indicator, "bears_on.values", sentence)
    for tie in bearing.relations:
        if (tie.kind, tie.source, tie.target) not in ties:
            sentence = Worded("claim-no-tie", claim=claim.id, kind=tie.kind, source=tie.source, target=tie.target)
            yield "bears_on.relations", Fault(sentence, field="bears_on")


def _actors(claim: Claim) -> Iterator[tuple[str, str, Worded]]:
    speaker, event = claim.speaker, claim.event
    if speaker is not None and (id := speaker.on_behalf_of) is not None:
        yield "speaker.on_behalf_of", id, Worded("claim-for-nobody", claim=claim.id, missing=id)
    if speaker is not None and (id := speaker.actor) is not None:
        yield "speaker.actor", id, Worded("claim-by-nobody", claim=claim.id, missing=id)
    for hop in claim.chain:
        if hop.actor is not None:
            yield "chain", hop.actor, Worded("claim-through-nobody", claim=claim.id, missing=hop.actor)
    for id in event.actors if event else ():
        yield "event.actors", id, Worded("claim-event-by-nobody", claim=claim.id, missing=id)
    for id in event.recipients if event else ():
        yield "event.recipients", id, Worded("claim-event-to-nobody", claim=claim.id, missing=id)


def too_late(claim: Claim, source: Source | None) -> Found:
    """A claim said after its source was published, or read."""
    bound = (source.published or source.retrieved) if source else None
    if source is None or bound is None or claim.said is None:
        return
    if Period.parse(claim.said).first > Period.parse(bound).last:
        text = Worded(
            "claim-after-published" if source.published else "claim-after-retrieved",
            claim=claim.id,
            said=claim.said,
            source=source.id,
            bound=bound,
        )
        yield "said", Fault(text, field="said")


def to_itself(claims: Iterable[Claim]) -> Iterator[tuple[Claim, str, Fault]]:
    """Claims that point to themselves, at once or round a circle; a circle is told once, at its first claim.

    Of circles that hang together the shortest way round through their first claim is told.
    """
    claims = tuple(claims)
    for claim in claims:
        for kind in LINKS:
            if claim.id in getattr(claim, kind):
                yield claim, kind, Fault(Worded("claim-itself", claim=claim.id, linked=LINKED[kind]), field=kind)
    for kind in ORDERED:
        following = {claim.id: [id for id in getattr(claim, kind) if id != claim.id] for claim in claims}
        rounds = circles(following)
        for claim in claims:
            if claim.id in rounds:
                way = [f"'{id}'" for id in (*rounds[claim.id], claim.id)]
                yield claim, kind, Fault(Worded("claims-circle", linked=LINKED[kind], way=way), field=kind)
