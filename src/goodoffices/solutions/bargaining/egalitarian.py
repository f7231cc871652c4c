"""Egalitarian: everybody gains the same, and as much as possible."""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame
from goodoffices.solutions.bargaining.agreement import (
    NOTHING,
    Disagreement,
    Loss,
    Scales,
    best_package,
    powers,
    with_zone,
    worst_first,
)
from goodoffices.solutions.bargaining.settlement import Settlement


def settle(
    issues: IssueModel | PackageGame,
    *,
    disagreement: Disagreement = None,
    loss: Loss = "linear",
    power: ArrayLike | Any = "equal",
) -> Settlement:
    """Maximise min_i (U_i - d_i) / a_i; of the outcomes that do, the one with the largest sum of U_i / a_i.

    Of packages the best in the second place is taken when the smallest gains are equal, and so on (leximin).

    Parameters, returns and raises as in `nash.settle`; `power` a_i tells in what proportion gains should stand and
    is above 0.

    References: Kalai (1977).
    """
    a = powers(issues, power) * len(issues.actors)
    if isinstance(issues, PackageGame):
        return best_package(issues, disagreement, lambda gains: worst_first(gains / a))
    scales = Scales.of(issues, disagreement, loss)
    t, _ = scales.widest(a)
    return with_zone(scales, lambda _: scales.heaviest(1 / a, scales.d + t * a - NOTHING))


METHOD = Method("egalitarian", "Egalitarian solution", settle, references=("kalai1977",))
