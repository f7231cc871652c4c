"""Putting what matters first: findings of some kinds before the rest, each kind in its own order."""

from __future__ import annotations

from goodoffices.page.document import Sentence
from goodoffices.page.view import View


def led_by(view: View, analysis: str, *keys: str, last: tuple[str, ...] = ()) -> tuple[Sentence, ...]:
    """The findings of an analysis as sentences, those of some keys first, in the order of the keys, and some `last`."""
    found = view.findings(analysis)
    order = {key: place for place, key in enumerate(keys)}
    first = sorted((one for one in found if one.key in order), key=lambda one: order[one.key])
    rest = [one for one in found if one.key not in order and one.key not in last]
    return view.told((*first, *rest, *(one for one in found if one.key in last)))
