"""What each thing found in a graph model rests on: the comparisons that entered its computation.

An analysis says what it found; here every kind of finding gets its grounds. One that is not named keeps the reasons
it came with.
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
from goodoffices.result import Finding, Ground, Table, terms
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.witnesses import FORMS, WITNESSED, Witnesses, telling

Steps = list[dict[str, Any]]
Grounds = tuple[Ground, ...]


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

    def __call__(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings with what they rest on."""
        return tuple(self._rested(finding) for finding in findings)

    def _rested(self, finding: Finding) -> Finding:
        make = _RESTS.get(finding.key)
        if make is None:
            return finding
        told = {name: getattr(finding, name) for name in ("key", "slots", "kind")}
        return Finding(**told, grounds=once(make(self, finding.slots)))

    def rows(self, table: Table) -> Table:
        """The table of coalitions with the wishes by which each of their joint moves pays its members."""
        grounds = (_upset(self, {"state": row[0], "actors": row[1], "to": row[2]}) for row in table.rows)
        return table.model_copy(update={"grounds": tuple(once(row) for row in grounds)})

    def actor(self, slot: terms.Actor | terms.Behaviour) -> int:
        """The place of an actor in the graph."""
        return self.witnesses.graph.actors.index(slot.actor)

    def lasting(self, numbers: Iterable[int], concepts: Iterable[str]) -> Iterator[Ground]:
        """Why each state lasts under those of the concepts that imply the others."""
        for number in numbers:
            for concept in telling(concepts):
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


def _numbers(slots: Iterable[terms.State]) -> list[int]:
    return [slot.state for slot in slots]


