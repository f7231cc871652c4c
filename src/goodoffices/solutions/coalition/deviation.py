"""Whether signatories would rather go another way, and what it would take to keep them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodoffices.errors import OutOfReach
from goodoffices.models.package import PackageGame, all_coalitions, memberships
from goodoffices.solutions.programmes import linear
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: Gains up to this part of the largest worth count as none.
NOTHING = 1e-9
#: More groups times packages than this take too long.
MOST = 500_000_000


@dataclass(frozen=True, eq=False)
class Deviation:
    """A group that gains by leaving.

    Attributes
    ----------
    members : tuple of int
        Places of actors.
    package : int | None
        What they sign instead (number); None: they walk away from any agreement.
    gain : (members,) float
        What each gains.
    """

    members: tuple[int, ...]
    package: int | None
    gain: Values


def deviations(game: PackageGame, package: int) -> list[Deviation]:
    """For each group that can do better without the others, its best way: all of its members gain.

    Without side payments: a group S leaves when some package open to it, or no agreement, is better for every member.
    Of several, the one whose smallest gain is largest.

    Parameters
    ----------
    game : PackageGame
    package : int
        The accord's number.

    Raises
    ------
    OutOfReach
        When there are too many groups and packages.

    Returns
    -------
    list of Deviation
        Small groups first.

    References
    ----------
    Strong equilibrium, Aumann (1959), for accords that need signatures.
    """
    groups = 2 ** len(game.actors)
    if groups * len(game.packages) > MOST:
        raise OutOfReach(Worded("limit-groups", groups=groups, packages=len(game.packages)))
    here, nothing = game.utility[package], NOTHING * game.largest
    found: list[Deviation] = []
    for group in all_coalitions(len(game.actors)):
        members = list(group)
        open_ = np.flatnonzero(game.open_to(group))
        gains = game.utility[open_][:, members] - here[members]
        best = int(gains.min(axis=1).argmax())
        alone = game.disagreement[members] - here[members]
        unsigned = not open_[best] and alone.min() == gains[best].min()  # what changes nothing takes no signature
        if alone.min() > nothing and (unsigned or alone.min() > gains[best].min()):
            found.append(Deviation(group, None, alone))
        elif gains[best].min() > nothing:
            found.append(Deviation(group, int(open_[best]), gains[best]))
    return found


@dataclass(frozen=True, eq=False)
class SidePayment:
    """What keeps a package together.

    Attributes
    ----------
    payment : (actors,) float
        What each receives (above 0) or pays.
    paid : float
        What changes hands or is brought in: the sum of what is received.
    from_outside : float
        What signatories cannot bring up among themselves.
    """

    payment: Values
    paid: float
    from_outside: float


def smallest_side_payment(game: PackageGame, package: int) -> SidePayment:
    """The smallest payments after which no group of signatories has more together by leaving.

    With payments t: sum over S of (U_i + t_i) >= v(S) for every S that is not everybody, v from
    `PackageGame.coalition_game`. First as little as possible comes from outside; then as little as possible is paid.

    Parameters
    ----------
    game : PackageGame
    package : int

    Raises
    ------
    OutOfReach
        With more than 20 signatories.

    References
    ----------
    The least payment that holds an accord together: a linear programme of our own, over the game of
    `PackageGame.coalition_game`.
    """
    n, unit = len(game.actors), game.largest
    members = memberships(n)[1:-1].astype(float)
    short = (game.coalition_game().worth[1:-1] - members @ game.utility[package]) / unit
    # t = received - paid, both 0 or more; outside = sum of t, 0 or more
    rows = np.hstack([-members, members])
    balance = np.concatenate([np.ones(n), -np.ones(n)])

    def least(cost: Values, outside: float | None) -> Values:
        extra = {"A_eq": balance[None], "b_eq": [outside]} if outside is not None else {}
        return np.asarray(linear(cost, np.vstack([rows, -balance]), np.append(-short, 0.0), (0, None), **extra).x)

    outside = max(0.0, float(balance @ least(balance + 1e-9, None)))
    outside = 0.0 if outside < NOTHING else outside
    z = least(np.concatenate([np.ones(n), np.full(n, 1e-6)]), outside)
    payment = (z[:n] - z[n:]) * unit
    return SidePayment(payment, float(payment.clip(0).sum()), outside * unit)
