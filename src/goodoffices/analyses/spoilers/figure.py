"""Spoilers with their signs: a row for each actor and smallest group, a column for each outcome."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from goodoffices.analyses.spoilers.answer import Accord, Spoiler
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, shortened
from goodoffices.drawing.rows import row_names
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: Outcomes and rows at most; on a narrow page fewer outcomes.
COLUMNS, NARROW, ROWS = 6, 3, 14
#: Lines of a column's head and of a row's name.
LINES = 6
FATES = ("free", "threat", "credible", "unwilling", "unable")


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw what the analysis `spoilers` found by the first judge.

    Parameters
    ----------
    result : Result
        Of the analysis `spoilers`.
    dossier : Dossier
        Names come from it.
    language : str
    width : float
        In px; below 500 fewer outcomes are drawn.
    """
    return _Signs(result, Names(dossier, words(language)), width).figure()


@dataclass(frozen=True)
class _Signs:
    """All the figure is drawn from."""

    result: Result
    names: Names
    width: float

    @cached_property
    def accords(self) -> list[Accord]:
        """The outcomes that are drawn."""
        every = self.result.answer.accords
        own = [accord for accord in every if accord.judge == every[0].judge and accord.state is not None]
        return own[: COLUMNS if self.width >= 500 else NARROW]

    @cached_property
    def rows(self) -> list[tuple[str, ...]]:
        """Each actor, then patrons with clients, then the groups that would go where none within them would."""
        found: dict[tuple[str, ...], tuple[int, int]] = {}
        for accord in self.accords:
            for one in accord.spoilers:
                kind = 0 if len(one.members) == 1 else 1 if one.relations else 2
                if kind < 2 or (one.smallest and one.hurt and one.fate in ("free", "threat")):
                    worst = FATES.index(one.fate)
                    before = found.get(one.members, (kind, worst))
                    found[one.members] = (kind, min(before[1], worst))
        return sorted(found, key=lambda who: (found[who][0], found[who][1] if found[who][0] == 2 else 0, len(who)))[
            :ROWS
        ]

    def figure(self) -> Figure:
        say = self.names.say
        left = round(self.width * (0.3 if self.width >= 500 else 0.34), 1)
        step = (self.width - left) / max(1, len(self.accords))
        parts, y = self._heads(left, step)
        for who in self.rows:
            lines = shortened(lines_of(self._who(who), left - 12), LINES, left - 12)
            high = max(24.0, len(lines) * line_height() + 8)
            middle = round(y + high / 2, 1)
            parts.append(Stroke(((0.0, round(y, 1)), (self.width, round(y, 1))), "rule"))
            parts += row_names(lines, middle, of="+".join(who))
            for column, accord in enumerate(self.accords):
                found = next((one for one in accord.spoilers if one.members == who), None)
                if found is not None:
                    parts.append(_sign(found, round(left + (column + 0.5) * step, 1), middle))
            y += high
        key, height = legend(self._legend(), self.width, y + 22, 22.0)
        title = say("spoilers-drawing")
        return Figure("spoilers", title, self._description(), self.width, round(height, 1), (*parts, *key))

    def _heads(self, left: float, step: float) -> tuple[list[Part], float]:
        """The outcomes over their columns, and where the rows begin."""
        room = step - 8
        heads = [
            shortened(lines_of(self.names.of("outcome", accord.outcome), room, "small"), LINES, room, "small")
            for accord in self.accords
        ]
        most = max((len(lines) for lines in heads), default=0)
        parts: list[Part] = []
        for column, (accord, lines) in enumerate(zip(self.accords, heads, strict=True)):
            x = round(left + (column + 0.5) * step, 1)
            first = 14.0 + (most - len(lines)) * line_height("small")
            parts += [
                Text(x, round(first + n * line_height("small"), 1), line, "small", "middle", accord.outcome)
                for n, line in enumerate(lines)
            ]
        return parts, 14.0 + most * line_height("small")

    def _who(self, members: tuple[str, ...]) -> str:
        return self.names.say.listing([self.names.actor(id) for id in members])

    def _legend(self) -> list[tuple[Part, str]]:
        say = self.names.say
        return [
            (Mark(8.0, 0.0, "dot", "lasting", 6.0), say("spoilers-legend-free")),
            (Mark(8.0, 0.0, "diamond", "lasting", 6.0), say("spoilers-legend-threat")),
            (Mark(8.0, 0.0, "ring", "not-lasting", 6.0), say("spoilers-legend-credible")),
            (Text(8.0, 4.0, "+", "strong", "middle"), say("spoilers-legend-other").lstrip("+ ")),
            (Text(8.0, 4.0, "–", "small", "middle"), say("spoilers-legend-unwilling").lstrip("– ")),
            (Text(8.0, 4.0, "·", "small", "middle"), say("spoilers-legend-unable").lstrip("· ")),
        ]

    def _description(self) -> str:
        """Every sign that is drawn in a sentence."""
        say = self.names.say
        told = [say("spoilers-drawn")]
        for accord in self.accords:
            for one in accord.spoilers:
                if one.members in self.rows:
                    other = one.fate == "free" and not one.hurt
                    fate = say(f"spoilers-legend-{'other' if other else one.fate}").lstrip("–·+ ")
                    outcome = self.names.of("outcome", accord.outcome)
                    told.append(say("spoilers-drawn-cell", outcome=outcome, who=self._who(one.members), fate=fate))
        return " ".join(told)


def _sign(one: Spoiler, x: float, y: float) -> Part:
    """What stands in a cell."""
    of = "+".join(one.members)
    if one.fate == "free" and not one.hurt:
        return Text(x, y + 4, "+", "strong", "middle", of)
    if one.fate == "free":
        return Mark(x, y, "dot", "lasting", 6.0, of)
    if one.fate == "threat":
        return Mark(x, y, "diamond", "lasting", 6.0, of)
    if one.fate == "credible":
        return Mark(x, y, "ring", "not-lasting", 6.0, of)
    return Text(x, y + 4, "–" if one.fate == "unwilling" else "·", "small", "middle", of)
