"""Before and after: which outcomes can last on either side, and whose hand grew stronger or weaker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.figures.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.figures.legend import legend
from goodoffices.figures.measure import line_height, lines_of, shortened, width_of
from goodoffices.figures.naming import Names
from goodoffices.figures.wording import words
from goodoffices.result import Result

#: Outcomes and actors at most, and lines of a name.
ROWS, LINES = 10, 2
#: In px: between two rows, from the words to the marks.
DOWN, BESIDE = 9.0, 16.0
#: Ends of a scale are drawn so far inside of its words; shifts smaller than this are no shift.
INSIDE, SAME = 14.0, 0.005


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
        In px; below 500 a name stands above its marks.
    """
    return _Sides(result, Names(dossier, words(language)), width).figure()


@dataclass(frozen=True)
class _Sides:
    """All the figure is drawn from."""

    result: Result
    names: Names
    width: float

    @property
    def wide(self) -> bool:
        return self.width >= 500

    @cached_property
    def sides(self) -> tuple[str, str]:
        """What to call the two: by date, judge or dossier, whichever tells them apart."""
        say, (first, second) = self.names.say, self.result.answer["sides"]
        if first["dossier"] != second["dossier"]:
            return first["dossier"], second["dossier"]
        if first["as_of"] != second["as_of"]:
            told = [
                say.date(side["as_of"], short=True) if side["as_of"] else say("sides-undated")
                for side in (first, second)
            ]
            return told[0], told[1]
        if first["judge"] != second["judge"]:
            return say("sides-judge", judge=first["judge"]), say("sides-judge", judge=second["judge"])
        return say("sides-before"), say("sides-edited")

    @cached_property
    def outcomes(self) -> list[tuple[str, int, int]]:
        """Each outcome that lasts on one side, with the number of its forms on each."""
        return [(self._plain(name), before, after) for name, before, after in self.result.table("lasting").rows[:ROWS]]

    @cached_property
    def shifts(self) -> list[tuple[str, float, float]]:
        """Each actor with the share of states worse than what lasts on each side, the largest gain first."""
        found = [
            (self.names.actor(id), served["before"], served["after"])
            for id, served in self.result.answer["leverage"].items()
            if served["before"] is not None and served["after"] is not None
        ]
        return sorted(found, key=lambda shift: shift[1] - shift[2])[:ROWS]

    def _plain(self, value: Mapping[str, Any]) -> str:
        """An outcome or a state without quotation marks."""
        if "outcome" in value:
            return self.names.of("outcome", value["outcome"])
        named = [self.names.of("outcome", id) for id in value["outcomes"]]
        return self.names.say.listing(named) if named else self.names.levels(value["levels"])

    def figure(self) -> Figure:
        say = self.names.say
        parts, y = self._lasting(14.0)
        more, y = self._serving(y + 20)
        key, height = legend(self._legend(), self.width, y + 24, 26.0)
        title = say("sides-title", first=self.sides[0], second=self.sides[1])
        return Figure("compare", title, self._description(), self.width, round(height, 1), (*parts, *more, *key))

    def _lasting(self, y: float) -> tuple[list[Part], float]:
        """A row for each outcome: a full mark where it can last, an empty one where it cannot."""
        say = self.names.say
        second = self.width - (144 if self.wide else 40)
        first = second - (166 if self.wide else 84)
        room = first - 34 - BESIDE
        parts: list[Part] = [Text(0.0, y, say("sides-outcomes"), "strong")]
        if not self.outcomes:
            return self._said(parts, y, say("sides-nothing"))
        heads = [lines_of(side, second - first - 12, "small") for side in self.sides]
        y += 0 if self.wide else line_height("strong")
        for x, lines in zip((first, second), heads, strict=True):
            parts += [
                Text(x, round(y + n * line_height("small"), 1), line, "small", "middle") for n, line in enumerate(lines)
            ]
        y += max(len(lines) for lines in heads) * line_height("small") + 6
        for name, before, after in self.outcomes:
            lines = shortened(lines_of(name, room, "label"), LINES if self.wide else LINES + 1, room, "label")
            middle = round(y + (len(lines) - 1) * line_height("label") / 2, 1)
            parts += [
                Text(0.0, round(y + 4 + n * line_height("label"), 1), line, "label", of=name)
                for n, line in enumerate(lines)
            ]
            parts.append(Stroke(((first, middle), (second, middle)), "kept" if before and after else "broken", of=name))
            parts += [self._lasts(x, middle, forms, name) for x, forms in ((first, before), (second, after))]
            if self.wide:
                word = "gained" if not before else "lost" if not after else "kept" if before == after else "forms"
                said = say(f"sides-{word}", before=before, after=after)
                parts.append(
                    Text(second + 22, middle + 4, said, "strong" if word in ("gained", "lost") else "small", of=name)
                )
            y += len(lines) * line_height("label") + DOWN
        return parts, y

    def _said(self, parts: list[Part], y: float, told: str) -> tuple[list[Part], float]:
        """Words in the place of rows."""
        for line in lines_of(told, self.width, "label"):
            y += line_height("label") + 2
            parts.append(Text(0.0, round(y, 1), line, "label"))
        return parts, y

    def _lasts(self, x: float, y: float, forms: int, of: str) -> Mark:
        return Mark(x, y, "dot" if forms else "ring", "lasting" if forms else "not-lasting", 6.0, of)

    def _serving(self, y: float) -> tuple[list[Part], float]:
        """A row for each actor: from an empty mark before to a full one after, on a scale of shares."""
        say = self.names.say
        parts: list[Part] = [Text(0.0, y, say("sides-hands"), "strong")]
        if not self.shifts:
            return self._said(parts, y, say("sides-no-hands"))
        left = self.width * 0.34 if self.wide else INSIDE
        right = (
            self.width - 14 - max(width_of(self._shares(before, after), "small") for _, before, after in self.shifts)
        )
        y += 22
        top = y
        for name, before, after in self.shifts:
            lines = shortened(
                lines_of(name, left - BESIDE - INSIDE if self.wide else self.width, "label"), LINES, self.width, "label"
            )
            parts += [
                Text(0.0, round(y + 4 + n * line_height("label"), 1), line, "label", of=name)
                for n, line in enumerate(lines)
            ]
            down = (len(lines) - 1) * line_height("label")
            middle = round(y + down / 2 if self.wide else y + down + line_height("label"), 1)
            parts += self._shift(left, right, middle, (before, after), name)
            y += down + line_height("label") * (1 if self.wide else 2) + DOWN
        ticks: list[Part] = []
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x = round(left + share * (right - left), 1)
            ticks += [Stroke(((x, top - 8), (x, y)), "rule"), Text(x, y + 14, say.percent(share), "axis", "middle")]
        note = lines_of(say("sides-scale"), self.width, "quiet")
        ticks += [Text(0.0, round(y + 32 + n * line_height("quiet"), 1), line, "quiet") for n, line in enumerate(note)]
        return [*ticks, *parts], y + 32 + (len(note) - 1) * line_height("quiet")

    def _shift(self, left: float, right: float, y: float, shares: tuple[float, float], of: str) -> list[Part]:
        before, after = shares
        x, to = (round(left + share * (right - left), 1) for share in shares)
        style = "kept" if abs(after - before) < SAME else "grew" if after > before else "shrank"
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
