"""How firmly something lasts, by the concepts it is stable under."""

from __future__ import annotations

from collections.abc import Iterable

#: Which concepts make an outcome last of itself (even against joint moves, or not), by credible answers, by threats
#: only, or for who looks ahead; the first that fits counts.
STRENGTHS = {
    "joint": ("cnash",),
    "firm": ("nash",),
    "credible": ("seq", "symseq", "sim", "cseq"),
    "threat": ("gmr", "smr", "cgmr", "csmr"),
    "foresight": ("lh", "nm"),
}


def strength(concepts: Iterable[str]) -> str:
    """How firmly something lasts that is stable under these concepts: a name of `STRENGTHS`, or never."""
    held = set(concepts)
    return next((name for name, ids in STRENGTHS.items() if held & set(ids)), "never")
