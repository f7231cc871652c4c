"""Where do the public indicators stand, and against which yardsticks?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="indicators",
    title="Where do the public indicators stand, and against which yardsticks?",
    example="goodoffices indicators us-iran-2025",
    section="section:section",
)
