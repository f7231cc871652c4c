"""The command convert: from one format to another."""

from __future__ import annotations

import click

from goodoffices.cli import options
from goodoffices.cli.counting import counted
from goodoffices.cli.printing import say, say_json
from goodoffices.formats import FORMATS, endings
from goodoffices.store import opening

_READ, _WRITTEN = (", ".join(endings(way)) for way in ("read", "write"))
_FORMATS = ", ".join(format.id for format in FORMATS if format.write)


@click.command(
    epilog="Example: goodoffices convert elmira.gmcr elmira.toml",
    help="Convert a dossier to the format that OUTPUT ends in.\n\n"
    f"Files are read that end in {_READ}, and written that end in {_WRITTEN}; without an ending it is a folder.",
)
@options.DOSSIER
@click.argument("output", type=click.Path())
@click.option("--format", "format", metavar="FORMAT", help=f"The format, where several share an ending: {_FORMATS}.")
@options.REPLACE
@options.JSON
def convert(dossier: str, output: str, format: str | None, replace: bool, as_json: bool) -> None:
    """Convert a dossier to another format."""
    left_out = opening.convert(opening.open(dossier), output, format=format, replace=replace)
    if as_json:
        say_json({"path": output, "left_out": left_out})
        return
    say(output)
    if unmarked := left_out.pop("marking", 0):
        say(f"{counted(unmarked, 'record')} marked as not for all: the format has no place for a marking", err=True)
    for kind, count in left_out.items():
        say(f"left out, as the format has no place for it: {count} x {kind}", err=True)
