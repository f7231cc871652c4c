"""Many runs of one task: in this process or several, with the same answer however many there are.

Runs are cut into chunks of a fixed size and every chunk has an rng of its own, spawned from the one given, so that the
numbers drawn do not depend on who does the work.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any, TypeVar

import numpy as np

from goodoffices.errors import BadInput
from goodoffices.wording import Worded

T = TypeVar("T")
#: Runs in a chunk.
CHUNK = 125


def sweep(
    task: Callable[[int, np.random.Generator], T],
    runs: int,
    *,
    rng: np.random.Generator,
    jobs: int = 1,
    chunk: int = CHUNK,
    done: MutableMapping[int, T] | None = None,
) -> list[T]:
    """What `task(size, rng)` returns for each chunk, in order.

    Parameters
    ----------
    task : callable
        Does `size` runs with an rng of its own; with more than one job it is sent to other processes, so a function
        of a module (with `functools.partial` for what it works on), not a lambda.
    runs : int
    rng : numpy Generator
        Spawned from, so its children differ from those of an earlier sweep with the same rng.
    jobs : int
        Processes; 1 stays in this one.
    chunk : int
        Runs in a chunk; another size gives other numbers.
    done : mutable mapping, optional
        Answers by number of the chunk: those in it are not worked on again, new ones are put in, so that a sweep that
        was stopped can go on with an rng made from the same seed.

    Returns
    -------
    list, one answer per chunk, the last chunk being smaller when `runs` is no multiple.

    Raises
    ------
    BadInput
        With fewer than 0 runs, or less than one job or run in a chunk.
    """
    if runs < 0 or jobs < 1 or chunk < 1:
        raise BadInput(Worded("sweep-of-nothing", runs=runs, jobs=jobs, chunk=chunk))
    sizes = [min(chunk, runs - start) for start in range(0, runs, chunk)]
    kept: MutableMapping[int, T] = {} if done is None else done
    children = rng.spawn(len(sizes))
    left = [number for number in range(len(sizes)) if number not in kept]
    if jobs == 1 or len(left) <= 1:
        for number in left:
            kept[number] = task(sizes[number], children[number])
    else:
        _in_processes(task, [(number, sizes[number], children[number]) for number in left], jobs, kept)
    return [kept[number] for number in range(len(sizes))]


def _in_processes(
    task: Callable[[int, np.random.Generator], T],
    work: list[tuple[int, int, np.random.Generator]],
    jobs: int,
    kept: MutableMapping[int, Any],
) -> None:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    with ProcessPoolExecutor(min(jobs, len(work)), mp_context=get_context("spawn")) as pool:
        waiting = {pool.submit(task, size, child): number for number, size, child in work}
        for future in as_completed(waiting):
            kept[waiting[future]] = future.result()
