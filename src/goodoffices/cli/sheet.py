"""The command sheet: what practitioners fill in before talks, filled from the dossier."""

from __future__ import annotations

from goodoffices.briefs.sheets import SHEETS
from goodoffices.cli import guarding, options, speaking, values
from goodoffices.cli.brief import brief_target
from goodoffices.cli.commands import argument, command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.desk import briefing, sheets
from goodoffices.errors import BadInput
from goodoffices.store import making, opening
from goodoffices.wording import Worded


@command(words=Worded("help-sheet"), example="goodoffices sheet us-iran-2025 red-lines --output out/red-lines.csv")
@options.DOSSIER
@argument("sheet", type=values.Choice(tuple(SHEETS)))
@option("--output", "-o", type=values.Path(folders=False), words=Worded("help-sheet-output"))
@option(
    "--form",
    type=values.Choice(sheets.FORMS),
    default=None,
    words=Worded("help-sheet-form"),
)
@option("--marking", words=Worded("help-sheet-marking"))
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
    as_of: str | None,
    replace: bool,
    as_json: bool,
) -> None:
    """Write a sheet practitioners fill in before talks, filled from the dossier."""
    opened, language = opening.open(dossier), speaking.language()
    guarding.shown_whole(opened, marking)
    form, path = brief_target(output, form, f"{briefing.name_for(opened, marking)}-{sheet}", sheets.FORMS)
    text = sheets.sheet(opened, sheet, language=language, marking=marking, form=form, as_of=as_of)
    if not text:
        raise BadInput(Worded("sheet-without-rows"))
    making.write_page(path, text, replace=replace)
    say_json({"path": str(path), "form": form, "language": language}) if as_json else say(str(path))
