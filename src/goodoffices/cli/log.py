"""The command log: whether a dossier's log is what it was, and deleting what an entry of it says."""

from __future__ import annotations

from goodoffices.cli import options, values
from goodoffices.cli.commands import Command, Group, argument, option
from goodoffices.cli.history import command_called
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.undo import BY
from goodoffices.escaping import line
from goodoffices.ledger.decisions import open_ledger
from goodoffices.store import opening
from goodoffices.store.store import Store
from goodoffices.wording import Worded

log = Group("log", words=Worded("help-log"), example="goodoffices log verify my-talks")
options.LANGUAGE(log)


@log.command("verify", cls=Command, words=Worded("help-log-verify"), example="goodoffices log verify my-talks")
@options.DOSSIER
@option("--sha256", "digest", metavar="HASH", words=Worded("help-log-sha256"))
@options.LANGUAGE
@options.JSON
def log_verify(dossier: str, digest: str | None, as_json: bool) -> None:
    """Tell whether the log of a dossier is what was entered (exit code 1 when it is not), and what was forgotten."""
    found = Store(opening.where(dossier)).verify(digest)
    if as_json:
        forgotten = [{"revision": one.entry.revision, "on": one.forgotten.at} for one in found.gone]
        told = {"intact": True, "against_published": digest is not None, "revision": found.last.revision}
        say_json(told | {"sha256": found.last.hash, "forgotten": forgotten, "as_left": found.as_left})
        return
    say(Worded("log-intact", revision=str(found.last.revision), hash=found.last.hash))
    for one in found.gone:
        by, at = line(one.forgotten.by or "-"), one.forgotten.at
        say(Worded("log-forgotten", revision=str(one.entry.revision), command=command_called(one.entry), by=by, at=at))
    if not found.as_left:
        say(Worded("changed-since"))
    if digest is None:
        say(Worded("log-alone"))


@log.command("forget", cls=Command, words=Worded("help-log-forget"), example="goodoffices log forget my-talks 7")
@options.DOSSIER
@argument("revision", type=values.Number(int, 1))
@BY
@options.LANGUAGE
@options.JSON
def log_forget(dossier: str, revision: int, by: str | None, as_json: bool) -> None:
    """Delete what an entry of the log says, for good; that it was, when and by whom stays."""
    entry = open_ledger(dossier).store.forget(revision, by=by)
    if as_json:
        say_json({"revision": entry.revision, "forgot": revision})
        return
    say(Worded("forgot", revision=str(revision), entry=str(entry.revision)))
