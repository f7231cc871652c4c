"""Where do the public indicators stand, and against which yardsticks?"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import Annotated, Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.indicator import Indicator, Observation, Reported, Yardstick
from goodoffices.dossier.period import Period
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.method import Method, Param
from goodoffices.result import Finding, Result, Table


def run(
    dossier: Dossier, *, indicator: Annotated[str | None, Param("one indicator (default: all)", positional=True)] = None
) -> Result:
    """Read each series against its yardsticks, as of the dossier's date.

    Parameters
    ----------
    dossier : Dossier
    indicator : str, optional

    Returns
    -------
    Result
        answer = {indicator: {"value", "unit", "as_of", "published", "days_to_publication", "yardsticks":
        {yardstick: {"ratio", "floor"}}, "crossings": [{"yardstick", "multiple", "direction", "as_of", "published"}],
        "checks": [{"as_of", "kind", "reported", "series", "verdict", "source"}]}}; {} for an empty series.

    Raises
    ------
    BadInput
        When the indicator is not known.
    """
    known = [record.id for record in dossier.indicator]
    if indicator is not None and indicator not in known:
        raise BadInput(Fault(f"there is no indicator '{indicator}'", nearest=nearest(indicator, known)))
    findings: list[Finding] = []
    answer: dict[str, Any] = {}
    rows: list[tuple[Any, ...]] = []
    for record in dossier.indicator:
        if indicator in (None, record.id):
            answer[record.id] = found = _read(record)
            findings += _findings(record, found)
            rows += _rows(record, found)
    because = tuple(dict.fromkeys(id for record in dossier.indicator if record.id in answer for id in record.because))
    return Result(
        analysis="indicators",
        findings=tuple(findings),
        answer=answer,
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
    rows = sorted(record.observations, key=lambda row: Period.parse(row.as_of).first)
    if not rows:
        return {}
    last = rows[-1]
    delay = (Period.parse(last.published).first - Period.parse(last.as_of).first).days
    return {
        "value": last.value,
        "unit": record.unit,
        "as_of": last.as_of,
        "published": last.published,
        "days_to_publication": delay,
        "yardsticks": {
            y.id: {"ratio": last.value / y.value, "floor": floor(last.value / y.value)} for y in record.yardsticks
        },
        "crossings": [
            crossing for y in record.yardsticks for crossing in _crossings(rows, y.id, y.value, record.hysteresis)
        ],
        "checks": [_check(rows, said) for said in record.reported],
    }


def _crossings(rows: list[Observation], id: str, yardstick: float, hysteresis: float) -> Iterator[dict[str, Any]]:
    """Every time the series reaches a new multiple of the yardstick, and every time that is undone.

    A multiple once reached counts until the series falls below it by more than the hysteresis, in yardsticks.
    """
    reached = 0
    for row in rows:
        ratio = row.value / yardstick
        before = reached
        if floor(ratio) > reached:
            reached = floor(ratio)
        elif ratio < reached - hysteresis:
            reached = floor(ratio + hysteresis)
        if reached != before:
            yield {
                "yardstick": id,
                "multiple": max(reached, before),
                "direction": "up" if reached > before else "down",
                "to": reached,
                "as_of": row.as_of,
                "published": row.published,
            }


def _check(rows: list[Observation], said: Reported) -> dict[str, Any]:
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


def _findings(record: Indicator, found: dict[str, Any]) -> Iterator[Finding]:
    which = {"indicator": record.id}
    if not found:
        yield Finding(key="indicators-empty", slots={"indicator": which})
        return
    yield Finding(
        key="indicators-latest",
        kind="reported",
        because=record.because,
        slots={
            "indicator": which,
            "value": {"quantity": found["value"], "unit": record.unit},
            "as_of": {"date": found["as_of"]},
            "published": {"date": found["published"]},
            "days": found["days_to_publication"],
        },
    )
    for yardstick in record.yardsticks:
        yield from _against(record, yardstick, found)
    for check in found["checks"]:
        if check["verdict"] not in ("agrees", "no such row"):
            slots = {
                "indicator": which,
                "as_of": {"date": check["as_of"]},
                "source": check["source"],
                "reported": {"quantity": check["reported"], "unit": record.unit},
                "series": {"quantity": check["series"], "unit": record.unit},
            }
            key = "indicators-" + check["verdict"].replace(" ", "-")
            yield Finding(key=key, because=record.because, slots=slots)
    agreeing = sum(check["verdict"] == "agrees" for check in found["checks"])
    if agreeing:
        yield Finding(key="indicators-checked", because=record.because, slots={"indicator": which, "count": agreeing})


def _against(record: Indicator, yardstick: Yardstick, found: dict[str, Any]) -> Iterator[Finding]:
    """The ratio to one yardstick, and the last multiple of it that was crossed."""
    ratio = found["yardsticks"][yardstick.id]
    which = {
        "indicator": {"indicator": record.id},
        "yardstick": {"yardstick": yardstick.id, "indicator": record.id},
    }
    size = {"quantity": yardstick.value, "unit": record.unit}
    yield Finding(
        key="indicators-ratio",
        because=(*record.because, *yardstick.because),
        slots=which | {"ratio": round(ratio["ratio"], 2), "floor": ratio["floor"], "size": size},
    )
    crossings = [crossing for crossing in found["crossings"] if crossing["yardstick"] == yardstick.id]
    if crossings:
        last = crossings[-1]
        days = {"as_of": {"date": last["as_of"]}, "published": {"date": last["published"]}}
        key = f"indicators-crossed-{last['direction']}"
        yield Finding(key=key, because=record.because, slots=which | {"multiple": last["multiple"]} | days)


def _rows(record: Indicator, found: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    if found:
        start = (
            {"indicator": record.id},
            {"quantity": found["value"], "unit": record.unit},
            {"date": found["as_of"]},
            {"date": found["published"]},
        )
        for id, ratio in found["yardsticks"].items():
            yield *start, {"yardstick": id, "indicator": record.id}, round(ratio["ratio"], 2), ratio["floor"]
        if not found["yardsticks"]:
            yield *start, None, None, None


METHOD = Method("indicators", "Where do the public indicators stand, and against which yardsticks?", run)
