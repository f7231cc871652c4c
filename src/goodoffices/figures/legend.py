"""A legend: samples and words in rows."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.figures.figure import Box, Mark, Part, Rect, Stroke, Text
from goodoffices.figures.measure import width_of

#: From one row to the next, and between two entries, in px.
ROW, BETWEEN = 21.0, 18.0


def legend(entries: list[tuple[Part, str]], width: float, top: float, sample: float) -> tuple[list[Part], float]:
    """Place the entries in rows no wider than `width`.

    Parameters
    ----------
    entries : list of (part, words)
        Each part drawn around the point (0, 0), to the right of it.
    width, top : float
        In px.
    sample : float
        The room a sample takes, in px.

    Returns
    -------
    parts, height : list of parts, float
        And the height down to which they reach.
    """
    parts: list[Part] = []
    x, y = 4.0, top
    for part, words in entries:
        room = sample + width_of(words, "small") + BETWEEN
        if x > 4 and x + room > width:
            x, y = 4.0, y + ROW
        parts += [moved(part, x, y), Text(round(x + sample, 1), y + 4, words, "small")]
        x = round(x + room, 1)
    return parts, y + 13


def moved(part: Part, dx: float, dy: float) -> Part:
    """The part somewhere else."""
    if isinstance(part, Stroke):
        return replace(part, points=tuple((x + dx, y + dy) for x, y in part.points))
    if isinstance(part, Rect):
        return replace(part, box=Box(part.box.x + dx, part.box.y + dy, part.box.width, part.box.height))
    assert isinstance(part, Mark | Text)
    return replace(part, x=part.x + dx, y=part.y + dy)
