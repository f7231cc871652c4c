"""Many runs of one task, with the same answer whoever does the work.

Runs are cut into chunks of a fixed size and every chunk has an rng of its own, spawned from the one given, so that the
numbers drawn do not depend on who does the work.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import TypeVar

import numpy as np

from goodoffices.errors import BadInput
from goodoffices.runs.runner import Runner
from goodoffices.wording import Worded

T = TypeVar("T")
#: Runs in a chunk.
CHUNK = 125


def sweep(
    task: Callable[[int, np.random.Generator], T],
    runs: int,
    *,
    rng: np.random.Generator,
    runner: Runner | None = None,
    chunk: int = CHUNK,
    done: MutableMapping[int, T] | None = None,
) -> list[T]:
    """What `task(size, rng)` returns for each chunk, in order.

    Parameters
    ----------
    task : callable
        Does `size` runs with an rng of its own.
    runs : int
    rng : numpy Generator
        Spawned from, so its children differ from those of an earlier sweep with the same rng.
    runner : Runner, optional
        Who does the work; default: this process.
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
        With fewer than 0 runs, or less than one run in a chunk.
    Cancelled
        When the runner was stopped; what was done stands in `done`.
    """
    if runs < 0 or chunk < 1:
        raise BadInput(Worded("sweep-of-nothing", runs=runs, chunk=chunk))
    sizes = [min(chunk, runs - start) for start in range(0, runs, chunk)]
    kept: MutableMapping[int, T] = {} if done is None else done
    children = rng.spawn(len(sizes))
    left = [number for number in range(len(sizes)) if number not in kept]
    for place, answer in (runner or Runner()).each(task, [(sizes[number], children[number]) for number in left]):
        kept[left[place]] = answer
    return [kept[number] for number in range(len(sizes))]
