"""Which preferences would make it last?"""

from __future__ import annotations

from typing import Annotated

import numpy as np
from numpy.random import Generator

from goodoffices.analyses.inverse.answer import Answer, Inverted
from goodoffices.analyses.inverse.rests import RESTS
from goodoffices.analyses.inverse.telling import least_changes, told_findings
from goodoffices.analyses.inverse.working import Work
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.coalitions import reach
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.models.conflict.wishes import Wishes
from goodoffices.result import Result
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT
from goodoffices.solutions.battery import battery
from goodoffices.solutions.inverse.lifting import answerable_by_one
from goodoffices.solutions.inverse.nearest import Inverse
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    rng: Generator,
    target: Annotated[str | None, Param(Worded("inverse-param-target"), positional=True)] = None,
    concept: Annotated[tuple[str, ...], Param(Worded("inverse-param-concept"))] = (),
    actor: Annotated[tuple[str, ...], Param(Worded("inverse-param-actor"))] = (),
    swaps: Annotated[int, Param(Worded("inverse-param-swaps"), most=12)] = 5,
    weak: Annotated[bool, Param(Worded("inverse-param-weak"))] = False,
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
) -> Result:
    """Say what each actor's order would have to be like for an outcome to last, and how far that is from what it is.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    rng : Generator
        Draws the rankings where they are too many to count.
    target : str, optional
        Default: every named outcome, but for those nothing leads out of.
    concept : tuple of str
        Of single actors, whose verdict on one actor follows from what the actor ranks no higher than the state; empty
        means `STRICT` and `CREDIBLE`.
    actor : tuple of str
        Whose preferences may change; empty means everybody's who decides.
    swaps : int
        Every sequence of one actor's statements within so many swaps of neighbours is tried.
    weak : bool
        Changed orders may rank states as equal.
    judge : str, optional
        Whose preferences to start from.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When nothing feasible is meant by the target, the dossier names no outcome and no target is given, or an actor,
        concept or judge is not known.
    OutOfReach
        With more than 8,192 states.

    References
    ----------
    Kinsara, Kilgour & Hipel (2015); Wang, Hipel, Fang & Dang (2018).
    """
    model = graph(dossier, judge=judge, spaces=spaces)
    names = Describer(dossier, model)
    targets = _targets(names, target)
    concepts = _concepts(concept)
    vary = _varying(model, actor)
    reach(model).listed  # noqa: B018 - refuses what is too large
    held = {i: Wishes.of(model, chosen(dossier, judge)[model.actors[i]]) for i in model.deciders}
    wishes = {i: one for i, one in held.items() if one is not None}
    told: list[Inverted] = []
    works = [Work(names, Inverse.of(model, id, weak), vary, wishes, swaps, rng) for id in concepts]
    for outcome, holds in targets:
        told += [work.told(outcome, holds) for work in works]
    if target is None:
        told = [one for one in told if one.verdict not in ("end", "none")]
    answer = Answer(judge=judge, actors=tuple(model.actors[i] for i in vary), weak=weak, targets=tuple(told))
    resting = Resting.of(dossier, model, battery(model, concepts), judge)
    because = dict.fromkeys(id for one in chosen(dossier, judge).values() for id in one.because)
    return Result(
        analysis="inverse",
        findings=resting(told_findings(names, answer, chosen(dossier, judge)), RESTS),
        tables=(least_changes(answer),),
        answer=answer,
        references=("kinsara2015", "wang2018", "kendall1938", "kemeny1962"),
        because=tuple(because),
    )


def _targets(names: Describer, target: str | None) -> list[tuple[str | None, np.ndarray]]:
    """Outcome, if it is one, and (states,) bool where it holds."""
    if target is None:
        if not names.outcomes:
            raise BadInput(Worded("inverse-no-target"))
        return list(names.outcomes.items())
    holds = np.zeros(names.graph.size, bool)
    holds[names.find(target) - 1] = True
    return [(target if target in names.outcomes else None, holds)]


def _concepts(asked: tuple[str, ...]) -> tuple[str, ...]:
    known = answerable_by_one()
    for id in asked:
        if DEFINITIONS[id].id not in known:
            raise BadInput(Worded("inverse-concept", concept=id, known=known))
    return tuple(dict.fromkeys(asked)) or (STRICT, CREDIBLE)


def _varying(model: GraphModel, actors: tuple[str, ...]) -> tuple[int, ...]:
    deciders = {model.actors[i]: i for i in model.deciders}
    for name in actors:
        if name not in deciders:
            raise BadInput(Fault(Worded("no-decider", actor=name), nearest=nearest(name, deciders)))
    return tuple(i for name, i in deciders.items() if not actors or name in actors)
