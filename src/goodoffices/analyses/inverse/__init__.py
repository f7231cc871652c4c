"""Which preferences would make it last?"""

from __future__ import annotations

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="inverse",
    title="Which preferences would make it last?",
    matter="conflict",
    example="goodoffices inverse kinsara2014-euphrates water",
    references=("kinsara2015", "wang2018", "kendall1938", "kemeny1962"),
)
