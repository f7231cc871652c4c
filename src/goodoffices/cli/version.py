"""The command version: give a dossier as it stands a name to ask for it by."""

from __future__ import annotations

from goodoffices.cli import options
from goodoffices.cli.commands import argument, command
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.undo import BY
from goodoffices.escaping import line
from goodoffices.ledger.decisions import open_ledger
from goodoffices.wording import Worded


@command(words=Worded("help-version-named"), example="goodoffices version my-talks 'as briefed'")
@options.DOSSIER
@argument("name")
@BY
@options.LANGUAGE
@options.JSON
def version(dossier: str, name: str, by: str | None, as_json: bool) -> None:
    """Name the dossier as it stands; it can be asked for as DOSSIER@NAME from then on."""
    entry = open_ledger(dossier).store.name(name, by=by)
    if as_json:
        say_json({"revision": entry.revision, "name": entry.name})
        return
    say(Worded("version-named", revision=str(entry.revision), name=line(entry.name or "")))
