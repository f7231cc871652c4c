"""What was decided, as findings and tables: the smallest sets, what each rests on, or what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from goodoffices.analyses.mediator.answer import ActSet, Answer, Blocker, Form, Miss, Move, Price, Target, Witness
from goodoffices.analyses.mediator.modelled import Modelled
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.grounding import Grounding
from goodoffices.result import Finding, Ground, Table, acts, terms
from goodoffices.solutions import term

#: Sets of one target, and blockers, that are told.
SETS, BLOCKERS = 4, 4
#: Findings of an actor that leaves every form of a target, with an example of what for and without.
ALWAYS, OFTEN = ("blocked-always", "blocked-always-unknown"), ("blocked-often", "blocked-often-unknown")
#: What a table says of a target.
VERDICTS = {"already": "mediator-already", "works": "mediator-works", "none": "mediator-none"}


@dataclass(frozen=True, eq=False)
class Telling:
    """An answer in words.

    Attributes
    ----------
    dossier : Dossier
    base : Modelled
        The matter as it stands.
    answer : Answer
    """

    dossier: Dossier
    base: Modelled
    answer: Answer

    def findings(self) -> Iterator[Finding]:
        """How much was decided; then target by target; then what is odd about the menu."""
        whole = self.answer.most is None
        slots = {
            "sets": self.answer.sets,
            "acts": len(self.answer.menu),
            "most": self.answer.most or 0,
            "concepts": [term(concept) for concept in self.answer.concepts],
        }
        yield self._finding("lattice" if whole else "depth", slots, self.answer.menu)
        for target in self.answer.targets:
            yield from self._target(target)
        for first, second in self.answer.contradictions:
            yield self._finding("contradict", {"first": _act(first), "second": _act(second)}, (first, second))
        if self.answer.idle:
            yield self._finding("idle", {"acts": _acts(self.answer.idle)}, self.answer.idle)

    def _target(self, target: Target) -> Iterator[Finding]:
        about: dict[str, Any] = {"target": self._called(target.target), "acts-in-all": len(self.answer.menu)}
        about |= {"works": target.works, "sets": self.answer.sets, "found": target.found}
        about |= {"most": self.answer.most or 0}
        key = "none-of" if target.verdict == "none" and self.answer.most is not None else target.verdict
        yield self._finding(key, about, self.answer.menu)
        if target.end:
            yield self._finding("end", about)
        for one in target.minimal[:SETS]:
            yield from self._set(target, one)
        for one in target.unreached[:SETS]:
            there = "unreached" if one.acts else "unreached-today"
            yield self._finding(there, about | {"acts": _acts(one.acts)}, one.acts)
        if target.verdict == "none":
            yield from self._blocked(target)
        if target.irredundant:
            yield self._finding("irredundant", about | {"count": target.irredundant}, self.answer.menu)
        if target.fragile:
            yield self._finding("fragile", about | {"count": target.fragile}, self.answer.menu)

    def _set(self, target: Target, one: ActSet) -> Iterator[Finding]:
        """One set: what it costs, how it gets there, who would have it so, what breaks it, why no smaller one does."""
        about: dict[str, Any] = {"target": self._called(target.target), "acts": _acts(one.acts)}
        if one.acts:
            slots = about | {"price": _price(one.price)}
            yield self._finding("cheapest" if one.cheapest else "smallest", slots, one.acts)
        if one.end and not target.end:
            yield self._finding("end-set", about, one.acts)
        if one.path:
            yield self._finding(
                "path", about | {"steps": list(self._steps(one.path))}, one.acts, self._orders(one.path)
            )
        if one.needs:
            yield self._finding("needs", about | {"actors": _actors(one.needs)}, one.acts)
        yield from self._consents(one, about)
        if one.breakers:
            yield self._finding("breakers", about | {"breakers": _acts(one.breakers)}, (*one.acts, *one.breakers))
        for witness in one.witnesses:
            if len(witness.acts) == len(one.acts) - 1:
                yield self._witness(one, witness)

    def _consents(self, one: ActSet, about: dict[str, Any]) -> Iterator[Finding]:
        agreed = [actor for actor, held in one.consent.items() if held.verdict == "yes"]
        if agreed:
            yield self._finding("consent-yes", about | {"actors": _actors(agreed)}, one.acts, self._of(agreed))
        for actor, held in one.consent.items():
            if held.verdict in ("some", "no") and held.rather is not None:
                slots: dict[str, Any] = {"actor": terms.Actor(actor=actor), "rather": self._state(held.rather)}
                slots |= {"which": self._which(held.rather, about["target"].goal)}
                slots |= {"agreeing": held.agreeing, "forms": held.forms}
                key = "consent-no" if held.verdict == "no" else "consent-some"
                yield self._finding(key, about | slots, one.acts, self._of([actor]))
            elif held.verdict == "unknown":
                yield self._finding("consent-unknown", about | {"actor": terms.Actor(actor=actor)}, one.acts)

    def _witness(self, one: ActSet, witness: Witness) -> Finding:
        left = [act for act in one.acts if act not in witness.acts]
        about: dict[str, Any] = {"without": _acts(left), "state": self._state(witness.form)}
        if witness.why == "leaves" and witness.by is not None:
            about |= {"actor": terms.Actor(actor=witness.by)}
            if witness.move is not None:
                about |= self._step(witness.form, witness.move)
                return self._finding("witness-leaves", about, left, self._of([witness.by]))
            return self._finding("witness-stays-not", about, left, self._of([witness.by]))
        key = "witness-infeasible" if witness.why == "infeasible" else "witness-unreached"
        return self._finding(key, about, left)

    def _blocked(self, target: Target) -> Iterator[Finding]:
        about = {"target": self._called(target.target), "sets": self.answer.sets - self.answer.barred}
        for one in target.blockers[:BLOCKERS]:
            yield self._blocker(one, about)
        if target.blockers and not any(one.always for one in target.blockers):
            yield self._finding("blocked-nobody", about, self.answer.menu)
        if target.nearest is not None and target.nearest.form is not None:
            yield self._nearest(target.nearest, about)

    def _blocker(self, one: Blocker, about: dict[str, Any]) -> Finding:
        slots: dict[str, Any] = about | {"actor": terms.Actor(actor=one.actor), "count": one.sets}
        key, bare = ALWAYS if one.always else OFTEN
        if one.form is None or one.move is None:
            return self._finding(bare, slots, self.answer.menu, self._of([one.actor]))
        slots |= {"state": self._state(one.form)} | self._step(one.form, one.move)
        return self._finding(key, slots, self.answer.menu, self._of([one.actor]))

    def _nearest(self, miss: Miss, about: dict[str, Any]) -> Finding:
        assert miss.form is not None
        slots = about | {"acts": _acts(miss.acts), "state": self._state(miss.form)}
        if not miss.leaving:
            key = "nearest-unreached" if miss.acts else "nearest-unreached-today"
            return self._finding(key, slots, miss.acts)
        slots |= {"actors": _actors(miss.leaving)}
        return self._finding("nearest" if miss.acts else "nearest-today", slots, miss.acts, self._of(miss.leaving))

    def _finding(
        self, key: str, slots: dict[str, Any], ids: Iterable[str] = (), grounds: Iterable[Ground] = ()
    ) -> Finding:
        """A finding with the acts, the orders and else all options and rules that it rests on."""
        own = [one for one in self.dossier.intervention if one.id in set(ids)]
        told = [Ground(kind="intervention", key=one.id, because=one.because) for one in own]
        rest = list(grounds) or list(self._records.orders())
        return Finding(key=f"mediator-{key}", slots=slots, grounds=tuple(dict.fromkeys([*told, *rest])))

    @property
    def _records(self) -> Grounding:
        assert self.base.model is not None
        return Grounding(self.dossier, self.base.model, self.base.menu.judge)

    def _of(self, actors: Iterable[str]) -> list[Ground]:
        """The orders of some actors."""
        model = self.base.model
        assert model is not None
        places = [model.actors.index(actor) for actor in actors if actor in model.actors]
        return [self._records.order(i) for i in places if i in model.deciders]

    def _orders(self, path: Iterable[Move]) -> list[Ground]:
        return self._of(dict.fromkeys(actor for move in path for actor in move.by))

    def _called(self, text: str) -> acts.Goal:
        return acts.Goal(goal=text)

    def _which(self, form: Form, target: str) -> str:
        """Whether a state goes by its own name, or would be mistaken for the target by it."""
        if target not in form.outcomes:
            return "other"
        return "today" if form.state == self.base.names.status_quo else "form"

    def _state(self, form: Form) -> terms.State:
        return terms.State(state=form.state or 0, levels=form.levels, outcomes=form.outcomes)

    def _steps(self, path: Iterable[Move]) -> Iterator[terms.Joint]:
        quo = self.base.names.status_quo
        assert quo is not None
        begin = self.base.form(quo)
        for move in path:
            yield terms.Joint(joint=move.by, changes=self._changes(begin, move.to), to=self._state(move.to))
            begin = move.to

    def _step(self, form: Form, move: Move) -> dict[str, Any]:
        """Who moves, and where that leads."""
        step = terms.Step(step=move.by[0], changes=self._changes(form, move.to), to=self._state(move.to))
        return {"step": step, "to": self._state(move.to)}

    def _changes(self, before: Form, after: Form) -> tuple[terms.Change, ...]:
        return tuple(
            terms.Change(change=option.id, before=before.levels.get(option.id), after=after.levels.get(option.id))
            for option in self.dossier.option
            if before.levels.get(option.id) != after.levels.get(option.id)
        )

    def tables(self) -> Iterator[Table]:
        """The smallest sets of every target, and what becomes of every target."""
        rows = [
            (
                self._called(target.target),
                _acts(one.acts) or terms.Word(word="no-act"),
                _price(one.price),
                len(one.forms),
                _actors(actor for actor, held in one.consent.items() if held.verdict == "no") or None,
                _acts(one.breakers) or None,
            )
            for target in self.answer.targets
            for one in target.minimal
        ]
        columns = ("target", "acts", "price", "lasting-forms", "against-it", "breakers")
        yield Table(id="sets", columns=columns, rows=tuple(rows))
        yield Table(
            id="targets",
            columns=("target", "verdict", "sets-working", "sets-lasting", "sets-smallest"),
            rows=tuple(
                (self._called(one.target), terms.Word(word=VERDICTS[one.verdict]), one.works, one.lasts, one.found)
                for one in self.answer.targets
            ),
        )


def _act(id: str) -> acts.Act:
    return acts.Act(act=id)


def _acts(ids: Iterable[str]) -> tuple[acts.Act, ...]:
    return tuple(map(_act, ids))


def _actors(ids: Iterable[str]) -> tuple[terms.Actor, ...]:
    return tuple(terms.Actor(actor=id) for id in ids)


def _price(price: Price) -> acts.Price:
    classes = price.classes
    return acts.Price(
        price=price.mode,
        low=price.low,
        high=price.high,
        cheap=classes.get("low", 0),
        moderate=classes.get("moderate", 0),
        dear=classes.get("high", 0),
        unpriced=price.unpriced,
        numbered=price.numbered,
    )
