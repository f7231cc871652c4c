"""Ids made of what records say, where they were left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from json import dumps
from typing import Any

from goodoffices.dossier.naming import slug
from goodoffices.dossier.records.record import DescribedRecord, as_written

#: The longest id that is made, in characters; what says more ends in a hash.
LONGEST = 60
#: How much of a hash is enough to tell records of one kind apart, in hexadecimal digits.
HASHED = 8


def identified(kind: str, records: Sequence[Any]) -> tuple[Any, ...]:
    """Records of one kind, each with an id: its own, else one made of kind, content, `since` and `until`.

    Where that is another's, the hash of all the record says is added, and a number among records that say the very
    same. The place of a record makes no difference.
    """
    if all(record.id for record in records):
        return tuple(records)
    made = _made(kind, records)
    return tuple(record if record.id else record.model_copy(update={"id": next(made)}) for record in records)


def made_again(kind: str, records: Sequence[Any]) -> frozenset[str]:
    """The ids that need not be written, since those very ids would be made of what is then read."""
    free = {record.id for record in records if isinstance(record, DescribedRecord)}
    while free:
        bare = [record.model_copy(update={"id": ""}) if record.id in free else record for record in records]
        found = [record.id for record in identified(kind, bare)]
        wrong = {record.id for record, id in zip(records, found, strict=True) if record.id != id}
        if not wrong:
            break
        free -= wrong
    return frozenset(free)


def _made(kind: str, records: Sequence[Any]) -> Iterator[str]:
    """An id for each record that has none."""
    short = [_short(kind, record) for record in records if not record.id]
    often, taken = Counter(short), {record.id for record in records if record.id}
    nameless = (record for record in records if not record.id)
    for record, name in zip(nameless, short, strict=True):
        if often[name] > 1 or name in taken:
            name = f"{name}-{_hash(as_written(record))}"
        id, number = name, 2
        while id in taken:
            id, number = f"{name}-{number}", number + 1
        taken.add(id)
        yield id


def _short(kind: str, record: DescribedRecord) -> str:
    parts = (kind, *record.content(), record.since or "", record.until or "")
    name = "-".join(slug(part) for part in parts if part)
    return name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip('-')}-{_hash(parts)}"


def _hash(content: Any) -> str:
    return sha256(dumps(content, sort_keys=True).encode()).hexdigest()[:HASHED]
