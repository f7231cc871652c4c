"""A record made from plain fields, with every fault told in words an analyst can act on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from goodoffices.errors import Fault, nearest

Made = TypeVar("Made", bound=BaseModel)


def made(model: type[Made], fields: Mapping[str, Any], kind: str) -> tuple[Made | None, tuple[Fault, ...]]:
    """The record, or None and what is wrong with its fields.

    Parameters
    ----------
    model : type
        The record's class.
    fields : mapping
        As read from a file.
    kind : str
        What to call it ("option").
    """
    try:
        return model.model_validate(dict(fields)), ()
    except ValidationError as error:
        name = f"{kind} '{fields['id']}'" if isinstance(fields.get("id"), str) else kind
        return None, tuple(_fault(model, name, problem) for problem in error.errors())


def _fault(model: type[BaseModel], name: str, problem: Any) -> Fault:
    field = ".".join(str(part) for part in problem["loc"])
    last, got = str(problem["loc"][-1]) if problem["loc"] else "", problem.get("input")
    match problem["type"]:
        case "extra_forbidden":
            return Fault(
                f"{name} has no field '{field}'", field=field, nearest=nearest(last, _names(model, problem["loc"]))
            )
        case "missing":
            return Fault(f"{name} needs '{field}'", field=field)
        case "literal_error":
            expected = [word.strip(" '") for word in problem["ctx"]["expected"].replace(" or ", ", ").split(",")]
            return Fault(
                f"{name}: '{field}' is {got!r}; expected one of {', '.join(expected)}",
                field=field,
                nearest=nearest(str(got), expected),
            )
        case "string_pattern_mismatch":
            return Fault(
                f"{name}: '{field}' is {got!r}; expected small letters, digits, '_' and '-'", field=field, nearest=None
            )
        case "value_error":
            return Fault(f"{name}: {f'{field!r}: ' if field else ''}{problem['ctx']['error']}", field=field)
    return Fault(f"{name}: '{field}' is {got!r}; {problem['msg'][:1].lower()}{problem['msg'][1:]}", field=field)


def _names(model: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    """The fields known where an unknown one was met; only the record's own, nested ones are few."""
    if len(loc) != 1:
        return []
    return [info.alias or name for name, info in model.model_fields.items()]
