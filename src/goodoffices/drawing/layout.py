"""Small placements: a label where it covers nothing, lines side by side between two boxes."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from goodoffices.drawing.figure import Anchor, Box, Point, Text
from goodoffices.drawing.measure import box_of


def free(text: Text, taken: list[Box], area: Box) -> Text:
    """The text moved to the first place around its point where it covers nothing and stays in the area.

    Parameters
    ----------
    text : Text
        At the point it speaks of.
    taken : list of Box
        What must stay free.
    area : Box
        Where it may stand; when no place is free, it goes up and to the left.
    """
    tries: list[tuple[Anchor, float, float]] = [
        ("end", -9, -5),
        ("middle", 0, -12),
        ("start", 9, 15),
        ("middle", 0, 22),
        ("end", -9, 16),
        ("start", 9, -6),
        ("end", -9, -18),
        ("middle", 0, -26),
        ("start", 9, 28),
        ("middle", 0, 36),
        ("end", -9, -32),
        ("start", 9, 42),
    ]
    moved = [replace(text, x=round(text.x + dx, 1), y=round(text.y + dy, 1), anchor=anchor) for anchor, dx, dy in tries]
    clear = (
        other
        for other in moved
        if area.holds(box_of(other)) and not any(box_of(other).overlaps(box, 1.0) for box in taken)
    )
    return next(clear, moved[0])


def next_to(start: Box, end: Box, aside: float) -> tuple[Point, Point]:
    """The line from one box to another, `aside` px to the right of the line between their middles.

    Both ends lie on the boxes' borders, so that several lines between the same boxes run side by side.
    """
    (ax, ay), (bx, by) = middle(start), middle(end)
    length = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / length, (by - ay) / length
    ox, oy = -uy * aside, ux * aside
    leave, arrive = _exit(start, ax + ox, ay + oy, ux, uy), _exit(end, bx + ox, by + oy, -ux, -uy)
    return (
        (round(ax + ox + leave * ux, 1), round(ay + oy + leave * uy, 1)),
        (round(bx + ox - arrive * ux, 1), round(by + oy - arrive * uy, 1)),
    )


def middle(box: Box) -> Point:
    """The point in the middle of a box."""
    return box.x + box.width / 2, box.y + box.height / 2


def crosses(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the line from a to b crosses that from c to d."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    return (ux * (c[1] - a[1]) - uy * (c[0] - a[0])) * (ux * (d[1] - a[1]) - uy * (d[0] - a[0])) < 0 and (
        vx * (a[1] - c[1]) - vy * (a[0] - c[0])
    ) * (vx * (b[1] - c[1]) - vy * (b[0] - c[0])) < 0


def _exit(box: Box, x: float, y: float, ux: float, uy: float) -> float:
    """How far from a point in the box its border is, in the direction (ux, uy)."""
    across = ((box.x + box.width if ux > 0 else box.x) - x) / ux if abs(ux) > 1e-9 else float("inf")
    down = ((box.y + box.height if uy > 0 else box.y) - y) / uy if abs(uy) > 1e-9 else float("inf")
    return max(min(across, down), 0.0)
