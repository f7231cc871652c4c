"""What each thing said of a spoiler rests on: why leaving pays, or does not, and what makes the answer work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import Resting, Rests
from goodoffices.result import Ground


def _form(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why the form lasts; where it does not, everybody's order."""
    tests = [one.test for one in slots["tests"]]
    yield from resting.lasting([slots["state"].state], tests) if tests else resting.witnesses.records.orders()


def _gain(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """By what each member would rather have where the way out leads."""
    for who in slots["actors"]:
        yield resting.witnesses.records.deciding(resting.actor(who), slots["to"].state, slots["state"].state)


def _held(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Also by what each step of a credible answer pays its mover, and by what its end is no better for a member."""
    yield from _gain(resting, slots)
    graph, start = resting.witnesses.graph, slots["state"].state
    steps = [(graph.actors.index(s.step), int(graph.moves.states[s.to.state - 1])) for s in slots["answer"]]
    payoff = graph.by_state(graph.order.one)
    members = [resting.actor(who) for who in slots["actors"]]
    end = slots["end"].state
    hurt = next((i for i in members if payoff[i, end - 1] <= payoff[i, start - 1]), members[0])
    yield from resting.witnesses.answer(hurt, start, slots["to"].state, steps, slots["concept"].test)


def _follows(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """By what each step pays its mover."""
    yield from _gain(resting, slots)
    at = slots["to"].state
    for step in slots["follows"]:
        yield resting.witnesses.records.deciding(resting.witnesses.graph.actors.index(step.step), step.to.state, at)
        at = step.to.state


def _orders(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for who in slots["actors"]:
        yield resting.witnesses.records.order(resting.actor(who))


def _staying(resting: Resting, slots: Mapping[str, Any], i: int) -> Iterator[Ground]:
    """What decides against the best way out of the accord; what leaves an actor none."""
    graph, number = resting.witnesses.graph, slots["state"].state
    holds = resting.names.outcomes[slots["outcome"].outcome]
    reached = graph.moves.reach(i, int(graph.moves.states[number - 1]))
    numbers = graph.moves.states.searchsorted(reached) + 1
    ways = numbers[~holds[numbers - 1]]
    if ways.size:
        best = int(ways[graph.by_state(graph.payoff(i))[ways - 1].argmax()])
        yield resting.witnesses.records.deciding(i, number, best)
    elif reached.size:  # every move of it leads to another form of the accord: its options are none that matter to it
        own = (option.id for option in resting.names.dossier.option if option.actor == graph.actors[i])
        yield from map(resting.witnesses.records.option, own)
    else:
        yield from resting.witnesses.records.no_move(i, number)


def _content(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for who in slots["actors"]:
        yield from _staying(resting, slots, resting.actor(who))


def _nobody(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    for i in resting.witnesses.graph.deciders:
        yield from _staying(resting, slots, i)


def _tie(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The relation itself."""
    for id in slots["relations"]:
        record = resting.names.dossier.get("relation", id)
        yield Ground(kind="relation", key=id, because=record.because if record else ())


def _patron_gains(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from _tie(resting, slots)
    yield from _gain(resting, slots)


def _patron_held(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from _tie(resting, slots)
    yield from _held(resting, slots)


def _patron_stays(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    yield from _tie(resting, slots)
    yield from _orders(resting, slots)


def _judge(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The orders of these actors as the other judge has them."""
    other = resting.others[slots["judge"].judge]
    for who in slots["actors"]:
        yield other.records.order(other.graph.actors.index(who.actor))


def _shut(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The rules and one-way options that leave nobody a move."""
    holds = resting.names.outcomes[slots["outcome"].outcome]
    yield from resting.no_way_out([int(n) + 1 for n in holds.nonzero()[0][:1]])


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "spoilers-form": _form,
    "spoilers-end": _shut,
    "spoilers-free": _gain,
    "spoilers-threat": _held,
    "spoilers-credible": _held,
    "spoilers-follows": _follows,
    "spoilers-follows-nothing": _gain,
    "spoilers-keeps": _orders,
    "spoilers-keeps-never": _orders,
    "spoilers-rises": _orders,
    "spoilers-nobody": _nobody,
    "spoilers-unwilling": _content,
    "spoilers-unable": _content,
    "spoilers-together-free": _gain,
    "spoilers-together-threat": _held,
    "spoilers-together-credible": _held,
    "spoilers-patron-free": _patron_gains,
    "spoilers-patron-threat": _patron_held,
    "spoilers-patron-credible": _patron_held,
    "spoilers-patron-unwilling": _patron_stays,
    "spoilers-patron-unable": _patron_stays,
    "spoilers-judge-more": _judge,
    "spoilers-judge-fewer": _judge,
}
