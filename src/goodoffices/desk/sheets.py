"""Making the sheets that practitioners fill in before talks."""

from __future__ import annotations

from importlib import import_module

from goodoffices.desk.briefing import known, seen_by
from goodoffices.dossier.dossier import Dossier
from goodoffices.report.sheets import SHEETS

FORMS = ("html", "markdown", "csv")


def sheet(
    dossier: Dossier,
    id: str,
    *,
    language: str = "en",
    marking: str | None = None,
    form: str = "html",
    as_of: str | None = None,
) -> str:
    """A sheet to take into the room, filled with what the dossier holds.

    Parameters
    ----------
    dossier : Dossier
    id : str
        island-of-agreements, iceberg, stakeholders or red-lines.
    language, marking, as_of
        As in `brief`.
    form : str
        html, markdown or csv.

    Raises
    ------
    BadInput
        When sheet, language, marking or form is not known.
    """
    from goodoffices.report.sheets.sheet import document
    from goodoffices.report.view import View

    known(id, tuple(SHEETS), "sheet")
    known(form, FORMS, "form")
    seen, withheld = seen_by(dossier, language=language, marking=marking, as_of=as_of)
    view = View(seen, {}, language, withheld)
    sections = import_module(f"goodoffices.report.sheets.{SHEETS[id]}").sections(view)
    made: str = import_module(f"goodoffices.report.{form}").render(document(view, view.say(f"sheet-{id}"), sections))
    return made
