"""Every set of acts decided: whether the target then lasts, and whether it can be reached from where things stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.mediator.menu import Menu, SameSpace
from goodoffices.dossier.expression import Expression
from goodoffices.models.conflict.abreast import Abreast
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.states import States
from goodoffices.solutions.abreast import Panel

Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Decided:
    """What became of one target under every set.

    Attributes
    ----------
    menu : Menu
    lasts, ends, reached : (sets,) bool
        Whether a state of the target lasts; whether only because nothing leads out of it; whether one that lasts can be
        reached.
    feasible : (sets,) bool
        Whether a state of the target is feasible.
    blocks : (sets, actors) bool
        Whether no state of the target is one that this actor would stay in, by all concepts asked.
    short : (sets,) int64
        How many actors would leave, in that state of the target which fewest would leave; many where there is no state.
    actors : tuple of str
        Everybody who controls an option in some set.
    groups : tuple of SameSpace
    """

    menu: Menu
    lasts: Flags
    ends: Flags
    reached: Flags
    feasible: Flags
    blocks: Flags
    short: NDArray[np.int64]
    actors: tuple[str, ...]
    groups: tuple[SameSpace, ...]

    def path(self, mask: int, start: int | None, goals: Sequence[int]) -> list[tuple[tuple[str, ...], int]]:
        """Of one set a shortest way from a state to one of others, all by number: who moves, and where that leads."""
        place = int(self.menu.find(np.array([mask]))[0])
        for group in self.groups:
            held = np.flatnonzero(group.sets == place)
            if held.size and group.models is not None and start is not None:
                found = group.models.path(int(group.lane[held[0]]), start - 1, [goal - 1 for goal in goals])
                names = group.models.space.actors
                return [(tuple(names[i] for i in who), to + 1) for who, to in found or ()]
        return []

    @property
    def works(self) -> Flags:
        """(sets,) bool: it lasts and can be reached."""
        return self.lasts & self.reached

    @property
    def unreached(self) -> Flags:
        """(sets,) bool: it lasts and cannot be reached."""
        return self.lasts & ~self.reached

    def minimal(self, holds: Flags) -> Flags:
        """(sets,) bool: where it holds, and in no smaller set within."""
        below = np.zeros(len(holds), bool)
        for size in range(1, self.menu.most + 1):
            for places, smaller in self._smaller(size):
                below[places] |= holds[smaller] | below[smaller]
        return holds & ~below

    def irredundant(self, holds: Flags) -> Flags:
        """(sets,) bool: where it holds, and in none of the sets that lack one of its acts."""
        found = holds.copy()
        for size in range(1, self.menu.most + 1):
            for places, smaller in self._smaller(size):
                found[places] &= ~holds[smaller]
        return found

    def _smaller(self, size: int) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
        """By act, the places of the sets of one size that hold it, and of those without it."""
        menu = self.menu
        (places,) = np.nonzero(menu.sizes == size)
        found = []
        for k in range(len(menu.acts)):
            held = places[menu.sets[places] >> k & 1 == 1]
            found.append((held, menu.find(menu.sets[held] ^ 1 << k)))
        return found

    def breakers(self, mask: int, holds: Flags) -> tuple[tuple[int, ...], bool]:
        """The acts that break a set when they are added, and whether all of them were decided."""
        menu = self.menu
        others = [k for k in range(len(menu.acts)) if not mask >> k & 1]
        places = menu.find(np.array([mask | 1 << k for k in others], np.int64)) if others else np.zeros(0, np.int64)
        broken = tuple(
            k
            for k, place in zip(others, places.tolist(), strict=True)
            if place >= 0 and not menu.barred[place] and not holds[place]
        )
        return broken, bool((places >= 0).all())


def decide(
    menu: Menu, targets: Sequence[Expression], concepts: Sequence[str], status_quo: dict[str, str] | None
) -> list[Decided]:
    """Decide every set for some targets at once.

    Parameters
    ----------
    menu : Menu
    targets : sequence of Expression
        Which states each target takes in, by levels: the same in every model.
    concepts : sequence of str
        All of which must hold.
    status_quo : dict | None
        Option to level, from where a target must be reached.

    Raises
    ------
    OutOfReach
        When a concept or the states that joint improvements lead to cannot be had.
    """
    groups = list(menu.groups())
    actors = tuple(dict.fromkeys(a for g in groups if g.models for a in g.models.space.actors))
    made = [_Verdicts.of(menu, actors) for _ in targets]
    for group in groups:
        if group.models is not None:
            _Deciding(group, group.models, actors, status_quo).fill(made, targets, concepts)
    return [
        Decided(menu, v.lasts, v.ends, v.reached, v.feasible, v.blocks, v.short, actors, tuple(groups)) for v in made
    ]


@dataclass(frozen=True, eq=False)
class _Verdicts:
    lasts: Flags
    ends: Flags
    reached: Flags
    feasible: Flags
    blocks: Flags
    short: NDArray[np.int64]

    @classmethod
    def of(cls, menu: Menu, actors: tuple[str, ...]) -> _Verdicts:
        size = len(menu.sets)
        lasts, ends, reached, feasible = (np.zeros(size, bool) for _ in range(4))
        return cls(lasts, ends, reached, feasible, np.zeros((size, len(actors)), bool), np.full(size, len(actors) + 1))


@dataclass(frozen=True, eq=False)
class _Deciding:
    """The sets that lead to one space."""

    group: SameSpace
    models: Abreast
    actors: tuple[str, ...]
    status_quo: dict[str, str] | None

    @property
    def states(self) -> States:
        return self.models.space.states

    @cached_property
    def ends(self) -> Flags:
        """(states,) bool: what nothing leads out of."""
        found: Flags = self.models.space.kept.once(
            "end states", lambda: end_states(self.models.model(self.models.lanes[0]))
        )
        return found

    def fill(self, made: list[_Verdicts], targets: Sequence[Expression], concepts: Sequence[str]) -> None:
        forms = [self.states.holds(target) for target in targets]
        (at,) = np.nonzero(np.logical_or.reduce(forms))
        if not at.size:
            return
        lanes, sets = len(self.models.lanes), self.group.sets
        holds = np.ones((lanes, at.size), bool)
        leaving = np.zeros((lanes, len(self.models.deciders), at.size), bool)
        panel = Panel(self.models, at)
        for concept in concepts:
            for which, stays in panel.blocks(concept):
                holds[which] &= stays.all(axis=1)
                leaving[which] |= ~stays
        who = [self.actors.index(self.models.space.actors[i]) for i in self.models.deciders]
        goals = np.zeros((lanes, self.models.size), bool)
        goals[:, at] = holds
        reached = self._reached(goals)[:, at] & holds
        for verdicts, form in zip(made, forms, strict=True):
            own = form[at]
            if not own.any():
                continue
            lasting = holds[:, own]
            verdicts.feasible[sets] = True
            some = np.asarray(lasting.any(axis=1))
            verdicts.lasts[sets] = some[self.group.lane]
            alive = np.asarray((lasting & ~self.ends[at[own]]).any(axis=1))
            verdicts.ends[sets] = (some & ~alive)[self.group.lane]
            verdicts.reached[sets] = np.asarray(reached[:, own].any(axis=1))[self.group.lane]
            verdicts.short[sets] = leaving[:, :, own].sum(axis=1).min(axis=1)[self.group.lane]
            for place, actor in enumerate(who):
                verdicts.blocks[sets, actor] = np.asarray(leaving[:, place, own].all(axis=1))[self.group.lane]

    def _reached(self, goals: Flags) -> Flags:
        start = None if self.status_quo is None else self.states.number(self.status_quo)
        return np.zeros_like(goals) if start is None else self.models.reached(start - 1, goals)
