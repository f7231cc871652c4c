"""Readings: what is drawn of each, and in which of them what is asked about lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.sensitivity.asking import Asked
from goodoffices.analyses.sensitivity.doubting import Without, without_claims
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput
from goodoffices.models.conflict.drawn_orders import DrawnOrders
from goodoffices.models.conflict.draws import ActorMenus, Places, Ranks, Sayings, displaced, inserted
from goodoffices.models.conflict.space import Space
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.solutions.readings import Marks, lasting_in_draws
from goodoffices.wording import Worded

#: Concept id to (draws, targets) bool.
Verdicts = Mapping[str, Marks]


@dataclass(frozen=True, eq=False)
class Uniforms:
    """Numbers from 0 to below 1 from which readings follow: the same ones whatever is switched.

    Attributes
    ----------
    judge : (draws,) float
    claims : (draws, doubtful claims) float
    orders : mapping
        Actor to (draws, items) float.
    """

    judge: NDArray[np.float64]
    claims: NDArray[np.float64]
    orders: Mapping[str, NDArray[np.float64]]

    @classmethod
    def drawn(cls, size: int, claims: int, items: Mapping[str, int], *, rng: np.random.Generator) -> Uniforms:
        """So many of each."""
        judge, doubts = rng.random(size), rng.random((size, claims))
        return cls(judge, doubts, {actor: rng.random((size, count)) for actor, count in items.items()})

    @classmethod
    def stated(cls, claims: int, items: Mapping[str, int]) -> Uniforms:
        """One reading, with every judgement as it stands."""
        orders = {actor: np.zeros((1, count)) for actor, count in items.items()}
        return cls(np.zeros(1), np.ones((1, claims)), orders)

    def first(self, count: int) -> Uniforms:
        """The first of the readings."""
        return Uniforms(self.judge[:count], self.claims[:count], {a: u[:count] for a, u in self.orders.items()})

    def __len__(self) -> int:
        return len(self.judge)


@dataclass(frozen=True)
class Fixed:
    """What is held fast while the rest is drawn.

    Attributes
    ----------
    judges : mapping
        Actor to the judge whose order counts.
    pair : (str, str, int, int) | None
        Actor, judge, and two items of this preference: the first is to stand above the second.
    claims : mapping
        Claim to whether it holds.
    """

    judges: Mapping[str, str] | None = None
    pair: tuple[str, str, int, int] | None = None
    claims: Mapping[str, bool] | None = None

    @property
    def touched(self) -> tuple[str, ...]:
        """The actors whose orders it bears on."""
        return (*(self.judges or {}), *((self.pair[0],) if self.pair else ()))


@dataclass(frozen=True, eq=False)
class Scene:
    """One matter, with or without some claims: its space, who decides, and what each judge says of them."""

    matter: Without
    space: Space
    asked: Asked

    @cached_property
    def preferences(self) -> dict[str, tuple[Preference, ...]]:
        """Decider to its preferences, by the judges that are heard; without one of theirs, the first given."""
        found = {}
        seen = self.matter.dossier.perceived
        for actor in self.space.actors:
            given = tuple(p for p in self.matter.dossier.preference if p.actor == actor and p not in seen)
            if given:
                found[actor] = given
        return found

    @cached_property
    def deciders(self) -> tuple[int, ...]:
        """Who has preferences, by their places in the space."""
        return tuple(i for i, actor in enumerate(self.space.actors) if actor in self.preferences)

    @cached_property
    def menus(self) -> dict[str, ActorMenus]:
        """Decider to what its preferences say."""
        return {actor: ActorMenus.made(self.space, given) for actor, given in self.preferences.items()}

    @cached_property
    def groups(self) -> Marks:
        """(targets, states) bool."""
        return self.asked.groups(self.space.states)

    def counts(self, actor: str, judge: str) -> int:
        """The place of the preference that counts by a judge."""
        given = self.preferences[actor]
        return next((n for n, one in enumerate(given) if one.judge == judge), 0)

    def verdicts(self, rows: Mapping[str, tuple[Places, Ranks]]) -> dict[str, Marks]:
        """Concept id to (draws, targets) bool, from each decider's classes and ranks; who has none stays as stated."""
        draws = max((len(ranks) for _, ranks in rows.values()), default=1)
        of, ranks = [], []
        for i in self.deciders:
            actor = self.space.actors[i]
            classes, held = rows[actor] if actor in rows else self.stated(actor)
            of.append(classes)
            ranks.append(held if len(held) == draws else np.repeat(held, draws, axis=0))
        drawn = DrawnOrders.joined(self.space, self.deciders, of, ranks)
        return lasting_in_draws(drawn, self.asked.concepts, self.groups, self.asked.sequence)

    def stated(self, actor: str) -> tuple[Places, Ranks]:
        """The classes and the one order of an actor as the first judge states it."""
        menus = self.menus[actor]
        menu = menus.menus[self.counts(actor, self.asked.judges[0])]
        return menus.of, menu.ranks(np.arange(menu.items)[None])


