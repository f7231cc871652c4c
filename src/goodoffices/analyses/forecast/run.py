"""Where will each issue settle?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import isclose
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.forecast.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import SAME, Issue, spread
from goodoffices.dossier.zone import Zone, limit, settling_slot, zone
from goodoffices.errors import BadInput
from goodoffices.grounds.records import on_issues
from goodoffices.models.issue.issues import IssueModel, from_dossier, ranges, weighted
from goodoffices.result import Finding, Result, Table, or_none, terms
from goodoffices.result.reasons import reason
from goodoffices.runs.runner import Runner
from goodoffices.solutions import track_record
from goodoffices.solutions.bargaining import BARGAINING, COOPERATIVE, mean
from goodoffices.solutions.bargaining.spatial import Turns
from goodoffices.solutions.ensemble import Ensemble, Models, ensemble, line_up, over_draws
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: Quantiles of the draws that are kept; the first and last shown on screen hold eight draws in ten.
QUANTILES = (5, 10, 25, 50, 75, 90, 95)
#: Lever arms a table lists for each issue; an outcome this near an end of the scale lies at it, in percent.
ROWS, NEAR_END = 12, 5.0
#: Models that differ by more than this (percent of the scale) are said to disagree.
APART = 20


def run(
    dossier: Dossier,
    *,
    model: Models = (),
    draws: Annotated[int, Param(Worded("forecast-param-draws"))] = 200,
    rng: np.random.Generator,
    runner: Runner | None = None,
) -> Result:
    """The weighted mean of what the actors want, how far other models and uncertain inputs differ, and its known error.

    Parameters
    ----------
    dossier : Dossier
    model : tuple of str
        Of BARGAINING; the cooperative solutions fall back to the issues' reference points, and are not drawn.
    draws : int
        0 to draw nothing.
    rng : numpy Generator
    runner : Runner, optional
        Who does the work of the draws; the desk makes it. The answer does not depend on it.

    Returns
    -------
    Result
        answer = {"issues": {issue: {"mean", "median", "models": {id: value | None},
        "own": {"mean", "median", "low", "high", "unit"}, "levers": {actor: share}, "swing": {actor: [low, high]},
        "draws": {id: {"5": value, ...}} | None, "ends": {"low" | "high": {"weight": of the actors who want that end,
        "draws": share of the mean's draws within 5 of it | None}}, "no_stake": [actors],
        "reference", "zone": {"least", "most", "empty"}}}, "error": {"half_within", "decisions"},
        "flags": {id: [words]}, "missing": {id: why}, "without": [issues nobody has weight on],
        "by_turn": {spatial model asked for: {"turns": n, "positions": {actor: {issue: [value per turn]}},
        "probabilities": {actor: [of winning, per turn]}}}}; values in percent of the scale from its low end, those
        under "own" and "zone" (what the red lines leave, None where none bounds it) on the issue's scale.

    Raises
    ------
    BadInput
        Without any issue on which somebody has weight; when a model is not known; with fewer than 0 draws.

    References
    ----------
    Van den Bos (1991); Achen (2006); the published error Arregui & Perarnaud (2022), recomputed.
    """
    if draws < 0:
        raise BadInput(Worded("few-draws", draws=draws))
    ids = line_up(model)
    talks = _Talks(dossier, from_dossier(dossier))
    found = ensemble(talks.model, ids)
    drawn = None
    if draws and talks.ranged:
        drawn = over_draws(
            talks.model,
            talks.ranges,
            tuple(id for id in found.settled if id not in COOPERATIVE),
            draws=draws,
            rng=rng,
            runner=runner,
        )
    issues = {id: _issue(talks, found, drawn, p) for p, id in enumerate(talks.model.issues)}
    answer: dict[str, Any] = {
        "issues": issues,
        "error": {"half_within": track_record.HALF_WITHIN, "decisions": track_record.DECISIONS},
        "flags": {id: list(settled.flags) for id, settled in found.settled.items() if settled.flags},
        "missing": {id: str(why) for id, why in found.missing.items()},
        "without": talks.without,
        "by_turn": {
            id: _turns(talks.model, settled.detail)
            for id, settled in found.settled.items()
            if id in model and isinstance(settled.detail, Turns)
        },
    }
    return Result(
        analysis="forecast",
        findings=on_issues(dossier, _findings(talks, found, answer, drawn is not None)),
        because=tuple(dict.fromkeys(id for position in dossier.position for id in position.because)),
        tables=tuple(_tables(talks, issues)),
        references=tuple(
            dict.fromkeys((*(key for id in found.settled for key in BARGAINING[id].references), track_record.REFERENCE))
        ),
        answer=Answer.model_validate(answer),
    )


@dataclass(frozen=True)
class _Talks:
    """A dossier's issues as far as somebody has weight on them."""

    dossier: Dossier
    whole: IssueModel

    @cached_property
    def model(self) -> IssueModel:
        return weighted(self.whole)

    @cached_property
    def without(self) -> list[str]:
        return [id for id in self.whole.issues if id not in self.model.issues]

    @cached_property
    def issues(self) -> dict[str, Issue]:
        return {issue.id: issue for issue in self.dossier.issue if issue.id in self.model.issues}

    @cached_property
    def ranges(self) -> Values:
        """(3, 3, actors, issues) see `models.issues.ranges`."""
        positions = [position for position in self.dossier.position if position.issue in self.issues]
        return ranges(positions, self.model.actors, self.model.issues)

    @cached_property
    def ranged(self) -> bool:
        return bool((self.ranges[:, 2] > self.ranges[:, 0]).any())

    @cached_property
    def swing(self) -> Values:
        """(2, actors, issues) see `mean.swing`."""
        return mean.swing(self.model, self.ranges)

    @cached_property
    def zones(self) -> dict[str, Zone]:
        """Issue to its zone of agreement, by the red lines."""
        return {id: zone(self.dossier, id) for id in self.issues}

    def settles(self, id: str, percent: float) -> terms.Settles:
        """A slot that says where an issue settles."""
        return settling_slot(self.dossier, id, percent)

    def reasons(self, id: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(b for p in self.dossier.position if p.issue == id for b in p.because))


def _issue(talks: _Talks, found: Ensemble, drawn: dict[str, Values] | None, p: int) -> dict[str, Any]:
    model, id = talks.model, talks.model.issues[p]
    issue, stake = talks.issues[id], model.stake[:, p]
    values = {key: or_none(settled.outcome[p]) for key, settled in found.settled.items()}
    here, median = float(found.settled["mean"].outcome[p]), float(found.settled["median"].outcome[p])
    named = {model.actors[i]: i for i in np.flatnonzero(stake)}
    at = [model.percent[:, p] <= 0, model.percent[:, p] >= 100]
    many = np.empty(0) if drawn is None else drawn["mean"][:, p]
    near = [_share(end, many) for end in (many <= NEAR_END, many >= 100 - NEAR_END)]
    return {
        "mean": here,
        "median": median,
        "models": {key: values.get(key) for key in (*found.settled, *found.missing)},
        "own": {
            "mean": issue.at(here),
            "median": issue.at(median),
            "low": issue.low.value,
            "high": issue.high.value,
            "unit": issue.unit,
        },
        "levers": {actor: float(model.share[i, p]) for actor, i in named.items()},
        "swing": {actor: [float(end) for end in talks.swing[:, i, p]] for actor, i in named.items()},
        "draws": None if drawn is None else {key: _quantiles(outcome[:, p]) for key, outcome in drawn.items()},
        "ends": {
            end: {"weight": float(model.share[at[k], p].sum()), "draws": near[k]}
            for k, end in enumerate(("low", "high"))
        },
        "no_stake": [actor for actor in model.actors if actor not in named],
        "reference": or_none(model.to_percent(model.reference)[p]),
        "zone": talks.zones[id].told,
    }


def _share(near: NDArray[np.bool_], outcomes: Values) -> float | None:
    known = ~np.isnan(outcomes)
    return float(near[known].mean()) if known.any() else None


def _quantiles(outcomes: Values) -> dict[str, float | None]:
    known = outcomes[~np.isnan(outcomes)]
    values = np.percentile(known, QUANTILES) if known.size else np.full(len(QUANTILES), np.nan)
    return {str(q): or_none(value) for q, value in zip(QUANTILES, values, strict=True)}


def _turns(model: IssueModel, turns: Turns) -> dict[str, Any]:
    """How a spatial model went, turn by turn, the start first."""
    return {
        "turns": len(turns.change),
        "positions": {
            actor: {
                issue: [or_none(x) for x in turns.positions[:, i, p]]
                for p, issue in enumerate(model.issues)
                if model.stake[i, p]
            }
            for i, actor in enumerate(model.actors)
        },
        "probabilities": {actor: [or_none(x) for x in turns.probability[:, i]] for i, actor in enumerate(model.actors)},
    }


def _findings(talks: _Talks, found: Ensemble, answer: dict[str, Any], drawn: bool) -> Iterator[Finding]:
    for left in talks.zones.values():
        if left.empty:
            yield Finding(key="forecast-no-zone", slots=left.slots, because=left.because)
    yield Finding(key="forecast-record", slots={"decisions": track_record.DECISIONS, **track_record.ERRORS})
    published = {"within": track_record.HALF_WITHIN, "ends": track_record.AT_AN_END}
    yield Finding(key="forecast-error", slots=published | {"decisions": track_record.DECISIONS})
    for id, told in answer["issues"].items():
        yield from _of_issue(talks, id, told)
    if not drawn:
        yield Finding(key="forecast-no-draws" if talks.ranged else "forecast-no-ranges")
    yield from _absent({id: told["no_stake"] for id, told in answer["issues"].items() if told["no_stake"]})
    if talks.without:
        yield Finding(key="forecast-without", slots={"issues": [terms.Issue(issue=id) for id in talks.without]})
    for id, settled in found.settled.items():
        if settled.flags:
            yield Finding(
                key="forecast-flags",
                slots={"model": terms.Model(model=id), "flags": [terms.Flag(flag=word) for word in settled.flags]},
            )
    for id, why in found.missing.items():
        told = reason(why)
        yield Finding(key="forecast-missing", slots={"model": terms.Model(model=id), "why": told})


def _absent(absent: dict[str, list[str]]) -> Iterator[Finding]:
    """Who has no position on which issues; the issues the same actors are missing from together."""
    groups: dict[tuple[str, ...], list[terms.Issue]] = {}
    for id, actors in list(absent.items())[:ROWS]:
        groups.setdefault(tuple(actors), []).append(terms.Issue(issue=id))
    told = [
        terms.Absent(absent=[terms.Actor(actor=a) for a in actors], issues=issues) for actors, issues in groups.items()
    ]
    slots = {"count": sum(map(len, absent.values())), "positions": told, "more": max(0, len(absent) - ROWS)}
    if absent:
        yield Finding(key="forecast-no-stake", slots=slots)


def _of_issue(talks: _Talks, id: str, told: dict[str, Any]) -> Iterator[Finding]:
    because = talks.reasons(id)
    most = max(told["levers"].values())
    heaviest = [actor for actor, lever in told["levers"].items() if isclose(lever, most, rel_tol=SAME)]
    yield Finding(
        key="forecast-alone" if len(told["levers"]) == 1 else "forecast-settles",
        because=because,
        slots={
            "issue": terms.Issue(issue=id),
            "value": talks.settles(id, told["mean"]),
            "actors": [terms.Actor(actor=actor) for actor in heaviest],
            "count": len(heaviest),
            "lever": terms.Percent(percent=most),
        },
    )
    low, high = _span(told["models"].values())
    if high - low > APART:
        slots = {"issue": terms.Issue(issue=id), "low": round(low), "high": round(high)}
        yield Finding(key="forecast-disagree", because=because, slots=slots)
    for line, crossed in talks.dossier.crossed(id, told["own"]["mean"]):
        value = limit(talks.dossier, id, crossed)
        slots = {"issue": terms.Issue(issue=id), "actor": terms.Actor(actor=line.actor), "value": value}
        yield Finding(key="forecast-red-line", because=line.because, slots=slots)


def _span(values: Any) -> tuple[float, float]:
    known = [value for value in values if value is not None]
    return min(known), max(known)


def _tables(talks: _Talks, issues: dict[str, Any]) -> Iterator[Table]:
    yield Table(
        id="issues",
        columns=("issue", "mean", "median", "models", "inputs", "at-low", "at-high"),
        rows=tuple(
            (
                terms.Issue(issue=id),
                talks.settles(id, told["mean"]),
                talks.settles(id, told["median"]),
                _between(*_span(told["models"].values())),
                told["draws"] and _between(told["draws"]["mean"]["10"], told["draws"]["mean"]["90"]),
                *(terms.Percent(percent=told["ends"][end]["weight"]) for end in ("low", "high")),
            )
            for id, told in issues.items()
        ),
    )
    yield Table(
        id="models",
        columns=("issue", "model", "value", "inputs"),
        rows=tuple(
            (
                terms.Issue(issue=id),
                terms.Model(model=key),
                talks.settles(id, value),
                told["draws"] and key in told["draws"] and _between(told["draws"][key]["10"], told["draws"][key]["90"]),
            )
            for id, told in issues.items()
            for key, value in told["models"].items()
            if value is not None
        ),
    )
    yield Table(
        id="levers",
        columns=("issue", "actor", "wants", "salience", "capability", "lever", "swing"),
        rows=tuple(row for id, told in issues.items() for row in _levers(talks, id, told)),
    )


def _levers(talks: _Talks, id: str, told: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """The heaviest actors of an issue: what they want, and how far they can carry the mean."""
    heaviest = sorted(told["levers"], key=lambda actor: -told["levers"][actor])[:ROWS]
    held = {p.actor: p for p in talks.dossier.position if p.issue == id}
    for actor in heaviest:
        wants, salience, capability = (
            spread(estimate)[1] for estimate in (held[actor].position, held[actor].salience, held[actor].capability)
        )
        yield (
            terms.Issue(issue=id),
            terms.Actor(actor=actor),
            talks.settles(id, talks.issues[id].percent(wants)),
            terms.Percent(percent=salience),
            capability,
            terms.Percent(percent=told["levers"][actor]),
            _between(*told["swing"][actor]),
        )


def _between(low: float, high: float) -> terms.Between:
    return terms.Between(between=[round(low), round(high)])
