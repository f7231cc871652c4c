"""What each reason to stay or to leave rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import (
    Grounds,
    Resting,
    Rests,
    of_end,
)
from goodoffices.result import Ground, terms


def _content(resting: Resting, slots: Mapping[str, Any]) -> Grounds:
    return resting.witnesses.content(resting.actor(slots["actor"]), slots["state"].state)


def _depends(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """The unanswered gain under the weakest concept that fails; what holds under the concepts that hold."""
    i, number = resting.actor(slots["actor"]), slots["state"].state
    fails = [one.concept for one in slots["fails"]]
    for concept in resting.witnesses.weakest_first(fails)[:1]:
        yield from resting.witnesses.leaves(i, number, concept)
    for concept in resting.witnesses.telling(one.concept for one in slots["holds"]):
        yield from resting.witnesses.stays(i, number, concept)


def _unanswered(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    step, start = slots["step"], resting.start or 0
    yield resting.witnesses.records.deciding(resting.actor(terms.Actor(actor=step.step)), step.to.state, start)


def _met(resting: Resting, slots: Mapping[str, Any]) -> Iterator[Ground]:
    """Why a gain is one, why each step of the answer pays when it is credible, and what its end is to the actor."""
    yield from _unanswered(resting, slots)
    answered = {one.concept for one in slots["concepts"]}
    concept = next(c for c in resting.witnesses.told if c in answered)
    graph = resting.witnesses.graph
    steps = [(graph.actors.index(s.step), int(graph.moves.states[s.to.state - 1])) for s in slots["answer"]]
    i = resting.actor(terms.Actor(actor=slots["step"].step))
    yield from resting.witnesses.answer(i, resting.start or 0, slots["step"].to.state, steps, concept)


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "why-end": of_end,
    "why-content": _content,
    "why-stays": _depends,
    "why-depends": _depends,
    "why-leaves": _depends,
    "why-unanswered": _unanswered,
    "why-answered": _met,
    "why-threatened": _met,
}
