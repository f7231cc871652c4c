"""Pages made from the program itself: a line `<!-- made: NAME ARGUMENTS -->` of a page is replaced by what NAME makes.

Each maker is a function from the words after its name to MyST Markdown. Nothing is written to disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from extension import (
    analyses,
    bibliography,
    commands,
    contents,
    face,
    floors,
    formats,
    gallery,
    games,
    implications,
    methods,
    patterns,
    records,
)

MADE: dict[str, Callable[..., str]] = {
    "analyses": analyses.page,
    "bibliography": bibliography.page,
    "commands": commands.page,
    "cited": bibliography.cited_by,
    "concepts": methods.concepts,
    "contents": contents.page,
    "face": face.page,
    "floors": floors.page,
    "formats": formats.page,
    "gallery": gallery.page,
    "game": games.game,
    "implications": implications.page,
    "games": games.family,
    "patterns": patterns.page,
    "records": records.page,
    "solutions": methods.solutions,
}
MARK = re.compile(r"^<!-- made: (?P<name>\S+)(?P<words>[^\n]*?) -->$", re.MULTILINE)


def filled(text: str) -> str:
    """The page with every mark replaced.

    Raises
    ------
    KeyError
        When a mark names no maker.
    """
    return MARK.sub(lambda mark: MADE[mark["name"]](*mark["words"].split()), text)


def setup(app: Any) -> dict[str, Any]:
    """Called by Sphinx."""
    app.connect("source-read", _read)
    return {"version": "1", "parallel_read_safe": True}


def _read(_app: Any, _page: str, source: list[str]) -> None:
    source[0] = filled(source[0])
