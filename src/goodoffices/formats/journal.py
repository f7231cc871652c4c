"""Several files written as one: staged and synced beside their places, named in a journal, then renamed one by one.

Who is killed before the journal stands leaves the old files, afterwards the new ones: `settle` finishes or undoes.
A staging folder is held (flock) while somebody writes in it, and its files are called by numbers:

    0, 1, ...      the new files         journal    what goes where; once it stands, the new files hold
    old0, ...      the ones they replace    undoing    the journal's other name, once a rename failed: the old ones hold
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from goodoffices.errors import BadInput, Fault
from goodoffices.wording import Worded

STAGING = ".goodoffices-new"
_LEFT = re.compile(re.escape(STAGING) + "-[0-9a-f]{12}")
JOURNAL, UNDOING = "journal", "undoing"
#: Folders of a dossier that hold no files of its own making.
FOREIGN = (".git", "sources", "notes")


def inside(folder: Path) -> Path:
    """Where the files of a folder that is there are staged."""
    return folder / STAGING


def journal_path(path: Path) -> Path:
    """Where a single file, or a folder yet to be, is staged; short, since names may be as long as a system allows."""
    return path.parent / f"{STAGING}-{sha256(os.fsencode(path.name)).hexdigest()[:12]}"


def stamp(path: Path) -> tuple[int, ...] | None:
    """What changes when a file is replaced or written, or when something is staged in a folder; None: not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def commit(staging: Path, contents: Mapping[Path, bytes], root: Path, *, new: bool = False) -> None:
    """Write files, all of them or none.

    Parameters
    ----------
    staging : Path
        From `inside` or `beside`.
    contents : mapping
        Path to content; every path below `root`.
    root : Path
        The folder paths count from; made when it is not there.
    new : bool
        Only where nothing is; of one file.

    Raises
    ------
    OSError
        What failed; everything is then as it was. FileExistsError when `new` and something is there.
    """
    made: list[Path] = []
    try:
        for folder in dict.fromkeys((root, *(path.parent for path in contents))):
            _folder(folder, made)
        _swept(staging)
        with _held(staging):
            _settled(staging, root)
            for left in staging.iterdir():
                left.unlink()
            try:
                if len(contents) > 1:  # before a journal stands that nobody could finish
                    _own(staging / JOURNAL, contents, root)
                _staged(staging, contents, root)
                if new:
                    _first(staging / "0", next(iter(contents)))
                elif len(contents) == 1:
                    os.replace(staging / "0", next(iter(contents)))
                    _sync(next(iter(contents)).parent)
                else:
                    _renamed(staging, root)
            finally:
                if not (staging / JOURNAL).exists() and not (staging / UNDOING).exists():
                    shutil.rmtree(staging, ignore_errors=True)
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


def commit_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write a new folder, whole or not at all; paths count from it. Raises as `commit`."""
    staging, made = journal_path(folder), list[Path]()
    try:
        _folder(folder.parent, made)
        _swept(staging)
        with _held(staging):
            for left in staging.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            try:
                for name, content in contents.items():
                    (staging / name).parent.mkdir(parents=True, exist_ok=True)
                    _write(staging / name, content)
                for place in {staging, *(staging / name for name in contents)}:
                    _sync(place if place.is_dir() else place.parent)
                if folder.exists():
                    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))
                os.rename(staging, folder)
                _sync(folder.parent)
            except BaseException:
                shutil.rmtree(staging, ignore_errors=True)
                raise
    except BaseException:
        for parent in reversed(made):
            with suppress(OSError):
                parent.rmdir()
        raise


def replay(staging: Path, root: Path) -> None:
    """Finish what was cut short after its journal stood, undo what was cut short before.

    Raises
    ------
    BadInput
        When a journal that is there names files that are no dossier's.
    OSError
        When it cannot be finished here.
    """
    if not os.path.lexists(staging):
        return
    with _held(staging):
        _settled(staging, root)
        shutil.rmtree(staging, ignore_errors=True)


def _swept(staging: Path) -> None:
    """Take away what killed writers left beside, unless somebody writes there now or a journal waits to be finished."""
    for left in staging.parent.glob(f"{STAGING}-*"):
        if left == staging or not _LEFT.fullmatch(left.name) or left.is_symlink() or not left.is_dir():
            continue
        with suppress(OSError), _free(left):
            if not (left / JOURNAL).exists() and not (left / UNDOING).exists():
                shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _free(staging: Path) -> Iterator[None]:
    """Hold a staging folder; BlockingIOError when somebody else does, or nobody can tell."""
    try:
        import fcntl
    except ImportError:
        raise BlockingIOError from None
    held = os.open(staging, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(held)


def _settled(staging: Path, root: Path) -> None:
    if (staging / UNDOING).exists():
        _undone(staging, _told(staging / UNDOING, root))
    elif (staging / JOURNAL).exists():
        _finished(staging, _told(staging / JOURNAL, root))


def _told(file: Path, root: Path) -> list[tuple[Path, bool]]:
    """Where the staged files go by number, and whether something was there; nothing but a dossier's own files."""
    try:
        rows = json.loads(file.read_text("utf-8"))
        found = [(root / name, bool(was)) for name, was in rows]
    except (ValueError, TypeError, RecursionError):
        raise BadInput(Fault(Worded("journal-unread"), file=str(file))) from None
    _own(file, (path for path, _ in found), root)
    return found


