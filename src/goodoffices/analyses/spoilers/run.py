"""Who can wreck the accord, and would they?"""

from __future__ import annotations

from typing import Annotated

from goodoffices.analyses.spoilers.answer import Accord, Answer
from goodoffices.analyses.spoilers.looking import Look
from goodoffices.analyses.spoilers.rests import RESTS
from goodoffices.analyses.spoilers.telling import signs, told_accords, told_judges
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    outcome: Annotated[str | None, Param(Worded("spoilers-param-outcome"), positional=True)] = None,
    together: Annotated[int, Param(Worded("spoilers-param-together"), most=6)] = 3,
    swaps: Annotated[int, Param(Worded("spoilers-param-swaps"), most=12)] = 3,
    judge: Annotated[str | None, Param(Worded("spoilers-param-judge"))] = None,
) -> Result:
    """Say of each actor whether it could leave an outcome and would gain, who holds it back, and what would keep it in.

    Whether a spoiler's aims are limited, greedy or total is a judgement, and nothing here computes it.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    outcome : str, optional
        Default: every named outcome, but for where things stand now and what nothing leads out of.
    together : int
        Groups of so many actors at most; patrons with their clients whatever their number. With more than 8,192 states
        only single actors are looked at, and that is said.
    swaps : int
        To keep an actor in, every sequence of its statements within so many swaps of neighbours is tried.
    judge : str, optional
        Whose preferences count; default: every judge's, one after another.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When the dossier names no outcome or not this one, or a judge is not known.

    References
    ----------
    Stedman (1997), on who spoils peace; Fang, Hipel & Kilgour (1993), on improvements and sanctions.
    """
    judges = (judge,) if judge is not None else (None, *dossier.judges[1:])
    looks = []
    for name in judges:
        model = graph(dossier, judge=name, spaces=spaces)
        looks.append(Look(dossier, model, battery(model), name, max(1, together), swaps))
    first = looks[0]
    forms = _forms(first, outcome)
    accords = tuple(look.accord(id, number) for look in looks for id, number in forms.items())
    answer = Answer(accords=accords, together=max(map(len, first.groups), default=1))
    others = {look.judge: (look.graph, look.battery) for look in looks[1:] if look.judge is not None}
    resting = Resting.of(dossier, first.graph, first.battery, judge, others)
    nothing = [] if forms else [Finding(key="spoilers-nothing")]
    findings = [*nothing, *told_accords(first, _of(accords, judge)), *told_judges(accords, judge)]
    because = dict.fromkeys(id for one in chosen(dossier, judge).values() for id in one.because)
    return Result(
        analysis="spoilers",
        findings=resting(findings, RESTS),
        tables=(signs(first, _of(accords, judge)),),
        answer=answer,
        references=("stedman1997", "fang1993"),
        because=tuple(because),
    )


def _forms(look: Look, outcome: str | None) -> dict[str, int | None]:
    """Each outcome that is asked about with its form, those that last under most concepts first."""
    known = look.names.outcomes
    if not known:
        raise BadInput(Worded("spoilers-no-outcome"))
    if outcome is not None:
        if outcome not in known:
            raise BadInput(Fault(Worded("spoilers-unknown-outcome", outcome=outcome), nearest=nearest(outcome, known)))
        return {outcome: look.form(known[outcome])}
    quo = look.names.status_quo
    found = {id: look.form(holds) for id, holds in known.items() if not (quo and holds[quo - 1])}
    lasts = {id: number for id, number in found.items() if number is not None}
    strength = {id: len(look.lasts(number)) for id, number in lasts.items()}
    return {id: lasts[id] for id in sorted(lasts, key=lambda id: -strength[id])}


def _of(accords: tuple[Accord, ...], judge: str | None) -> tuple[Accord, ...]:
    return tuple(accord for accord in accords if accord.judge == judge)
