"""What `stability` tells of the verdicts: findings, tables, the answer and the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.stability.listing import Listing
from goodoffices.card import Firmness
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.patterns import Pattern, firmest, patterns
from goodoffices.models.conflict.statemap import LISTED as MEMBERS
from goodoffices.models.conflict.statemap import statemap
from goodoffices.result import Finding, Table, terms
from goodoffices.result.reasons import reason
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT, term
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.lasting import Lasting

#: With more states than this, the answer counts what lasts and lists so many of the firmest.
LISTED, FIRMEST = 2**14, 200
#: The state-by-state tables have this many rows at most; beyond, states are grouped by option pattern.
ROWS = 40
#: How many states a sentence names.
NAMED = 3
#: States that last so firmly are worth a place on the map without having a name.
TELLING: tuple[Firmness, ...] = ("joint", "firm", "credible")
#: What lasts only so is said not to last where a firmer concept was tested and says no.
WEAK: tuple[Firmness, ...] = ("threat", "moment")


@dataclass(frozen=True)
class Verdicts:
    """The verdicts of one judge on every state, as the analysis `stability` tells them."""

    dossier: Dossier
    model: GraphModel
    battery: Battery

    @cached_property
    def names(self) -> Describer:
        """What states and outcomes are called."""
        return Describer(self.dossier, self.model)

    @cached_property
    def lasting(self) -> Lasting:
        """What lasts, end states apart."""
        return Lasting(self.model, self.battery)

    @property
    def holds(self) -> dict[str, NDArray[np.bool_]]:
        """Concept id to (states,) bool: what is stable for every actor, end states apart."""
        return self.lasting.holds

    @cached_property
    def ends(self) -> NDArray[np.int64]:
        """(n,) the states, by number, that no move leads out of."""
        return np.flatnonzero(self.lasting.ends) + 1

    @property
    def large(self) -> bool:
        """Whether there are too many states to list."""
        return self.model.size > LISTED

    def answer(self) -> dict[str, Any]:
        """What scripts rely on."""
        found = {concept: self.battery.equilibria(concept) for concept in self.battery.stable}
        listed = {concept: self.listed(numbers) for concept, numbers in found.items()}
        shown: Iterable[int] = range(1, self.model.size + 1)
        if self.large:
            quo = {self.names.status_quo} if self.names.status_quo else set()
            shown = sorted(quo.union(self.ends[:FIRMEST].tolist(), *listed.values()))
        return {
            "states": self._states(np.array([*shown], np.int64)),
            "equilibria": listed,
            "counts": {concept: int(numbers.size) for concept, numbers in found.items()},
            "stable": {}
            if self.large
            else {
                concept: {
                    self.model.actors[i]: (np.flatnonzero(rows[place]) + 1).tolist()
                    for place, i in enumerate(self.model.deciders)
                }
                for concept, rows in self.battery.stable.items()
            },
            "status_quo": self.names.status_quo,
            "cut": self.large,
            "end_states": self.ends[:FIRMEST].tolist(),
            "mute": list(self.lasting.mute),
            "map": self._map(self.names),
            "firmness": {concept: DEFINITIONS[concept].firmness for concept in found},
            "strict": STRICT,
            "credible": CREDIBLE,
        }

    def _states(self, numbers: NDArray[np.int64]) -> Listing:
        """The states with these numbers as an answer holds them."""
        states = self.model.states
        columns = {}
        for option, names in states.levels.items():
            column = states.level(option, numbers - 1)
            if states.merged is not None:
                apart = states.merged[numbers - 1, list(states.levels).index(option)]
                column = np.where(apart, len(names), column)
            columns[option] = column.astype(np.uint8).tobytes()
        return Listing(numbers.tolist(), states.levels, columns)

    def listed(self, numbers: NDArray[np.int64]) -> list[int]:
        """The states as an answer lists them: all, or the firmest where there are too many."""
        return sorted(self.strongest_first(numbers)[:FIRMEST].tolist()) if self.large else numbers.tolist()

    def _map(self, names: Describer) -> dict[str, Any]:
        """Few places that stand for all states, and who would move from one to another."""
        telling = tuple(card.id for card in DEFINITIONS if card.firmness in TELLING)
        found = statemap(names, self.lasting.telling, telling, self.lasting.ends)
        places = [
            {
                "state": names.state(place.number),
                "numbers": place.members[:MEMBERS].tolist(),
                "count": int(place.members.size),
                "forms": place.forms,
                "concepts": list(place.concepts),
                "end": bool(self.lasting.ends[place.number - 1]),
                "outcome": place.outcome,
                "pattern": place.levels,
            }
            for place in found.places
        ]
        moves = [{"from": start, "to": end, "by": [self.model.actors[i] for i in by]} for start, end, by in found.moves]
        return {"places": places, "moves": moves}

    @cached_property
    def strength(self) -> NDArray[np.int8]:
        """(states,) the number of telling concepts under which each state lasts although somebody has a move."""
        strength = np.zeros(self.model.size, np.int8)
        for holds in self.lasting.telling.values():
            strength += holds
        return strength

    def strongest_first(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """The states, those that are equilibria under most concepts first."""
        return numbers[np.argsort(-self.strength[numbers - 1], kind="stable")]

    def some(self, numbers: NDArray[np.int64]) -> list[terms.State]:
        """Slots for the few strongest of some states; of several forms of the same named outcomes only the first."""
        return self.names.some(self.strongest_first(numbers), NAMED)

    def examples(self, numbers: NDArray[np.int64]) -> dict[str, Any]:
        """The slot `states` with the few strongest of some states, and how many go by yet another name."""
        return self.names.examples("states", self.strongest_first(numbers), NAMED)

    def findings(self) -> Iterator[Finding]:
        """What there is to say, what lasts first."""
        yield Finding(
            key="stability-size",
            slots={
                "states": self.model.size,
                "actors": [terms.Actor(actor=self.model.actors[i]) for i in self.model.deciders],
            },
        )
        for concept in self.lasting.telling:
            found = self.lasting.numbers(concept)
            slots = {"concept": term(concept), "count": found.size, **self.examples(found)}
            yield Finding(key="stability-equilibria", slots=slots)
        yield from self._mute()
        if self.battery.stable:  # where nothing could be tested, nothing is said of what lasts
            yield from self._ends()
            yield from self._status_quo()
            yield from self._outcomes()
        for concept, why in self.battery.missing.items():
            told = reason(why)
            yield Finding(key="stability-missing", slots={"concept": term(concept), "why": told})
        if self.large:
            yield Finding(key="stability-not-listed", slots={"states": self.model.size, "most": LISTED})

    def _mute(self) -> Iterator[Finding]:
        """The readings that keep so many states that they tell nothing, and how many they keep."""
        for concept in self.lasting.mute:
            slots: dict[str, Any] = {"concept": term(concept), "count": self.battery.equilibria(concept).size}
            yield Finding(key="stability-mute", slots=slots | {"states": self.model.size})

    def _ends(self) -> Iterator[Finding]:
        """The states that last only because nothing leads out of them."""
        if self.ends.size:
            slots = {"count": self.ends.size, **self.names.examples("states", self.ends)}
            yield Finding(key="stability-ends", slots=slots)

    def _status_quo(self) -> Iterator[Finding]:
        number = self.names.status_quo
        if number is None:
            return
        state = self.names.state(number)
        if self.lasting.ends[number - 1]:
            yield Finding(key="stability-status-quo-end", slots={"state": state})
            return
        kept = [term(c) for c, rows in self.holds.items() if rows[number - 1]]
        held = [one for one in kept if one.firmness == "threat"]
        told = [one for one in kept if one.firmness not in WEAK]
        failed = [one for c in self.holds if (one := term(c)).firmness not in WEAK and one not in told]
        firm = [one for one in kept if one.concept not in self.lasting.mute]
        if told or (kept and not failed):
            yield Finding(key="stability-status-quo-lasts", slots={"state": state, "concepts": firm or kept})
            return
        credible = self.battery.stable.get(CREDIBLE, next(iter(self.battery.stable.values())))
        leaving = [
            terms.Actor(actor=self.model.actors[i])
            for place, i in enumerate(self.model.deciders)
            if not credible[place, number - 1]
        ]
        crossing = [one for one in kept if one.firmness == "moment"]
        if held:
            mute = [one for one in held if one.concept in self.lasting.mute]
            slots = {"state": state, "concepts": failed, "actors": leaving, "threats": held, "mute": mute}
            yield Finding(key="stability-status-quo-threat", slots=slots | {"crossing": crossing})
            return
        if crossing:
            slots = {"state": state, "concepts": failed, "actors": leaving, "crossing": crossing}
            yield Finding(key="stability-status-quo-moment", slots=slots)
            return
        yield Finding(key="stability-status-quo-moves", slots={"state": state, "actors": leaving})

    def _outcomes(self) -> Iterator[Finding]:
        """For each named outcome, how many of its states can last under which concepts."""
        for id, holds in self.names.outcomes.items():
            counts = {c: int((rows & holds).sum()) for c, rows in self.holds.items()}
            kept = [c for c, count in counts.items() if count]
            telling = [terms.ConceptCount(concept=term(c), count=counts[c]) for c in kept if c not in self.lasting.mute]
            ends = int((self.lasting.ends & holds).sum())
            key = "" if telling else "-end" if ends else "-mute" if kept else "-never"
            slots = {
                "outcome": terms.Outcome(outcome=id),
                "states": int(holds.sum()),
                "concepts": telling,
                "ends": ends,
                "how": _how([one.count for one in telling], int(holds.sum())),
            }
            yield Finding(
                key=f"stability-outcome{key}",
                slots=slots | ({"mute": [term(c) for c in kept]} if key == "-mute" else {}),
            )

    def tables(self) -> Iterator[Table]:
        """What lasts, state by state or as patterns, and for whom each state is stable."""
        firm = self.strongest_first(np.flatnonzero(self.strength > 0) + 1)
        shown = [*self.ends[:ROWS].tolist(), *firm[:ROWS].tolist()]
        if firm.size + self.ends.size <= ROWS:
            yield self._equilibria([*firm.tolist(), *self.ends.tolist()])
        elif self.large:
            found = firmest(self.model.states, self.lasting.telling)
            shown = [*self.ends[:1].tolist(), *(int(pattern.members[0]) for _, pattern in found)]
            yield self._patterns([([term(c) for c in concepts], pattern) for concepts, pattern in found])
        else:
            holds = self.lasting.telling
            each = [(c, pattern) for c, rows in holds.items() for pattern in patterns(self.model.states, rows, 6)]
            yield self._patterns([(term(concept), pattern) for concept, pattern in each])
        quo = [self.names.status_quo] if self.names.status_quo else []
        yield self._verdicts(list(dict.fromkeys([*shown, *quo])))

    def _equilibria(self, numbers: list[int]) -> Table:
        """Which states last under which concepts; end states in a column of their own, where there are any."""
        apart = {"end-state": self.lasting.ends} if self.ends.size else {}
        shown = self.holds | apart
        return Table(
            id="equilibria",
            columns=("state", *shown),
            rows=tuple((self.names.state(n), *(bool(rows[n - 1]) for rows in shown.values())) for n in numbers),
        )

    def _patterns(self, rows: list[tuple[Any, Pattern]]) -> Table:
        """What lasts as patterns of options; end states in rows of their own."""
        if self.ends.size:
            rows = [
                *rows,
                *((terms.Word(word="end-state"), p) for p in patterns(self.model.states, self.lasting.ends, 6)),
            ]
        return Table(
            id="patterns",
            columns=("concept", "pattern", "count"),
            rows=tuple((c, terms.Pattern(pattern=p.levels, whole=p.whole), int(p.members.size)) for c, p in rows),
        )

    def _verdicts(self, numbers: list[int]) -> Table:
        """Of some states under which concepts each actor would stay, or that it has no move there."""
        terms_of = {c: term(c) for c in self.battery.stable}

        def under(place: int, n: int) -> Any:
            if not self.model.moves.reach(self.model.deciders[place], int(self.model.moves.states[n - 1])).size:
                return terms.Word(word="no-move")
            return [terms_of[c] for c, mark in self.battery.stable.items() if mark[place, n - 1]]

        return Table(
            id="stable",
            columns=("state", *(self.model.actors[i] for i in self.model.deciders)),
            rows=tuple(
                (self.names.state(n), *(under(place, n) for place in range(len(self.model.deciders)))) for n in numbers
            ),
        )


def _how(counts: list[int], states: int) -> str:
    """Whether some of so many states last under each concept, all of them under each, or both is the case."""
    whole = [count == states for count in counts]
    return "all" if all(whole) else "both" if any(whole) else "some"


def judges(view: Verdicts, others: dict[str, Battery]) -> Iterator[Finding]:
    """Where another judge's preferences change what can last; readings that tell nothing here are left out."""
    for judge, other in others.items() if view.battery.stable else ():
        there = Lasting(view.model, other)
        differences = [
            _difference(view, concept, there)
            for concept in view.lasting.telling
            if concept in other.stable and not np.array_equal(view.holds[concept], there.holds[concept])
        ]
        yield Finding(
            key="stability-judges-differ" if differences else "stability-judges-agree",
            slots={"judge": terms.Judge(judge=judge), "differences": differences},
            kind="computed",
        )


def _difference(view: Verdicts, concept: str, there: Lasting) -> terms.ConceptDifference:
    """States gained and lost under a concept, and named outcomes that have or no longer have a form that lasts."""
    here, other = view.holds[concept], there.holds[concept]
    gained, lost = np.flatnonzero(other & ~here) + 1, np.flatnonzero(here & ~other) + 1
    outcomes = {id: ((here & forms).any(), (other & forms).any()) for id, forms in view.names.outcomes.items()}
    return terms.ConceptDifference(
        concept=term(concept),
        gained=gained.size,
        lost=lost.size,
        examples=view.some(gained),
        fewer=view.some(lost),
        outcomes=terms.OutcomeDifference(
            here=[terms.Outcome(outcome=id) for id, (before, _) in outcomes.items() if before],
            gained=[terms.Outcome(outcome=id) for id, (before, after) in outcomes.items() if after and not before],
            lost=[terms.Outcome(outcome=id) for id, (before, after) in outcomes.items() if before and not after],
        ),
    )
