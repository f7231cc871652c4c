"""Pieces of MyST Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

SPECIAL = re.compile(r"([\\*_{}\[\]<>|#$])")


def inline(text: str) -> str:
    """Text as it is, but for `code`, which stays code."""
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(part if part.startswith("`") else SPECIAL.sub(r"\\\1", part) for part in parts)


def code(text: str) -> str:
    """A word of code; in a table a bar would end the cell."""
    return f"`{text}`".replace("|", r"\|")


def fence(text: str, language: str = "text") -> str:
    """A block of code."""
    return f"```{language}\n{text.rstrip()}\n```\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def anchor(name: str) -> str:
    """A place other pages can refer to."""
    return f"({name})=\n"
