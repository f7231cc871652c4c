"""What changed between two views of the matter, and does it matter?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="compare",
    title="What changed between two views of the matter, and does it matter?",
    example="goodoffices compare us-iran-2025@2025-02-20 us-iran-2025",
    figure="figure:figure",
    section="section:section",
)
