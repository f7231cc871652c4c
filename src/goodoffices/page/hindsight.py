"""What a page says of looking back: which records may be hindsight, and what a day took with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from goodoffices.dossier.dossier import TABLES
from goodoffices.dossier.records.record import Record
from goodoffices.dossier.seen.holding import key
from goodoffices.words.elements import element
from goodoffices.words.labels import Labels

#: Kinds that are told by their ids; so many of a kind are told, and of the rest the number.
BY_ID, NAMED = ("source", "claim", "judgement", "hypothesis"), 12


def hindsight_line(
    labels: Labels,
    hindsight: Mapping[str, Iterable[str]],
    went: Mapping[str, Iterable[tuple[str, str]]],
    *,
    withheld: bool = False,
) -> Iterator[str]:
    """The sentences; none where nobody looked back.

    Parameters
    ----------
    labels : Labels
    hindsight, went : mapping
        As in `Result`.
    withheld : bool
        Whether anything was withheld for its marking: then what went is counted only, for it may name that.
    """
    day = labels.dossier.about.as_of
    items = [_kind(labels, kind, list(keys)) for kind, keys in hindsight.items()]
    if day and any(items):
        yield labels.say("hindsight", date=labels.say.date(day), items="; ".join(filter(None, items)))
    parts = [_gone(labels, kind, list(pairs), withheld) for kind, pairs in went.items()]
    if day and any(parts):
        yield labels.say("hindsight-went", date=labels.say.date(day), items="; ".join(filter(None, parts)))


def _records(labels: Labels, kind: str) -> dict[str, Record]:
    found = getattr(labels.dossier, kind)
    return {key(kind, record): record for record in (found if kind not in TABLES else [found] if found else [])}


def _kind(labels: Labels, kind: str, keys: list[str]) -> str:
    """One kind and what is told of it."""
    records = _records(labels, kind)
    there = [records[name] for name in keys if name in records]
    names = [_name(labels, kind, record) for record in there]
    more = len(keys) - len(names[:NAMED])
    return _listed(labels, kind, names[:NAMED], more)


def _gone(labels: Labels, kind: str, pairs: list[tuple[str, str]], withheld: bool) -> str:
    """One kind and the parts of it that went; a part is written as in the dossier."""
    records = _records(labels, kind)
    if withheld:
        return _listed(labels, kind, [], len(pairs))
    names = []
    for name, part in pairs:
        record = records.get(name)
        whole = _name(labels, kind, record) if record is not None else name
        names.append(labels.say("hindsight-part", record=whole, part=part) if part else whole)
    return _listed(labels, kind, names[:NAMED], len(names) - NAMED)


def _listed(labels: Labels, kind: str, names: list[str], more: int) -> str:
    last = [labels.say("states-more", count=more)] if more > 0 and names else []
    if not names:
        counted = f"kind-of-{kind}" if kind in TABLES else f"kind-{kind}"
        return str(labels.say(counted, n=more)) if more > 0 else ""
    listed = labels.say("hindsight-kind", kind=labels.say(f"kind-of-{kind}"), names=", ".join([*names, *last]))
    return str(listed) if kind not in TABLES else str(labels.say(f"kind-of-{kind}"))


def _name(labels: Labels, kind: str, record: Any) -> str:
    if kind in BY_ID:
        return str(record.id)
    if kind == "actor":
        return labels.actor(record.id)
    named = element(kind, record, labels)
    return labels.quoted(named) if hasattr(record, "label") or hasattr(record, "text") else named
