"""What was found, as findings and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from goodoffices.analyses.sensitivity.answer import Answer, Apart, Item, Judges, Switch, Target, Turn, Verdict
from goodoffices.models.conflict.describing import Describer
from goodoffices.result import Finding, Ground, Table, terms
from goodoffices.solutions import term

#: So many switches are told in words, and so many rows in a table; all are in the answer.
TOLD, ROWS = 6, 40
#: How sure, and the worst grade, as the tables call them.
SURE = {
    "low": "confidence-low",
    "moderate": "confidence-moderate",
    "high": "confidence-high",
    "none": "confidence-none",
}
GRADED = {
    "1": "grade-1",
    "2": "grade-2",
    "3": "grade-3",
    "4": "grade-4",
    "5": "grade-5",
    "none": "grade-none",
}
#: A switch that moves no share by more than this is not told in words.
SMALL = 0.005


def reading_findings(names: Describer, answer: Answer) -> Iterator[Finding]:
    """The shares, then what turns a verdict, what moves a share, and on what judges differ."""
    told = _Telling(names, answer)
    yield told.readings()
    yield from told.doubts()
    yield from told.shares()
    yield from told.turns()
    yield from told.switches()
    for judges in answer.differences:
        yield from told.differences(judges)


def reading_tables(names: Describer, answer: Answer) -> Iterator[Table]:
    """Shares, the nearest orders, switches, and how far each order was taken to be unsure."""
    told = _Telling(names, answer)
    yield Table(
        id="shares",
        columns=("outcome", "concept", "stated", "share", "share-low", "share-high"),
        rows=tuple(
            (told.target(s.target), terms.Test(test=s.concept), s.stated, *map(_percent, (s.share, s.low, s.high)))
            for s in answer.shares
        ),
    )
    if answer.turns:
        yield Table(
            id="turns",
            columns=("outcome", "concept", "stated", "swaps", "actor", "moved"),
            rows=tuple(map(told.turn_row, answer.turns)),
        )
    if rows := tuple(row for switch in answer.switches for row in told.switch_rows(switch)):
        yield Table(
            id="switches",
            columns=("switched", "actor", "outcome", "concept", "share-as-stated", "share-otherwise", "error"),
            rows=rows[:ROWS],
        )
    yield Table(
        id="spread",
        columns=("actor", "judge", "confidence", "grade", "phi", "swapped"),
        rows=tuple(
            (
                terms.Actor(actor=s.actor),
                terms.Judge(judge=s.judge),
                terms.Word(word=SURE[s.confidence]) if s.confidence else None,
                s.grade,
                s.phi,
                None if s.swapped is None else round(s.swapped, 2),
            )
            for s in answer.spreads
        ),
    )
    yield _phis(answer)


def _phis(answer: Answer) -> Table:
    """The table from which phi was read: a row for each confidence, a column for each grade."""
    cells = [name.split("/") for name in answer.table]
    grades = tuple(dict.fromkeys(grade for _, grade in cells))
    rows = tuple(
        (terms.Word(word=SURE[sure]), *(answer.table[f"{sure}/{grade}"] for grade in grades))
        for sure in dict.fromkeys(confidence for confidence, _ in cells)
    )
    return Table(id="phi", columns=("confidence", *(GRADED[grade] for grade in grades)), rows=rows)


def _percent(share: float) -> terms.Percent:
    return terms.Percent(percent=share)


@dataclass(frozen=True)
class _Telling:
    """An answer, and what puts it in words."""

    names: Describer
    answer: Answer

    @cached_property
    def targets(self) -> dict[str, Target]:
        return {target.key: target for target in self.answer.targets}

    def target(self, key: str) -> terms.Outcome | terms.State | terms.Wish:
        """What is asked about, as a slot."""
        target = self.targets[key]
        if target.outcome is not None:
            return terms.Outcome(outcome=target.outcome)
        return terms.Wish(wish=key) if target.state is None else self.names.state(target.state)

    def item(self, item: Item | None) -> terms.Wish | terms.State | None:
        """What changes places, as a slot."""
        if item is None:
            return None
        return terms.Wish(wish=item.text) if item.text is not None else self.names.state(item.state or 1)

    @cached_property
    def orders(self) -> tuple[Ground, ...]:
        """Every order that was drawn."""
        return tuple(ground for spread in self.answer.spreads for ground in self.order(spread.actor, spread.judge))

    @property
    def bars(self) -> tuple[Ground, ...]:
        """What takes moves away: rules, and options that cannot be undone."""
        dossier = self.names.dossier
        rules = [
            Ground(kind="rule", key=str(place), because=record.because) for place, record in enumerate(dossier.rule, 1)
        ]
        one_way = (option for option in dossier.option if option.direction != "both")
        return (*rules, *(Ground(kind="option", key=option.id, because=option.because) for option in one_way))

    def order(self, actor: str, judge: str, item: Item | None = None) -> tuple[Ground, ...]:
        """The order of an actor as a judge sees it, or one statement of it, with what it rests on."""
        held = next(one for one in self.names.dossier.preference if (one.actor, one.judge) == (actor, judge))
        place = held.statements.index(item.text) + 1 if item and held.statements and item.text else None
        return (Ground(kind="preference", key=f"{actor} by {judge}", statement=place, because=held.because),)

    def readings(self) -> Finding:
        """How many readings of what."""
        slots = {
            "draws": self.answer.draws,
            "actors": [terms.Actor(actor=id) for id in dict.fromkeys(s.actor for s in self.answer.spreads)],
            "judges": [terms.Judge(judge=judge) for judge in self.answer.judges],
        }
        return Finding(key="sensitivity-readings", slots=slots, grounds=self.orders)

    def doubts(self) -> Iterator[Finding]:
        """The claims that are left out of some readings, and how much hangs on each alone."""
        for doubt in self.answer.doubts:
            slots = {"out": _percent(doubt.out), "hanging": len(doubt.hanging)}
            yield Finding(key="sensitivity-doubt", slots=slots, because=(doubt.claim,))

    def shares(self) -> Iterator[Finding]:
        """In how many readings each outcome lasts; what nothing leads out of, and what no state fits, stand apart."""
        apart = [target.key for target in self.answer.targets if target.ends == target.forms]
        empty = [target.key for target in self.answer.targets if not target.forms]
        for name, keys in (("ends", [key for key in apart if key not in empty]), ("none", empty)):
            if keys:
                slots = {"outcomes": [self.target(key) for key in keys], "count": len(keys)}
                yield Finding(key=f"sensitivity-{name}", slots=slots, grounds=self.bars)
        for share in self.answer.shares:
            if share.target not in apart:
                slots = {
                    "outcome": self.target(share.target),
                    "concept": term(share.concept),
                    "counted": {0.0: "none", 1.0: "all"}.get(share.share, "some"),
                    **{name: _percent(getattr(share, name)) for name in ("share", "low", "high")},
                }
                key = "sensitivity-share-lasts" if share.stated else "sensitivity-share-falls"
                yield Finding(key=key, slots=slots, grounds=self.orders)

    def turns(self) -> Iterator[Finding]:
        """The nearest order that turns each verdict; those that nothing near turns together, by concept."""
        firm: dict[str, list[str]] = {}
        for turn in self.answer.turns:
            if turn.swaps is not None:
                yield self._turn(turn)
            elif self.targets[turn.target].ends < self.targets[turn.target].forms:
                firm.setdefault(turn.concept, []).append(turn.target)
        for concept, keys in firm.items():
            searched = next(turn.searched for turn in self.answer.turns if turn.concept == concept)
            slots = {"outcomes": [self.target(key) for key in keys], "concept": term(concept), "swaps": searched}
            if searched:
                yield Finding(key="sensitivity-firm", slots=slots, grounds=self.orders)

    def _turn(self, turn: Turn) -> Finding:
        assert turn.actor is not None
        assert turn.judge is not None
        (above, below), *more = turn.pairs
        slots: dict[str, Any] = {
            "outcome": self.target(turn.target),
            "concept": term(turn.concept),
            "stated": str(turn.stated).lower(),
            "swaps": turn.swaps,
            "actor": terms.Actor(actor=turn.actor),
            "others": turn.others,
            "above": self.item(above),
            "below": self.item(below),
            "more": len(more),
        }
        key, stands = "sensitivity-turn-pairs", below
        if turn.moved is not None and turn.places is not None:
            key, stands = f"sensitivity-turn-{'up' if turn.places > 0 else 'down'}", turn.moved
            last = turn.pairs[0][0] if turn.places > 0 else turn.pairs[-1][1]
            slots |= {"moved": self.item(turn.moved), "past": self.item(last), "places": abs(turn.places)}
        return Finding(key=key, slots=slots, grounds=self.order(turn.actor, turn.judge, stands))

    def turn_row(self, turn: Turn) -> tuple[Any, ...]:
        """An outcome, and the nearest order that turns its verdict."""
        moved = self.item(turn.moved) if turn.moved else [self.item(below) for _, below in turn.pairs] or None
        actor = terms.Actor(actor=turn.actor) if turn.actor else None
        return self.target(turn.target), terms.Test(test=turn.concept), turn.stated, turn.swaps, actor, moved

    def switches(self) -> Iterator[Finding]:
        """The switches that move a share most."""
        for switch in self.answer.switches[:TOLD]:
            effect = switch.effects[0] if switch.effects else None
            if effect is None or abs(effect.difference) <= SMALL:
                return
            slots: dict[str, Any] = {
                "outcome": self.target(effect.target),
                "concept": term(effect.concept),
                "first": _percent(effect.first),
                "other": _percent(effect.other),
                "error": _percent(effect.error),
            }
            yield Finding(
                key=f"sensitivity-switch-{switch.kind}",
                slots=slots | self._switched(switch),
                grounds=self._of_switch(switch),
                because=(switch.claim,) if switch.claim else (),
            )

    def _switched(self, switch: Switch) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if switch.actor is not None:
            found["actor"] = terms.Actor(actor=switch.actor)
        for name in ("judge", "other"):
            if (judge := getattr(switch, name)) is not None:
                found[name if name == "judge" else "second"] = terms.Judge(judge=judge)
        for name in ("above", "below"):
            if getattr(switch, name) is not None:
                found[name] = self.item(getattr(switch, name))
        return found

    def _of_switch(self, switch: Switch) -> tuple[Ground, ...]:
        if switch.actor is None or switch.judge is None:
            return ()
        first = self.order(switch.actor, switch.judge, switch.below)
        return (*first, *(self.order(switch.actor, switch.other) if switch.other else ()))

    def switch_rows(self, switch: Switch) -> Iterator[tuple[Any, ...]]:
        """What was switched, and each share that it moves by more than chance does."""
        actor = terms.Actor(actor=switch.actor) if switch.actor else None
        what: Any = [self.item(switch.above), self.item(switch.below)] if switch.above else None
        if switch.other is not None:
            what = terms.Judge(judge=switch.other)
        if switch.claim is not None:
            what = terms.Claim(claim=switch.claim)
        for e in switch.effects:
            if abs(e.difference) <= max(e.error, SMALL):
                continue
            shares = (_percent(e.first), _percent(e.other), _percent(e.error))
            yield what, actor, self.target(e.target), terms.Test(test=e.concept), *shares

    def differences(self, judges: Judges) -> Iterator[Finding]:
        """On how much two judges differ about an actor, and each single difference that turns a verdict."""
        about = {
            "actor": terms.Actor(actor=judges.actor),
            "judge": terms.Judge(judge=judges.first),
            "second": terms.Judge(judge=judges.other),
        }
        rest = (*self.order(judges.actor, judges.first), *self.order(judges.actor, judges.other))
        turning = [one for one in judges.apart if one.turns]
        counts = {"count": len(judges.apart), "turning": len(turning), "whole": len(judges.turns)}
        yield Finding(key="sensitivity-judges", slots=about | counts, grounds=rest)
        for one in turning:
            for concept, way in self._by_concept(one.turns):
                slots = about | self._apart(one) | {"concept": term(concept), **way}
                yield Finding(key=f"sensitivity-difference-{one.kind}", slots=slots, grounds=rest)

    def _apart(self, one: Apart) -> dict[str, Any]:
        told = {"above": self.item(one.above), "below": self.item(one.below)}
        return {name: value for name, value in told.items() if value is not None}

    def _by_concept(self, turns: Iterable[Verdict]) -> Iterator[tuple[str, dict[str, Any]]]:
        for concept in self.answer.concepts:
            gained = [self.target(t.target) for t in turns if t.concept == concept and t.lasts]
            lost = [self.target(t.target) for t in turns if t.concept == concept and not t.lasts]
            if gained or lost:
                yield concept, {"gained": gained, "lost": lost}
