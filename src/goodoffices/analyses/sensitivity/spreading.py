"""How far an order may be another one: Mallows' phi from confidence and grade, by a table that anybody may change."""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.analyses.sensitivity.doubting import worse_grade
from goodoffices.dossier.check.grounds import follower
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

#: How sure a preference is held to be, the surest first; none: nobody says.
CONFIDENCES = ("high", "moderate", "low", "none")
#: The worst grade of the claims behind it, reliability or credibility, as 1 (A) to 5 (E); none: no claim is graded.
GRADES = ("1", "2", "3", "4", "5", "none")
_ROWS = {
    "high": (0.05, 0.05, 0.10, 0.20, 0.30, 0.15),
    "moderate": (0.15, 0.20, 0.30, 0.40, 0.50, 0.35),
    "low": (0.35, 0.40, 0.50, 0.60, 0.70, 0.55),
    "none": (0.30, 0.35, 0.45, 0.55, 0.65, 0.50),
}
#: confidence/grade to phi. A decision of ours: no study says how often such orders turn out otherwise.
TABLE = {f"{c}/{g}": phi for c in CONFIDENCES for g, phi in zip(GRADES, _ROWS[c], strict=True)}


def phi_table(dossier: Dossier, given: tuple[str, ...]) -> tuple[dict[str, float], dict[str, float]]:
    """The table with the cells that were given, and the actors whose number was given.

    Parameters
    ----------
    dossier : Dossier
    given : tuple of str
        "low/3=0.6" for a cell, "iran=0.1" for an actor.

    Raises
    ------
    BadInput
        When it is neither, or the number is not from 0 to 1.
    """
    table = dict(TABLE)
    actors: dict[str, float] = {}
    known = [actor.id for actor in dossier.actor]
    for text in given:
        name, _, number = text.partition("=")
        try:
            phi = float(number)
        except ValueError:
            phi = -1.0
        if name not in (*table, *known) or not 0 <= phi <= 1:
            near = None if name in (*table, *known) else nearest(name, [*known, *table])
            raise BadInput(Fault(Worded("sensitivity-no-spread", given=text), nearest=near))
        (table if name in table else actors)[name] = phi
    return table, actors


def sureness(dossier: Dossier, preference: Preference) -> tuple[str | None, int | None]:
    """The confidence in a preference, and the worst grade of the claims behind it; None where there is none.

    Where a preference says no confidence, that of the least sure judgement it names counts.
    """
    said = preference.confidence
    if said is None:
        named = [one.confidence for one in dossier.judgement if one.id in preference.because and one.confidence]
        said = max(named, key=CONFIDENCES.index, default=None)
    claims = follower(dossier)(preference.because).claims
    grades = [g for claim in dossier.claims if claim.id in claims and (g := worse_grade(claim)) is not None]
    return said, max(grades, default=None)


def phis(
    dossier: Dossier, table: Mapping[str, float], actors: Mapping[str, float]
) -> dict[tuple[str, str], tuple[str | None, int | None, float]]:
    """Actor and judge to confidence, grade and phi."""
    found = {}
    for preference in dossier.preference:
        confidence, grade = sureness(dossier, preference)
        cell = table[f"{confidence or 'none'}/{grade or 'none'}"]
        found[preference.actor, preference.judge] = (confidence, grade, actors.get(preference.actor, cell))
    return found
