"""A format: how a dossier is read from a file and written to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.wording import Worded


@dataclass(frozen=True)
class Format:
    """One file format.

    Attributes
    ----------
    id : str
    title : str | Worded
    suffixes : tuple of str
        File endings, with the dot; "" stands for a folder.
    read : callable | None
        `read(path) -> Dossier`; raises BadInput with all faults.
    write : callable | None
        `write(dossier, path)`; whole or not at all; raises BadInput naming what the format cannot hold.
    holds : tuple of str
        The kinds of record, and tables, it has a place for.
    recognises : callable | None
        `recognises(text) -> bool` tells it from others with the same ending.
    expects : str | Worded
        What it is recognised by, for a file with that ending that no format recognises.
    """

    id: str
    title: str | Worded
    suffixes: tuple[str, ...]
    read: Callable[[Path], Dossier] | None = None
    write: Callable[[Dossier, Path], None] | None = None
    holds: tuple[str, ...] = (*KINDS, *TABLES)
    recognises: Callable[[str], bool] | None = None
    expects: str | Worded = ""
