"""Questions put to a dossier, a folder each; the first line of a folder's card is the question."""

from __future__ import annotations

from goodoffices.card import Analysis, Catalogue
from goodoffices.wording import Worded

ANALYSES: Catalogue[Analysis] = Catalogue(
    Worded("name-of-analysis"),
    __name__,
    (
        "stability",
        "conditions",
        "why",
        "evolution",
        "signals",
        "coalitions",
        "mediator",
        "spoilers",
        "inverse",
        "compare",
        "preferences",
        "behaviour",
        "sensitivity",
        "perception",
        "zone",
        "forecast",
        "exchange",
        "package",
        "backtest",
        "corroboration",
        "contradictions",
        "evidence",
        "indicators",
    ),
    "ANALYSIS",
    "goodoffices.analyses",
    kind_of_card=Analysis,
)
