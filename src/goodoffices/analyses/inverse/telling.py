"""What is said of the preferences that would make an outcome last: findings and the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goodoffices.analyses.inverse.answer import Answer, Change, Comparison, Demand, Inverted, Resequenced
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.describing import Describer
from goodoffices.result import Finding, Table, terms

#: Moves of one actor that are told, and states that a target would have to pass.
WAYS, PASSED = 3, 4
#: On more states than this, swaps of states say nothing to a reader, and are left to programs.
TOLD = 64

Preferences = Mapping[str, Preference]


def told_findings(names: Describer, answer: Answer, preferences: Preferences) -> Iterator[Finding]:
    """Target by target and test by test."""
    for told in answer.targets:
        yield from _told(names, told, preferences)
    if names.graph.size > TOLD:
        yield Finding(key="inverse-many", slots={"states": names.graph.size})


def _about(names: Describer, told: Inverted) -> dict[str, Any]:
    """The target and the test."""
    state = names.state(told.state or 1)
    target: Any = terms.Outcome(outcome=told.outcome) if told.outcome else state
    return {"target": target, "state": state, "tests": [terms.Test(test=told.concept)], "forms": told.forms}


def _form(names: Describer, told: Inverted) -> dict[str, Any]:
    """By what the form that is looked at differs from where things stand now, if there are several."""
    quo = names.status_quo
    changes = names.changes(quo, told.state or 1) if quo and told.forms > 1 else []
    return {"form": changes, "changed": len(changes)}


def _told(names: Describer, told: Inverted, preferences: Preferences) -> Iterator[Finding]:
    about = _about(names, told)
    counts = {"forms": told.forms, "lasting": told.lasting, "ends": told.ends}
    if told.verdict in ("end", "none"):
        yield Finding(key=f"inverse-{told.verdict}", slots=about | counts)
        return
    if told.verdict == "lasts":
        yield Finding(key="inverse-lasts", slots=about | counts | _form(names, told))
        yield from _counted(told, about)
        return
    held = [terms.Actor(actor=one.actor) for one in told.demands if one.stays]
    leaving = [terms.Actor(actor=one.actor) for one in told.demands if not one.stays]
    yield Finding(key="inverse-target", slots=about | counts | {"actors": leaving} | _form(names, told))
    for demand in told.demands:
        yield from _demand(names, demand, about, preferences)
    if held:
        yield Finding(key="inverse-stays", slots=about | {"actors": held, "count": len(held)})
    yield from _orders(names, told, about)
    yield from _sequences(told, about, preferences)
    if told.verdict == "never":
        yield Finding(key="inverse-never", slots=about)
    yield from _counted(told, about)


def _demand(names: Describer, demand: Demand, about: dict[str, Any], preferences: Preferences) -> Iterator[Finding]:
    """What an actor that leaves would have to rank otherwise: the moves that nothing holds back."""
    unmet = [way for way in demand.ways if not way.met]
    i = names.graph.actors.index(demand.actor)
    for way in unmet[:WAYS]:
        slots = about | {
            "actor": terms.Actor(actor=demand.actor),
            "step": names.step(i, about["state"].state, way.gain),
            "instead": [names.state(number) for number in way.instead],
            "more": max(0, len(unmet) - WAYS) if way is unmet[min(WAYS, len(unmet)) - 1] else 0,
        }
        yield Finding(key="inverse-demand-or" if way.instead else "inverse-demand", slots=slots)
        yield from _wishes(demand.actor, way, about, preferences)


def _wishes(actor: str, way: Comparison, about: dict[str, Any], preferences: Preferences) -> Iterator[Finding]:
    """The same in the actor's statements."""
    if way.favouring is None or way.opposing is None:
        return
    statements = preferences[actor].statements or ()
    both = (way.favouring, way.opposing)
    favouring, opposing = ([terms.Wish(wish=statements[n - 1]) for n in places] for places in both)
    slots = about | {"actor": terms.Actor(actor=actor), "favouring": favouring, "opposing": opposing}
    slots |= {"fors": len(favouring), "againsts": len(opposing)}
    if favouring or not way.instead:
        yield Finding(key="inverse-wishes" if favouring else "inverse-wishes-never", slots=slots)


def _orders(names: Describer, told: Inverted, about: dict[str, Any]) -> Iterator[Finding]:
    """The nearest orders of each actor alone, and of all together where that is nearer; only on few states."""
    if names.graph.size > TOLD:
        return
    for change in told.alone:
        yield _order(names, change, about, "alone")
    best = min((one.steps for one in told.alone if one.steps is not None), default=None)
    if told.together and (best is None or told.together.steps is None or told.together.steps < best):
        yield _order(names, told.together, about, "together")


