"""Where each issue would settle."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.forecast import figure
from goodoffices.page.document import Block, Paragraph, Section
from goodoffices.page.parts import bullets, large_figure
from goodoffices.page.view import View

#: Findings that say how far such forecasts can be trusted; they stand before any of them.
RECORD = ("forecast-record", "forecast-error")
#: What is said of each issue; the rest are notes.
SETTLES = ("forecast-settles", "forecast-alone", "forecast-red-line")


def section(view: View) -> Section | None:
    """Where red lines do not meet, unless `zone` tells of it, how often such forecasts were right, where each ends."""
    result = view.result("forecast")
    if result is None:
        return None
    record = view.told(view.findings("forecast", *RECORD))
    rest = [f for f in result.findings if f.key not in RECORD]
    unmet = [f for f in rest if f.key == "forecast-no-zone"]
    blocks: list[Block] = [bullets(view, unmet)] if unmet and not view.result("zone") else []
    blocks += [Paragraph(record, "quiet")] if record else []
    blocks.append(bullets(view, [f for f in rest if f.key in SETTLES]))
    told = view.told(f for f in rest if f.key not in SETTLES and f not in unmet)
    draw = partial(figure.figure, view.dossier, result, language=view.language)
    blocks.append(large_figure(view, "settling-models", draw))
    blocks += [Paragraph(told, "quiet")] if told else []
    return Section("settling", view.say("settling"), tuple(blocks))
