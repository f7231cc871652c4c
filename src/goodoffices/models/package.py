"""Packages and coalitions: what accords of several parts are worth to whom, and what groups can have alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from goodoffices.errors import BadInput, Fault, OutOfReach
from goodoffices.wording import Worded

Values = NDArray[np.float64]
#: More packages than this are not listed.
MOST_PACKAGES = 4_000_000
#: With more actors than this the coalitions are not listed.
MOST_ACTORS = 20


@dataclass(frozen=True, eq=False)
class CoalitionGame:
    """What each coalition can have; transfers are possible.

    Attributes
    ----------
    actors : tuple of str
    worth : (2 ** actors,) float
        Of each coalition; its number has bit i set when actor i is in it. The empty one is worth 0.
    """

    actors: tuple[str, ...]
    worth: Values

    @classmethod
    def of(cls, actors: Sequence[str], worth: ArrayLike) -> CoalitionGame:
        """A game from the worth of its coalitions.

        Raises
        ------
        BadInput, OutOfReach
            When there are not 2 ** actors numbers, the first of them 0; with more than 20 actors.
        """
        values = np.asarray(worth, float)
        n = len(actors)
        if n > MOST_ACTORS:
            raise OutOfReach(Worded("limit-actors", most=MOST_ACTORS, here=n))
        if n == 0 or values.shape != (1 << n,) or values[0] != 0 or not np.isfinite(values).all():
            raise BadInput(Worded("coalition-worths", actors=n, coalitions=1 << n))
        return cls(tuple(actors), values)

    @cached_property
    def largest(self) -> float:
        """The largest worth, in size: what small differences are measured by. 1 if all are 0."""
        return float(np.abs(self.worth).max()) or 1.0

    @cached_property
    def in_parts(self) -> CoalitionGame:
        """The same game with worths in parts of the largest one."""
        return CoalitionGame(self.actors, self.worth / self.largest)

    @cached_property
    def members(self) -> NDArray[np.bool_]:
        """(coalitions, actors) who is in which."""
        return memberships(len(self.actors))


def memberships(n: int) -> NDArray[np.bool_]:
    """(2 ** n, n) bool: which of n actors are in each coalition."""
    inside: NDArray[np.bool_] = (np.arange(1 << n)[:, None] >> np.arange(n)) & 1 == 1
    return inside


@dataclass(frozen=True)
class VotingGame:
    """A body that decides by weights: a coalition wins when its weights add up to the quota."""

    actors: tuple[str, ...]
    weights: tuple[int, ...]
    quota: int

    def __post_init__(self) -> None:
        faults = [
            Fault(Worded("weight-not-whole", actor=actor, weight=str(weight)))
            for actor, weight in zip(self.actors, self.weights, strict=False)
            if not isinstance(weight, int) or weight < 0
        ]
        if len(self.actors) != len(self.weights) or not self.actors:
            faults.append(Fault(Worded("weights-count", actors=len(self.actors), weights=len(self.weights))))
        elif not faults and not 0 < self.quota <= sum(self.weights):
            faults.append(Fault(Worded("quota-outside", quota=str(self.quota), weights=sum(self.weights))))
        if faults:
            raise BadInput(faults)


@dataclass(frozen=True, eq=False)
class PackageGame:
    """Accords made of parts, each with options; the first option of a part holds when nothing is agreed.

    Attributes
    ----------
    actors : tuple of str
        The signatories.
    parts : tuple of str
    options : tuple of tuples of str
        Of each part.
    values : tuple of (actors, options) float
        Of each part: what each option is worth to each signatory.
    needs : (parts, actors) bool
        Whose signature any option but the first takes.
    disagreement : (actors,) float
        What each has without any agreement.
    """

    actors: tuple[str, ...]
    parts: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]
    values: tuple[Values, ...]
    needs: NDArray[np.bool_]
    disagreement: Values

    @cached_property
    def packages(self) -> NDArray[np.int16]:
        """(packages, parts) the option of each part; the last part varies fastest, package 0 changes nothing.

        Raises
        ------
        OutOfReach
            With more than 4,000,000 packages.
        """
        count = int(np.prod([len(options) for options in self.options], dtype=float))
        if count > MOST_PACKAGES:
            raise OutOfReach(Worded("packages-too-many", count=count, most=MOST_PACKAGES))
        grid = np.indices([len(options) for options in self.options], np.int16)
        return grid.reshape(len(self.parts), -1).T

    @cached_property
    def utility(self) -> Values:
        """(packages, actors) what each package is worth to each signatory: the sum over the parts."""
        total = np.zeros((len(self.packages), len(self.actors)))
        for part, values in enumerate(self.values):
            total += values.T[self.packages[:, part]]
        return total

    @cached_property
    def largest(self) -> float:
        """The largest worth of a package to anybody, in size: what small differences are measured by. 1 if all are 0.

        Raises
        ------
        OutOfReach
            With more than 4,000,000 packages.
        """
        return float(np.abs(self.utility).max()) or 1.0

    def number(self, options: dict[str, str]) -> int:
        """The number of the package with these options, by part; parts left out keep their first option."""
        place = 0
        for part, names in zip(self.parts, self.options, strict=True):
            chosen = options.get(part, names[0])
            if chosen not in names:
                raise BadInput(Worded("part-without-option", part=part, option=chosen, known=names))
            place = place * len(names) + names.index(chosen)
        return place

    def open_to(self, coalition: Iterable[int]) -> NDArray[np.bool_]:
        """(packages,) bool: those that a coalition (places of actors) can sign without the others."""
        inside = np.isin(np.arange(len(self.actors)), list(coalition))
        shut = np.flatnonzero((self.needs & ~inside).any(axis=1))
        open_: NDArray[np.bool_] = (self.packages[:, shut] == 0).all(axis=1)
        return open_

    def coalition_game(self) -> CoalitionGame:
        """What each coalition can have when signatories can pay one another.

        v(S) = the most that the members have together over the packages open to S, or without agreement when that is
        more: S cannot be held to a package by those outside.
        """
        members = memberships(len(self.actors))
        worth = np.zeros(len(members))
        for number, row in enumerate(members):
            if number:
                together = self.utility[self.open_to(np.flatnonzero(row))] @ row
                worth[number] = max(together.max(), self.disagreement @ row)
        return CoalitionGame.of(self.actors, worth)


def package_game(package: Any) -> PackageGame:
    """The game of a dossier's package record (`dossier.package.Package`)."""
    actors = tuple(package.signatories)
    return PackageGame(
        actors,
        tuple(part.id for part in package.parts),
        tuple(part.options for part in package.parts),
        tuple(
            np.array([part.values.get(actor, (0.0,) * len(part.options)) for actor in actors], float)
            for part in package.parts
        ),
        np.array([[not part.needs or actor in part.needs for actor in actors] for part in package.parts]),
        np.array([package.disagreement.get(actor, 0.0) for actor in actors], float),
    )


def all_coalitions(n: int) -> list[tuple[int, ...]]:
    """All groups of n actors but the empty one, small ones first, then in order."""
    every = (tuple(i for i in range(n) if taken[i]) for taken in product((False, True), repeat=n))
    return sorted((group for group in every if group), key=lambda group: (len(group), group))
