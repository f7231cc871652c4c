"""What can go wrong, as one tree.

GoodofficesError
├── BadInput      what was given cannot be read or run; carries every fault found (exit code 2)
├── OutOfReach    well formed, but too large or in need of an extra that is not installed (exit code 2)
└── Broken        something kept is not what it claims to be: a seal, a hash, a store (exit code 1)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True)
class Fault:
    """One thing wrong with what was given: where it stands, what it is and the nearest mend.

    Attributes
    ----------
    message : str
        What is wrong and what was expected.
    file, line : str | None, int | None
        Where it stands, when it came from a file; lines count from 1.
    field : str
        The field within the record, in dotted form (`levels`, `speaker.actor`), or "".
    nearest : str | None
        The nearest valid name, when a name was not known.
    """

    message: str
    file: str | None = None
    line: int | None = None
    field: str = ""
    nearest: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        mend = f"; did you mean '{self.nearest}'?" if self.nearest else ""
        return (f"{place}: " if place else "") + self.message + mend


class GoodofficesError(Exception):
    """Any error this package raises on purpose."""


class BadInput(GoodofficesError):
    """What was given cannot be read or run.

    Parameters
    ----------
    faults : Fault | str | iterable of Fault
        Everything found wrong, in the order of the file.
    """

    def __init__(self, faults: Fault | str | Iterable[Fault]):
        if isinstance(faults, str):
            faults = Fault(faults)
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class OutOfReach(GoodofficesError):
    """Well formed, but too large, or in need of an extra that is not installed; the text names what would help.

    Parameters
    ----------
    text : str
    limit : str
        Which bound was met, for reports in any language: they say `limit-LIMIT`, see the wording files.
    **slots
        What these words need: the bound, and how much there was.
    """

    def __init__(self, text: str, *, limit: str = "", **slots: str | int):
        super().__init__(text)
        self.limit: dict[str, str | int] = {"limit": limit, **slots} if limit else {}


class Broken(GoodofficesError):
    """Something kept is not what it claims to be."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The valid name most like `name`, or None when none is near."""
    return next(iter(get_close_matches(name.lower(), list(known), n=1, cutoff=0.6)), None)
