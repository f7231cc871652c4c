"""Questions put to a dossier, one file each; the first line of the file is the question."""

from __future__ import annotations

from goodoffices.card import Catalogue, Method

ANALYSES: Catalogue[Method] = Catalogue(
    "analysis",
    __name__,
    (
        "stability",
        "why",
        "preferences",
        "evolution",
        "coalitions",
        "compare",
        "behaviour",
        "forecast",
        "exchange",
        "package",
        "backtest",
        "indicators",
        "corroboration",
        "contradictions",
        "evidence",
    ),
)
