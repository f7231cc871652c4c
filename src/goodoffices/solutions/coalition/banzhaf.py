"""Banzhaf index: how often an actor is decisive, over all coalitions of the others."""

from __future__ import annotations

from fractions import Fraction

from goodoffices.card import Method
from goodoffices.models.package import VotingGame
from goodoffices.solutions.coalition.division import Division, exact_shares
from goodoffices.solutions.coalition.swings import swings


def divide(game: VotingGame) -> Division:
    """Swings of each actor over the swings of all, in fractions (`exact`).

    Returns
    -------
    Division
        `detail` : list of Fraction, the absolute index: an actor's swings over 2 ** (n - 1).

    Raises
    ------
    OutOfReach
        When there is too much to count; see `swings`.

    References: Penrose (1946); Banzhaf (1965).
    """
    counts = [sum(row) for row in swings(game)]
    everything = sum(counts)
    absolute = [Fraction(count, 2 ** (len(game.actors) - 1)) for count in counts]
    return exact_shares([Fraction(count, everything) for count in counts], absolute)


METHOD = Method("banzhaf", "Banzhaf index", divide, references=("penrose1946", "banzhaf1965"))