@dataclass(frozen=True, eq=False)
class Readings:
    """Makes readings of a matter and says what lasts in each.

    Attributes
    ----------
    dossier : Dossier
    spaces : Spaces
    asked : Asked
    phi : mapping
        Actor and judge to Mallows' phi.
    doubts : mapping
        Claim to the share of the readings it is left out of.
    """

    dossier: Dossier
    spaces: Spaces
    asked: Asked
    phi: Mapping[tuple[str, str], float]
    doubts: Mapping[str, float]

    def __post_init__(self) -> None:
        """Scenes are made once for each set of claims that do not hold."""
        object.__setattr__(self, "_scenes", {})

    def scene(self, off: frozenset[str] = frozenset()) -> Scene:
        """The matter without some claims.

        Raises
        ------
        BadInput
            When nothing is feasible without them.
        """
        known: dict[frozenset[str], Scene] = self._scenes  # type: ignore[attr-defined]
        if off not in known:
            matter = without_claims(self.dossier, off)
            try:
                space = self.spaces.of(matter.dossier)
            except BadInput as error:
                claims = ", ".join(sorted(off))
                raise BadInput(Worded("sensitivity-no-scene", claims=claims, why=error.faults[0].text)) from None
            known[off] = Scene(matter, space, self.asked)
        return known[off]

    @cached_property
    def items(self) -> dict[str, int]:
        """Decider to how many things at most may change places in its order."""
        return {actor: menus.items for actor, menus in self.scene().menus.items()}

    def stated(self) -> Verdicts:
        """What lasts with every judgement as it stands, in one reading."""
        return self.verdicts(Uniforms.stated(len(self.doubts), self.items))

    def verdicts(self, uniforms: Uniforms, fixed: Fixed = Fixed()) -> Verdicts:
        """In which of the readings each target lasts."""
        off = uniforms.claims < np.array(list(self.doubts.values()))
        for claim, holds in (fixed.claims or {}).items():
            off[:, list(self.doubts).index(claim)] = not holds
        found = {id: np.zeros((len(uniforms), len(self.asked.targets)), bool) for id in self.asked.concepts}
        names = np.array(list(self.doubts), object)
        several, group = np.unique(off, axis=0, return_inverse=True)
        for place, out in enumerate(several):
            draws = np.flatnonzero(group.reshape(-1) == place)
            scene = self.scene(frozenset(names[out]))
            for id, marks in self._of_scene(scene, uniforms, draws, fixed).items():
                found[id][draws] = marks
        return found

    def judge_of(self, uniforms: Uniforms) -> NDArray[np.int64]:
        """(draws,) the place of the judge of each reading."""
        count = len(self.asked.judges)
        return np.minimum((uniforms.judge * count).astype(np.int64), count - 1)

    def _of_scene(self, scene: Scene, uniforms: Uniforms, draws: Places, fixed: Fixed) -> Verdicts:
        judged = self.judge_of(uniforms)[draws]
        return scene.verdicts(
            {actor: self._rows(scene, actor, uniforms, draws, judged, fixed) for actor in scene.menus}
        )

    def alternatives(self, uniforms: Uniforms, several: Sequence[Fixed]) -> list[Verdicts]:
        """The same for many things held fast that touch one actor each, all worked out together.

        Draws that one of them leaves as they are count as drawn; so most alternatives cost nothing.
        """
        assert not any(fixed.claims for fixed in several)
        if self.doubts or not several:
            return [self.verdicts(uniforms, fixed) for fixed in several]
        scene, draws, judged = self.scene(), np.arange(len(uniforms)), self.judge_of(uniforms)
        drawn = {actor: self._rows(scene, actor, uniforms, draws, judged, Fixed()) for actor in scene.menus}
        held: dict[str, list[Ranks]] = {actor: [] for actor in drawn}
        for fixed in several:
            for actor, (_, ranks) in drawn.items():
                touched = actor in fixed.touched
                held[actor].append(self._rows(scene, actor, uniforms, draws, judged, fixed)[1] if touched else ranks)
        rows = {actor: (classes, np.concatenate(held[actor])) for actor, (classes, _) in drawn.items()}
        found = scene.verdicts(rows)
        count = len(uniforms)
        return [{id: m[k * count : (k + 1) * count] for id, m in found.items()} for k in range(len(several))]

    def _rows(
        self, scene: Scene, actor: str, uniforms: Uniforms, draws: Places, judged: Places, fixed: Fixed
    ) -> tuple[Places, Ranks]:
        """The classes of an actor and its ranks in some of the draws."""
        menus, held = scene.menus[actor], fixed.judges or {}
        places = np.array([scene.counts(actor, judge) for judge in self.asked.judges])[judged]
        if actor in held:
            places[:] = scene.counts(actor, held[actor])
        ranks = np.zeros((len(draws), int(menus.of.max(initial=0)) + 1), np.int32)
        for place, menu in enumerate(menus.menus):
            at = np.flatnonzero(places == place)
            if at.size:
                uniform = uniforms.orders[actor][draws[at], : menu.items]
                ranks[at] = menu.ranks(self.orders(scene, menu, uniform, fixed))
        return menus.of, ranks

    def orders(self, scene: Scene, menu: Sayings, uniform: NDArray[np.float64], fixed: Fixed = Fixed()) -> Places:
        """(draws, items) the drawn orders of what a preference says."""
        said = menu.preference.actor, menu.preference.judge
        loose = said in scene.matter.loose
        found = inserted(displaced(uniform, 1.0) if loose else self.displacements(menu, uniform))
        if fixed.pair is not None and fixed.pair[:2] == said:
            found = _put_above(found, *fixed.pair[2:])
        return found

    def displacements(self, menu: Sayings, uniform: NDArray[np.float64]) -> Places:
        """(draws, items) how far each thing moves up among those before it."""
        return displaced(uniform, self.phi[menu.preference.actor, menu.preference.judge])


def _put_above(orders: Places, above: int, below: int) -> Places:
    """The orders with two items in each other's place where the first does not stand above the second."""
    found = orders.copy()
    row = np.arange(len(orders))
    high, low = (orders == above).argmax(axis=1), (orders == below).argmax(axis=1)
    wrong = high > low
    found[row[wrong], high[wrong]] = below
    found[row[wrong], low[wrong]] = above
    return found
