"""Which claims contradict one another, and what rests on them?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="contradictions",
    title="Which claims contradict one another, and what rests on them?",
    example="goodoffices contradictions us-iran-2025",
)
