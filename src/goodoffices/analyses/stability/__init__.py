"""Which outcomes can last?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="stability",
    title="Which outcomes can last?",
    example="goodoffices stability us-iran-2025 --concept seq",
    figure="figure:figure",
    section="section:section",
)
