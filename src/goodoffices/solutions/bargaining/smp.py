"""Spatial model of politics: challenges, offers and weighted votes, third parties voting for what they prefer."""

from __future__ import annotations

from typing import Any

import numpy as np

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.settlement import Settlement
from goodoffices.solutions.bargaining.spatial import Rules, settle_spatial

#: After this many turns the model is stopped.
MOST_TURNS = 100


def settle(
    issues: IssueModel,
    *,
    rules: Rules | None = None,
    most_turns: int = MOST_TURNS,
    accommodate: Any = None,
    rng: np.random.Generator | None = None,
) -> Settlement:
    """Turn by turn each actor challenges whom it gains most by, offers a compromise, and all vote on the offers.

    What is d away (a salience-weighted distance) is worth (1 - d)(1 + d R) to an actor of risk aversion R, which is
    read from how likely its position is to win. In a challenge third parties vote for the side they prefer, with the
    weight of capability x salience; this mends KTAB's own rule, which near an even contest makes them help the side
    they are farther from (`ktab`). The outcome is the mean of the last positions by their probability of winning.

    Parameters
    ----------
    issues : IssueModel
        Draws in a leading axis are settled one after the other; without `detail`.
    rules : Rules, optional
        How votes are cast and counted; default KTAB's.
    most_turns : int
        Then it is stopped, and "not-settled" flagged.
    accommodate : (actors, actors) float, optional
        How far ideals follow positions; default: each its own, at once.
    rng : numpy Generator, optional
        With it offers are drawn by their probability ("stochastic"); without, the likeliest is chosen.

    Returns
    -------
    Settlement
        `detail` : Turns; `path` : (turns + 1, issues) the expected outcome turn by turn.

    Raises
    ------
    BadInput, OutOfReach
        With fewer than 3 or more than 250 actors of weight.

    References: Wise, Lester & Efird (2015); KTAB's sources, read for the definitions.
    """
    return settle_spatial(
        issues, direct=True, rules=rules or Rules(), most_turns=most_turns, accommodate=accommodate, rng=rng
    )


METHOD = Method("smp", "Spatial model of politics", settle, references=("wise2015", "ktab"))
