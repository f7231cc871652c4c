"""Forecasts that can be judged later: sealed with their inputs, and verified."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from goodoffices.dossier.bounds import Quantity
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.record import as_written
from goodoffices.dossier.seen.asof import only_grounds
from goodoffices.errors import BadInput, Broken
from goodoffices.formats.atomic import read_text, write_new
from goodoffices.formats.parsing import from_json
from goodoffices.result import Result
from goodoffices.wording import Worded

KIND = "goodoffices sealed forecast"
#: Records a forecast rests on.
INPUTS = ("actor", "issue", "position")


class Said(BaseModel):
    """A forecast on an issue's own scale."""

    mean: Quantity


class Forecast(BaseModel):
    """What is judged of the forecast of one issue, in percent of its scale."""

    mean: Quantity
    own: Said
    models: dict[str, Quantity | None]


class SealedAnswer(BaseModel):
    """What is judged of a forecast."""

    issues: dict[str, Forecast]


class Sealed(BaseModel):
    """What a seal holds, and nothing beside it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    kind: Literal["goodoffices sealed forecast"]
    made: str
    version: str
    about: dict[str, str]
    parameters: dict[str, Any]
    inputs: dict[Literal["actor", "issue", "position"], list[dict[str, Any]]]
    forecast: SealedAnswer


def seal(result: Result, dossier: Dossier, path: str | Path, *, made: date) -> str:
    """Write a forecast, its inputs and their hash to a new file.

    Parameters
    ----------
    result : Result
        Of `forecast`.
    dossier : Dossier
        What it was run on, as seen on that day; reasons and notes are not written.
    path : str or Path
    made : date

    Returns
    -------
    str
        The SHA-256 of the canonical JSON: publish it, and the forecast cannot be edited unseen. Kept beside the
        forecast alone it proves nothing, since whoever edits the one can reckon the other anew.

    Raises
    ------
    BadInput
        When there is something at `path` already: a seal is never written over.
    """
    bare = only_grounds(dossier, set())
    inputs = {
        kind: [as_written(record.model_copy(update={"note": None})) for record in getattr(bare, kind)]
        for kind in INPUTS
    }
    content = {
        "kind": KIND,
        "made": made.isoformat(),
        "version": result.version,
        "about": {"id": dossier.about.id, "title": dossier.about.title, "language": dossier.about.language},
        "parameters": result.parameters,
        "inputs": inputs,
        "forecast": result.to_dict()["answer"],
    }
    digest = _hash(content)
    write_new(Path(path), _written(content, digest))
    return digest


def verify(path: str | Path, digest: str | None = None) -> dict[str, Any]:
    """The content of a sealed forecast that fits its hash, in the one writing that `seal` gives it.

    Without `digest` this tells a slip from a sound file, not an honest file from a forged one.

    Parameters
    ----------
    path : str or Path
    digest : str, optional
        A hash published when it was sealed, which the file must have.

    Raises
    ------
    Broken
        When anything in it was changed or is written otherwise, or it is no sealed forecast.
    BadInput
        When there is no such file, or `digest` is no SHA-256.
    """
    published = _digest(digest) if digest is not None else None
    text = read_text(Path(path))
    try:
        found = from_json(text)
        content, kept = found["sealed"], found["sha256"]
        actual = _hash(content)
    except (BadInput, ValueError, KeyError, TypeError):
        raise Broken(Worded("seal-of-nothing", path=str(path))) from None
    if actual != kept:
        raise Broken(Worded("seal-broken", path=str(path), actual=actual, kept=str(kept)))
    if published is not None and published != actual:
        raise Broken(Worded("seal-not-published", path=str(path), actual=actual))
    if text != _written(content, actual):
        raise Broken(Worded("seal-rewritten", path=str(path)))
    try:
        Sealed.model_validate(content)
        inputs = {issue.id for issue in inputs_of(content).issue}
    except (ValueError, BadInput):
        raise Broken(Worded("seal-made-otherwise", path=str(path))) from None
    if not set(content["forecast"]["issues"]) <= inputs:
        raise Broken(Worded("seal-without-inputs", path=str(path)))
    return {**content, "sha256": actual}


def _digest(text: str) -> str:
    told = text.strip().lower()
    if not re.fullmatch("[0-9a-f]{64}", told):
        raise BadInput(Worded("no-digest", text=text))
    return told


def _hash(content: Any) -> str:
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return sha256(canonical.encode("utf-8")).hexdigest()


def _written(content: Any, digest: str) -> str:
    """The one writing of a seal: keys in order, a value a line."""
    whole = {"sealed": content, "sha256": digest}
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n"


def inputs_of(content: Mapping[str, Any]) -> Dossier:
    """What a sealed forecast was made from."""
    return Dossier.model_validate({"about": content["about"], **content["inputs"]})
