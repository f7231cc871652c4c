"""Weighted median: the position that no heavier half wants to leave in one direction."""

from __future__ import annotations

import numpy as np

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.settlement import Settlement, at_once

#: Weights closer to half the total than this part of it count as exactly half.
EXACTLY_HALF = 1e-12


def settle(issues: IssueModel) -> Settlement:
    """The smallest position with at least half of the weight at or below it, weights being capability x salience.

    No other position is preferred by more than half of the weight when everybody prefers what is nearer. Exactly at
    half of the weight two neighbouring positions are as good: the lower one is given and "tie" flagged. The limit of
    the Nash solution for linear loss and a distant disagreement.

    Parameters
    ----------
    issues : IssueModel
        Draws in a leading axis are settled at once.

    Raises
    ------
    BadInput
        On an issue on which nobody has weight.

    References: Black (1948).
    """
    share = issues.share
    x = np.where(share > 0, issues.percent, np.inf)  # who has no weight is passed last
    order = np.argsort(x, axis=-2, kind="stable")
    below = np.take_along_axis(share, order, axis=-2).cumsum(axis=-2)
    first = (below >= 0.5 - EXACTLY_HALF).argmax(axis=-2)[..., None, :]
    standing = np.take_along_axis(x, order, axis=-2)
    outcome = np.take_along_axis(standing, first, axis=-2)[..., 0, :]
    following = np.take_along_axis(standing, np.minimum(first + 1, x.shape[-2] - 1), axis=-2)[..., 0, :]
    half = np.take_along_axis(below, first, axis=-2)[..., 0, :] <= 0.5 + EXACTLY_HALF
    return at_once(outcome, ("tie",) if (half & (following > outcome)).any() else ())


METHOD = Method("median", "Weighted median", settle, references=("black1948",))
