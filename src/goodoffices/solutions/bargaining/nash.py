"""Nash: the outcome with the largest product of gains over what everybody has without agreement."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

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
    powers,
    with_zone,
)
from goodoffices.solutions.bargaining.settlement import Settlement

#: |z| is taken as sqrt(z^2 + e^2), with e at most the first and then a tenth of it, so many times.
WIDEST, FINER = 0.1, 10
#: On scales who has no power counts so much: enough to be left no worse off, too little to be seen.
LEAST_POWER = 1e-10


def settle(
    issues: IssueModel | PackageGame,
    *,
    disagreement: Disagreement = None,
    loss: Loss = "linear",
    power: ArrayLike | Any = "capability",
) -> Settlement:
    """Maximise prod_i (U_i - d_i)^(a_i) over outcomes that leave everybody at least d_i.

    With a distant disagreement the same for all, quadratic loss gives the weighted mean and linear loss the weighted
    median (`mean`, `median`), the weights being power x salience.

    Parameters
    ----------
    issues : IssueModel or PackageGame
    disagreement : "reference", number or (actors,) utilities
        Must be said for scales; a package has its own. See `agreement` for utilities.
    loss : str
        linear or quadratic; for scales.
    power : "capability", "equal" or (actors,)
        The exponents a_i; for a package "capability" is "equal".

    Returns
    -------
    Settlement
        `detail` : Surplus. "no-zone-of-agreement" with NaN when nothing leaves everybody as well off; "on-the-edge"
        when the product cannot be made positive: then the largest number of gainers, and their product, decide for
        packages, and the largest sum for scales.

    Raises
    ------
    BadInput
        When no disagreement is said, or it cannot be.

    References: Nash (1950); with unequal powers Harsanyi & Selten (1972).
    """
    a = powers(issues, power)
    if isinstance(issues, PackageGame):
        return best_package(issues, disagreement, lambda gains: _products(gains, a))
    scales = Scales.of(issues, disagreement, loss)
    return with_zone(scales, lambda x: _climb(scales, np.maximum(a, LEAST_POWER), x))


def _products(gains: Values, a: Values) -> Values:
    """(packages, 2) how many gain, and the log of the product of their gains."""
    some = gains > NOTHING
    logs = np.where(some, np.log(np.where(some, gains, 1.0)), 0.0) @ a
    return np.column_stack([some.sum(axis=1), logs])


def _climb(scales: Scales, a: Values, x: Values) -> Values:
    """Newton's method for sum_i a_i log(U_i(x) - d_i), from an x where all gain, with the kinks ever less softened.

    A softened distance is never shorter than the true one, so who gains by it truly gains; the first softening is
    small enough to leave everybody a gain at the start.
    """
    softened: tuple[float, ...] = (0.0,)
    if scales.loss == "linear":
        room = float(scales.gain(x).min() / scales.s.sum(axis=1).max().clip(1e-12))
        softened = tuple(min(WIDEST, room / 2) / 10**k for k in range(FINER))
    for e in softened:
        for _ in range(200):
            value, slope, bend = _soft(scales, a, x, e)
            held = ((x <= 0) & (slope < 0)) | ((x >= 1) & (slope > 0))
            free = np.flatnonzero(~held)
            if not free.size:
                break
            step = np.zeros_like(x)
            step[free] = np.linalg.lstsq(-bend[np.ix_(free, free)], slope[free], rcond=None)[0]
            size = 1.0
            while size > 1e-12 and not _soft(scales, a, np.clip(x + size * step, 0, 1), e)[0] > value:
                size /= 2
            if size <= 1e-12:
                break
            x = np.clip(x + size * step, 0, 1)
    return x


def _soft(scales: Scales, a: Values, x: Values, e: float) -> tuple[float, Values, Values]:
    """The sum of logs, its gradient (issues,) and its Hessian (issues, issues); -inf where somebody does not gain."""
    z = x - scales.at
    if scales.loss == "linear":
        far = np.sqrt(z**2 + e**2)
        tilt, curve = z / far, e**2 / far**3
    else:
        far, tilt, curve = z**2, 2 * z, np.full_like(z, 2.0)
    gain = -(scales.s * far).sum(axis=1) - scales.d
    if not (gain > 0).all():
        return -np.inf, np.zeros_like(x), -np.eye(len(x))
    value = float(a @ np.log(gain))
    pull = -scales.s * tilt  # (actors, issues) slope of each gain
    over = a / gain
    bend = -np.diag((over[:, None] * scales.s * curve).sum(axis=0)) - (pull.T * (over / gain)) @ pull
    return value, over @ pull, bend


METHOD = Method("nash", "Nash bargaining solution", settle, references=("nash1950bargaining", "harsanyi1972"))
