"""What decides a comparison: the statement of a preference between two states, the rules that leave no move."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import leaves, parse, truth
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.build import chosen
from goodoffices.models.conflict.feasible import SHAPING, demands
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.spaces import DIRECTIONS
from goodoffices.result import Ground

#: Of an actor without any move, so many other choices are held against the rules.
CHOICES = 4096


def once(grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    """The grounds in order, each record (of a preference, each statement) where it is first met."""
    found: dict[tuple[str, str, int | None], Ground] = {}
    for ground in grounds:
        found.setdefault(ground.which, ground)
    return tuple(found.values())


@dataclass(frozen=True)
class Grounding:
    """One graph model and the records it was made from.

    Attributes
    ----------
    dossier : Dossier
    graph : GraphModel
    judge : str | None
        Whose preferences count in the model.
    """

    dossier: Dossier
    graph: GraphModel
    judge: str | None = None

    @cached_property
    def preferences(self) -> dict[str, Preference]:
        """Actor id to the preference that counts."""
        return chosen(self.dossier, self.judge)

    def levels(self, number: int) -> dict[str, int]:
        """Option id to level number of a state; of a merged state, that of the first it stands for."""
        place = np.array([number - 1])
        return {option: int(self.graph.states.level(option, place)[0]) for option in self.graph.states.levels}

    def order(self, i: int) -> Ground:
        """The whole preference of actor `i`."""
        return self._orders[i]

    @cached_property
    def _orders(self) -> dict[int, Ground]:
        """Of each actor with a preference, this as a ground."""
        told = {i: self.preferences.get(actor) for i, actor in enumerate(self.graph.actors)}
        return {
            i: Ground(kind="preference", key=f"{one.actor} by {one.judge}", because=one.because)
            for i, one in told.items()
            if one is not None
        }

    @cached_property
    def _statements(self) -> dict[int, NDArray[np.bool_]]:
        """Of each actor with statements (statements, states) bool: where they hold."""
        found = {}
        for i in self._orders:
            statements = self.preferences[self.graph.actors[i]].statements
            if statements is not None:
                holds = [self.graph.states.holds(parse(statement)) for statement in statements]
                found[i] = np.array(holds, bool).reshape(-1, self.graph.size)
        return found

    @cached_property
    def _codes(self) -> dict[int, tuple[bytes, int]]:
        """The same state by state, in bits, the first statement first; and how many bytes a state takes."""
        packed = {i: np.packbits(holds, axis=0) for i, holds in self._statements.items()}
        return {i: (bits.T.tobytes(), len(bits)) for i, bits in packed.items()}

    def firsts(self, i: int, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) the place from 1 of the first statement that holds in one of two states only; 0 without one.

        Parameters
        ----------
        i : int
        one, other : (n,) int64
            State numbers.
        """
        if i not in self._statements or not len(self._statements[i]):
            return np.zeros(len(one), np.int64)
        apart = self._statements[i][:, one - 1] != self._statements[i][:, other - 1]
        return np.where(apart.any(axis=0), apart.argmax(axis=0) + 1, 0)

    def deciding(self, i: int, better: int, worse: int) -> Ground:
        """What in the preference of actor `i` ranks one state at least as high as another.

        Parameters
        ----------
        i : int
        better, worse : int
            State numbers.

        Returns
        -------
        Ground
            The first statement whose truth differs between the two; the whole preference when none does, or when it
            is told by weights, a ranking or payoffs.
        """
        return self.decided(i, self._first(i, better, worse), better, worse)

    def _first(self, i: int, one: int, other: int) -> int:
        """As `firsts`, of one pair of states."""
        if i not in self._codes:
            return 0
        code, size = self._codes[i]
        here, there = (int.from_bytes(code[(number - 1) * size : number * size]) for number in (one, other))
        return size * 8 - (here ^ there).bit_length() + 1 if here != there else 0

    def decided(self, i: int, first: int, better: int, worse: int) -> Ground:
        """The same, where the place of the statement is known; 0 without one."""
        order = self._orders[i]
        return Ground(
            kind=order.kind,
            key=order.key,
            statement=first or None,
            better=better,
            worse=worse,
            because=order.because,
        )

    def orders(self) -> tuple[Ground, ...]:
        """The whole preference of every decider."""
        return tuple(self.order(i) for i in self.graph.deciders)

    def option(self, id: str) -> Ground:
        """An option as a ground."""
        return Ground(kind="option", key=id, because=self.dossier.get("option", id).because)

    def rule(self, place: int) -> Ground:
        """A rule as a ground, by its place from 0."""
        return Ground(kind="rule", key=str(place + 1), because=self.dossier.rule[place].because)

    def status_quo(self) -> tuple[Ground, ...]:
        """Where things stand, as a ground; none when the dossier does not say."""
        quo = self.dossier.status_quo
        return () if quo is None else (Ground(kind="status_quo", key="", because=quo.because),)

    def shape(self) -> tuple[Ground, ...]:
        """What makes the states: every rule and option."""
        options = (self.option(option.id) for option in self.dossier.option)
        return (*(self.rule(place) for place in range(len(self.dossier.rule))), *options)

    def no_move(self, i: int, number: int) -> tuple[Ground, ...]:
        """The rules and one-way options that leave actor `i` no move from a state.

        Up to `CHOICES` other choices of the actor are held against each rule; an option counts when its direction
        bars a level. When there are more, every rule on options of the actor does.
        """
        actor, levels = self.graph.actors[i], self.levels(number)
        own = [option for option in self.dossier.option if option.actor == actor]
        within = {
            option.id: [
                k
                for k in range(len(option.levels))
                if k == levels[option.id] or DIRECTIONS[option.direction] * (k - levels[option.id]) >= 0
            ]
            for option in own
        }
        barred = [self.option(o.id) for o in own if len(within[o.id]) < len(o.levels)]
        if prod(map(len, within.values())) > CHOICES:
            return once((*self._shaping(actor, levels), *self._on(set(within)), *barred))
        others = [
            levels | dict(zip(within, choice, strict=True))
            for choice in product(*within.values())
            if any(k != levels[id] for id, k in zip(within, choice, strict=True))
        ]
        return once((*self._excluding(others), *self._shaping(actor, levels), *barred))

    def _excluding(self, others: list[dict[str, int]]) -> Iterator[Ground]:
        """The first rule that excludes each choice."""
        known = self.graph.states.levels
        for levels in others:
            for place, rule in enumerate(self.dossier.rule):
                if not all(truth(demand, levels, known) for demand in demands([rule])):
                    yield self.rule(place)
                    break

    def _shaping(self, actor: str, levels: dict[str, int]) -> Iterator[Ground]:
        """The rules that take moves of the actor from here away, or merge this state with others."""
        known = self.graph.states.levels
        for place, rule in enumerate(self.dossier.rule):
            taken = rule.kind == "no-move" and rule.actor == actor and truth(parse(rule.source or ""), levels, known)
            merged = rule.kind == "coalesce" and truth(parse(rule.pattern or ""), levels, known)
            if taken or merged:
                yield self.rule(place)

    def _on(self, options: set[str]) -> Iterator[Ground]:
        """The rules that name any of some options."""
        for place, rule in enumerate(self.dossier.rule):
            named = {leaf.option for demand in demands([rule]) for leaf in leaves(demand)}
            if rule.kind not in SHAPING and named & options:
                yield self.rule(place)
