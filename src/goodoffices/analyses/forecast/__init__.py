"""Where will each issue settle?"""

from goodoffices.card import Analysis

ANALYSIS = Analysis(
    home=__name__,
    id="forecast",
    title="Where will each issue settle?",
    example="goodoffices forecast us-iran-2025 --seal forecast.json",
    section="section:section",
    command="goodoffices.cli.forecast:command",
)
