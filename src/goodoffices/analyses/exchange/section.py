"""Which trades help both sides."""

from __future__ import annotations

from functools import partial

from goodoffices.analyses.exchange import figure
from goodoffices.page.document import Block, Section
from goodoffices.page.parts import bullets, large_figure, table_of
from goodoffices.page.view import View


def section(view: View) -> Section | None:
    """The trades of the first round, whom they help and hurt; red lines that do not meet stand with the forecast."""
    result = view.result("exchange")
    if result is None:
        return None
    told = [finding for finding in result.findings if finding.key != "exchange-no-zone"]
    blocks: list[Block] = [bullets(view, told)]
    if result.answer.rounds and result.answer.rounds[0].realised:
        draw = partial(figure.figure, view.dossier, result, language=view.language)
        blocks += [large_figure(view, "trades-caption", draw), table_of(view, result, "effects")]
    return Section("trades", view.say("trades"), tuple(blocks))
