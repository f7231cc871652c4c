"""Where the boxes of a network go: kept apart and untangled, always alike for the same input."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, hypot, inf, pi, sin
from typing import NamedTuple

from goodoffices.drawing.figure import Point
from goodoffices.drawing.layout import crosses

#: What each unwanted thing costs, in the unit "square of one wanted length".
OVERLAP, THROUGH, CROSSING = 60.0, 12.0, 4.0
#: Free room in px: between any two boxes, between two that are tied, between a box and a line that passes it.
GAP, TIED, PASSING = 24.0, 52.0, 10.0
_AROUND = tuple((cos(k * pi / 4), sin(k * pi / 4)) for k in range(8))


class _Beside(NamedTuple):
    """What is asked of a box beside another: how far off it should be, and how near it may come before it costs."""

    box: int
    wanted: float
    gap: float
    across: float
    down: float


@dataclass
class _Search:
    """Boxes being moved; frozen data goes in and comes out, only this search changes."""

    sizes: list[tuple[float, float]]
    ties: list[tuple[int, int]]
    width: float
    height: float
    wanted: list[list[float]]
    at: list[Point] = field(default_factory=list)
    known: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        n = range(len(self.sizes))
        self.reach = [(w / 2 + PASSING, h / 2 + PASSING) for w, h in self.sizes]
        self.others = [[tie for tie in self.ties if i not in tie] for i in n]
        self.mine = [
            [(tie, [other for other in self.others[i] if not set(other) & set(tie)]) for tie in self.ties if i in tie]
            for i in n
        ]
        self.beside = [[self._beside(i, j) for j in n if j != i] for i in n]

    def cost(self, i: int, most: float = inf) -> float:
        """What box `i` and its ties cost where they are; of what costs `most` or more only that it does."""
        at = self.at
        x, y = at[i]
        cost = 0.0
        for j, wanted, gap, across, down in self.beside[i]:
            to_x, to_y = at[j]
            dx, dy = abs(x - to_x), abs(y - to_y)
            apart = hypot(dx, dy) / wanted - 1
            cost += apart * apart
            if dx < across and dy < down:
                short = min(across - dx, down - dy) / gap
                cost += OVERLAP * (short if short < 1 else short + 1)
        for tie, away in self.mine[i]:
            if cost >= most:
                return cost
            a, b = at[tie[0]], at[tie[1]]
            cost += CROSSING * sum([crosses(a, b, at[c], at[d]) for c, d in away])
            cost += THROUGH * self._through(a, b, tie)
        if cost >= most:
            return cost
        w, h = self.reach[i]
        return cost + THROUGH * sum([_hits(*at[a], *at[b], x, y, w, h) for a, b in self.others[i]])

    def _beside(self, i: int, j: int) -> _Beside:
        (w, h), (width, height) = self.sizes[i], self.sizes[j]
        gap = TIED if (min(i, j), max(i, j)) in self.ties else GAP
        return _Beside(j, self.wanted[i][j], gap, (w + width) / 2 + gap, (h + height) / 2 + gap)

    def _through(self, a: Point, b: Point, tie: tuple[int, int]) -> int:
        """Through how many boxes a tie runs that are not at its ends."""
        boxes = [j for j in range(len(self.at)) if j not in tie]
        return sum([_hits(*a, *b, *self.at[j], *self.reach[j]) for j in boxes])

    def total(self) -> float:
        """What the whole layout costs."""
        return sum(self.cost(i) for i in range(len(self.at)))

    def now(self, i: int) -> float:
        """What box `i` costs, remembered until a box is moved."""
        if i not in self.known:
            self.known[i] = self.cost(i)
        return self.known[i]

    def move(self, i: int, step: float) -> bool:
        """Try the eight places around box `i`; whether one was better."""
        best, where = self.now(i) - 1e-9, self.at[i]
        start = where
        for dx, dy in _AROUND:
            self.at[i] = self._inside(i, start[0] + step * dx, start[1] + step * dy)
            cost = self.cost(i, best)
            if cost < best:
                best, where = cost, self.at[i]
        self.at[i] = where
        if where == start:
            return False
        self.known = {i: best}
        return True

    def swap(self, i: int, j: int) -> bool:
        """Let two boxes change places when that is better."""
        before, kept = self.now(i) + self.now(j), (self.at[i], self.at[j])
        self.at[i], self.at[j] = self._inside(i, *kept[1]), self._inside(j, *kept[0])
        cost = self.cost(i, before)
        if cost < before and cost + self.cost(j, before - cost) < before - 1e-9:
            self.known = {}
            return True
        self.at[i], self.at[j] = kept
        return False

    def _inside(self, i: int, x: float, y: float) -> Point:
        w, h = self.sizes[i]
        return (round(min(max(x, w / 2), self.width - w / 2), 1), round(min(max(y, h / 2), self.height - h / 2), 1))

    def settle(self, turn: float) -> None:
        """Start on an ellipse turned by `turn`, then improve until nothing helps."""
        n = len(self.sizes)
        self.at, self.known = [(0.0, 0.0)] * n, {}
        for i in range(n):
            angle = turn + 2 * pi * i / n
            self.at[i] = self._inside(
                i, self.width / 2 * (1 + 0.8 * cos(angle)), self.height / 2 * (1 + 0.8 * sin(angle))
            )
        for step in (150.0, 70.0, 30.0, 12.0):
            for _ in range(6):
                better = [self.move(i, step) for i in range(n)]
                if step > 50 and n <= 20:
                    better += [self.swap(i, j) for i in range(n) for j in range(i)]
                if not any(better):
                    break


def place(sizes: list[tuple[float, float]], edges: list[tuple[int, int]], width: float, height: float) -> list[Point]:
    """Centres of boxes such that none overlap, ties cross rarely and run through no box.

    Parameters
    ----------
    sizes : list of (width, height)
        Of the boxes, in px.
    edges : list of (int, int)
        Which boxes are tied; the order within a pair does not matter.
    width, height : float
        The room there is, in px.

    Returns
    -------
    list of (x, y)
        The same input gives the same places.
    """
    ties = sorted({(min(e), max(e)) for e in edges if e[0] != e[1]})
    ideal = (width * height / max(len(sizes), 1)) ** 0.5
    wanted = [[ideal * (0.3 + 0.7 * steps) for steps in row] for row in _steps(len(sizes), ties)]
    search = _Search(sizes, ties, width, height, wanted)
    found: list[tuple[float, list[Point]]] = []
    for turn in range(4 if len(sizes) <= 16 else 1):
        search.settle(turn * 0.9)
        found.append((round(search.total(), 6), list(search.at)))
    return min(found)[1]


def _steps(n: int, ties: list[tuple[int, int]]) -> list[list[int]]:
    """Number of ties on the shortest way between each two boxes; without a way, the longest plus one, at most 3."""
    near: list[list[int]] = [[] for _ in range(n)]
    for a, b in ties:
        near[a].append(b)
        near[b].append(a)
    rows = []
    for start in range(n):
        reached, front = {start: 0}, [start]
        for a in front:
            for b in near[a]:
                if b not in reached:
                    reached[b] = reached[a] + 1
                    front.append(b)
        rows.append([reached.get(i, -1) for i in range(n)])
    far = min(max((max(row) for row in rows), default=0) + 1, 3)
    return [[far if steps < 0 else steps for steps in row] for row in rows]


def _hits(ax: float, ay: float, bx: float, by: float, x: float, y: float, w: float, h: float) -> bool:
    """Whether the line from a to b runs through the box that reaches (w, h) from (x, y)."""
    if (
        (ax < x - w and bx < x - w)
        or (ax > x + w and bx > x + w)
        or (ay < y - h and by < y - h)
        or (ay > y + h and by > y + h)
    ):
        return False
    a, b = (ax, ay), (bx, by)
    return crosses(a, b, (x - w, y - h), (x + w, y + h)) or crosses(a, b, (x - w, y + h), (x + w, y - h))
