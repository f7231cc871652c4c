"""An answer on one screen of a terminal: what matters first, what it rests on once, and how to see the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from goodoffices.page.document import Sentence
from goodoffices.page.text import LEAST_WIDTH, asides, item, tables
from goodoffices.page.view import View
from goodoffices.result import Result

#: What the sentences rest on takes so many lines of a screen at most.
RESTS = 2


@dataclass(frozen=True)
class Terminal:
    """A window to print in.

    Attributes
    ----------
    view : View
        Of the dossier the question was put to.
    width : int
        Letters on a line.
    height : int | None
        Lines there are; None: as many as it takes.
    because : bool
        Whether references stand after each sentence, instead of once at the end.
    """

    view: View
    width: int = 100
    height: int | None = None
    because: bool = False

    def render(self, result: Result, told: Sequence[Sentence], every: Sequence[Sentence]) -> str:
        """The answer as it fits.

        Parameters
        ----------
        result : Result
        told, every : sequence of Sentence
            What stands on one screen, the first of it most important; and all there is to say. Where not everything
            fits, what is told stands as far as it does, and the last line says how many lines more there are.
        """
        head = [*wrap(self.view.say(f"question-{result.analysis}"), self._wide), ""]
        beside = asides(result, self.view.labels, self._wide)
        body = [*self._items(every), *beside, *tables(result, self.view.labels, self._wide)]
        whole = [*head, *body, *self._rests(every)]
        if self.height is None or len(whole) <= self.height:
            return "\n".join(whole)
        kept = self._fitting(told, self.height - len(head) - len(beside))
        shown = [*head, *self._items(kept), *beside, *self._rests(kept, RESTS)]
        more = self.view.say("terminal-more", count=max(len(whole) - len(shown), 1))
        return "\n".join([*shown, "", *wrap(more, self._wide)])

    @property
    def _wide(self) -> int:
        return max(self.width, LEAST_WIDTH)

    def _items(self, told: Sequence[Sentence]) -> list[str]:
        return [line for one in told for line in item(one, self.view.labels, self._wide, because=self.because)]

    def _fitting(self, told: Sequence[Sentence], room: int) -> list[Sentence]:
        """The first sentences, whole, as far as there is room for them and for what stands below; at least one."""
        room -= 2 if self.because else 2 + RESTS + 1
        kept: list[Sentence] = []
        for one in told:
            room -= len(self._items([one]))
            if kept and room < 0:
                break
            kept.append(one)
        return kept

    def _rests(self, told: Sequence[Sentence], most: int | None = None) -> list[str]:
        """The claims and judgements behind all of it, once, on at most so many lines."""
        ids = tuple(dict.fromkeys(id for one in told for id in one.because))
        if self.because or not ids:
            return []
        lines = wrap(self.view.say("terminal-rests", ids=" ".join(ids)), self._wide)
        for count in range(len(ids) - 1, 0, -1):
            if most is None or len(lines) <= most:
                break
            named = " ".join(ids[:count])
            lines = wrap(self.view.say("terminal-rests-more", ids=named, count=len(ids) - count), self._wide)
        return ["", *lines]
