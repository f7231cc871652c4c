"""Reading a result that was saved as JSON, without running anything."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from goodoffices.analyses import ANALYSES
from goodoffices.desk.drawing import MISFIT
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.formats.atomic import read_text
from goodoffices.formats.parsing import from_json
from goodoffices.result import Result
from goodoffices.wording import MAIN, Worded


def load(saved: str | Path | Mapping[str, Any]) -> Result:
    """A result as `--json` printed it: its answer is again of the type its analysis has.

    Parameters
    ----------
    saved : path or mapping
        A file, or what `Result.to_dict()` gave.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When it is no saved result.

    Examples
    --------
    >>> import goodoffices
    >>> saved = goodoffices.run("stability", goodoffices.open("chicken")).to_dict()
    >>> goodoffices.load(saved).answer.equilibria["nash"]
    (2, 3)
    """
    told = saved if isinstance(saved, Mapping) else from_json(read_text(Path(saved)), str(saved))
    if not isinstance(told, Mapping) or not isinstance(told.get("analysis"), str):
        raise BadInput(Worded("no-saved-result"))
    card = ANALYSES[told["analysis"]]
    try:
        answer = card.answer.model_validate_json(json.dumps(told.get("answer")))
        found = Result.model_validate({**told, "answer": answer})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise BadInput(Worded("no-saved-result-of", analysis=card.id, place=place, reason=first["msg"])) from None
    except (OverflowError, RecursionError):
        raise BadInput(Worded("saved-result-untold", analysis=card.id)) from None
    _told(found)
    return found


def _told(result: Result) -> None:
    """Refuse a result whose sentences cannot be filled: one changed by hand, or of another version of the program."""
    from goodoffices.page.text import render

    nobody = Dossier.model_validate({"about": {"id": "nobody", "title": ""}})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            render(result, nobody, language=MAIN)
    except (*MISFIT, Warning):
        raise BadInput(Worded("saved-result-untold", analysis=result.analysis)) from None
