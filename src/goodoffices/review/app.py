"""The review screen: article left, proposal right, a few keys; every step is saved at once."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, ClassVar

from textual import work
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Header, Static

from goodoffices.errors import GoodofficesError
from goodoffices.escaping import line, terminal
from goodoffices.ledger import decisions as steps
from goodoffices.ledger.decisions import Ledger
from goodoffices.ledger.queue import Sheet, source_sheet
from goodoffices.review import deciding
from goodoffices.review.article import ArticleView
from goodoffices.review.panel import panel
from goodoffices.review.stops import Stop, moved_span, selected, stops, to_do
from goodoffices.words.labels import Labels

#: Key to the action and the message that names it in the footer.
KEYS = {
    "a": "accept",
    "e": "edit",
    "r": "reject",
    "n": "new",
    "s": "same",
    "c": "link",
    "g": "grade",
    "u": "undo",
    "t": "source",
    "q": "quit",
}


class ReviewApp(App[None]):
    """Review the proposals of a dossier, source by source.

    Parameters
    ----------
    ledger : Ledger
    by : str
        Who reviews; stands with every decision.
    language : str
    source : str, optional
        The source to begin with; default: the first with a proposal that waits and a text at hand.
    clock : callable
        Seconds, for how long a decision took.
    """

    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [
        Binding("down,j", "step(1)", show=False),
        Binding("up,k", "step(-1)", show=False),
        Binding("left_square_bracket", "reach(-1, 0)", show=False),
        Binding("right_square_bracket", "reach(1, 0)", show=False),
        Binding("comma", "reach(0, -1)", show=False),
        Binding("full_stop", "reach(0, 1)", show=False),
    ]

    def __init__(
        self,
        ledger: Ledger,
        *,
        by: str,
        language: str,
        source: str | None = None,
        clock: Callable[[], float] = monotonic,
    ):
        super().__init__()
        self.ledger, self.by, self.clock = ledger, by, clock
        self.labels = Labels(ledger.dossier, language)
        self.say = self.labels.say
        self.readable = deciding.sources_in_order(ledger)
        if source in self.readable:
            self.readable = (source, *(id for id in self.readable if id != source))
        self.sheet: Sheet | None = None
        self.stops: tuple[Stop, ...] = ()
        self.place = 0
        self.since = clock()
        for key, action in KEYS.items():
            self.bind(key, action, description=self.say(f"review-key-{action}"))

    def compose(self) -> ComposeResult:
        """Title, article, proposal, keys."""
        yield Header(show_clock=False)
        with Horizontal():
            yield ArticleView()
            with VerticalScroll(id="proposal"):
                yield Static(id="fields")
        yield Footer()

    async def on_mount(self) -> None:
        """Open the first source."""
        self.title = line(self.say("review-title", title=self.labels.words(self.ledger.dossier.about, "title")))
        await self._open()

    @property
    def stop(self) -> Stop | None:
        """The place at hand."""
        return self.stops[self.place] if self.place < len(self.stops) else None

    async def _open(self) -> None:
        """Show the first readable source, at its first proposal that waits."""
        if not self.readable:
            self.query_one("#fields", Static).update(Content(self.say("review-no-text")))
            return
        try:
            self.sheet = source_sheet(self.ledger, self.readable[0])
        except GoodofficesError as error:
            self.sheet = None
            self.query_one("#fields", Static).update(Content(terminal(error.told(self.labels.language))))
        if self.sheet is None:
            return
        await self.query_one(ArticleView).open(self.sheet)
        self.stops = stops(self.sheet)
        self._go(next(to_do(self.stops), 0))

    def _go(self, place: int) -> None:
        """Stand somewhere else; the time begins anew."""
        self.place, self.since = place, self.clock()
        self._draw()

    def _draw(self) -> None:
        if self.sheet is None:
            return
        waiting = sum(1 for _ in to_do(self.stops))
        source = self.labels.words(self.sheet.source, "title")
        self.sub_title = line(self.say("review-waiting", source=source, count=waiting))
        self.query_one(ArticleView).mark(self.sheet, self.stops, self.stop)
        self.query_one("#fields", Static).update(panel(self.sheet, self.stop, self.labels))

    def take(self, step: Callable[[], Ledger]) -> bool:
        """Do a step of the ledger and stay; when it is refused, say why."""
        try:
            self.ledger = step()
            self.sheet = source_sheet(self.ledger, self.readable[0])
        except GoodofficesError as error:
            self.notify(terminal(error.told(self.labels.language)), severity="error", timeout=12, markup=False)
            return False
        here = self.stop.span if self.stop else (0, 0)
        self.labels = Labels(self.ledger.dossier, self.labels.language)
        self.stops = stops(self.sheet) if self.sheet else ()
        self._go(next((n for n, stop in enumerate(self.stops) if stop.span == here), 0))
        return True

    def go_on(self) -> None:
        """To the next proposal that waits, from the top again after the last one."""
        waiting = list(to_do(self.stops))
        self._go(next((n for n in waiting if n >= self.place), waiting[0] if waiting else self.place))

    @property
    def seconds(self) -> float:
        """How long the reviewer has stood here."""
        return round(self.clock() - self.since, 1)

    def action_step(self, by: int) -> None:
        """To the next or the previous stop."""
        if self.stops:
            self._go((self.place + by) % len(self.stops))

    def action_reach(self, start: int, end: int) -> None:
        """Move the start or the end of the span at hand by a word; kept when it is accepted."""
        if self.sheet and self.stop:
            span = moved_span(self.sheet.text, self.stop.span, start=start, end=end)
            changed = list(self.stops)
            changed[self.place] = Stop(span, self.stop.claim)
            self.stops = tuple(changed)
            self._draw()

    async def action_source(self) -> None:
        """To the next source."""
        self.readable = (*self.readable[1:], *self.readable[:1])
        await self._open()

    def action_undo(self) -> None:
        """Take back the last step."""
        self.take(lambda: steps.undo(self.ledger))

    @work
    async def action_accept(self) -> None:
        """Let the claim in, in own words; then ask for the two grades, one after the other."""
        await deciding.accept(self)

    @work
    async def action_edit(self) -> None:
        """Mend the fields, and let it in so."""
        await deciding.edit(self)

    @work
    async def action_reject(self) -> None:
        """Keep it out, for a reason."""
        await deciding.reject(self)

    @work
    async def action_new(self) -> None:
        """A claim from what is selected, or from the sentence at hand."""
        await deciding.new(self)

    @work
    async def action_same(self) -> None:
        """It says the same as another claim."""
        await deciding.link(self, "repeats")

    @work
    async def action_link(self) -> None:
        """It confirms, denies, answers or replaces another claim."""
        await deciding.link(self, None)

    @work
    async def action_grade(self) -> None:
        """Give the claim at hand its two grades."""
        if self.stop and self.stop.claim:
            await deciding.grade(self, self.stop.claim.id)

    def chosen(self) -> Any:
        """What is selected with the mouse, as a span; else the span at hand."""
        if self.sheet is None or self.stop is None:
            return None
        words = self.screen.get_selected_text() or ""
        return selected(self.sheet.text, words, self.stop.span[0]) or self.stop.span