def _order(names: Describer, change: Change, about: dict[str, Any], who: str) -> Finding:
    moved = list(change.passes) if who == "together" and change.passes else list(change.actors)
    passed = list(dict.fromkeys(number for numbers in change.passes.values() for number in numbers))
    slots = about | {
        "actors": [terms.Actor(actor=id) for id in moved],
        "count": len(moved),
        "steps": change.steps or 0,
        "least": change.least,
        "measure": change.measure,
        "unique": "unknown" if change.unique is None else "yes" if change.unique else "no",
        "passed": [names.state(number) for number in passed[:PASSED]],
        "passes": len(passed),
        "rest": max(0, len(passed) - PASSED),
    }
    if change.impossible:
        return Finding(key=f"inverse-{who}-never", slots=slots)
    if not change.proved:
        known = "found" if change.steps is not None else "none"
        return Finding(key=f"inverse-{who}-bound", slots=slots | {"known": known})
    return Finding(key=f"inverse-{who}", slots=slots)


def _sequences(told: Inverted, about: dict[str, Any], preferences: Preferences) -> Iterator[Finding]:
    """Who could make it last by other weights of its own statements; and who could not."""
    for one in told.statements:
        if one.swaps is not None:
            yield Finding(key="inverse-sequence", slots=about | _sequence(one, preferences))
    without = [one for one in told.statements if one.swaps is None]
    if without:
        slots = {
            "actors": [terms.Actor(actor=one.actor) for one in without],
            "count": len(without),
            "within": min(one.within for one in without),
            "tried": sum(one.tried for one in without),
            "every": all(one.every for one in without),
        }
        slots["every"] = "yes" if slots["every"] else "no"
        yield Finding(key="inverse-no-sequence", slots=about | slots)


def _sequence(one: Resequenced, preferences: Preferences) -> dict[str, Any]:
    """Which statements overtake which: the fewest that rise, each with those it passes."""
    statements, order = preferences[one.actor].statements or (), one.statements or ()
    rising = [n for place, n in enumerate(order) if any(m < n for m in order[place + 1 :])]
    sinking = [n for place, n in enumerate(order) if any(m > n for m in order[:place])]
    return {
        "actor": terms.Actor(actor=one.actor),
        "swaps": one.swaps,
        "rising": [terms.Wish(wish=statements[n - 1]) for n in rising],
        "sinking": [terms.Wish(wish=statements[n - 1]) for n in sinking],
        "rise": len(rising),
        "sink": len(sinking),
        "tried": one.tried,
    }


def _counted(told: Inverted, about: dict[str, Any]) -> Iterator[Finding]:
    everybody = {(one.actors, one.share) for one in told.counts if not one.focal}
    for one in told.counts:
        if one.focal and (one.actors, one.share) in everybody:
            continue
        slots = about | {
            "actors": [terms.Actor(actor=id) for id in one.actors],
            "members": len(one.actors),
            "focal": "yes" if one.focal else "no",
            "share": terms.Percent(percent=one.share),
        }
        if one.error is not None:
            yield Finding(key="inverse-drawn", slots=slots | {"error": terms.Percent(percent=one.error)})
        else:
            exact = one.count is not None and one.total is not None
            numbers = {"count": one.count or 0, "total": one.total or 0, "exact": "yes" if exact else "no"}
            yield Finding(key="inverse-counted", slots=slots | numbers)


def least_changes(answer: Answer) -> Table:
    """One row for each target, test and actor: whether it stays, and the least change that would do."""
    rows = []
    for told in answer.targets:
        sequences = {one.actor: one for one in told.statements}
        alone = {one.actors[0]: one for one in told.alone}
        for demand in told.demands:
            change, sequence = alone.get(demand.actor), sequences.get(demand.actor)
            rows.append(
                (
                    terms.Outcome(outcome=told.outcome) if told.outcome else told.state,
                    terms.Test(test=told.concept),
                    terms.Actor(actor=demand.actor),
                    terms.Word(word="inverse-stays" if demand.stays else "inverse-leaves"),
                    demand.steps,
                    None if change is None else change.steps if change.proved else None,
                    None if sequence is None else sequence.swaps,
                )
            )
    columns = ("outcome", "concept", "actor", "stays", "until-it", "until-all", "re-ordered")
    return Table(id="inverse", columns=columns, rows=tuple(rows))
