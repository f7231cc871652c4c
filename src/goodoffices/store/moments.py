"""Moments of a dossier's log: what can be undone, which revision is meant, and what the files were then."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from goodoffices.dossier.period import Period
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.store.entry import Entry
from goodoffices.store.log import Log, laid_back, laid_forth
from goodoffices.wording import Worded

_REVISION = re.compile(r"r([1-9][0-9]*)")


def undoable(entries: Iterable[Entry]) -> tuple[list[int], list[int]]:
    """The revisions that stand and those that were undone, each with the one to turn next at the end.

    With the first entry the log begins: it is never undone. Any other edit makes what was undone before it final.
    """
    done: list[int] = []
    undone: list[int] = []
    for entry in entries:
        if entry.revision == 1 or not entry.changes:
            continue
        if entry.command == "undo" and entry.of in done:
            done.remove(entry.of)
            undone.append(entry.of)
        elif entry.command == "redo" and entry.of in undone:
            undone.remove(entry.of)
            done.append(entry.of)
        else:
            done, undone = [*done, entry.revision], []
    return done, undone


def version_name(name: str) -> str:
    """A name for a version; raises BadInput when it is blank, or reads as a revision, a date or a time."""
    told = " ".join(name.split())
    if not told or _REVISION.fullmatch(told) or _end(told) is not None:
        raise BadInput(Worded("version-no-name", name=name))
    return told


def moment(log: Log, when: str) -> int:
    """The revision that a number, a name, a day or a time means.

    Raises
    ------
    BadInput
        When there is none, with the nearest name.
    """
    entries, told = log.entries(), " ".join(when.split())
    names = {entry.name: entry.revision for entry in entries if entry.name}
    number, end = _REVISION.fullmatch(told), _end(told)
    found = [names.get(told, 0)]
    if number:
        found = [entry.revision for entry in entries if entry.revision == int(number[1])]
    elif end is not None:
        found = [entry.revision for entry in entries if entry.at <= end]
    if not found or not found[-1]:
        raise BadInput(Fault(Worded("no-moment", when=when), file=str(log.path), nearest=nearest(told, names)))
    return found[-1]


def pages_at(log: Log, revision: int) -> dict[str, bytes]:
    """The dossier's files after an entry: back from now, or forth from the beginning where a body is gone.

    Raises
    ------
    BadInput
        When bodies are gone on both ways.
    """
    entries, pages = log.entries(), log.pages()
    for entry in reversed(entries):
        if entry.revision <= revision:
            return pages
        body = log.body(entry.revision)
        if body is not None:
            pages = laid_back(log, entry, body, pages)
        elif entry.changes:
            break
    else:
        return pages
    pages = {}
    for entry in entries[:revision]:
        body = log.body(entry.revision)
        if body is not None:
            pages = laid_forth(log, entry, body, pages)
        elif entry.changes:
            gone = Worded("moment-gone", revision=str(revision), gone=str(entry.revision))
            raise BadInput(Fault(gone, file=str(log.path)))
    return pages


def _end(words: str) -> str | None:
    """The end of a day or a time, in UTC, as entries are dated; None when it is neither."""
    try:
        if "T" in words:
            found = datetime.fromisoformat(words)
            found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
            return found.strftime("%Y-%m-%dT%H:%M:%SZ")
        last = Period.parse(words).last
    except ValueError:
        return None
    return f"{last.isoformat()}T23:59:59Z"
