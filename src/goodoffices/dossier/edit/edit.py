"""Edits: frozen records that turn a dossier into another one, each with an inverse."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from goodoffices.dossier.calling import all_of, called
from goodoffices.dossier.dossier import DESCRIBED, KINDS, TABLES, Dossier
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.made import made
from goodoffices.dossier.records.record import Record, as_written
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded


class Edit(BaseModel):
    """One change.

    Attributes
    ----------
    op : str
        insert a record before the one named by `at`, replace that one, or remove it.
    kind : str
        The kind of record ("option"), or a table ("about", "status_quo"; these are replaced or removed).
    at : int | str | None
        The id of a record of that kind: of a claim its highest `rev`, or `c2@1` for that revision. None inserts at the
        end, and is for tables. A place in the list, a whole number, is refused with the id of the record there.
    record : dict | None
        The new record's fields, as in the file. One that replaces another without saying its id keeps that id.

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
        When an edit names no kind or no record, or the outcome does not fit together; when options or rules change
        that an order by state numbers goes by. The given dossier is untouched.

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
            fields[edit.kind] = None if edit.op == "remove" else _made(TABLES[edit.kind], edit.kind, edit.record or {})
            continue
        kind = _kind(edit.kind)
        records = changed[kind] if kind in changed else list(fields[kind])
        changed[kind] = _changed(records, edit, _place(records, edit))
    fields |= {kind: tuple(records) for kind, records in changed.items()}
    checked = Dossier(**fields)
    _refuse_stale(dossier, checked)
    return dossier.model_copy(update={name: getattr(checked, name) for name in fields})


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
    records = list(getattr(dossier, _kind(edit.kind)))
    place = _place(records, edit)
    if edit.op == "remove":
        following = edit_name(edit.kind, records[place + 1]) if place + 1 < len(records) else None
        return Edit(op="insert", kind=edit.kind, at=following, record=as_written(records[place]))
    now = edit_name(edit.kind, _changed(records, edit, place)[place])
    if edit.op == "insert":
        return Edit(op="remove", kind=edit.kind, at=now)
    return Edit(op="replace", kind=edit.kind, at=now, record=as_written(records[place]))


def _refuse_stale(before: Dossier, after: Dossier) -> None:
    """Refuse edits after which orders by state numbers that stay would mean other states."""
    if _numbering(before) == _numbering(after):
        return
    stale = [one.id for one in after.preference if one.by_numbers and one in before.preference]
    if stale:
        named = all_of([f"'{id}'" for id in stale])
        raise BadInput(Worded("edit-renumbers", preferences=named))


def _numbering(dossier: Dossier) -> tuple[Any, ...]:
    """What state numbers follow from."""
    rules = (rule.content() for rule in dossier.rule if rule.kind != "no-move")
    return tuple((option.id, option.levels) for option in dossier.option), tuple(rules)


_DOING = {
    "insert": Worded("edit-insert"),
    "replace": Worded("edit-replace"),
    "remove": Worded("edit-remove"),
}


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise BadInput(Fault(Worded("edit-kind", kind=kind), nearest=nearest(kind, [*KINDS, *TABLES])))
    return kind


def _changed(records: list[Any], edit: Edit, place: int) -> list[Any]:
    """The records after one edit at a place among them."""
    if edit.op == "remove":
        return [*records[:place], *records[place + 1 :]]
    fields = dict(edit.record or {})
    if edit.op == "replace" and edit.kind in DESCRIBED:
        fields.setdefault("id", records[place].id)
    left = records[place + 1 :] if edit.op == "replace" else records[place:]
    return list(identified(edit.kind, [*records[:place], _made(KINDS[edit.kind], edit.kind, fields), *left]))


def _place(records: list[Any], edit: Edit) -> int:
    """Where among the records the one is that an edit names, or where it inserts."""
    if edit.at is None and edit.op == "insert":
        return len(records)
    if isinstance(edit.at, int) and 0 <= edit.at < len(records):
        id = edit_name(edit.kind, records[edit.at])
        raise BadInput(Worded("edit-by-place", place=str(edit.at), record=called(edit.kind, id), id=id))
    id, _, rev = str(edit.at).partition("@") if edit.kind == "claim" else (str(edit.at), "", "")
    places = [place for place, one in enumerate(records) if one.id == id and rev in ("", str(getattr(one, "rev", "")))]
    if not places:
        text = Worded("edit-nowhere", record=called(edit.kind, str(edit.at)), doing=_DOING[edit.op])
        raise BadInput(Fault(text, nearest=nearest(str(edit.at), [one.id for one in records])))
    return max(places, key=lambda place: getattr(records[place], "rev", 0))


def edit_name(kind: str, record: Any) -> str:
    """What an edit names a record by."""
    return f"{record.id}@{record.rev}" if kind == "claim" else str(record.id)


def _made(model: type[Record], kind: str, fields: dict[str, Any]) -> Record:
    record, faults = made(model, fields, kind)
    if record is None:
        raise BadInput(faults)
    return record
