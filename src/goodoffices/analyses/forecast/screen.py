"""Where each issue settles, before how good such forecasts are: for a terminal."""

from __future__ import annotations

from goodoffices.page.document import Sentence
from goodoffices.page.ordering import led_by
from goodoffices.page.view import View


def screen(view: View) -> tuple[Sentence, ...]:
    """The forecast, red lines it crosses or that do not meet, then what is known of such forecasts."""
    record = ("forecast-record", "forecast-error")
    return led_by(view, "forecast", "forecast-no-zone", "forecast-settles", "forecast-alone", last=record)