def _own(journal: Path, paths: Iterable[Path], root: Path) -> None:
    """Refuse a journal that names anything but a dossier's own files."""
    for path in paths:
        parts = path.relative_to(root).parts if path.is_relative_to(root) else ("..",)
        odd = ".." in parts or any(part in FOREIGN or part.startswith(".") for part in parts)
        usual = path.suffix.lower() in (".toml", ".csv") or parts == ("LICENSE",)
        if odd or not usual or not path.resolve().is_relative_to(root.resolve()):
            raise BadInput(Fault(Worded("journal-names", name="/".join(parts)), file=str(journal)))


def _staged(staging: Path, contents: Mapping[Path, bytes], root: Path) -> None:
    """The new files, the old ones kept, and for several the journal; all synced."""
    rows = []
    for number, (path, content) in enumerate(contents.items()):
        _write(staging / str(number), content, like=path)
        rows.append([path.relative_to(root).as_posix(), path.exists()])
        if len(contents) > 1 and path.exists():
            _kept(path, staging / f"old{number}")
    if len(contents) > 1:
        _write(staging / "rows", json.dumps(rows).encode())
        os.replace(staging / "rows", staging / JOURNAL)
    _sync(staging)


def _renamed(staging: Path, root: Path) -> None:
    """Each staged file to its place; when one cannot go, all come back."""
    places = _told(staging / JOURNAL, root)
    try:
        _finished(staging, places)
    except OSError:
        os.replace(staging / JOURNAL, staging / UNDOING)
        _undone(staging, places)
        raise


def _finished(staging: Path, places: list[tuple[Path, bool]]) -> None:
    for number, (path, _) in enumerate(places):
        if (staging / str(number)).exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            os.replace(staging / str(number), path)
    _close(staging / JOURNAL, places)


def _undone(staging: Path, places: list[tuple[Path, bool]]) -> None:
    for number, (path, was) in enumerate(places):
        if (staging / f"old{number}").exists():
            os.replace(staging / f"old{number}", path)
        elif not was:
            path.unlink(missing_ok=True)
    _close(staging / UNDOING, places)


def _close(journal: Path, places: list[tuple[Path, bool]]) -> None:
    for folder in {path.parent for path, _ in places}:
        if folder.exists():
            _sync(folder)
    os.unlink(journal)
    _sync(journal.parent)


def _write(path: Path, content: bytes, like: Path | None = None) -> None:
    """A new file, synced, with the permissions of another one where that is there."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if like is not None and like.exists():
        found = like.stat()
        os.chmod(path, found.st_mode & 0o777)
        with suppress(OSError, AttributeError):
            os.chown(path, found.st_uid, found.st_gid)


def _kept(path: Path, kept: Path) -> None:
    try:
        os.link(path, kept)
    except OSError:  # the file system knows no links
        shutil.copy2(path, kept)


def _first(staged: Path, path: Path) -> None:
    """Give a file a name nobody has; FileExistsError when somebody has."""
    try:
        os.link(staged, path)
    except FileExistsError:
        raise
    except OSError:  # the file system knows no links: hold the place with an empty file
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        os.replace(staged, path)
    _sync(path.parent)


def _folder(folder: Path, made: list[Path]) -> None:
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
        made.append(path)


def _sync(folder: Path) -> None:
    """Let the names in a folder reach the disk, where the system can be asked to."""
    with suppress(OSError):
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


@contextmanager
def _held(staging: Path) -> Iterator[None]:
    """A staging folder nobody else writes in; made when it is not there."""
    try:
        import fcntl
    except ImportError:
        staging.mkdir(exist_ok=True)
        yield
        return
    while True:
        if staging.is_symlink():
            raise BadInput(Fault(Worded("staging-link"), file=str(staging)))
        staging.mkdir(exist_ok=True)
        try:
            held = os.open(staging, os.O_RDONLY)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(held, fcntl.LOCK_EX)
            if staging.exists() and os.path.samestat(os.fstat(held), os.stat(staging)):
                yield
                return
        finally:
            os.close(held)
