"""Conflicts of few states: where every actor would stay under the concepts of single actors, all asked at once.

The same algebra as the operators of `GraphModel`, with all actors and values in one array; nothing is compiled.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.kernels import classes
from goodoffices.kernels.classes import Layers, Values
from goodoffices.models.conflict.classes import ROUNDS, Classes
from goodoffices.models.conflict.order import Order

#: What is asked of an answer: that it undoes the gain, or that it also leaves no way out; and whether it must pay.
Asked = tuple[str, bool]


@dataclass(frozen=True, eq=False)
class Few:
    """One order on the states of a conflict that has few.

    Attributes
    ----------
    classes : Classes
    ranks : (actors, states) int32
        From 0.
    deciders : tuple of int
    """

    classes: Classes
    ranks: Values
    deciders: tuple[int, ...]

    @classmethod
    def of(cls, moves: Classes | None, order: Order, states: NDArray[np.int32]) -> Few | None:
        """None where the states are not few."""
        return None if moves is None else cls(moves, order.one.take(states, axis=-1, mode="clip"), order.deciders)

    @cached_property
    def _values(self) -> Values:
        """(states + 1, deciders, 2) what each has in a state, and the best it can still make of it by one move."""
        own = [self.ranks[i] for i in self.deciders]
        best = [self.classes.best(i, u) for i, u in zip(self.deciders, own, strict=True)]
        return classes.unlimited(np.stack([np.stack(own, -1), np.stack(best, -1)], -1))

    def answer(self, demand: str, credible: bool) -> Values | None:
        """(states, deciders) the least the others can hold each decider to; None where paths are too long for rounds.

        Parameters
        ----------
        demand : str
            "undone": what the decider then has; "no-way-out": what it can still make of it.
        credible : bool
            Whether every step must be its mover's gain.
        """
        found = self._credible if credible else self._any
        return None if found is None else found[..., 1 if demand == "no-way-out" else 0]

    @cached_property
    def _any(self) -> Values | None:
        return classes.settled(self._values, self.classes.whole, self._own, ROUNDS, every=True)

    @cached_property
    def _credible(self) -> Values | None:
        return classes.settled(self._values, self._improving, self._own, ROUNDS, every=False)

    @cached_property
    def _improving(self) -> list[Layers]:
        return self.classes.improving(self.ranks)

    @property
    def _own(self) -> list[int | None]:
        return [self.deciders.index(j) if j in self.deciders else None for j in range(len(self.ranks))]

    def worst(self, members: tuple[int, ...], movers: tuple[int, ...], credible: bool) -> Values | None:
        """(states, members) the least that `movers` can hold each of `members` to, by legal sequences or by staying.

        None where paths are too long for rounds.
        """
        return self.led_to(np.ascontiguousarray(self.ranks[list(members)].T), movers, credible)

    def led_to(self, values: Values, movers: tuple[int, ...], credible: bool) -> Values | None:
        """(states, ...) the least of any values to which legal sequences of `movers` lead, or staying.

        None where paths are too long for rounds.
        """
        layers = [(self._improving if credible else self.classes.whole)[j] for j in movers]
        return classes.settled(classes.unlimited(values), layers, [None] * len(movers), ROUNDS, every=not credible)

    def stays_against(
        self, i: int, demand: str, paying: tuple[int, ...], free: tuple[int, ...]
    ) -> NDArray[np.bool_] | None:
        """(states,) bool: where decider `i` would stay if some answered by what pays, and others by whatever they can.

        None where paths are too long for rounds; parameters as of `answer`.
        """
        u = self.ranks[i]
        layers = [*(self._improving[j] for j in paying), *(self.classes.whole[j] for j in free)]
        every = [*(False for _ in paying), *(True for _ in free)]
        value = np.maximum(u, self.classes.best(i, u)) if demand == "no-way-out" else u
        answer = classes.settled(classes.unlimited(value), layers, [None] * len(layers), ROUNDS, every=every)
        return None if answer is None else self.classes.best(i, np.minimum(u, answer)) <= u

    def stays_with(
        self, i: int, row: NDArray[np.int32], demand: str, deciders: tuple[int, ...]
    ) -> NDArray[np.bool_] | None:
        """(deciders, states) bool: where some deciders would stay if actor `i` had another order, by answers that pay.

        None where paths are too long for rounds.

        Parameters
        ----------
        i : int
        row : (states,) int32
            The order of `i`, ranks from 0.
        demand : str
            As of `answer`.
        deciders : tuple of int
            Others than `i`.
        """
        layers = list(self._improving)
        own = self.classes
        (layers[i],) = classes.improving(own.of[i : i + 1], own.grids[i : i + 1], row[None], own.onward[i : i + 1])
        ranks = self.ranks[list(deciders)]
        worth = [
            np.maximum(u, own.best(j, u)) if demand == "no-way-out" else u for j, u in zip(deciders, ranks, strict=True)
        ]
        mine = [deciders.index(j) if j in deciders else None for j in range(len(layers))]
        values = classes.unlimited(np.stack(worth, -1))
        answer = classes.settled(values, layers, mine, ROUNDS, every=False)
        if answer is None:
            return None
        after = [np.minimum(u, answer[:, place]) for place, u in enumerate(ranks)]
        return np.stack([own.best(j, v) <= u for j, v, u in zip(deciders, after, ranks, strict=True)])

    def stays(self, answers: list[Values | None]) -> NDArray[np.bool_]:
        """(answers, deciders, states) bool: where no move is better even after the answer; None is no answer."""
        found = np.empty((len(answers), len(self.deciders), self.ranks.shape[1]), bool)
        for place, i in enumerate(self.deciders):
            u = self.ranks[i]
            after = [u if answer is None else np.minimum(u, answer[:, place]) for answer in answers]
            np.less_equal(self.classes.best(i, np.stack(after, -1)).T, u, out=found[:, place])
        return found
