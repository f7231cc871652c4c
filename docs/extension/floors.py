"""The floors of the house, drawn from the import contract that holds them up."""

from __future__ import annotations

import tomllib
from pathlib import Path

from extension.docstrings import read
from extension.markdown import code, inline, table

PROJECT = Path(__file__).parents[2]
SOURCE = PROJECT / "src" / "goodoffices"
WIDE, HIGH, STEP = 600, 34, 46


def floors() -> tuple[tuple[str, ...], ...]:
    """From the top: what stands on each floor."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["id"]: contract for contract in project["tool"]["importlinter"]["contracts"]}
    return tuple(tuple(room.split(" | ")) for room in contracts["floors"]["layers"])


def purpose(room: str) -> str:
    """The first line of the docstring of what stands there."""
    place = SOURCE / room / "__init__.py"
    text = (place if place.exists() else SOURCE / f"{room}.py").read_text(encoding="utf-8")
    return read(text.split('"""')[1]).summary


def page() -> str:
    """The drawing, and what each room is for."""
    levels = floors()
    told = "; ".join(" and ".join(rooms) for rooms in levels)
    drawn = "".join(_floor(rooms, 8 + STEP * place) for place, rooms in enumerate(levels))
    tip = (
        '<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0L8 4L0 8z"/></marker>'
    )
    high = STEP * len(levels) + 8
    arrow = f'<path d="M{WIDE + 24} 14V{high - 14}" marker-end="url(#tip)"/>'
    svg = (
        f'```{{raw}} html\n<svg class="drawing" viewBox="0 0 {WIDE + 48} {high}" role="img" '
        f'aria-label="Floors from the top, each importing only lower ones: {told}">'
        f"<defs>{tip}</defs>{drawn}{arrow}</svg>\n```\n"
    )
    rows = [[code(room), inline(purpose(room))] for rooms in levels for room in rooms]
    return svg + "\n" + table(["room", "what it is for"], rows)


def _floor(rooms: tuple[str, ...], y: int) -> str:
    wide = (WIDE - 8) / len(rooms)
    return "".join(
        f'<rect x="{4 + wide * place:.0f}" y="{y}" width="{wide - 8:.0f}" height="{HIGH}" rx="4"/>'
        f'<text x="{wide * (place + 0.5):.0f}" y="{y + 22}">{room}</text>'
        for place, room in enumerate(rooms)
    )
