"""What can go wrong, as one tree.

GoodofficesError
├── BadInput      what was given cannot be read or run; carries every fault found (exit code 2)
├── OutOfReach    well formed, but too large or in need of an extra that is not installed (exit code 2)
├── Broken        something kept is not what it claims to be: a seal, a hash, a store (exit code 1)
└── Cancelled     the work was stopped before it was done (exit code 130)
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from goodoffices.wording import Worded, tell


@dataclass(frozen=True)
class Fault:
    """One thing wrong with what was given: where it stands, what it is and the nearest mend.

    Attributes
    ----------
    text : str | Worded
        What is wrong and what was expected: a text by its key, which every language can tell; a plain sentence stands
        as it is in all of them.
    file, line : str | None, int | None
        Where it stands, when it came from a file; lines count from 1.
    field : str
        The field within the record, in dotted form (`levels`, `speaker.actor`), or "".
    nearest : str | None
        The nearest valid name, when a name was not known.
    """

    text: str | Worded
    file: str | None = None
    line: int | None = None
    field: str = ""
    nearest: str | None = None

    @property
    def message(self) -> str:
        """What is wrong, in English, without its place."""
        return str(self.text)

    def __str__(self) -> str:
        return self.told("en")

    def told(self, language: str) -> str:
        """What is wrong in a language, after where it stands and before the nearest mend."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        mend = Worded("fault-nearest", nearest=self.nearest).told(language) if self.nearest else ""
        return (f"{place}: " if place else "") + tell(self.text, language) + mend


class GoodofficesError(Exception):
    """Any error this package raises on purpose: one text, by its key or as it stands, and how a language tells it."""

    def __init__(self, text: str | Worded):
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return self.told("en")

    def told(self, language: str) -> str:
        """What went wrong, in a language."""
        return tell(self.text, language)


class BadInput(GoodofficesError):
    """What was given cannot be read or run.

    Parameters
    ----------
    faults : Fault, str, Worded or iterable of Fault
        Everything found wrong, in the order of the file.
    """

    def __init__(self, faults: Fault | str | Worded | Iterable[Fault]):
        if isinstance(faults, str | Worded):
            faults = Fault(faults)
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__(self.faults[0].text if self.faults else "")

    def told(self, language: str) -> str:
        """Every fault in a language, each on a line of its own."""
        return "\n".join(fault.told(language) for fault in self.faults)


class OutOfReach(GoodofficesError):
    """Well formed, but too large, or in need of an extra that is not installed; the text names what would help."""


class Broken(GoodofficesError):
    """Something kept is not what it claims to be."""


class Cancelled(GoodofficesError):
    """Work was stopped by whoever asked for it."""


#: What the system says of a file, in an analyst's words.
_REASONS = {
    errno.ENOSPC: Worded("reason-disk-full"),
    errno.EDQUOT: Worded("reason-share-full"),
    errno.EFBIG: Worded("reason-file-large"),
    errno.EACCES: Worded("reason-no-permission"),
    errno.EPERM: Worded("reason-not-permitted"),
    errno.EROFS: Worded("reason-read-only"),
    errno.ENOENT: Worded("reason-not-there"),
    errno.ENOTDIR: Worded("reason-no-folder"),
    errno.EISDIR: Worded("reason-folder"),
    errno.ENAMETOOLONG: Worded("reason-name-long"),
    errno.ELOOP: Worded("reason-circle"),
    errno.EMFILE: Worded("reason-open-files"),
    errno.ENFILE: Worded("reason-open-files"),
    errno.EEXIST: Worded("reason-there"),
    errno.EIO: Worded("reason-disk-fails"),
    errno.EBUSY: Worded("reason-in-use"),
}
#: What could not be done to a file.
Doing = Literal["read or written", "read", "written", "looked up", "held"]
_DOING = {
    "read or written": Worded("doing-read-or-written"),
    "read": Worded("doing-read"),
    "written": Worded("doing-written"),
    "looked up": Worded("doing-looked-up"),
    "held": Worded("doing-held"),
}


def unreached(error: OSError, path: object = None, doing: Doing = "read or written") -> Fault:
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
    told = Worded("cannot-be-done", doing=_DOING[doing], reason=reason)
    return Fault(told, file=None if file is None else printable(file))


def said(error: ValueError) -> str | Worded:
    """What is wrong by a ValueError: the text by its key it was made with, else what it says."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Worded) else str(error)


def printable(name: object) -> str:
    """A path as it can be printed: what is no text in it, and what would steer a terminal, is spelled out."""
    text = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else str(name)
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in text)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The valid name most like `name`, or None when none is near."""
    return next(iter(get_close_matches(name.lower(), list(known), n=1, cutoff=0.6)), None)
