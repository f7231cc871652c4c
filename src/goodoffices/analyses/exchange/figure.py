"""Trades of concessions: who gives way to whom on what, and what both gain."""

from __future__ import annotations

from goodoffices.analyses.exchange.answer import Concession, Trade
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import rounded
from goodoffices.dossier.zone import shown_value
from goodoffices.drawing.figure import Box, Figure, Part, Rect, Stroke, Text
from goodoffices.drawing.measure import line_height, lines_of
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: So many trades, the most rewarding ones.
SHOWN = 5
#: Effects closer to 0 count as none; numbers come rounded, so many decimals are never cut.
NOTHING, DECIMALS = 1e-9, 12


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
    trades = exchange.answer.rounds[0].realised[:SHOWN] if exchange.answer.rounds else []
    side = min(round(0.26 * width, 1), 150.0)
    parts: list[Part] = []
    y = 4.0
    for place, trade in enumerate(trades):
        drawn, y = _lane(names, trade, side, width, y, str(place))
        parts += drawn
        y += 16
    told = " ".join(_sentence(names, trade) for trade in trades)
    return Figure("trades", names.say("trades-title"), told, width, round(y, 1), tuple(parts))


def _lane(names: Names, trade: Trade, side: float, width: float, top: float, of: str) -> tuple[list[Part], float]:
    """Two boxes with the actors, and between them an arrow each way under the words of what is given."""
    left, right = side + 8, width - side - 8
    parts: list[Part] = []
    y = top + 14
    for place, gift in enumerate(trade.gives):
        for line in lines_of(_gift(names, gift), right - left - 12, "small"):
            parts.append(Text((left + right) / 2, round(y, 1), line, "small", "middle", of))
            y += line_height("small")
        ends = ((left, round(y - 7, 1)), (right, round(y - 7, 1)))
        parts.append(Stroke(ends if place == 0 else ends[::-1], "pays", head=True, of=of))
        y += 12
    for note in _notes(names, trade):
        for line in lines_of(note, right - left - 12, "quiet"):
            parts.append(Text((left + right) / 2, round(y + 2, 1), line, "quiet", "middle", of))
            y += line_height("quiet")
    y += 8 - line_height("quiet")
    for place, actor in enumerate(trade.actors):
        box = Box(0.0 if place == 0 else width - side, top, side, round(y - top, 1))
        parts.append(Rect(box, "actor", 4.0, of))
        lines = lines_of(names.actor(actor), side - 14, "actor")
        first = top + (y - top) / 2 + 4 - (len(lines) - 1) / 2 * line_height("actor")
        for n, line in enumerate(lines):
            at = round(first + n * line_height("actor"), 1)
            parts.append(Text(box.x + side / 2, at, line, "actor", "middle", of))
    return parts, y


def _notes(names: Names, trade: Trade) -> list[str]:
    """What both gain, or each of the two where they part, and whose red line stands in the way."""
    say = names.say
    if trade.as_stated:
        told = say("trades-gain", gain=say.number(rounded(trade.gain, 1, (0.0,)), DECIMALS))
    else:
        one, other = (_effect(names, *each) for each in zip(trade.actors, trade.true, strict=True))
        told = say("trades-truly", one=one, other=other)
    return [told, say("trades-refused", actors=_refusing(names, trade))] if trade.beyond else [told]


def _effect(names: Names, actor: str, value: float) -> str:
    gain = rounded(abs(value), 1, (0.0,)) if abs(value) > NOTHING else 0.0
    kind = "same" if gain == 0 else "gains" if value > 0 else "loses"
    return names.say(f"trades-{kind}", actor=names.actor(actor), gain=names.say.number(gain, DECIMALS))


def _refusing(names: Names, trade: Trade) -> str:
    return names.say.listing([names.actor(id) for id in dict.fromkeys(line.actor for line in trade.beyond)])


def _gift(names: Names, gift: Concession) -> str:
    """An issue, and from where to where on it: as finely as the red lines on it need."""
    issue, say = names.dossier.get("issue", gift.issue), names.say
    start, end = (say.number(shown_value(names.dossier, gift.issue, value), DECIMALS) for value in gift.own)
    if start == end:
        start, end = (say.number(value, 2) for value in gift.own)
    unit = names.words(issue, "unit") if issue else ""
    return say("trades-gift", issue=names.of("issue", gift.issue), start=start, end=f"{end} {unit}".strip())


def _sentence(names: Names, trade: Trade) -> str:
    first, second = (_gift(names, gift) for gift in trade.gives)
    one, other = (names.actor(actor) for actor in trade.actors)
    told = names.say("trades-told", one=one, other=other, first=first, second=second)
    return names.say("trades-told-refused", told=told, actors=_refusing(names, trade)) if trade.beyond else told
