"""Is there an accord all would sign, and who could break it?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="package",
    title="Is there an accord all would sign, and who could break it?",
    example="goodoffices package us-iran-2025",
    section="section:section",
)
