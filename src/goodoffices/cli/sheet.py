"""The command sheet: what practitioners fill in before talks, filled from the dossier."""

from __future__ import annotations

import click

from goodoffices.briefs.sheets import SHEETS
from goodoffices.cli import guarding, options
from goodoffices.cli.brief import target
from goodoffices.cli.printing import say, say_json
from goodoffices.desk import briefing, sheets
from goodoffices.store import making, opening


@click.command(epilog="Example: goodoffices sheet us-iran-2025 red-lines --output out/red-lines.csv")
@options.DOSSIER
@click.argument("sheet", type=click.Choice(tuple(SHEETS)))
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="Where to write it (default: out/DOSSIER-SHEET).")
@click.option(
    "--form",
    type=click.Choice(sheets.FORMS),
    default=None,
    help="html, markdown or csv (default: by the output's ending).",
)
@click.option("--marking", help="Leave out what is marked above this (default: nothing).")
@options.LANGUAGE
@options.AS_OF
@options.REPLACE
@options.JSON
def sheet(
    dossier: str,
    sheet: str,
    output: str | None,
    form: str | None,
    marking: str | None,
    language: str,
    as_of: str | None,
    replace: bool,
    as_json: bool,
) -> None:
    """Write a sheet practitioners fill in before talks, filled from the dossier."""
    opened = opening.open(dossier)
    guarding.shown_whole(opened, marking)
    form, path = target(output, form, f"{briefing.name_for(opened, marking)}-{sheet}", sheets.FORMS)
    text = sheets.sheet(opened, sheet, language=language, marking=marking, form=form, as_of=as_of)
    making.write_page(path, text, replace=replace)
    say_json({"path": str(path), "form": form, "language": language}) if as_json else say(str(path))
