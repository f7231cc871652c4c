"""Which outcomes can last?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.method import Method, Param
from goodoffices.models.build import chosen, graph
from goodoffices.models.coalitions import named
from goodoffices.models.describing import Describer
from goodoffices.models.graph import GraphModel, Sequence
from goodoffices.models.patterns import Pattern, firmest, patterns
from goodoffices.models.statemap import LISTED as MEMBERS
from goodoffices.models.statemap import statemap
from goodoffices.result import Finding, Result, Table
from goodoffices.solutions import CLASSICAL, DEFINITIONS, binding
from goodoffices.solutions.battery import Battery, battery, concept_for
from goodoffices.solutions.foresight import turns
from goodoffices.solutions.joint import Reaction

#: With more states than this, the answer counts what lasts and lists so many of the firmest.
LISTED, FIRMEST = 2**14, 200
#: The state-by-state tables have this many rows at most; beyond, states are grouped by option pattern.
ROWS = 40
#: How many states a sentence names.
NAMED = 3
#: States that last under one of these are worth a place on the map without having a name.
TELLING = ("nash", "seq", "symseq", "sim", "cnash", "cseq")


def run(
    dossier: Dossier,
    *,
    concept: Annotated[
        tuple[str, ...], Param("a stability concept; more than once for more (default: the classical ones)")
    ] = (),
    behaviour: Annotated[tuple[str, ...], Param("ACTOR=CONCEPT: by which concept this actor reasons")] = (),
    judge: Annotated[str | None, Param("whose preferences count (default: the first given of each actor)")] = None,
    sequence: Annotated[Sequence, Param("how opponents may respond")] = "legal",
    horizon: Annotated[int, Param("how many moves `lh` looks ahead")] = 3,
    movers: Annotated[str | None, Param("A,B,C: turns in `lh` and `nm`, needed with more than two actors")] = None,
    coalition: Annotated[tuple[str, ...], Param("ACTOR+ACTOR: only these coalitions may form (default: all)")] = (),
    reaction: Annotated[Reaction, Param("credible answers in `cseq`: of single actors, or joint")] = "individual",
    structure: Annotated[
        str | None, Param("A+B,C+D: what lasts when these blocks each act as one, bound together; others act alone")
    ] = None,
) -> Result:
    """Test every feasible state for every actor under every concept.

    Parameters
    ----------
    dossier : Dossier
    concept : tuple of str
        Ids of `DEFINITIONS`; empty means the classical ones.
    behaviour : tuple of str
        "actor=concept" each; adds the states stable when each actor reasons by its own concept (heterogeneous
        equilibria); who is not named reasons by `seq`.
    judge : str, optional
    sequence : str
        legal, single_mover or each_opponent_once.
    horizon, movers, coalition, reaction
        Of the concepts `lh`; `lh` and `nm`; and `cnash`, `cgmr`, `csmr`, `cseq`.
    structure : str, optional
        Blocks of actors; adds what is stable for every block under nash, gmr, smr, seq and symseq, see
        `solutions.binding`. What single members of a block would do is then not tested.

    Returns
    -------
    Result
        answer = {"states": [{"number", "levels"}], "equilibria": {concept: [numbers]}, "counts": {concept: number},
        "stable": {concept: {actor: [numbers]}}, "status_quo": number | None, "cut": bool (lists are not whole),
        "map": {"places": [...], "moves": [{"from", "to", "by": [actors]}]}}, with "judges", "mixed" and "structure"
        where they apply; "structure" has "missing": {concept: why} for what cannot be tested with so many states. A
        place stands for one state or several; moves name places by the state that stands for them.

    Raises
    ------
    BadInput
        When a concept, actor or judge is not known, an actor stands in two blocks, a horizon is below 1, or the
        dossier holds no conflict.

    References
    ----------
    Fang, Hipel & Kilgour (1993); Rego & Vieira (2017).
    """
    by_actor = _behaviour(dossier, behaviour)
    concepts = tuple(dict.fromkeys((*(concept or CLASSICAL), *by_actor.values(), *(["seq"] if by_actor else []))))
    model = graph(dossier, judge=judge, sequence=sequence)
    own = _own(model, horizon, movers, coalition, reaction)
    view = _View(dossier, model, battery(model, concepts, own))
    others = {
        name: battery(graph(dossier, judge=name, sequence=sequence), concepts, own)
        for name in (dossier.judges[1:] if judge is None else ())
    }
    findings = [*view.findings(), *_taking_turns(view, own["nm"]["movers"]), *_judges(view, others)]
    answer = view.answer()
    if others:
        answer["judges"] = {
            name: {"equilibria": {c: view.listed(b.equilibria(c)) for c in b.stable}} for name, b in others.items()
        }
    if by_actor:
        answer["mixed"], finding = _mixed(view, by_actor)
        findings.append(finding)
    if structure:
        answer["structure"], told = _structure(view, structure)
        findings += told
    references = tuple(dict.fromkeys(key for id in view.battery.stable for key in DEFINITIONS[id].references))
    grounded = (*chosen(dossier, judge).values(), *dossier.option, *dossier.rule)
    because = tuple(dict.fromkeys(id for record in grounded for id in record.because))
    return Result(
        analysis="stability",
        findings=tuple(findings),
        tables=tuple(view.tables()),
        answer=answer,
        references=references,
        because=because,
    )


def _own(
    model: GraphModel, horizon: int, movers: str | None, coalition: tuple[str, ...], reaction: Reaction
) -> dict[str, dict[str, Any]]:
    """The parameters of the concepts that have some, checked."""
    if horizon < 1:
        raise BadInput("a horizon is at least one move")
    among = tuple(named(model, coalition)) if coalition else None
    joint: dict[str, dict[str, Any]] = {id: {"coalitions": among} for id in ("cnash", "cgmr", "csmr", "cseq")}
    joint["cseq"]["reaction"] = reaction
    order = None if movers is None else turns(model, movers)
    return joint | {"lh": {"horizon": horizon, "movers": order}, "nm": {"movers": order}}


def _taking_turns(view: _View, order: tuple[int, ...] | None) -> Iterator[Finding]:
    """In which order the actors take turns, where a concept that looks ahead went by it."""
    if order is not None and {"lh", "nm"} & view.battery.stable.keys():
        yield Finding(key="stability-turns", slots={"actors": [{"actor": view.model.actors[i]} for i in order]})


def _mixed(view: _View, by_actor: dict[str, str]) -> tuple[list[int], Finding]:
    """The states stable when each actor reasons by its own concept, and what to say of them."""
    model = view.model
    wanted = concept_for(model, by_actor, "seq")
    mixed = view.battery.mixed(wanted)
    pairs = [{"actor": model.actors[i], "concept": c} for i, c in zip(model.deciders, wanted, strict=True)]
    slots = {"count": mixed.size, "states": view.some(mixed), "behaviour": pairs}
    return view.listed(mixed), Finding(key="stability-mixed", slots=slots)


def _structure(view: _View, text: str) -> tuple[dict[str, Any], list[Finding]]:
    """What lasts when blocks of actors are bound together, and what to say of it."""
    model = view.model
    blocks = binding.structure(model, text)
    found = binding.battery(model, blocks)
    bound = [[{"actor": model.actors[i]} for i in block] for block in blocks if len(block) > 1]
    findings = [Finding(key="stability-structure", slots={"actors": block}) for block in bound]
    for id in found.stable:
        numbers = found.equilibria(id)
        slots = {"concept": {"concept": id}, "count": numbers.size, "states": view.some(numbers)}
        findings.append(Finding(key="stability-structure-equilibria", slots=slots))
    if found.missing:
        first, why = next(iter(found.missing.items()))
        slots = {"concepts": [{"concept": id} for id in found.missing], "why": found.limits[first] or why}
        findings.append(Finding(key="stability-structure-missing", slots=slots))
    return {
        "blocks": [[model.actors[i] for i in block] for block in blocks],
        "equilibria": {id: found.equilibria(id).tolist() for id in found.stable},
        "missing": found.missing,
    }, findings


def _behaviour(dossier: Dossier, pairs: tuple[str, ...]) -> dict[str, str]:
    """Actor id to concept id, checked."""
    found = {}
    actors = [option.actor for option in dossier.option]
    for pair in pairs:
        actor, equals, concept = pair.partition("=")
        if not equals or actor not in actors:
            raise BadInput(
                Fault(f"'{pair}': expected ACTOR=CONCEPT with an actor who has options", nearest=nearest(actor, actors))
            )
        found[actor] = DEFINITIONS[concept].id
    return found


@dataclass(frozen=True)
class _View:
    dossier: Dossier
    model: GraphModel
    battery: Battery

    @cached_property
    def names(self) -> Describer:
        return Describer(self.dossier, self.model)

    @cached_property
    def holds(self) -> dict[str, NDArray[np.bool_]]:
        """Concept id to (states,) bool: what is stable for every actor."""
        return {concept: np.logical_and.reduce(rows) for concept, rows in self.battery.stable.items()}

    @property
    def large(self) -> bool:
        """Whether there are too many states to list."""
        return self.model.size > LISTED

    def answer(self) -> dict[str, Any]:
        found = {concept: self.battery.equilibria(concept) for concept in self.battery.stable}
        listed = {concept: self.listed(numbers) for concept, numbers in found.items()}
        shown: Iterable[int] = range(1, self.model.size + 1)
        if self.large:
            quo = {self.names.status_quo} if self.names.status_quo else set()
            shown = sorted(quo.union(*listed.values()))
        return {
            "states": [{"number": n, "levels": self.model.states.named(n)} for n in shown],
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
            "map": self._map(self.names),
        }

    def listed(self, numbers: NDArray[np.int64]) -> list[int]:
        """The states as an answer lists them: all, or the firmest where there are too many."""
        return sorted(self.strongest_first(numbers)[:FIRMEST].tolist()) if self.large else numbers.tolist()

    def _map(self, names: Describer) -> dict[str, Any]:
        """Few places that stand for all states, and who would move from one to another."""
        found = statemap(names, self.holds, TELLING)
        places = [
            {
                "state": names.state(place.number),
                "numbers": place.members[:MEMBERS].tolist(),
                "count": int(place.members.size),
                "forms": place.forms,
                "concepts": list(place.concepts),
                "outcome": place.outcome,
                "pattern": place.levels,
            }
            for place in found.places
        ]
        moves = [{"from": start, "to": end, "by": [self.model.actors[i] for i in by]} for start, end, by in found.moves]
        return {"places": places, "moves": moves}

    @cached_property
    def strength(self) -> NDArray[np.int8]:
        """(states,) the number of concepts under which each state is an equilibrium."""
        strength = np.zeros(self.model.size, np.int8)
        for holds in self.holds.values():
            strength += holds
        return strength

    def strongest_first(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """The states, those that are equilibria under most concepts first."""
        return numbers[np.argsort(-self.strength[numbers - 1], kind="stable")]

    def some(self, numbers: NDArray[np.int64]) -> list[dict[str, Any]]:
        """Slots for the few strongest of some states."""
        names = self.names
        return [names.state(n) for n in self.strongest_first(numbers)[:NAMED]]

    def findings(self) -> Iterator[Finding]:
        yield Finding(
            key="stability-size",
            slots={"states": self.model.size, "actors": [{"actor": self.model.actors[i]} for i in self.model.deciders]},
        )
        for concept in self.battery.stable:
            found = self.battery.equilibria(concept)
            slots = {"concept": {"concept": concept}, "count": found.size, "states": self.some(found)}
            yield Finding(key="stability-equilibria", slots=slots)
        if self.battery.stable:  # where nothing could be tested, nothing is said of what lasts
            yield from self._status_quo()
            yield from self._outcomes()
        for concept, why in self.battery.missing.items():
            limit = self.battery.limits[concept] or why
            yield Finding(key="stability-missing", slots={"concept": {"concept": concept}, "why": limit})
        if self.large:
            yield Finding(key="stability-not-listed", slots={"states": self.model.size, "most": LISTED})

    def _status_quo(self) -> Iterator[Finding]:
        number = self.names.status_quo
        if number is None:
            return
        state = self.names.state(number)
        holds = [{"concept": c} for c, rows in self.battery.stable.items() if rows[:, number - 1].all()]
        if holds:
            yield Finding(key="stability-status-quo-lasts", slots={"state": state, "concepts": holds})
            return
        credible = self.battery.stable.get("seq", next(iter(self.battery.stable.values())))
        leaving = [
            {"actor": self.model.actors[i]}
            for place, i in enumerate(self.model.deciders)
            if not credible[place, number - 1]
        ]
        yield Finding(key="stability-status-quo-moves", slots={"state": state, "actors": leaving})

    def _outcomes(self) -> Iterator[Finding]:
        """For each named outcome, how many of its states can last under which concepts."""
        for id, holds in self.names.outcomes.items():
            lasting = [
                {"concept": {"concept": c}, "count": int((rows & holds).sum())} for c, rows in self.holds.items()
            ]
            outcome = self.dossier.get("outcome", id)
            yield Finding(
                key="stability-outcome" if any(row["count"] for row in lasting) else "stability-outcome-never",
                slots={
                    "outcome": {"outcome": id},
                    "states": int(holds.sum()),
                    "concepts": [row for row in lasting if row["count"]],
                },
                because=outcome.because if outcome else (),
            )

    def tables(self) -> Iterator[Table]:
        lasting = self.strongest_first(np.flatnonzero(self.strength > 0) + 1)
        holds = self.holds
        shown = lasting[:ROWS].tolist()
        if lasting.size <= ROWS:
            yield Table(
                id="equilibria",
                columns=("state", *holds),
                rows=tuple((self.names.state(n), *(bool(rows[n - 1]) for rows in holds.values())) for n in lasting),
            )
        elif self.large:
            found = firmest(self.model.states, holds)
            shown = [int(pattern.members[0]) for _, pattern in found]
            yield self._patterns([([{"concept": c} for c in concepts], pattern) for concepts, pattern in found])
        else:
            each = [(c, pattern) for c, rows in holds.items() for pattern in patterns(self.model.states, rows, 6)]
            yield self._patterns([({"concept": concept}, pattern) for concept, pattern in each])
        yield self._verdicts(list(dict.fromkeys([*shown, *([self.names.status_quo] if self.names.status_quo else [])])))

    def _patterns(self, rows: list[tuple[Any, Pattern]]) -> Table:
        return Table(
            id="patterns",
            columns=("concept", "pattern", "count"),
            rows=tuple((c, {"pattern": p.levels, "whole": p.whole}, int(p.members.size)) for c, p in rows),
        )

    def _verdicts(self, numbers: list[int]) -> Table:
        """Of some states under which concepts each actor would stay."""

        def under(place: int, n: int) -> list[dict[str, str]]:
            return [{"concept": c} for c, mark in self.battery.stable.items() if mark[place, n - 1]]

        return Table(
            id="stable",
            columns=("state", *(self.model.actors[i] for i in self.model.deciders)),
            rows=tuple(
                (self.names.state(n), *(under(place, n) for place in range(len(self.model.deciders)))) for n in numbers
            ),
        )


def _judges(view: _View, others: dict[str, Battery]) -> Iterator[Finding]:
    """Where another judge's preferences change what can last."""
    for judge, other in others.items() if view.battery.stable else ():
        differences = []
        for concept in view.battery.stable:
            here, there = (
                view.battery.equilibria(concept),
                other.equilibria(concept) if concept in other.stable else None,
            )
            if there is not None and here.tolist() != there.tolist():
                gained, lost = np.setdiff1d(there, here), np.setdiff1d(here, there)
                differences.append(
                    {
                        "concept": {"concept": concept},
                        "gained": gained.size,
                        "lost": lost.size,
                        "examples": view.some(gained if gained.size else lost),
                    }
                )
        yield Finding(
            key="stability-judges-differ" if differences else "stability-judges-agree",
            slots={"judge": judge, "differences": differences},
            kind="computed",
        )


METHOD = Method("stability", "Which outcomes can last?", run)
