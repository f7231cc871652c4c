"""What each model says of each issue, and how far the unsure inputs carry it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Figure, Mark, Part, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of
from goodoffices.drawing.rows import ROW, Scale, column, row_names
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: From the last row of an issue to the next issue's name, in px.
BETWEEN = 14.0


def figure(dossier: Dossier, forecast: Result, *, language: str, width: float = 720.0) -> Figure:
    """Draw, per issue, a row per model: its value as a dot, nine draws in ten as a line, half of them thick.

    Parameters
    ----------
    dossier : Dossier
    forecast : Result
        Of the analysis `forecast`.
    language : str
    width : float
        In px.
    """
    names = Names(dossier, words(language))
    say, issues = names.say, forecast.answer.issues
    models = list(dict.fromkeys(model for issue in issues.values() for model in issue.models))
    broken, wide = column([say(f"model-{model}") for model in models], width)
    called = dict(zip(models, broken, strict=True))
    scale = Scale(round(wide + 18, 1), width - 16)
    parts: list[Part] = []
    y = 14.0
    for id, issue in issues.items():
        for line in lines_of(names.of("issue", id), width, "strong"):
            parts.append(Text(0.0, round(y, 1), line, "strong", of=id))
            y += line_height("strong")
        y -= line_height("strong") - 8
        for model, value in issue.models.items():
            room = max(ROW, len(called[model]) * line_height() + 6)
            parts += row_names(called[model], y + room / 2, model)
            if value is None:
                parts.append(
                    Text(scale.left, round(y + room / 2 + 4, 1), say("ensemble-none"), "quiet", of=f"{id}:{model}")
                )
            else:
                parts += _row(scale, y + room / 2, value, (issue.draws or {}).get(model, {}), f"{id}:{model}")
            y += room
        y += BETWEEN + line_height("strong")
    y -= BETWEEN + line_height("strong") - 4
    parts += scale.axis(say, y, (0, 25, 50, 75, 100))
    signs, y = legend(
        [
            (Mark(12.0, 0.0, "dot", "stake", 5.0), say("ensemble-dot")),
            (Stroke(((2.0, 0.0), (24.0, 0.0)), "half"), say("ensemble-half")),
            (Stroke(((2.0, 0.0), (24.0, 0.0)), "reach"), say("ensemble-most")),
        ],
        width,
        y + 36,
        30.0,
    )
    return Figure("ensemble", say("ensemble-title"), _told(names, issues), width, round(y + 4, 1), (*parts, *signs))


def _row(scale: Scale, y: float, value: float, draws: Mapping[str, float | None], of: str) -> list[Part]:
    parts: list[Part] = [Stroke(((scale.left, y), (scale.right, y)), "rule")]
    for low, high, style in (("5", "95", "reach"), ("25", "75", "half")):
        start, end = draws.get(low), draws.get(high)
        if start is not None and end is not None:
            parts.append(Stroke(((scale.x(start), y), (scale.x(end), y)), style, of=of))
    return [*parts, Mark(scale.x(value), y, "dot", "stake", 5.0, of)]


def _told(names: Names, issues: Mapping[str, Any]) -> str:
    say = names.say
    sentences = []
    for id, issue in issues.items():
        values = [
            say(
                "ensemble-value",
                model=say(f"model-{model}"),
                value=say("ensemble-none") if value is None else say.number(value, 0),
            )
            for model, value in issue.models.items()
        ]
        sentences.append(say("ensemble-issue", issue=names.of("issue", id), values=say.listing(values)))
    return " ".join(sentences)
