"""Drawing the figure of a result: which analyses have one, and the figure as an SVG file."""

from __future__ import annotations

from importlib import import_module

from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.result import Result

#: Analysis to the module of `figures` that draws its result.
FIGURES = {"stability": "statemap", "evolution": "evolution", "compare": "compare"}


def draw(result: Result, dossier: Dossier, *, language: str = "en") -> str:
    """The figure of a result as SVG.

    Parameters
    ----------
    result : Result
        Of an analysis in `FIGURES`.
    dossier : Dossier
        What it was run on, as of the same day; names come from it.
    language : str
        en or nl.

    Raises
    ------
    BadInput
        When the analysis has no figure, or there are no words for the language.
    """
    if result.analysis not in FIGURES:
        raise BadInput(f"'{result.analysis}' has no figure (those that have one: {', '.join(FIGURES)})")
    from goodoffices.drawing import svg

    figure = import_module(f"goodoffices.figures.{FIGURES[result.analysis]}").figure(result, dossier, language=language)
    return svg.render(figure)
