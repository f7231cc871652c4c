"""What can be agreed: packages no other is better than for everybody, and what settling all at once adds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from goodoffices.models.package import PackageGame
from goodoffices.solutions.bargaining import COOPERATIVE, nash
from goodoffices.solutions.bargaining.agreement import NOTHING
from goodoffices.solutions.bargaining.settlement import Settlement

Values = NDArray[np.float64]


def agreement_zone(game: PackageGame) -> NDArray[np.bool_]:
    """(packages,) bool: the zone of agreement, packages that leave every signatory as well off as without any.

    Raises
    ------
    OutOfReach
        With more than 4,000,000 packages.
    """
    as_well_off = game.utility - game.disagreement >= -NOTHING * game.largest
    return np.asarray(as_well_off.all(axis=1))


def front(utility: Values) -> NDArray[np.int64]:
    """The Pareto front: places of the packages than which none is better for somebody and worse for nobody.

    Parameters
    ----------
    utility : (packages, actors) float

    Returns
    -------
    (points,) int64, ascending; of packages worth the same to everybody the first.

    References
    ----------
    The definition is Pareto's; the sweep, best sum first, is our own.
    """
    rows = np.round(utility, 9)
    order = np.lexsort((*rows.T, -rows.sum(axis=1)))  # who is dominated comes after who dominates; stable
    rows = rows[order]
    fresh = np.append(True, (rows[1:] != rows[:-1]).any(axis=1))
    rows, first = rows[fresh], order[fresh]
    left: NDArray[np.bool_] = np.ones(len(rows), bool)
    kept = np.zeros(len(rows), bool)
    columns = np.ascontiguousarray(rows.T)
    while left.any():
        best = int(left.argmax())  # nothing left dominates it
        kept[best] = True
        covered = left.copy()
        for column in columns:
            covered &= column <= column[best]
        left &= ~covered
    return np.sort(first[kept])


@dataclass(frozen=True, eq=False)
class Accords:
    """What can be agreed on one package.

    Attributes
    ----------
    game : PackageGame
    proposed : int | None
        The number of the package on the table.
    """

    game: PackageGame
    proposed: int | None = None

    @cached_property
    def zone(self) -> NDArray[np.bool_]:
        """(packages,) bool: see `zone`."""
        return agreement_zone(self.game)

    @cached_property
    def front(self) -> NDArray[np.int64]:
        """Numbers of the Pareto front: those with marks before others, then by the smallest gain over no agreement."""
        places = front(self.game.utility / self.game.largest)
        gains = (self.game.utility[places] - self.game.disagreement) / self.game.largest
        least = np.round(gains.min(axis=1), 9)
        bare = np.array([not self.marks(int(number)) for number in places])
        return places[np.lexsort((places, -least, bare))]

    @cached_property
    def solved(self) -> dict[str, Settlement]:
        """Cooperative solution to its settlement."""
        return {card.id: card.run(self.game) for card in COOPERATIVE}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Cooperative solution to the number of its package; those that have none are left out."""
        sizes = [len(options) for options in self.game.options]
        return {
            id: int(np.ravel_multi_index(tuple(settled.outcome.astype(int)), sizes))
            for id, settled in self.solved.items()
            if not np.isnan(settled.outcome).any()
        }

    def marks(self, number: int) -> list[str]:
        """The solutions that are worth this to everybody, and "proposed" when the package on the table is."""
        named = self.numbers | ({"proposed": self.proposed} if self.proposed is not None else {})
        return [id for id, other in named.items() if self._same(other, number)]

    def on_front(self, number: int) -> bool:
        """Whether no package is better than this one for somebody and worse for nobody."""
        return any(self._same(int(other), number) for other in self.front)

    def better(self, number: int) -> int | None:
        """The package all would sign that is worse for nobody than this one, and worth most together.

        None where those that are worse for nobody leave somebody worse off than without agreement.
        """
        gains = self.game.utility[self.front] - self.game.utility[number]
        kept = (gains >= -NOTHING * self.game.largest).all(axis=1) & self.zone[self.front]
        together = np.where(kept, gains.sum(axis=1), -np.inf)
        return int(self.front[int(together.argmax())]) if kept.any() else None

    def _same(self, one: int, other: int) -> bool:
        apart = np.abs(self.game.utility[one] - self.game.utility[other])
        return bool((apart <= NOTHING * self.game.largest).all())


@dataclass(frozen=True, eq=False)
class Linkage:
    """What settling everything at once is worth against one by one, by the Nash solution of each.

    Attributes
    ----------
    together : (actors,) float
        Utility of the joint settlement; of no agreement when there is no zone of agreement.
    apart : (actors,) float
        The sum of what each part, settled alone against what holds without it, is worth; of no agreement when that
        leaves somebody worse off, since then nothing is signed.
    """

    together: Values
    apart: Values


def linkage(game: PackageGame) -> Linkage:
    """What one package is worth against its parts settled one by one.

    Parameters
    ----------
    game : PackageGame

    Raises
    ------
    OutOfReach
        With more than 4,000,000 packages.

    References
    ----------
    A comparison of our own between Nash (1950) solutions, see docs/explanation/bargaining-readings.md.
    """
    apart = np.zeros(len(game.actors))
    for part, values in enumerate(game.values):
        alone = replace(
            game,
            parts=game.parts[part : part + 1],
            options=game.options[part : part + 1],
            values=(values,),
            needs=game.needs[part : part + 1],
            disagreement=values[:, 0],
        )
        apart += nash.settle(alone).detail.utility
    return Linkage(_signed(game, nash.settle(game).detail.utility), _signed(game, apart))


def _signed(game: PackageGame, utility: Values) -> Values:
    kept = utility - game.disagreement >= -NOTHING * game.largest  # False where there is no zone of agreement: NaN
    return utility if kept.all() else game.disagreement
