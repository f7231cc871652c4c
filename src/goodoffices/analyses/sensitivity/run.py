"""Which judgement would change the answer?"""

from __future__ import annotations

from typing import Annotated

import numpy as np

from goodoffices.analyses.sensitivity.answer import Answer, Doubt, Share, Spread
from goodoffices.analyses.sensitivity.asking import Asked, concepts_of, questions_on
from goodoffices.analyses.sensitivity.doubting import doubtful, without_claims
from goodoffices.analyses.sensitivity.judging import judge_differences
from goodoffices.analyses.sensitivity.sampling import Readings, Uniforms, Verdicts
from goodoffices.analyses.sensitivity.spreading import phi_table, phis
from goodoffices.analyses.sensitivity.switching import switches
from goodoffices.analyses.sensitivity.telling import reading_findings, reading_tables
from goodoffices.analyses.sensitivity.turning import nearest_turns
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Result
from goodoffices.solutions import DEFINITIONS
from goodoffices.wording import Worded

#: Of an interval that holds the share in 19 of 20 samples.
NORMAL = 1.959964


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    rng: np.random.Generator,
    outcome: Annotated[str | None, Param(Worded("sensitivity-param-outcome"), positional=True)] = None,
    concept: Annotated[tuple[str, ...], Param(Worded("sensitivity-param-concept"))] = (),
    draws: Annotated[int, Param(Worded("sensitivity-param-draws"), most=100_000)] = 1000,
    switched: Annotated[int, Param(Worded("sensitivity-param-switched"), most=100_000)] = 200,
    swaps: Annotated[int, Param(Worded("sensitivity-param-swaps"), most=8)] = 3,
    judge: Annotated[str | None, Param(Worded("sensitivity-param-judge"))] = None,
    below: Annotated[str | None, Param(Worded("sensitivity-param-below"))] = None,
    spread: Annotated[tuple[str, ...], Param(Worded("sensitivity-param-spread"))] = (),
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Draw readings of our judgements; say in how many each outcome lasts and which judgement would change that.

    A reading takes one judge's orders, with statements in places drawn about the stated ones (Mallows), and leaves out
    doubtful claims with what hangs on them. The share of readings in which an outcome lasts tells how far the answer
    rests on our judgements; it says nothing of how likely the outcome is.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    rng : numpy Generator
    outcome : str, optional
        A named outcome, a state number, `status-quo` or a pattern; default: every named outcome.
    concept : tuple of str
        Ids of `DEFINITIONS`; default: what pages take for lasting of itself and by answers that pay.
    draws, switched : int
        Readings drawn; and those of them with which each judgement is switched, 0 for none.
    swaps : int
        Within so many swaps of neighbouring statements every order of one actor is tried.
    judge : str, optional
        Only this judge's readings; default: every judge's, each as often.
    below : str, optional
        Claims graded below this ("B2") are doubtful.
    spread : tuple of str
        "low/3=0.6" or "iran=0.1": other numbers than the table's.
    sequence : str
        As in `stability`.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When nothing is asked that can be answered: no draws, an unknown outcome, concept, judge, grade or spread.

    References
    ----------
    Mallows (1957); Doignon, Pekec & Regenwetter (2004); Wilson (1927), on the error of a share.
    """
    if draws < 1 or switched < 0 or swaps < 0:
        raise BadInput(Worded("sensitivity-no-draws", draws=draws, switched=switched, swaps=swaps))
    concepts = concepts_of(concept)
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    judges = (judge,) if judge is not None else dossier.judges
    asked = Asked(questions_on(dossier, model, concepts, outcome), concepts, judges, sequence)
    doubts = doubtful(dossier, below)
    table, actors = phi_table(dossier, spread)
    sure = phis(dossier, table, actors)
    readings = Readings(dossier, spaces, asked, {who: phi for who, (_, _, phi) in sure.items()}, doubts)
    uniforms = Uniforms.drawn(draws, len(doubts), readings.items, rng=rng)
    answer = _answer(readings, uniforms, switched, swaps).model_copy(
        update={"table": table, "spreads": _spreads(readings, uniforms, sure)}
    )
    names = Describer(dossier, model)
    because = (id for one in (*chosen(dossier, judge).values(), *dossier.rule) for id in one.because)
    return Result(
        analysis="sensitivity",
        findings=tuple(reading_findings(names, answer)),
        tables=tuple(reading_tables(names, answer)),
        answer=answer,
        references=(
            "mallows1957",
            "doignon2004",
            "wilson1927",
            *(k for c in concepts for k in DEFINITIONS[c].references),
        ),
        because=tuple(dict.fromkeys(because)),
    )


def _answer(readings: Readings, uniforms: Uniforms, switched: int, swaps: int) -> Answer:
    """All but how far each order was taken to be unsure."""
    asked, stated = readings.asked, readings.stated()
    hanging = {id: without_claims(readings.dossier, {id}).hanging for id in readings.doubts}
    return Answer(
        draws=len(uniforms),
        switched=min(switched, len(uniforms)),
        concepts=asked.concepts,
        targets=asked.targets,
        judges=asked.judges,
        table={},
        spreads=(),
        doubts=tuple(Doubt(claim=id, out=out, hanging=hanging[id]) for id, out in readings.doubts.items()),
        shares=_shares(asked, readings.verdicts(uniforms), stated),
        turns=nearest_turns(readings, stated, swaps),
        switches=switches(readings, uniforms.first(switched)) if switched else (),
        differences=judge_differences(readings, stated),
    )


def _shares(asked: Asked, verdicts: Verdicts, stated: Verdicts) -> tuple[Share, ...]:
    found = []
    for place, target in enumerate(asked.targets):
        for concept in asked.concepts:
            marks = verdicts[concept][:, place]
            low, high = wilson(int(marks.sum()), len(marks))
            share = float(marks.mean())
            known = {"target": target.key, "concept": concept, "stated": bool(stated[concept][0, place])}
            found.append(Share(**known, share=share, low=low, high=high))
    return tuple(found)


def wilson(lasting: int, draws: int) -> tuple[float, float]:
    """Within which the share lies in 19 of 20 samples of so many draws (Wilson, 1927); never empty, also at 0 and 1."""
    p, z = lasting / draws, NORMAL**2 / draws
    middle, half = p + z / 2, (z * p * (1 - p) + z * z / 4) ** 0.5
    low, high = ((middle + sign * half) / (1 + z) for sign in (-1, 1))
    return (0.0 if lasting == 0 else max(low, 0.0)), (1.0 if lasting == draws else min(high, 1.0))


def _spreads(
    readings: Readings, uniforms: Uniforms, sure: dict[tuple[str, str], tuple[str | None, int | None, float]]
) -> tuple[Spread, ...]:
    """The table as it was read for each preference that counts, and how many pairs stood the other way round."""
    scene, judged = readings.scene(), readings.judge_of(uniforms)
    found = []
    for actor, menus in scene.menus.items():
        for place in sorted(by := {scene.counts(actor, judge) for judge in readings.asked.judges}):
            menu = menus.menus[place]
            takes = [k for k, judge in enumerate(readings.asked.judges) if scene.counts(actor, judge) == place]
            at = np.flatnonzero(np.isin(judged, takes)) if len(by) > 1 else np.arange(len(uniforms))
            moved = readings.displacements(menu, uniforms.orders[actor][at, : menu.items])
            confidence, grade, phi = sure[actor, menu.preference.judge]
            known = {"actor": actor, "judge": menu.preference.judge, "items": menu.items, "phi": phi}
            swapped = float(moved.sum(axis=1).mean()) if at.size else None
            found.append(Spread(**known, confidence=confidence, grade=grade, swapped=swapped))
    return tuple(found)
