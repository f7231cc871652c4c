"""What differs between two texts, as stretches that take each other's place: enough to go either way, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

#: Where a stretch begins in the old text, what stands there, and what takes its place.
Splice = tuple[int, bytes, bytes]
#: Changed stretches of more lines than this are kept whole, not line by line.
FINE = 4000


def splices(old: bytes, new: bytes) -> tuple[Splice, ...]:
    """The stretches of whole lines that turn the old text into the new one, in the order of the text."""
    start = _shared(old, new)
    start = old.rfind(b"\n", 0, start) + 1
    end = _shared(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if not before and not after:
        return ()
    if not before or not after or max(map(len, lines)) > FINE:
        return ((start, before, after),)
    return tuple(_fine(start, *lines))


def spliced(text: bytes, steps: Sequence[Splice]) -> bytes:
    """A text after its splices.

    Raises
    ------
    ValueError
        When something else stands where one begins.
    """
    parts, done = [], 0
    for start, before, after in steps:
        if start < done or text[start : start + len(before)] != before:
            raise ValueError(start)
        parts += [text[done:start], after]
        done = start + len(before)
    return b"".join((*parts, text[done:]))


def turned(steps: Sequence[Splice]) -> tuple[Splice, ...]:
    """The splices that lead back."""
    back, moved = [], 0
    for start, before, after in steps:
        back.append((start + moved, after, before))
        moved += len(after) - len(before)
    return tuple(back)


def _fine(start: int, old: list[bytes], new: list[bytes]) -> Iterator[Splice]:
    places = [0]
    for line in old:
        places.append(places[-1] + len(line))
    for op, a, b, c, d in SequenceMatcher(None, old, new, autojunk=len(old) > FINE // 4).get_opcodes():
        if op != "equal":
            yield start + places[a], b"".join(old[a:b]), b"".join(new[c:d])


def _shared(one: bytes, other: bytes) -> int:
    """How many bytes both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low
