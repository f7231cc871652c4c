"""Questions and answers: a paragraph that asks, then a quoted or plain answer of whom the page introduces."""

from __future__ import annotations

from goodoffices.reading.layout.card import Laid, Layout, Page, Turn
from goodoffices.reading.layout.naming import interviewed

_OPEN = "\"“„‘'«»‚,"


def lay(page: Page) -> Laid | None:
    """A page that names somebody at its opening and then asks, at least once before a quotation, else twice."""
    asked = [n for n in range(1, len(page.paragraphs) - 1) if page.question(n) and not page.question(n + 1)]
    if not asked:
        return None
    quoted = [n for n in asked if page.piece(n + 1)[:1] in _OPEN]
    plain = len(asked) >= 2 and not quoted
    who = interviewed(page, asked[0])
    if who is None or not (quoted or plain) or len(asked) * 5 < len(page.paragraphs) - asked[0]:
        return None
    turns, begins = [], {n: page.paragraphs[n][1] for n in range(len(page.paragraphs)) if page.credit(n)}
    for place, number in enumerate(asked):
        start, end = page.paragraphs[number]
        turns.append(Turn(who, start, end, asks=True))
        until = asked[place + 1] if place + 1 < len(asked) else len(page.paragraphs)
        until = until if not plain else min(until, number + 4)
        for n in range(number + 1, until):
            turns.append(Turn(who, *page.paragraphs[n], asks=page.question(n), quoted=not plain))
    return Laid(tuple(turns), begins)


CARD = Layout("questions", "questions as paragraphs of their own, each followed by an answer, quoted or not", lay)
