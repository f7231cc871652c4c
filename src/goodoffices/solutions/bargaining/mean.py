"""Weighted mean: each actor pulls the outcome with its capability times its salience."""

from __future__ import annotations

import numpy as np

from goodoffices.method import Method
from goodoffices.models.issues import IssueModel
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


METHOD = Method("mean", "Weighted mean", settle, references=("vandenbos1991", "achen2006"))
