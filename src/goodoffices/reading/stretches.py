"""Stretches of days for what newsrooms call them, counted from a base date."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_PART_MONTHS = {"begin": (1, 4), "middle": (5, 8), "end": (9, 12)}
_PART_YEARS = {"begin": (0, 3), "middle": (4, 6), "end": (7, 9)}
_PART_DAYS = {"begin": (1, 10), "middle": (11, 20), "end": (21, 31)}
_FEW = {"hour": 1, "day": 3, "week": 3, "month": 3, "year": 3, "decade": 20}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `first` to `last`, both counted; `about` when the edges are a guess; precision names the unit meant."""

    first: date
    last: date
    precision: str
    about: bool = False

    def edtf(self) -> str:
        """As EDTF: a day, month or year when it is exactly one, else an interval."""
        first, last = self.first, self.last
        if self.precision == "day" and first == last:
            return first.isoformat()
        whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        if whole_months and (first.month, last.month) == (1, 12):
            return f"{first.year:04}" if first.year == last.year else f"{first.year:04}/{last.year:04}"
        if whole_months:
            one = f"{first.year:04}-{first.month:02}"
            two = f"{last.year:04}-{last.month:02}"
            return one if one == two else f"{one}/{two}"
        mark = "~" if self.about else ""
        return f"{first.isoformat()}{mark}/{last.isoformat()}{mark}"


def day_stretch(when: date) -> Stretch:
    """That day."""
    return Stretch(when, when, "day")


def month(year: int, number: int) -> Stretch:
    """A calendar month; `number` may lie outside 1 to 12 and then counts on."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Stretch(date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month")


def months(year: int, first: int, last: int, precision: str) -> Stretch:
    """From one month of a year to another, numbers as for `month`."""
    return Stretch(month(year, first).first, month(year, last).last, precision)


def unit_stretch(base: date, name: str, shift: int) -> Stretch:
    """The calendar week, month, quarter, year, weekend or decade that lies `shift` from the base's own."""
    if name in ("day", "hour"):
        return day_stretch(base + timedelta(days=shift))
    if name in ("week", "fortnight"):
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=shift)
        return Stretch(monday, monday + timedelta(days=6), "week")
    if name == "weekend":
        saturday = base - timedelta(days=base.weekday()) + timedelta(days=5, weeks=shift)
        return Stretch(saturday, saturday + timedelta(days=1), "weekend")
    if name == "month":
        return month(base.year, base.month + shift)
    if name == "quarter":
        first = 3 * ((base.month - 1) // 3 + shift) + 1
        return months(base.year, first, first + 2, "quarter")
    if name == "decade":
        start = base.year // 10 * 10 + 10 * shift
        return Stretch(date(start, 1, 1), date(start + 9, 12, 31), "decade")
    return months(base.year + shift, 1, 12, "year")


def season(base: date, name: str, shift: int) -> Stretch:
    """The season: the last one that is over (-1), the one of this time of the year (0), the next to begin (+1)."""
    first = _SEASONS[name]
    options = [months(base.year + n, first, first + 2, "season") for n in (-2, -1, 0, 1, 2)]
    if shift < 0:
        return [one for one in options if one.last < base][-1]
    if shift > 0:
        return next(one for one in options if one.first > base)
    if name != "winter":
        return months(base.year, first, first + 2, "season")
    return min(
        options,
        key=lambda one: (
            0 if one.first <= base <= one.last else min(abs((one.first - base).days), abs((one.last - base).days))
        ),
    )


def season_of(year: int, name: str) -> Stretch:
    """The season that begins in that year."""
    return months(year, _SEASONS[name], _SEASONS[name] + 2, "season")


def weekday(base: date, number: int, rule: str, future: bool) -> Stretch:
    """A weekday: near (the last, today included; the coming one when `future`), last, next, -1, +1 (weeks)."""
    if rule in ("-1", "+1"):
        return day_stretch(unit_stretch(base, "week", int(rule)).first + timedelta(days=number))
    back = (base.weekday() - number) % 7
    if rule == "last":
        return day_stretch(base - timedelta(days=back or 7))
    ahead = (number - base.weekday()) % 7
    if rule == "next":
        return day_stretch(base + timedelta(days=ahead or 7))
    return day_stretch(base + timedelta(days=ahead)) if future else day_stretch(base - timedelta(days=back))


def century(base: date, shift: int) -> Stretch:
    """The century that lies `shift` from the base's own; the twentieth is 1901 to 2000."""
    start = (base.year - 1) // 100 * 100 + 1 + 100 * shift
    return Stretch(date(start, 1, 1), date(start + 99, 12, 31), "century")


def holiday(year: int, name: str) -> Stretch:
    """Christmas, New Year or Easter of a year.

    References
    ----------
    The day of Easter by the rule of Meeus, Jones and Butcher.
    """
    if name == "christmas":
        return Stretch(date(year, 12, 25), date(year, 12, 26), "days")
    if name == "newyear":
        return day_stretch(date(year, 1, 1))
    golden, hundred, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + hundred - hundred // 4 - (hundred - (hundred + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (hundred % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month_number, day_number = divmod(epact + shift - 7 * late + 114, 31)
    sunday = date(year, month_number, day_number + 1)
    return Stretch(sunday, sunday + timedelta(days=1), "days")


def part(whole: Stretch, which: str) -> Stretch:
    """The beginning, middle or end of a year, month or week."""
    first = whole.first
    if (whole.last - first).days > 3000:
        one, two = _PART_YEARS[which]
        return Stretch(date(first.year + one, 1, 1), date(first.year + two, 12, 31), "part of decade")
    if (whole.last - first).days > 300:
        return months(first.year, *_PART_MONTHS[which], "part of year")
    if (whole.last - first).days > 20:
        one, two = _PART_DAYS[which]
        return Stretch(first.replace(day=one), first.replace(day=min(two, whole.last.day)), "part of month", True)
    one, two = {"begin": (0, 1), "middle": (2, 3), "end": (3, 6)}[which]
    return Stretch(first + timedelta(days=one), first + timedelta(days=two), "part of week", True)


def away(base: date, number: int, name: str, sign: int) -> Stretch:
    """`number` units ago (sign -1) or ahead (+1), as precise as the unit."""
    if name in ("hour", "day"):
        return day_stretch(base + timedelta(days=sign * number * (name == "day")))
    if name in ("week", "fortnight"):
        return unit_stretch(base, "week", sign * number * (2 if name == "fortnight" else 1))
    if name == "decade":
        return unit_stretch(base, "year", sign * number * 10)
    return unit_stretch(base, name, sign * number)


def span(base: date, number: int | None, name: str, sign: int) -> Stretch:
    """The past (-1) or coming (+1) units; how many, when nobody says, is a guess marked `about`."""
    count = number if number is not None else _FEW.get(name, 3)
    if name in ("hour", "day", "week", "fortnight"):
        days = -(-count // 24) if name == "hour" and count > 12 else 0 if name == "hour" else count
        other = base + timedelta(days=sign * days * {"hour": 1, "day": 1, "week": 7, "fortnight": 14}[name])
    else:
        shift = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(name, 1) * count * sign
        there = month(base.year, base.month + shift)
        other = there.first.replace(day=min(base.day, there.last.day))
    first, last = (other, base) if sign < 0 else (base, other)
    return Stretch(first, last, name, number is None)
