"""Which explanation do the claims speak against least?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="evidence",
    title="Which explanation do the claims speak against least?",
    example="goodoffices evidence us-iran-2025",
    section="section:section",
)
