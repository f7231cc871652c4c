"""A moving bar on the terminal for whatever takes more than a second."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import TypeVar

from goodoffices.runs.runner import Runner

T = TypeVar("T")
PATIENCE = 1.0
WIDTH = 24


class _Share:
    """How much of the work is done, between 0 and 1; None where it is not known."""

    done: float | None = None

    def __call__(self, done: int, of: int) -> None:
        self.done = done / of if of else None


def with_progress(what: str, work: Callable[[], T], runner: Runner | None = None) -> T:
    """Do the work; after a second say so on a terminal's standard error, with the time it has taken.

    Of a runner's tasks the bar shows the share that is done.
    """
    if not sys.stderr.isatty():
        return work()
    done, share = Event(), _Share()
    if runner is not None:
        runner.progress = share
    bar = Thread(target=_bar, args=(what, done, share), daemon=True)
    bar.start()
    try:
        return work()
    finally:
        done.set()
        bar.join()


def _bar(what: str, done: Event, share: _Share) -> None:
    began = monotonic()
    if done.wait(PATIENCE):
        return
    while not done.wait(0.1):
        passed = monotonic() - began
        sys.stderr.write(f"\r{what} [{_drawn(passed, share.done)}] {passed:4.0f} s")
        sys.stderr.flush()
    sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()


def _drawn(passed: float, share: float | None) -> str:
    """A bar as full as the work is done, or a mark that wanders where nobody knows."""
    if share is not None:
        full = round(share * (WIDTH + 1))
        return "#" * full + "." * (WIDTH + 1 - full)
    at = int(passed * 10) % (2 * WIDTH)
    at = min(at, 2 * WIDTH - at)
    return "." * at + "#" + "." * (WIDTH - at)
