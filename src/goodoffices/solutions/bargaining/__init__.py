"""Bargaining models, one file each: `settle(issues)` is where each issue settles."""

from __future__ import annotations

from goodoffices.method import Catalogue, Method

_COMPROMISE = ("mean", "median")
_COOPERATIVE = ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")
_PROCESS = ("exchange", "smp", "ktab", "challenge")
BARGAINING: Catalogue[Method] = Catalogue("bargaining model", __name__, _COMPROMISE + _COOPERATIVE + _PROCESS)
#: Those that take an IssueModel alone and are run side by side in a forecast; `challenge` only when asked for.
FORECASTS = ("mean", "median", "exchange", "smp")
