"""Dates as newsrooms write them, to EDTF: "this morning", "vorige zomer", "since 2022", "drie jaar geleden".

The rules of a language stand in its words file: a pattern and an operation.
day N; weekday near|last|next|-1|+1; date; iso; month [last|next]; part month|unit N|year|decade; quarter [N];
half N [N]; season N|year; decade; century N; years; between; holiday NAME; unit N; weekend; back MONTHS; ago; ahead;
past; coming; soon; lately; year.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Literal

from goodoffices.reading import stretches
from goodoffices.reading.stretches import Stretch
from goodoffices.reading.words import Words

#: A date without a year lies behind, ahead, or on whichever side is nearer; a weekday that is open lies ahead.
Tense = Literal["past", "future", "near"]
_TIMELESS = {"iso", "decade", "years", "year"}


@dataclass(frozen=True, slots=True)
class When:
    """A date expression at `start` to `end`: its words, EDTF and precision."""

    start: int
    end: int
    words: str
    edtf: str
    precision: str


@dataclass(frozen=True)
class _Rules:
    rules: tuple[tuple[re.Pattern[str], str], ...]
    table: dict[str, Any]
    weekdays: dict[str, int]
    months: dict[str, int]
    any: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]


@dataclass(frozen=True)
class _Ask:
    """What an operation may look at."""

    groups: dict[str, str]
    arguments: list[str]
    rules: _Rules
    base: date
    tense: Tense
    match: re.Match[str]

    @property
    def future(self) -> bool:
        """Whether what is not told otherwise lies ahead."""
        return self.tense != "past"


def find_dates(
    text: str, words: Words, base: date | None, start: int = 0, end: int | None = None, *, tense: Tense = "past"
) -> list[When]:
    """The date expressions in `text[start:end]`, in order, none overlapping.

    Parameters
    ----------
    text, words : str, Words
        What to read, and the words of its language.
    base : date | None
        The day of publication, which "yesterday" counts from; without it only dates with a year are found.
    start, end : int
        Where to look; to the text's end when not given.
    tense : str
        past, future or near: whether the clause speaks of what has been ("Wednesday" is the last one), of what is to
        come (the next one), or leaves it open: then a day or a month without a year is the nearest one.
    """
    end = len(text) if end is None else end
    if not words.dates:
        return []
    rules = _rules(words)
    found: list[When] = []
    place = start
    while place < end and (some := rules.any.search(text, place, end)):
        matches = ((pattern.match(text, some.start(), end), operation) for pattern, operation in rules.rules)
        hits = sorted((-m.end(), order, m, operation) for order, (m, operation) in enumerate(matches) if m)
        place = some.start() + 1
        for _, _, match, operation in hits:
            if when := _when(match, operation, rules, base, tense):
                found.append(_open_ended(when, text, rules))
                place = when.end
                break
    return found


def _when(match: re.Match[str], operation: str, rules: _Rules, base: date | None, tense: Tense) -> When | None:
    name, *arguments = operation.split()
    groups = {key.rstrip("0123456789"): value for key, value in match.groupdict().items() if value}
    dated = "year" in groups or name in _TIMELESS or arguments[:1] == ["decade"]
    if base is None and not dated:
        return None
    if rules.table.get("capital_months") and groups.get("month") and not groups["month"][0].isupper():
        return None
    try:
        ask = _Ask(groups, arguments, rules, base or date(2000, 1, 1), tense, match)
        stretch = _OPERATIONS[name](ask)
    except (ValueError, KeyError, OverflowError):
        return None
    return When(match.start(), match.end(), match.group(), stretch.edtf(), stretch.precision)


def _open_ended(when: When, text: str, rules: _Rules) -> When:
    """With "since" or "until" in it or before it, the interval is open."""
    begins, _, ends = when.edtf.partition("/")
    for pattern, edtf in ((rules.since, f"{begins}/.."), (rules.until, f"../{ends or begins}")):
        inside = pattern.match(text, when.start, when.end)
        start = when.start if inside else _reached(pattern, text, when.start)
        if start is not None:
            return When(start, when.end, text[start : when.end], edtf, when.precision)
    return when


def _reached(pattern: re.Pattern[str], text: str, at: int) -> int | None:
    """Where "since" or "until" begins when nothing but an article stands between it and `at`."""
    for start in range(max(0, at - 16), at):
        found = pattern.match(text, start, at)
        if found and found.end() == at and (start == 0 or not text[start - 1].isalnum()):
            return start
    return None


Groups = dict[str, str]


def _number(groups: Groups, rules: _Rules) -> int | None:
    word = groups.get("n", "").lower()
    if not word:
        return None
    return int(word) if word.isdigit() else int(rules.table["numbers"][word])


def _unit(groups: Groups, rules: _Rules) -> str:
    return str(rules.table["units"].get(groups.get("unit", "").lower(), "month"))


def _month(groups: Groups, arguments: list[str], rules: _Rules, base: date, tense: Tense) -> Stretch:
    number = rules.months[groups["month"].lower().rstrip(".")]
    if "year" in groups:
        return stretches.month(int(groups["year"]), number)
    rule = arguments[-1] if arguments else ""
    if tense == "near" and not rule:
        months = [stretches.month(base.year + n, number) for n in (-1, 0, 1)]
        return min(months, key=lambda one: 0 if one.first <= base <= one.last else _away(one, base))
    ahead = rule == "next" or (tense == "future" and rule != "last")
    year = base.year
    if ahead and (number < base.month or (rule == "next" and number == base.month)):
        year += 1
    if not ahead and (number > base.month or (rule == "last" and number == base.month)):
        year -= 1
    return stretches.month(year, number)


def _away(one: Stretch, base: date) -> int:
    return min(abs((one.first - base).days), abs((one.last - base).days))


def _date(groups: Groups, rules: _Rules, base: date, tense: Tense) -> Stretch:
    number, day = rules.months[groups["month"].lower().rstrip(".")], int(groups["day"])
    if "year" in groups:
        return stretches.day_stretch(date(int(groups["year"]), number, day))
    options = [date(base.year + n, number, day) for n in (-1, 0, 1) if day < 29 or number != 2]
    if "weekday" in groups:
        named = rules.weekdays[groups["weekday"].lower()]
        options = [one for one in options if one.weekday() == named] or options
        return stretches.day_stretch(min(options, key=lambda one: abs((one - base).days)))
    fitting = [one for one in options if (one >= base if tense == "future" else one <= base)]
    fitting = options if tense == "near" else fitting
    return stretches.day_stretch(min(fitting or options, key=lambda one: abs((one - base).days)))


def _part(groups: Groups, arguments: list[str], rules: _Rules, base: date, tense: Tense) -> Stretch:
    which = rules.table["parts"][groups["part"].lower()]
    if arguments[0] == "month":
        whole = _month(groups, [], rules, base, tense)
    elif arguments[0] == "decade":
        whole = _decade(groups, rules)
    elif arguments[0] == "year":
        whole = stretches.unit_stretch(date(int(groups["year"]), 1, 1), "year", 0)
    else:
        whole = stretches.unit_stretch(base, _unit(groups, rules), int(arguments[1]))
    return stretches.part(whole, which)


def _quarter(q: _Ask) -> Stretch:
    tenths = {word: number for number, word in q.rules.table["tenths"].items()}
    number = int(q.groups.get("q") or tenths[q.groups["tenth"].lower()])
    if q.arguments:
        year = q.base.year + int(q.arguments[0])
    elif "year" in q.groups:
        year = int(q.groups["year"])
    else:
        begun = 3 * number - 2 <= q.base.month
        year = q.base.year + (1 if q.future and 3 * number < q.base.month else 0 if begun or q.future else -1)
    return stretches.months(year, 3 * number - 2, 3 * number, "quarter")


def _half(q: _Ask) -> Stretch:
    number = int(q.arguments[0])
    year = q.base.year + int(q.arguments[1]) if len(q.arguments) > 1 else int(q.groups["year"])
    return stretches.months(year, 6 * number - 5, 6 * number, "half year")


def _between(q: _Ask) -> Stretch:
    """From one day, month or weekday to another: "van 3 tot 5 maart", "from Monday to Wednesday"."""
    given = {key: value for key, value in q.match.groupdict().items() if value}
    if "weekday" in given:
        last = stretches.weekday(q.base, q.rules.weekdays[given["weekday2"].lower()], "near", q.future).last
        back = (last.weekday() - q.rules.weekdays[given["weekday"].lower()]) % 7
        return Stretch(last - timedelta(days=back), last, "days")
    ends = {"month": given.get("month2") or given["month"]} | ({"year": given["year"]} if "year" in given else {})
    begins = {"month": given.get("month") or given["month2"]}
    if "day" not in given:
        last = _month(ends, [], q.rules, q.base, q.tense).last
        number = q.rules.months[begins["month"].lower().rstrip(".")]
        return stretches.months(last.year, number if number <= last.month else number - 12, last.month, "months")
    last = _date(ends | {"day": given["day2"]}, q.rules, q.base, q.tense).last
    number = q.rules.months[begins["month"].lower().rstrip(".")]
    first = date(last.year, number, int(given["day"]))
    return Stretch(first if first <= last else first.replace(year=first.year - 1), last, "days")


def _holiday(q: _Ask) -> Stretch:
    name = q.arguments[0]
    options = [stretches.holiday(q.base.year + n, name) for n in (-1, 0, 1)]
    if "year" in q.groups:
        return stretches.holiday(int(q.groups["year"]), name)
    return (
        next(one for one in options if one.last >= q.base)
        if q.future
        else [o for o in options if o.first <= q.base][-1]
    )


def _weekend(q: _Ask) -> Stretch:
    """The weekend to come, this week's while it has not begun."""
    found = stretches.unit_stretch(q.base, "weekend", 0)
    return found if found.first > q.base else stretches.unit_stretch(q.base, "weekend", 1)


