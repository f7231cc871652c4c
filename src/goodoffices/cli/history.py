"""The command history: what was edited in a dossier, when, by whom; and the dossier as it stood."""

from __future__ import annotations

from typing import Any

from goodoffices.cli import guarding, options, values
from goodoffices.cli.commands import command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.speaking import told
from goodoffices.errors import BadInput
from goodoffices.escaping import line
from goodoffices.store import moving, opening
from goodoffices.store.entry import BEGINNING, BY_HAND, Body, Entry
from goodoffices.store.store import Store
from goodoffices.wording import Worded

#: How an edit is shown, by what it does.
SIGNS = {"insert": "+", "replace": "~", "remove": "-"}
#: So many records of an edit are named.
NAMED = 4
#: Entries that no command of that name made.
OTHERS = {BY_HAND: Worded("entered-by-hand"), BEGINNING: Worded("entered-begin")}


@command(words=Worded("help-history"), example="goodoffices history my-talks")
@options.DOSSIER
@option("--at", metavar="REVISION", words=Worded("help-at"))
@option("--output", "-o", type=values.Path(), words=Worded("help-at-output"))
@options.REPLACE
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def history(dossier: str, at: str | None, output: str | None, replace: bool, as_json: bool) -> None:
    """Tell what was edited in a dossier, when and by whom, the last edit last; or write the dossier as it stood."""
    store = Store(opening.where(dossier))
    if (at is None) != (output is None):
        raise BadInput(Worded("at-with-output"))
    if at is not None and output is not None:
        moving.copy_at(store, at, output, replace=replace)
        say_json({"path": output, "at": at}) if as_json else say(output)
        return
    found = [(entry, store.edits(entry.revision)) for entry in store.history()]
    guarding.unread(dossier, "--json" if as_json else None)
    guarding.intact((), "--json" if as_json else None, [edit for _, body in found if body for edit in body.edits or ()])
    if as_json:
        say_json([_plain(entry, body) for entry, body in found])
        return
    for entry, body in found:
        say(_shown(entry, body))
    say(Worded("count-entries", count=len(found)))
    if not store.as_left:
        say(Worded("changed-since" if found else "begins-later"))


def _plain(entry: Entry, body: Body | None) -> dict[str, Any]:
    edits = None
    if body is not None and body.edits is not None:
        edits = [{"op": edit.op, "kind": edit.kind, "at": _name(edit)} for edit in body.edits]
    kept = {name: getattr(entry, name) for name in ("revision", "at", "by", "command", "of", "name", "hash")}
    return kept | {"edits": edits, "files": sorted(body.pages) if body else None, "forgotten": _forgotten(entry, body)}


def _shown(entry: Entry, body: Body | None) -> str:
    """An entry in a line."""
    by, what = line(entry.by or "-"), told(command_called(entry))
    if entry.of is not None:
        what += f" r{entry.of}"
    parts = [f"r{entry.revision}", entry.at, by, what, _said(entry, body)]
    return "  ".join(part for part in parts if part)


def command_called(entry: Entry) -> Worded | str:
    """What made an entry: a command by its name, all else in words."""
    return OTHERS.get(entry.command, entry.command)


def _said(entry: Entry, body: Body | None) -> str:
    if entry.name is not None:
        return told(Worded("entry-named", name=line(entry.name)))
    if body is None:
        return told(Worded("entry-forgotten")) if _forgotten(entry, body) else ""
    if not body.edits:
        return ", ".join(line(name) for name in sorted(body.pages))
    told_of = [f"{SIGNS[edit.op]} {edit.kind} {_name(edit)}".rstrip() for edit in body.edits[:NAMED]]
    more = len(body.edits) - NAMED
    return ", ".join([*told_of, *([told(Worded("and-more-edits", count=more))] if more > 0 else [])])


def _forgotten(entry: Entry, body: Body | None) -> bool:
    return bool(entry.body) and body is None


def _name(edit: Any) -> str:
    """The record an edit is of."""
    record = edit.record or {}
    if edit.op == "insert":
        return str(record.get("id", "")) + (f"@{record['rev']}" if "rev" in record else "")
    return str(edit.at or "")
