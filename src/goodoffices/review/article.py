"""The article on the left: claims by their state, the one at hand, and what no claim covers."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from goodoffices.dossier.records.claim import Span
from goodoffices.escaping import terminal
from goodoffices.ledger.queue import Sheet
from goodoffices.reading.sentences import paragraphs
from goodoffices.review.stops import Stop

#: State of a claim to how its words look; each differs in more than colour.
LOOKS = {
    "proposed": "underline",
    "accepted": "bold $text-success",
    "edited": "bold $text-success",
    "rejected": "strike $text-muted",
}
UNCLAIMED, CURRENT, CUE = "dim italic", "$text-primary on $primary-muted", "bold"


class ArticleView(VerticalScroll):
    """A source's text, a block per paragraph, so that the one at hand can be brought into view."""

    can_focus = False

    def __init__(self) -> None:
        super().__init__(id="article")
        self.blocks: tuple[Span, ...] = ()

    async def open(self, sheet: Sheet) -> None:
        """Show another text."""
        self.blocks = tuple(paragraphs(sheet.text))
        await self.remove_children()
        await self.mount_all(Static("", classes="paragraph") for _ in self.blocks)

    def mark(self, sheet: Sheet, all_stops: tuple[Stop, ...], current: Stop | None) -> None:
        """Draw the marks anew and bring the stop at hand into view."""
        for block, widget in zip(self.blocks, self.query(Static), strict=True):
            content = Content(terminal(sheet.text[slice(*block)]))
            for stop in all_stops:
                content = _styled(content, block, stop.span, LOOKS[stop.claim.state] if stop.claim else UNCLAIMED)
            if current is not None:
                content = _styled(content, block, current.span, CURRENT)
                cue = current.claim.cue_span if current.claim else None
                content = _styled(content, block, cue, CUE) if cue else content
                if block[0] <= current.span[0] < block[1]:
                    self.call_after_refresh(widget.scroll_visible, animate=False)
            widget.update(content)


def _styled(content: Content, block: Span, span: Span, style: str) -> Content:
    """The part of a span that lies in the block, in a style."""
    start, end = max(span[0], block[0]) - block[0], min(span[1], block[1]) - block[0]
    return content.stylize(style, start, end) if start < end else content
