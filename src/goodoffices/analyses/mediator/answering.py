"""From the verdicts on all sets to what is told of one target: the smallest sets, or what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from goodoffices.analyses.mediator.answer import (
    ActSet,
    Blocker,
    Fate,
    Form,
    Layer,
    Miss,
    Move,
    Price,
    Target,
    Witness,
)
from goodoffices.analyses.mediator.consenting import Consenting
from goodoffices.analyses.mediator.costs import cheapest, price
from goodoffices.analyses.mediator.deciding import Decided, Flags
from goodoffices.analyses.mediator.menu import Menu
from goodoffices.analyses.mediator.modelled import Modelled
from goodoffices.dossier.expression import Expression

#: So many sets are told in full, the cheapest first; of a set of more acts only what lacks one of them is a witness.
TOLD, SMALL = 8, 4
#: So many lasting states of a set are told.
FORMS = 40


@dataclass(frozen=True, eq=False)
class Answering:
    """One target with the verdicts on it.

    Attributes
    ----------
    text : str
        The target as it was asked for.
    target : Expression
    decided : Decided
    concepts : sequence of str
    consenting : Consenting
    """

    text: str
    target: Expression
    decided: Decided
    concepts: Sequence[str]
    consenting: Consenting

    @property
    def menu(self) -> Menu:
        """The acts and their sets."""
        return self.decided.menu

    def answer(self) -> Target:
        """What is told of it."""
        works = self.decided.works
        smallest = self.decided.minimal(works)
        sets = self._told(smallest, works, reached=True)
        unreached = self.decided.unreached
        none = not works.any()
        return Target(
            target=self.text,
            verdict="none" if none else "already" if works[0] else "works",
            today=self._fate(0),
            alone={act.id: self._fate(1 << k) for k, act in enumerate(self.menu.acts)},
            layers=tuple(self._layers()),
            works=int(works.sum()),
            lasts=int(self.decided.lasts.sum()),
            minimal=sets,
            found=int(smallest.sum()),
            unreached=self._told(self.decided.minimal(unreached), unreached, reached=False),
            irredundant=int((self.decided.irredundant(works) & ~smallest).sum()),
            fragile=self._fragile(works),
            blockers=tuple(self._blockers()) if none else (),
            nearest=self._nearest() if none else None,
            end=self._ends,
        )

    def _fate(self, mask: int) -> Fate:
        place = int(self.menu.find(np.array([mask]))[0])
        return "works" if self.decided.works[place] else "lasts" if self.decided.lasts[place] else "fails"

    def _layers(self) -> Iterator[Layer]:
        for size in range(self.menu.most + 1):
            own = self.menu.sizes == size
            works, lasts, barred = (
                int((own & flags).sum()) for flags in (self.decided.works, self.decided.unreached, self.menu.barred)
            )
            yield Layer(size=size, sets=int(own.sum()), works=works, lasts=lasts, barred=barred)

    @property
    def _ends(self) -> bool:
        """Whether as things stand nothing leads out of any state of the target."""
        base = self.consenting.base
        fits = base.fitting(self.target)
        return bool(fits.any() and base.ends[fits].all())

    def _told(self, chosen: Flags, holds: Flags, *, reached: bool) -> tuple[ActSet, ...]:
        """The sets by price, the first ones in full; many others not at all."""
        masks = self.menu.sets[chosen].tolist()
        prices = [price(self.menu.of(mask)) for mask in masks]
        best = set(cheapest(prices))
        order = sorted(
            range(len(masks)), key=lambda k: (k not in best, *_by(prices[k]), masks[k].bit_count(), masks[k])
        )
        return tuple(
            self._set(masks[k], prices[k], holds, best=k in best, reached=reached)
            for k in order[: TOLD * (1 + reached)]
        )

    def _set(self, mask: int, cost: Price, holds: Flags, *, best: bool, reached: bool) -> ActSet:
        menu, made = self.menu, Modelled(self.menu, mask, self.concepts)
        broken, tried = self.decided.breakers(mask, holds)
        lasting = made.holds & made.fitting(self.target)
        alive = lasting & ~made.ends
        numbers = (np.flatnonzero(alive if alive.any() else lasting) + 1).tolist()
        path: tuple[Move, ...] = ()
        if reached:
            steps = self.decided.path(mask, made.names.status_quo, numbers)
            path = tuple(Move(by=who, to=made.form(to)) for who, to in steps)
        at = made.find(path[-1].to) if path else None
        forms = tuple(made.form(number) for number in numbers)
        first = made.form(at) if at else forms[0]
        return ActSet(
            acts=self._ids(mask),
            price=cost,
            cheapest=best,
            irredundant=bool(self.decided.irredundant(holds)[menu.find(np.array([mask]))[0]]),
            breakers=tuple(menu.acts[k].id for k in broken),
            all_tried=tried,
            end=not alive.any(),
            forms=forms[:FORMS],
            path=path,
            needs=tuple(dict.fromkeys(id for act in menu.of(mask) for id in act.consent)),
            consent=self.consenting.given(forms),
            witnesses=tuple(self._witnesses(mask, first)) if reached else (),
        )

    def _ids(self, mask: int) -> tuple[str, ...]:
        return tuple(act.id for act in self.menu.of(mask))

    def _witnesses(self, mask: int, form: Form) -> Iterator[Witness]:
        """Of every smaller set, the largest first, why it does not do."""
        held = [k for k in range(len(self.menu.acts)) if mask >> k & 1]
        least = 0 if len(held) <= SMALL else len(held) - 1
        for size in range(len(held) - 1, least - 1, -1):
            for part in combinations(held, size):
                yield self._witness(sum(1 << k for k in part), form)

    def _witness(self, mask: int, form: Form) -> Witness:
        made = Modelled(self.menu, mask, self.concepts)
        number = made.find(form)
        leavers = made.leavers(number) if number else []
        by, move = leavers[0] if leavers else (None, None)
        why = "infeasible" if number is None else "leaves" if leavers else "unreached"
        return Witness(acts=self._ids(mask), why=why, form=form, by=by, move=move)

    def _fragile(self, works: Flags) -> int:
        """How many working sets one more act undoes."""
        menu, undone = self.menu, np.zeros(len(works), bool)
        for k in range(len(menu.acts)):
            without = np.flatnonzero(works & (menu.sets >> k & 1 == 0))
            more = menu.find(menu.sets[without] | 1 << k)
            undone[without] |= (more >= 0) & ~menu.barred[more] & ~works[more]
        return int(undone.sum())

    @cached_property
    def _free(self) -> Flags:
        free: Flags = ~self.menu.barred
        return free

    def _blockers(self) -> Iterator[Blocker]:
        """Who leaves every state of the target, by in how many sets."""
        asked = self._free & self.decided.feasible
        counts = self.decided.blocks[asked].sum(axis=0)
        base = self.consenting.base
        fits = (np.flatnonzero(base.fitting(self.target)) + 1).tolist()
        for place in np.argsort(-counts, kind="stable").tolist():
            if counts[place]:
                actor = self.decided.actors[place]
                form, move = self._leaving(base, fits, actor)
                always = bool(counts[place] == asked.sum())
                yield Blocker(actor=actor, sets=int(counts[place]), always=always, form=form, move=move)

    def _leaving(self, made: Modelled, fits: Sequence[int], actor: str) -> tuple[Form | None, Move | None]:
        """A state of the target that an actor leaves, of all those the one fewest others leave, and for what."""
        found = [(len(all_of), number, dict(all_of)) for number in fits[:FORMS] if (all_of := made.leavers(number))]
        for _, number, moves in sorted(found, key=lambda one: one[:2]):
            if actor in moves:
                return made.form(number), moves[actor]
        return None, None

    def _nearest(self) -> Miss:
        """The set with which it lasts at least, else the one that leaves fewest actors unsatisfied; the cheapest."""
        lasts = self.decided.unreached & self._free
        short = np.where(self._free, self.decided.short, self.decided.short.max(initial=0) + 1)
        close = lasts if lasts.any() else short == short.min()
        masks = self.menu.sets[close]
        fewest = np.bitwise_count(masks).min()
        some = masks[np.bitwise_count(masks) == fewest].tolist()
        prices = [price(self.menu.of(mask)) for mask in some]
        k = min(range(len(some)), key=lambda k: (_by(prices[k]), some[k]))
        made = Modelled(self.menu, some[k], self.concepts)
        form, leaving = self._closest(made)
        moves = tuple(move for _, move in leaving if move is not None)
        return Miss(
            acts=self._ids(some[k]), price=prices[k], form=form, leaving=tuple(by for by, _ in leaving), moves=moves
        )

    def _closest(self, made: Modelled) -> tuple[Form | None, list[tuple[str, Move | None]]]:
        """The state of the target that fewest would leave in one model, and who would."""
        fits = np.flatnonzero(made.fitting(self.target)) if made.model is not None else np.zeros(0, np.int64)
        if not fits.size:
            return None, []
        leaving = np.logical_or.reduce([~made.battery.stable[concept] for concept in self.concepts])
        number = int(fits[leaving[:, fits].sum(axis=0).argmin()]) + 1
        return made.form(number), made.leavers(number)


def _by(cost: Price) -> tuple[float, int, int]:
    """An order to list prices in; it does not say which is lower."""
    return cost.mode, sum(cost.classes.values()), cost.unpriced
