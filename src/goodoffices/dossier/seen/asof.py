"""What held on a day: the dossier without what began or was published later, and without what had ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from weakref import WeakValueDictionary

from pydantic import BaseModel, PrivateAttr

from goodoffices.dossier.check.references import KEYS
from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.period import first_day
from goodoffices.dossier.records.claim import LINKS, Claim
from goodoffices.dossier.records.hypothesis import Hypothesis
from goodoffices.dossier.records.record import Record
from goodoffices.dossier.reported import reported
from goodoffices.dossier.seen.cutting import Went, fitting, ids_of
from goodoffices.dossier.seen.holding import Days, Holding, key, named_actors

#: What a dossier can be asked about, in the order of `matters`.
MATTERS = ("conflict", "issues", "package")


@dataclass(frozen=True)
class Sight:
    """What looking back to a day did to a dossier.

    Attributes
    ----------
    written : date | None
        The day the dossier itself speaks of.
    hidden : dict
        Kind to how many of its records do not hold on the day.
    hindsight : dict
        Kind to the records that stay although nothing tells since when they hold. Empty on the dossier's own day and
        later, where that is no knowledge from after the day.
    went : dict
        Kind to what went with something that does not hold: what the record is called, and which part of it.
    askable : dict
        What the day leaves nothing of (see `MATTERS`), with the first day there is something to ask; None: never.
    days : dict
        Kind and key of a record to the first day on which it holds, where it does not say so itself.
    reported : frozenset
        Kind and key of the ties and events that are only reported, by claims that the day may have left out.
    whole : Dossier | None
        What was looked at.
    """

    written: date | None = None
    hidden: Mapping[str, int] = field(default_factory=dict)
    hindsight: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    went: Went = field(default_factory=dict)
    askable: Mapping[str, date | None] = field(default_factory=dict)
    days: Days = field(default_factory=dict)
    reported: frozenset[tuple[str, str]] = frozenset()
    whole: Dossier | None = field(default=None, compare=False, repr=False)


class Seen(Dossier):
    """A dossier as of a day, that can tell what was left out and what is hindsight; it is edited like any other."""

    _sight: Sight = PrivateAttr(default_factory=Sight)

    @property
    def sight(self) -> Sight:
        """What looking back did."""
        return self._sight


#: What `as_of` made, by what it is and not by what it says: looking again on its own day finds nothing more.
_AS_SEEN: WeakValueDictionary[int, Seen] = WeakValueDictionary()


def sight(dossier: Dossier) -> Sight:
    """What looking back to a day did to a dossier; nothing, where nobody did."""
    return dossier.sight if isinstance(dossier, Seen) else Sight()


def matters(dossier: Dossier) -> tuple[str, ...]:
    """What there is to ask: a conflict of options, issues settled by degree, packages; in this order."""
    owners = {option.actor for option in dossier.option}
    judged = any(preference.actor in owners for preference in dossier.preference)
    found = {"conflict": judged, "issues": bool(dossier.position), "package": bool(dossier.package)}
    return tuple(matter for matter in MATTERS if found[matter])


def as_of(dossier: Dossier, day: date | None = None) -> Dossier:
    """The dossier as it holds on `day`.

    Leaves out every record that does not hold then (`Holding`), indicator rows published and issues settled after it,
    and takes references to them, and to claims that are only proposed or were rejected, out of what stays (`fitting`).
    What has no date stays and is named as hindsight. The day of a review does not matter: what could be known on a day
    is a matter of publication, not of when somebody read it.

    Parameters
    ----------
    dossier : Dossier
    day : date, optional
        Default: the dossier's own `as_of`; without either nothing is left out but a preference or position that a later
        one of the same actor follows.

    Returns
    -------
    Seen
        The dossier itself where there is no day and nothing to leave out.

    Examples
    --------
    >>> import goodoffices
    >>> from datetime import date
    >>> talks = goodoffices.open("us-iran-2025")
    >>> early = goodoffices.as_of(talks, date(2025, 2, 1))
    >>> len(early.event) < len(talks.event)
    True
    """
    day = day or dossier.about.as_of
    if day is None:
        latest = _latest(dossier)
        counts = all(claim.counts for claim in latest.ledger)
        return latest if counts else only_grounds(latest, _grounds(latest))
    if _AS_SEEN.get(id(dossier)) is dossier and day == dossier.about.as_of:
        return dossier
    whole, before = dossier, sight(dossier)
    holding = Holding(whole, before.days)
    dossier, went = _held(holding, day)
    written = before.written if isinstance(whole, Seen) else whole.about.as_of
    looks_back = written is None or day < written
    seen = Seen.model_construct(None, **{name: getattr(dossier, name) for name in Dossier.model_fields})
    seen._sight = Sight(
        written,
        _counted(whole, dossier, before.hidden, went),
        _undated(dossier, holding.days(), day) if looks_back else {},
        _together(before.went, went),
        {**_askable(holding, dossier), **before.askable},
        holding.days(),
        before.reported | frozenset(_reported(whole)),
        whole,
    )
    _AS_SEEN[id(seen)] = seen
    return seen


def looked_at(dossier: Dossier) -> tuple[Dossier, date | None] | None:
    """What `as_of` made this one from, and for which day; None where it did not, or it was edited since."""
    whole = sight(dossier).whole if _AS_SEEN.get(id(dossier)) is dossier else None
    return None if whole is None else (whole, dossier.about.as_of)


def _held(holding: Holding, day: date) -> tuple[Dossier, Went]:
    """The records that hold on a day, fitted to one another, and what went with those that do not."""
    whole = holding.dossier
    changes: dict[str, Any] = {
        kind: tuple(record for record in getattr(whole, kind) if holding.on(kind, record, day)) for kind in KINDS
    }
    quo = whole.status_quo
    changes["status_quo"] = quo if quo is not None and holding.on("status_quo", quo, day) else None
    there = {id for kind in KINDS if kind != "actor" for record in changes[kind] for id in named_actors(record)}
    changes["actor"] = tuple(
        actor
        for actor in whole.actor
        if holding.on("actor", actor, day) or (not actor.since and actor.id in there and day <= actor.days[1])
    )
    reshaped = any(len(changes[kind]) < len(getattr(whole, kind)) for kind in ("option", "rule"))
    changes |= {
        "about": whole.about.model_copy(update={"as_of": day}),
        "indicator": tuple(
            i.model_copy(
                update={
                    "observations": tuple(o for o in i.observations if not _later(o.published, day)),
                    "reported": tuple(r for r in i.reported if not _later(r.published or r.as_of, day)),
                }
            )
            for i in changes["indicator"]
        ),
        "issue": tuple(
            i.model_copy(update={"outcome": None, "settled": None}) if _later(i.settled, day) else i
            for i in changes["issue"]
        ),
    }
    fitted, went = fitting(whole.model_copy(update=changes), ids_of(whole), reshaped=reshaped)
    return only_grounds(fitted, _grounds(fitted)), went


def only_reported(dossier: Dossier, kind: str, record: Record) -> bool:
    """Whether a tie or an event is only reported, see `reported`; also where looking back left those reports out."""
    return (kind, key(kind, record)) in sight(dossier).reported or reported(dossier, record)


def _reported(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for kind in ("relation", "event"):
        yield from ((kind, key(kind, record)) for record in getattr(dossier, kind) if reported(dossier, record))


def _latest(dossier: Dossier) -> Dossier:
    """Of preferences and positions that follow one another, the last."""
    changes: dict[str, Any] = {}
    for kind in ("preference", "position"):
        records = getattr(dossier, kind)
        last: dict[Any, Any] = {}
        for record in sorted(records, key=lambda record: record.days):
            last[tuple(getattr(record, name) for name in KEYS[kind])] = record
        if len(last) < len(records):
            kept = {id(record) for record in last.values()}
            changes[kind] = tuple(record for record in records if id(record) in kept)
    return dossier.model_copy(update=changes) if changes else dossier


def _counted(whole: Dossier, dossier: Dossier, before: Mapping[str, int], went: Went) -> dict[str, int]:
    """Kind to how many records do not hold, those that went with others not among them."""
    counts = {kind: len(getattr(whole, kind)) - len(getattr(dossier, kind)) for kind in KINDS}
    for kind in KINDS:
        stay = {key(kind, record) for record in getattr(dossier, kind)}
        counts[kind] -= len({name for name, _ in went.get(kind, ()) if name not in stay})
    counts["status_quo"] = int(whole.status_quo is not None and dossier.status_quo is None)
    total = {kind: before.get(kind, 0) + count for kind, count in counts.items()}
    return {kind: count for kind, count in total.items() if count}


def _undated(dossier: Dossier, days: Days, day: date) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for kind, record in Holding(dossier, days).undated(day):
        found.setdefault(kind, {})[key(kind, record)] = None
    return {kind: tuple(names) for kind, names in found.items()}


def _together(before: Went, now: Went) -> Went:
    """What went in an earlier look and in this one."""
    return {kind: tuple(dict.fromkeys((*before.get(kind, ()), *now.get(kind, ())))) for kind in (*before, *now)}


def _askable(holding: Holding, dossier: Dossier) -> dict[str, date | None]:
    """What the day left nothing of, with the first day on which there is something."""
    whole = holding.dossier
    lost = set(matters(whole)) - set(matters(dossier))
    if not lost:
        return {}
    made_of = ("actor", "option", "preference", "issue", "position", "package")
    starts = {began for kind in made_of for r in getattr(whole, kind) if (began := holding.began(kind, r)) is not None}
    found: dict[str, date | None] = dict.fromkeys(sorted(lost))
    for start in sorted(starts):
        for matter in matters(_held(holding, start)[0]):
            if matter in found and found[matter] is None:
                found[matter] = start
        if None not in found.values():
            break
    return found


def _grounds(dossier: Dossier) -> set[str]:
    return {claim.id for claim in dossier.claims} | {judgement.id for judgement in dossier.judgement}


def only_grounds(dossier: Dossier, known: set[str]) -> Dossier:
    """The dossier with every reference to claims and judgements cut down to the `known` ids."""
    changes: dict[str, Any] = {}
    for name in type(dossier).model_fields:
        value = getattr(dossier, name)
        changes[name] = (
            tuple(_cut(r, known) for r in value) if isinstance(value, tuple) else value and _cut(value, known)
        )
    return dossier.model_copy(update=changes)


def _cut(record: BaseModel, known: set[str]) -> Any:
    """A record, and the parts of it that have reasons of their own."""
    changes: dict[str, Any] = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name == "because" or (isinstance(record, Claim) and name in LINKS):
            changes[name] = tuple(id for id in value if id in known)
        elif isinstance(record, Hypothesis) and name == "marks":
            changes[name] = {id: mark for id, mark in value.items() if id in known}
        elif _has_reasons(value):
            changes[name] = _cut(value, known)
        elif isinstance(value, tuple) and value and _has_reasons(value[0]):
            changes[name] = tuple(_cut(part, known) for part in value)
    return record.model_copy(update=changes)


def _has_reasons(value: Any) -> bool:
    return isinstance(value, BaseModel) and "because" in type(value).model_fields


def _later(when: str | None, day: date) -> bool:
    if when is None:
        return False
    return first_day(when) > day.isoformat()
