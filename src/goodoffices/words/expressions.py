"""Expressions over options in words: `relief >= "partial" and not strike` as a reader would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodoffices.dossier.expression import COMPARISONS, Expression, Join, Level, Not, parse
from goodoffices.words.naming import PLAIN

if TYPE_CHECKING:
    from goodoffices.words.labels import Labels


def in_words(text: str, labels: Labels) -> str:
    """An expression in words.

    Raises
    ------
    BadInput
        When it does not read.
    """
    return _said(parse(text), labels)


def _said(tree: Expression, labels: Labels) -> str:
    if isinstance(tree, Level):
        return _level(tree, labels)
    if isinstance(tree, Not):
        return labels.say("expression-not", part=_part(tree.part, labels))
    return labels.say(
        f"expression-{tree.word}", left=_part(tree.left, labels, tree.word), right=_part(tree.right, labels, tree.word)
    )


def _part(tree: Expression, labels: Labels, word: str = "") -> str:
    """A part, in brackets unless it is plain or joined by the same word as what holds it."""
    said = _said(tree, labels)
    loose = isinstance(tree, Join) and not (tree.word == word and word in ("and", "or"))
    return labels.say("expression-group", part=said) if loose else said


def _level(leaf: Level, labels: Labels) -> str:
    """An option with the levels at which the comparison holds."""
    option = labels.dossier.get("option", leaf.option)
    if option is None:
        return leaf.option
    numbers = range(len(option.levels))
    if leaf.comparison:
        bound = option.levels.index(leaf.level)
        holds = [number for number in numbers if COMPARISONS[leaf.comparison](number, bound)]
    else:
        holds = [number for number in numbers if number >= 1]
    label = labels.of("option", leaf.option)
    if option.levels == PLAIN and len(holds) == 1:
        return label if holds == [1] else labels.say("expression-not", part=label)
    names = [labels.level(leaf.option, option.levels[number]) for number in holds]
    if len(names) in (0, len(option.levels)):
        return labels.say("expression-any", option=label)
    levels = labels.say("level-or", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]
    return labels.say("option-level", option=label, level=levels)
