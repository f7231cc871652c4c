"""Who could jointly upset which outcome, and what would each gain?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="coalitions",
    title="Who could jointly upset which outcome, and what would each gain?",
    example="goodoffices coalitions us-iran-2025 status-quo",
    section="section:section",
)
