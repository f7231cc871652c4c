"""The command redo: do again what was undone last."""

from __future__ import annotations

from goodoffices.cli import options
from goodoffices.cli.commands import command
from goodoffices.cli.undo import BY, tell_turned
from goodoffices.ledger.decisions import open_ledger
from goodoffices.wording import Worded


@command(words=Worded("help-redo"), example="goodoffices redo my-talks")
@options.DOSSIER
@BY
@options.LANGUAGE
@options.JSON
def redo(dossier: str, by: str | None, as_json: bool) -> None:
    """Do again what was undone last, if nothing else was edited since."""
    store = open_ledger(dossier).store
    tell_turned(store, store.redo(by=by), "redone", as_json)
