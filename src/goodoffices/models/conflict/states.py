"""States and their levels: from number to levels, from levels or a pattern to numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.expression import Expression, truth


@dataclass(frozen=True)
class States:
    """The levels of every state, held as a table or worked out from cell numbers.

    Attributes
    ----------
    levels : dict
        Option id to the names of its levels, in the order of the dossier.
    table : (states, options) int8 | None
        Levels by state; of a merged state, those of the first state it stands for.
    cells, strides : (states,) int32 | None, tuple of int
        Otherwise: the cell of each state, and how far apart the neighbouring levels of each option lie.
    merged : (states, options) bool | None
        Where a merged state has no one level.
    before, went : (all states, options) int8 | None, (all states,) int32 | None
        When states were merged: the levels of all there were before, and the place (from 0) of each among those left.
    """

    levels: dict[str, tuple[str, ...]]
    table: NDArray[np.int8] | None = None
    cells: NDArray[np.int32] | None = None
    strides: tuple[int, ...] = ()
    merged: NDArray[np.bool_] | None = None
    before: NDArray[np.int8] | None = None
    went: NDArray[np.int32] | None = None

    def __len__(self) -> int:
        return len(self.cells if self.table is None else self.table)  # type: ignore[arg-type]

    def level(self, option: str, numbers: NDArray[np.int64] | slice = slice(None)) -> NDArray[np.int8]:
        """(n,) the level of one option in the given places (state numbers less one)."""
        k = list(self.levels).index(option)
        if self.table is not None:
            return self.table[numbers, k]
        assert self.cells is not None
        cells, stride, count = self.cells[numbers], self.strides[k], len(self.levels[option])
        if stride & (stride - 1) == 0 and count & (count - 1) == 0:  # no slow division
            return (cells >> stride.bit_length() - 1 & count - 1).astype(np.int8)
        return (cells // stride % count).astype(np.int8)

    def named(self, number: int) -> dict[str, str]:
        """Option id to the name of its level in state `number`; without those on which a merged state has none."""
        place = np.array([number - 1])
        return {
            option: names[int(self.level(option, place)[0])]
            for k, (option, names) in enumerate(self.levels.items())
            if self.merged is None or not self.merged[number - 1, k]
        }

    def holds(self, tree: Expression) -> NDArray[np.bool_]:
        """(states,) bool: where an expression holds."""
        return np.broadcast_to(truth(tree, _Columns(self), self.levels), (len(self),))

    def number(self, levels: Mapping[str, str]) -> int | None:
        """The state with these levels (an option left out stands at its first), or None when it is not feasible."""
        found = np.ones(len(self) if self.before is None else len(self.before), bool)
        for k, (option, names) in enumerate(self.levels.items()):
            held = self.level(option) if self.before is None else self.before[:, k]
            found &= held == names.index(levels.get(option, names[0]))
        if not found.any():
            return None
        place = found.argmax()
        return int(place if self.went is None else self.went[place]) + 1


class _Columns(Mapping[str, Any]):
    def __init__(self, states: States):
        self.states = states

    def __getitem__(self, option: str) -> Any:
        return self.states.level(option)

    def __iter__(self) -> Any:
        return iter(self.states.levels)

    def __len__(self) -> int:
        return len(self.states.levels)
