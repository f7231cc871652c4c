"""What a bargaining model answers: where each issue settles, how it got there, and what to beware of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Settlement:
    """The answer of a bargaining model.

    Attributes
    ----------
    outcome : (..., issues) float
        In percent of each scale, from the low end; for a PackageGame (parts,) the place of each part's option.
        NaN where nothing is settled.
    path : (steps, issues) float
        The outcome step by step, the start included; one row for a model that answers at once.
    flags : tuple of str
        What a reader must be told, as words of a fixed set (`FLAGS`).
    detail : Any
        A model's own record of how it came about, or None.
    """

    outcome: Values
    path: Values
    flags: tuple[str, ...] = ()
    detail: Any = field(default=None, repr=False)


#: The words of `Settlement.flags` and `Division.flags`, and what each means.
FLAGS = {
    "no-zone-of-agreement": "no outcome leaves every party at least as well off as without agreement",
    "on-the-edge": "the best outcome leaves a party no better off than without agreement",
    "tie": "another outcome is as good; the one given comes first",
    "ties": "some exchanges were equally good; they were made in the order in which they were found",
    "drift": "later rounds of exchanges drift away from what is known; the first one is the answer",
    "no-exchange": "no two actors can help one another",
    "contested": "what this model says depends on readings the literature disagrees about",
    "not-settled": "the model was still moving when it was stopped",
    "salience-rescaled": "saliences were scaled down so that no actor's add up to more than 1",
    "capability-averaged": "the model knows one capability per actor: the average over its issues was taken",
    "stochastic": "the answer depends on the seed",
    "same-risk": "all actors are equally likely to win; risk attitudes are taken as neutral",
    "empty-core": "no division leaves every coalition at least what it can have alone",
}


def at_once(outcome: Values, flags: tuple[str, ...] = (), detail: Any = None) -> Settlement:
    """The settlement of a model that takes no steps."""
    return Settlement(outcome, np.asarray(outcome)[..., None, :], flags, detail)
