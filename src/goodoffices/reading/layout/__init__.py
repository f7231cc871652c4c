"""What a text looks like, recognised before any sentence is read: each kind is one file with a card.

To add one: a file with a `CARD`, and one word in `LAYOUTS`. The first that is sure of a page is taken; `unknown` tells
a page that is no running text at all, which is then not mined.
"""

from goodoffices.reading.layout import live, prose, questions, turns, unknown
from goodoffices.reading.layout.card import Laid, Layout, Page, Turn

#: In the order they are asked.
LAYOUTS: tuple[Layout, ...] = (unknown.CARD, turns.CARD, questions.CARD, live.CARD, prose.CARD)

__all__ = ["LAYOUTS", "Laid", "Layout", "Page", "Turn", "layout_of"]


def layout_of(page: Page) -> tuple[Layout, Laid]:
    """The layout of a page, and who speaks where in it."""
    for card in LAYOUTS:
        laid = card.lay(page)
        if laid is not None:
            return card, laid
    raise AssertionError("prose takes any page")
