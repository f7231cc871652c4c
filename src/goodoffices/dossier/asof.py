"""What was known on a day: the dossier without what was published later."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel

from goodoffices.dossier.claim import LINKS, Claim
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.hypothesis import Hypothesis
from goodoffices.dossier.period import Period


def as_of(dossier: Dossier, day: date | None = None) -> Dossier:
    """The dossier as it could have been written on `day`.

    Leaves out claims said, judgements made, events and relations begun and indicator rows published after that day,
    and takes references to them, and to claims that are only proposed or were rejected, out of what stays. The day of
    a review does not matter: what could be known on a day is a matter of publication, not of when somebody read it.

    Parameters
    ----------
    dossier : Dossier
    day : date, optional
        Default: the dossier's own `as_of`; without either, the dossier comes back as it is.
    """
    day = day or dossier.about.as_of
    if day is None:
        counts = all(claim.counts for claim in dossier.ledger)
        return dossier if counts else only_grounds(dossier, _grounds(dossier))
    sources = tuple(s for s in dossier.source if not _later(s.published, day))
    kept = {s.id for s in sources}
    claims = tuple(c for c in dossier.claim if not _later(c.said, day) and (c.source is None or c.source in kept))
    judgements = tuple(j for j in dossier.judgement if not _later(j.date, day))
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
    seen = dossier.model_copy(update=changes)
    return only_grounds(seen, _grounds(seen))


def _grounds(dossier: Dossier) -> set[str]:
    return {claim.id for claim in dossier.claims} | {judgement.id for judgement in dossier.judgement}


def only_grounds(dossier: Dossier, known: set[str]) -> Dossier:
    """The dossier with every reference to claims and judgements cut down to the `known` ids."""
    changes: dict[str, Any] = {}
    for field in type(dossier).model_fields:
        value = getattr(dossier, field)
        changes[field] = (
            tuple(_cut(r, known) for r in value) if isinstance(value, tuple) else value and _cut(value, known)
        )
    return dossier.model_copy(update=changes)


def _cut(record: BaseModel, known: set[str]) -> Any:
    """A record, and the parts of it that have reasons of their own."""
    changes: dict[str, Any] = {}
    for field in type(record).model_fields:
        value = getattr(record, field)
        if field == "because" or (isinstance(record, Claim) and field in LINKS):
            changes[field] = tuple(id for id in value if id in known)
        elif isinstance(record, Hypothesis) and field == "marks":
            changes[field] = {id: mark for id, mark in value.items() if id in known}
        elif _has_reasons(value):
            changes[field] = _cut(value, known)
        elif isinstance(value, tuple) and value and _has_reasons(value[0]):
            changes[field] = tuple(_cut(part, known) for part in value)
    return record.model_copy(update=changes)


def _has_reasons(value: Any) -> bool:
    return isinstance(value, BaseModel) and "because" in type(value).model_fields


def _later(when: str | None, day: date) -> bool:
    if when is None:
        return False
    plain = len(when) == 10 and when[4] == "-" and when[7] == "-"
    return when > day.isoformat() if plain else Period.parse(when).first > day
