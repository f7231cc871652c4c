"""The words of a language, from message files (Project Fluent), with its numbers and dates; texts by their keys."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from importlib.metadata import entry_points
from importlib.util import find_spec
from inspect import cleandoc
from math import isfinite
from numbers import Integral
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

PACKAGE = Path(__file__).parent
#: The language whose words stand in for words that are missing.
MAIN = "en"
#: Whose cards of other packages bring words: those in the folder of the card's package.
GROUPS = ("goodoffices.analyses", "goodoffices.stability")
_LOCALES = {"en": "en_GB"}
#: Texts from this length on do not pass through the message library, which refuses long ones: a short sign stands in.
LONG = 400
#: A list in a sentence is cut after so many characters; how many it leaves out is said.
LIST = 1600
#: Numbers from this size on are written as a power of ten.
LARGE = 1e21
#: A number smaller than this is shown as 0.
LEAST = 1e-9
#: An entry of a message file, with its name: it goes on while lines are blank or set in.
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*(?:\n(?:[ \t}].*|(?=\n)))*", re.MULTILINE)
#: What an entry may refer to: a term or another message.
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
#: A slot as most entries have them: what fills it stands there as it is.
_SLOT = re.compile(r"\{ *\$([A-Za-z][\w-]*) *\}")
_ATTRIBUTE = re.compile(r"^\s*\.", re.MULTILINE)
#: Words in quotation marks or brackets, whose commas are their own.
_ENCLOSED = re.compile(r"‘[^‘]*?’|“[^“]*?”|\([^(]*?\)")
_SIGN = re.compile("\ue000(\\d+)\ue001")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Wording:
    """One language's words.

    Parameters
    ----------
    language : str
        A code such as "en".
    files : iterable of Path
        Its message files; a later file's message replaces an earlier one of the same name.

    Notes
    -----
    A message that is missing, or a slot that is not filled, gives a warning; the English words stand in, then the key.
    Whatever a slot is given, a text of any length or a number of any size, the message can hold it.
    """

    def __init__(self, language: str, files: Iterable[Path]):
        self.language = language
        self._entries = Entries(language, files)

    @cached_property
    def locale(self) -> Locale:
        """How the language writes numbers, dates and lists."""
        from babel import Locale

        return Locale.parse(_LOCALES.get(self.language, self.language))

    def has(self, key: str) -> bool:
        """Whether this language itself has the message."""
        return key in self._entries.names

    def __call__(self, key: str, /, **slots: Any) -> str:
        """The message `key` with its slots filled; a slot's name may be written with `_` for `-`."""
        filled = {name.replace("_", "-"): value for name, value in slots.items()}
        text = self._filled(key, filled)
        if text is None:
            warnings.warn(f"no words for '{key}' in language '{self.language}'", stacklevel=2)
            text = wording_of(MAIN)._filled(key, filled)
        return key if text is None else text

    def _filled(self, key: str, slots: Mapping[str, Any]) -> str | None:
        if not self.has(key):
            return None
        kept: list[str] = []
        text, errors = self._entries.filled(key, {name: self._holdable(value, kept) for name, value in slots.items()})
        if errors:
            warnings.warn(f"'{key}' in language '{self.language}': {'; '.join(map(str, errors))}", stacklevel=3)
        return _SIGN.sub(lambda found: kept[int(found[1])], text) if kept and text else text

    def _holdable(self, value: Any, kept: list[str]) -> Any:
        """A slot's value as the message library can take it; a long text goes to `kept`, and a sign for it comes back.

        A number without a plural form of its own (none, infinite, very large, with decimals) becomes its text, rounded
        as in a table.
        """
        if isinstance(value, int | float) and not abs(value) < LARGE:
            return self.number(value)
        if isinstance(value, float):
            return int(value) if value.is_integer() else self.figure(value)
        if isinstance(value, str) and (len(value) >= LONG or "\ue000" in value):
            kept.append(value)
            return f"\ue000{len(kept) - 1}\ue001"
        return value

    def number(self, value: float, digits: int = 2) -> str:
        """The number with the language's marks, at most `digits` decimals and no idle zeros."""
        from babel.numbers import format_decimal

        if not abs(value) < LARGE:
            return self._large(value)
        pattern = "#,##0." + "#" * digits if digits else "#,##0"
        text: str = format_decimal(round(value, digits) + 0.0, pattern, self.locale)
        return text.replace("-", "\u2212")

    def figure(self, value: float) -> str:
        """A number as sentences and cells have it: two decimals, or as many more as tell it from nothing."""
        digits = 2
        while LEAST <= abs(value) < LARGE and not round(value, digits):
            digits += 1
        return self.number(value, digits)

    def _large(self, value: float) -> str:
        """A number that is none, infinite or a matter of powers of ten."""
        if isinstance(value, float) and not isfinite(value):
            return "–" if value != value else "\u2212∞" if value < 0 else "∞"
        mantissa, _, power = f"{Decimal(value):.3e}".partition("e")
        sign, power = "\u2212" if value < 0 else "", power.lstrip("+").translate(_RAISED)
        return f"{sign}{self.number(abs(float(mantissa)), 3)} × 10{power}"

    def plain(self, value: float) -> str:
        """The number with as many digits as it takes, up to six."""
        from babel.numbers import get_decimal_symbol

        return f"{value:g}".replace(".", get_decimal_symbol(self.locale))

    def fixed(self, value: float, digits: int = 2) -> str:
        """The number with just so many decimals, as columns of numbers have them."""
        from babel.numbers import get_decimal_symbol

        return f"{value:.{digits}f}".replace(".", get_decimal_symbol(self.locale))

    def percent(self, share: float) -> str:
        """A share of 1 in whole per cents."""
        return self("percent", share=self.number(100 * share, 0))

    def date(self, when: str | date, short: bool = False) -> str:
        """An EDTF date or interval in words: `2025-02` as "February 2025", `2022/..` as "since 2022"."""
        text = when if isinstance(when, str) else when.isoformat()
        start, slash, end = text.partition("/")
        if not slash:
            return self._point(start, short)
        if start in ("..", ""):
            return self("date-until", end=self._point(end, short))
        if end in ("..", ""):
            return self("date-since", start=self._point(start, short))
        return self("date-range", start=self._point(start, short), end=self._point(end, short))

    def dated(self, text: str) -> str:
        """The same as a sentence says when something was: "on 3 March 2025", "in March 2025", "about 3 March 2025"."""
        if "/" in text:
            return self("dated-range", date=self.date(text)) if ".." not in text else self.date(text)
        if text.rstrip("?~%") != text:
            return self.date(text)
        return self("dated-day" if text.count("-") == 2 else "dated-span", date=self.date(text))

    def _point(self, text: str, short: bool) -> str:
        from babel.dates import format_date, format_skeleton

        plain = text.rstrip("?~%")
        parts = plain.count("-")
        first = date(*(int(part) for part in plain.split("-")), *[1] * (2 - parts))
        said: str = (
            format_date(first, "medium" if short else "long", self.locale)
            if parts == 2
            else format_skeleton(("y", "yMMM" if short else "yMMMM")[parts], first, locale=self.locale)
        )
        return said if plain == text else self("date-about", date=said)

    def span(self, days: int) -> str:
        """A stretch of days in the unit that fits it."""
        if days < 14:
            return self("span-days", n=days)
        if days < 75:
            return self("span-weeks", n=round(days / 7))
        return self("span-months", n=round(days / 30.44)) if days < 700 else self("span-years", n=round(days / 365.25))

    def listing(self, items: Sequence[str], *, either: bool = False) -> str:
        """Several things in one sentence: "a, b and c", "a, b or c" with `either`; a long list is cut and counted.

        Things that have commas of their own are set apart: "a, of b; c; and d".
        """
        from babel.lists import format_list

        kept, apart = items[: _fitting(items)], any(", " in _ENCLOSED.sub("", item) for item in items)
        mark = self("separator") if apart else ", "
        if len(kept) < len(items):
            key = "listing-cut-or" if either else "listing-cut"
            return self(key, first=mark.join(kept), count=len(items) - len(kept))
        if apart and len(items) > 1:
            key = "listing-apart-or" if either else "listing-apart"
            return self(key, first=mark.join(items[:-1]), last=items[-1])
        told: str = format_list(items, style="or" if either else "standard", locale=self.locale)
        return told

    def series(self, items: Sequence[str]) -> str:
        """Several things after one another, set apart: "a; b; c"; a long row is cut as a `listing` is."""
        mark = self("separator")
        kept = items[: _fitting(items)]
        told = mark.join(kept)
        return told if len(kept) == len(items) else self("separated-cut", first=told, count=len(items) - len(kept))


