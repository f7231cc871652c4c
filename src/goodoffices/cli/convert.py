"""Commands that make dossiers: new, convert."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from goodoffices.cli import options
from goodoffices.cli.counting import counted
from goodoffices.cli.printing import say, say_json
from goodoffices.formats import FORMATS, endings
from goodoffices.store import making, opening
from goodoffices.templates import scaffolding


@click.command(epilog="Example: goodoffices new my-talks")
@click.argument("folder", type=click.Path())
@click.option("--title", prompt="What is the matter called", help="The title of the dossier.")
@click.option("--actors", prompt="Who are the actors (names, with commas)", help="Names, with commas.")
@click.option("--options", "choices", multiple=True, help="ACTOR: LABEL of an option; may be given more than once.")
@click.option("--dossier-language", default="en", show_default=True, help="The language you write it in.")
@options.REPLACE
@options.JSON
def new(
    folder: str,
    title: str,
    actors: str,
    choices: tuple[str, ...],
    dossier_language: str,
    replace: bool,
    as_json: bool,
) -> None:
    """Scaffold a dossier in a new FOLDER by answering a few questions."""
    making.free(folder, replace=replace)
    names = [name.strip() for name in actors.split(",") if name.strip()]
    asked = [tuple(part.strip() for part in choice.split(":", 1)) for choice in choices]
    if not choices:
        for name in names:
            text = click.prompt(
                f"What can {name} do (options, with commas; nothing to skip)", default="", show_default=False
            )
            asked += [(name, label.strip()) for label in text.split(",") if label.strip()]
    id = re.sub(r"[^a-z0-9_-]+", "-", Path(folder).name.lower()).strip("-") or "x"
    path = scaffolding.scaffold(
        Path(folder), id, title, names, asked, language=dossier_language, day=date.today(), replace=replace
    )
    say_json({"folder": str(path)}) if as_json else say(f"{path}\nNext: goodoffices check {path}")


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
