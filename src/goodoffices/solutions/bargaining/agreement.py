"""What cooperative solutions share: utilities of outcomes, who must gain, and the search for the best outcome.

On scales actor i has U_i(x) = - sum_p s_ip loss(|x_p - x_ip| / 100), loss(d) = d (linear) or d^2 (quadratic): 0 at its
own position on every issue, down to minus its total salience. On packages U_i is the sum of the parts' values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from goodoffices.errors import BadInput, Broken, OutOfReach
from goodoffices.models.issue.issues import IssueModel
from goodoffices.models.package import PackageGame
from goodoffices.solutions.bargaining.settlement import Settlement, at_once
from goodoffices.solutions.programmes import linear, optimisers
from goodoffices.wording import Worded

Values = NDArray[np.float64]
Loss = Literal["linear", "quadratic"]
#: "reference" is what everybody has at the issues' reference points; a number counts for all actors.
Disagreement = ArrayLike | Literal["reference"] | None
#: Gains closer to 0 than this count as none.
NOTHING = 1e-9
#: How often a way back into the zone of agreement is lengthened.
STEPS_BACK = 60
#: More stakes than this make too large a programme.
MOST_STAKES = 20_000


@dataclass(frozen=True, eq=False)
class Surplus:
    """What a settlement is worth: (actors,) utility, utility without agreement, and the difference."""

    utility: Values
    disagreement: Values
    gain: Values


def powers(issues: IssueModel | PackageGame, given: ArrayLike | Literal["capability", "equal"]) -> Values:
    """(actors,) bargaining power, adding up to 1: given, equal, or each actor's mean capability over its issues."""
    n = len(issues.actors)
    if isinstance(given, str):
        if given not in ("capability", "equal"):
            raise BadInput(Worded("power-unknown", given=given))
        if given == "equal" or isinstance(issues, PackageGame):
            return np.full(n, 1 / n)
        weights = np.where(issues.stake, issues.capability, 0.0).sum(axis=-1) / issues.stake.sum(axis=-1).clip(1)
    else:
        weights = np.broadcast_to(np.asarray(given, float), (n,))
    if (weights < 0).any() or not weights.sum() > 0:
        raise BadInput(Worded("power-of-nobody"))
    share: Values = weights / weights.sum()
    return share


def agreed(utility: Values, disagreement: Values, nothing: float = NOTHING) -> Surplus:
    """What a settlement is worth; what is `nothing` counts as a gain of 0.

    Raises
    ------
    Broken
        When somebody is worse off by it than without agreement: an error of ours.
    """
    gain = utility - disagreement
    if not (gain >= -nothing).all():
        raise Broken(Worded("settlement-hurts", gains=gain.tolist()))
    return Surplus(utility, disagreement, np.maximum(gain, 0.0))


