"""Trades of concessions: who gives way to whom on what, and what both gain."""

from __future__ import annotations

from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.figures.figure import Box, Figure, Part, Rect, Stroke, Text
from goodoffices.figures.measure import line_height, lines_of
from goodoffices.figures.naming import Names
from goodoffices.figures.rows import rounded
from goodoffices.figures.wording import words
from goodoffices.result import Result

#: So many trades, the most rewarding ones.
SHOWN = 5


def figure(dossier: Dossier, exchange: Result, *, language: str, width: float = 720.0) -> Figure:
    """Draw the trades of the first round as lanes between two actors, an arrow per concession.

    Parameters
    ----------
    dossier : Dossier
    exchange : Result
        Of the analysis `exchange`.
    language : str
    width : float
        In px.
    """
    names = Names(dossier, words(language))
    trades = exchange.answer["rounds"][0]["realised"][:SHOWN] if exchange.answer["rounds"] else []
    side = min(round(0.26 * width, 1), 150.0)
    parts: list[Part] = []
    y = 4.0
    for place, trade in enumerate(trades):
        drawn, y = _lane(names, trade, side, width, y, str(place))
        parts += drawn
        y += 16
    told = " ".join(_sentence(names, trade) for trade in trades)
    return Figure("trades", names.say("trades-title"), told, width, round(y, 1), tuple(parts))


def _lane(
    names: Names, trade: dict[str, Any], side: float, width: float, top: float, of: str
) -> tuple[list[Part], float]:
    """Two boxes with the actors, and between them an arrow each way under the words of what is given."""
    say = names.say
    left, right = side + 8, width - side - 8
    parts: list[Part] = []
    y = top + 14
    for place, gift in enumerate(trade["gives"]):
        for line in lines_of(_gift(names, gift), right - left - 12, "small"):
            parts.append(Text((left + right) / 2, round(y, 1), line, "small", "middle", of))
            y += line_height("small")
        ends = ((left, round(y - 7, 1)), (right, round(y - 7, 1)))
        parts.append(Stroke(ends if place == 0 else ends[::-1], "pays", head=True, of=of))
        y += 12
    gain = say("trades-gain", gain=say.number(trade["gain"], 1))
    parts.append(Text((left + right) / 2, round(y + 2, 1), gain, "quiet", "middle", of))
    y += 8
    for place, actor in enumerate(trade["actors"]):
        box = Box(0.0 if place == 0 else width - side, top, side, round(y - top, 1))
        parts.append(Rect(box, "actor", 4.0, of))
        lines = lines_of(names.actor(actor), side - 14, "actor")
        first = top + (y - top) / 2 + 4 - (len(lines) - 1) / 2 * line_height("actor")
        for n, line in enumerate(lines):
            at = round(first + n * line_height("actor"), 1)
            parts.append(Text(box.x + side / 2, at, line, "actor", "middle", of))
    return parts, y


def _gift(names: Names, gift: dict[str, Any]) -> str:
    issue, say = names.dossier.get("issue", gift["issue"]), names.say
    start, end = (rounded(say, value) for value in gift["own"])
    unit = names.words(issue, "unit") if issue else ""
    return say("trades-gift", issue=names.of("issue", gift["issue"]), start=start, end=f"{end} {unit}".strip())


def _sentence(names: Names, trade: dict[str, Any]) -> str:
    first, second = (_gift(names, gift) for gift in trade["gives"])
    one, other = (names.actor(actor) for actor in trade["actors"])
    return names.say("trades-told", one=one, other=other, first=first, second=second)
