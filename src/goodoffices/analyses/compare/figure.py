"""Before and after: which outcomes can last on either side, and how high they rank for each actor."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Anchor, Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.legend import legend, shifted
from goodoffices.drawing.measure import line_height, lines_of, shortened, width_of
from goodoffices.result import Result
from goodoffices.result.terms import Outcome, State
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: Outcomes and actors at most, and lines of a name.
ROWS, LINES = 10, 3
#: In px: between the two panels, between rows, between the two marks, for the word after them, for an actor's name.
GUTTER, DOWN, APART, WORD, NAME = 34.0, 11.0, 84.0, 62.0, 104.0
#: A scale begins so far from the names; what lasts ranks elsewhere only when the whole per cents differ.
INSIDE = 16.0


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw what the analysis `compare` found: outcomes with a mark on each side, and the shift of each actor's lot.

    Parameters
    ----------
    result : Result
        Of the analysis `compare`.
    dossier : Dossier
        One of the two sides; names come from it.
    language : str
    width : float
        In px; below 500 the two parts stand under one another, else side by side.
    """
    return _Sides(result, Names(dossier, words(language)), width).figure()


@dataclass(frozen=True)
class _Sides:
    """All the figure is drawn from."""

    result: Result
    names: Names
    width: float

    @cached_property
    def sides(self) -> tuple[str, str]:
        """What to call the two: by date, judge or dossier, whichever tells them apart."""
        say, (first, second) = self.names.say, self.result.answer.sides
        if first.dossier != second.dossier:
            return first.dossier, second.dossier
        if first.as_of != second.as_of:
            told = [
                say.date(side.as_of, short=True) if side.as_of else say("sides-undated") for side in (first, second)
            ]
            return told[0], told[1]
        if first.judge != second.judge:
            told = [say("sides-judge", judge=self.names.judge(side.judge or "")) for side in (first, second)]
            return told[0], told[1]
        return say("sides-before"), say("sides-edited")

    @cached_property
    def outcomes(self) -> list[tuple[str, int, int]]:
        """Each outcome that lasts on one side, with the number of its forms on each."""
        return [(self._plain(name), before, after) for name, before, after in self.result.table("lasting").rows[:ROWS]]

    @cached_property
    def shifts(self) -> list[tuple[str, float, float]]:
        """Each actor with the median share of its order that is worse than what lasts, the largest gain first."""
        found = [
            (self.names.actor(id), served.before, served.after)
            for id, served in self.result.answer.leverage.items()
            if served.before is not None and served.after is not None
        ]
        return sorted(found, key=lambda shift: shift[1] - shift[2])[:ROWS]

    def _plain(self, value: Outcome | State) -> str:
        return self.names.of("outcome", value.outcome) if isinstance(value, Outcome) else self.names.plain(value)

    def figure(self) -> Figure:
        say = self.names.say
        wide = self.width >= 500
        panel = (self.width - GUTTER) / 2 if wide else self.width
        parts, y = self._lasting(panel)
        more, bottom = self._serving(panel)
        parts += [shifted(part, panel + GUTTER if wide else 0.0, 0.0 if wide else y + 26) for part in more]
        y = max(y, bottom) if wide else y + 26 + bottom
        key, height = legend(self._legend(), self.width, y + 26, 26.0)
        title = say("sides-title", first=self.sides[0], second=self.sides[1])
        return Figure("compare", title, self._description(), self.width, round(height, 1), (*parts, *key))

    def _lasting(self, width: float) -> tuple[list[Part], float]:
        """A row for each outcome: a full mark where it can last, an empty one where it cannot; and how far down."""
        say, second = self.names.say, width - WORD
        first = second - APART
        parts: list[Part] = [Text(0.0, 14.0, say("sides-outcomes"), "strong")]
        if not self.outcomes:
            return _said(parts, say("sides-nothing"), width)
        heads = [lines_of(side, APART - 6, "small") for side in self.sides]
        for x, lines in zip((first, second), heads, strict=True):
            parts += _lines(lines, x, 32.0, "small", "middle")
        y = 32.0 + max(len(lines) for lines in heads) * line_height("small") + 6
        room = first - 16
        for name, before, after in self.outcomes:
            lines = shortened(lines_of(name, room, "small"), LINES, room, "small")
            middle = round(y + (len(lines) - 1) * line_height("small") / 2, 1)
            parts += _lines(lines, 0.0, y + 4, "small", of=name)
            parts.append(Stroke(((first, middle), (second, middle)), "kept" if before and after else "broken", of=name))
            parts += [
                Mark(x, middle, "dot" if n else "ring", "lasting" if n else "not-lasting", 6.0, name)
                for x, n in ((first, before), (second, after))
            ]
            word = "gained" if not before else "lost" if not after else "kept" if before == after else "forms"
            said = say(f"sides-{word}", before=before, after=after)
            style = "strong" if word in ("gained", "lost") else "small"
            parts.append(Text(second + 14, middle + 4, said, style, of=name))
            y += len(lines) * line_height("small") + DOWN
        return parts, y - DOWN

    def _serving(self, width: float) -> tuple[list[Part], float]:
        """A row for each actor: from an empty mark before to a full one after, on a scale of shares."""
        say = self.names.say
        parts: list[Part] = [Text(0.0, 14.0, say("sides-hands"), "strong")]
        if not self.shifts:
            return _said(parts, say("sides-no-hands"), width)
        left = NAME + INSIDE
        right = width - 14 - max(width_of(self._shares(before, after), "small") for _, before, after in self.shifts)
        y, room = 40.0, NAME - 6
        for name, before, after in self.shifts:
            lines = shortened(lines_of(name, room, "small"), LINES, room, "small")
            middle = round(y + (len(lines) - 1) * line_height("small") / 2, 1)
            parts += _lines(lines, 0.0, y + 4, "small", of=name)
            parts += self._shift(left, right, middle, (before, after), name)
            y += len(lines) * line_height("small") + DOWN
        ticks: list[Part] = []
        for share in (0.0, 0.5, 1.0):
            x = round(left + share * (right - left), 1)
            ticks += [Stroke(((x, 30.0), (x, y - 4)), "rule"), Text(x, y + 10, say.percent(share), "axis", "middle")]
        note = lines_of(say("sides-scale"), width, "quiet")
        ticks += _lines(note, 0.0, y + 28, "quiet")
        return [*ticks, *parts], y + 28 + (len(note) - 1) * line_height("quiet")

    def _shift(self, left: float, right: float, y: float, shares: tuple[float, float], of: str) -> list[Part]:
        before, after = shares
        x, to = (round(left + share * (right - left), 1) for share in shares)
        style = "kept" if round(100 * after) == round(100 * before) else "grew" if after > before else "shrank"
        parts: list[Part] = []
        if abs(to - x) > 8:
            end = to - 5 if to > x else to + 5
            parts.append(Stroke(((x, y), (end, y)), style, head=abs(to - x) > 20, of=of))
        parts += [Mark(x, y, "ring", "not-lasting", 4.5, of), Mark(to, y, "dot", "lasting", 5.0, of)]
        return [*parts, Text(round(right + 12, 1), y + 4, self._shares(before, after), "small", of=of)]

    def _shares(self, before: float, after: float) -> str:
        """Both shares in words, or one when they are the same to the eye."""
        first, second = self.names.say.percent(before), self.names.say.percent(after)
        return second if first == second else self.names.say("sides-shift", before=first, after=second)

    def _legend(self) -> list[tuple[Part, str]]:
        say = self.names.say
        return [
            (Mark(8.0, 0.0, "dot", "lasting", 6.0), say("sides-legend-full")),
            (Mark(8.0, 0.0, "ring", "not-lasting", 6.0), say("sides-legend-empty")),
        ]

    def _description(self) -> str:
        """Every outcome and every actor in a sentence."""
        say = self.names.say
        told = [say("sides-title", first=self.sides[0], second=self.sides[1]) + "."]
        told += [
            say("sides-description-outcome", outcome=name, before=before, after=after)
            for name, before, after in self.outcomes
        ]
        told += [
            say("sides-description-hand", actor=name, before=say.percent(before), after=say.percent(after))
            for name, before, after in self.shifts
        ]
        return " ".join(told)


def _lines(
    lines: tuple[str, ...], x: float, y: float, style: str, anchor: Anchor = "start", *, of: str = ""
) -> list[Part]:
    """Lines of words under one another, the first with its baseline at `y`."""
    return [Text(x, round(y + n * line_height(style), 1), line, style, anchor, of) for n, line in enumerate(lines)]


def _said(parts: list[Part], told: str, width: float) -> tuple[list[Part], float]:
    """A title, and words in the place of rows."""
    lines = lines_of(told, width, "small")
    return [*parts, *_lines(lines, 0.0, 36.0, "small")], 36.0 + (len(lines) - 1) * line_height("small")
