"""Why would an actor stay, or leave?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="why",
    title="Why would an actor stay, or leave?",
    example="goodoffices why us-iran-2025 status-quo russia",
)
