"""What went wrong as a slot of a finding, which a saved answer keeps and any language tells later."""

from __future__ import annotations

from math import isfinite
from typing import Any

from goodoffices.errors import BadInput, GoodofficesError
from goodoffices.result.terms import Limit
from goodoffices.wording import Slot, Worded


def reason(error: GoodofficesError) -> Limit | str | tuple[Limit | str, ...]:
    """Why something is out of reach or cannot be run: by the keys of what went wrong, else by its text."""
    faults = error.faults if isinstance(error, BadInput) else (error,)
    told = tuple(_reason(fault.text) for fault in faults)
    return told[0] if len(told) == 1 else told


def _reason(text: str | Worded) -> Limit | str:
    if isinstance(text, str):
        return text
    slots = {f"{name}_" if name in Limit.model_fields else name: _filling(slot) for name, slot in text.slots.items()}
    return Limit(limit=text.key.removeprefix("limit-"), **slots)


def _filling(value: Slot) -> Any:
    if isinstance(value, Worded):
        return _reason(value)
    if isinstance(value, float) and not isfinite(value):  # JSON has no such number
        return f"{value:g}"
    return value if isinstance(value, str | int | float) else [_filling(one) for one in value]
