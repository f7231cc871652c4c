"""Which trades of concessions help both sides?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.exchange import ANALYSIS
from goodoffices.analyses.exchange.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import Issue, rounded
from goodoffices.dossier.zone import limit, limits, settling_slot, shown_value, zone
from goodoffices.errors import BadInput
from goodoffices.grounds.records import on_issues
from goodoffices.models.issue.issues import IssueModel, from_dossier, weighted
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions.bargaining import exchange
from goodoffices.solutions.bargaining.exchange import Reading, Round, Trade
from goodoffices.solutions.bargaining.externality import Externality, externalities
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: Effects closer to 0 than this (salience x percent) count as none.
NOTHING = 1e-9
#: Trades a table lists.
ROWS = 60


def run(
    dossier: Dossier,
    *,
    rounds: Annotated[int, Param(Worded("exchange-param-rounds"), most=1000)] = 1,
    exact: Annotated[bool, Param(Worded("exchange-param-exact"))] = False,
    reading: Annotated[Reading, Param(Worded("exchange-param-reading"))] = "decide",
    orders: Annotated[int, Param(Worded("exchange-param-orders"), most=10_000)] = 50,
    rng: np.random.Generator,
) -> Result:
    """Pairs of actors give way on what matters less to them, each on the other's issue, as long as both gain the same.

    Parameters
    ----------
    dossier : Dossier
    rounds : int
    exact : bool
    reading : str
        See docs/explanation/bargaining-readings.md.
    orders : int
        0 to try none.
    rng : numpy Generator

    Returns
    -------
    Result
        answer = {"rounds": [{"outcomes": {issue: 0..100}, "before": {issue: 0..100}, "candidates", "valid",
        "realised": [{"actors": [one, other], "gain": what it says each gains, "true": [what each gains],
        "as_stated": whether these agree, "beyond": [{"actor", "issue", "limit": on the own scale}], "gives": [{"actor",
        "issue", "from", "to", "own": [from, to], "shift"}], "effects": {third actor: effect},
        "standing": {third actor: "inner" | "outer"}}], "ties", "effects": {actor: {"own", "others"}}}],
        "orders": {issue: [least, largest outcome]} | None, "zones": {issue with red lines: {"least", "most", "empty"}},
        "flags": [words]}; positions in percent of the scale, gains and effects in salience x percent. Without `orders`
        when nothing is equally good. A trade with a red line `beyond` is not to be had: it asks an actor to give way
        past its own limit, or carries the outcome past anybody's, or further past.

    Raises
    ------
    BadInput
        With fewer than one round or 0 orders, or no issue on which somebody has weight.
    OutOfReach
        With more than 200,000 pairs who might trade.

    References
    ----------
    Stokman & Van Oosten (1994); equal gain as in the program DECIDE; third actors as in Dijkstra, Van Assen & Stokman
    (2008).
    """
    if orders < 0:
        raise BadInput(Worded("few-orders", orders=orders))
    talks = _Talks(dossier, weighted(from_dossier(dossier)), rounds, exact, reading)
    played = [_merged(talks, [part[r] for part in talks.parts]) for r in range(rounds)]
    spread = None
    if orders and any(one["ties"] for one in played):
        spread = _over_orders(talks, orders, rng)
    flags = tuple(dict.fromkeys(flag for part in talks.flags for flag in part))
    return Result(
        analysis="exchange",
        findings=on_issues(dossier, _findings(talks, played, spread, orders)),
        because=tuple(dict.fromkeys(id for position in dossier.position for id in position.because)),
        tables=tuple(_tables(talks, played)),
        references=ANALYSIS.references,
        answer=Answer.model_validate(
            {
                "rounds": played,
                "orders": spread,
                "zones": {id: zone(dossier, id).told for id in talks.issues if limits(dossier, id)},
                "flags": list(flags),
            }
        ),
    )


@dataclass(frozen=True)
class _Talks:
    """The issues, matter by matter, and what was traded on them."""

    dossier: Dossier
    model: IssueModel
    rounds: int
    exact: bool
    reading: Reading

    @cached_property
    def issues(self) -> dict[str, Issue]:
        return {issue.id: issue for issue in self.dossier.issue if issue.id in self.model.issues}

    @cached_property
    def models(self) -> list[IssueModel]:
        return [self.model.only(ids) for ids in self.model.matters]

    @cached_property
    def settled(self) -> list[Any]:
        how: dict[str, Any] = {"rounds": self.rounds, "exact": self.exact, "reading": self.reading}
        return [exchange.settle(model, **how) for model in self.models]

    @property
    def parts(self) -> list[tuple[Round, ...]]:
        return [settled.detail for settled in self.settled]

    @property
    def flags(self) -> list[tuple[str, ...]]:
        return [settled.flags for settled in self.settled]

    def concession(self, gives: dict[str, Any]) -> terms.Concession:
        """A slot that says what somebody gives: the issue, from and to on its own scale, told apart."""
        start, end = (shown_value(self.dossier, gives["issue"], value) for value in gives["own"])
        digits = 1
        while start == end and digits < 4:
            start, end = (round(value, digits) for value in gives["own"])
            digits += 1
        return terms.Concession(concession=gives["issue"], start=start, end=end)


def _merged(talks: _Talks, rounds: list[Round]) -> dict[str, Any]:
    """One round on all matters."""
    told: dict[str, Any] = {"outcomes": {}, "before": {}, "candidates": 0, "valid": 0, "realised": [], "ties": 0}
    effects: dict[str, dict[str, float]] = {actor: {"own": 0.0, "others": 0.0} for actor in talks.model.actors}
    for model, one in zip(talks.models, rounds, strict=True):
        told["outcomes"] |= _named(model, one.after)
        told["before"] |= _named(model, one.before)
        told["candidates"] += one.candidates
        told["valid"] += one.valid
        told["ties"] += one.ties
        outcome = _named(model, one.before)
        for trade, effect in zip(one.made, externalities(model, one), strict=True):
            made = _trade(talks, model, trade, effect)
            told["realised"].append(made | {"beyond": _beyond(talks, made["gives"], outcome)})
            for actor, gain, standing in zip(model.actors, effect.effect, effect.standing, strict=True):
                effects[actor]["own" if standing == "own" else "others"] += float(gain)
    return told | {"effects": effects}


def _named(model: IssueModel, values: Values) -> dict[str, float]:
    return {id: float(value) for id, value in zip(model.issues, values, strict=True)}


def _trade(talks: _Talks, model: IssueModel, trade: Trade, effect: Externality) -> dict[str, Any]:
    third = {
        actor: (float(gain), standing)
        for actor, gain, standing in zip(model.actors, effect.effect, effect.standing, strict=True)
        if standing != "own" and abs(gain) > NOTHING
    }
    return {
        "actors": [model.actors[side.actor] for side in trade.sides],
        "gain": trade.gain,
        "true": [float(effect.effect[side.actor]) for side in trade.sides],
        "as_stated": effect.as_stated,
        "gives": [
            {
                "actor": model.actors[side.actor],
                "issue": model.issues[side.issue],
                "from": side.start,
                "to": side.end,
                "own": [talks.issues[model.issues[side.issue]].at(x) for x in (side.start, side.end)],
                "shift": float(shift),
            }
            for side, shift in zip(trade.sides, effect.shift, strict=True)
        ],
        "effects": {actor: gain for actor, (gain, _) in third.items()},
        "standing": {actor: standing for actor, (_, standing) in third.items()},
    }


def _beyond(talks: _Talks, gives: list[dict[str, Any]], outcome: dict[str, float]) -> list[dict[str, Any]]:
    """The red lines a trade goes beyond, by a concession or by the outcome; moves `outcome`, in percent, along."""
    found: dict[tuple[str, str], float] = {}
    for side in gives:
        id = side["issue"]
        issue, before = talks.issues[id], outcome[id]
        outcome[id] = before + side["shift"]
        now, was = issue.at(outcome[id]), issue.at(before)
        for line, crossed in talks.dossier.crossed(id, side["own"][1]):
            if line.actor == side["actor"]:
                found[line.actor, id] = crossed
        for line, crossed in talks.dossier.crossed(id, now):
            if abs(now - crossed) > abs(was - crossed) or line.crossed(was) is None:
                found[line.actor, id] = crossed
    return [{"actor": actor, "issue": id, "limit": crossed} for (actor, id), crossed in found.items()]


def _over_orders(talks: _Talks, orders: int, rng: np.random.Generator) -> dict[str, list[float]]:
    spread: dict[str, list[float]] = {}
    for model in talks.models:
        found = exchange.over_ties(model, orders=orders, rng=rng, rounds=talks.rounds, reading=talks.reading)
        for p, id in enumerate(model.issues):
            spread[id] = [float(found[:, p].min()), float(found[:, p].max())]
    return spread


def _findings(
    talks: _Talks, played: list[dict[str, Any]], spread: dict[str, list[float]] | None, orders: int
) -> Iterator[Finding]:
    first = played[0]
    made = first["realised"]
    for id in talks.issues:
        left = zone(talks.dossier, id)
        if left.empty:
            yield Finding(key="exchange-no-zone", slots=left.slots, because=left.because)
    if not made:
        yield Finding(key="exchange-none", slots={"candidates": first["candidates"]})
        yield from _crossed(talks, first["outcomes"])
        return
    yield Finding(
        key="exchange-made", slots={"count": len(made), "valid": first["valid"], "candidates": first["candidates"]}
    )
    yield from _not_as_told(made)
    for trade in made[:3]:
        yield from _of_trade(talks, trade)
    yield from _crossed(talks, first["outcomes"])
    hurt = sorted((a for a, e in first["effects"].items() if sum(e.values()) < -NOTHING), key=_net(first))
    if hurt:
        yield Finding(
            key="exchange-hurt", slots={"actors": [terms.Actor(actor=actor) for actor in hurt], "count": len(hurt)}
        )
    if spread is not None:
        widest = max(spread, key=lambda id: spread[id][1] - spread[id][0])
        slots = {"ties": sum(one["ties"] for one in played), "orders": orders, "issue": terms.Issue(issue=widest)}
        yield Finding(key="exchange-ties", slots=slots | {"points": round(spread[widest][1] - spread[widest][0])})
    if len(played) > 1:
        yield Finding(key="exchange-drift", slots={"rounds": len(played)})


def _not_as_told(made: list[dict[str, Any]]) -> Iterator[Finding]:
    """How many trades do not do what they say, and how many are not to be had."""
    parted = [trade for trade in made if not trade["as_stated"]]
    if parted:
        hurt = sum(min(trade["true"]) < -NOTHING for trade in parted)
        yield Finding(key="exchange-parted", slots={"count": len(parted), "made": len(made), "hurt": hurt})
    refused = [trade for trade in made if trade["beyond"]]
    if refused:
        yield Finding(key="exchange-refused", slots={"count": len(refused), "made": len(made)})


def _of_trade(talks: _Talks, trade: dict[str, Any]) -> Iterator[Finding]:
    """What is traded, what it truly does to the two, and whose red line stands in the way."""
    one, other = trade["gives"]
    slots: dict[str, Any] = {
        "actor": terms.Actor(actor=one["actor"]),
        "concession": talks.concession(one),
        "other": terms.Actor(actor=other["actor"]),
        "in-return": talks.concession(other),
    }
    if trade["as_stated"]:
        yield Finding(key="exchange-trade", because=_reasons(talks.dossier, trade), slots=slots)
    else:
        slots["effects"] = _effects(trade)
        yield Finding(key="exchange-trade-parted", because=_reasons(talks.dossier, trade), slots=slots)
    for line in trade["beyond"]:
        drawn = (r for r in talks.dossier.red_line if (r.actor, r.issue) == (line["actor"], line["issue"]))
        yield Finding(
            key="exchange-trade-refused",
            because=tuple(dict.fromkeys(id for record in drawn for id in record.because)),
            slots={
                "actor": terms.Actor(actor=line["actor"]),
                "issue": terms.Issue(issue=line["issue"]),
                "value": limit(talks.dossier, line["issue"], line["limit"]),
            },
        )


def _effects(trade: dict[str, Any]) -> list[terms.Effect]:
    """A slot: what the two truly gain or lose."""
    return [
        terms.Effect(effect=actor, value=rounded(value, 1, (0.0,)) if abs(value) > NOTHING else 0.0)
        for actor, value in zip(trade["actors"], trade["true"], strict=True)
    ]


def _crossed(talks: _Talks, outcomes: dict[str, float]) -> Iterator[Finding]:
    """The red lines that outcomes, in percent, lie beyond."""
    for id, percent in outcomes.items():
        issue = talks.issues[id]
        for line, crossed in talks.dossier.crossed(id, issue.at(percent)):
            value = limit(talks.dossier, id, crossed)
            slots = {"issue": terms.Issue(issue=id), "actor": terms.Actor(actor=line.actor), "value": value}
            yield Finding(key="exchange-red-line", because=line.because, slots=slots)


def _net(one: dict[str, Any]) -> Any:
    return lambda actor: sum(one["effects"][actor].values())


def _reasons(dossier: Dossier, trade: dict[str, Any]) -> tuple[str, ...]:
    """What the positions behind a trade rest on: of both on both issues."""
    issues = {gives["issue"] for gives in trade["gives"]}
    positions = (p for p in dossier.position if p.actor in trade["actors"] and p.issue in issues)
    return tuple(dict.fromkeys(id for position in positions for id in position.because))


def _tables(talks: _Talks, played: list[dict[str, Any]]) -> Iterator[Table]:
    rows = []
    for number, one in enumerate(played, 1):
        for trade in one["realised"]:
            mine, theirs = trade["gives"]
            hurt = sorted((a for a, e in trade["effects"].items() if e < 0), key=lambda a: trade["effects"][a])
            rows.append(
                (
                    number,
                    terms.Actor(actor=mine["actor"]),
                    talks.concession(mine),
                    terms.Actor(actor=theirs["actor"]),
                    talks.concession(theirs),
                    rounded(trade["gain"], 1, (0.0,)),
                    None if trade["as_stated"] else _effects(trade),
                    [terms.Actor(actor=actor) for actor in hurt],
                    [terms.Actor(actor=actor) for actor in dict.fromkeys(line["actor"] for line in trade["beyond"])],
                )
            )
    yield Table(
        id="trades",
        columns=("round", "actor", "gives", "other", "in-return", "gain", "truly", "hurts", "refused-by"),
        rows=tuple(rows[:ROWS]),
    )
    last = played[-1]
    yield Table(
        id="outcomes",
        columns=("issue", "before", "after"),
        rows=tuple(
            (
                terms.Issue(issue=id),
                *(settling_slot(talks.dossier, id, value) for value in (played[0]["before"][id], last["outcomes"][id])),
            )
            for id in last["outcomes"]
        ),
    )
    yield Table(
        id="effects",
        columns=("actor", "own-trades", "others-trades", "net"),
        rows=tuple(
            (
                terms.Actor(actor=actor),
                *(round(value, 1) for value in (told["own"], told["others"], sum(told.values()))),
            )
            for actor, told in played[0]["effects"].items()
        ),
    )
