"""Forecasts that can be judged later: sealed with their inputs, and verified."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from goodoffices.dossier.asof import only_grounds
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.record import as_written
from goodoffices.errors import Broken
from goodoffices.formats.atomic import read_text, write_new
from goodoffices.result import Result

KIND = "goodoffices sealed forecast"
#: Records a forecast rests on.
INPUTS = ("actor", "issue", "position")


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
        The SHA-256 of the canonical JSON: publish it, and the forecast cannot be edited unseen.

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
        "forecast": result.answer,
    }
    digest = _hash(content)
    write_new(Path(path), json.dumps({"sealed": content, "sha256": digest}, ensure_ascii=False, indent=1) + "\n")
    return digest


def verify(path: str | Path, digest: str | None = None) -> dict[str, Any]:
    """The content of a sealed forecast that is still what was sealed.

    Parameters
    ----------
    path : str or Path
    digest : str, optional
        A hash published when it was sealed, which the file must have.

    Raises
    ------
    Broken
        When anything in it was changed, or it is no sealed forecast.
    BadInput
        When there is no such file.
    """
    try:
        found = json.loads(read_text(Path(path)))
        content, kept = found["sealed"], found["sha256"]
        actual = _hash(content)
    except (ValueError, KeyError, TypeError):
        raise Broken(f"{path}: this is no sealed forecast, or no longer one") from None
    if actual != kept or content.get("kind") != KIND:
        raise Broken(f"{path}: this is not what was sealed: its hash is {actual}, the file says {kept}")
    if digest is not None and digest.lower() != actual:
        raise Broken(f"{path}: this is not what was published: its hash is {actual}")
    return {**content, "sha256": actual}


def _hash(content: Any) -> str:
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return sha256(canonical.encode("utf-8")).hexdigest()


def inputs_of(content: Mapping[str, Any]) -> Dossier:
    """What a sealed forecast was made from."""
    return Dossier.model_validate({"about": content["about"], **content["inputs"]})
