"""Boxes in bands: rows that belong together, in an order that keeps lines short and apart; always alike."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.drawing.layout import crosses

#: What a crossing of two lines and a line through a box cost, in the unit "one column".
CROSSING, THROUGH = 1.5, 2.5
#: Columns are wider than rows are high.
TALL = 0.6
ROUNDS = 8

Slot = tuple[int, int]


@dataclass
class _Search:
    """Boxes being moved between the slots of their bands."""

    links: list[tuple[int, int]]
    at: list[Slot]

    def __post_init__(self) -> None:
        self.mine = [[link for link in self.links if i in link] for i in range(len(self.at))]

    def cost(self, moved: tuple[int, ...]) -> float:
        """What the lines of some boxes cost, and those of others that run through them."""
        links = list(dict.fromkeys(link for i in moved for link in self.mine[i]))
        total = 0.0
        for a, b in links:
            (ar, ac), (br, bc) = self.at[a], self.at[b]
            total += abs(ac - bc) + TALL * abs(ar - br)
            total += THROUGH * sum(self._through(a, b, k) for k in range(len(self.at)))
            total += CROSSING * sum(self._crossing((a, b), other) for other in self.links)
        return total + THROUGH * sum(
            self._through(a, b, i) for i in moved for a, b in self.links if (a, b) not in links
        )

    def _through(self, a: int, b: int, k: int) -> bool:
        """Whether the line from a to b passes over k."""
        if k in (a, b):
            return False
        (ar, ac), (br, bc), (r, c) = self.at[a], self.at[b], self.at[k]
        if ar == br:
            return r == ar and min(ac, bc) < c < max(ac, bc)
        if not min(ar, br) < r < max(ar, br):
            return False
        return abs(ac + (bc - ac) * (r - ar) / (br - ar) - c) < 0.5

    def _crossing(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        if set(one) & set(other):
            return False
        return crosses(*(self.at[k] for k in (*one, *other)))


def arrange(bands: list[list[int]], links: list[tuple[int, int]], columns: int) -> list[Slot]:
    """The row and column of each box.

    Parameters
    ----------
    bands : list of list of int
        The boxes of each band, from top to bottom; each box stands in one band.
    links : list of (int, int)
        Which boxes lines join.
    columns : int
        A band takes as many rows as it needs.

    Returns
    -------
    list of (row, column)
    """
    at: list[Slot] = [(0, 0)] * sum(map(len, bands))
    slots: list[list[Slot]] = []
    top = 0
    for band in bands:
        rows = -(-len(band) // columns)
        slots.append([(top + row, column) for row in range(rows) for column in range(columns)])
        for place, box in enumerate(band):
            at[box] = slots[-1][place]
        top += rows
    search = _Search(links, at)
    for _ in range(ROUNDS):
        better = [_better(search, band, free) for band, free in zip(bands, slots, strict=True)]
        if not any(better):
            break
    return search.at


def _better(search: _Search, band: list[int], slots: list[Slot]) -> bool:
    """Move each box of a band to the slot, or into the place of the other box, that serves best."""
    any_better = False
    for box in band:
        held = {search.at[other]: other for other in band}
        for slot in slots:
            here, other = search.at[box], held.get(slot)
            if slot == here:
                continue
            moved = (box,) if other is None else (box, other)
            before = search.cost(moved)
            search.at[box] = slot
            if other is not None:
                search.at[other] = here
            if search.cost(moved) < before - 1e-9:
                any_better = True
                held = {search.at[one]: one for one in band}
                continue
            search.at[box] = here
            if other is not None:
                search.at[other] = slot
    return any_better
