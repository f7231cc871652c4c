"""The words of a language, from message files (Project Fluent), with its numbers and dates."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import Any

from goodoffices.dossier.period import Period
from goodoffices.errors import BadInput, Fault, nearest

HERE = Path(__file__).parent
#: The language whose words stand in for words that are missing.
MAIN = "en"
_LOCALES = {"en": "en-GB"}
#: Texts from this length on do not pass through the message library, which refuses long ones: a short sign stands in.
LONG = 400
#: A list in a sentence is cut after so many characters; how many it leaves out is said.
LIST = 1600
#: Numbers from this size on are written as a power of ten.
LARGE = 1e21
_SIGN = re.compile("\ue000(\\d+)\ue001")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Wording:
    """One language's words.

    Parameters
    ----------
    language : str
        A code such as "en"; each folder must hold `wording_CODE.ftl`.
    folders : tuple of Path
        Where the files lie; a later file's message replaces an earlier one of the same name.

    Notes
    -----
    A message that is missing, or a slot that is not filled, gives a warning; the English words stand in, then the key.
    Whatever a slot is given, a text of any length or a number of any size, the message can hold it.
    """

    def __init__(self, language: str, folders: tuple[Path, ...] = (HERE,)):
        self.language, self.folders = language, folders
        self._bundle = _bundle(language, folders)

    def has(self, key: str) -> bool:
        """Whether this language itself has the message."""
        return bool(self._bundle.has_message(key))

    def __call__(self, key: str, /, **slots: Any) -> str:
        """The message `key` with its slots filled; a slot's name may be written with `_` for `-`."""
        filled = {name.replace("_", "-"): value for name, value in slots.items()}
        text = self._filled(key, filled)
        if text is None:
            warnings.warn(f"no words for '{key}' in language '{self.language}'", stacklevel=2)
            text = words(MAIN, self.folders)._filled(key, filled)
        return key if text is None else text

    def _filled(self, key: str, slots: Mapping[str, Any]) -> str | None:
        if not self.has(key):
            return None
        message = self._bundle.get_message(key)
        if message.value is None:
            return None
        kept: list[str] = []
        given = {name: self._holdable(value, kept) for name, value in slots.items()}
        text, errors = self._bundle.format_pattern(message.value, given)
        if errors:
            warnings.warn(f"'{key}' in language '{self.language}': {'; '.join(map(str, errors))}", stacklevel=3)
        return _SIGN.sub(lambda found: kept[int(found[1])], str(text)) if kept else str(text)

    def _holdable(self, value: Any, kept: list[str]) -> Any:
        """A slot's value as the message library can take it; a long text goes to `kept`, and a sign for it comes back.

        A number without a plural form of its own (none, infinite, very large) becomes its text.
        """
        if isinstance(value, int | float) and not abs(value) < LARGE:
            return self.number(value)
        if isinstance(value, str) and (len(value) >= LONG or "\ue000" in value):
            kept.append(value)
            return f"\ue000{len(kept) - 1}\ue001"
        return value

    def number(self, value: float, digits: int = 2) -> str:
        """The number with the language's marks, at most `digits` decimals and no idle zeros."""
        if not abs(value) < LARGE:
            return self._large(value)
        whole, _, decimals = f"{abs(value):,.{digits}f}".partition(".")
        decimals = decimals.rstrip("0")
        sign = "\u2212" if value < 0 and (decimals or whole.strip("0,")) else ""
        text = sign + whole.replace(",", self("group-mark"))
        return f"{text}{self('decimal-mark')}{decimals}" if decimals else text

    def _large(self, value: float) -> str:
        """A number that is none, infinite or a matter of powers of ten."""
        if isinstance(value, float) and not isfinite(value):
            return "–" if value != value else "\u2212∞" if value < 0 else "∞"
        mantissa, _, power = f"{Decimal(value):.3e}".partition("e")
        sign, power = "\u2212" if value < 0 else "", power.lstrip("+").translate(_RAISED)
        return f"{sign}{self.number(abs(float(mantissa)), 3)} × 10{power}"

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

    def _point(self, text: str, short: bool) -> str:
        plain = text.rstrip("?~%")
        first = Period.parse(plain).first
        parts = plain.split("-")
        month = self(f"month-{'short' if short else 'long'}", month=first.month)
        key = ("date-year", "date-month", "date-day")[len(parts) - 1]
        said = self(key, day=str(first.day), month=month, year=str(first.year))
        return said if plain == text else self("date-about", date=said)

    def span(self, days: int) -> str:
        """A stretch of days in the unit that fits it."""
        if days < 14:
            return self("span-days", n=days)
        if days < 75:
            return self("span-weeks", n=round(days / 7))
        return self("span-months", n=round(days / 30.44)) if days < 700 else self("span-years", n=round(days / 365.25))

    def listing(self, items: Sequence[str]) -> str:
        """Several things in one sentence: "a, b and c"; a long list is cut, and says how many more there are."""
        kept = items[: _fitting(items)]
        if len(kept) < len(items):
            return self("listing-cut", first=", ".join(kept), count=len(items) - len(kept))
        if len(items) < 2:
            return "".join(items)
        return self("listing", first=", ".join(items[:-1]), last=items[-1])

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


def languages(folder: Path = HERE) -> tuple[str, ...]:
    """The languages there are words for."""
    return tuple(sorted(file.stem.partition("_")[2] for file in folder.glob("wording_*.ftl")))


@lru_cache(maxsize=32)
def words(language: str, folders: tuple[Path, ...] = (HERE,)) -> Wording:
    """The wording of `language`, read once.

    Raises
    ------
    BadInput
        When there are no words for that language.
    """
    known = languages(folders[-1])
    if language not in known:
        raise BadInput(
            Fault(
                f"no words for the language '{language}' (there are {', '.join(known)})",
                nearest=nearest(language, known),
            )
        )
    return Wording(language, folders)


def _bundle(language: str, folders: tuple[Path, ...]) -> Any:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([_LOCALES.get(language, language)], use_isolating=False)
    for folder in folders:
        text = (folder / f"wording_{language}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text), allow_overrides=True)
    return bundle
