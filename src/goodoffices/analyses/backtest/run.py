"""How well would these models have forecast what happened?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.backtest import ANALYSIS
from goodoffices.analyses.backtest.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, GoodofficesError
from goodoffices.models.issue.issues import from_dossier, weighted
from goodoffices.result import Finding, Result, Table, or_none, terms
from goodoffices.result.reasons import reason
from goodoffices.solutions import track_record
from goodoffices.solutions.bargaining import BARGAINING
from goodoffices.solutions.ensemble import Models, ensemble, line_up
from goodoffices.solutions.scores import interval, resampled, scores
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: What always says the middle of the scale: the least a model must beat.
CONSTANT = "constant"
#: With fewer outcomes than this nothing can be told apart; issues a table lists.
FEW, ROWS = 20, 60


def run(
    dossier: Dossier,
    *,
    model: Models = (),
    resamples: Annotated[int, Param(Worded("backtest-param-resamples"))] = 1000,
    rng: np.random.Generator,
    outcomes: Mapping[str, float] | None = None,
) -> Result:
    """Forecasts of issues whose outcome is known, against what came of them and against always saying the middle.

    Parameters
    ----------
    dossier : Dossier
        With issues' outcomes; issues of different matters are forecast apart.
    model : tuple of str
        Of BARGAINING; the cooperative solutions fall back to the issues' reference points.
    resamples : int
    rng : numpy Generator
    outcomes : mapping, optional
        Issue to outcome on its scale; default those the dossier holds.

    Returns
    -------
    Result
        answer = {"outcomes": n, "matters": n, "at_an_end": n, "models": {id | "constant": {"issues", "mae", "rmse",
        "median_error", "within_5": share, "crps", "brier", "interval": [low, high] of mae | None,
        "difference": {"mae", "interval"} from the mean's on the issues both forecast | None}},
        "issues": {issue: {"outcome", "own", "forecasts": {id: value | None}}}, "missing": {id: why}}; values and
        errors in percent of the scale, "own" on the issue's scale.

    Raises
    ------
    BadInput
        When no outcome is known, or a model is not; with fewer than one resample.

    References
    ----------
    Proper scores: Gneiting & Raftery (2007); the published error: Arregui & Perarnaud (2022), recomputed; and those of
    the models.
    """
    if resamples < 1:
        raise BadInput(Worded("few-resamples", resamples=resamples))
    ids = line_up(model)
    known = {i.id: i.outcome for i in dossier.issue if i.outcome is not None} if outcomes is None else dict(outcomes)
    talks = weighted(from_dossier(dossier))
    scored = [id for id in talks.issues if id in known]
    if not scored:
        raise BadInput(Worded("no-outcome-known", dossier=dossier.about.id))
    found = ensemble(talks, ids)
    places = [talks.issues.index(id) for id in scored]
    part = talks.only(scored)
    outcome = part.to_percent([known[id] for id in scored])
    forecasts = {id: settled.outcome[places] for id, settled in found.settled.items()}
    forecasts[CONSTANT] = np.full(len(scored), 50.0)
    together = [[scored.index(id) for id in group if id in known] for group in talks.matters]
    units = [group for group in together if group]
    weight = resampled(units if len(units) > 1 else [[p] for p in range(len(scored))], resamples, rng=rng)
    models = {id: _scored(forecast, forecasts["mean"], outcome, weight) for id, forecast in forecasts.items()}
    answer = {
        "outcomes": len(scored),
        "matters": len(units),
        "at_an_end": int(((outcome <= 0) | (outcome >= 100)).sum()),
        "models": {id: told for id, told in models.items() if told is not None},
        "issues": dict(_issues(scored, known, outcome, forecasts)),
        "missing": {id: str(why) for id, why in found.missing.items()},
    }
    return Result(
        analysis="backtest",
        findings=tuple(_findings(answer, found.missing)),
        because=tuple(dict.fromkeys(id for position in dossier.position for id in position.because)),
        tables=tuple(_tables(answer)),
        references=tuple(
            dict.fromkeys((*(key for id in found.settled for key in BARGAINING[id].references), *ANALYSIS.references))
        ),
        answer=Answer.model_validate(answer),
    )


def _issues(
    scored: list[str], known: Mapping[str, float], outcome: Values, forecasts: Mapping[str, Values]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Issue by issue: its outcome in percent and on its scale, and every forecast."""
    for p, id in enumerate(scored):
        told = {key: or_none(forecast[p]) for key, forecast in forecasts.items()}
        yield id, {"outcome": float(outcome[p]), "own": float(known[id]), "forecasts": told}


def _scored(forecast: Values, mean: Values, outcome: Values, weight: Values) -> dict[str, Any] | None:
    """A model's scores, their interval, and what sets it apart from the weighted mean."""
    if np.isnan(forecast).all():
        return None
    error, of_mean = np.abs(forecast - outcome), np.abs(mean - outcome)
    apart = error - of_mean
    return {
        **asdict(scores(forecast, outcome)),
        "interval": _listed(interval(error, weight)),
        "difference": None
        if forecast is mean
        else {"mae": float(np.nanmean(apart)), "interval": _listed(interval(apart, weight))},
    }


def _listed(found: tuple[float, float] | None) -> list[float] | None:
    return None if found is None else list(found)


def _findings(answer: dict[str, Any], missing: Mapping[str, GoodofficesError]) -> Iterator[Finding]:
    models = answer["models"]
    yield Finding(key="backtest-outcomes", slots={"outcomes": answer["outcomes"], "ends": answer["at_an_end"]})
    for id, told in models.items():
        slots = {
            "model": terms.Model(model=id),
            "mae": round(told["mae"], 1),
            "within": terms.Percent(percent=told["within_5"]),
        }
        yield Finding(key="backtest-model", slots=slots | {"count": told["issues"]})
    if answer["outcomes"] < FEW:
        yield Finding(key="backtest-few", slots={"count": answer["outcomes"]})
    else:
        yield from _compared(models)
    yield Finding(key="backtest-record", slots={"decisions": track_record.DECISIONS, **track_record.ERRORS})
    for id, why in missing.items():
        told = reason(why)
        yield Finding(key="backtest-missing", slots={"model": terms.Model(model=id), "why": told})


def _compared(models: dict[str, Any]) -> Iterator[Finding]:
    """Which models are told apart from the weighted mean, and which are not."""
    alike = []
    for id, told in models.items():
        if told["difference"] is None or told["difference"]["interval"] is None:
            continue
        low, high = told["difference"]["interval"]
        if low <= 0 <= high:
            alike.append(terms.Model(model=id))
            continue
        slots = {"model": terms.Model(model=id), "points": round(abs(told["difference"]["mae"]), 1)}
        yield Finding(key="backtest-better" if high < 0 else "backtest-worse", slots=slots)
    if alike:
        yield Finding(key="backtest-alike", slots={"models": alike})


def _tables(answer: dict[str, Any]) -> Iterator[Table]:
    yield Table(
        id="models",
        columns=("model", "outcomes", "mae", "mae-range", "rmse", "within", "crps", "brier", "against-mean"),
        rows=tuple(_row(id, told) for id, told in answer["models"].items()),
    )
    models = tuple(answer["models"])
    yield Table(
        id="issues",
        columns=("issue", "outcome", *models),
        rows=tuple(
            (
                terms.Issue(issue=id),
                terms.Settles(settles=told["own"], issue=id, percent=round(told["outcome"])),
                *(None if (x := told["forecasts"][m]) is None else round(x) for m in models),
            )
            for id, told in list(answer["issues"].items())[:ROWS]
        ),
    )


def _row(id: str, told: dict[str, Any]) -> tuple[Any, ...]:
    apart = told["difference"]
    return (
        terms.Model(model=id),
        told["issues"],
        round(told["mae"], 1),
        _range(told["interval"]),
        round(told["rmse"], 1),
        terms.Percent(percent=told["within_5"]),
        None if told["crps"] is None else round(told["crps"], 1),
        None if told["brier"] is None else round(told["brier"], 2),
        None if apart is None else _range(apart["interval"]),
    )


def _range(interval: list[float] | None) -> terms.Between | None:
    return None if interval is None else terms.Between(between=[round(end, 1) for end in interval])
