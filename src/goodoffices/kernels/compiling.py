"""When a kernel is compiled: one source, run as plain Python on small arrays, where loading the compiler costs more."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from functools import cache, update_wrapper
from typing import Any

import numpy as np

#: Arrays with this many elements or more, all together, are worked on by the compiled function.
SMALL = 3000
#: What reading a compiled function raises that another build left on disk: a named tuple that has another name or home
#: now, a file that was cut off.
UNREADABLE = (AttributeError, ImportError, EOFError, pickle.UnpicklingError)


class Kernel:
    """A function of arrays that numba compiles when there is enough to do: which of the two runs is told by size alone.

    Both give the same answers.

    Parameters
    ----------
    function : callable
        Written in the part of Python that numba compiles; it calls no other kernel.
    """

    def __init__(self, function: Callable[..., Any]):
        self.plain = function
        update_wrapper(self, function)

    @property
    def compiled(self) -> Callable[..., Any]:
        """The compiled function; compiling is remembered on disk where a folder can be written."""
        return _compiled(self.plain)

    def __call__(self, *arguments: Any) -> Any:
        run = self.compiled if elements(arguments) >= SMALL else self.plain
        return run(*arguments)


def elements(arguments: Iterable[Any]) -> int:
    """How many elements the arrays among some arguments have, those in named tuples included."""
    return sum(a.size if isinstance(a, np.ndarray) else elements(a) if isinstance(a, tuple) else 0 for a in arguments)


@cache
def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    import numba

    try:
        compiled: Callable[..., Any] = numba.njit(function, cache=True, nogil=True)
    except RuntimeError:  # numba found no folder to keep its cache in
        compiled = numba.njit(function, nogil=True)
    return recompiling(compiled)


def recompiling(compiled: Any) -> Callable[..., Any]:
    """The compiled function, compiled anew where what is kept of it on disk cannot be read.

    numba reads the list of what it keeps, in which types of arguments stand by name, before it looks whether the source
    is still the same: findings/numba-renamed-tuple.sh.
    """

    def call(*arguments: Any) -> Any:
        try:
            return compiled(*arguments)
        except UNREADABLE:
            compiled.recompile()  # which empties that list
            return compiled(*arguments)

    return update_wrapper(call, compiled)
