"""By which way of reasoning does what was seen to last make sense?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="behaviour",
    title="By which way of reasoning does what was seen to last make sense?",
    example="goodoffices behaviour us-iran-2025 --lasted status-quo",
)
