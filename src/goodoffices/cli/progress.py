"""A moving bar on the terminal for whatever takes more than a second."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 1.0
WIDTH = 24


def shown(what: str, work: Callable[[], T]) -> T:
    """Do the work; after a second say so on a terminal's standard error, with the time it has taken."""
    if not sys.stderr.isatty():
        return work()
    done = Event()
    bar = Thread(target=_bar, args=(what, done), daemon=True)
    bar.start()
    try:
        return work()
    finally:
        done.set()
        bar.join()


def _bar(what: str, done: Event) -> None:
    began = monotonic()
    if done.wait(PATIENCE):
        return
    while not done.wait(0.1):
        passed = monotonic() - began
        at = int(passed * 10) % (2 * WIDTH)
        at = min(at, 2 * WIDTH - at)
        sys.stderr.write(f"\r{what} [{'.' * at}#{'.' * (WIDTH - at)}] {passed:4.0f} s")
        sys.stderr.flush()
    sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()
