"""What was known on a day: the dossier without what was published later."""

from __future__ import annotations

from datetime import date
from typing import Any

from goodoffices.dossier.claim import Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.hypothesis import Hypothesis
from goodoffices.dossier.indicator import Indicator
from goodoffices.dossier.issue import Issue
from goodoffices.dossier.package import Package
from goodoffices.dossier.period import Period
from goodoffices.dossier.record import Record


def as_of(dossier: Dossier, day: date | None = None) -> Dossier:
    """The dossier as it could have been written on `day`.

    Leaves out claims said, judgements made, events and relations begun and indicator rows published after that day,
    and takes references to them out of what stays.

    Parameters
    ----------
    dossier : Dossier
    day : date, optional
        Default: the dossier's own `as_of`; without either, the dossier comes back as it is.
    """
    day = day or dossier.about.as_of
    if day is None:
        return dossier
    sources = tuple(s for s in dossier.source if not _later(s.published, day))
    kept = {s.id for s in sources}
    claims = tuple(c for c in dossier.claim if not _later(c.said, day) and (c.source is None or c.source in kept))
    judgements = tuple(j for j in dossier.judgement if not _later(j.date, day))
    known = {c.id for c in claims} | {j.id for j in judgements}
    changes: dict[str, Any] = {
        "about": dossier.about.model_copy(update={"as_of": day}),
        "source": sources,
        "claim": claims,
        "judgement": judgements,
        "event": tuple(e for e in dossier.event if not _later(e.date, day)),
        "relation": tuple(r for r in dossier.relation if not _later(r.since, day)),
        "indicator": tuple(
            i.model_copy(
                update={
                    "observations": tuple(o for o in i.observations if not _later(o.published, day)),
                    "reported": tuple(r for r in i.reported if not _later(r.published or r.as_of, day)),
                }
            )
            for i in dossier.indicator
        ),
        "issue": tuple(
            i.model_copy(update={"outcome": None, "settled": None}) if _later(i.settled, day) else i
            for i in dossier.issue
        ),
    }
    return only_grounds(dossier.model_copy(update=changes), known)


def only_grounds(dossier: Dossier, known: set[str]) -> Dossier:
    """The dossier with every reference to claims and judgements cut down to the `known` ids."""
    changes: dict[str, Any] = {}
    for field in type(dossier).model_fields:
        value = getattr(dossier, field)
        changes[field] = (
            tuple(_cut(r, known) for r in value) if isinstance(value, tuple) else value and _cut(value, known)
        )
    return dossier.model_copy(update=changes)


def _cut(record: Record, known: set[str]) -> Record:
    changes: dict[str, Any] = {
        field: tuple(id for id in getattr(record, field) if id in known)
        for field in ("because", *(("confirms", "denies") if isinstance(record, Claim) else ()))
    }
    if isinstance(record, Indicator):
        changes["yardsticks"] = tuple(
            y.model_copy(update={"because": tuple(id for id in y.because if id in known)}) for y in record.yardsticks
        )
    if isinstance(record, Hypothesis):
        changes["marks"] = {id: mark for id, mark in record.marks.items() if id in known}
    if isinstance(record, Package):
        changes["parts"] = tuple(
            part.model_copy(update={"because": tuple(id for id in part.because if id in known)})
            for part in record.parts
        )
    if isinstance(record, Issue):
        changes |= {
            field: getattr(record, field).model_copy(
                update={"because": tuple(id for id in getattr(record, field).because if id in known)}
            )
            for field in ("low", "high")
        }
        changes["landmarks"] = tuple(
            mark.model_copy(update={"because": tuple(id for id in mark.because if id in known)})
            for mark in record.landmarks
        )
    return record.model_copy(update=changes)


def _later(when: str | None, day: date) -> bool:
    return when is not None and Period.parse(when).first > day
