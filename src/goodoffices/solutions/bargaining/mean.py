"""Weighted mean: each actor pulls the outcome with its capability times its salience."""

from __future__ import annotations

import numpy as np

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel, Values
from goodoffices.solutions.bargaining.settlement import Settlement, at_once


def settle(issues: IssueModel) -> Settlement:
    """The mean position, weighted by capability x salience.

    With O_p = sum_i w_ip x_ip / W_p an actor that moves by d moves the outcome by (w_ip / W_p) d: its lever arm,
    in `detail`. The limit of the Nash solution for quadratic loss and a distant disagreement.

    Parameters
    ----------
    issues : IssueModel
        Draws in a leading axis are settled at once.

    Returns
    -------
    Settlement
        `detail` : (..., actors, issues) lever arms, summing to 1 over the actors.

    Raises
    ------
    BadInput
        On an issue on which nobody has weight.

    References: Van den Bos (1991); Achen (2006), chapter 4.
    """
    share = issues.share
    outcome = np.einsum("...ip,...ip->...p", share, np.where(issues.stake, issues.percent, 0.0))
    return at_once(outcome, detail=share)


def swing(issues: IssueModel, ranges: Values) -> Values:
    """The least and the largest mean when one actor alone runs through its ranges, all others at their likeliest.

    The mean as a function of one actor's weight w and position x, (rest + w x) / (others + w), has no extremum inside
    a range of either, so the ends of the ranges tell.

    Parameters
    ----------
    issues : IssueModel
        Of the most likely values, without draws.
    ranges : (3, 3, actors, issues) float
        From `models.issues.ranges`.

    Returns
    -------
    (2, actors, issues) percent; where an actor could leave nobody with weight that end is the mean itself.

    Raises
    ------
    BadInput
        On an issue on which nobody has weight.
    """
    x = np.nan_to_num(issues.percent)
    outcome = (issues.share * x).sum(axis=0)
    total = issues.weight.sum(axis=0)
    rest, others = outcome * total - issues.weight * x, total - issues.weight
    at, w = np.nan_to_num(issues.to_percent(ranges[0])), np.nan_to_num(ranges[1] * ranges[2])
    with np.errstate(invalid="ignore", divide="ignore"):
        ends = [(rest + w[k] * at[h]) / (others + w[k]) for k in (0, 2) for h in (0, 2)]
    ends = [np.where(np.isfinite(end), end, outcome) for end in ends]
    return np.stack((np.min(ends, axis=0), np.max(ends, axis=0)))


METHOD = Method("mean", "Weighted mean", settle, references=("vandenbos1991", "achen2006"))
