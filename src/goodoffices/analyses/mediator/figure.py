"""What acts bring: for one target all sets by their size, with the smallest that work; for several each act alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from goodoffices.analyses.mediator.answer import Answer, Layer, Target
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, shortened
from goodoffices.result import Result
from goodoffices.words.acts import goal
from goodoffices.words.labels import Labels

#: Acts and targets that are drawn at most, and smallest sets of one size.
ACTS, TARGETS, SETS = 14, 12, 6
#: In px: the name of a target, a column of the matrix, the word for a size, the counts beside a bar, between rows.
NAME, COLUMN, SIZE, COUNT, DOWN = 0.34, 23.0, 74.0, 96.0, 10.0
#: How each fate is drawn.
FORMS = {"works": ("dot", "lasting"), "lasts": ("diamond", "not-lasting"), "fails": ("ring", "not-lasting")}


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw what the analysis `mediator` found: the lattice of sets of one target, or each act by each target.

    Parameters
    ----------
    result : Result
    dossier : Dossier
        Names come from it.
    language : str
    width : float
        In px.
    """
    return _Menu(result.answer, Labels(dossier, language), width).figure()


@dataclass(frozen=True)
class _Menu:
    """All the figure is drawn from."""

    answer: Answer
    labels: Labels
    width: float

    @cached_property
    def acts(self) -> tuple[str, ...]:
        """The acts that are drawn, by number from 1."""
        return self.answer.menu[:ACTS]

    def figure(self) -> Figure:
        say = self.labels.say
        single = len(self.answer.targets) == 1
        first = self.answer.targets[0]
        title = say("menu-lattice", target=self._name(first)) if single else say("menu-title-single")
        parts, y = self._lattice(first) if single else self._matrix()
        key, y = self._key(y + 24)
        signs, height = legend(self._legend(single), self.width, y + 8, 26.0)
        told = " ".join(self._described(single))
        return Figure("mediator", title, told, self.width, round(height, 1), (*parts, *key, *signs))

    def _name(self, target: Target) -> str:
        return goal(self.labels, target.target)

    # --- Each act by each target -------------------------------------------------------------------------------------

    def _matrix(self) -> tuple[list[Part], float]:
        """A row for each target, a column for doing nothing and one for each act."""
        room = round(self.width * NAME, 1)
        step = min(COLUMN, (self.width - room - 8) / (len(self.acts) + 1))
        xs = [round(room + 8 + step * (k + 0.5), 1) for k in range(len(self.acts) + 1)]
        parts: list[Part] = [Text(x, 14.0, str(k) if k else "–", "axis", "middle") for k, x in enumerate(xs)]
        y = 34.0
        for target in self.answer.targets[:TARGETS]:
            name = self.labels.of("outcome", target.target)
            lines = shortened(lines_of(name, room - 6, "small"), 2, room - 6, "small")
            middle = round(y + (len(lines) - 1) * line_height("small") / 2, 1)
            parts += _lines(lines, 0.0, y + 4, name)
            for x, fate in zip(xs, (target.today, *(target.alone[act] for act in self.acts)), strict=True):
                parts.append(_sign(fate, x, middle, name))
            y += len(lines) * line_height("small") + DOWN
        split = round((xs[0] + xs[1]) / 2, 1) if len(xs) > 1 else xs[0]
        return [Stroke(((split, 4.0), (split, y - DOWN)), "rule"), *parts], y - DOWN

    # --- All sets of one target --------------------------------------------------------------------------------------

    def _lattice(self, target: Target) -> tuple[list[Part], float]:
        """A row for each size: how many sets work, and which smallest ones are of that size."""
        say = self.labels.say
        bar = max(60.0, (self.width - SIZE - COUNT) * (0.4 if self.width >= 500 else 0.9))
        parts: list[Part] = []
        y = 14.0
        for layer in target.layers:
            parts.append(Text(0.0, y + 4, say("menu-size", count=layer.size), "small"))
            parts += self._bar(layer, SIZE, y, bar)
            counted = say("menu-of", works=say.number(layer.works), sets=say.number(layer.sets))
            parts.append(Text(round(SIZE + bar + 8, 1), y + 4, counted, "small"))
            beside = self.width >= 500
            x, room = (SIZE + bar + COUNT, self.width - SIZE - bar - COUNT) if beside else (SIZE, self.width - SIZE)
            sets = self._sets(target, layer, room)
            at = y if beside else y + line_height("small")
            parts += _lines(sets, x, at + 4, target.target)
            y = max(y, at + (len(sets) - 1) * line_height("small")) + line_height("small") + DOWN
        return parts, y - DOWN

    def _bar(self, layer: Layer, x: float, y: float, width: float) -> Iterator[Part]:
        """The share of sets that work, filled; of those that only last, hatched by a paler fill; the rest empty."""
        yield Rect(Box(x, y - 6, round(width, 1), 12.0), "not-lasting", of=str(layer.size))
        works = width * layer.works / max(layer.sets, 1)
        lasts = width * layer.lasts / max(layer.sets, 1)
        if works:
            yield Rect(Box(x, y - 6, round(max(works, 1.5), 1), 12.0), "gains", of=str(layer.size))
        if lasts:
            yield Rect(Box(round(x + works, 1), y - 6, round(max(lasts, 1.5), 1), 12.0), "loses", of=str(layer.size))

    def _sets(self, target: Target, layer: Layer, room: float) -> tuple[str, ...]:
        """The smallest sets of one size, by the numbers of their acts."""
        number = {act: str(k) for k, act in enumerate(self.answer.menu, 1)}
        own = [one for one in target.minimal if len(one.acts) == layer.size]
        told = ["{" + ", ".join(number[act] for act in one.acts) + "}" for one in own[:SETS]]
        if len(own) > SETS:
            told.append(self.labels.say("menu-more", count=len(own) - SETS))
        return lines_of("  ".join(told), room, "small")

    # --- Both --------------------------------------------------------------------------------------------------------

    def _key(self, y: float) -> tuple[list[Part], float]:
        """What each number stands for."""
        say = self.labels.say
        names = [f"{k} {self.labels.of('intervention', act)}" for k, act in enumerate(self.acts, 1)]
        if len(self.answer.menu) > ACTS:
            names.append(say("menu-more", count=len(self.answer.menu) - ACTS))
        columns = 2 if self.width >= 500 else 1
        room = self.width / columns - 12
        half = -(-len(names) // columns)
        parts: list[Part] = []
        bottom = y
        for column in range(columns):
            at = y
            for name in names[column * half : (column + 1) * half]:
                lines = shortened(lines_of(name, room, "small"), 2, room, "small")
                parts += _lines(lines, round(column * self.width / columns, 1), at, name)
                at += len(lines) * line_height("small") + 3
            bottom = max(bottom, at)
        return parts, bottom

    def _legend(self, single: bool) -> list[tuple[Part, str]]:
        say = self.labels.say
        if single:
            boxes = {"works": "gains", "lasts": "loses", "fails": "not-lasting"}
            return [(Rect(Box(0.0, -6.0, 18.0, 12.0), style), say(f"menu-{fate}")) for fate, style in boxes.items()]
        signs: list[tuple[Part, str]] = [(_sign(fate, 8.0, 0.0, ""), say(f"menu-{fate}")) for fate in FORMS]
        return [*signs, (Text(4.0, 4.0, "–", "axis"), say("menu-nothing"))]

    def _described(self, single: bool) -> Iterator[str]:
        """Every row in a sentence."""
        say = self.labels.say
        if single:
            target = self.answer.targets[0]
            for layer in target.layers:
                size = say("menu-size", count=layer.size)
                yield say("menu-describes", target=size, verdict=say("menu-of", works=layer.works, sets=layer.sets))
            return
        for target in self.answer.targets[:TARGETS]:
            won = [act for act in self.answer.menu if target.alone[act] == "works"]
            named = [self.labels.of("intervention", act) for act in won]
            told = [say("menu-nothing")] * (target.today == "works") + named
            verdict = say.listing(told) if told else say("menu-fails")
            yield say("menu-describes", target=self._name(target), verdict=verdict)


def _sign(fate: str, x: float, y: float, of: str) -> Mark:
    form, style = FORMS[fate]
    return Mark(x, y, form, style, 5.0, of)  # type: ignore[arg-type]


def _lines(lines: tuple[str, ...], x: float, y: float, of: str) -> list[Part]:
    return [Text(x, round(y + n * line_height("small"), 1), line, "small", of=of) for n, line in enumerate(lines)]
