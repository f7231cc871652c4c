"""What two dossiers differ in, record by record, and one dossier with a record of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.dossier.records.record import DescribedRecord, own_id


@dataclass(frozen=True)
class Difference:
    """One record that two dossiers do not share.

    Attributes
    ----------
    op : str
        added (only the second has it), removed (only the first), changed.
    kind, key : str
        The kind of record, and its id or what else tells it apart; "" for a table.
    because : tuple of str
        What the record rests on, in the dossier that has it (the second, when both do).
    bare : bool
        Whether only words about it changed: what it rests on, notes, markings, translations.
    """

    op: Literal["added", "removed", "changed"]
    kind: str
    key: str
    because: tuple[str, ...]
    bare: bool = False


def differences(first: Dossier, second: Dossier) -> Iterator[Difference]:
    """Every record that is not the same in both, in the order of kinds."""
    for kind in (*KINDS, *TABLES):
        before, after = _keyed(first, kind), _keyed(second, kind)
        for key in dict.fromkeys((*before, *after)):
            if kind == "about" or before.get(key) == after.get(key):
                continue
            op: Literal["added", "removed", "changed"] = (
                "added" if key not in before else "removed" if key not in after else "changed"
            )
            bare = op == "changed" and _substance(before[key]) == _substance(after[key])
            yield Difference(op, kind, key, (after.get(key) or before[key]).because, bare)


def reverted(second: Dossier, first: Dossier, difference: Difference) -> Dossier:
    """The second dossier with one difference undone: the record as the first has it, or without it."""
    kind, before = difference.kind, _keyed(first, difference.kind)
    if kind in TABLES:
        return second.model_copy(update={kind: before.get("")})
    kept = {key: record for key, record in _keyed(second, kind).items() if key != difference.key or key in before}
    if difference.key in before:
        kept[difference.key] = before[difference.key]
    return second.model_copy(update={kind: tuple(kept.values())})


def of_key(dossier: Dossier, kind: str, key: str) -> Any:
    """The record of a dossier that a difference names, or None."""
    return _keyed(dossier, kind).get(key)


def _keyed(dossier: Dossier, kind: str) -> dict[str, Any]:
    if kind in TABLES:
        record = getattr(dossier, kind)
        return {} if record is None else {"": record}
    records = dossier.claims if kind == "claim" else getattr(dossier, kind)
    return {_key(kind, record): record for record in records}


def _key(kind: str, record: Any) -> str:
    if kind == "preference":
        return f"{record.actor} by {record.judge}"
    if kind == "position":
        return f"{record.actor} on {record.issue}"
    if (id := own_id(record)) is not None:
        return id
    days = () if kind == "relation" else ("since", "until")
    return " ".join(str(value) for name, value in _substance(record).items() if name not in days)


def _substance(record: Any) -> dict[str, Any]:
    """What a record says, without what it rests on and what is said about it."""
    beside = {"because", "marking", "note", "translation"} | ({"id"} if isinstance(record, DescribedRecord) else set())
    said: dict[str, Any] = record.model_dump(exclude=beside, exclude_defaults=True)
    return said
