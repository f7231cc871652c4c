"""The workspace: a dossier, with its log, in one SQLite file. The log of a folder has the same layout.

In `page` are the dossier's files, cut in parts: of a workspace these are the dossier, of a log what it was last.
In `sum` is the SHA-256 of each, in `beside` what lies beside them in a workspace, such as the texts of sources; in
`entry`, `body` and `intent` is the log, see `goodoffices.store.log`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import os_errors_as_faults, text_in, there
from goodoffices.formats.format import Format
from goodoffices.formats.native import read_pages
from goodoffices.formats.native_write import rewritten
from goodoffices.wording import Worded

if TYPE_CHECKING:
    import sqlite3

#: What tells the file from other SQLite files, and its layout.
MARK, LAYOUT = 0x676F6F64, 1
#: Files are kept in parts of this many bytes, so that an edit writes one of them anew.
PART = 1 << 16
#: How long, in seconds, one writer waits for another.
PATIENCE = 30
_TABLES = """
CREATE TABLE page (name TEXT, part INTEGER, content BLOB NOT NULL, PRIMARY KEY (name, part));
CREATE TABLE sum (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL);
CREATE TABLE beside (name TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE entry (
    revision INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, command TEXT NOT NULL,
    of INTEGER, name TEXT UNIQUE, body TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE TABLE body (revision INTEGER PRIMARY KEY, salt BLOB NOT NULL, content BLOB NOT NULL);
CREATE TABLE intent (head TEXT NOT NULL, content BLOB NOT NULL, sums TEXT NOT NULL);
"""


def read(path: Path) -> Dossier:
    """Read the dossier of a workspace; raises as of a folder."""
    with connected(path) as connection:
        return read_pages(pages_in(connection), path)


def write(dossier: Dossier, path: Path) -> None:
    """Write the files of a dossier into a workspace, new or not, and leave its log as it is."""
    with connected(path, write=True) as connection:
        pages = pages_in(connection)
        changed = rewritten(dossier, path, texts=lambda file: page_text(pages, path, file))
        connection.execute("BEGIN IMMEDIATE")
        for file, content in changed.items():
            name = file.relative_to(path).as_posix()
            connection.execute("DELETE FROM page WHERE name = ?", (name,))
            put_page(connection, name, content, [0])
            connection.execute("INSERT OR REPLACE INTO sum VALUES (?, ?)", (name, summed(content)))
        connection.execute("COMMIT")


def page_text(pages: dict[str, bytes], path: Path, file: Path) -> str | None:
    """The text of a file among the pages of a workspace; None where there is none."""
    content = pages.get(file.relative_to(path).as_posix())
    return None if content is None else text_in(content, file)


def pages_in(connection: sqlite3.Connection) -> dict[str, bytes]:
    """The files kept in it, those that are empty left out."""
    found: dict[str, list[bytes]] = {}
    for name, content in connection.execute("SELECT name, content FROM page ORDER BY name, part"):
        found.setdefault(name, []).append(content)
    return {name: joined for name, parts in found.items() if (joined := b"".join(parts))}


def put_page(
    connection: sqlite3.Connection, name: str, content: bytes, parts: Sequence[int], *, ends: bool = True
) -> None:
    """Keep a stretch of a file in parts with these numbers; where the file ends with it, in as many as it takes."""
    free = range(parts[0], parts[0] + 1 + len(content) // PART) if ends else parts
    for place, part in enumerate(free):
        cut = content[place * PART : (place + 1) * PART if place + 1 < len(free) else None]
        connection.execute("INSERT INTO page VALUES (?, ?, ?)", (name, part, cut))


def summed(content: bytes) -> str:
    """The SHA-256 of a file; one that is empty is as one that is not there."""
    return sha256(content).hexdigest()


@contextmanager
def connected(path: Path, *, write: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a file of this layout; with `write` it is made when it is not there.

    Raises
    ------
    BadInput
        When it cannot be opened or written, is damaged, of a later layout, or something else.
    """
    import sqlite3

    with os_errors_as_faults(path, "written" if write else "read"):
        _allowed(path, write)
    where = f"{path.absolute().as_uri()}?mode={'rwc' if write else 'ro'}"
    with _told_as_fault(path):
        connection = sqlite3.connect(where, uri=True, timeout=PATIENCE, isolation_level=None)
        try:
            _laid_out(connection, path, write and (not there(path) or not path.stat().st_size))
            yield connection
        finally:
            connection.close()


def _allowed(path: Path, write: bool) -> None:
    """Raise what SQLite would only call being unable to open."""
    if path.is_dir():
        raise IsADirectoryError(21, "", str(path))
    if not path.exists() and not write:
        raise FileNotFoundError(2, "", str(path))
    for one in (path, path.parent) if write else (path,):
        if one.exists() and not os.access(one, os.W_OK if write else os.R_OK):
            raise PermissionError(13, "", str(path))


def _laid_out(connection: sqlite3.Connection, path: Path, new: bool) -> None:
    """Make the tables, or see that they are there."""
    connection.execute("PRAGMA secure_delete = ON")
    if new:
        marks = f"PRAGMA application_id = {MARK}; PRAGMA user_version = {LAYOUT};"
        connection.executescript(f"BEGIN; {marks} {_TABLES} COMMIT;")
        return
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != MARK:
        raise BadInput(Fault(Worded("workspace-none"), file=str(path)))
    if layout > LAYOUT:
        raise BadInput(Fault(Worded("workspace-later"), file=str(path)))


#: What SQLite says, as the system would.
_SAID = {
    "SQLITE_FULL": 28,
    "SQLITE_READONLY": 13,
    "SQLITE_CANTOPEN": 13,
    "SQLITE_PERM": 13,
    "SQLITE_IOERR": 5,
    "SQLITE_BUSY": 16,
    "SQLITE_LOCKED": 16,
}


@contextmanager
def _told_as_fault(path: Path) -> Iterator[None]:
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        found = next((number for word, number in _SAID.items() if name.startswith(word)), None)
        if found is None:
            raise BadInput(Fault(Worded("workspace-damaged", said=str(error)), file=str(path))) from None
        with os_errors_as_faults(path, "written"):
            raise OSError(found, str(error)) from None


FORMAT = Format("workspace", Worded("format-workspace"), (".sqlite",), read, write)
