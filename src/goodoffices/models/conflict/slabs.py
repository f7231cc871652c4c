"""A product space cut where one actor stands still: what the others do in one slab leaves the other slabs alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

ALL = slice(None)


@dataclass(frozen=True)
class Slabs:
    """The cells of a product space in another order: by what one actor holds, then as they were.

    What the others can do stays within a slab, which is `count` times smaller than the space and lies together in
    memory: on large spaces most of the time goes into fetching what lies far apart.

    Attributes
    ----------
    count : int
        How many slabs there are, one for each combination of levels of the actor that stands still.
    stride : int
        How far apart in cell number its neighbouring combinations lie.
    """

    count: int
    stride: int

    def split(self, cells: NDArray[Any], some: slice = ALL) -> NDArray[Any]:
        """(slabs, cells of a slab) from (cells,): all slabs, or some of them."""
        chosen = cells.reshape(-1, self.count, self.stride)[:, some].swapaxes(0, 1)
        return np.ascontiguousarray(chosen).reshape(len(chosen), -1)

    def join(self, slabs: NDArray[Any]) -> NDArray[Any]:
        """(cells,) from (slabs, cells of a slab)."""
        return np.ascontiguousarray(slabs.reshape(self.count, -1, self.stride).swapaxes(0, 1)).reshape(-1)

    def inside(self, stride: int) -> int:
        """How far apart in a slab cells lie that a mover's stride parts in the space."""
        return stride if stride <= self.stride else stride // self.count

    def rows(self, table: NDArray[Any], stride: int, size: int, some: slice = ALL) -> NDArray[Any]:
        """(slabs, cells of a slab) from (cells,): the fibres of a mover one by one, as `Fibres` holds them."""
        return Slabs(self.count, self.stride * size if self.stride < stride else self.stride).split(table, some)

    def inward(self, cell: int) -> tuple[int, int]:
        """Slab and place in it of a cell."""
        block = self.stride * self.count
        return cell // self.stride % self.count, cell // block * self.stride + cell % self.stride

    def outward(self, slab: int, place: int) -> int:
        """The cell at a place of a slab."""
        block = self.stride * self.count
        return place // self.stride * block + slab * self.stride + place % self.stride
