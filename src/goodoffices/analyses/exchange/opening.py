"""Which trades help both sides: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.page.document import Paragraph
from goodoffices.page.parts import Opening
from goodoffices.page.view import View
from goodoffices.result import Finding

#: A trade, and what is said of it below.
TRADES = ("exchange-trade", "exchange-trade-parted")
REFUSED = "exchange-trade-refused"


def openings(view: View) -> Iterator[Opening]:
    """The trades that bring what they promise and that no red line rules out; that there is none."""
    trades: list[list[Finding]] = []
    for finding in view.findings("exchange", *TRADES, REFUSED):
        if finding.key in TRADES:
            trades.append([finding])
        else:
            trades[-1].append(finding)
    told = [found[0] for found in trades if len(found) == 1 and found[0].key == "exchange-trade"]
    told += view.findings("exchange", "exchange-none")
    yield Opening(45, "trades", tuple(Paragraph((sentence,)) for sentence in view.told(told)))
