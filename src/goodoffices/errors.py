"""What can go wrong, as one tree.

GoodofficesError
├── BadInput      what was given cannot be read or run; carries every fault found (exit code 2)
├── OutOfReach    well formed, but too large or in need of an extra that is not installed (exit code 2)
└── Broken        something kept is not what it claims to be: a seal, a hash, a store (exit code 1)
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

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
