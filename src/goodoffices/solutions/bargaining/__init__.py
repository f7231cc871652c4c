"""Bargaining models, one file each: `settle(issues)` is where each issue settles."""

from __future__ import annotations

from goodoffices.card import Catalogue, Method
from goodoffices.wording import Worded

_COMPROMISE = ("mean", "median")
_COOPERATIVE = ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")
_PROCESS = ("exchange", "smp", "ktab", "challenge")
BARGAINING: Catalogue[Method] = Catalogue(
    Worded("name-of-bargaining-model"), __name__, _COMPROMISE + _COOPERATIVE + _PROCESS
)
#: Those that need to be told what everybody has without agreement; they settle scales and packages.
COOPERATIVE: Catalogue[Method] = Catalogue(Worded("name-of-cooperative"), __name__, _COOPERATIVE)
#: Those that stand side by side in a forecast unless others are asked for; `mean` is the forecast.
FORECASTS = ("mean", "median", "exchange", "smp")