def _season(groups: Groups, arguments: list[str], rules: _Rules, base: date) -> Stretch:
    name = rules.table["seasons"][groups["season"].lower()]
    if arguments[0] == "year":
        return stretches.season_of(int(groups["year"]), name)
    return stretches.season(base, name, int(arguments[0]))


def _decade(groups: Groups, rules: _Rules) -> Stretch:
    first = int(groups["decade"]) if "decade" in groups else rules.table["tens"][groups["ten"].lower()]
    return Stretch(date(first, 1, 1), date(first + 9, 12, 31), "decade")


def _years(match: re.Match[str]) -> Stretch:
    first, last = sorted(int(value) for key, value in match.groupdict().items() if value and key.startswith("year"))
    return Stretch(date(first, 1, 1), date(last, 12, 31), "year")


def _guess(base: date, sign: int) -> Stretch:
    return (
        stretches.span(base, None, "month", sign)
        if sign > 0
        else Stretch(base - timedelta(days=60), base, "month", True)
    )


_OPERATIONS: dict[str, Callable[[_Ask], Stretch]] = {
    "day": lambda q: stretches.day_stretch(q.base + timedelta(days=int(q.arguments[0]))),
    "weekday": lambda q: stretches.weekday(
        q.base, q.rules.weekdays[q.groups["weekday"].lower()], q.arguments[0], q.future
    ),
    "date": lambda q: _date(q.groups, q.rules, q.base, q.tense),
    "iso": lambda q: stretches.day_stretch(date.fromisoformat(q.groups["iso"])),
    "month": lambda q: _month(q.groups, q.arguments, q.rules, q.base, q.tense),
    "part": lambda q: _part(q.groups, q.arguments, q.rules, q.base, q.tense),
    "quarter": _quarter,
    "half": _half,
    "between": _between,
    "holiday": _holiday,
    "weekend": _weekend,
    "back": lambda q: stretches.unit_stretch(q.base, "month", -int(q.arguments[0])),
    "century": lambda q: stretches.century(q.base, int(q.arguments[0])),
    "season": lambda q: _season(q.groups, q.arguments, q.rules, q.base),
    "decade": lambda q: _decade(q.groups, q.rules),
    "years": lambda q: _years(q.match),
    "unit": lambda q: _calendar_unit(_unit(q.groups, q.rules), int(q.arguments[0]), q.base, q.future),
    "ago": lambda q: stretches.away(q.base, _number(q.groups, q.rules) or 1, _unit(q.groups, q.rules), -1),
    "ahead": lambda q: stretches.away(q.base, _number(q.groups, q.rules) or 1, _unit(q.groups, q.rules), 1),
    "past": lambda q: stretches.span(q.base, _some(q.groups, q.rules), _unit(q.groups, q.rules), -1),
    "coming": lambda q: stretches.span(q.base, _some(q.groups, q.rules), _unit(q.groups, q.rules), 1),
    "soon": lambda q: _guess(q.base, 1),
    "lately": lambda q: _guess(q.base, -1),
    "year": lambda q: stretches.unit_stretch(date(int(q.groups["year"]), 1, 1), "year", 0),
}


