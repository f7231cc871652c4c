"""What should be watched?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, get_args

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.signals.answer import Answer, Reading, Watched
from goodoffices.analyses.signals.rests import RESTS
from goodoffices.card import Firmness, Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.signal import Signal
from goodoffices.errors import BadInput
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.boxes import Boxes, as_boxes
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, terms
from goodoffices.solutions import DEFINITIONS, classical
from goodoffices.solutions.battery import battery
from goodoffices.solutions.lasting import Lasting
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Say of each signal which move it announces, and which lasting outcomes that leads away from or towards.

    A move leads away from an outcome when some form of it that lasts stands at today's level of the option and none
    stands at the announced one; towards it, the other way round. The forms that count are those that last as firmly as
    any form of the outcome does, by tests that tell something here; states that nothing leads out of do not count.
    Without a status quo nothing stands anywhere today, and a move leads away from an outcome when none of its lasting
    forms stands at the announced level, towards it when all do.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    judge, sequence : str, optional
        As in `stability`.

    Returns
    -------
    Result
        answer = {"judge", "signals": [{"signal", "option", "level", "by", "today", "away": [outcomes], "towards":
        [outcomes], "reading": {"value", "as_of", "beyond"} | null}], "lasting": [outcomes]}

    Raises
    ------
    BadInput
        When the dossier names no signal, or the judge is not known.
    """
    if not dossier.signal:
        raise BadInput(Worded("signals-none"))
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    tests = battery(model, classical())
    names, lasting = Describer(dossier, model), Lasting(model, tests)
    held, boxes = _held(names, lasting.telling), as_boxes(model.states)
    watched = tuple(_watched(dossier, signal, held, boxes) for signal in dossier.signal)
    resting = Resting.of(dossier, model, tests, judge)
    findings = [told for one in watched for told in _findings(dossier, one, tuple(held))]
    return Result(
        analysis="signals",
        findings=resting(findings, RESTS),
        answer=Answer(judge=judge, signals=watched, lasting=tuple(held)),
        references=tuple(dict.fromkeys(key for id in classical() for key in DEFINITIONS[id].references)),
        because=tuple(dict.fromkeys(id for signal in dossier.signal for id in signal.because)),
    )


def _held(names: Describer, telling: Mapping[str, NDArray[np.bool_]]) -> dict[str, NDArray[np.bool_]]:
    """Outcome to (states,) bool: its forms that last as firmly as any of it does; of outcomes that have such forms."""
    found: dict[str, NDArray[np.bool_]] = {}
    for firmness in get_args(Firmness):
        tests = [rows for concept, rows in telling.items() if DEFINITIONS[concept].firmness == firmness]
        lasts = np.logical_or.reduce([np.zeros(names.graph.size, np.bool_), *tests])
        for id, holds in names.outcomes.items():
            if id not in found and (forms := holds & lasts).any():
                found[id] = forms
    return {id: found[id] for id in names.outcomes if id in found}


def _watched(dossier: Dossier, signal: Signal, held: Mapping[str, NDArray[np.bool_]], boxes: Boxes) -> Watched:
    """A signal with the outcomes that its move leads away from and towards."""
    option, quo = dossier.get("option", signal.option), dossier.status_quo
    today = quo.levels.get(option.id, option.levels[0]) if quo else None
    place = [one.id for one in dossier.option].index(option.id)
    announced = option.levels.index(signal.announces.level)
    now = None if today is None else option.levels.index(today)
    away, towards = [], []
    for id, forms in held.items():
        low, high = boxes.low[forms, place], boxes.high[forms, place]
        there = (low <= announced) & (announced <= high)
        here = ~there if now is None else (low <= now) & (now <= high)
        away += [id] if here.any() and not there.any() else []
        towards += [id] if there.any() and not here.any() else []
    return Watched(
        signal=signal.id,
        option=option.id,
        level=signal.announces.level,
        by=option.actor,
        today=today,
        away=tuple(away),
        towards=tuple(towards),
        reading=_reading(dossier, signal),
    )


def _reading(dossier: Dossier, signal: Signal) -> Reading | None:
    """Where the indicator stands, if it is read from one that has rows."""
    record = dossier.get("indicator", signal.indicator) if signal.indicator else None
    rows = record.in_force if record else ()
    if not rows:
        return None
    return Reading(value=rows[-1].value, as_of=rows[-1].as_of, beyond=signal.seen.beyond(rows[-1].value))


def _findings(dossier: Dossier, told: Watched, lasting: tuple[str, ...]) -> Iterator[Finding]:
    """The move and where it leads; then where the indicator stands."""
    signal: Signal = dossier.get("signal", told.signal)
    slots: dict[str, Any] = {
        "signal": terms.Signal(signal=told.signal),
        "actor": terms.Actor(actor=told.by),
        "condition": terms.Condition(condition=told.option, levels=(told.level,)),
        "away": [terms.Outcome(outcome=id) for id in told.away],
        "towards": [terms.Outcome(outcome=id) for id in told.towards],
    }
    yield Finding(key=f"signals-{_leading(told, signal, lasting)}", slots=slots)
    if told.reading is not None:
        record = dossier.get("indicator", signal.indicator or "")
        stands = {
            "value": terms.Quantity(quantity=told.reading.value, unit=record.unit),
            "day": terms.Date(date=told.reading.as_of),
        }
        key = "signals-beyond" if told.reading.beyond else "signals-stands"
        yield Finding(key=key, slots=slots | stands, kind="reported", because=record.because)


def _leading(told: Watched, signal: Signal, lasting: tuple[str, ...]) -> str:
    """Which sentence says what the move does."""
    if not signal.seen.anything:
        return "unseen"
    if told.level == told.today:
        return "now"
    if told.away and told.towards:
        return "both"
    if told.away == lasting and len(lasting) > 1:
        return "away-all"
    return "away" if told.away else "towards" if told.towards else "neither" if lasting else "bare"
