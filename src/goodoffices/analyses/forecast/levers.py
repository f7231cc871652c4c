"""What moves the forecast of one issue: how far each actor's own ranges alone can carry it."""

from __future__ import annotations

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import Issue
from goodoffices.drawing.figure import Box, Figure, Part, Rect, Stroke, Text
from goodoffices.drawing.measure import line_height, lines_of, width_of
from goodoffices.drawing.rows import Scale, column, height, row_names, tick_text
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: So many actors, those that move it most.
SHOWN = 10


def figure(dossier: Dossier, forecast: Result, issue: str, *, language: str, width: float = 720.0) -> Figure:
    """Draw a bar per actor from the lowest to the highest mean that its ranges give, the widest on top.

    Parameters
    ----------
    dossier : Dossier
    forecast : Result
        Of the analysis `forecast`.
    issue : str
        One that the forecast answers.
    language : str
    width : float
        In px.
    """
    names = Names(dossier, words(language))
    say, answer = names.say, forecast.answer.issues[issue]
    record: Issue = dossier.get("issue", issue)
    swings = sorted(answer.swing.items(), key=lambda one: one[1][0] - one[1][1])[:SHOWN]
    called, wide = column([names.actor(id) for id, _ in swings], width)
    shares = {id: say.percent(answer.levers.get(id, 0.0)) for id, _ in swings}
    right = max((width_of(text, "axis") for text in shares.values()), default=0.0) + 8
    scale = Scale(round(wide + 14, 1), width - 16 - right)
    parts: list[Part] = []
    y = 10.0
    for lines, (id, (low, high)) in zip(called, swings, strict=True):
        middle = y + height(lines) / 2
        parts += [*row_names(lines, middle, id), Stroke(((scale.left, middle), (scale.right, middle)), "rule")]
        start, end = scale.x(low), max(scale.x(high), scale.x(low) + 1.5)
        parts.append(Rect(Box(start, round(middle - 6, 1), round(end - start, 1), 12.0), "swing", of=id))
        parts.append(Text(width, round(middle + 4, 1), shares[id], "axis", "end", f"{id}:share"))
        y += height(lines)
    mean = scale.x(answer.mean)
    parts.append(Stroke(((mean, 4.0), (mean, y)), "settles", of="mean"))
    parts.append(Stroke(((scale.left, y), (scale.right, y)), "frame"))
    for side, at, anchor in (("low", scale.left, "start"), ("high", scale.right, "end")):
        value = f"{say.number(getattr(record, side).value)} {names.words(record, 'unit')}".strip()
        parts.append(Text(at, y + 18, value, "axis", anchor))  # type: ignore[arg-type]
    told = say("levers-legend", mean=tick_text(say, answer.own.mean), unit=names.words(record, "unit"))
    for line in lines_of(told, width, "small"):
        parts.append(Text(0.0, round(y + 38, 1), line, "small"))
        y += line_height("small")
    title = say("levers-title", issue=names.words(record, "label"))
    return Figure(f"levers-{issue}", title, _told(names, swings, shares), width, round(y + 30, 1), tuple(parts))


def _told(names: Names, swings: list[tuple[str, tuple[float, float]]], shares: dict[str, str]) -> str:
    say = names.say
    return " ".join(
        say(
            "levers-actor",
            actor=names.actor(id),
            low=say.number(low, 0),
            high=say.number(high, 0),
            share=shares[id],
        )
        for id, (low, high) in swings
    )
