"""The command new: scaffold a dossier by answering a few questions."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from goodoffices.cli import options, values
from goodoffices.cli.commands import argument, command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.speaking import told
from goodoffices.store import making
from goodoffices.templates import scaffolding
from goodoffices.wording import Worded


@command(words=Worded("help-new"), example="goodoffices new my-talks")
@argument("folder", type=values.Path())
@option("--title", prompt=Worded("ask-title"), words=Worded("help-title"))
@option("--actors", prompt=Worded("ask-actors"), words=Worded("help-actors"))
@option("--options", "choices", multiple=True, words=Worded("help-choices"))
@option("--dossier-language", default="en", show_default=True, words=Worded("help-dossier-language"))
@options.REPLACE
@options.LANGUAGE
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
    making.free_place(folder, replace=replace)
    names = [name.strip() for name in actors.split(",") if name.strip()]
    asked = [tuple(part.strip() for part in choice.split(":", 1)) for choice in choices]
    if not choices:
        for name in names:
            text = click.prompt(told(Worded("ask-options", actor=name)), default="", show_default=False)
            asked += [(name, label.strip()) for label in text.split(",") if label.strip()]
    id = re.sub(r"[^a-z0-9_-]+", "-", Path(folder).name.lower()).strip("-") or "x"
    path = scaffolding.scaffold(
        Path(folder), id, title, names, asked, language=dossier_language, day=date.today(), replace=replace
    )
    say_json({"folder": str(path)}) if as_json else say(Worded("made-next", path=str(path)))
