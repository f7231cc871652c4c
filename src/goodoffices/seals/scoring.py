"""How a sealed forecast did: its outcomes, from dossiers or from words, and its scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import Issue
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.seals.answer import Answer
from goodoffices.seals.sealing import inputs_of
from goodoffices.store.opening import open as opened
from goodoffices.wording import Worded


def outcomes_of(content: Mapping[str, Any], words: Sequence[str]) -> dict[str, float]:
    """Issue to outcome on its scale, from dossiers and from words `ISSUE=VALUE`.

    Raises
    ------
    BadInput
        With every word that is neither, names no issue of the forecast, or a value off the scale.
    """
    issues = {issue.id: issue for issue in inputs_of(content).issue if issue.id in content["forecast"]["issues"]}
    found: dict[str, float] = {}
    faults: list[Fault] = []
    for word in words:
        id, equal, value = word.partition("=")
        if not equal or _exists(word):
            faults += _settled(word, issues, found)
        elif id not in issues:
            faults.append(Fault(Worded("issue-not-sealed", id=id), nearest=nearest(id, issues)))
        else:
            faults += _taken(issues[id], value, found)
    if faults or not found:
        raise BadInput(faults or Fault(Worded("no-outcomes-given")))
    return found


def dossiers_of(words: Sequence[str]) -> tuple[Dossier, ...]:
    """The dossiers among the words of `outcomes_of`, as far as they can be opened."""
    found = []
    for word in words:
        if "=" not in word or _exists(word):
            with suppress(BadInput):
                found.append(opened(word))
    return tuple(found)


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except (OSError, ValueError):  # too long for a name, or with a character no name has
        return False


def _settled(source: str, issues: Mapping[str, Issue], found: dict[str, float]) -> list[Fault]:
    """Note the outcomes a dossier knows; what is wrong with it."""
    try:
        known = {i.id: i.outcome for i in opened(source).issue if i.outcome is not None and i.id in issues}
    except BadInput as error:
        return list(error.faults)
    found |= known
    return [] if known else [Fault(Worded("no-outcomes-in", source=source))]


def _taken(issue: Issue, text: str, found: dict[str, float]) -> list[Fault]:
    """Note an outcome given as text; what is wrong with it."""
    try:
        value = float(text)
    except ValueError:
        return [Fault(Worded("outcome-no-number", issue=issue.id, text=text))]
    if not isfinite(value):
        return [Fault(Worded("outcome-not-finite", issue=issue.id, text=text))]
    if not issue.holds(value):
        low, high = float(issue.low.value), float(issue.high.value)
        return [Fault(Worded("outcome-off-scale", issue=issue.id, outcome=value, low=low, high=high))]
    found[issue.id] = value
    return []


def score(content: Mapping[str, Any], outcomes: Mapping[str, float]) -> Result:
    """How a sealed forecast did, model by model.

    Parameters
    ----------
    content : mapping
        From `sealing.verify`.
    outcomes : mapping
        From `outcomes_of`.

    Returns
    -------
    Result
        answer = {"sealed": {"sha256", "made", "version", "dossier"}, "issues": {issue: {"forecast", "outcome",
        "error", "own": {"forecast", "outcome"}, "models": {id: error | None}}}, "models": {id: {"issues", "mae",
        "rmse", "median_error", "within_5", "crps", "brier"}}, "within_published": n}; errors in percent of the scale.
    """
    import numpy as np

    from goodoffices.solutions.scores import scores
    from goodoffices.solutions.track_record import HALF_WITHIN

    issues = {issue.id: issue for issue in inputs_of(content).issue}
    told = {id: _judged(content["forecast"]["issues"][id], issues[id], value) for id, value in outcomes.items()}
    outcome = np.array([one["outcome"] for one in told.values()])
    ids = list(dict.fromkeys(id for one in told.values() for id in one["models"]))
    said = {
        id: np.array([content["forecast"]["issues"][issue]["models"].get(id) for issue in told], float) for id in ids
    }
    said["constant"] = np.full(len(outcome), 50.0)
    models = {id: vars(scores(values, outcome)) for id, values in said.items() if not np.isnan(values).all()}
    within = sum(one["error"] <= HALF_WITHIN for one in told.values())
    answer = {
        "sealed": {key: content[key] for key in ("sha256", "made", "version")} | {"dossier": content["about"]["id"]},
        "issues": told,
        "models": models,
        "within_published": within,
    }
    return Result(
        analysis="score",
        version=content["version"],
        parameters=content["parameters"],
        findings=_findings(answer, HALF_WITHIN),
        tables=_tables(issues, answer),
        answer=Answer.model_validate(answer),
    )


def _judged(told: Mapping[str, Any], issue: Issue, value: float) -> dict[str, Any]:
    outcome = issue.percent(value)
    return {
        "forecast": told["mean"],
        "outcome": outcome,
        "error": abs(told["mean"] - outcome),
        "own": {"forecast": told["own"]["mean"], "outcome": value},
        "models": {id: None if said is None else abs(said - outcome) for id, said in told["models"].items()},
    }


def _findings(answer: Mapping[str, Any], half: float) -> tuple[Finding, ...]:
    sealed, models = answer["sealed"], answer["models"]
    best = min(models, key=lambda id: models[id]["mae"])
    mean, constant = (round(models[id]["mae"], 1) for id in ("mean", "constant"))
    slots = {"count": models["mean"]["issues"], "mae": mean, "constant": constant}
    within = {"count": answer["within_published"], "within": half, "total": len(answer["issues"])}
    return (
        Finding(key="forecast-sealed", slots={"date": terms.Date(date=sealed["made"]), "hash": sealed["sha256"][:12]}),
        Finding(key="forecast-scored", slots=slots),
        Finding(key="forecast-scored-within", slots=within),
        Finding(
            key="forecast-scored-best", slots={"model": terms.Model(model=best), "mae": round(models[best]["mae"], 1)}
        ),
    )


def _tables(issues: Mapping[str, Issue], answer: Mapping[str, Any]) -> tuple[Table, ...]:
    def place(id: str, percent: float) -> terms.Settles:
        issue = issues[id]
        return terms.Settles(settles=issue.shown_at(issue.at(percent)), issue=id, percent=round(percent))

    return (
        Table(
            id="issues",
            columns=("issue", "forecast", "outcome", "error"),
            rows=tuple(
                (terms.Issue(issue=id), place(id, one["forecast"]), place(id, one["outcome"]), round(one["error"]))
                for id, one in answer["issues"].items()
            ),
        ),
        Table(
            id="models",
            columns=("model", "outcomes", "mae", "within"),
            rows=tuple(
                (terms.Model(model=id), told["issues"], round(told["mae"], 1), terms.Percent(percent=told["within_5"]))
                for id, told in answer["models"].items()
            ),
        ),
    )
