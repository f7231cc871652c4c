"""What each thing found in a graph model rests on: the comparisons that entered its computation.

An analysis says what it found and, in its `rests.py`, what of a `Resting` each kind of finding rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.grounding import Grounding, once
from goodoffices.result import Finding, Ground, terms
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.witnesses import Witnesses

Steps = list[dict[str, Any]]
Grounds = tuple[Ground, ...]
#: What a finding rests on, by its slots; and the same by the key of a finding.
Rest = Callable[["Resting", Mapping[str, Any]], Iterable[Ground]]
Rests = Mapping[str, Rest]


@dataclass(frozen=True)
class Resting:
    """One graph model with its witnesses.

    Attributes
    ----------
    witnesses : Witnesses
    names : Describer
    others : mapping
        The same by another judge's preferences, by judge.
    routes : mapping
        Of `evolution`: way, goal, paths, steps.
    start : int | None
        Where these begin.
    """

    witnesses: Witnesses
    names: Describer
    others: Mapping[str, Witnesses] = field(default_factory=dict)
    routes: Mapping[str, Mapping[int, list[Steps]]] = field(default_factory=dict)
    start: int | None = None
    lasted: tuple[NDArray[np.int64], ...] = ()
    left: tuple[NDArray[np.int64], ...] = ()

    @classmethod
    def of(
        cls,
        dossier: Dossier,
        graph: GraphModel,
        found: Battery,
        judge: str | None,
        others: Mapping[str, tuple[GraphModel, Battery]] | None = None,
        **more: Any,
    ) -> Resting:
        """With the witnesses that a battery found, and those of other judges."""
        seen = {
            name: Witnesses(Grounding(dossier, model, name), battery.stable)
            for name, (model, battery) in (others or {}).items()
        }
        return cls(Witnesses(Grounding(dossier, graph, judge), found.stable), Describer(dossier, graph), seen, **more)

    def __call__(self, findings: Iterable[Finding], rests: Rests) -> tuple[Finding, ...]:
        """The findings with what they rest on; one that `rests` does not name keeps the reasons it came with."""
        return tuple(self._rested(finding, rests) for finding in findings)

    def _rested(self, finding: Finding, rests: Rests) -> Finding:
        make = rests.get(finding.key)
        if make is None:
            return finding
        told = {name: getattr(finding, name) for name in ("key", "slots", "kind")}
        return Finding(**told, grounds=once(make(self, finding.slots)))

    def actor(self, slot: terms.Actor | terms.Behaviour) -> int:
        """The place of an actor in the graph."""
        return self.witnesses.graph.actors.index(slot.actor)

    def lasting(self, numbers: Iterable[int], concepts: Iterable[str]) -> Iterator[Ground]:
        """Why each state lasts under those of the concepts that imply the others."""
        for number in numbers:
            for concept in self.witnesses.telling(concepts):
                yield from self.witnesses.lasts(number, concept)

    def steps(self, start: int, path: Steps) -> Iterator[Ground]:
        """Why each step pays each of its movers."""
        for step in path:
            for actor in step["by"]:
                i = self.witnesses.graph.actors.index(actor)
                if i in self.witnesses.graph.deciders:
                    yield self.witnesses.records.deciding(i, step["state"], start)
            start = step["state"]

    def routed(self, way: str, goals: Iterable[int] | None = None) -> Iterator[Ground]:
        """Why each step of the paths to some goals (default: all) pays whoever makes it."""
        found = self.routes.get(way, {})
        for goal in found if goals is None else goals:
            for path in found.get(goal, ()):
                yield from self.steps(self.start or 0, path)

    @cached_property
    def ends(self) -> NDArray[np.bool_]:
        """(states,) bool: the states that no move leads out of."""
        return end_states(self.witnesses.graph)

    def form(self, holds: NDArray[np.bool_], concepts: Iterable[str]) -> tuple[list[int], list[str]]:
        """Of some states the one that lasts under most of some concepts, end states apart, and these; or nothing."""
        marks = {concept: self.witnesses.stable[concept].all(axis=0) & holds & ~self.ends for concept in concepts}
        strength = np.sum([*marks.values(), np.zeros(len(holds), int)], axis=0)
        if not strength.any():
            return [], []
        number = int(strength.argmax()) + 1
        return [number], [concept for concept, mark in marks.items() if mark[number - 1]]

    def no_way_out(self, numbers: Iterable[int]) -> Iterator[Ground]:
        """The rules and one-way options that leave nobody a move from some states."""
        for number in numbers:
            for i in range(len(self.witnesses.graph.actors)):
                yield from self.witnesses.records.no_move(i, number)


def numbers_of(slots: Iterable[terms.State]) -> list[int]:
    """The numbers of some states."""
    return [slot.state for slot in slots]


def of_end(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why a state has no way out, whoever would want one."""
    yield from resting.no_way_out([slots["state"].state])


def of_ends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why states have no way out."""
    yield from resting.no_way_out(numbers_of(slots["states"]))


def of_status_quo(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    """What says where things stand."""
    return resting.witnesses.records.status_quo()


def of_orders(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    """The orders of all actors."""
    return resting.witnesses.records.orders()


def of_shape(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    """The options and rules that shape the model."""
    return resting.witnesses.records.shape()
