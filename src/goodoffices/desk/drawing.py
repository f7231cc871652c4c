"""Drawing the figure of a result as an SVG file."""

from __future__ import annotations

from goodoffices.analyses import ANALYSES
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.result import Result
from goodoffices.wording import Worded

#: What goes wrong where a result was changed by hand, or is told of a dossier that it was not run on.
MISFIT = (LookupError, AttributeError, TypeError, ValueError, StopIteration, ArithmeticError)


def draw(result: Result, dossier: Dossier, *, language: str = "en") -> str:
    """The figure of a result as SVG.

    Parameters
    ----------
    result : Result
        Of an analysis whose card names a figure.
    dossier : Dossier
        What it was run on, as of the same day; names come from it.
    language : str
        en or nl.

    Raises
    ------
    BadInput
        When the analysis has no figure, there are no words for the language, or the result is none of this dossier.

    Examples
    --------
    >>> import goodoffices
    >>> chicken = goodoffices.open("chicken")
    >>> goodoffices.draw(goodoffices.run("stability", chicken), chicken)[:4]
    '<svg'
    """
    card = ANALYSES[result.analysis]
    if card.figure is None:
        able = [other.id for other in ANALYSES if other.figure]
        raise BadInput(Worded("no-figure", analysis=card.id, known=able))
    from goodoffices.drawing import svg

    try:
        return svg.render(card.load(card.figure)(result, dossier, language=language))
    except MISFIT as error:
        raise BadInput(Worded("figure-misfit", analysis=card.id, dossier=dossier.about.id)) from error
