"""Kalai-Smorodinsky: everybody gains in proportion to the most it could gain."""

from __future__ import annotations

import numpy as np

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame
from goodoffices.solutions.bargaining.agreement import (
    NOTHING,
    Disagreement,
    Loss,
    Scales,
    Values,
    best_package,
    with_zone,
    worst_first,
)
from goodoffices.solutions.bargaining.settlement import Settlement


def settle(issues: IssueModel | PackageGame, *, disagreement: Disagreement = None, loss: Loss = "linear") -> Settlement:
    """Maximise t with U_i - d_i >= t (u*_i - d_i), u*_i being i's best among outcomes that leave everybody d_j.

    Of the outcomes that do, the one with the largest sum of these shares; of packages the leximin one, who cannot
    gain at all being left aside.

    Parameters, returns and raises as in `nash.settle`.

    References: Kalai & Smorodinsky (1975).
    """
    if isinstance(issues, PackageGame):
        return best_package(issues, disagreement, _shares)
    scales = Scales.of(issues, disagreement, loss)
    return with_zone(scales, lambda _: _proportional(scales))


def _shares(gains: Values) -> Values:
    """(packages, actors) gains over the largest one of each, in ascending order."""
    most = gains.max(axis=0)
    return worst_first(gains[:, most > NOTHING] / most[most > NOTHING]) if (most > NOTHING).any() else gains[:, :1]


def _proportional(scales: Scales) -> Values:
    n = len(scales.d)
    most = np.array([scales.utility(scales.heaviest(np.eye(n)[i], scales.d))[i] for i in range(n)]) - scales.d
    t, _ = scales.widest(most)
    return scales.heaviest(1 / most, scales.d + t * most - NOTHING)


METHOD = Method("kalai_smorodinsky", "Kalai-Smorodinsky solution", settle, references=("kalai1975",))
