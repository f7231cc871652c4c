"""Making the sheets that practitioners fill in before talks."""

from __future__ import annotations

from importlib import import_module

from goodoffices.briefs.sheets import SHEETS
from goodoffices.desk.briefing import known, seen_by
from goodoffices.desk.seeing import on_all_days
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.seen.marking import up_to
from goodoffices.errors import BadInput
from goodoffices.wording import Worded

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
        When sheet, language, marking or form is not known, or stakeholders would be placed without positions withheld.
    """
    from goodoffices.briefs.sheets.sheet import sheet_document
    from goodoffices.page.view import View

    known(id, tuple(SHEETS), Worded("name-of-sheet"))
    known(form, FORMS, Worded("name-of-form"))
    seen, withheld = seen_by(dossier, language=language, marking=marking, as_of=as_of)
    if id == "stakeholders":
        every = on_all_days(dossier)
        _weighable(every, up_to(every, marking)[0] if marking else every, seen)
    view = View(seen, {}, language, withheld)
    sections = import_module(f"goodoffices.briefs.sheets.{SHEETS[id]}").sections(view)
    made: str = import_module(f"goodoffices.page.{form}").render(
        sheet_document(view, view.say(f"sheet-{id}"), sections)
    )
    return made


def _weighable(dossier: Dossier, open: Dossier, seen: Dossier) -> None:
    """Refuse to weigh the stakeholders of an issue against one another when some of their positions are withheld.

    Whichever day is asked for: that a position is withheld is told, since when it holds is not.
    """
    for issue in seen.issue:
        held = [sum(p.issue == issue.id for p in one.position) for one in (dossier, open)]
        if held[0] > held[1]:
            raise BadInput(Worded("positions-withheld", issue=issue.id))
