"""Edits: frozen records that turn a dossier into another one, each with an inverse."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from goodoffices.dossier.calling import called
from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.dossier.made import made
from goodoffices.dossier.records.record import Record, as_written
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded


class Edit(BaseModel):
    """One change.

    Attributes
    ----------
    op : str
        insert a record before place `at`, replace the one there, or remove it.
    kind : str
        The kind of record ("option"), or a table ("about", "status_quo"; these are replaced or removed).
    at : int | str | None
        The place among the records of that kind, from 0, or the id of the record there (of a claim, its highest
        `rev`); None inserts at the end, and is the place of a table.
    record : dict | None
        The new record's fields, as in the file.

    Examples
    --------
    >>> import goodoffices
    >>> goodoffices.Edit(op="insert", kind="actor", record={"id": "umpire", "name": "Umpire"}).op
    'insert'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    op: Literal["insert", "replace", "remove"]
    kind: str
    at: int | str | None = None
    record: dict[str, Any] | None = None


def apply(dossier: Dossier, edits: Iterable[Edit]) -> Dossier:
    """The dossier after the edits, in order; it is checked once, at the end.

    Raises
    ------
    BadInput
        When an edit names no kind or no record, or the outcome does not fit together; the given dossier is untouched.

    Examples
    --------
    >>> import goodoffices
    >>> umpire = goodoffices.Edit(op="insert", kind="actor", record={"id": "umpire", "name": "Umpire"})
    >>> [actor.id for actor in goodoffices.apply(goodoffices.open("chicken"), [umpire]).actor]
    ['row', 'column', 'umpire']
    """
    fields = {name: getattr(dossier, name) for name in Dossier.model_fields}
    changed: dict[str, list[Any]] = {}
    for edit in edits:
        if edit.kind == "about" and edit.op == "remove":
            raise BadInput(Worded("edit-about"))
        if edit.kind in TABLES:
            fields[edit.kind] = None if edit.op == "remove" else _made(TABLES[edit.kind], edit)
            continue
        kind = _kind(edit.kind)
        records = changed[kind] = changed[kind] if kind in changed else list(fields[kind])
        place = _place(records, edit)
        records[place : place if edit.op == "insert" else place + 1] = (
            [] if edit.op == "remove" else [_made(KINDS[edit.kind], edit)]
        )
    fields |= {kind: tuple(records) for kind, records in changed.items()}
    Dossier(**fields)
    return dossier.model_copy(update=fields)


def inverse(edit: Edit, dossier: Dossier) -> Edit:
    """The edit that undoes `edit` after it was applied to `dossier`.

    Examples
    --------
    >>> import goodoffices
    >>> chicken = goodoffices.open("chicken")
    >>> umpire = goodoffices.Edit(op="insert", kind="actor", record={"id": "umpire", "name": "Umpire"})
    >>> undo = goodoffices.inverse(umpire, chicken)
    >>> goodoffices.apply(goodoffices.apply(chicken, [umpire]), [undo]) == chicken
    True
    """
    if edit.kind in TABLES:
        old = getattr(dossier, edit.kind)
        return (
            Edit(op="remove", kind=edit.kind)
            if old is None
            else Edit(op="replace", kind=edit.kind, record=as_written(old))
        )
    records = getattr(dossier, _kind(edit.kind))
    place = _place(list(records), edit)
    if edit.op == "insert":
        return Edit(op="remove", kind=edit.kind, at=place)
    undo: Literal["insert", "replace"] = "insert" if edit.op == "remove" else "replace"
    return Edit(op=undo, kind=edit.kind, at=place, record=as_written(records[place]))


_DOING = {
    "insert": Worded("edit-insert"),
    "replace": Worded("edit-replace"),
    "remove": Worded("edit-remove"),
}


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise BadInput(Fault(Worded("edit-kind", kind=kind), nearest=nearest(kind, [*KINDS, *TABLES])))
    return kind


def _place(records: list[Any], edit: Edit) -> int:
    if edit.at is None and edit.op == "insert":
        return len(records)
    if isinstance(edit.at, int) and 0 <= edit.at < len(records) + (edit.op == "insert"):
        return edit.at
    places = [
        place for place, record in enumerate(records) if getattr(record, "id", None) == edit.at and edit.at is not None
    ]
    if not places:
        ids = [str(getattr(record, "id", "")) for record in records]
        text = Worded("edit-nowhere", record=called(edit.kind, str(edit.at)), doing=_DOING[edit.op])
        raise BadInput(Fault(text, nearest=nearest(str(edit.at), ids)))
    return max(places, key=lambda place: getattr(records[place], "rev", 0))


def _made(model: type[Record], edit: Edit) -> Record:
    record, faults = made(model, edit.record or {}, edit.kind)
    if record is None:
        raise BadInput(faults)
    return record
