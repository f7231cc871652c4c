"""The packages no other one beats, and what each is worth to every signatory over no accord."""

from __future__ import annotations

from goodoffices.analyses.package.answer import Package
from goodoffices.dossier.dossier import Dossier
from goodoffices.drawing.figure import Box, Figure, Part, Rect, Stroke, Text
from goodoffices.drawing.legend import legend
from goodoffices.drawing.measure import line_height, lines_of
from goodoffices.drawing.rows import Scale
from goodoffices.result import Result
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

#: So many packages: the marked ones, then those that give the worst-off most.
SHOWN = 5
#: From this width on, in px, a package stands beside its bars, else above them.
BROAD = 500.0


def figure(dossier: Dossier, package: Result, *, language: str, width: float = 720.0) -> Figure:
    """Draw a row per package of the Pareto front, and in it a bar per signatory from where no accord leaves it.

    Parameters
    ----------
    dossier : Dossier
    package : Result
        Of the analysis `package`.
    language : str
    width : float
        In px.
    """
    names = Names(dossier, words(language))
    say, answer = names.say, package.answer
    signatories = answer.signatories
    front = sorted(answer.front, key=lambda one: (not one.marks, -min(one.surplus.values())))[:SHOWN]
    worths = [value for one in front for value in one.surplus.values()]
    low, high = min([0.0, *worths]), max([0.0, *worths])
    left = round(0.42 * width, 1) if width >= BROAD else 0.0
    scales = {}
    for place, id in enumerate(signatories):
        room = (width - left) / len(signatories)
        scales[id] = Scale(left + place * room + 8, left + (place + 1) * room - 30, low, high)
    parts, y = _heads(names, scales, (width - left) / max(len(signatories), 1))
    top = y
    for one in front:
        drawn, y = _row(names, answer.package, one, scales, left, y)
        parts += drawn
    for id, scale in scales.items():
        parts.append(Stroke(((scale.x(0.0), top), (scale.x(0.0), y)), "frame", of=id))
    sample = Box(2.0, -5.0, 20.0, 10.0)
    signs, y = legend(
        [(Rect(sample, "gains"), say("front-gains")), (Rect(sample, "loses"), say("front-loses"))], width, y + 20, 30.0
    )
    told = " ".join(_sentence(names, answer.package, one) for one in front)
    title = say("front-title", package=names.of("package", answer.package))
    return Figure("front", title, told, width, round(y + 4, 1), (*parts, *signs))


def _heads(names: Names, scales: dict[str, Scale], room: float) -> tuple[list[Part], float]:
    parts: list[Part] = []
    most = 1
    for id, scale in scales.items():
        lines = lines_of(names.actor(id), room - 14, "small")
        most = max(most, len(lines))
        parts += [Text(scale.left, 14 + n * line_height("small"), line, "small", of=id) for n, line in enumerate(lines)]
    return parts, 14 + most * line_height("small")


def _row(
    names: Names, package: str, one: Package, scales: dict[str, Scale], left: float, top: float
) -> tuple[list[Part], float]:
    """What the package is, and its bars with their values."""
    say = names.say
    marks = say.listing([say(f"model-{mark}") for mark in one.marks])
    room = (left or max(scale.right for scale in scales.values()) + 30) - 16
    lines = [(line, "strong") for line in lines_of(marks[:1].upper() + marks[1:], room, "strong")] if marks else []
    lines += [(line, "small") for line in lines_of(accord(names, package, one.options), room, "small")]
    parts: list[Part] = []
    y = top + 14
    for line, style in lines:
        parts.append(Text(0.0, round(y, 1), line, style))
        y += line_height(style)
    bottom = max(y, top + 24) if left else y + 20
    middle = (top + bottom) / 2 if left else y + 4
    for id, scale in scales.items():
        worth = one.surplus[id]
        ends = sorted((scale.x(0.0), scale.x(worth)))
        style = "gains" if worth >= 0 else "loses"
        parts.append(
            Rect(Box(ends[0], round(middle - 6, 1), max(round(ends[1] - ends[0], 1), 1.5), 12.0), style, of=id)
        )
        parts.append(Text(ends[1] + 5, round(middle + 4, 1), say.figure(worth), "axis", of=id))
    parts.append(Stroke(((0.0, bottom), (room + 8, bottom)), "rule"))
    return parts, bottom


def accord(names: Names, package: str, options: dict[str, str]) -> str:
    """What a package changes, part by part."""
    record = names.dossier.get("package", package)
    told = []
    for part in record.parts if record else ():
        option = options.get(part.id, part.options[0])
        if option != part.options[0]:
            held = part.translation.get(names.language, {}).get("options", part.options)
            level = held[part.options.index(option)] if len(held) == len(part.options) else option
            told.append(names.say("option-level", option=names.part(part), level=level))
    return names.say("separator").join(told) or names.say("nothing-agreed")


def _sentence(names: Names, package: str, one: Package) -> str:
    say = names.say
    worth = [say("front-worth", actor=names.actor(id), value=say.figure(value)) for id, value in one.surplus.items()]
    return say("front-told", accord=accord(names, package, one.options), worth=say.listing(worth))
