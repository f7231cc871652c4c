"""A table of contents: the pages named, in that order, then all others of the folder, so that none is forgotten."""

from __future__ import annotations

from pathlib import Path

from extension.markdown import fence

DOCS = Path(__file__).parents[1]


def page(folder: str, *first: str) -> str:
    """The table of contents of a folder."""
    others = sorted(file.stem for file in (DOCS / folder).glob("*.md") if file.stem != "index")
    names = [*first, *(name for name in others if name not in first)]
    return fence("\n".join([":maxdepth: 1", "", *(f"/{folder}/{name}" for name in names)]), "{toctree}")
