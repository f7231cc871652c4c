"""What was worked out about one model and is asked for again: it belongs to the model and goes when that goes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import RLock
from typing import Any, TypeVar

T = TypeVar("T")


class KeptAnswers:
    """Answers by what was asked. Threads that want the same one at the same time do not work it out twice."""

    def __init__(self) -> None:
        self._found: dict[Hashable, Any] = {}
        self._lock = RLock()

    def once(self, asked: Hashable, work_out: Callable[[], T]) -> T:
        """The answer, worked out when first asked for."""
        with self._lock:
            if asked not in self._found:
                self._found[asked] = work_out()
            found: T = self._found[asked]
            return found
