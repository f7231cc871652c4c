"""Words on a line: on a piece of paper of their own, where they cover nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from goodoffices.drawing.figure import Box, Point, Rect, Text
from goodoffices.drawing.measure import line_height, size_of, width_of

#: In px: from the end of a line, from try to try, around the words.
FIRST, STEP, AROUND = 13.0, 5.0, 2.0


def along(
    points: tuple[Point, ...], lines: tuple[str, ...], taken: list[Box], *, page: float, of: str, style: str = "small"
) -> tuple[Rect, list[Text]]:
    """Lines of words on a line or beside it, the nearer to where it starts the better.

    Parameters
    ----------
    points : tuple of Point
        The line.
    lines : tuple of str
    taken : list of Box
        What must stay free; when no place is free, the words cover as few of these as they can.
    page : float
        From left to right, where the words stay within.
    of : str
        What they speak of.
    style : str

    Returns
    -------
    backing, texts : Rect, list of Text
        The paper behind the words covers the line.
    """
    width = round(max(width_of(line, style) for line in lines) + 2 * AROUND, 1)
    height = round(len(lines) * line_height(style) + AROUND, 1)
    boxes = [
        Box(round(min(max(x - width / 2, 0.0), page - width), 1), round(y - height / 2, 1), width, height)
        for x, y in _tries(points, width, height)
    ]
    box = min(boxes, key=lambda box: sum(box.overlaps(other, 1.0) for other in taken))
    texts = [
        Text(
            round(box.x + box.width / 2, 1),
            round(box.y + AROUND / 2 + line_height(style) * n + (line_height(style) + 0.72 * size_of(style)) / 2, 1),
            line,
            style,
            "middle",
            of,
        )
        for n, line in enumerate(lines)
    ]
    return Rect(box, "paper", of=of), texts


def _tries(points: tuple[Point, ...], width: float, height: float) -> Iterator[Point]:
    """Points on the line, from its start on; then beside it."""
    on = list(_steps(points))
    yield from on
    for x, y in on:
        yield from ((x + width / 2 + 4, y), (x - width / 2 - 4, y), (x, y - height / 2 - 4), (x, y + height / 2 + 4))


def _steps(points: tuple[Point, ...]) -> Iterator[Point]:
    """Points on the line, some px apart, its ends left out; at least its middle."""
    lengths = [((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 for (ax, ay), (bx, by) in pairwise(points)]
    whole = sum(lengths)
    gone = min(FIRST, whole / 2)
    while gone <= max(whole - FIRST, whole / 2):
        left = gone
        for (ax, ay), (bx, by), length in zip(points, points[1:], lengths, strict=False):
            if left <= length:
                share = left / (length or 1.0)
                yield (ax + share * (bx - ax), ay + share * (by - ay))
                break
            left -= length
        gone += STEP
