"""The command schema: the JSON Schema of a dossier, of a result, or of an answer."""

from __future__ import annotations

import json

import click

from goodoffices.cli.printing import say
from goodoffices.desk.schemas import SCHEMAS, schema_of


@click.command(epilog="Example: goodoffices schema dossier")
@click.argument("what", type=click.Choice(SCHEMAS))
def schema(what: str) -> None:
    """Print the JSON Schema of a dossier, of a result, or of the answer of an analysis."""
    say(json.dumps(schema_of(what), indent=2))
