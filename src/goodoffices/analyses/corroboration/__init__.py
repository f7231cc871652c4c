"""How well is it sourced, and who has no voice?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="corroboration",
    title="How well is it sourced, and who has no voice?",
    example="goodoffices corroboration us-iran-2025",
    section="section:section",
    references=("nato2016",),
)
