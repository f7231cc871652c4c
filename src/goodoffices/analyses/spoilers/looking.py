"""One accord as one judge sees it: who could leave, alone and together, and what would keep each in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.spoilers.answer import Accord, Keeping, Reply, Spoiler
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import chosen
from goodoffices.models.conflict.coalitions import MOST_STATES, Coalition
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.order import Path
from goodoffices.models.conflict.wishes import Wishes, how_many, sequences
from goodoffices.solutions.battery import Battery
from goodoffices.solutions.spoiling import FATES, Leaving, Spoiling

#: Sequences of statements that are tried at most.
MOST_SEQUENCES = 5_000


def clients(dossier: Dossier, graph: GraphModel) -> dict[Coalition, tuple[str, ...]]:
    """Each patron with one client, and with all, as far as they decide: to the relations that tie them."""
    place = {graph.actors[i]: i for i in graph.deciders}
    tied: dict[str, dict[str, str]] = {}
    for relation in dossier.relation:
        if relation.kind == "patron" and relation.source in place and relation.target in place:
            tied.setdefault(relation.source, {}).setdefault(relation.target, relation.id or "")
    found: dict[Coalition, tuple[str, ...]] = {}
    for patron, held in tied.items():
        for some in [*((one,) for one in held), tuple(held)]:
            members = tuple(sorted({place[patron], *(place[one] for one in some)}))
            if len(members) > 1:
                found.setdefault(members, tuple(held[one] for one in some))
    return found


@dataclass(frozen=True, eq=False)
class Look:
    """A conflict as one judge sees it.

    Attributes
    ----------
    dossier : Dossier
    graph : GraphModel
    battery : Battery
    judge : str | None
    together : int
        Groups of so many at most.
    swaps : int
        How far statements are moved.
    """

    dossier: Dossier
    graph: GraphModel
    battery: Battery
    judge: str | None
    together: int
    swaps: int

    @cached_property
    def names(self) -> Describer:
        """What its states are called."""
        return Describer(self.dossier, self.graph)

    @cached_property
    def groups(self) -> dict[Coalition, tuple[str, ...]]:
        """Every group that is looked at, small ones first, to the relations that make it one of a patron.

        On more states than rows of bits are held for, only single actors.
        """
        if self.graph.size > MOST_STATES:
            return {(i,): () for i in self.graph.deciders}
        tied = clients(self.dossier, self.graph)
        sizes = range(1, self.together + 1)
        every = {group: tied.get(group, ()) for size in sizes for group in combinations(self.graph.deciders, size)}
        return every | {group: relations for group, relations in tied.items() if group not in every}

    def form(self, holds: NDArray[np.bool_]) -> int | None:
        """The form of an outcome to look at: its number, or None.

        It lasts under most concepts; of those, most actors stay under most concepts; of those, the nearest to where
        things stand. Forms that nothing leads out of are no accords.
        """
        (places,) = np.nonzero(holds & ~end_states(self.graph))
        lasts = np.sum([rows.all(axis=0) for rows in self.battery.stable.values()], axis=0)
        stays = np.sum([rows.sum(axis=0) for rows in self.battery.stable.values()], axis=0)
        apart = self.names.apart()
        best = min(places.tolist(), key=lambda n: (-lasts[n], -stays[n], apart[n], n), default=None)
        return None if best is None else best + 1

    def lasts(self, number: int) -> tuple[str, ...]:
        """The concepts under which a state lasts."""
        return tuple(id for id, rows in self.battery.stable.items() if rows[:, number - 1].all())

    def accord(self, outcome: str, number: int | None) -> Accord:
        """Everything about one outcome in one form."""
        holds = self.names.outcomes[outcome]
        about = {"judge": self.judge, "outcome": outcome, "state": number, "forms": int(holds.sum())}
        if number is None:
            return Accord.model_validate(about | {"lasts": (), "spoilers": (), "keeping": ()})
        spoiling = Spoiling(self.graph, number - 1, holds)
        found = {group: spoiling.leaving(group) for group in self.groups}
        spoilers = [
            self._spoiler(leaving, spoiling, found)
            for group, leaving in found.items()
            if len(group) == 1 or self.groups[group] or leaving.paying
        ]
        keeping = [
            self._keeping(group[0], spoiling)
            for group, leaving in found.items()
            if len(group) == 1 and leaving.fate in ("threat", "free")
        ]
        told = {"lasts": self.lasts(number), "spoilers": spoilers, "keeping": keeping}
        return Accord.model_validate(about | told)

    def _spoiler(self, leaving: Leaving, spoiling: Spoiling, found: dict[Coalition, Leaving]) -> Spoiler:
        order = FATES.index(leaving.fate)
        within = (one for group, one in found.items() if set(group) < set(leaving.members))
        end = leaving.to
        if leaving.follows:
            end = self._place(leaving.follows[-1][1])
        return Spoiler(
            members=self._actors(leaving.members),
            relations=self.groups[leaving.members],
            fate=leaving.fate,
            able=leaving.ways > 0,
            willing=leaving.paying > 0 if leaving.ways else None,
            deterred=leaving.fate != "free" if leaving.paying else None,
            losing=self._actors(leaving.losing),
            gain=None if leaving.to is None else leaving.to + 1,
            answer=None if leaving.answer is None else self._replies(leaving.answer),
            concept=leaving.concept,
            hurt=self._actors(leaving.hurt),
            follows=self._replies(leaving.follows or []),
            end=None if end is None else end + 1,
            back=end is not None and bool(spoiling.within[end]),
            smallest=all(FATES.index(one.fate) < order for one in within),
        )

    def _actors(self, members: Coalition) -> tuple[str, ...]:
        return tuple(self.graph.actors[i] for i in members)

    def _replies(self, path: Path) -> tuple[Reply, ...]:
        return tuple(Reply(by=self.graph.actors[j], state=self._place(cell) + 1) for j, cell in path)

    def _place(self, cell: int) -> int:
        return int(np.searchsorted(self.graph.moves.states, cell))

    def _keeping(self, i: int, spoiling: Spoiling) -> Keeping:
        steps, passed, tied = spoiling.needed(i)
        told: dict[str, Any] = dict.fromkeys(("within", "tried", "swaps", "statements"))
        wishes = Wishes.of(self.graph, chosen(self.dossier, self.judge)[self.graph.actors[i]])
        if wishes is not None:
            told |= self._sequence(i, spoiling, wishes)
        measure = "kemeny-snell" if tied else "kendall"
        return Keeping.model_validate(
            {"actor": self.graph.actors[i], "steps": steps, "measure": measure, "passed": passed} | told
        )

    def _sequence(self, i: int, spoiling: Spoiling, wishes: Wishes) -> dict[str, Any]:
        """The nearest sequence of its statements with which an actor would not leave."""
        count = len(wishes.holds)
        within = min(self.swaps, count * (count - 1) // 2)
        while how_many(count, within) > MOST_SEQUENCES:
            within -= 1
        every, swaps = sequences(count, within)
        ranks, first = wishes.ranks(every)
        for rows, places in _some(ranks, first):
            kept = spoiling.kept_in(i, rows)
            if kept is None:
                return {}
            if kept.any():
                place = int(places[kept.argmax()])
                statements = tuple((every[place] + 1).tolist())
                return {"within": within, "tried": len(every), "swaps": int(swaps[place]), "statements": statements}
        return {"within": within, "tried": len(every)}


def _some(ranks: NDArray[np.int32], first: NDArray[np.int64]) -> Iterator[tuple[NDArray[np.int32], NDArray[np.int64]]]:
    """Some orders at a time, the nearest first."""
    for start in range(0, len(ranks), 128):
        yield ranks[start : start + 128], first[start : start + 128]
