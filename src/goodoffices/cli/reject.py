"""The command reject: keep claims out of a dossier's models and briefs."""

from __future__ import annotations

from typing import get_args

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.accept import BY, IDS, told
from goodoffices.dossier.records.review import Reason
from goodoffices.ledger import decisions as desk


@click.command(epilog="Example: goodoffices reject my-talks c21 c22 --reason wrong-span --by Ann")
@options.DOSSIER
@IDS
@click.option("--reason", required=True, type=click.Choice(get_args(Reason)), help="Why not.")
@BY
@options.JSON
@guarding.all_markings
def reject(dossier: str, ids: tuple[str, ...], reason: str, by: str, as_json: bool) -> None:
    """Keep proposals, or claims that were let in, out of every model and brief; they stay in the ledger."""
    ledger = desk.open_ledger(dossier)
    guarding.whole([ledger.dossier], "--json" if as_json else None)
    told(desk.reject(ledger, ids, reason, by=by), ids, as_json)
