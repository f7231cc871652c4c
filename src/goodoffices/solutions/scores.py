"""How good forecasts were: errors, hits, proper scores of forecasts as distributions, and how sure the comparison is.

Forecasts and outcomes are (issues,) in percent of each scale; NaN where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
#: A forecast this near the outcome (percent of the scale) is a hit.
HIT = 5.0
#: Intervals hold this share of the resamples.
HELD = 0.95


@dataclass(frozen=True)
class Scores:
    """Of one model; None where there are too few issues.

    Attributes
    ----------
    issues : int
        Those that have a forecast and an outcome.
    mae, rmse, median_error : float
        Mean absolute, root mean square and median absolute error, in percent of the scale.
    within_5 : float
        The share of forecasts within 5 of the outcome.
    crps : float | None
        Continuous ranked probability score, in percent of the scale; lower is better. See `dressed`.
    brier : float | None
        Of the chance given to an outcome above the middle of the scale, an outcome at the middle counting half, so that
        telling a scale from its other end changes nothing; 0 is perfect, 0.25 knows nothing.
    """

    issues: int
    mae: float
    rmse: float
    median_error: float
    within_5: float
    crps: float | None
    brier: float | None


def scores(forecast: Values, outcome: Values) -> Scores:
    """A model's scores over the issues where both are known; at least one must be.

    References
    ----------
    Brier and continuous ranked probability score as in Gneiting & Raftery (2007).
    """
    known = ~np.isnan(forecast) & ~np.isnan(outcome)
    forecast, outcome = forecast[known], outcome[known]
    error = np.abs(forecast - outcome)
    members = dressed(forecast, outcome)
    return Scores(
        int(known.sum()),
        float(error.mean()),
        float(np.sqrt((error**2).mean())),
        float(np.median(error)),
        float((error <= HIT).mean()),
        None if members is None else float(crps(members, outcome).mean()),
        None if members is None else float(((above(members) - above(outcome[:, None])) ** 2).mean()),
    )


def dressed(forecast: Values, outcome: Values) -> Values | None:
    """(issues, issues - 1) each forecast as a distribution: itself plus its model's errors on all other issues.

    What would lie off the scale is at its end. None with fewer than two issues. A proper score of it is fair to every
    model: none is told how sure it should have been, and each is judged on an issue it was not dressed with.
    """
    n = len(forecast)
    if n < 2:
        return None
    off = outcome - forecast
    others = np.array([np.delete(off, i) for i in range(n)])
    return np.asarray(np.clip(forecast[:, None] + others, 0, 100))


def crps(members: Values, outcome: Values) -> Values:
    """(issues,) mean |X - y| - mean |X - X'| / 2 over the members of each forecast.

    Parameters
    ----------
    members : (issues, members) float
    outcome : (issues,) float

    References: Gneiting & Raftery (2007).
    """
    k = members.shape[1]
    rank = 2 * np.arange(1, k + 1) - k - 1
    between = (np.sort(members, axis=1) * rank).sum(axis=1) / k**2  # half of the mean |X - X'|
    score: Values = np.abs(members - outcome[:, None]).mean(axis=1) - between
    return score


def above(members: Values) -> Values:
    """(issues,) the chance of an outcome above the middle of the scale; members at the middle count half."""
    chance: Values = (members > 50).mean(axis=1) + (members == 50).mean(axis=1) / 2
    return chance


def resampled(groups: Sequence[Sequence[int]], resamples: int, *, rng: np.random.Generator) -> Values:
    """(resamples, issues) how often each issue is in each resample.

    Parameters
    ----------
    groups : sequences of int
        Places of issues that are drawn together: those of one matter are not independent.
    resamples : int
    rng : numpy Generator
    """
    inside = np.zeros((len(groups), sum(map(len, groups))))
    for row, group in enumerate(groups):
        inside[row, list(group)] = 1
    counts = rng.multinomial(len(groups), np.full(len(groups), 1 / len(groups)), size=resamples)
    return counts @ inside


def interval(values: Values, weight: Values) -> tuple[float, float] | None:
    """Where the mean of (issues,) values, NaN unknown, lies in 95 of 100 resamples.

    Parameters
    ----------
    values : (issues,) float
    weight : (resamples, issues) float
        From `resampled`.

    Returns
    -------
    (low, high), or None when fewer than two values are known.
    """
    known = ~np.isnan(values)
    total = weight[:, known].sum(axis=1)
    if known.sum() < 2 or not (total > 0).any():
        return None
    means = (weight[:, known] @ values[known])[total > 0] / total[total > 0]
    low, high = np.quantile(means, ((1 - HELD) / 2, (1 + HELD) / 2))
    return float(low), float(high)
