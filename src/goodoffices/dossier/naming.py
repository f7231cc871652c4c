"""Ids made of names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goodoffices.dossier.expression import KEYWORDS


def slug(name: str) -> str:
    """Small letters and digits, the rest as dashes; "x" when nothing is left."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "x"


def unique(names: Sequence[str], prefixes: Sequence[str] = ()) -> list[str]:
    """One id for each name; a clash, with a word of expressions too, takes its prefix, then a number."""
    slugs = [slug(name) for name in names]
    if prefixes:
        slugs = [
            f"{prefix}-{name}" if slugs.count(name) > 1 or name in KEYWORDS else name
            for prefix, name in zip(prefixes, slugs, strict=True)
        ]
    found: list[str] = []
    for name in slugs:
        number, id = 2, name
        while id in found:
            id, number = f"{name}-{number}", number + 1
        found.append(id)
    return found
