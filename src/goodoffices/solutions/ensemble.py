"""Several bargaining models on the same matter, side by side: where each has it settle, and over draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from goodoffices.card import Param
from goodoffices.errors import BadInput, GoodofficesError, OutOfReach
from goodoffices.models.issue.draws import drawn
from goodoffices.models.issue.issues import IssueModel
from goodoffices.runs.runner import Runner
from goodoffices.runs.sweep import CHUNK, sweep
from goodoffices.solutions.bargaining import BARGAINING, COOPERATIVE, FORECASTS
from goodoffices.solutions.bargaining.settlement import Settlement, at_once
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: What a question that sets models side by side asks for: ids of BARGAINING; see `line_up`.
Models = Annotated[
    tuple[str, ...],
    Param(Worded("param-models")),
]
#: A chunk of draws holds at most so many numbers.
MOST_NUMBERS = 2_000_000


@dataclass(frozen=True, eq=False)
class Ensemble:
    """What several models say.

    Attributes
    ----------
    settled : dict
        Model to its settlement, `outcome` : (issues,) percent; NaN on matters it has no answer to.
    missing : dict
        Model to why it has no answer, or none on some matters.
    """

    settled: dict[str, Settlement]
    missing: dict[str, GoodofficesError]


def line_up(asked: Sequence[str]) -> tuple[str, ...]:
    """The models that stand side by side: mean, median, and those asked for or else `FORECASTS`; each once.

    Raises
    ------
    BadInput
        When a model is not known.
    """
    return tuple(dict.fromkeys(("mean", "median", *(BARGAINING[id].id for id in asked or FORECASTS))))


def ensemble(model: IssueModel, ids: Sequence[str]) -> Ensemble:
    """Each model's settlement, matter by matter, and why some have none.

    Parameters
    ----------
    model : IssueModel
        Without draws.
    ids : sequence of str
        Of BARGAINING; the cooperative solutions fall back to the issues' reference points.
    """
    settled: dict[str, Settlement] = {}
    missing: dict[str, GoodofficesError] = {}
    for id in ids:
        found, why = _settled(id, model)
        if found is not None:
            settled[id] = found
        if why is not None:
            missing[id] = why
    return Ensemble(settled, missing)


def over_draws(
    model: IssueModel,
    ranges: Values,
    ids: Sequence[str],
    *,
    draws: int,
    rng: np.random.Generator,
    runner: Runner | None = None,
) -> dict[str, Values]:
    """Model to (draws, issues) outcomes in percent, when positions, saliences and capabilities are drawn.

    Parameters
    ----------
    model : IssueModel
        Of the most likely values.
    ranges : (3, 3, actors, issues) float
        From `models.issues.ranges`; all models see the same draws.
    ids : sequence of str
    draws : int
    rng : numpy Generator
    runner : Runner, optional
        Who does the work; the answer does not depend on it.
    """
    task = partial(_drawn, model=model, ranges=ranges, ids=tuple(ids))
    chunk = max(1, min(CHUNK, MOST_NUMBERS // ranges[:, 0].size))
    chunks = sweep(task, draws, rng=rng, runner=runner, chunk=chunk)
    return {id: np.concatenate([chunk[id] for chunk in chunks]) for id in ids}


def _drawn(
    size: int, rng: np.random.Generator, model: IssueModel, ranges: Values, ids: tuple[str, ...]
) -> dict[str, Values]:
    many = drawn(model, ranges, size, rng=rng)
    settled = {id: _settled(id, many)[0] for id in ids}
    nothing = np.full((size, len(model.issues)), np.nan)
    return {id: nothing if found is None else found.outcome for id, found in settled.items()}


def _settled(id: str, model: IssueModel) -> tuple[Settlement | None, BadInput | OutOfReach | None]:
    """A model's settlement of all matters, None when it has none of any, and why."""
    run = BARGAINING[id].run
    if id in COOPERATIVE:
        run = partial(run, disagreement="reference")
    outcome = np.full((*model.position.shape[:-2], len(model.issues)), np.nan)
    why: BadInput | OutOfReach | None = None
    flags, answered = dict[str, None](), False
    for ids in model.matters:
        try:
            part: Settlement = run(model if len(model.matters) == 1 else model.only(ids))
        except (BadInput, OutOfReach) as error:
            why = why or error
            continue
        if len(model.matters) == 1:
            return part, None
        outcome[..., [model.issues.index(issue) for issue in ids]] = part.outcome
        flags |= dict.fromkeys(part.flags)
        answered = True
    return (at_once(outcome, tuple(flags)) if answered else None), why