def _calendar_unit(name: str, shift: int, base: date, future: bool) -> Stretch:
    """As `stretches.unit`; "this weekend" of what is past is the last one."""
    found = stretches.unit_stretch(base, name, shift)
    return (
        stretches.unit_stretch(base, name, -1)
        if name == "weekend" and not shift and not future and found.first > base
        else found
    )


def _some(groups: Groups, rules: _Rules) -> int | None:
    """How many units; one for a unit in the singular ("the past year"), None when nobody says."""
    number = _number(groups, rules)
    alone = groups.get("unit", "").lower() in rules.table["single"].split()
    return number if number is not None else 1 if alone else None


@lru_cache(maxsize=8)
def _rules(words: Words) -> _Rules:
    table = dict(words.dates)
    weekdays = {word: n for n, names in enumerate(table["weekdays"].split()) for word in names.split("|")}
    months = {word: n for n, names in enumerate(table["months"].split(), 1) for word in names.split("|")}

    def one_of(words: Any) -> str:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))

    macros = {
        "{weekday}": f"(?P<weekday>{one_of(weekdays)})",
        "{weekday2}": f"(?P<weekday2>{one_of(weekdays)})",
        "{month2}": rf"(?P<month2>{one_of(months)})\b(?:\.(?=,? ?[\da-z]))?",
        "{day2}": r"(?P<day2>[12]?\d|3[01])",
        "{month}": rf"(?P<month>{one_of(months)})\b(?:\.(?=,? ?[\da-z]))?",
        "{year}": r"(?P<year>(?:19|20)\d\d)",
        "{day}": r"(?P<day>[12]?\d|3[01])",
        "{n}": rf"(?P<n>\d{{1,3}}|{one_of(table['numbers'])})",
        "{season}": f"(?P<season>{one_of(table['seasons'])})",
        "{part}": f"(?P<part>{one_of(table['parts'])})",
    }
    rules, plain = [], []
    for pattern, operation in table["rules"]:
        for alternative in _alternatives(pattern):
            for macro, expression in macros.items():
                alternative = alternative.replace(macro, expression)
            rules.append((re.compile(rf"(?<![\w-])(?:{alternative})(?!\w)", re.IGNORECASE), operation))
            plain.append(re.sub(r"\(\?P<\w+>", "(?:", alternative))
    article = "|".join(re.escape(word) for word in table.get("articles", "").split()) or "(?!)"

    def opener(words: list[str]) -> re.Pattern[str]:
        return re.compile(rf"(?:{one_of(words)})\s+(?:(?:{article})\s+)?", re.IGNORECASE)

    return _Rules(
        tuple(rules),
        table,
        weekdays,
        months,
        re.compile(rf"(?<![\w-])(?=[^\W_])(?:{'|'.join(plain)})(?!\w)", re.IGNORECASE),
        opener(table["open_since"]),
        opener(table["open_until"]),
    )


def _alternatives(pattern: str) -> list[str]:
    """The pattern's alternatives at the top level, since a macro may stand once in each."""
    depth, parts, begin = 0, [], 0
    for at, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append(pattern[begin:at])
            begin = at + 1
    return [*parts, pattern[begin:]]
