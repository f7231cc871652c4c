"""A legend: samples and words in rows."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.drawing.figure import Box, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.measure import line_height, lines_of, width_of

#: From one row to the next, and between two entries, in px.
ROW, BETWEEN = 21.0, 18.0


def legend(entries: list[tuple[Part, str]], width: float, top: float, sample: float) -> tuple[list[Part], float]:
    """Place the entries in rows no wider than `width`; words that are wider than that take several lines.

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
        lines = lines_of(words, width - 4 - sample, "small")
        room = sample + max(width_of(line, "small") for line in lines) + BETWEEN
        if x > 4 and x + room - BETWEEN > width:
            x, y = 4.0, y + ROW
        parts.append(shifted(part, x, y))
        for n, line in enumerate(lines):
            parts.append(Text(round(x + sample, 1), round(y + 4 + n * line_height("small"), 1), line, "small"))
        x, y = round(x + room, 1), round(y + (len(lines) - 1) * line_height("small"), 1)
    return parts, y + 13


def shifted(part: Part, dx: float, dy: float) -> Part:
    """The part somewhere else."""
    if isinstance(part, Stroke):
        return replace(part, points=tuple((x + dx, y + dy) for x, y in part.points))
    if isinstance(part, Rect):
        return replace(part, box=Box(part.box.x + dx, part.box.y + dy, part.box.width, part.box.height))
    assert isinstance(part, Mark | Text)
    return replace(part, x=part.x + dx, y=part.y + dy)
