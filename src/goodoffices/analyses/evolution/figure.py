"""How it could get from here to what lasts: one lane for each way, with who moves and what changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, shortened, size_of
from goodoffices.result import Result
from goodoffices.result.terms import Joint, State
from goodoffices.words.firmness import STRENGTHS, strength
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: Lanes at most; with fewer outcomes than `FILL`, second ways fill up to so many.
LANES, FILL = 6, 2
#: Lines of an outcome's name, of who moves, and of what changes in a step, at most.
NAME, WHO, WHAT = 4, 3, 6
#: In px: the first and the last box of a lane, between lanes, within a box, from a line to the words under it.
START, END, BETWEEN, INSIDE, UNDER = 104.0, 148.0, 22.0, 8.0, 8.0
#: Steps side by side in a wide lane; a longer way goes on below.
ABREAST = 3
#: How firmly what a lane ends in lasts, the firmest first.
FIRMNESS = (*STRENGTHS, "end", "never")


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw the shortest ways that the analysis `evolution` found, those that need no agreement first.

    Parameters
    ----------
    result : Result
        Of the analysis `evolution`.
    dossier : Dossier
    language : str
    width : float
        In px; below 500 the lanes run down, else across.
    """
    return _Ways(result, Names(dossier, words(language)), width).figure()


@dataclass(frozen=True)
class _Lane:
    """One way: the steps, what it ends in, and how firmly that lasts."""

    steps: Sequence[Joint]
    end: State
    firmness: str
    way: str


