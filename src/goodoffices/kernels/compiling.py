"""When a kernel is compiled: one source, run as plain Python on small arrays, where loading the compiler costs more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, update_wrapper
from typing import Any

import numpy as np

#: Arrays with fewer elements than this, all together, are worked on without the compiler.
SMALL = 6000


class Kernel:
    """A function of arrays that numba compiles when the arrays are large.

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
        size = sum(a.size for a in arguments if isinstance(a, np.ndarray))
        return self.plain(*arguments) if size < SMALL else self.compiled(*arguments)


@cache
def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    import numba

    try:
        compiled: Callable[..., Any] = numba.njit(function, cache=True, nogil=True)
    except RuntimeError:  # numba found no folder to keep its cache in
        compiled = numba.njit(function, nogil=True)
    return compiled
