"""Running text: an article, a statement, a column."""

from goodoffices.reading.layout.card import Laid, Layout, Page


def lay(page: Page) -> Laid:
    """Any page; credits between its paragraphs hold no sentence."""
    return Laid(labels={n: page.paragraphs[n][1] for n in range(len(page.paragraphs)) if page.credit(n)})


CARD = Layout("article", "paragraphs of running text, with headings, bylines and credits between them", lay)
