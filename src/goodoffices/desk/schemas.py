"""The published JSON Schemas: of a dossier, of a result, and of each analysis' answer; each is made from its type."""

from __future__ import annotations

from typing import Any

from goodoffices.analyses import ANALYSES

SCHEMAS = ("dossier", "result", *ANALYSES.ids)


def schema_of(what: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `SCHEMAS` names.

    A dossier's schema is that of its records in one document, keyed by kind as in `dossier.toml`.
    """
    if what == "dossier":
        from goodoffices.dossier.dossier import Dossier

        return Dossier.model_json_schema()
    if what == "result":
        from goodoffices.result import Result

        return Result.model_json_schema()
    schema: dict[str, Any] = ANALYSES[what].answer.model_json_schema()
    return schema | {"title": f"Answer of '{what}'"}
