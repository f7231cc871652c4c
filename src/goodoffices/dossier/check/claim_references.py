"""What must fit between a claim and the rest: names that exist, links without a circle, nothing said after it was read.

Only a claim's highest `rev` is looked at: the earlier ones stay as they were written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from goodoffices.dossier.check.circles import circles
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.claim import LINKS, ORDERED, Claim
from goodoffices.errors import Fault

if TYPE_CHECKING:
    from goodoffices.dossier.records.source import Source

Found = Iterator[tuple[str, Fault]]
#: kind, id, field, sentence -> field and fault when there is no record of that kind and id.
Name = Callable[[str, str, str, str], Found]


def names(claim: Claim, name: Name, ties: Collection[tuple[str, str, str]]) -> Found:
    """Everything a claim names that is not there; `ties` are kind and both ends of every relation."""
    own = f"claim '{claim.id}'"
    if claim.source is not None:
        yield from name("source", claim.source, "source", f"{own} was read in '{claim.source}', which is no source")
    for kind, id in claim.linked:
        yield from name("claim", id, kind, f"{own} {kind} '{id}', which is no claim")
    for field, id, what in _actors(claim):
        yield from name("actor", id, field, f"{own} {what} '{id}', who is no actor")
    bearing = claim.bears_on
    for kind in ("actor", "option", "issue", "indicator"):
        for id in getattr(bearing, f"{kind}s"):
            yield from name(kind, id, f"bears_on.{kind}s", f"{own} bears on '{id}', which is no {kind}")
    for value in bearing.values:
        sentence = f"{own} gives a value of '{value.indicator}', which is no indicator"
        yield from name("indicator", value.indicator, "bears_on.values", sentence)
    for tie in bearing.relations:
        if (tie.kind, tie.source, tie.target) not in ties:
            told = f"{tie.kind} from {tie.source} to {tie.target}"
            yield "bears_on.relations", Fault(f"{own} bears on '{told}', which is no relation", field="bears_on")


def _actors(claim: Claim) -> Iterator[tuple[str, str, str]]:
    speaker, event = claim.speaker, claim.event
    if speaker is not None and speaker.on_behalf_of is not None:
        yield "speaker.on_behalf_of", speaker.on_behalf_of, "is spoken for"
    if speaker is not None and speaker.actor is not None:
        yield "speaker.actor", speaker.actor, "is spoken by"
    for hop in claim.chain:
        if hop.actor is not None:
            yield "chain", hop.actor, "comes through"
    for id in event.actors if event else ():
        yield "event.actors", id, "tells an event by"
    for id in event.recipients if event else ():
        yield "event.recipients", id, "tells an event towards"


def too_late(claim: Claim, source: Source | None) -> Found:
    """A claim said after its source was published, or read."""
    bound = (source.published or source.retrieved) if source else None
    if source is None or bound is None or claim.said is None:
        return
    if Period.parse(claim.said).first > Period.parse(bound).last:
        done = "published" if source.published else "retrieved"
        sentence = f"claim '{claim.id}' was said {claim.said}, after its source '{source.id}' was {done} ({bound})"
        yield "said", Fault(sentence, field="said")


def to_itself(claims: Iterable[Claim]) -> Iterator[tuple[Claim, str, Fault]]:
    """Claims that point to themselves, at once or round a circle; a circle is told once, at its first claim.

    Of circles that hang together the shortest way round through their first claim is told.
    """
    claims = tuple(claims)
    for claim in claims:
        for kind in LINKS:
            if claim.id in getattr(claim, kind):
                yield claim, kind, Fault(f"claim '{claim.id}' {kind} itself", field=kind)
    for kind in ORDERED:
        following = {claim.id: [id for id in getattr(claim, kind) if id != claim.id] for claim in claims}
        rounds = circles(following)
        for claim in claims:
            if claim.id in rounds:
                way = f" {kind} ".join(f"'{id}'" for id in (*rounds[claim.id], claim.id))
                yield claim, kind, Fault(f"claims go round in a circle: {way}", field=kind)
