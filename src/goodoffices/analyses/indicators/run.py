"""Where do the public indicators stand, and against which yardsticks?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import floor, isclose
from typing import Annotated, Any

from goodoffices.analyses.indicators.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.period import Period, first_day
from goodoffices.dossier.records.indicator import Indicator, Observation, Reported, Yardstick
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.wording import Worded

#: So close to a whole number, in shares of it, a ratio is that number.
TOLERANCE = 1e-9
#: A pace is not drawn out over more days than a hundred years have.
FAR = 36_525


def run(
    dossier: Dossier,
    *,
    indicator: Annotated[str | None, Param(Worded("indicators-param-indicator"), positional=True)] = None,
) -> Result:
    """Read each series against its yardsticks, as of the dossier's date.

    Parameters
    ----------
    dossier : Dossier
    indicator : str, optional

    Returns
    -------
    Result
        answer = {indicator: {"value", "unit", "as_of", "published", "first", "days_to_publication", "yardsticks":
        {yardstick: {"ratio", "floor", "reading", of a mark also "distance", "days", "since"}},
        "crossings": [{"yardstick", "multiple", "direction", "as_of", "published"}],
        "since_before": {yardstick: the multiple the first row is at or above already},
        "checks": [{"as_of", "kind", "reported", "series", "verdict", "source"}]}}; {} for an empty series.

    Raises
    ------
    BadInput
        When the indicator is not known.
    """
    known = [record.id for record in dossier.indicator]
    if indicator is not None and indicator not in known:
        raise BadInput(Fault(Worded("no-such-indicator", id=indicator), nearest=nearest(indicator, known)))
    findings = [] if known else [Finding(key="indicators-none")]
    answer: dict[str, Any] = {}
    rows: list[tuple[Any, ...]] = []
    for record in dossier.indicator:
        if indicator in (None, record.id):
            answer[record.id] = found = _read(record)
            findings += _findings(record, found, dossier.about.as_of)
            rows += _rows(record, found)
    because = tuple(dict.fromkeys(id for record in dossier.indicator if record.id in answer for id in record.because))
    return Result(
        analysis="indicators",
        findings=tuple(findings),
        answer=Answer.model_validate(answer),
        because=because,
        tables=(
            Table(
                id="indicators",
                columns=("indicator", "value", "as_of", "published", "yardstick", "ratio", "floor"),
                rows=tuple(rows),
            ),
        ),
    )


def _read(record: Indicator) -> dict[str, Any]:
    rows = record.in_force
    if not rows:
        return {}
    last = rows[-1]
    delay = max(0, (Period.parse(last.published).first - Period.parse(last.as_of).last).days)
    return {
        "value": last.value,
        "unit": record.unit,
        "as_of": last.as_of,
        "published": last.published,
        "first": rows[0].as_of,
        "days_to_publication": delay,
        "yardsticks": {
            y.id: {"ratio": last.value / y.value, "floor": whole_yardsticks(last.value / y.value), "reading": y.reading}
            | (_pace(rows, y.value) if y.reading == "mark" else {})
            for y in record.yardsticks
        },
        "crossings": [
            crossing
            for y in record.yardsticks
            if y.reading != "share"
            for crossing in _crossings(rows, y, record.hysteresis)
        ],
        "since_before": {y.id: _reached(rows[0].value / y.value, y) for y in record.yardsticks if y.reading != "share"},
        "checks": [_checked(record, rows, said) for said in record.reported],
    }


def whole_yardsticks(ratio: float) -> int:
    """How many whole yardsticks a ratio holds; 2.9999999999999996, as 0.3 / 0.1 comes out, are three."""
    nearest = round(ratio)
    return nearest if isclose(ratio, nearest, rel_tol=TOLERANCE, abs_tol=TOLERANCE) else floor(ratio)


def _pace(rows: Sequence[Observation], mark: float) -> dict[str, Any]:
    """How far it is to a mark, and in how many days from the last row it is reached at the pace of the last two.

    The days are None where there is one row alone, or it does not move towards the mark.
    """
    last, before = rows[-1], rows[-2] if len(rows) > 1 else None
    found = {"distance": mark - last.value, "days": None, "since": before.as_of if before else None}
    if before is not None:
        days = (Period.parse(last.as_of).first - Period.parse(before.as_of).first).days
        pace = (last.value - before.value) / days if days else 0.0
        if pace * (mark - last.value) > 0:
            found["days"] = (mark - last.value) / pace
    return found


def _reached(ratio: float, yardstick: Yardstick) -> int:
    """The multiple a ratio is at or above; a mark is passed once, and never twice over."""
    whole = max(0, whole_yardsticks(ratio))
    return min(whole, 1) if yardstick.reading == "mark" else whole


def _crossings(rows: Sequence[Observation], yardstick: Yardstick, hysteresis: float) -> Iterator[dict[str, Any]]:
    """Every time the series reaches a new multiple of the yardstick, and every time that is undone.

    A multiple once reached counts until the series falls below it by more than the hysteresis, in yardsticks. The
    first row crosses nothing: what it is above, the series was above since before.
    """
    reached = _reached(rows[0].value / yardstick.value, yardstick)
    for row in rows[1:]:
        ratio = row.value / yardstick.value
        before = reached
        if (now := _reached(ratio, yardstick)) > reached:
            reached = now
        elif ratio < reached - hysteresis - TOLERANCE * max(1.0, abs(ratio)):
            reached = _reached(ratio + hysteresis, yardstick)
        if reached != before:
            yield {
                "yardstick": yardstick.id,
                "multiple": reached if reached > before else reached + 1,
                "direction": "up" if reached > before else "down",
                "to": reached,
                "as_of": row.as_of,
                "published": row.published,
            }


def _checked(record: Indicator, rows: Sequence[Observation], said: Reported) -> dict[str, Any]:
    """As `_check`, against the series as it is, and as it was before a row near the day was revised."""
    found = _check(rows, said)
    place = next((n for n, row in enumerate(rows) if row.as_of == said.as_of), None)
    if place is None or found["verdict"] == "agrees":
        return found
    days = {row.as_of for row in rows[max(place - 1, 0) : place + 2]}
    near = [row for row in record.observations if row.as_of in days]
    for day in sorted({first_day(row.published) for row in near}, reverse=True):
        known = tuple(row for row in near if first_day(row.published) <= day)
        earlier = _check(record.model_copy(update={"observations": known}).in_force, said)
        if earlier["verdict"] == "agrees":
            return earlier
    return found


def _check(rows: Sequence[Observation], said: Reported) -> dict[str, Any]:
    """Whether a printed number agrees with the series, or took an increase for a level or a level for an increase."""
    place = next((n for n, row in enumerate(rows) if row.as_of == said.as_of), None)
    found: dict[str, Any] = {
        "as_of": said.as_of,
        "kind": said.kind,
        "reported": said.value,
        "source": said.source,
        "series": None,
        "verdict": "no such row",
    }
    if place is None:
        return found
    level = rows[place].value
    grown = level - rows[place - 1].value if place else None
    grows = rows[place + 1].value - level if place + 1 < len(rows) else None
    found["series"] = level if said.kind == "level" else grown
    if found["series"] is not None and _same(said.value, found["series"]):
        found["verdict"] = "agrees"
    elif said.kind == "level" and any(step is not None and _same(said.value, step) for step in (grown, grows)):
        found["verdict"] = "increase taken for level"
    elif said.kind == "increase" and _same(said.value, level):
        found["verdict"] = "level taken for increase"
    elif found["series"] is not None:
        found["verdict"] = "differs"
    return found


def _same(a: float, b: float) -> bool:
    """Equal to the tenth, in which such reports are printed; two rounded rows may add up to one tenth more."""
    return abs(a - b) < 0.1001 if abs(b) < 1000 else abs(a - b) < 1.0001


def _findings(record: Indicator, found: dict[str, Any], today: date | None) -> Iterator[Finding]:
    which = terms.Indicator(indicator=record.id)
    if not found:
        yield Finding(key="indicators-empty", slots={"indicator": which})
        return
    yield Finding(
        key="indicators-latest",
        kind="reported",
        because=record.because,
        slots={
            "indicator": which,
            "value": terms.Quantity(quantity=found["value"], unit=record.unit),
            "as_of": terms.Date(date=found["as_of"]),
            "published": terms.Date(date=found["published"]),
            "days": found["days_to_publication"],
        },
    )
    for yardstick in record.yardsticks:
        yield from _against(record, yardstick, found, today)
    for check in found["checks"]:
        if check["verdict"] not in ("agrees", "no such row"):
            slots = {
                "indicator": which,
                "as_of": terms.Date(date=check["as_of"]),
                "source": check["source"],
                "reported": terms.Quantity(quantity=check["reported"], unit=record.unit),
                "series": terms.Quantity(quantity=check["series"], unit=record.unit),
            }
            key = "indicators-" + check["verdict"].replace(" ", "-")
            yield Finding(key=key, because=record.because, slots=slots)
    agreeing = sum(check["verdict"] == "agrees" for check in found["checks"])
    if agreeing:
        yield Finding(key="indicators-checked", because=record.because, slots={"indicator": which, "count": agreeing})


def _against(record: Indicator, yardstick: Yardstick, found: dict[str, Any], today: date | None) -> Iterator[Finding]:
    """The ratio to one yardstick, and the last multiple of it that was crossed."""
    ratio = found["yardsticks"][yardstick.id]
    which = {
        "indicator": terms.Indicator(indicator=record.id),
        "yardstick": terms.Yardstick(yardstick=yardstick.id, indicator=record.id),
    }
    size = {"size": terms.Quantity(quantity=yardstick.value, unit=record.unit)}
    because = (*record.because, *yardstick.because)
    if yardstick.reading == "share":
        told = which | size | {"ratio": terms.Percent(percent=ratio["ratio"])}
        yield Finding(key="indicators-share", because=because, slots=told)
        return
    if yardstick.reading == "mark":
        last = Period.parse(found["as_of"]).last
        yield Finding(because=because, **_to_mark(record, ratio, which | size, last, today))
    else:
        told = which | size | {"ratio": round(ratio["ratio"], 2), "floor": max(0, ratio["floor"])}
        yield Finding(key="indicators-ratio", because=because, slots=told)
    crossings = [crossing for crossing in found["crossings"] if crossing["yardstick"] == yardstick.id]
    if crossings:
        last = crossings[-1]
        days = {"as_of": terms.Date(date=last["as_of"]), "published": terms.Date(date=last["published"])}
        key = f"indicators-crossed-{last['direction']}"
        yield Finding(key=key, because=record.because, slots=which | {"multiple": last["multiple"]} | days)
    elif found["since_before"][yardstick.id] >= 1:
        slots = which | {"multiple": found["since_before"][yardstick.id], "as_of": terms.Date(date=found["first"])}
        yield Finding(key="indicators-since-before", because=record.because, slots=slots)


def _to_mark(
    record: Indicator, found: dict[str, Any], slots: dict[str, Any], last: date, today: date | None
) -> dict[str, Any]:
    """Key and slots: how far a mark is from the `last` day measured, and when it is reached at the latest pace."""
    away = {
        "away": terms.Quantity(quantity=abs(found["distance"]), unit=record.unit),
        "ratio": round(found["ratio"], 2),
    }
    side = "at" if found["distance"] == 0 else "below" if found["distance"] > 0 else "above"
    told = slots | away | {"side": side}
    if found["days"] is None:
        key = "indicators-mark" if side == "at" or found["since"] is not None else "indicators-mark-once"
        return {"key": key, "slots": told}
    told |= {"since": terms.Date(date=found["since"])}
    if found["days"] > FAR or last > date.max - timedelta(FAR):
        return {"key": "indicators-mark-far", "slots": told}
    days = max(1, round(found["days"]))
    reached = last + timedelta(days)
    told |= {"days": days, "reached": terms.Date(date=f"{reached.isoformat()}~")}
    past = today is not None and reached <= today
    return {"key": "indicators-mark-past" if past else "indicators-mark-days", "slots": told}


def _rows(record: Indicator, found: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    if found:
        start = (
            terms.Indicator(indicator=record.id),
            terms.Quantity(quantity=found["value"], unit=record.unit),
            terms.Date(date=found["as_of"]),
            terms.Date(date=found["published"]),
        )
        for id, ratio in found["yardsticks"].items():
            yield (
                *start,
                terms.Yardstick(yardstick=id, indicator=record.id),
                _read_as(ratio),
                ratio["floor"] if ratio["reading"] == "multiples" else None,
            )
        if not found["yardsticks"]:
            yield *start, None, None, None


def _read_as(ratio: dict[str, Any]) -> Any:
    """A ratio as a cell: a share in per cent, else as it is."""
    return terms.Percent(percent=ratio["ratio"]) if ratio["reading"] == "share" else round(ratio["ratio"], 2)
