"""Values as a file has them, for messages that say what was found: never as Python would print them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

#: So many characters of a value are shown, and so deep in one another lists and tables.
LONGEST, DEEPEST = 120, 4


def as_found(value: Any) -> str:
    """A value as TOML has it, with texts in the quotation marks of messages; a long one is cut.

    Examples
    --------
    >>> as_found({"a": [1, True, "b"]})
    "{ a = [1, true, 'b'] }"
    >>> as_found(None)
    'null'
    """
    said = _said(value, 0)
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


def _said(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return f"'{value[:LONGEST]}'"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, int):
        return f"{value:d}" if value.bit_length() < 400 else "…"
    if isinstance(value, Mapping | list | tuple) and depth == DEEPEST:
        return "…"
    if isinstance(value, Mapping):
        inside = [f"{key} = {_said(one, depth + 1)}" for key, one in list(value.items())[:LONGEST]]
        return f"{{ {', '.join(inside)} }}" if inside else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_said(one, depth + 1) for one in value[:LONGEST])}]"
    return "null" if value is None else str(value)
