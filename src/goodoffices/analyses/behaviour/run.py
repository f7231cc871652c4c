"""By which way of reasoning does what was seen to last make sense?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.behaviour.answer import Answer
from goodoffices.analyses.behaviour.rests import RESTS
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel, Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions import DEFINITIONS, classical, term
from goodoffices.solutions.battery import Battery, battery
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    lasted: Annotated[tuple[str, ...], Param(Worded("behaviour-param-lasted"))] = (),
    left: Annotated[tuple[str, ...], Param(Worded("behaviour-param-left"))] = (),
    concept: Annotated[tuple[str, ...], Param(Worded("behaviour-param-concept"))] = (),
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """For each actor, the concepts that fit all that was seen to last and to be left, and the most demanding of them.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    lasted : tuple of str
        Each counts as explained when the actor would stay in at least one state it matches. A state that nothing leads
        out of says nothing about anybody.
    left : tuple of str
        Each counts as explained when the actor named, or without one anybody, would leave at least one state it
        matches: a concept under which the actor would have stayed in all of them is refuted.
    concept : tuple of str
        Ids of `DEFINITIONS`; empty means the classical ones.
    judge, sequence : str
        As in `stability`.

    Returns
    -------
    Result
        Its answer is an `answer.Answer`.

    Raises
    ------
    BadInput
        When a name is not known, or a state is given as what lasted and as what was left.

    References
    ----------
    Wang, Hipel, Fang, Xu & Kilgour (2019).
    """
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    names = Describer(dossier, model)
    ends = end_states(model)
    seen = [names.find(text) for text in lasted or ("status-quo",)]
    _apart(lasted or ("status-quo",), seen, left, [_left(names, text)[1] for text in left])
    telling = [numbers[~ends[numbers - 1]] for numbers in seen]
    found = battery(model, tuple(DEFINITIONS[id].id for id in concept or classical()))
    observed = _Observed(model, found, tuple(n for n in telling if n.size), tuple(_left(names, text) for text in left))
    fitting = observed.fitting()
    demanding = {actor: observed.demanding(place, fitting[actor]) for place, actor in enumerate(observed.actors)}
    ended = [int(numbers[0]) for numbers, some in zip(seen, telling, strict=True) if not some.size]
    rows = tuple(
        (terms.Actor(actor=id), *(of in fits for of in found.stable), [term(of) for of in demanding[id]])
        for id, fits in fitting.items()
    )
    return Result(
        analysis="behaviour",
        findings=Resting.of(
            dossier, model, found, judge, lasted=observed.lasted, left=tuple(numbers for _, numbers in observed.left)
        )(_findings(names, observed, seen, ended, fitting, demanding), RESTS),
        because=tuple(dict.fromkeys(id for preference in dossier.preference for id in preference.because)),
        references=("wang2019",),
        tables=(Table(id="consistent", columns=("actor", *found.stable, "demanding"), rows=rows),),
        answer=Answer.model_validate(
            {
                "lasted": [numbers.tolist() for numbers in seen],
                "left": [{"by": _actor(model, by), "states": numbers.tolist()} for by, numbers in observed.left],
                "consistent": fitting,
                "demanding": demanding,
                "end_states": ended,
                "combinations": observed.combinations(),
            }
        ),
    )


#: Who left, as a place among the deciders (None: anybody), and the states it may have been.
Leaving = tuple[int | None, NDArray[np.int64]]


def _left(names: Describer, text: str) -> Leaving:
    """ACTOR:STATE or STATE."""
    who, colon, state = text.partition(":")
    deciders = [names.graph.actors[i] for i in names.graph.deciders]
    if not colon:
        return None, names.find(text)
    if who.strip() not in deciders:
        raise BadInput(Fault(Worded("no-decider", actor=who.strip()), nearest=nearest(who.strip(), deciders)))
    return deciders.index(who.strip()), names.find(state)


def _apart(
    lasted: Iterable[str], seen: list[NDArray[np.int64]], left: Iterable[str], gone: list[NDArray[np.int64]]
) -> None:
    """Refuse what is said to have lasted and to have been left."""
    for stayed, first in zip(lasted, seen, strict=True):
        for went, second in zip(left, gone, strict=True):
            if np.array_equal(first, second):
                raise BadInput(Worded("behaviour-lasted-and-left", lasted=stayed, left=went))


def _actor(model: GraphModel, place: int | None) -> str | None:
    return None if place is None else model.actors[model.deciders[place]]


@dataclass(frozen=True)
class _Observed:
    """What was seen, and what each concept says of it."""

    model: GraphModel
    found: Battery
    lasted: tuple[NDArray[np.int64], ...]
    left: tuple[Leaving, ...]

    @property
    def actors(self) -> list[str]:
        return [self.model.actors[i] for i in self.model.deciders]

    def explained(self, place: int, concept: str) -> int | None:
        """Bits of the leavings that this actor explains by this concept; None when what lasted refutes it."""
        stays = self.found.stable[concept][place]
        if not all(stays[numbers - 1].any() for numbers in self.lasted):
            return None
        leaves = (by in (None, place) and not stays[numbers - 1].all() for by, numbers in self.left)
        return sum(1 << n for n, left in enumerate(leaves) if left)

    def fitting(self) -> dict[str, list[str]]:
        """Actor to the concepts by which it, with some concept for each other actor, fits all that was seen."""
        found = {}
        for place, actor in enumerate(self.actors):
            found[actor] = [id for id in self.found.stable if self.combinations({place: id})]
        return found if any(found.values()) else self._alone()

    def _alone(self) -> dict[str, list[str]]:
        """The concepts that fit what lasted and what the actor itself left, when nothing fits everybody together."""
        own = {
            place: sum(1 << n for n, (by, _) in enumerate(self.left) if by == place)
            for place in range(len(self.actors))
        }
        return {
            actor: [
                id
                for id in self.found.stable
                if (bits := self.explained(place, id)) is not None and bits & own[place] == own[place]
            ]
            for place, actor in enumerate(self.actors)
        }

    def combinations(self, fixed: dict[int, str] | None = None) -> int:
        """In how many ways each actor can be given a concept so that all that was seen makes sense."""
        ways = {0: 1}
        for place in range(len(self.actors)):
            concepts = [fixed[place]] if fixed and place in fixed else [*self.found.stable]
            bits = [b for id in concepts if (b := self.explained(place, id)) is not None]
            following: dict[int, int] = {}
            for held, count in ways.items():
                for b in bits:
                    following[held | b] = following.get(held | b, 0) + count
            ways = following
        return ways.get((1 << len(self.left)) - 1, 0)

    def demanding(self, place: int, fitting: list[str]) -> list[str]:
        """The concepts that fit of which no other one keeps only some of the states."""
        rows = {id: self.found.stable[id][place] for id in fitting}

        def within(one: str, other: str) -> bool:
            return bool((rows[one] <= rows[other]).all() and (rows[one] != rows[other]).any())

        return [id for id in fitting if not any(within(other, id) for other in fitting)]


def _findings(
    names: Describer,
    observed: _Observed,
    seen: list[NDArray[np.int64]],
    ended: list[int],
    fitting: dict[str, list[str]],
    demanding: dict[str, list[str]],
) -> Iterator[Finding]:
    yield Finding(key="behaviour-seen", slots={"states": [names.state(int(numbers[0])) for numbers in seen]})
    for number in ended:
        yield Finding(key="behaviour-end", slots={"state": names.state(number)})
    for by, numbers in observed.left:
        slots: dict[str, Any] = {"state": names.state(int(numbers[0]))}
        who = _actor(names.graph, by)
        slots |= {"actor": terms.Actor(actor=who)} if who else {}
        yield Finding(key="behaviour-left-by" if who else "behaviour-left", slots=slots)
    if observed.left and not observed.combinations():
        yield Finding(key="behaviour-nothing-fits")
    for actor, concepts in fitting.items():
        slots = {"actor": terms.Actor(actor=actor), "concepts": [term(id) for id in concepts]}
        slots |= {"demanding": [term(id) for id in demanding[actor]]}
        yield Finding(key="behaviour-consistent" if concepts else "behaviour-inconsistent", slots=slots)
