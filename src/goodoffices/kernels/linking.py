"""A kernel made of parts: plain functions in the same file, compiled along with the one that calls them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import FunctionType
from typing import Any

from goodoffices.kernels.compiling import Kernel, recompiling


class Linked(Kernel):
    """A kernel whose function calls `parts`.

    Parameters
    ----------
    function : callable
        As in `Kernel`.
    parts : callables
        Of the same file, which the compiled function is kept for; a part may call those before it.
    """

    def __init__(self, function: Callable[..., Any], *parts: Callable[..., Any]):
        super().__init__(function)
        self.parts = parts

    @property
    def compiled(self) -> Callable[..., Any]:
        """The compiled function; compiling is remembered on disk where a folder can be written."""
        return _compiled(self.plain, self.parts)


def linked(*parts: Callable[..., Any]) -> Callable[[Callable[..., Any]], Linked]:
    """Decorator: a kernel that calls these parts."""
    return lambda function: Linked(function, *parts)


@cache
def _compiled(function: Callable[..., Any], parts: tuple[Callable[..., Any], ...]) -> Callable[..., Any]:
    import numba

    seeing = _seeing(function, _needed(function, parts))
    try:
        compiled: Callable[..., Any] = numba.njit(seeing, cache=True, nogil=True)
    except RuntimeError:  # numba found no folder to keep its cache in
        compiled = numba.njit(seeing, nogil=True)
    return recompiling(compiled)


@cache
def _part(part: Callable[..., Any], needed: tuple[Callable[..., Any], ...]) -> Callable[..., Any]:
    """A part, compiled once however many kernels call it."""
    import numba

    compiled: Callable[..., Any] = numba.njit(_seeing(part, needed), nogil=True)
    return compiled


def _needed(function: Callable[..., Any], parts: tuple[Callable[..., Any], ...]) -> tuple[Callable[..., Any], ...]:
    """The parts a function calls, directly or through others, in their order."""
    assert isinstance(function, FunctionType)
    names = set(function.__code__.co_names)
    found: list[Callable[..., Any]] = []
    for at in range(len(parts) - 1, -1, -1):
        if parts[at].__name__ in names:
            found.append(parts[at])
            names |= set(parts[at].__code__.co_names)
    return tuple(reversed(found))


def _seeing(function: Callable[..., Any], needed: tuple[Callable[..., Any], ...]) -> Callable[..., Any]:
    """The same function, with the names of parts standing for the compiled ones."""
    assert isinstance(function, FunctionType)
    known = {part.__name__: _part(part, _needed(part, needed[:at])) for at, part in enumerate(needed)}
    copy = FunctionType(
        function.__code__,
        {**function.__globals__, **known},
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    copy.__module__, copy.__qualname__, copy.__doc__ = function.__module__, function.__qualname__, function.__doc__
    return copy
