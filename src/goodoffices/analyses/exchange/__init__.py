"""Which trades of concessions help both sides?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="exchange",
    title="Which trades of concessions help both sides?",
    example="goodoffices exchange us-iran-2025",
    section="section:section",
    references=("stokman1994", "dijkstra2008", "decide"),
)
