"""Who does the work of a sweep: this process or several; it can be watched and stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import Any, TypeVar

from goodoffices.errors import BadInput, Cancelled
from goodoffices.wording import Worded

T = TypeVar("T")
#: How often a runner with several processes looks whether it was stopped, in seconds.
GLANCE = 0.1


class Runner:
    """Does tasks one after another in this process.

    Parameters
    ----------
    progress : callable, optional
        Told how many tasks are done, and of how many: before the first and after each.
    """

    def __init__(self, progress: Callable[[int, int], None] | None = None):
        self.progress = progress
        self._stopped = Event()

    def cancel(self) -> None:
        """Stop the work, from any thread: no further task begins, and whoever waits for answers gets `Cancelled`."""
        self._stopped.set()

    def each(self, task: Callable[..., T], work: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, T]]:
        """The place in `work` and the answer of each task, as they are done.

        Parameters
        ----------
        task : callable
        work : sequence of tuple
            What `task` is given, a tuple for each time.

        Raises
        ------
        Cancelled
            When it was stopped; what was done before has been given.
        """
        self._tell(0, len(work))
        for done, (place, answer) in enumerate(self._answers(task, work), 1):
            self._tell(done, len(work))
            yield place, answer

    def _tell(self, done: int, of: int) -> None:
        if self.progress is not None:
            self.progress(done, of)

    def _look(self) -> None:
        if self._stopped.is_set():
            raise Cancelled(Worded("work-cancelled"))

    def _answers(self, task: Callable[..., T], work: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, T]]:
        for place, given in enumerate(work):
            self._look()
            yield place, task(*given)


class Processes(Runner):
    """Does tasks in several processes at a time; with one, in this.

    Tasks are sent to the others, so a function of a module (with `functools.partial` for what it works on), no lambda.

    Parameters
    ----------
    jobs : int
        Processes.
    progress : callable, optional
        As for `Runner`.

    Raises
    ------
    BadInput
        With less than one process.
    """

    def __init__(self, jobs: int, progress: Callable[[int, int], None] | None = None):
        super().__init__(progress)
        if jobs < 1:
            raise BadInput(Worded("no-process", jobs=jobs))
        self.jobs = jobs

    def _answers(self, task: Callable[..., T], work: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, T]]:
        if self.jobs == 1 or len(work) < 2:
            yield from super()._answers(task, work)
            return
        from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
        from multiprocessing import get_context

        pool = ProcessPoolExecutor(min(self.jobs, len(work)), mp_context=get_context("spawn"))
        try:
            waiting = {pool.submit(task, *given): place for place, given in enumerate(work)}
            while waiting:
                self._look()
                for future in wait(waiting, timeout=GLANCE, return_when=FIRST_COMPLETED).done:
                    yield waiting.pop(future), future.result()
        finally:
            pool.shutdown(cancel_futures=True)
