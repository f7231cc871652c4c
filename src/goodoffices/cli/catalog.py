"""The command catalog: list, open or run the dossiers that come with goodoffices."""

from __future__ import annotations

import click

from goodoffices.analyses import ANALYSES
from goodoffices.cli import options, values
from goodoffices.cli.commands import Command, Group, argument, option
from goodoffices.cli.printing import say, say_json
from goodoffices.escaping import line
from goodoffices.store import opening
from goodoffices.wording import Worded

catalog = Group("catalog", words=Worded("help-catalog"), example="goodoffices catalog list")
options.LANGUAGE(catalog)


@catalog.command("list", cls=Command, words=Worded("help-catalog-list"), example="goodoffices catalog list")
@option("--family", type=values.Choice(opening.FAMILIES), words=Worded("help-family"))
@options.LANGUAGE
@options.JSON
def catalog_list(family: str | None, as_json: bool) -> None:
    """List the dossiers of the catalogue and what each holds: a conflict of options, issues, a package.

    A family holds many of a kind, which would swamp the list: games-2x2 are the 78 strict games of two actors with two
    choices each. Its members open by name too: games-2x2-12.
    """
    found = [opening.open(name) for name in opening.names(family)]
    if as_json:
        listed = [
            {**dossier.about.model_dump(mode="json", exclude_defaults=True), "kinds": opening.kinds(dossier)}
            for dossier in found
        ]
        say_json(listed)
        return
    rows = [(dossier.about.id, ", ".join(opening.kinds(dossier)), dossier.about.title) for dossier in found]
    wide, middle = (max(len(row[column]) for row in rows) for column in (0, 1))
    for id, kinds, title in rows:
        say(f"{id:<{wide}}  {kinds:<{middle}}  {line(title)}")


@catalog.command(
    "open", cls=Command, words=Worded("help-catalog-open"), example="goodoffices catalog open us-iran-2025 my-dossier"
)
@argument("name")
@argument("folder")
@options.REPLACE
@options.LANGUAGE
@options.JSON
def catalog_open(name: str, folder: str, replace: bool, as_json: bool) -> None:
    """Copy a dossier of the catalogue into a new FOLDER, to work on."""
    where = opening.copy(name, folder, replace=replace)
    say_json({"folder": str(where)}) if as_json else say(f"{where}")


@catalog.command(
    "run",
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    cls=Command,
    words=Worded("help-catalog-run"),
    example="goodoffices catalog run us-iran-2025 why status-quo russia",
)
@argument("name")
@argument("analysis", type=values.Choice(ANALYSES.ids))
@argument("arguments", nargs=-1, type=click.UNPROCESSED)
@options.LANGUAGE
@click.pass_context
def catalog_run(context: click.Context, name: str, analysis: str, arguments: tuple[str, ...]) -> None:
    """Put a question to a dossier of the catalogue, with the ARGUMENTS and options of that question."""
    from goodoffices.cli.question import question_command

    if not opening.in_catalogue(name):
        opening.where(name)
    asked = question_command(analysis)
    with asked.make_context(analysis, [name, *arguments], parent=context) as inner:
        asked.invoke(inner)
