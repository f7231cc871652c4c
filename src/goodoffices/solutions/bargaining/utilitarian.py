"""Utilitarian: the largest sum of utilities that leaves nobody worse off than without agreement."""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame
from goodoffices.solutions.bargaining.agreement import (
    Disagreement,
    Loss,
    Scales,
    best_package,
    powers,
    with_zone,
)
from goodoffices.solutions.bargaining.settlement import Settlement


def settle(
    issues: IssueModel | PackageGame,
    *,
    disagreement: Disagreement = None,
    loss: Loss = "linear",
    power: ArrayLike | Any = "capability",
) -> Settlement:
    """Maximise sum_i a_i U_i over outcomes that leave everybody at least d_i.

    Where nobody's d_i binds, issues settle one by one: at the weighted median for linear loss, at the weighted mean
    for quadratic loss.

    Parameters, returns and raises as in `nash.settle`.

    References: Harsanyi (1955).
    """
    a = powers(issues, power)
    if isinstance(issues, PackageGame):
        return best_package(issues, disagreement, lambda gains: (gains @ a)[:, None])
    scales = Scales.of(issues, disagreement, loss)
    return with_zone(scales, lambda _: scales.heaviest(a, scales.d))


METHOD = Method("utilitarian", "Utilitarian solution", settle, references=("harsanyi1955",))
