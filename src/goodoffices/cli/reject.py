"""The command reject: keep claims out of a dossier's models and briefs."""

from __future__ import annotations

from typing import get_args

from goodoffices.cli import guarding, options, values
from goodoffices.cli.accept import BY, IDS, tell_decided
from goodoffices.cli.commands import command, option
from goodoffices.dossier.records.review import Reason
from goodoffices.ledger import decisions as desk
from goodoffices.wording import Worded


@command(words=Worded("help-reject"), example="goodoffices reject my-talks c21 c22 --reason wrong-span --by Ann")
@options.DOSSIER
@IDS
@option("--reason", required=True, type=values.Choice(get_args(Reason)), words=Worded("help-reject-reason"))
@BY
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def reject(dossier: str, ids: tuple[str, ...], reason: str, by: str, as_json: bool) -> None:
    """Keep proposals, or claims that were let in, out of every model and brief; they stay in the ledger."""
    ledger = desk.open_ledger(dossier)
    guarding.unread(dossier, "--json" if as_json else None)
    tell_decided(desk.reject(ledger, ids, reason, by=by), ids, as_json)
