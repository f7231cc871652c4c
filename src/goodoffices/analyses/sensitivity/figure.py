"""In which share of the readings each outcome lasts, with its error, and by how much single judgements move a share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from goodoffices.analyses.sensitivity.answer import Answer, Item, Share, Switch
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, shortened
from goodoffices.drawing.rows import ROW, Scale, column, row_names
from goodoffices.result import Result, terms
from goodoffices.words.labels import Labels

#: So many switches are drawn, those that move a share most; and so far a concept's row lies below the one before.
SHOWN, LINE = 8, 16.0
#: Of the name of a switch so many lines.
LINES = 5
#: The share of the width that names take: on a sheet and on a telephone.
NAMES, NARROW_NAMES, BROAD = 0.4, 0.46, 500.0


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw a row for each outcome with a line for each concept, and below it a bar for each switch (a tornado).

    Parameters
    ----------
    result : Result
        Of the analysis `sensitivity`.
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
    def scale(self) -> Scale:
        return Scale(round(self.share * self.width + 14, 1), self.width - 46)

    @property
    def share(self) -> float:
        return NAMES if self.width >= BROAD else NARROW_NAMES

    @cached_property
    def shares(self) -> dict[str, list[Share]]:
        """Of each outcome that somebody can leave, by concept."""
        apart = {target.key for target in self.answer.targets if target.ends == target.forms}
        found: dict[str, list[Share]] = {}
        for share in self.answer.shares:
            if share.target not in apart:
                found.setdefault(share.target, []).append(share)
        return found

    def name(self, key: str) -> str:
        """What is asked about."""
        target = next(one for one in self.answer.targets if one.key == key)
        if target.outcome is not None:
            return self.labels.of("outcome", target.outcome)
        if target.state is None:
            return str(self.labels.value(terms.Wish(wish=key)))
        return self.labels.say("sensitivity-state", number=str(target.state))

    def figure(self) -> Figure:
        say = self.labels.say
        parts, y = self._outcomes(14.0)
        parts += self.scale.axis(say, y, (0, 25, 50, 75, 100))
        y += 34
        switches = [one for one in self.answer.switches if one.effects][:SHOWN]
        if switches:
            for line in lines_of(say("sensitivity-figure-switches"), self.width, "strong"):
                parts.append(Text(0.0, round(y + 16, 1), line, "strong"))
                y += line_height("strong")
            drawn, y = self._tornado(switches, y + 12)
            parts += drawn
            parts += self.scale.axis(say, y, (0, 25, 50, 75, 100))
            y += 34
        signs, y = legend(self._signs(bool(switches)), self.width, y + 4, 30.0)
        title = say("sensitivity-figure-title", draws=self.answer.draws)
        return Figure("sensitivity", title, self._told(switches), self.width, round(y + 4, 1), (*parts, *signs))

    def _signs(self, switches: bool) -> list[tuple[Part, str]]:
        say = self.labels.say
        found: list[tuple[Part, str]] = [
            (Mark(12.0, 0.0, "dot", "lasting", 5.0), say("sensitivity-figure-lasts")),
            (Mark(12.0, 0.0, "dot", "not-lasting", 4.5), say("sensitivity-figure-falls")),
            (Stroke(((2.0, 0.0), (24.0, 0.0)), "reach"), say("sensitivity-figure-error")),
        ]
        if switches:
            found.append((Rect(Box(2.0, -4.0, 20.0, 8.0), "swing"), say("sensitivity-figure-swing")))
            found.append((Mark(12.0, 0.0, "diamond", "not-lasting", 5.0), say("sensitivity-figure-first")))
        return found

    def _outcomes(self, y: float) -> tuple[list[Part], float]:
        """A row for each outcome, and in it a line for each concept."""
        names, _ = column([self.name(key) for key in self.shares], self.width, self.share)
        parts: list[Part] = []
        for lines, (key, shares) in zip(names, self.shares.items(), strict=True):
            room = max(ROW, len(lines) * line_height() + 6, len(shares) * LINE + 8)
            parts += row_names(lines, y + room / 2, key)
            first = y + room / 2 - (len(shares) - 1) / 2 * LINE
            for place, share in enumerate(shares):
                parts += self._share(share, round(first + place * LINE, 1))
            parts.append(Stroke(((0.0, round(y + room, 1)), (self.width, round(y + room, 1))), "rule"))
            y += room
        return parts, y

    def _share(self, share: Share, y: float) -> list[Part]:
        """One line: the range of the share, the share, and by which test."""
        of = f"{share.target}:{share.concept}"
        low, high, at = (self.scale.x(100 * value) for value in (share.low, share.high, share.share))
        style, size = ("lasting", 5.0) if share.stated else ("not-lasting", 4.5)
        test = self.labels.say(f"concept-short-{share.concept}")
        return [
            Stroke(((low, y), (high, y)), "reach", of=of),
            Mark(at, y, "dot", style, size, of),
            Text(self.width, round(y + 4, 1), test, "axis", "end", of=of),
        ]

    def _tornado(self, switches: Sequence[Switch], y: float) -> tuple[list[Part], float]:
        """A bar for each switch, from the share one way to the share the other way."""
        names, room_of_names = column([self._switch(one) for one in switches], self.width, self.share)
        names = tuple(shortened(lines, LINES, max(room_of_names, 1.0)) for lines in names)
        parts: list[Part] = []
        for place, (lines, switch) in enumerate(zip(names, switches, strict=True), 1):
            effect = switch.effects[0]
            about = lines_of(self._about(switch), self.width - self.scale.left, "small")
            room = max(ROW, len(lines) * line_height() + 8, len(about) * line_height("small") + 24)
            parts += row_names(lines, y + room / 2, f"switch-{place}")
            bar = round(y + (room - len(about) * line_height("small")) / 2, 1)
            first, other = (self.scale.x(100 * value) for value in (effect.first, effect.other))
            left, right = min(first, other), max(first, other)
            of = f"switch-{place}"
            parts.append(Rect(Box(left, bar - 4, max(round(right - left, 1), 1.0), 8.0), "swing", of=of))
            parts.append(Mark(first, bar, "diamond", "not-lasting", 5.0, of))
            for n, line in enumerate(about):
                parts.append(Text(self.scale.left, round(bar + 18 + n * line_height("small"), 1), line, "small", of=of))
            y += room
            parts.append(Stroke(((0.0, round(y, 1)), (self.width, round(y, 1))), "rule"))
        return parts, y

    def _about(self, switch: Switch) -> str:
        effect = switch.effects[0]
        test = self.labels.say(f"concept-short-{effect.concept}")
        return self.labels.say("sensitivity-figure-about", outcome=self.name(effect.target), test=test)

    def _switch(self, switch: Switch) -> str:
        """What is switched, in a few words."""
        say = self.labels.say
        if switch.kind == "claim":
            return say("sensitivity-figure-claim", claim=f"[{switch.claim}]")
        actor = self.labels.actor(switch.actor or "")
        if switch.kind == "judge":
            return say("sensitivity-figure-judge", actor=actor, judge=self.labels.judge(switch.other or ""))
        above, below = (self._item(item) for item in (switch.above, switch.below))
        return say("sensitivity-figure-pair", actor=actor, above=above, below=below)

    def _item(self, item: Item | None) -> str:
        if item is not None and item.text is not None:
            return str(self.labels.value(terms.Wish(wish=item.text)))
        return self.labels.say("sensitivity-state", number=str(item.state if item else ""))

    def _told(self, switches: Sequence[Switch]) -> str:
        """The figure in words, for who cannot see it."""
        say = self.labels.say
        told = [
            say(
                "sensitivity-figure-told",
                outcome=self.name(share.target),
                test=say(f"concept-short-{share.concept}"),
                share=say.percent(share.share),
                low=say.percent(share.low),
                high=say.percent(share.high),
            )
            for shares in self.shares.values()
            for share in shares
        ]
        for switch in switches:
            effect = switch.effects[0]
            slots = {"first": say.percent(effect.first), "other": say.percent(effect.other)}
            told.append(say("sensitivity-figure-moved", what=self._switch(switch), about=self._about(switch), **slots))
        return " ".join(told)
