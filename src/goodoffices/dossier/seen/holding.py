"""From which day on, and until which, each record of a dossier holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from heapq import heapify, heappop, heappush
from typing import Any

from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.period import Period, first_day
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.event import Event
from goodoffices.dossier.records.indicator import Indicator
from goodoffices.dossier.records.record import Record, own_id
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.records.source import Source

#: Kind and key of a record to the first day on which it holds.
Days = Mapping[tuple[str, str], date]


class Holding:
    """The days of a dossier's records.

    A record holds from its `since`; without one from the first publication of the claims it rests on, through its
    judgements; a claim, a source and an event no earlier than they were said, published or happened; an indicator from
    its first row. The date of a judgement says when it was written and nothing else.

    Parameters
    ----------
    dossier : Dossier
    known : mapping, optional
        Kind and key to the day, for records whose grounds an earlier look may have taken away.
    """

    def __init__(self, dossier: Dossier, known: Days | None = None):
        self.dossier = dossier
        self.known = known or {}
        self._series: dict[int, tuple[Indicator, date | None]] = {}
        self.sources = {source.id: source for source in dossier.source}
        self.grounds = self._grounds()

    def began(self, kind: str, record: Record) -> date | None:
        """The first day on which a record holds, by what it says or rests on; None where neither tells."""
        own = [record.days[0]] if record.since else []
        if isinstance(record, Claim | Source | Event):
            return max([*own, *self._dated(record)], default=None)
        if own:
            return own[0]
        first = self._first_row(record) if isinstance(record, Indicator) else None
        found = [self.grounds[id] for id in record.because if id in self.grounds]
        before = self.known.get((kind, key(kind, record)))
        found += [before] if before else []
        found += [first] if first else []
        return min(found, default=None)

    def _first_row(self, record: Indicator) -> date | None:
        """When the first row of a series was published; of each series looked for once."""
        if id(record) not in self._series:
            published = min((first_day(row.published) for row in record.observations), default=None)
            self._series[id(record)] = (record, date.fromisoformat(published) if published else None)
        return self._series[id(record)][1]

    def on(self, kind: str, record: Record, day: date) -> bool:
        """Whether a record holds on a day; one without a date always does."""
        began = self.began(kind, record)
        return (began is None or began <= day) and day <= record.days[1]

    def days(self) -> Days:
        """Since when the records hold that do not say so themselves."""
        found = {(kind, key(kind, r)): self.began(kind, r) for kind, r in of_all(self.dossier) if not r.since}
        return {**self.known, **{name: day for name, day in found.items() if day is not None}}

    def undated(self, day: date) -> Iterator[tuple[str, Record]]:
        """What holds on a day although it neither says since when nor rests on a claim that is dated, with its kind.

        An actor is dated by any dated record that names it.
        """
        began = [(kind, record, self.began(kind, record)) for kind, record in of_all(self.dossier)]
        dated = ((kind, record) for kind, record, first in began if first is not None)
        there = {id for kind, record in dated if kind != "actor" for id in named_actors(record)}
        for kind, record, first in began:
            if (first is None or first > day) and not (kind == "actor" and key(kind, record) in there):
                yield kind, record

    def _dated(self, record: Claim | Source | Event) -> Iterator[date]:
        """When it was said, and first published, or happened."""
        if isinstance(record, Claim):
            source = self.sources.get(record.source or "")
            published = self.began("source", source) if source else None
            yield from (published,) if published else ()
            when = record.said
        else:
            when = record.published if isinstance(record, Source) else record.date
        if when is not None:
            yield Period.parse(when).first

    def _grounds(self) -> dict[str, date]:
        """Since when each claim that counts, and each judgement, can carry something; the undated are not in it."""
        counting = {claim.id for claim in self.dossier.claims}
        front = [
            (day, claim.id)
            for claim in self.dossier.claim
            if claim.id in counting and claim.counts and (day := self.began("claim", claim)) is not None
        ]
        front += [(day, id) for (kind, id), day in self.known.items() if kind == "judgement"]
        resting = defaultdict(list)
        for judgement in self.dossier.judgement:
            if judgement.since:
                front.append((judgement.days[0], judgement.id))
            else:
                for id in judgement.because:
                    resting[id].append(judgement.id)
        heapify(front)
        found: dict[str, date] = {}
        while front:
            day, id = heappop(front)
            if id not in found:
                found[id] = day
                for judgement_id in resting[id]:
                    heappush(front, (day, judgement_id))
        return found


def of_all(dossier: Dossier) -> Iterator[tuple[str, Record]]:
    """Every record with its kind, the status quo among them."""
    for kind in KINDS:
        yield from ((kind, record) for record in getattr(dossier, kind))
    if dossier.status_quo is not None:
        yield "status_quo", dossier.status_quo


def key(kind: str, record: Any) -> str:
    """What a record is called where ids are listed: its id, or what tells it apart."""
    if (id := own_id(record)) is not None:
        return id
    if kind == "relation":
        return f"{record.source} {record.kind} {record.target}"
    if kind == "event":
        return f"{record.date} {record.label}"
    if kind == "rule":
        told = record.expressions()
        return " ".join([record.kind, *record.options, *(f"{field} {text}" for field, text in told.items())])
    if kind in ("preference", "position"):
        return f"{record.actor} by {record.judge}" if kind == "preference" else f"{record.actor} on {record.issue}"
    parts = (getattr(record, name, None) for name in ("actor", "text"))
    return " ".join(str(part) for part in parts if part) or kind


def named_actors(record: Record) -> Iterable[str]:
    """The actors a record names."""
    if isinstance(record, Claim):
        yield from _in_claim(record)
        return
    for name in ("actor", "actors", "signatories", "held_by", "hidden_from"):
        value = getattr(record, name, None) or ()
        yield from (value,) if isinstance(value, str) else value
    if isinstance(record, Relation):
        yield from (record.source, record.target)


def _in_claim(claim: Claim) -> Iterator[str]:
    found = [claim.speaker.actor, claim.speaker.on_behalf_of] if claim.speaker else []
    found += [hop.actor for hop in claim.chain]
    found += [*claim.event.actors, *claim.event.recipients] if claim.event else []
    yield from (id for id in (*found, *claim.bears_on.actors) if id is not None)
