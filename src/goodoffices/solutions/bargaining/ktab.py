"""KTAB's spatial model as its program reckons it, with its third-party vote; to compare with, not to rely on."""

from __future__ import annotations

from typing import Any

import numpy as np

from goodoffices.card import Method
from goodoffices.models.issue.issues import IssueModel
from goodoffices.solutions.bargaining.settlement import Settlement
from goodoffices.solutions.bargaining.smp import MOST_TURNS
from goodoffices.solutions.bargaining.spatial import Rules, settle_spatial


def settle(
    issues: IssueModel,
    *,
    rules: Rules | None = None,
    most_turns: int = MOST_TURNS,
    accommodate: Any = None,
    rng: np.random.Generator | None = None,
) -> Settlement:
    """As `smp.settle`, but keeping what KTAB's program does where that differs from its description.

    A third party reckons with the same chance of winning whichever side it joins, so that near an even contest it
    votes for the side it is farther from; with `commit` full or none it never counts. An offer from the receiver's
    view takes its expected gain for its chance, and a compromise weighs both by the initiator's capability. Between
    two options each actor votes once, for the later one against the earlier, which tells only for `prospect` votes.

    Parameters, returns and raises as in `smp.settle`.

    References: Wise, Lester & Efird (2015); KTAB's sources.
    """
    return settle_spatial(
        issues, direct=False, rules=rules or Rules(), most_turns=most_turns, accommodate=accommodate, rng=rng
    )


METHOD = Method("ktab", "KTAB's spatial model", settle, references=("wise2015", "ktab"))
