"""When a kernel is compiled: one source, run as plain Python on small arrays, where loading the compiler costs more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, update_wrapper
from typing import Any

import numpy as np

#: Arrays with this many elements or more, all together, are worked on by the compiled function.
SMALL = 6000
#: So is everything once so many elements have been worked on without it: a long run of small cases compiles as well.
PATIENCE = 100_000


class Kernel:
    """A function of arrays that numba compiles when there is enough to do.

    Parameters
    ----------
    function : callable
        Written in the part of Python that numba compiles; it calls no other kernel.
    """

    def __init__(self, function: Callable[..., Any]):
        self.plain = function
        self.worked = 0
        update_wrapper(self, function)

    @property
    def compiled(self) -> Callable[..., Any]:
        """The compiled function; compiling is remembered on disk where a folder can be written."""
        return _compiled(self.plain)

    def pays(self, size: int) -> bool:
        """Whether compiling pays for arrays of so many elements, after all that was counted before; asking is free.

        Loading the compiler takes about as long as what `PATIENCE` lets pass without it, so that no run takes more
        than about twice what the better choice would have taken. Both functions give the same answers.
        """
        return size >= SMALL or self.worked + size >= PATIENCE

    def count(self, size: int) -> None:
        """Take note of work on so many elements, done here or in another way in place of this."""
        self.worked += size

    def __call__(self, *arguments: Any) -> Any:
        size = sum(a.size for a in arguments if isinstance(a, np.ndarray))
        run = self.compiled if self.pays(size) else self.plain
        if size < SMALL:
            self.count(size)
        return run(*arguments)


@cache
def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    import numba

    try:
        compiled: Callable[..., Any] = numba.njit(function, cache=True, nogil=True)
    except RuntimeError:  # numba found no folder to keep its cache in
        compiled = numba.njit(function, nogil=True)
    return compiled