@dataclass(frozen=True, eq=False)
class Scales:
    """Outcomes on scales: x : (issues,) from 0 to 1, and what each must at least have.

    Attributes
    ----------
    at : (actors, issues) positions 0..1, 0 without a stake
    s : (actors, issues) saliences, 0 without a stake
    d : (actors,) utility without agreement
    loss : str
    fallback : (issues,) what holds without agreement, where that is an outcome
    """

    at: Values
    s: Values
    d: Values
    loss: Loss
    fallback: Values | None = None

    @classmethod
    def of(cls, issues: IssueModel, disagreement: Disagreement, loss: Loss) -> Scales:
        """The scales of a model without draws; BadInput where the disagreement is not said or cannot be."""
        if loss not in ("linear", "quadratic"):
            raise BadInput(Worded("loss-unknown", given=str(loss)))
        if issues.position.ndim > 2:
            raise BadInput(Worded("one-draw-at-a-time"))
        if issues.stake.sum() > MOST_STAKES:
            raise OutOfReach(Worded("limit-stakes", most=MOST_STAKES, here=int(issues.stake.sum())))
        at = np.where(issues.stake, issues.percent / 100, 0.0)
        scales = cls(at, issues.care, np.zeros(len(at)), loss)
        fallback = issues.to_percent(issues.reference) / 100 if isinstance(disagreement, str) else None
        return cls(at, issues.care, scales.without_agreement(issues, disagreement), loss, fallback)

    def without_agreement(self, issues: IssueModel, given: Disagreement) -> Values:
        """(actors,) the utility of no agreement, which has to be said."""
        if given is None:
            raise BadInput(Worded("disagreement-unsaid"))
        if isinstance(given, str):
            unknown = [id for id, known in zip(issues.issues, ~np.isnan(issues.reference), strict=True) if not known]
            if given != "reference" or unknown:
                if unknown:
                    raise BadInput(Worded("limit-no-reference", count=len(unknown), issues=unknown))
                raise BadInput(Worded("disagreement-unknown", given=given))
            return self.utility(issues.to_percent(issues.reference) / 100)
        return np.broadcast_to(np.asarray(given, float), (len(self.at),)).copy()

    def utility(self, x: Values) -> Values:
        """(actors,) U_i(x)."""
        far = np.abs(x - self.at)
        worth: Values = -(self.s * (far if self.loss == "linear" else far**2)).sum(axis=1)
        return worth

    def gain(self, x: Values) -> Values:
        """(actors,) U_i(x) - d_i."""
        return self.utility(x) - self.d

    def widest(self, along: Values) -> tuple[float, Values]:
        """The largest t with an outcome that gives everybody d + t * along, and such an outcome."""
        if self.loss == "linear":
            t, x = _linear(self, np.zeros(len(self.d)), self.d, along)
            return t, x
        return _curved(self, np.zeros(len(self.d)), self.d, along)

    def heaviest(self, weights: Values, least: Values) -> Values:
        """An outcome that makes sum_i weights_i U_i largest while everybody has `least`."""
        solve = _linear if self.loss == "linear" else _curved
        return solve(self, weights, least, np.zeros(len(self.d)))[1]

    def inside(self, x: Values, safe: Values) -> Values:
        """x, or where it leaves the zone of agreement the nearest outcome on the way to `safe` that does not.

        Solvers keep to limits only within a tolerance. Gains are concave, so a way from a point outside to one inside
        crosses the edge once.
        """
        x = np.clip(x, 0, 1)
        here, there = self.gain(x), self.gain(safe)
        if (here >= 0).all():
            return x
        short = here < 0
        back = float((-here[short] / (there - here)[short]).max())
        for _ in range(STEPS_BACK):
            moved = x + min(back, 1.0) * (safe - x)
            if (self.gain(moved) >= 0).all():
                return moved
            back = 2 * back + NOTHING / STEPS_BACK
        return safe

    def settled(self, x: Values, flags: tuple[str, ...] = ()) -> Settlement:
        """The settlement at x.

        Raises
        ------
        Broken
            When somebody is worse off there than without agreement: an error of ours.
        """
        return at_once(x * 100, flags, agreed(self.utility(x), self.d))

    def nowhere(self) -> Settlement:
        """The answer when no outcome leaves everybody at least as well off."""
        nothing = np.full(len(self.d), np.nan)
        return at_once(np.full(self.at.shape[1], np.nan), ("no-zone-of-agreement",), Surplus(nothing, self.d, nothing))


def _linear(scales: Scales, weights: Values, least: Values, along: Values) -> tuple[float, Values]:
    """Largest t + sum w_i U_i over x, t with U_i(x) >= least_i + t along_i, as a linear programme; -inf when none."""
    from scipy.sparse import (  # type: ignore[import-untyped, unused-ignore]
        coo_array,
        csr_array,
        eye_array,
        hstack,
        vstack,
    )

    n, m = scales.at.shape
    i, p = np.nonzero(scales.s)
    k, stakes = np.arange(len(i)), len(i)
    towards = coo_array((np.ones(stakes), (k, p)), shape=(stakes, m))
    cost = csr_array((scales.s[i, p], (i, k)), shape=(n, stakes))
    moving = bool(along.any())
    column = along[:, None] if moving else np.zeros((n, 1))
    rows = vstack(
        [
            hstack([towards, -eye_array(stakes), csr_array((stakes, 1))]),
            hstack([-towards, -eye_array(stakes), csr_array((stakes, 1))]),
            hstack([csr_array((n, m)), cost, csr_array(column)]),
        ]
    )
    limit = np.concatenate([scales.at[i, p], -scales.at[i, p], -least + (0.0 if moving else NOTHING)])
    wanted = np.concatenate([np.zeros(m), (weights @ cost) + 0.0, [-1.0 if moving else 0.0]])
    bounds = [(0, 1)] * m + [(0, None)] * stakes + [(None, None) if moving else (0, 0)]
    found = linear(wanted, rows, limit, bounds)
    if found.x is None:
        return -np.inf, np.full(m, np.nan)
    return float(found.x[-1]), np.clip(found.x[:m], 0, 1)


