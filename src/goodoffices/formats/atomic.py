"""Files read with every failure told, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.errors import BadInput, Doing, Fault, printable, unreached
from goodoffices.formats import journal
from goodoffices.wording import Worded

#: The largest file that is read, in bytes.
LARGEST = 64_000_000


@contextmanager
def os_errors_as_faults(path: str | Path, doing: Doing = "read or written") -> Iterator[None]:
    """Turn what the system says of `path` while it is read or written into a fault that names it.

    Raises
    ------
    BadInput
        In place of any OSError; also when the path holds a NUL, or is no text.
    """
    name = str(path)
    if "\0" in name:
        raise BadInput(Fault(Worded("file-name-nul"), file=printable(name)))
    try:
        name.encode()
    except UnicodeEncodeError:
        raise BadInput(Fault(Worded("file-name-unknown"), file=printable(name))) from None
    try:
        yield
    except OSError as error:
        raise BadInput(unreached(error, path, doing)) from None


def there(path: str | Path) -> bool:
    """Whether there is anything at `path`; raises as `os_errors_as_faults`."""
    with os_errors_as_faults(path, "looked up"):
        return Path(path).exists()


def within(folder: Path, path: Path) -> Path:
    """Where `path` leads, links followed.

    Raises
    ------
    BadInput
        When it leads out of `folder`.
    """
    with os_errors_as_faults(path, "looked up"):
        real = path.resolve()
        if not real.is_relative_to(folder.resolve()):
            raise BadInput(Fault(Worded("link-leads-out"), file=str(path)))
    return real


def read_bytes(path: Path, most: int = LARGEST) -> bytes:
    """What a file holds.

    Raises
    ------
    BadInput
        When there is none, it is a folder or a special file, larger than `most` bytes, or cannot be read.
    """
    with os_errors_as_faults(path, "read"):
        try:
            _regular(path, path.stat())
        except FileNotFoundError:
            raise BadInput(Fault(Worded("no-such-file"), file=printable(path))) from None
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:
            _regular(path, os.fstat(file.fileno()))
            content = file.read(most + 1)
    if len(content) > most:
        raise BadInput(Fault(Worded("file-large", most=most / 1e6), file=printable(path)))
    return content


def _regular(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise BadInput(Fault(Worded("reason-folder"), file=printable(path)))
    if not stat.S_ISREG(found.st_mode):
        raise BadInput(Fault(Worded("file-special"), file=printable(path)))


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, its line ends made alike; raises as `read_bytes`, also when it is not UTF-8."""
    return text_in(read_bytes(path), path)


def text_in(content: bytes, path: Path) -> str:
    """What a file's bytes say, its line ends made alike; a fault when they are not UTF-8."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        wrong = Worded("not-utf-8", place=str(error.start + 1))
        raise BadInput(Fault(wrong, file=printable(path))) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text to `path`: a reader, or a crash, meets the old file or the new one.

    Raises
    ------
    BadInput
        When it cannot be written; nothing is left over then.
    """
    write_bytes(path, encoded(text, path))


def write_bytes(path: Path, content: bytes) -> None:
    """As `write_text`, for bytes."""
    with os_errors_as_faults(path, "written"):
        real = path.resolve()
        if real.exists():
            _regular(path, real.stat())
        journal.commit(journal.journal_path(real), {real: content}, real.parent)


def write_new(path: Path, text: str) -> None:
    """Write UTF-8 text to a path where nothing is yet, whole or not at all.

    Raises
    ------
    BadInput
        When there is something already, also when it came in the meantime.
    """
    content = encoded(text, path)
    with os_errors_as_faults(path, "written"):
        try:
            journal.commit(journal.journal_path(path), {path: content}, path.parent, new=True)
        except FileExistsError:
            raise BadInput(Fault(Worded("something-there"), file=str(path))) from None


def encoded(text: str, path: Path) -> bytes:
    """Text as UTF-8; a fault when a sign of it is no text."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        wrong = Worded("half-character-written", place=str(error.start + 1))
        raise BadInput(Fault(wrong, file=printable(path))) from None


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
    with os_errors_as_faults(folder, "held"):
        held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
