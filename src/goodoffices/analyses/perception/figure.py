"""What lasts as seen and in truth, and what each message would add and take away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from goodoffices.analyses.perception.answer import Answer, Message
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of
from goodoffices.drawing.rows import ROW, Scale, column, row_names
from goodoffices.result import Result
from goodoffices.words.labels import Labels

#: The share of the width that names take.
NAMES = 0.42
#: So many rows of states are drawn where no outcome has a name.
SHOWN = 16


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw a row for each outcome with a sign as seen and one in truth, and below a bar each way for every message.

    Parameters
    ----------
    result : Result
        Of the analysis `perception`.
    dossier : Dossier
    language : str
    width : float
        In px.
    """
    return _Drawing(result, Labels(dossier, language), width).figure()


@dataclass(frozen=True)
class _Drawing:
    """All the figure is drawn from."""

    result: Result
    labels: Labels
    width: float

    @property
    def answer(self) -> Answer:
        found: Answer = self.result.answer
        return found

    @cached_property
    def rows(self) -> list[tuple[str, list[tuple[str, bool, bool]]]]:
        """What each row is called, and by concept whether it lasts as seen and in truth."""
        if self.answer.outcomes:
            found: dict[str, list[tuple[str, bool, bool]]] = {}
            for one in self.answer.outcomes:
                found.setdefault(one.outcome, []).append((one.concept, one.seen, one.true))
            return [(self.labels.of("outcome", id), told) for id, told in found.items() if any(map(_any, told))]
        numbers = dict.fromkeys(n for one in self.answer.lasting for n in (*one.seen, *one.true))
        return [
            (
                self.labels.say("perception-state", number=str(number)),
                [(one.concept, number in one.seen, number in one.true) for one in self.answer.lasting],
            )
            for number in sorted(numbers)[:SHOWN]
        ]

    def figure(self) -> Figure:
        say = self.labels.say
        parts, y = self._heads()
        drawn, y = self._lasting(y)
        parts += drawn
        messages = say("perception-figure-messages") if self.answer.messages else ""
        for line in lines_of(messages, self.width, "strong"):
            parts.append(Text(0.0, round(y + 24, 1), line, "strong"))
            y += line_height("strong")
        known: list[tuple[Part, str]] = [
            (Mark(12.0, 0.0, "dot", "lasting", 5.0), say("perception-figure-lasts")),
            (Mark(12.0, 0.0, "dot", "not-lasting", 4.5), say("perception-figure-falls")),
        ]
        if messages:
            drawn, y = self._messages(y + 22)
            parts += drawn
            sample = Box(2.0, -5.0, 20.0, 10.0)
            known.append((Rect(sample, "gains"), say("perception-figure-gained")))
            known.append((Rect(sample, "loses"), say("perception-figure-lost")))
        signs, y = legend(known, self.width, y + 18, 30.0)
        title = say("perception-figure-title")
        return Figure("perception", title, self._told(), self.width, round(y + 4, 1), (*parts, *signs))

    @property
    def places(self) -> tuple[float, float]:
        """Where the signs stand: as seen, in truth."""
        left = NAMES * self.width
        room = self.width - left
        return round(left + 0.3 * room, 1), round(left + 0.7 * room, 1)

    def _heads(self) -> tuple[list[Part], float]:
        names = [self.labels.say(f"perception-figure-{which}") for which in ("seen", "true")]
        room = 0.4 * (1 - NAMES) * self.width
        lines = [lines_of(name, room, "small") for name in names]
        most = max(map(len, lines))
        parts: list[Part] = [
            Text(x, round(12 + n * line_height("small"), 1), line, "small", "middle")
            for x, several in zip(self.places, lines, strict=True)
            for n, line in enumerate(several)
        ]
        return parts, 12 + most * line_height("small")

    def _lasting(self, y: float) -> tuple[list[Part], float]:
        names, _ = column([name for name, _ in self.rows], self.width, NAMES)
        parts: list[Part] = []
        for lines, (name, told) in zip(names, self.rows, strict=True):
            room = max(ROW, len(lines) * line_height() + 6, len(told) * 16.0 + 8)
            parts += row_names(lines, y + room / 2, name)
            first = y + room / 2 - (len(told) - 1) / 2 * 16.0
            for place, (concept, *marks) in enumerate(told):
                at = round(first + place * 16.0, 1)
                for x, lasts in zip(self.places, marks, strict=True):
                    style, size = ("lasting", 5.0) if lasts else ("not-lasting", 4.5)
                    parts.append(Mark(x, at, "dot", style, size, f"{name}:{concept}"))
                test = self.labels.say(f"concept-short-{concept}")
                parts.append(Text(self.width, round(at + 4, 1), test, "axis", "end"))
            y += room
            parts.append(Stroke(((0.0, round(y, 1)), (self.width, round(y, 1))), "rule"))
        return parts, y

    def _messages(self, y: float) -> tuple[list[Part], float]:
        """Bars from the middle: to the right what a message lets last, to the left what it ends."""
        most = max((max(one.gained, one.lost) for one in self.answer.messages), default=0) or 1
        left = NAMES * self.width
        scale = Scale(round(left + 30, 1), self.width - 70, -most, most)
        names, _ = column([self.name(one.clears) for one in self.answer.messages], self.width, NAMES)
        parts: list[Part] = []
        top = y
        for lines, message in zip(names, self.answer.messages, strict=True):
            room = max(ROW, len(lines) * line_height() + 6)
            middle = round(y + room / 2, 1)
            parts += row_names(lines, middle, f"message-{message.clears}-{message.concept}")
            parts += self._bars(scale, middle, message)
            test = self.labels.say(f"concept-short-{message.concept}")
            parts.append(Text(self.width, middle + 4, test, "axis", "end"))
            y += room
            parts.append(Stroke(((0.0, round(y, 1)), (self.width, round(y, 1))), "rule"))
        parts.append(Stroke(((scale.x(0), round(top, 1)), (scale.x(0), round(y, 1))), "frame"))
        return parts, y

    def _bars(self, scale: Scale, y: float, message: Message) -> list[Part]:
        parts: list[Part] = []
        for count, sign, style in ((message.gained, 1, "gains"), (message.lost, -1, "loses")):
            if count:
                ends = sorted((scale.x(0), scale.x(sign * count)))
                parts.append(Rect(Box(ends[0], y - 5, max(round(ends[1] - ends[0], 1), 1.5), 10.0), style))
                words, anchor = self.labels.say.number(count), "start" if sign > 0 else "end"
                x = ends[1] + 4 if sign > 0 else ends[0] - 4
                parts.append(Text(x, y + 4, words, "axis", anchor))  # type: ignore[arg-type]
        return parts

    def name(self, clears: Sequence[int]) -> str:
        """What a message clears up, in a few words."""
        say = self.labels.say
        if len(clears) > 1:
            return say("perception-figure-all")
        one = self.answer.misperceptions[clears[0]]
        slots = {"viewer": self.labels.actor(one.viewer), "actor": self.labels.actor(one.actor)}
        option = self.labels.of("option", one.option) if one.option else ""
        return say(f"perception-figure-{one.kind}", option=option, **slots)

    def _told(self) -> str:
        """The figure in words, for who cannot see it."""
        say = self.labels.say
        told = [
            say(
                "perception-figure-told",
                name=name,
                test=say(f"concept-short-{concept}"),
                seen=str(seen).lower(),
                true=str(true).lower(),
            )
            for name, several in self.rows
            for concept, seen, true in several
        ]
        told += [
            say(
                "perception-figure-moved",
                name=self.name(one.clears),
                test=say(f"concept-short-{one.concept}"),
                gained=one.gained,
                lost=one.lost,
            )
            for one in self.answer.messages
        ]
        return " ".join(told)


def _any(told: tuple[str, bool, bool]) -> bool:
    return told[1] or told[2]