def _equilibria(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    concept = slots["concept"].concept
    yield from resting.lasting(_numbers(slots["states"]), [concept])
    if not slots["count"]:
        yield from resting.witnesses.falls((np.flatnonzero(~resting.ends) + 1).tolist(), [concept])


def _status_quo_lasts(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from resting.lasting([slots["state"].state], [one.concept for one in slots["concepts"]])


def _status_quo_moves(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The unanswered gain of each who would leave, under the concept that says so; what only threats hold back."""
    stable, number = resting.witnesses.stable, slots["state"].state
    concept = "seq" if "seq" in stable else next(iter(stable))
    for who in slots["actors"]:
        yield from resting.witnesses.leaves(resting.actor(who), number, concept)
    held = [one.concept for one in slots.get("threats", ())]
    yield from resting.witnesses.falls([number], [c for c in stable if c not in held])
    yield from resting.lasting([number], held)


def _end(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from resting.no_way_out([slots["state"].state])


def _ends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from resting.no_way_out(_numbers(slots["states"]))


def _outcome(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why one form lasts under most of the concepts told; without one, why none does."""
    holds = resting.names.outcomes[slots["outcome"].outcome]
    form, concepts = resting.form(holds, [row.concept.concept for row in slots["concepts"]])
    yield from resting.lasting(form, concepts)
    if form:
        return
    mute = [one.concept for one in slots.get("mute", ())]
    forms = (np.flatnonzero(holds & ~resting.ends) + 1).tolist()
    yield from resting.witnesses.falls(forms, [c for c in resting.witnesses.stable if c not in mute])
    yield from resting.lasting(*resting.form(holds, mute))
    yield from resting.no_way_out((np.flatnonzero(holds & resting.ends) + 1).tolist()[:FORMS])


def _mixed(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for number in _numbers(slots["states"]):
        for who in slots["behaviour"]:
            yield from resting.witnesses.stays(resting.actor(who), number, who.concept)


def _judges(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the states and outcomes told last by one judge's preferences and not by the other's; then the other's."""
    mine, theirs = resting.witnesses, resting.others[slots["judge"].judge]
    for difference in slots["differences"]:
        concept = difference.concept.concept
        for states, one, other in ((difference.examples, theirs, mine), (difference.fewer, mine, theirs)):
            for number in _numbers(states):
                yield from other.falls([number], [concept])
                yield from one.lasts(number, concept)
        outcomes = difference.outcomes
        for way, one, other in (("lost", mine, theirs), ("gained", theirs, mine)):
            for named in getattr(outcomes, way) if outcomes else ():
                holds = resting.names.outcomes[named.outcome] & ~resting.ends
                yield from other.falls((np.flatnonzero(holds) + 1).tolist(), [concept])
                lasting = np.flatnonzero(holds & one.stable[concept].all(axis=0)) + 1
                yield from one.lasts(int(lasting[0]), concept)
    yield from theirs.records.orders()


def _content(resting: Resting, slots: Mapping[str, Any]) -> Grounds:
    return resting.witnesses.content(resting.actor(slots["actor"]), slots["state"].state)


def _depends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The unanswered gain under the weakest concept that fails; what holds under the concepts that hold."""
    i, number = resting.actor(slots["actor"]), slots["state"].state
    fails = [one.concept for one in slots["fails"]]
    for concept in sorted(fails, key=lambda c: -WITNESSED.index(c) if c in WITNESSED else 1)[:1]:
        yield from resting.witnesses.leaves(i, number, concept)
    for concept in telling(one.concept for one in slots["holds"]):
        yield from resting.witnesses.stays(i, number, concept)


def _seen(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    return resting.witnesses.records.status_quo()


def _whole(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    return resting.witnesses.records.orders()


def _shape(resting: Resting, _: Mapping[str, Any]) -> Grounds:
    return resting.witnesses.records.shape()


def _way(way: str) -> Callable[[Resting, Mapping[str, Any]], Iterator[Ground]]:
    def rests(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
        yield from resting.routed(way)
        concepts = list(resting.witnesses.stable)
        for number in _numbers(slots["examples"]):
            held = [concept for concept in concepts if resting.witnesses.holds(concept, number)]
            yield from resting.lasting([number], held)

    return rests


def _together(resting: Resting, _: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the joint moves to what single moves do not lead to pay all who make them."""
    alone = resting.routes.get("improvements", {})
    yield from resting.routed("joint", [goal for goal in resting.routes.get("joint", {}) if goal not in alone])


def _needs(way: str) -> Callable[[Resting, Mapping[str, Any]], Iterator[Ground]]:
    def rests(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
        """Why the steps of the way there pay; then what others whom it may take want."""
        steps = once(resting.routed(way, [slots["state"].state]))
        yield from steps
        records = resting.witnesses.records
        needed = {resting.actor(who) for groups in (slots["groups"], slots.get("fewer")) for who in _actors(groups)}
        orders = (records.order(i) for i in resting.witnesses.graph.deciders if i in needed)
        yield from (order for order in orders if all(order.key != step.key for step in steps))

    return rests


def _actors(groups: terms.Groups | None) -> Iterator[terms.Actor]:
    return (who for group in (groups.groups if groups else ()) for who in group)


def _dead_ends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for number in _numbers(slots["states"]):
        for i in resting.witnesses.graph.deciders:
            yield from resting.witnesses.content(i, number)


def _upset(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the joint move pays each member, and what of an answer holds somebody back."""
    number, to = slots["state"].state, slots["to"].state
    for who in slots["actors"]:
        yield resting.witnesses.records.deciding(resting.actor(who), to, number)


def _answered(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from _upset(resting, slots)
    members = tuple(resting.actor(who) for who in slots["actors"])
    yield from resting.witnesses.held(members, slots["state"].state, slots["to"].state)


def _consistent(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """By the most demanding concepts that fit, why the actor would stay in what lasted and leave what was left."""
    witnesses, i = resting.witnesses, resting.actor(slots["actor"])
    place = witnesses.graph.deciders.index(i)
    for concept in [one.concept for one in slots["demanding"]]:
        stays = witnesses.stable[concept][place]
        for numbers in resting.lasted:
            yield from witnesses.stays(i, int(numbers[stays[numbers - 1]][0]), concept)
        for numbers in resting.left:
            for number in numbers[~stays[numbers - 1]][:1]:
                yield from witnesses.leaves(i, int(number), concept)
    if not resting.lasted and not resting.left:
        yield witnesses.records.order(i)


def _inconsistent(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the actor would have left what lasted even under the weakest concept that says so."""
    witnesses, i = resting.witnesses, resting.actor(slots["actor"])
    place = witnesses.graph.deciders.index(i)
    for numbers in resting.lasted:
        refuted = [c for c, rows in witnesses.stable.items() if not rows[place, numbers - 1].any()]
        for concept in sorted(refuted, key=lambda c: -WITNESSED.index(c) if c in WITNESSED else 1)[:1]:
            yield from witnesses.leaves(i, int(numbers[0]), concept)
            return
    yield witnesses.records.order(i)


def _unanswered(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    step, start = slots["step"], resting.start or 0
    yield resting.witnesses.records.deciding(resting.actor(terms.Actor(actor=step.step)), step.to.state, start)


def _met(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why a gain is one, why each step of the answer pays when it is credible, and what its end is to the actor."""
    yield from _unanswered(resting, slots)
    answered = {one.concept for one in slots["concepts"]}
    concept = next(c for c in ("symseq", "seq", "smr", "gmr") if c in answered)
    graph = resting.witnesses.graph
    steps = [(graph.actors.index(s.step), int(graph.moves.states[s.to.state - 1])) for s in slots["answer"]]
    i = resting.actor(terms.Actor(actor=slots["step"].step))
    yield from resting.witnesses.answer(i, resting.start or 0, slots["step"].to.state, steps, concept)


#: Key of a finding -> what it rests on.
_RESTS: dict[str, Callable[[Resting, Mapping[str, Any]], Iterable[Ground]]] = {
    "stability-size": _shape,
    "stability-equilibria": _equilibria,
    "stability-status-quo-lasts": _status_quo_lasts,
    "stability-status-quo-moves": _status_quo_moves,
    "stability-outcome": _outcome,
    "stability-outcome-never": _outcome,
    "stability-outcome-mute": _outcome,
    "stability-outcome-end": _outcome,
    "stability-status-quo-threat": _status_quo_moves,
    "stability-status-quo-end": _end,
    "stability-ends": _ends,
    "stability-mute": _whole,
    "why-end": _end,
    "stability-mixed": _mixed,
    "stability-structure-equilibria": _whole,
    "stability-judges-differ": _judges,
    "stability-judges-agree": _judges,
    "why-content": _content,
    "why-stays": _depends,
    "why-depends": _depends,
    "why-leaves": _depends,
    "why-unanswered": _unanswered,
    "why-answered": _met,
    "why-threatened": _met,
    "evolution-start": _seen,
    "evolution-improvements": _way("improvements"),
    "evolution-joint": _way("joint"),
    "evolution-any": _shape,
    "evolution-dead-ends": _dead_ends,
    "evolution-together": _together,
    "evolution-ends": _ends,
    "evolution-needs-improvements": _needs("improvements"),
    "evolution-needs-improvements-fewer": _needs("improvements"),
    "evolution-needs-joint": _needs("joint"),
    "evolution-needs-joint-fewer": _needs("joint"),
    "evolution-unreachable": _shape,
    "coalitions-held": _whole,
    "coalitions-ends": _ends,
    "coalitions-end": _end,
    "coalitions-upset": _upset,
    "coalitions-answered": _answered,
    "coalitions-safe": _whole,
    "behaviour-seen": _seen,
    "behaviour-end": _end,
    "behaviour-consistent": _consistent,
    "behaviour-inconsistent": _inconsistent,
}
