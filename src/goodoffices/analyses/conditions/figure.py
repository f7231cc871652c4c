"""Outcomes beside the conditions under which they last: what has to change, what has to stay, what breaks it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from goodoffices.analyses.conditions.answer import Case, Condition, Conditions
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of, width_of
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: In px: the least width of a column, between columns, between blocks, the half of a sign, the room of a sign.
COLUMN, GUTTER, APART, SIGN, ROOM = 78.0, 8.0, 28.0, 5.5, 18.0
#: So many cases are drawn, and on a telephone; the table has all.
SHOWN, FEWER, BROAD = 12, 5, 500.0
#: What says which change breaks an outcome.
BREAKS = ("conditions-break", "conditions-break-within", "conditions-break-joint")


def figure(result: Result, dossier: Dossier, *, language: str, width: float = 720.0) -> Figure:
    """Draw a column for each case of each outcome that lasts, and a row for each option that is bound in one.

    Parameters
    ----------
    result : Result
        Of the analysis `conditions`; of several judges the first is drawn.
    dossier : Dossier
        What it was run on; names come from it.
    language : str
    width : float
        In px; what does not fit side by side goes into a further block below.

    Returns
    -------
    Figure
        A full sign has to change from today, an empty one has to stay, a diamond is the one that is told to
        break the outcome when it is given up; no sign: the option is free.
    """
    names = Names(dossier, words(language))
    say = names.say
    every = list(_columns(result))
    columns = every[: SHOWN if width >= BROAD else FEWER]
    left = round(0.29 * width, 1)
    fit = max(1, int((width - left) // _least(names, columns)))
    parts: list[Part] = []
    y = 0.0
    for start in range(0, len(columns), fit):
        block = _Block(names, columns[start : start + fit], left, width, y + (APART if start else 0.0))
        parts += block.parts
        y = block.bottom
    if columns:
        signs, y = legend(_signs(names, columns), width, y + 22, 26.0)
        parts += signs
    for line in _notes(names, len(columns), len(every), width):
        y += line_height("small") + 2
        parts.append(Text(0.0, round(y, 1), line, "quiet"))
    told = " ".join(_sentence(names, column) for column in columns) or say("conditions-figure-none")
    return Figure("conditions", say("conditions-figure-title"), told, width, round(y + 6, 1), tuple(parts))


@dataclass(frozen=True)
class _Column:
    """One case of an outcome under the tests that it lasts by in the same forms; without a case in every form."""

    told: Conditions
    tests: tuple[str, ...]
    number: int
    case: Case | None
    breaking: str | None

    @property
    def conditions(self) -> dict[str, Condition]:
        """What the case binds, by option."""
        return {condition.option: condition for condition in self.case.conditions} if self.case else {}


def _columns(result: Result) -> Iterator[_Column]:
    """The cases of what lasts, by the first judge's preferences; tests that say the same stand together."""
    found: Sequence[Conditions] = result.answer.conditions
    first = found[0].judge if found else None
    groups: dict[object, list[Conditions]] = {}
    for told in found:
        if told.judge == first and told.verdict in ("if", "always"):
            groups.setdefault(told.same, []).append(told)
    for group in groups.values():
        tests = tuple(told.concept for told in group)
        cases: Sequence[Case | None] = group[0].cases or (None,)
        broken = _broken(result, group[0].outcome, tests)
        for number, case in enumerate(cases, 1):
            held = {(one.option, one.levels) for one in case.conditions} if case else set()
            yield _Column(group[0], tests, number, case, broken[0] if broken in held else None)


