"""What to watch: for the brief of two sheets."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analyses.signals.answer import Watched
from goodoffices.analyses.signals.section import watched
from goodoffices.page.parts import Opening
from goodoffices.page.view import View


def openings(view: View) -> Iterator[Opening]:
    """The signals: those that lead away from most first, since they are what a reader must not miss."""
    result = view.result("signals")
    if result is not None:
        told = zip(watched(view), result.answer.signals, strict=True)
        yield Opening(60, "watch", tuple(item for item, _ in sorted(told, key=lambda one: _least(one[1]))))


def _least(signal: Watched) -> tuple[int, int]:
    return -len(signal.away), -len(signal.towards)
