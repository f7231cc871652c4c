"""What each thing said of an actor's reasoning rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.grounds.conflict import (
    Resting,
    Rests,
    of_end,
    of_status_quo,
)
from goodoffices.result import Ground


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
        for concept in witnesses.weakest_first(refuted)[:1]:
            yield from witnesses.leaves(i, int(numbers[0]), concept)
            return
    yield witnesses.records.order(i)


#: Key of a finding -> what it rests on.
RESTS: Rests = {
    "behaviour-seen": of_status_quo,
    "behaviour-end": of_end,
    "behaviour-consistent": _consistent,
    "behaviour-inconsistent": _inconsistent,
}
