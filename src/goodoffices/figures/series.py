"""An indicator over time against the multiples of a yardstick, up to what was published by the dossier's day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.indicator import Indicator, Observation, Yardstick
from goodoffices.dossier.period import Period
from goodoffices.figures.figure import Box, Figure, Mark, Part, Point, Stroke, Text
from goodoffices.figures.layout import free
from goodoffices.figures.measure import box_of, width_of
from goodoffices.figures.wording import Wording, words
from goodoffices.result import Result

#: So many multiples get a line; with more, every second, fifth, ...
LINES = 12
_NICE = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class _Scale:
    """From dates and values to px."""

    area: Box
    first: date
    last: date
    most: float

    def x(self, day: date) -> float:
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(self.area.x + share * self.area.width, 1)

    def y(self, value: float) -> float:
        return round(self.area.y + self.area.height * (1 - value / self.most), 1)


def figure(result: Result, dossier: Dossier, *, indicator: str, yardstick: str | None = None, language: str, width: float = 720.0
           ) -> Figure:
    """Draw one series, with the crossings the analysis `indicators` found.

    Parameters
    ----------
    result : Result
        Of the analysis `indicators`.
    dossier : Dossier
    indicator : str
    yardstick : str, optional
        Whose multiples to draw and whose crossings to mark (default: the indicator's first).
    language : str
    width : float
        In px.
    """
    say = words(language)
    record: Indicator = dossier.get("indicator", indicator)
    stick = next((y for y in record.yardsticks if yardstick in (None, y.id)), None)
    rows = _known(record, dossier.about.as_of)
    crossings = [c for c in result.answer.get(indicator, {}).get("crossings", ()) if stick and c["yardstick"] == stick.id]
    label = record.in_language("label", language)
    id_ = f"series-{indicator}"
    if not rows:
        return Figure(id_, label, "", width, 0.0, ())
    scale = _scale(rows, dossier.about.as_of, stick, width)
    parts: list[Part] = [*_frame(scale, say, record.unit, stick), *_today(scale, dossier.about.as_of, say)]
    points: tuple[Point, ...] = tuple((scale.x(_day(row)), scale.y(row.value)) for row in rows)
    parts.append(Stroke(points, "line", of=indicator))
    crossed = {c["as_of"]: c for c in crossings}
    parts += [Mark(x, y, "dot", "measured", 3.2, row.as_of) for row, (x, y) in zip(rows, points, strict=True) if row.as_of not in crossed]
    parts += _crossings(crossed, rows, points, parts, scale, say)
    legend, height = _legend(say, record.unit, stick, bool(crossings), any(c["direction"] == "down" for c in crossings), width, scale, language)
    title = say("series-title", label=label, unit=record.unit)
    return Figure(id_, title, _description(rows, crossings, record, stick, say, language), width, height, (*parts, *legend))


def _day(row: Observation) -> date:
    return Period.parse(row.as_of).first


def _known(record: Indicator, today: date | None) -> list[Observation]:
    rows = [row for row in record.observations if today is None or Period.parse(row.published).first <= today]
    return sorted(rows, key=_day)


def _scale(rows: list[Observation], today: date | None, stick: Yardstick | None, width: float) -> _Scale:
    most = max(row.value for row in rows) * 1.12
    if stick and max(row.value for row in rows) / stick.value <= 40:
        most = (int(max(row.value for row in rows) / stick.value) + 1.25) * stick.value
    right = 44.0 if stick else 16.0
    area = Box(52.0, 26.0, width - 52 - right, 250.0 if width >= 500 else 210.0)
    first = _day(rows[0])
    last = max(_day(rows[-1]), today or _day(rows[-1]))
    pad = max((last - first).days // 40, 1)
    return _Scale(area, date.fromordinal(first.toordinal() - pad), date.fromordinal(last.toordinal() + pad), most or 1.0)


def _frame(scale: _Scale, say: Wording, unit: str, stick: Yardstick | None) -> list[Part]:
    """Axes: the unit's own numbers left, years below, multiples of the yardstick as light lines with their number right."""
    area, parts = scale.area, list[Part]()
    bottom, right = area.y + area.height, area.x + area.width
    if stick:
        count = int(scale.most / stick.value)
        step = next((n for n in _NICE if count / n <= LINES), _NICE[-1])
        for n in range(step, count + 1, step):
            y = scale.y(n * stick.value)
            parts += [Stroke(((area.x, y), (right, y)), "rule", of=f"multiple {n}"),
                      Text(right + 6, y + 4, say("series-multiple", multiple=n), "axis", of=f"multiple {n}")]
    for value in _ticks(scale.most):
        y = scale.y(value)
        parts += [Stroke(((area.x - 4, y), (area.x, y)), "frame"), Text(area.x - 8, y + 4, say.number(value), "axis", "end")]
    parts.append(Text(0.0, 12.0, unit, "axis"))
    for year in range(scale.first.year + 1, scale.last.year + 1):
        x = scale.x(date(year, 1, 1))
        parts += [Stroke(((x, bottom), (x, bottom + 5)), "frame"), Text(x, bottom + 18, str(year), "axis", "middle")]
    return [*parts, Stroke(((area.x, area.y), (area.x, bottom)), "frame"), Stroke(((area.x, bottom), (right, bottom)), "frame")]


def _ticks(most: float) -> list[float]:
    scale = 1.0
    while most / scale > 5000:
        scale *= 1000
    step = next((n * scale for n in (0.1, 0.2, 0.5, *_NICE) if most / (n * scale) <= 6), _NICE[-1] * scale)
    return [n * step for n in range(int(most / step) + 1)]


def _today(scale: _Scale, today: date | None, say: Wording) -> list[Part]:
    if today is None:
        return []
    x = scale.x(today)
    return [Stroke(((x, 18.0), (x, scale.area.y + scale.area.height)), "asof-line", of="as-of"),
            Text(x, 12.0, say("as-of", date=say.date(today)), "asof", "end", "as-of")]


def _crossings(crossed: dict[str, Any], rows: list[Observation], points: tuple[Point, ...], drawn: list[Part], scale: _Scale,
               say: Wording) -> list[Part]:
    """A diamond where a multiple was reached, a triangle where that was undone, and the last value, all with words."""
    parts: list[Part] = []
    taken = [box_of(part) for part in drawn if isinstance(part, Text)]
    taken += [Box(x - 3, y - 3, 6, 6) for x, y in points] + _along(points)
    for row, (x, y) in zip(rows, points, strict=True):
        crossing = crossed.get(row.as_of)
        if crossing:
            up = crossing["direction"] == "up"
            parts.append(Mark(x, y, "diamond" if up else "down", "up" if up else "undone", 6.5 if up else 5.0, row.as_of))
        if crossing or row is rows[-1]:
            words_of = [say("series-multiple", multiple=crossing["multiple"])] if crossing else []
            if row is rows[-1]:
                words_of.insert(0, say("series-last", value=say.number(row.value), unit=""))
            text = free(Text(x, y, " · ".join(w.strip() for w in words_of), "strong" if row is rows[-1] else "mark", "end", row.as_of),
                        taken, scale.area)
            taken.append(box_of(text))
            parts.append(text)
    return parts


def _along(points: tuple[Point, ...]) -> list[Box]:
    """Small boxes along the line, so that no words are put on it."""
    boxes = []
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        steps = max(int(max(abs(bx - ax), abs(by - ay)) // 6), 1)
        boxes += [Box(ax + (bx - ax) * k / steps - 1, ay + (by - ay) * k / steps - 1, 2, 2) for k in range(steps)]
    return boxes


def _legend(say: Wording, unit: str, stick: Yardstick | None, crossed: bool, undone: bool, width: float, scale: _Scale, language: str
            ) -> tuple[list[Part], float]:
    entries: list[tuple[str, str]] = [("measured", say("series-legend-measured"))]
    if crossed:
        entries.append(("up", say("series-legend-up")))
    if undone:
        entries.append(("undone", say("series-legend-undone")))
    if stick:
        label = stick.translation.get(language, {}).get("label", stick.label)
        entries.append(("rule", say("series-legend-multiples", value=say.number(stick.value), unit=unit, label=label)))
    parts, x, y = list[Part](), 4.0, scale.area.y + scale.area.height + 44
    for style, words_of in entries:
        room = 24 + width_of(words_of, "small") + 18
        if x > 4 and x + room > width:
            x, y = 4.0, y + 20
        form = {"up": "diamond", "undone": "down", "measured": "dot"}.get(style)
        parts.append(Stroke(((x, y), (x + 16, y)), "rule") if form is None
                     else Mark(x + 8, y, form, style, 5.0))  # type: ignore[arg-type]
        parts.append(Text(x + 24, y + 4, words_of, "small"))
        x = round(x + room, 1)
    return parts, y + 12


def _description(rows: list[Observation], crossings: list[Any], record: Indicator, stick: Yardstick | None, say: Wording,
                 language: str) -> str:
    name = stick.translation.get(language, {}).get("label", stick.label) if stick else ""
    told = [say("series-crossing" if c["direction"] == "up" else "series-crossing-undone", date=say.date(c["as_of"]),
                multiple=c["multiple"], yardstick=name) for c in crossings]
    return say("series-description", count=len(rows), first=say.number(rows[0].value), last=say.number(rows[-1].value),
               unit=record.unit, first_date=say.date(rows[0].as_of), last_date=say.date(rows[-1].as_of),
               crossings=" ".join(told)).strip()
