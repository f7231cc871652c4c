"""How well would these models have forecast what happened?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="backtest",
    title="How well would these models have forecast what happened?",
    matter="issues",
    example="goodoffices backtest buenodemesquita1994-emissions",
    references=("gneiting2007", "achen2006"),
)
