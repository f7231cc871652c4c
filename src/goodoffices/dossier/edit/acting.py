"""A dossier as it would be after acts of a third party."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from goodoffices.dossier.altering import MODELS, Touched, altered, clashes, touched
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.dossier.records.record import as_written
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded


def chosen_acts(dossier: Dossier, ids: Iterable[str]) -> tuple[Intervention, ...]:
    """The interventions of these ids, in the order of the dossier.

    Raises
    ------
    BadInput
        When there is none of that id.
    """
    known = {one.id: one for one in dossier.intervention}
    wanted = tuple(dict.fromkeys(ids))
    for id in wanted:
        if id not in known:
            raise BadInput(Fault(Worded("no-such-act", act=id), nearest=nearest(id, known)))
    return tuple(one for one in dossier.intervention if one.id in wanted)


def acted(dossier: Dossier, acts: Iterable[Intervention]) -> Dossier:
    """The dossier after all edits of some interventions, in order. It is not checked again as a whole; see `with_acts`.

    Raises
    ------
    BadInput
        When an edit finds nothing to change, or a record does not take what it sets.
    """
    before = {kind: getattr(dossier, kind) for kind in MODELS}
    after: Mapping[str, tuple[Any, ...]] = before
    for act in acts:
        for edit in act.edits:
            after = altered(after, edit)
    changes = {kind: records for kind, records in after.items() if records is not before[kind]}
    return dossier.model_copy(update={kind: identified(kind, records) for kind, records in changes.items()})


def edits_of(dossier: Dossier, acts: Iterable[Intervention]) -> tuple[Edit, ...]:
    """What some interventions change, as edits that `apply` takes and `inverse` undoes.

    Raises
    ------
    BadInput
        As `acted`.
    """
    after = acted(dossier, acts)
    return tuple(edit for kind in MODELS for edit in _differing(kind, getattr(dossier, kind), getattr(after, kind)))


def with_acts(dossier: Dossier, acts: Iterable[Intervention]) -> Dossier:
    """The dossier after all edits of some interventions, checked as a whole.

    Raises
    ------
    BadInput
        As `acted`; when two of them contradict one another, or what they leave does not fit together.
    """
    acts = tuple(acts)
    for place, act in enumerate(acts):
        for other in acts[:place]:
            if contradicting(dossier, other, act):
                raise BadInput(Worded("acts-contradict", first=other.id, second=act.id))
    return apply(dossier, edits_of(dossier, acts))


def touching(dossier: Dossier, act: Intervention) -> Touched:
    """All that the edits of an intervention make so."""
    records = {kind: getattr(dossier, kind) for kind in MODELS}
    found: Touched = {}
    for edit in act.edits:
        found |= touched(records, edit)
    return found


def contradicting(dossier: Dossier, first: Intervention, second: Intervention) -> tuple[tuple[str, str, str], ...]:
    """The fields and statements of which two interventions make two things."""
    return tuple(clashes(touching(dossier, first), touching(dossier, second)))


def _differing(kind: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterable[Edit]:
    """The edits that make the second records of the first: of those that go, those that change, and new ones."""
    old, new = ({record.id: record for record in records} for records in (before, after))
    for id in old:
        if id not in new:
            yield Edit(op="remove", kind=kind, at=id)
        elif old[id] != new[id]:
            yield Edit(op="replace", kind=kind, at=id, record=as_written(new[id]))
    following: str | None = None
    added = []
    for record in reversed(after):
        if record.id not in old:
            added.append(Edit(op="insert", kind=kind, at=following, record=as_written(record)))
        following = record.id
    yield from added
