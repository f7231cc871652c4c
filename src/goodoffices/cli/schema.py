"""The command schema: the JSON Schema of a dossier, of a result, or of an answer."""

from __future__ import annotations

import json

from goodoffices.cli import options, values
from goodoffices.cli.commands import argument, command
from goodoffices.cli.printing import say
from goodoffices.desk.schemas import SCHEMAS, schema_of
from goodoffices.wording import Worded


@command(words=Worded("help-schema"), example="goodoffices schema dossier")
@options.LANGUAGE
@argument("what", type=values.Choice(SCHEMAS))
def schema(what: str) -> None:
    """Print the JSON Schema of a dossier, of a result, or of the answer of an analysis."""
    say(json.dumps(schema_of(what), indent=2))
