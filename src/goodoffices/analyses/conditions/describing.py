"""When the forms of an outcome last: the shortest exact description, what it hangs on, and what breaks it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.conditions.answer import Break, Case, Condition, Conditions, Verdict
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.boxes import Boxes, as_boxes
from goodoffices.models.conflict.cover import cover
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.grounding import Grounding
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.lasting import Lasting
from goodoffices.solutions.witnesses import Witnesses

#: In more forms than this no conditions are looked for.
MOST_FORMS = 2**15
#: Lasting forms a form is compared with to say which is nearest.
COMPARED = 200


@dataclass(frozen=True)
class Judged:
    """One judge's model with what lasts in it.

    Attributes
    ----------
    dossier : Dossier
    graph : GraphModel
    battery : Battery
    judge : str | None
    """

    dossier: Dossier
    graph: GraphModel
    battery: Battery
    judge: str | None

    @cached_property
    def lasting(self) -> Lasting:
        """What lasts, end states apart."""
        return Lasting(self.graph, self.battery)

    @cached_property
    def witnesses(self) -> Witnesses:
        """Who leaves a state, and for which."""
        return Witnesses(Grounding(self.dossier, self.graph, self.judge), self.battery.stable)

    @cached_property
    def boxes(self) -> Boxes:
        """Every state as a box: a merged state spans the levels of those it stands for."""
        return as_boxes(self.graph.states)

    @cached_property
    def top(self) -> NDArray[np.int8]:
        """(options,) the last level of each option."""
        return np.array([len(names) - 1 for names in self.graph.states.levels.values()], np.int8)

    def conditions(self, outcome: str, forms: NDArray[np.bool_], concept: str) -> Conditions:
        """When an outcome lasts under a concept; `forms` (states,) are the states that fit it."""
        held, ends = forms & self.lasting.holds[concept], forms & self.lasting.ends
        barred = forms & ~held & ~ends
        cases, least, shortest = self._cases(held, barred, concept)
        return Conditions(
            judge=self.judge,
            outcome=outcome,
            concept=concept,
            verdict=_verdict(held, barred, ends, bool(cases)),
            forms=int(forms.sum()),
            lasting=int(held.sum()),
            ends=int(ends.sum()),
            cases=cases,
            least=least,
            shortest=shortest,
            shared=self._shared(held, barred) if held.any() else (),
            absent=self._absent(held, barred) if held.any() else {},
        )

    def _cases(
        self, held: NDArray[np.bool_], barred: NDArray[np.bool_], concept: str
    ) -> tuple[tuple[Case, ...], int, bool]:
        if not held.any() or not barred.any() or held.sum() + barred.sum() > MOST_FORMS:
            return (), 0, True
        numbers = np.flatnonzero(held)
        found = cover(self.boxes[held], self.boxes[barred], self.top)
        cases = []
        for place, holds in enumerate(found.holds):
            term = found.terms[place : place + 1]
            told = self._told(term)
            inside = tuple((numbers[holds] + 1).tolist())
            cases.append(Case(conditions=told, forms=inside, breaks=self._breaks(term, told, inside, barred, concept)))
        return tuple(cases), found.least, found.shortest

    def _told(self, term: Boxes) -> tuple[Condition, ...]:
        """The options a term binds, with their levels."""
        return tuple(
            Condition(option=option.id, levels=option.levels[low : high + 1], by=option.actor)
            for option, low, high, last in zip(self.dossier.option, term.low[0], term.high[0], self.top, strict=True)
            if low > 0 or high < last
        )

    def _breaks(
        self,
        term: Boxes,
        conditions: tuple[Condition, ...],
        inside: tuple[int, ...],
        barred: NDArray[np.bool_],
        concept: str,
    ) -> tuple[Break, ...]:
        """For each condition the nearest form that keeps the others, who leaves it and for what."""
        options = [option.id for option in self.dossier.option]
        found = []
        for condition in conditions:
            place = options.index(condition.option)
            low, high = term.low.copy(), term.high.copy()
            low[0, place], high[0, place] = 0, self.top[place]
            near = np.flatnonzero(barred & self.boxes.within(Boxes(low, high)))
            if near.size:
                number = self._nearest(near, np.array(inside) - 1) + 1
                gone = np.flatnonzero(~self.battery.stable[concept][:, number - 1])
                leaver = self.graph.deciders[int(gone[0])]
                to = self.witnesses.gain(leaver, number, concept)
                found.append(Break(option=condition.option, state=number, by=self.graph.actors[leaver], to=to))
        return tuple(found)

    def _nearest(self, places: NDArray[np.int64], lasting: NDArray[np.int64]) -> int:
        """Of some states the one that differs on fewest options from one that lasts."""
        apart = np.full(len(places), len(self.top) + 1)
        for one in lasting[:COMPARED]:
            differs = (self.boxes.low[places] != self.boxes.low[one]).sum(axis=1)
            apart = np.minimum(apart, differs)
        return int(places[apart.argmin()])

    def _shared(self, held: NDArray[np.bool_], barred: NDArray[np.bool_]) -> tuple[Condition, ...]:
        """The options on which the lasting forms keep to levels that other forms leave."""
        hull, others = self.boxes[held].hull(), self.boxes[barred]
        outside = ((others.low < hull.low) | (others.high > hull.high)).any(axis=0)
        low, high = np.where(outside, hull.low[0], 0), np.where(outside, hull.high[0], self.top)
        return self._told(Boxes(low[None].astype(np.int8), high[None].astype(np.int8)))

    def _absent(self, held: NDArray[np.bool_], barred: NDArray[np.bool_]) -> dict[str, tuple[str, ...]]:
        """Option to the levels that only forms have that do not last."""
        found = {}
        for place, option in enumerate(self.dossier.option):
            had, other = (self._levels(which, place) for which in (held, barred))
            if missing := sorted(other - had):
                found[option.id] = tuple(option.levels[level] for level in missing)
        return found

    def _levels(self, which: NDArray[np.bool_], place: int) -> set[int]:
        spans = zip(self.boxes.low[which, place].tolist(), self.boxes.high[which, place].tolist(), strict=True)
        return {level for low, high in set(spans) for level in range(low, high + 1)}


def _verdict(held: NDArray[np.bool_], barred: NDArray[np.bool_], ends: NDArray[np.bool_], described: bool) -> Verdict:
    if held.any():
        many = held.sum() + barred.sum() > MOST_FORMS
        return "always" if not barred.any() else "many" if many else "if" if described else "long"
    if not barred.any() and not ends.any():
        return "none"
    return "end" if ends.any() and not barred.any() else "never"
