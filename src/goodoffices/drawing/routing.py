"""Lines between boxes that run around all other boxes, each with a place of its own on a box's side."""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import count, pairwise
from math import dist

from goodoffices.drawing.figure import Box, Point
from goodoffices.drawing.layout import middle

#: In px: how far a line keeps from boxes, between two ends on one side, and what a bend costs.
CLEAR, APART, BEND = 9.0, 16.0, 14.0

#: A side of a box: outward direction.
_SIDES: tuple[Point, ...] = ((0.0, -1.0), (0.0, 1.0), (-1.0, 0.0), (1.0, 0.0))
_End = tuple[int, int]


def routes(boxes: list[Box], links: list[tuple[int, int]]) -> list[tuple[Point, ...]]:
    """The points of a line for each link, from the border of one box to that of the other.

    Parameters
    ----------
    boxes : list of Box
        None may overlap another.
    links : list of (int, int)
        Which box a line leaves, and which it reaches.

    Returns
    -------
    list of tuple of Point
        Shortest lines with few bends; the same input gives the same lines. Without any way around, a straight line.
    """
    field = _Field(boxes)
    sides = [
        min(
            ((side, other) for side in range(4) for other in range(4)),
            key=lambda ends: field.length(_port(boxes[a], ends[0]), _port(boxes[b], ends[1]), ends),
        )
        for a, b in links
    ]
    ports = _spread(boxes, links, sides)
    return [field.way(*ports[k], sides[k]) for k in range(len(links))]


def _port(box: Box, side: int, share: float = 0.5) -> Point:
    """A point on a side of a box, so far along it."""
    if side < 2:
        return round(box.x + share * box.width, 1), round(box.y + (box.height if side == 1 else 0.0), 1)
    return round(box.x + (box.width if side == 3 else 0.0), 1), round(box.y + share * box.height, 1)


def _spread(boxes: list[Box], links: list[tuple[int, int]], sides: list[_End]) -> list[tuple[Point, Point]]:
    """Ends that share a side stand apart, in the order of where they lead."""
    ends: dict[_End, list[tuple[float, int, int]]] = {}
    for k, link in enumerate(links):
        for end in (0, 1):
            side = sides[k][end]
            far = middle(boxes[link[1 - end]])
            ends.setdefault((link[end], side), []).append((far[0] if side < 2 else far[1], k, end))
    found: dict[_End, Point] = {}
    for (box, side), here in ends.items():
        room = boxes[box].width if side < 2 else boxes[box].height
        step = min(APART, (room - 10) / len(here)) / room
        for place, (_, k, end) in enumerate(sorted(here)):
            found[k, end] = _port(boxes[box], side, 0.5 + step * (place - (len(here) - 1) / 2))
    return [(found[k, 0], found[k, 1]) for k in range(len(links))]


class _Field:
    """Free ways between walls: from corner to corner, a little outside of them."""

    def __init__(self, walls: list[Box]):
        self.walls = [
            Box(w.x - CLEAR + 1, w.y - CLEAR + 1, w.width + 2 * CLEAR - 2, w.height + 2 * CLEAR - 2) for w in walls
        ]
        self.corners = [
            (x, y)
            for w in walls
            for x in (w.x - CLEAR, w.x + w.width + CLEAR)
            for y in (w.y - CLEAR, w.y + w.height + CLEAR)
        ]
        self.corners = [corner for corner in self.corners if not any(_within(corner, wall) for wall in self.walls)]
        self.near: list[list[int]] | None = None

    def free(self, a: Point, b: Point) -> bool:
        """Whether the straight line between two points crosses no wall."""
        return not any(_cuts(a, b, wall) for wall in self.walls)

    def length(self, start: Point, end: Point, sides: _End) -> float:
        """About how long a line from side to side would be: straight, and dearer when something is in between."""
        a, b = _out(start, sides[0]), _out(end, sides[1])
        straight = dist(a, b)
        return straight if self.free(a, b) else 1.6 * straight + 60

    def way(self, start: Point, end: Point, sides: _End) -> tuple[Point, ...]:
        """The line from a point on a box's side to another's."""
        a, b = _out(start, sides[0]), _out(end, sides[1])
        if self.free(a, b):
            return _straightened((start, a, b, end))
        return _straightened((start, *self._around(a, b), end))

    def _around(self, a: Point, b: Point) -> list[Point]:
        """The cheapest way over corners; the straight line when there is none."""
        if self.near is None:
            self.near = [
                [j for j, other in enumerate(self.corners) if j != i and self.free(corner, other)]
                for i, corner in enumerate(self.corners)
            ]
        reaching = {i for i, corner in enumerate(self.corners) if self.free(corner, b)}
        turn = count()
        heap: list[tuple[float, int, float, int, tuple[int, ...]]] = [
            (dist(a, corner) + dist(corner, b), next(turn), dist(a, corner), i, (i,))
            for i, corner in enumerate(self.corners)
            if self.free(a, corner)
        ]
        heap.sort()
        seen: set[int] = set()
        while heap:
            _, _, gone, i, path = heappop(heap)
            if i in seen:
                continue
            seen.add(i)
            if i in reaching:
                return [a, *(self.corners[k] for k in path), b]
            for j in self.near[i]:
                if j not in seen:
                    far = gone + dist(self.corners[i], self.corners[j]) + BEND
                    heappush(heap, (far + dist(self.corners[j], b), next(turn), far, j, (*path, j)))
        return [a, b]


def _out(point: Point, side: int) -> Point:
    """A point a little outside of the side it is on."""
    return round(point[0] + CLEAR * _SIDES[side][0], 1), round(point[1] + CLEAR * _SIDES[side][1], 1)


def _within(point: Point, box: Box) -> bool:
    return box.x < point[0] < box.x + box.width and box.y < point[1] < box.y + box.height


def _cuts(a: Point, b: Point, box: Box) -> bool:
    """Whether the line from a to b has a point inside the box (Liang & Barsky)."""
    first, last = 0.0, 1.0
    for start, step, low, high in (
        (a[0], b[0] - a[0], box.x, box.x + box.width),
        (a[1], b[1] - a[1], box.y, box.y + box.height),
    ):
        if abs(step) < 1e-9:
            if not low < start < high:
                return False
            continue
        enter, leave = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, enter), min(last, leave)
    return first < last - 1e-9


def _straightened(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Without points that lie on the line between their neighbours."""
    kept = [points[0]]
    for here, after in pairwise(points[1:]):
        before = kept[-1]
        bend = (here[0] - before[0]) * (after[1] - before[1]) - (here[1] - before[1]) * (after[0] - before[0])
        if abs(bend) > 1.0:
            kept.append(here)
    return (*kept, points[-1])
