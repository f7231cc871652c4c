"""What would make one target last under one concept: the parts of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from goodoffices.analyses.inverse.answer import Change, Comparison, Counted, Demand, Inverted, Measure, Resequenced
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.wishes import Wishes
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.inverse import counting
from goodoffices.solutions.inverse.fate import Fate
from goodoffices.solutions.inverse.nearest import Inverse, Nearest, best_to_worst
from goodoffices.solutions.inverse.reordering import Reorderings

#: Forms of a target whose nearest orders are worked out, those that seem nearest first.
FORMS = 8
#: Orders are written out on so many states at most; numbers up to so large are exact in every program.
WRITTEN, EXACT = 64, 2**53


@dataclass(frozen=True, eq=False)
class Work:
    """One concept on one conflict, with what is asked of it.

    Attributes
    ----------
    names : Describer
    inverse : Inverse
    vary : tuple of int
        Whose preferences may change.
    wishes : dict
        The statements of those whose preference is told by statements.
    swaps : int
        How far statements are moved.
    rng : Generator
    """

    names: Describer
    inverse: Inverse
    vary: tuple[int, ...]
    wishes: dict[int, Wishes]
    swaps: int
    rng: Generator

    @cached_property
    def lasts(self) -> NDArray[np.bool_]:
        """(states,) bool: what everybody stays in as things are, end states included."""
        found: NDArray[np.bool_] = np.all([apart == 0 for apart in self.inverse.apart.values()], axis=0)
        return found

    @cached_property
    def ends(self) -> NDArray[np.bool_]:
        """(states,) bool: what nothing leads out of."""
        return end_states(self.inverse.graph)

    @cached_property
    def _reorderings(self) -> dict[int, Reorderings]:
        return {i: Reorderings.of(self.inverse, i, self.wishes[i], self.swaps) for i in self.vary if i in self.wishes}

    def told(self, outcome: str | None, holds: NDArray[np.bool_]) -> Inverted:
        """What would make a target last.

        Parameters
        ----------
        outcome : str | None
        holds : (states,) bool
            Its forms.
        """
        forms = holds & ~self.ends
        about: dict[str, Any] = {
            "outcome": outcome,
            "concept": self.inverse.concept,
            "forms": int(holds.sum()),
            "lasting": int((forms & self.lasts).sum()),
            "ends": int((holds & self.ends).sum()),
        }
        if not holds.any():
            return Inverted(verdict="none", **about)
        if not forms.any():
            return Inverted(verdict="end", **about)
        place = self._form(forms)
        told: dict[str, Any] = {
            "state": place + 1,
            "demands": tuple(self._demands(place)),
            "counts": tuple(self._counts(place)),
        }
        if about["lasting"]:
            return Inverted(verdict="lasts", **about, **told)
        alone = tuple(self._change(forms, (i,)) for i in self.vary)
        together = self._change(forms, self.vary) if len(self.vary) > 1 else None
        told |= {"alone": alone, "together": together, "statements": tuple(self._statements(forms))}
        works = any(change.steps is not None for change in (*alone, *([together] if together else [])))
        works |= any(one.swaps is not None for one in told["statements"])
        return Inverted(verdict="changes" if works else "never", **about, **told)

    def _form(self, forms: NDArray[np.bool_]) -> int:
        """The form that lasts, or else the one that needs fewest steps; of equals the nearest to the status quo."""
        needed = np.sum([self.inverse.apart[i] for i in self.inverse.graph.deciders], axis=0)
        (places,) = np.nonzero(forms)
        apart = self.names.apart()
        return int(min(places.tolist(), key=lambda place: (needed[place], apart[place], place)))

    def _change(self, forms: NDArray[np.bool_], vary: tuple[int, ...]) -> Change:
        """The nearest orders of some actors, over the forms of the target."""
        places = np.flatnonzero(forms).tolist()
        least = {place: bound for place in places if (bound := self.inverse.bound(place, vary)) is not None}
        best: Nearest | None = None
        for place in sorted(least, key=lambda place: (least[place], place))[:FORMS]:
            if best is not None and best.steps is not None and least[place] >= best.steps:
                break
            found = self.inverse.nearest(place, vary)
            least[place] = found.least
            if found.impossible:
                del least[place]
            elif best is None or _worth(found) < _worth(best):
                best = found
        if best is None and least:
            best = Nearest(min(least, key=lambda place: (least[place], place)), vary, None, 0)
        if best is None:
            return self._made(Nearest(places[0], vary, None, 0, impossible=True))
        others = [bound for place, bound in least.items() if place != best.place]
        unique = best.unique if best.steps is None or all(bound > best.steps for bound in others) else False
        return self._made(replace(best, least=min([*others, best.least]), unique=unique))

    def _made(self, found: Nearest) -> Change:
        graph, size = self.inverse.graph, self.inverse.graph.size
        written = (
            {graph.actors[i]: best_to_worst(ranks) for i, ranks in found.orders.items()} if size <= WRITTEN else {}
        )
        passes = {}
        for i, ranks in found.orders.items():
            old = self.inverse.ranks[i]
            gone = (old > old[found.place]) & (ranks <= ranks[found.place])
            passes[graph.actors[i]] = (np.flatnonzero(gone) + 1).tolist()
        return Change.model_validate(
            {
                "actors": [graph.actors[i] for i in found.vary],
                "measure": self._measure(found.vary),
                "state": found.place + 1,
                "steps": found.steps,
                "least": found.least,
                "proved": found.proved,
                "unique": found.unique,
                "impossible": found.impossible,
                "passes": passes,
                "orders": written,
            }
        )

    def _measure(self, vary: tuple[int, ...]) -> Measure:
        return "kemeny-snell" if any(map(self.inverse.tied, vary)) else "kendall"

    def _demands(self, place: int) -> Iterator[Demand]:
        for i in self.inverse.graph.deciders:
            ways = sorted(self._ways(i, place), key=lambda way: way.met)
            steps = int(self.inverse.apart[i][place])
            yield Demand(
                actor=self.inverse.graph.actors[i],
                stays=not steps,
                steps=steps,
                measure=self._measure((i,)),
                ways=tuple(ways),
            )

    def _ways(self, i: int, place: int) -> Iterator[Comparison]:
        """What each move of `i` asks, with what the others could make of it instead."""
        graph, card = self.inverse.graph, DEFINITIONS[self.inverse.concept]
        u = graph.payoff(i)
        cell = int(graph.moves.states[place])
        value = np.maximum(u, graph.best_move(i, u)) if card.demand == "no-way-out" else u
        answer = u if card.demand == "none" else graph.answer(i, card.demand, card.credible)
        number = {int(c): n for n, c in enumerate(graph.moves.states.tolist(), 1)}
        for gain in graph.moves.reach(i, cell).tolist():
            instead: list[int] = []
            if answer[gain] < u[gain] and u[gain] > u[cell]:
                goal = (value == answer[gain]) & graph.moves.feasible
                (path,) = graph.paths(graph.others(i), [gain], goal, card.credible)
                instead = [number[path[-1][1]]] if path else []
            other = instead[0] if instead else number[gain]
            told = self.wishes[i].apart(place, other - 1) if i in self.wishes else (None, None)
            yield Comparison(
                gain=number[gain],
                instead=tuple(instead),
                met=bool(min(u[gain], answer[gain]) <= u[cell]),
                favouring=told[0],
                opposing=told[1],
            )

    def _statements(self, forms: NDArray[np.bool_]) -> Iterator[Resequenced]:
        for i, tried in self._reorderings.items():
            found, count = tried.first(forms), len(self.wishes[i].holds)
            yield Resequenced(
                actor=self.inverse.graph.actors[i],
                within=tried.within,
                tried=tried.tried,
                every=tried.within >= count * (count - 1) // 2,
                swaps=found and found.swaps,
                statements=found and found.statements,
                state=None if found is None else found.place + 1,
            )

    def _counts(self, place: int) -> Iterator[Counted]:
        if self.inverse.graph.size > counting.MOST_STATES:
            return
        fate = Fate(self.inverse.graph, place, self.inverse.concept)
        for i in self.vary:
            yield self._counted(counting.focal(self.inverse, fate, i, self.rng))
            yield self._counted(counting.equilibria(self.inverse, fate, (i,), self.rng))
        if len(self.vary) > 1:
            yield self._counted(counting.equilibria(self.inverse, fate, self.vary, self.rng))

    def _counted(self, found: counting.Count) -> Counted:
        return Counted(
            actors=tuple(self.inverse.graph.actors[i] for i in found.vary),
            focal=found.focal,
            count=found.count if found.count is not None and found.count < EXACT else None,
            total=found.total if found.total < EXACT else None,
            share=found.share,
            error=found.error,
        )


def _worth(found: Nearest) -> tuple[bool, int, int]:
    return (found.steps is None, found.steps or 0, found.least)