def _curved(scales: Scales, weights: Values, least: Values, along: Values) -> tuple[float, Values]:
    """The same with quadratic loss, by sequential quadratic programming in x and t."""
    m = scales.at.shape[1]
    moving = bool(along.any())
    start = np.append((scales.s * scales.at).sum(axis=0) / scales.s.sum(axis=0).clip(1e-12), 0.0)
    if moving:
        start[-1] = ((scales.utility(start[:m]) - least) / np.where(along > 0, along, np.inf)).min()

    def slope(x: Values) -> Values:
        return -2 * scales.s * (x - scales.at)

    room = {
        "type": "ineq",
        "fun": lambda z: scales.utility(z[:m]) - least - z[m] * along,
        "jac": lambda z: np.column_stack([slope(z[:m]), -along]),
    }
    found = optimisers().minimize(
        lambda z: -(z[m] if moving else 0.0) - weights @ scales.utility(z[:m]),
        start,
        jac=lambda z: np.append(-weights @ slope(z[:m]), -1.0 if moving else 0.0),
        bounds=[(0, 1)] * m + [(None, None) if moving else (0, 0)],
        constraints=[room],
        method="SLSQP",
        options={"maxiter": 500, "ftol": 1e-14},
    )
    return float(found.x[m]), np.clip(found.x[:m], 0, 1)


def best_package(game: PackageGame, disagreement: Disagreement, keys: Callable[[Values], Values]) -> Settlement:
    """The package that comes first by `keys` among those that leave every signatory at least as well off.

    Parameters
    ----------
    game : PackageGame
    disagreement : (actors,) float or number, optional
        Default the game's own.
    keys : callable
        (packages, actors) gains in parts of the largest worth -> (packages, k) numbers, larger is better, the first
        column first.

    Returns
    -------
    Settlement
        `outcome` : (parts,) the place of each part's option; `detail` : Surplus. Of equally good packages the first
        in the order of `PackageGame.packages` ("tie").
    """
    d = game.disagreement
    if disagreement is not None:
        if isinstance(disagreement, str):
            raise BadInput(Worded("disagreement-no-numbers", given=disagreement))
        d = np.broadcast_to(np.asarray(disagreement, float), d.shape)
    gains = (game.utility - d) / game.largest
    open_ = np.flatnonzero((gains >= -NOTHING).all(axis=1))
    if not open_.size:
        nothing = np.full(len(d), np.nan)
        return at_once(np.full(len(game.parts), np.nan), ("no-zone-of-agreement",), Surplus(nothing, d, nothing))
    order = np.round(keys(np.maximum(gains[open_], 0.0)), 9)
    best = open_[np.lexsort((open_, *(-order).T[::-1]))]
    tie = len(best) > 1 and bool((order[open_ == best[0]] == order[open_ == best[1]]).all())
    here = best[0]
    flags = {"on-the-edge": bool((gains[here] <= NOTHING).any()), "tie": tie}
    words = tuple(word for word, holds in flags.items() if holds)
    outcome = game.packages[here].astype(float)
    return at_once(outcome, words, agreed(game.utility[here], np.array(d), NOTHING * game.largest))


def worst_first(gains: Values) -> Values:
    """(packages, actors) gains in ascending order: to be compared one after the other (leximin)."""
    ordered: Values = np.sort(gains, axis=1)
    return ordered


def with_zone(scales: Scales, best: Callable[[Values], Values]) -> Settlement:
    """Settle on scales when there is a zone of agreement.

    `best(x)` is given an outcome that leaves everybody above no agreement. Where none does, the edge is all there is,
    and it is the answer.
    """
    x = scales.widest(np.ones(len(scales.d)))[1]
    if not scales.gain(x).min() > NOTHING:
        return _at_the_edge(scales, x)
    return scales.settled(scales.inside(best(x), x))


def _at_the_edge(scales: Scales, x: Values) -> Settlement:
    """Where nobody can be made better off without somebody getting less than without agreement."""
    least = scales.d + min(float(scales.gain(x).min()), 0.0) + NOTHING
    for here in (scales.heaviest(np.ones(len(scales.d)), least), x, scales.fallback):
        if here is not None and (scales.gain(here) >= -NOTHING).all():
            return scales.settled(here, ("on-the-edge",))
    return scales.nowhere()
