"""Where a command may write: never over what is there, unless told to, and then the old one is kept beside.

A page or a drawing that a command wrote, and that nobody has changed since, is written over: it holds nothing of its
own, and is made again and again. A mark on its last line, with the hash of the lines above, tells it from others.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from itertools import count
from pathlib import Path

from goodoffices.dossier.calling import one_of
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.formats.atomic import encoded, os_errors_as_faults, read_bytes, there, write_bytes
from goodoffices.formats.journal import FOREIGN, commit_folder
from goodoffices.formats.native import read
from goodoffices.store.store import Store
from goodoffices.wording import Worded

#: Endings whose files have a place for the mark.
MARKED = (".html", ".htm", ".md", ".markdown", ".svg")
_MARK = re.compile(rb"\n<!-- made by goodoffices; sha256 of what stands above: ([0-9a-f]{64}) -->\n\Z")


@contextmanager
def making(path: str | Path, *, replace: bool = False, also: Iterable[str] = ()) -> Iterator[Path]:
    """The path to write to; what is there is kept beside it, or stands in the way.

    Parameters
    ----------
    path : str | Path
        Of a file, or of a dossier's folder, whose files alone are kept and written over.
    replace : bool
        Whether it may be written over.
    also : iterable of str
        Files of a folder that are written over beside those of the dossier.

    Raises
    ------
    BadInput
        When there is something and it may not; it is untouched then. What is kept goes again when writing fails.
    """
    path = Path(path)
    free_place(path, replace=replace)
    if not there(path):
        yield path
        return
    kept = _kept(path, also)
    try:
        yield path
    except BaseException:
        if kept is not None:
            with suppress(OSError):
                shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
        raise


def free_place(path: str | Path, *, replace: bool = False) -> None:
    """Refuse a path where something is, unless it may be replaced."""
    if there(path) and not replace:
        text = Worded("folder-there" if Path(path).is_dir() else "file-there")
        raise BadInput(Fault(text, str(path)))


def old_of(path: Path) -> Path:
    """The first free name for what is kept of `path`: `talks.old.toml`, `talks.old-2.toml`, `talks.old`, ..."""
    for number in count(1):
        name = f"{path.stem}.old{'' if number == 1 else f'-{number}'}{path.suffix}"
        if not there(path.with_name(name)):
            return path.with_name(name)
    raise AssertionError


def write_page(path: Path, page: str | bytes, *, replace: bool = False) -> None:
    """Write a page or a drawing, whole or not at all, making its folder.

    A file of an office program has no mark, since people edit it: it is never written over unless `replace` is said.

    Raises
    ------
    BadInput
        When something else is there and `replace` is not said, or it cannot be written.
    """
    content = page if isinstance(page, bytes) else encoded(page, path)
    if path.suffix.lower() in MARKED:
        content = content.rstrip(b"\n")
        mark = f"\n<!-- made by goodoffices; sha256 of what stands above: {sha256(content).hexdigest()} -->\n"
        content += mark.encode()
    if not there(path) or _own(path, content):
        write_bytes(path, content)
        return
    with making(path, replace=replace):
        write_bytes(path, content)


def _own(path: Path, content: bytes) -> bool:
    """Whether what is there is what is to be written, or was written so and not changed since."""
    found = read_bytes(path)
    mark = _MARK.search(found)
    return found == content or (mark is not None and sha256(found[: mark.start()]).hexdigest() == mark[1].decode())


def ending(path: str | Path, known: tuple[str, ...], what: Worded) -> None:
    """Refuse a file whose ending says that it holds something else than what is written.

    Raises
    ------
    BadInput
        Naming the endings that can be written.
    """
    suffix = Path(path).suffix
    if suffix.lower() not in known:
        wrong = Worded("ending-other" if suffix else "ending-none", suffix=suffix, what=what, known=one_of(known))
        raise BadInput(Fault(wrong, file=str(path), nearest=nearest(suffix, known) if suffix else None))


def _kept(path: Path, also: Iterable[str]) -> Path | None:
    """A copy of the dossier's files in a folder, or of a file, beside it; None when a folder holds none."""
    with os_errors_as_faults(path):
        path = path.resolve()
        kept = old_of(path)
        if path.is_file():
            write_bytes(kept, read_bytes(path))
            return kept
        if not path.is_dir():
            raise BadInput(Fault(Worded("special-kept"), str(path)))
        others = [name for name in also if (path / name).is_file()]
        held = {name: read_bytes(path / name) for name in (*dossier_files(path), *others)}
        if not held:
            return None
        commit_folder(kept, held)
        return kept


def dossier_files(folder: Path) -> tuple[str, ...]:
    """The files in a folder that are the dossier's: its TOML files, and the series they name or that lie as they do."""
    found = [name for name in ("dossier.toml", "claims.toml") if (folder / name).is_file()]
    series = {file.relative_to(folder).as_posix() for file in folder.glob("indicators/*.csv")}
    with suppress(BadInput):
        series |= {indicator.series for indicator in read(folder).indicator if indicator.series} if found else set()
    return (*found, *sorted(name for name in series if Path(name).parts[0] not in FOREIGN))


def names_in(folder: Path) -> tuple[str, ...]:
    """Every file in a folder, by its path from there."""
    return tuple(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def copied(source: Path, folder: Path) -> None:
    """Copy a dossier's files into a folder, in place of the files of the dossier that is there; all, or none."""
    files = {name: read_bytes(source / name) for name in names_in(source)}
    with os_errors_as_faults(folder, "written"):
        if not folder.exists():
            commit_folder(folder, files)
            Store(folder).begin(by=None, command="catalog")
            return
    left = dict.fromkeys((name for name in dossier_files(folder) if name.endswith(".toml")), b"")
    Store(folder).put_files(left | files, by=None, command="catalog")
