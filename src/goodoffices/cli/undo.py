"""The command undo: take back the last edit of a dossier."""

from __future__ import annotations

from goodoffices.cli import options
from goodoffices.cli.commands import command, option
from goodoffices.cli.history import command_called
from goodoffices.cli.printing import say, say_json
from goodoffices.escaping import line
from goodoffices.ledger.decisions import open_ledger
from goodoffices.store.entry import Entry
from goodoffices.store.store import Store
from goodoffices.wording import Worded

BY = option("--by", metavar="NAME", words=Worded("help-edit-by"))


@command(words=Worded("help-undo"), example="goodoffices undo my-talks")
@options.DOSSIER
@BY
@options.LANGUAGE
@options.JSON
def undo(dossier: str, by: str | None, as_json: bool) -> None:
    """Take back the last edit that still stands, byte for byte; undoing is an edit too, and redo takes it back."""
    store = open_ledger(dossier).store
    tell_turned(store, store.undo(by=by), "undone", as_json)


def tell_turned(store: Store, entry: Entry, key: str, as_json: bool) -> None:
    """Say which entry was undone, or done again."""
    of = next(one for one in store.history() if one.revision == entry.of)
    if as_json:
        say_json({"revision": entry.revision, "of": of.revision, "command": of.command, "by": of.by, "at": of.at})
        return
    who = Worded("entry-by", by=line(of.by)) if of.by else ""
    say(Worded(key, revision=str(entry.revision), of=str(of.revision), command=command_called(of), who=who, at=of.at))
