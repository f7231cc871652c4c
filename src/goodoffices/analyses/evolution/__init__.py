"""How could it get from here to an outcome that lasts?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="evolution",
    title="How could it get from here to an outcome that lasts?",
    example="goodoffices evolution us-iran-2025 --steps 4",
    figure="figure:figure",
    section="section:section",
)