@dataclass(frozen=True)
class _Ways:
    """All the lanes are drawn from."""

    result: Result
    names: Names
    width: float

    @cached_property
    def start(self) -> State:
        found: State = next(
            finding.slots["state"] for finding in self.result.findings if finding.key == "evolution-start"
        )
        return found

    @cached_property
    def lanes(self) -> list[_Lane]:
        """The best way to each outcome, then others while there are few; moves of single actors before joint ones."""
        answer = self.result.answer
        lasting = {int(n): strength(answer.firmness[id] for id in ids) for n, ids in answer.lasting.items()}
        lasting |= dict.fromkeys(answer.end_states, "end")
        found = [
            _Lane(path, goal, lasting.get(goal.state, "never"), way.word)
            for goal, way, _, path in self.result.table("paths").rows
        ]
        found.sort(key=lambda lane: (lane.way == "joint", len(lane.steps), FIRMNESS.index(lane.firmness)))
        first: dict[str, _Lane] = {}
        for lane in found:
            first.setdefault(self.names.state(lane.end), lane)
        rest = [lane for lane in found if lane not in first.values()]
        chosen = [*first.values(), *rest[: max(FILL - len(first), 0)]]
        return chosen[:LANES]

    def figure(self) -> Figure:
        say = self.names.say
        title = say("ways-title")
        parts, bottom = self._across() if self.width >= 500 else self._down()
        if not self.lanes:
            lines = lines_of(say("ways-none"), self.width - 8, "label")
            parts += _text(lines, 2.0, bottom + 26, "label", "")
            bottom += len(lines) * line_height("label")
        key, height = legend(self._legend(), self.width, bottom + 26, 44.0)
        return Figure("evolution", title, self._description(), self.width, round(height, 1), (*parts, *key))

    def _across(self) -> tuple[list[Part], float]:
        """The start on the left, lanes from there to the right; and how far down they reach."""
        parts: list[Part] = []
        y = 2.0
        for k, lane in enumerate(self.lanes):
            drawn, y = self._lane_across(k, lane, y)
            parts += drawn
            y += BETWEEN
        box = Box(2.0, 2.0, START, round(max(y - BETWEEN - 2, self._tall(self._start_lines(START))), 1))
        return [*parts, *self._box(box, self._start_lines(START), "place here")], box.y + box.height

    def _lane_across(self, k: int, lane: _Lane, top: float) -> tuple[list[Part], float]:
        """A line with who moves above it and what changes under it, in rows of a few steps."""
        rows = [lane.steps[n : n + ABREAST] for n in range(0, len(lane.steps), ABREAST)]
        left, right = 2 + START, self.width - 2 - END
        parts: list[Part] = []
        y, line = top, top
        for n, row in enumerate(rows):
            room = (right - left - 18) / len(row)
            said = [self._words(step, room - 16) for step in row]
            line = y + max(len(who) for who, _ in said) * line_height("strong") + 4
            for place, (step, (who, what)) in enumerate(zip(row, said, strict=True)):
                x = left + 8 + place * room
                last = place == len(row) - 1
                begin, finish = (left if place == 0 else x), (right if last else x + room)
                parts.append(
                    self._line(
                        step, ((begin, line), (finish, line)), last and n == len(rows) - 1, f"{k}:{n * ABREAST + place}"
                    )
                )
                if place or n:
                    parts.append(Mark(round(begin, 1), round(line, 1), "ring", "began", 4.0))
                parts += _text(who, x + 8, line - 6 - (len(who) - 1) * line_height("strong"), "strong", str(k))
                parts += _text(what, x + 8, line + UNDER + size_of("small"), "small", str(k))
            y = line + UNDER + max(len(what) for _, what in said) * line_height("small") + 8
        lines = self._end_lines(lane, END)
        height = self._tall(lines)
        box_top = max(top, min(line - height / 2, y - height)) if len(rows) == 1 else max(top, line - height / 2)
        box = Box(right, round(box_top, 1), END, round(height, 1))
        return [*parts, *self._box(box, lines, f"place lasts-{lane.firmness}", str(k))], max(y, box.y + box.height)

    def _down(self) -> tuple[list[Part], float]:
        """Each lane as a list of steps on a line from the start down to its end."""
        across = self.width - 4
        parts: list[Part] = []
        y = 2.0
        for k, lane in enumerate(self.lanes or [None]):
            lines = self._start_lines(across, short=k > 0)
            box = Box(2.0, round(y, 1), across, round(self._tall(lines), 1))
            parts += self._box(box, lines, "place here", f"start {k}")
            y = box.y + box.height
            for n, step in enumerate(lane.steps if lane else ()):
                drawn, y = self._step_down(step, f"{k}:{n}", y, last=lane is not None and n == len(lane.steps) - 1)
                parts += drawn
            if lane:
                lines = self._end_lines(lane, across)
                box = Box(2.0, round(y + 6, 1), across, round(self._tall(lines), 1))
                parts += self._box(box, lines, f"place lasts-{lane.firmness}", str(k))
                y = box.y + box.height + BETWEEN
        return parts, y - BETWEEN

    def _step_down(self, step: Joint, of: str, y: float, *, last: bool) -> tuple[list[Part], float]:
        """One step beside its piece of line, and where the next begins."""
        who, what = self._words(step, self.width - 38)
        tall = 12 + len(who) * line_height("strong") + len(what) * line_height("small") + 8
        parts: list[Part] = [self._line(step, ((14.0, y), (14.0, y + tall + (6 if last else 0))), last, of)]
        if not of.endswith(":0"):
            parts.append(Mark(14.0, round(y, 1), "ring", "began", 4.0))
        parts += _text(who, 34.0, y + 10 + size_of("strong"), "strong", of)
        parts += _text(what, 34.0, y + 12 + len(who) * line_height("strong") + size_of("small"), "small", of)
        return parts, y + tall

    def _line(self, step: Joint, points: tuple[tuple[float, float], ...], head: bool, of: str) -> Stroke:
        style = "together" if len(step.joint) > 1 else "pays"
        return Stroke(tuple((round(x, 1), round(y, 1)) for x, y in points), style, head=head, of=of)

    def _words(self, step: Joint, room: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who moves, and what changes, in lines."""
        actors = self.names.say.listing([self.names.actor(id) for id in step.joint])
        who = self.names.say("ways-together", actors=actors) if len(step.joint) > 1 else actors
        what = self.names.changes(step.changes, step.to)
        return (
            shortened(lines_of(who, room, "strong"), WHO, room, "strong"),
            shortened(lines_of(what, room, "small"), WHAT, room, "small"),
        )

    def _start_lines(self, across: float, *, short: bool = False) -> list[tuple[str, str]]:
        """Where all lanes begin: said that it is now, and unless `short` by its name."""
        today = self.result.parameters.get("start", "status-quo") == "status-quo"
        note = lines_of(self.names.say("ways-today" if today else "ways-start"), across - 2 * INSIDE, "small")
        name = () if short else self._name(self.start, across, NAME + 2)
        return [*((line, "small") for line in note), *((line, "place") for line in name)]

    def _name(self, state: State, across: float, most: int) -> tuple[str, ...]:
        room = across - 2 * INSIDE
        return shortened(lines_of(self.names.plain(state), room, "place"), most, room, "place")

    def _end_lines(self, lane: _Lane, across: float) -> list[tuple[str, str]]:
        name = self._name(lane.end, across, NAME)
        note = lines_of(self.names.say(f"ways-lasts-{lane.firmness}"), across - 2 * INSIDE, "small")
        return [*((line, "place") for line in name), *((line, "small") for line in note)]

    def _tall(self, lines: list[tuple[str, str]]) -> float:
        return 2 * INSIDE + sum(line_height(style) for _, style in lines)

    def _box(self, box: Box, lines: list[tuple[str, str]], style: str, of: str = "start") -> list[Part]:
        parts: list[Part] = [Rect(box, style, radius=5.0, of=of)]
        y = box.y + INSIDE
        for words_, kind in lines:
            y += line_height(kind)
            baseline = round(y - (line_height(kind) - 0.74 * size_of(kind)) / 2, 1)
            parts.append(
                Text(round(box.x + INSIDE, 1), baseline, words_, f"{kind} on-dark" if "here" in style else kind, of=of)
            )
        return parts

    def _legend(self) -> list[tuple[Part, str]]:
        say = self.names.say
        styles = {"together" if len(step.joint) > 1 else "pays" for lane in self.lanes for step in lane.steps}
        return [
            (Stroke(((0.0, 0.0), (36.0, 0.0)), style), say(f"ways-legend-{style}"))
            for style in ("pays", "together")
            if style in styles
        ]

    def _description(self) -> str:
        """Every lane in a sentence."""
        say = self.names.say
        told = [say("ways-description-start", state=self.names.plain(self.start))]
        for lane in self.lanes:
            steps = [
                say(
                    "ways-description-step",
                    actors=say.listing([self.names.actor(id) for id in step.joint]),
                    changes=self.names.changes(step.changes, step.to),
                )
                for step in lane.steps
            ]
            told.append(
                say("ways-description-lane", end=self.names.plain(lane.end), steps=say("separator").join(steps))
            )
        return " ".join(told if self.lanes else [*told, say("ways-none")])


def _text(lines: tuple[str, ...], x: float, y: float, style: str, of: str) -> list[Part]:
    """Lines under one another, the first with its baseline at `y`."""
    return [Text(round(x, 1), round(y + n * line_height(style), 1), line, style, of=of) for n, line in enumerate(lines)]
