"""How the commands say how many there are."""

from __future__ import annotations


def counted(count: int, one: str, many: str | None = None) -> str:
    """`1 fault`, `2 faults`, `0 faults`.

    Parameters
    ----------
    count : int
    one, many : str
        What one of them is called, and several; default with an s.
    """
    return f"{count} {one if count == 1 else many or f'{one}s'}"
