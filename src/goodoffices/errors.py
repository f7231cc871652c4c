"""What can go wrong, as one tree.

GoodofficesError
├── BadInput      what was given cannot be read or run; carries every fault found (exit code 2)
├── OutOfReach    well formed, but too large or in need of an extra that is not installed (exit code 2)
└── Broken        something kept is not what it claims to be: a seal, a hash, a store (exit code 1)
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType


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
    """Any error this package raises on purpose; `limit` says which bound was met, where pages have words for it."""

    limit: Mapping[str, str | int] = MappingProxyType({})


class BadInput(GoodofficesError):
    """What was given cannot be read or run.

    Parameters
    ----------
    faults : Fault | str | iterable of Fault
        Everything found wrong, in the order of the file.
    limit : str
    **slots
        As for `OutOfReach`.
    """

    def __init__(self, faults: Fault | str | Iterable[Fault], *, limit: str = "", **slots: str | int):
        self.limit = {"limit": limit, **slots} if limit else {}
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
        self.limit = {"limit": limit, **slots} if limit else {}


class Broken(GoodofficesError):
    """Something kept is not what it claims to be."""


#: What the system says of a file, in an analyst's words.
_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EACCES: "there is no permission",
    errno.EPERM: "this is not permitted",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of the path is no folder",
    errno.EISDIR: "this is a folder, not a file",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}


def unreached(error: OSError, path: object = None, doing: str = "read or written") -> Fault:
    """The fault for a file the system could not read or write.

    Parameters
    ----------
    error : OSError
    path : path, optional
        Which file; default: the one the error names.
    doing : str
        What could not be done to it.
    """
    file = path if path is not None else error.filename
    reason = _REASONS.get(error.errno or 0) or error.strerror or str(error) or type(error).__name__
    return Fault(f"cannot be {doing}: {reason}", file=None if file is None else printable(file))


def printable(name: object) -> str:
    """A path as it can be printed: what is no text in it, and what would steer a terminal, is spelled out."""
    text = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else str(name)
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in text)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The valid name most like `name`, or None when none is near."""
    return next(iter(get_close_matches(name.lower(), list(known), n=1, cutoff=0.6)), None)
