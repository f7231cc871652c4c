"""The command new: scaffold a dossier by answering a few questions."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from goodoffices.cli import options
from goodoffices.cli.printing import say, say_json
from goodoffices.store import making
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
