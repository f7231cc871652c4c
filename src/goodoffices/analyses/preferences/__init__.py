"""How does each actor order the outcomes?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="preferences",
    title="How does each actor order the outcomes?",
    example="goodoffices preferences us-iran-2025 iran",
    section="section:section",
    references=("peng1999", "fang2003"),
)
