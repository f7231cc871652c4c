"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.errors import BadInput, Fault


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text to `path`: a reader, or a crash, meets the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold a folder while reading and writing in it: others who ask wait, and who is killed lets go.

    Where the system has no such hold (Windows), the last one to write wins.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def write_new(path: Path, text: str) -> None:
    """Write UTF-8 text to a path where nothing is yet, whole or not at all.

    Raises
    ------
    BadInput
        When there is something already, also when it came in the meantime.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o666 & ~_umask())
        _take_place(name, path)
    except FileExistsError:
        raise BadInput(Fault("there is something here already; name a new file", file=str(path))) from None
    finally:
        Path(name).unlink(missing_ok=True)


def _take_place(name: str, path: Path) -> None:
    """Give a file a name nobody has; FileExistsError when somebody has."""
    try:
        os.link(name, path)
    except FileExistsError:
        raise
    except OSError:  # the file system knows no links: hold the place with an empty file
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        os.replace(name, path)


def read_text(path: Path) -> str:
    """The text of a UTF-8 file; a fault in plain words when there is none or it is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise BadInput(Fault("there is no such file", file=str(path))) from None
    except UnicodeDecodeError as error:
        raise BadInput(Fault(f"not UTF-8 text (byte {error.start + 1}); save it as UTF-8", file=str(path))) from None
    except OSError as error:
        raise BadInput(Fault(f"cannot be read: {error.strerror}", file=str(path))) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