def _broken(result: Result, outcome: str, tests: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """The option, with its levels, of which is told that the outcome breaks when it is given up."""
    for finding in result.findings:
        told = finding.slots
        if finding.key in BREAKS and told["outcome"].outcome == outcome and told["concept"].concept in tests:
            return told["condition"].condition, told["condition"].levels
    return None


def _least(names: Names, columns: Sequence[_Column]) -> float:
    """The least width of a column in which no word of a level is cut."""
    told = [_levels(names, one) for column in columns for one in column.conditions.values()]
    longest = max((width_of(word, "small") for text in told for word in text.split()), default=0.0)
    return max(COLUMN, longest + ROOM + GUTTER + SIGN)


def _today(names: Names) -> dict[str, str] | None:
    """Option to the level it stands at; None without a status quo."""
    quo = names.dossier.status_quo
    if quo is None:
        return None
    return {option.id: quo.levels.get(option.id, option.levels[0]) for option in names.dossier.option}


def _style(names: Names, column: _Column, condition: Condition) -> tuple[str, str]:
    """Form and style of the sign of a condition."""
    today = _today(names)
    stays = today is not None and today.get(condition.option) in condition.levels
    style = "not-lasting" if stays else "lasting"
    if column.breaking == condition.option:
        return "diamond", style
    return ("ring", style) if stays else ("dot", style)


def _signs(names: Names, columns: Sequence[_Column]) -> list[tuple[Part, str]]:
    """What the signs mean, of those that are drawn."""
    say = names.say
    held = [(column, condition) for column in columns for condition in column.conditions.values()]
    styles = {_style(names, column, condition)[1] for column, condition in held}
    found: list[tuple[Part, str]] = []
    if "lasting" in styles:
        key = "conditions-figure-holds" if _today(names) is None else "conditions-figure-change"
        found.append((Mark(10.0, 0.0, "dot", "lasting", SIGN), say(key)))
    if "not-lasting" in styles:
        found.append((Mark(10.0, 0.0, "ring", "not-lasting", SIGN), say("conditions-figure-stay")))
    if any(column.breaking for column in columns):
        found.append((Mark(10.0, 0.0, "diamond", "not-lasting", SIGN + 1), say("conditions-figure-breaks")))
    return found


def _notes(names: Names, drawn: int, cases: int, width: float) -> Iterator[str]:
    """What is not drawn."""
    say = names.say
    told = [say("conditions-figure-free" if drawn else "conditions-figure-none")]
    told += [say("conditions-figure-more", count=cases - drawn)] if cases > drawn else []
    yield from (line for sentence in told for line in lines_of(sentence, width, "small"))


def _levels(names: Names, condition: Condition) -> str:
    """The levels an option may stand at."""
    told = [names.level(condition.option, level) for level in condition.levels]
    return names.say("level-or", first=", ".join(told[:-1]), last=told[-1]) if len(told) > 1 else told[0]


def _sentence(names: Names, column: _Column) -> str:
    """A case for who cannot see it."""
    say = names.say
    tests = say.listing([say(f"concept-short-{test}") for test in column.tests])
    held = [
        say("option-level", option=names.of("option", one.option), level=_levels(names, one))
        for one in column.conditions.values()
    ]
    told = say.series(held) if held else say("conditions-figure-always")
    return say("conditions-figure-told", outcome=names.outcome(column.told.outcome), tests=tests, conditions=told)


@dataclass(frozen=True)
class _Block:
    """As many columns as stand side by side, with the options that any of them binds."""

    names: Names
    columns: Sequence[_Column]
    left: float
    width: float
    top: float

    @property
    def each(self) -> float:
        """The width of a column."""
        return min((self.width - self.left) / len(self.columns), 2.2 * COLUMN)

    def x(self, place: int) -> float:
        """Where a column begins."""
        return self.left + place * self.each

    @cached_property
    def heads(self) -> tuple[tuple[Part, ...], float]:
        """The outcomes, each over its cases, and under them by which test, in which forms and which case."""
        say, parts, deepest = self.names.say, [], 0.0
        place = 0
        for outcome, run in groupby(self.columns, lambda column: column.told.outcome):
            count = len(list(run))
            lines = lines_of(self.names.of("outcome", outcome), count * self.each - GUTTER, "strong")
            for n, line in enumerate(lines):
                y = self.top + 12 + n * line_height("strong")
                parts.append(Text(round(self.x(place), 1), round(y, 1), line, "strong", of=outcome))
            deepest = max(deepest, self.top + 12 + len(lines) * line_height("strong"))
            place += count
        y = deepest
        for place, column in enumerate(self.columns):
            told = [say("conditions-figure-tests", tests=", ".join(say(f"concept-short-{t}") for t in column.tests))]
            told.append(say("conditions-figure-forms", lasting=column.told.lasting, forms=column.told.forms))
            if len(column.told.cases) > 1:
                told.append(say("conditions-figure-case", number=column.number, count=len(column.told.cases)))
            if column.case is None:
                told.append(say("conditions-figure-always"))
            below = [line for text in told for line in lines_of(text, self.each - GUTTER, "small")]
            for n, line in enumerate(below):
                parts.append(Text(round(self.x(place), 1), round(y + n * line_height("small"), 1), line, "quiet"))
            deepest = max(deepest, y + len(below) * line_height("small"))
        return tuple(parts), round(deepest + 2, 1)

    @cached_property
    def options(self) -> tuple[str, ...]:
        """The options that some column binds, in the order of the dossier."""
        bound = {option for column in self.columns for option in column.conditions}
        return tuple(option.id for option in self.names.dossier.option if option.id in bound)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Heads and rows."""
        return (*self.heads[0], *(part for row in self._rows[0] for part in row))

    @property
    def bottom(self) -> float:
        """Down to where it reaches."""
        return self._rows[1]

    @cached_property
    def _rows(self) -> tuple[list[list[Part]], float]:
        rows, y = [], self.heads[1]
        for option in self.options:
            row, y = self._row(option, y)
            rows.append(row)
        return rows, round(y, 1)

    def _row(self, option: str, top: float) -> tuple[list[Part], float]:
        """An option with whoever has it in hand, and a sign with its levels in each column that binds it."""
        record = self.names.dossier.get("option", option)
        name = lines_of(self.names.of("option", option), self.left - 2 * GUTTER, "label")
        actor = lines_of(self.names.actor(record.actor), self.left - 2 * GUTTER, "small")
        parts: list[Part] = [Stroke(((0.0, round(top, 1)), (self.x(len(self.columns)), round(top, 1))), "rule")]
        y = top + 16
        for line, style in [*((line, "label") for line in name), *((line, "quiet") for line in actor)]:
            parts.append(Text(0.0, round(y, 1), line, style, of=option))
            y += line_height(style)
        lowest = y
        for place, column in enumerate(self.columns):
            condition = column.conditions.get(option)
            if condition is None:
                continue
            form, style = _style(self.names, column, condition)
            x = round(self.x(place) + SIGN + 1, 1)
            size = SIGN + 1 if form == "diamond" else SIGN
            parts.append(Mark(x, round(top + 12, 1), form, style, size, option))  # type: ignore[arg-type]
            lines = lines_of(_levels(self.names, condition), self.each - GUTTER - ROOM, "small")
            for n, line in enumerate(lines):
                at = round(top + 16 + n * line_height("small"), 1)
                parts.append(Text(round(x + ROOM - SIGN, 1), at, line, "small", of=option))
            lowest = max(lowest, top + 16 + len(lines) * line_height("small"))
        return parts, lowest