def _fitting(items: Sequence[str]) -> int:
    """How many of the items a sentence holds: at least one, and no cut that would leave out just one."""
    room = LIST
    for place, item in enumerate(items):
        room -= len(item) + 2
        if room < 0 and place and len(items) - place > 1:
            return place
    return len(items)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are words for."""
    return tuple(sorted(file.stem.partition("_")[2] for file in (PACKAGE / "words").glob("words_*.ftl")))


def files(language: str) -> tuple[Path, ...]:
    """Every message file of a language: of this package, then of the packages whose cards are plugged in."""
    places = [PACKAGE]
    for group in GROUPS:
        for point in entry_points(group=group):
            found = find_spec(point.module)
            beside = find_spec(point.module.rpartition(".")[0]) if found and "." in point.module else None
            held = [one.submodule_search_locations for one in (found, beside) if one]
            places += map(Path, next((place for place in held if place), ()))
    name = f"words_{language}.ftl"
    return tuple(dict.fromkeys(file for place in places for file in sorted(_named(name, place))))


def _named(name: str, place: Path) -> Iterator[Path]:
    """Every file of that name in a folder, and in those under it."""
    return (Path(folder, name) for folder, _, held in os.walk(place) if name in held)


@cache
def wording_of(language: str) -> Wording:
    """The wording of a language there are words for, read once."""
    return Wording(language, files(language))


class Entries:
    """The messages of some files, each parsed when it is first asked for: a page needs few of the thousands there are.

    Parameters
    ----------
    language : str
    files : iterable of Path
        A later file's message replaces an earlier one of the same name.

    Notes
    -----
    Plain text with texts in its slots is told without the message library, which takes longer to load than a command
    takes to say how it is used.
    """

    def __init__(self, language: str, files: Iterable[Path]):
        self._language = language
        self._texts: dict[str, str] = {}
        for file in files:
            self._texts |= {found[1]: found[0] for found in _ENTRY.finditer(file.read_text(encoding="utf-8"))}
        self.names = frozenset(name for name in self._texts if not name.startswith("-"))
        self._parsed: set[str] = set()

    @cached_property
    def _bundle(self) -> Any:
        from fluent.runtime import FluentBundle

        return FluentBundle([_LOCALES.get(self._language, self._language).replace("_", "-")], use_isolating=False)

    def filled(self, name: str, slots: Mapping[str, Any]) -> tuple[str | None, Sequence[Exception]]:
        """A message with its slots filled, None where it says nothing, and what went wrong in filling it."""
        plain = plainly(self._texts[name], slots)
        if plain is not None:
            return plain, ()
        self._parse(name)
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            return None, ()
        text, errors = self._bundle.format_pattern(pattern, dict(slots))
        return str(text), errors

    def _parse(self, name: str) -> None:
        """Read an entry, and all it refers to."""
        from fluent.runtime import FluentResource

        if name in self._texts and name not in self._parsed:
            self._parsed.add(name)
            self._bundle.add_resource(FluentResource(self._texts[name]))
            for other in _REFERENCE.findall(self._texts[name]):
                self._parse(other)


def plainly(entry: str, slots: Mapping[str, Any]) -> str | None:
    """An entry that holds only text, and slots filled with text; None for any other."""
    text = cleandoc(entry.partition("=")[2])
    bare = _SLOT.sub("", text)
    if not text or "{" in bare or "}" in bare or _ATTRIBUTE.search(bare):
        return None
    if not all(isinstance(slots.get(name), str) for name in _SLOT.findall(text)):
        return None
    return _SLOT.sub(lambda found: str(slots[found[1]]), text)


class Worded:
    """A text by its key in the message files, which any language can tell; as a str it is English.

    Parameters
    ----------
    key : str
        A message's name.
    **slots : str, number, Worded, or several of them
        What fills its slots, named with `_` for `-`. A whole number gets the marks of the language; give as text what
        is no amount (a year, a line).
    """

    __slots__ = ("key", "slots")

    def __init__(self, key: str, /, **slots: Slot):
        self.key = key
        self.slots = slots

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Worded) and (self.key, self.slots) == (other.key, other.slots)

    def __hash__(self) -> int:
        return hash((self.key, *self.slots))

    def __repr__(self) -> str:
        return f"Worded({', '.join([repr(self.key), *(f'{name}={value!r}' for name, value in self.slots.items())])})"

    def __str__(self) -> str:
        return self.told(MAIN)

    def told(self, language: str) -> str:
        """The text in a language; in English where there are no words for that one."""
        say = wording_of(language if language in languages() else MAIN)
        return say(self.key, **{name: _slot(value, say) for name, value in self.slots.items()})


Slot = str | float | Worded | Sequence[str | float | Worded]


def tell(text: str | Worded, language: str) -> str:
    """A text by its key in a language; any other as it stands."""
    return text if isinstance(text, str) else text.told(language)


def _slot(value: Slot, say: Wording) -> str | int:
    if isinstance(value, str | int):
        return value
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Worded):
        return value.told(say.language)
    if isinstance(value, float):
        return say.plain(value)
    return ", ".join(str(_slot(one, say)) for one in value)
