"""The menu of a go-between: which sets of acts there are, and which models they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import comb
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.acting import acted, contradicting
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput
from goodoffices.models.conflict.abreast import Abreast
from goodoffices.models.conflict.build import chosen, order
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.space import Space
from goodoffices.models.conflict.spaces import Spaces

#: Up to so many acts every set is decided; of more, and of so many at most, every set of a few.
WHOLE, MOST = 14, 40
#: Kinds of record that shape states and moves.
SHAPING = ("option", "rule")
Masks = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class SameSpace:
    """Sets of acts that lead to one space: its models, and of each set which combination of orders it has.

    Attributes
    ----------
    sets : (n,) int64
        Places among all sets.
    models : Abreast | None
        None where no state is feasible.
    lane : (n,) int64
    dossier : Dossier
        With the options and rules of these sets.
    """

    sets: NDArray[np.int64]
    models: Abreast | None
    lane: NDArray[np.int64]
    dossier: Dossier


@dataclass(frozen=True, eq=False)
class Menu:
    """Acts that change the conflict, and all their sets as sums of powers of two.

    Attributes
    ----------
    dossier : Dossier
        As it stands.
    acts : tuple of Intervention
    most : int
        How many acts a set has at most.
    judge : str | None
    sequence : str
    spaces : Spaces
    """

    dossier: Dossier
    acts: tuple[Intervention, ...]
    most: int
    judge: str | None
    sequence: Sequence
    spaces: Spaces

    @cached_property
    def sets(self) -> Masks:
        """(n,) every set of at most so many acts, ascending as numbers."""
        if self.most >= len(self.acts):
            return np.arange(2 ** len(self.acts), dtype=np.int64)
        found = [
            sum(1 << k for k in part) for size in range(self.most + 1) for part in combinations(self._places, size)
        ]
        return np.sort(np.array(found, np.int64))

    @property
    def _places(self) -> range:
        return range(len(self.acts))

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """(n,) how many acts each set has."""
        return np.bitwise_count(self.sets).astype(np.int64)

    def of(self, mask: int) -> tuple[Intervention, ...]:
        """The acts of a set."""
        return tuple(act for k, act in enumerate(self.acts) if mask >> k & 1)

    def find(self, masks: Masks) -> NDArray[np.int64]:
        """(n,) the places of some sets among all, -1 of one that is not among them."""
        place = np.minimum(np.searchsorted(self.sets, masks), len(self.sets) - 1)
        return np.where(self.sets[place] == masks, place, -1)

    @cached_property
    def contradictions(self) -> tuple[tuple[int, int], ...]:
        """Pairs of acts that make two things of one field or statement."""
        return tuple(
            (a, b) for a, b in combinations(self._places, 2) if contradicting(self.dossier, self.acts[a], self.acts[b])
        )

    @cached_property
    def barred(self) -> NDArray[np.bool_]:
        """(n,) bool: sets that hold two acts which contradict one another."""
        found = np.zeros(len(self.sets), bool)
        for a, b in self.contradictions:
            both = (1 << a) + (1 << b)
            found |= self.sets & both == both
        return found

    @cached_property
    def shaping(self) -> int:
        """The acts that change options or rules."""
        return sum(1 << k for k, act in enumerate(self.acts) if any(edit.kind in SHAPING for edit in act.edits))

    @cached_property
    def _ordering(self) -> dict[str, int]:
        """Actor to the acts that may change its order."""
        found = dict.fromkeys(sorted({p.actor for p in self.dossier.preference}), 0)
        for k, act in enumerate(self.acts):
            for edit in act.edits:
                if edit.kind == "preference":
                    for actor in self._whose(edit):
                        found[actor] = found.get(actor, 0) | 1 << k
        return found

    def _whose(self, edit: Any) -> list[str]:
        """Whose order an edit may change."""
        if edit.verb in ("set", "drop"):
            owners = [one.actor for one in self.dossier.preference if one.id == edit.id]
            return [*owners, *([edit.fields["actor"]] if "actor" in edit.fields else [])]
        return [edit.fields["actor"] if edit.verb == "add" else edit.actor]

    def groups(self) -> Iterator[SameSpace]:
        """The sets that are not barred, by the space they lead to."""
        free = np.flatnonzero(~self.barred)
        shapes, which = np.unique(self.sets[free] & self.shaping, return_inverse=True)
        together: dict[int, list[NDArray[np.int64]]] = {}
        made: dict[int, tuple[Space | None, Dossier]] = {}
        for place, shape in enumerate(shapes.tolist()):
            dossier = acted(self.dossier, self.of(shape))
            space = self._space(dossier)
            made.setdefault(id(space), (space, dossier))
            together.setdefault(id(space), []).append(free[which == place])
        for key, parts in together.items():
            space, dossier = made[key]
            yield self._group(np.concatenate(parts), space, dossier)

    def _space(self, dossier: Dossier) -> Space | None:
        """None where no state is feasible."""
        try:
            return self.spaces.of(dossier)
        except BadInput:
            return None

    def _group(self, sets: NDArray[np.int64], space: Space | None, dossier: Dossier) -> SameSpace:
        if space is None:
            return SameSpace(sets, None, np.zeros(len(sets), np.int64), dossier)
        columns: list[NDArray[np.int64]] = []
        orders: list[tuple[NDArray[np.int32], ...]] = []
        deciders: list[int] = []
        given = np.zeros((len(sets), len(space.actors)), bool)
        for i, actor in enumerate(space.actors):
            found, which, has = self._orders(actor, self.sets[sets], space)
            orders.append(found)
            columns.append(which)
            given[:, i] = has
            deciders += [i] if has.any() else []
        # whoever has an order in some sets only is indifferent, and so content, in the others
        lanes, lane = np.unique(np.stack(columns, axis=1), axis=0, return_inverse=True)
        return SameSpace(
            sets, Abreast(space, tuple(orders), lanes, tuple(deciders), self.sequence), lane.ravel(), dossier
        )

    def _orders(
        self, actor: str, masks: Masks, space: Space
    ) -> tuple[tuple[NDArray[np.int32], ...], NDArray[np.int64], NDArray[np.bool_]]:
        """The different orders of an actor over some sets, which one each set has, and whether it has a preference."""
        parts, which = np.unique(masks & self._ordering.get(actor, 0), return_inverse=True)
        said = [self._preference(actor, part) for part in parts.tolist()]
        i = space.actors.index(actor)
        known: dict[bytes, int] = {}
        places: list[int] = []
        ranked: list[NDArray[np.int32]] = []
        for preference in said:
            ranks = order(space, {} if preference is None else {actor: preference}).ranks[i]
            if ranks.tobytes() not in known:
                known[ranks.tobytes()] = len(ranked)
                ranked.append(ranks)
            places.append(known[ranks.tobytes()])
        has = np.array([preference is not None for preference in said])
        return tuple(ranked), np.array(places)[which.ravel()], has[which.ravel()]

    def _preference(self, actor: str, part: int) -> Preference | None:
        """The preference that counts after some acts."""
        return self._chosen(part).get(actor)

    def _chosen(self, part: int) -> dict[str, Preference]:
        if part not in self._known:
            self._known[part] = chosen(acted(self.dossier, self.of(part)), self.judge)
        return self._known[part]

    @cached_property
    def _known(self) -> dict[int, dict[str, Preference]]:
        return {}

    def model_dossier(self, mask: int) -> Dossier:
        """The dossier after a set of acts."""
        return acted(self.dossier, self.of(mask))


def depth(acts: int, budget: int) -> int:
    """How many acts a set may have so that there are no more sets than `budget`; all of them up to `WHOLE` acts."""
    if acts <= WHOLE:
        return acts
    most, total = 0, 1
    while most < acts and total + comb(acts, most + 1) <= budget:
        most += 1
        total += comb(acts, most)
    return most
