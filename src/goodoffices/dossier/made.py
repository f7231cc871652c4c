"""A record made from plain fields, with every fault told in words an analyst can act on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from goodoffices.dossier.calling import called
from goodoffices.dossier.writing import as_found
from goodoffices.errors import Fault, nearest, said
from goodoffices.wording import Worded

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
        What to call it ("option"): a word of `calling.CALLED`.
    """
    try:
        return model.model_validate(dict(fields)), ()
    except ValidationError as error:
        name = called(kind, fields["id"] if isinstance(fields.get("id"), str) else None)
        return None, tuple(_fault(model, name, problem) for problem in _merged(error.errors()))


def _merged(problems: Iterable[Any]) -> Iterator[Any]:
    """The problems, what several ways to give one value say of it as one; of a list what the way of lists says."""
    ways: dict[tuple[Any, ...], list[Any]] = {}
    for problem in problems:
        loc = problem["loc"]
        tag = next((n for n, part in enumerate(loc) if _is_tag(part)), len(loc))
        ways.setdefault(loc[:tag], []).append((loc[tag:], problem))
    at: dict[tuple[Any, ...], list[Any]] = {}
    for held in ways.values():
        inside = [problem for rest, problem in held if rest and str(rest[0]).startswith("tuple") and rest[1:]]
        for problem in inside or [problem for _, problem in held]:
            at.setdefault(_place(problem), []).append(problem)
    for first, *others in at.values():
        yield first | {"others": others}


def _place(problem: Any) -> tuple[Any, ...]:
    """Where a problem is, by fields and places in lists alone."""
    return tuple(part for part in problem["loc"] if not _is_tag(part))


def _is_tag(part: Any) -> bool:
    """Whether a step of a place names one of several ways to give a value, not a field."""
    return isinstance(part, str) and (part in ("str", "int", "float") or part.startswith("*") or "[" in part)


def _fault(model: type[BaseModel], name: str | Worded, problem: Any) -> Fault:
    loc = _place(problem)
    field = ".".join(map(str, loc))
    last, got = str(loc[-1]) if loc else "", problem.get("input")
    match problem["type"]:
        case "extra_forbidden":
            text = Worded("no-such-field", record=name, field=field)
            return Fault(text, field=field, nearest=nearest(last, _names(model, loc)))
        case "missing":
            return Fault(Worded("field-missing", record=name, field=field), field=field)
        case "literal_error":
            expected = [word.strip(" '") for word in problem["ctx"]["expected"].replace(" or ", ", ").split(",")]
            text = Worded("field-not-among", record=name, field=field, found=as_found(got), expected=expected)
            return Fault(text, field=field, nearest=nearest(str(got), expected))
        case "value_error":
            wrong = said(problem["ctx"]["error"])
            if field:
                return Fault(Worded("field-amiss", record=name, field=field, wrong=wrong), field=field)
            return Fault(Worded("record-amiss", record=name, wrong=wrong))
    text = Worded("field-is", record=name, field=field, found=as_found(got), wrong=_wrong(problem))
    return Fault(text, field=field)


def _names(model: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    """The fields known where an unknown one was met; only the record's own, nested ones are few."""
    if len(loc) != 1:
        return []
    return [info.alias or name for name, info in model.model_fields.items()]


def _wrong(problem: Any) -> str | Worded:
    """What is wrong with a value by the library that reads it; what it may say beside this stands as it says it."""
    if others := problem.get("others"):
        told = dict.fromkeys(_wrong(one) for one in (problem | {"others": None}, *others))
        return reduce(lambda first, second: Worded("value-or", first=first, second=second), told)
    tell = _VALUES.get(problem["type"])
    return tell(problem.get("ctx", {})) if tell else f"{problem['msg'][:1].lower()}{problem['msg'][1:]}"


#: The patterns of texts, and what fits them.
_PATTERNS = {
    "^[a-z0-9_-]+$": Worded("value-id"),
    "^[A-Z]{2}$": Worded("value-country"),
    "^[0-9a-f]{64}$": Worded("value-sha256"),
    "^[0-9]{3,4}$": Worded("value-cameo"),
}
_VALUES: dict[str, Callable[[Any], str | Worded]] = {
    "string_type": lambda _: Worded("value-text"),
    "string_unicode": lambda _: Worded("value-text"),
    "string_pattern_mismatch": lambda ctx: _PATTERNS.get(ctx["pattern"], Worded("value-like", pattern=ctx["pattern"])),
    "int_type": lambda _: Worded("value-whole"),
    "int_parsing": lambda _: Worded("value-whole-unread"),
    "int_from_float": lambda _: Worded("value-whole-part"),
    "int_parsing_size": lambda _: Worded("value-large"),
    "float_type": lambda _: Worded("value-number"),
    "float_parsing": lambda _: Worded("value-number-unread"),
    "finite_number": lambda _: Worded("value-finite"),
    "bool_type": lambda _: Worded("value-yes-no"),
    "bool_parsing": lambda _: Worded("value-yes-no-unread"),
    "greater_than": lambda ctx: Worded("value-above", least=float(ctx["gt"])),
    "greater_than_equal": lambda ctx: Worded("value-least", least=float(ctx["ge"])),
    "less_than_equal": lambda ctx: Worded("value-most", most=float(ctx["le"])),
    "tuple_type": lambda _: Worded("value-list"),
    "list_type": lambda _: Worded("value-list"),
    "dict_type": lambda _: Worded("value-table"),
    "model_type": lambda _: Worded("value-table"),
    "too_long": lambda ctx: Worded("value-too-many", most=ctx["max_length"], here=ctx["actual_length"]),
    "too_short": lambda ctx: Worded("value-too-few", least=ctx["min_length"], here=ctx["actual_length"]),
    "date_type": lambda _: Worded("value-day"),
    "date_parsing": lambda _: Worded("value-day"),
    "date_from_datetime_parsing": lambda _: Worded("value-day"),
    "date_from_datetime_inexact": lambda _: Worded("value-day"),
}
