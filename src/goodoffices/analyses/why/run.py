"""Why would an actor stay, or leave?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import numpy as np

from goodoffices.analyses.why.answer import Answer
from goodoffices.analyses.why.rests import RESTS
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel, Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions import DEFINITIONS, term
from goodoffices.solutions.answers import answerable, answers, improvements, witnessed
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded

#: Improvements told in words; all are in the answer.
TOLD = 5


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    state: Annotated[str, Param(Worded("why-param-state"), positional=True)],
    actor: Annotated[str | None, Param(Worded("why-param-actor"), positional=True)] = None,
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Name, for one state, each actor's improvements and the answers of the others, or the lack of one.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    state : str
        When it matches several states, the one that is an equilibrium under most concepts is explained.
    actor : str, optional
    judge, sequence : str
        As in `stability`.

    Returns
    -------
    Result
        answer = {"state": number, "matching": n, "end": whether no move leads out of it, "actors": {actor: {"stable":
        {concept: bool}, "improvements": [{"state": number, "answers": {concept: [{"by": actor, "state": number}] |
        None}}]}}}

    Raises
    ------
    BadInput
        When no state matches or the actor is not known.

    References
    ----------
    Fang, Hipel & Kilgour (1993), on unilateral improvements and sanctions.
    """
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    names = Describer(dossier, model)
    deciders = {model.actors[i]: i for i in model.deciders}
    if actor is not None and actor not in deciders:
        raise BadInput(Fault(Worded("no-decider", actor=actor), nearest=nearest(actor, deciders)))
    found = battery(model)
    matching = names.find(state)
    strength = sum(np.isin(matching, found.equilibria(concept)).astype(int) for concept in found.stable)
    number = int(matching[np.argmax(strength)])
    findings = [Finding(key="why-state", slots={"state": names.state(number), "matching": matching.size})]
    end = bool(end_states(model)[number - 1])
    findings += [Finding(key="why-end", slots={"state": names.state(number)})] if end else []
    by_actor: dict[str, Any] = {}
    for name in [actor] if actor else deciders:
        stable = {
            concept: bool(rows[model.deciders.index(deciders[name]), number - 1])
            for concept, rows in found.stable.items()
        }
        told = _explain(model, deciders[name], number)
        findings += [] if end else _findings(names, deciders[name], number, stable, told)
        by_actor[name] = {"stable": stable, "improvements": told}
    rows = tuple(_rows(names, by_actor))
    tables = (Table(id="answers", columns=("actor", "improvement", *answerable()), rows=rows),) if rows else ()
    because = tuple(dict.fromkeys(id for name in by_actor for id in chosen(dossier, judge)[name].because))
    return Result(
        analysis="why",
        findings=Resting.of(dossier, model, found, judge, start=number)(findings, RESTS),
        tables=tables,
        because=because,
        answer=Answer.model_validate({"state": number, "matching": int(matching.size), "end": end, "actors": by_actor}),
        references=tuple(dict.fromkeys(key for c in found.stable for key in DEFINITIONS[c].references)),
    )


def _explain(model: GraphModel, i: int, number: int) -> list[dict[str, Any]]:
    """Each improvement of `i` from a state and, by concept, the steps that answer it (None: there are none)."""
    states = model.moves.states
    cell = int(states[number - 1])
    number_of = {int(c): n for n, c in enumerate(states, 1)} if model.size <= 2**16 else None

    def numbered(c: int) -> int:
        return number_of[c] if number_of else int(np.flatnonzero(states == c)[0]) + 1

    better = improvements(model, i, cell).tolist()
    told: list[dict[str, Any]] = [{"state": numbered(c), "answers": {}} for c in better]
    for concept in answerable() if better else ():
        for improvement, steps in zip(told, answers(model, i, cell, better, concept), strict=True):
            improvement["answers"][concept] = (
                None if steps is None else [{"by": model.actors[j], "state": numbered(c)} for j, c in steps]
            )
    return told


def _findings(
    names: Describer, i: int, number: int, stable: dict[str, bool], told: list[dict[str, Any]]
) -> Iterator[Finding]:
    who, state = terms.Actor(actor=names.graph.actors[i]), names.state(number)
    holds = [term(concept) for concept, mark in stable.items() if mark]
    fails = [term(concept) for concept, mark in stable.items() if not mark]
    key = "why-content" if not told else "why-stays" if not fails[1:] else "why-depends" if holds else "why-leaves"
    yield Finding(
        key=key,
        slots={"actor": who, "state": state, "holds": holds, "fails": fails, "improvements": len(told)},
    )
    for improvement in told[:TOLD]:
        step = names.step(i, number, improvement["state"])
        answered = {concept: steps for concept, steps in improvement["answers"].items() if steps is not None}
        under = next((concept for concept in witnessed() if concept in answered), None)
        if under is None:
            yield Finding(key="why-unanswered", slots={"actor": who, "step": step})
            continue
        yield Finding(
            key="why-answered" if DEFINITIONS[under].credible else "why-threatened",
            slots={
                "actor": who,
                "step": step,
                "answer": _steps(names, improvement["state"], answered[under]),
                "end": names.state(answered[under][-1]["state"]),
                "concepts": [term(concept) for concept in answered],
            },
        )


def _steps(names: Describer, start: int, path: list[dict[str, Any]]) -> list[terms.Step]:
    steps = []
    for step in path:
        steps.append(names.step(names.graph.actors.index(step["by"]), start, step["state"]))
        start = step["state"]
    return steps


def _rows(names: Describer, by_actor: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    for name, told in by_actor.items():
        for improvement in told["improvements"]:
            yield (
                terms.Actor(actor=name),
                names.state(improvement["state"]),
                *(
                    None if steps is None else [terms.StateBy(by=step["by"], state=step["state"]) for step in steps]
                    for steps in improvement["answers"].values()
                ),
            )
