"""The log of a dossier: an SQLite file of edits, each chained to the one before by a hash.

In `entry` are the heads, for good, in `body` the salt and content of each, until it is forgotten: by an entry that says
so, after which the heads still hash to each other. In `intent` is an edit whose files are being written: it becomes an
entry once they are, or it never was. The other tables are those of `goodoffices.formats.workspace`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goodoffices.errors import Broken
from goodoffices.formats.workspace import connected, pages_in, put_page, summed
from goodoffices.store.entry import FORGETTING, Body, Entry, salted
from goodoffices.store.splices import Splice, spliced
from goodoffices.wording import Worded

if TYPE_CHECKING:
    import sqlite3

#: The sum of a file that is empty, or not there.
NOTHING = summed(b"")
_HEAD = "revision, at, by, command, of, name, body, previous"


@dataclass(frozen=True)
class Gone:
    """A body that was deleted: of which entry, and the entry that says so."""

    entry: Entry
    forgotten: Entry


class Log:
    """An open log; made by `opened`."""

    def __init__(self, path: Path, connection: sqlite3.Connection):
        self.path, self._db = path, connection

    @classmethod
    @contextmanager
    def opened(cls, path: Path, *, write: bool = False) -> Iterator[Log]:
        """Open the log at `path`; with `write` it is made when it is not there.

        Raises
        ------
        BadInput
            When it cannot be opened or written, is damaged, of a later layout, or no log.
        """
        with connected(path, write=write) as connection:
            yield cls(path, connection)

    @contextmanager
    def whole(self) -> Iterator[None]:
        """All that is done within is kept, or none of it."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.rollback()
            raise
        self._db.commit()

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, the first one first."""
        return tuple(Entry(*row) for row in self._db.execute(f"SELECT {_HEAD} FROM entry ORDER BY revision"))

    def last(self) -> Entry | None:
        """The last entry; None of a log that has none yet."""
        row = self._db.execute(f"SELECT {_HEAD} FROM entry ORDER BY revision DESC LIMIT 1").fetchone()
        return Entry(*row) if row else None

    def body(self, revision: int) -> Body | None:
        """The body of an entry; None when it is gone, or there never was one.

        Raises
        ------
        Broken
            When it is not the one the entry was made with.
        """
        row = self._db.execute(
            "SELECT body.salt, content, entry.body FROM body JOIN entry USING (revision) WHERE revision = ?",
            (revision,),
        ).fetchone()
        if row is None:
            return None
        salt, content, kept = row
        if salted(salt, content) != kept:
            raise Broken(Worded("log-body-changed", path=str(self.path), revision=str(revision)))
        try:
            return Body.of(content)
        except (ValueError, KeyError, TypeError):
            raise Broken(Worded("log-body-changed", path=str(self.path), revision=str(revision))) from None

    def pages(self) -> dict[str, bytes]:
        """The dossier's files after the last entry."""
        return pages_in(self._db)

    def sums(self) -> dict[str, str]:
        """The SHA-256 of each of them."""
        return dict(self._db.execute("SELECT name, sha256 FROM sum WHERE sha256 != ?", (NOTHING,)))

    def begin(self, head: Entry, body: Body, sums: Mapping[str, str]) -> Entry:
        """The first entry, of all the files as they are."""
        with self.whole():
            self._db.execute("DELETE FROM page")
            return self._entered(head, body.written(), sums)

    def append(self, head: Entry, body: Body | None, sums: Mapping[str, str]) -> Entry:
        """Enter an edit; `sums` are of the files that it changes, as they are after it."""
        content = body.written() if body is not None else None
        with self.whole():
            return self._entered(head, content, sums)

    def copied(self, *, without_beside: bool = False) -> bytes:
        """The whole file, history and all, as bytes."""
        import sqlite3

        copy = sqlite3.connect(":memory:")
        try:
            self._db.backup(copy)
            if without_beside:
                copy.execute("DELETE FROM beside")
                copy.commit()
                copy.execute("VACUUM")
            return copy.serialize()
        finally:
            copy.close()

    def intend(self, head: Entry, body: Body, sums: Mapping[str, str]) -> None:
        """Keep an edit whose files are about to be written."""
        row = [head.at, head.by, head.command, head.of, head.name]
        kept = json.dumps(row), body.written(), json.dumps(dict(sums))
        with self.whole():
            self._db.execute("DELETE FROM intent")
            self._db.execute("INSERT INTO intent VALUES (?, ?, ?)", kept)

    def settle(self, found: Mapping[str, str]) -> Entry | None:
        """Enter the edit that is intended if the files are as it leaves them, by their sums; else it never was."""
        row = self._db.execute("SELECT head, content, sums FROM intent").fetchone()
        if row is None:
            return None
        head, content, sums = json.loads(row[0]), row[1], json.loads(row[2])
        with self.whole():
            self._db.execute("DELETE FROM intent")
            if all(found.get(name, NOTHING) == wanted for name, wanted in sums.items()):
                return self._entered(Entry(0, *head), content, sums)
        return None

    def forget(self, revision: int, head: Entry) -> Entry:
        """Delete the body of an entry and of those that turned it, so that nothing is left in the file, and say so."""
        same = "SELECT revision FROM entry WHERE revision = ?1 OR of = ?1"
        with self.whole():
            self._db.execute(f"DELETE FROM body WHERE revision IN ({same})", (revision,))
            entry = self._entered(replace(head, of=revision), None, {})
        self._db.execute("VACUUM")
        return entry

    def beside(self) -> dict[str, bytes]:
        """What a workspace holds beside the dossier's own files, such as the texts of sources."""
        return dict(self._db.execute("SELECT name, content FROM beside ORDER BY name"))

    def put_beside(self, contents: Mapping[str, bytes | None]) -> None:
        """Keep files beside, or take them away."""
        with self.whole():
            for name, content in contents.items():
                self._db.execute("DELETE FROM beside WHERE name = ?", (name,))
                if content is not None:
                    self._db.execute("INSERT INTO beside VALUES (?, ?)", (name, content))

    def _entered(self, head: Entry, content: bytes | None, sums: Mapping[str, str]) -> Entry:
        last, salt = self.last(), os.urandom(16)
        entry = replace(
            head,
            revision=last.revision + 1 if last else 1,
            body=salted(salt, content) if content is not None else "",
            previous=last.hash if last else "",
        )
        row = [getattr(entry, name) for name in (*_HEAD.split(", "), "hash")]
        self._db.execute(f"INSERT INTO entry ({_HEAD}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        if content is not None:
            self._db.execute("INSERT INTO body VALUES (?, ?, ?)", (entry.revision, salt, content))
            for name, steps in Body.of(content).pages.items():
                self._lay(name, steps)
                self._db.execute("INSERT OR REPLACE INTO sum VALUES (?, ?)", (name, sums[name]))
        return entry

    def _lay(self, name: str, steps: tuple[Splice, ...]) -> None:
        """Change a file: the parts that hold what changes are cut anew."""
        if not steps:
            return
        start, end = steps[0][0], steps[-1][0] + len(steps[-1][1])
        parts = list(self._db.execute("SELECT part, length(content) FROM page WHERE name = ? ORDER BY part", (name,)))
        reached: list[int] = []
        begin = at = 0
        for number, (part, size) in enumerate(parts):
            last = number == len(parts) - 1
            if at <= end and (start < at + size or last):
                begin = begin if reached else at
                reached.append(part)
            at += size
        held = [self._db.execute("SELECT content FROM page WHERE name = ? AND part = ?", (name, p)) for p in reached]
        content = spliced(b"".join(row.fetchone()[0] for row in held), [(s - begin, a, b) for s, a, b in steps])
        ends = not parts or reached[-1:] == [parts[-1][0]]
        for part in reached:
            self._db.execute("DELETE FROM page WHERE name = ? AND part = ?", (name, part))
        put_page(self._db, name, content, reached or [0], ends=ends)


def head_now(by: str | None, command: str, **more: Any) -> Entry:
    """The head of an entry made now; by None by who is logged in."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Entry(0, at, whoever() if by is None else by, command, **more)


def whoever() -> str:
    """Who is logged in; "" where the computer does not know."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return ""


def gone(log: Log) -> tuple[Gone, ...]:
    """Hold a log against its hashes, and its bodies against its files; what is left to say is what was forgotten.

    Raises
    ------
    Broken
        Naming the first entry that is not what it was, or whose body is away and no entry says so.
    """
    entries, path = log.entries(), str(log.path)
    forgotten = {entry.of: entry for entry in entries if entry.command == FORGETTING}
    kept = dict(log._db.execute("SELECT revision, hash FROM entry"))
    previous, found = "", []
    for place, entry in enumerate(entries, 1):
        changed = entry.hash != kept[entry.revision]
        if entry.revision != place or entry.previous != previous or changed:
            raise Broken(Worded("log-chain-broken", path=path, revision=str(entry.revision)))
        previous = entry.hash
        if entry.body and log.body(entry.revision) is None:
            telling = forgotten.get(entry.revision) or forgotten.get(entry.of)
            if telling is None:
                raise Broken(Worded("log-body-away", path=path, revision=str(entry.revision)))
            found.append(Gone(entry, telling))
    _fits(log, entries)
    return tuple(found)


def _fits(log: Log, entries: tuple[Entry, ...]) -> None:
    """Raise when what the log says the files were does not lead from one entry to the next, as far as bodies go."""
    pages = log.pages()
    if {name: summed(content) for name, content in pages.items()} != log.sums():
        raise Broken(Worded("log-pages-changed", path=str(log.path)))
    for entry in reversed(entries):
        body = log.body(entry.revision)
        if body is None:
            if entry.changes:
                return
            continue
        pages = laid_back(log, entry, body, pages)


def laid_back(log: Log, entry: Entry, body: Body, pages: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files before an entry, from those after it; raises Broken when its body is of other files."""
    return _laid_on(log, entry, body.back(), pages)


def laid_forth(log: Log, entry: Entry, body: Body, pages: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files after an entry, from those before it; raises as `laid_back`."""
    return _laid_on(log, entry, body, pages)


def _laid_on(log: Log, entry: Entry, body: Body, pages: Mapping[str, bytes]) -> dict[str, bytes]:
    try:
        found = {name: spliced(pages.get(name, b""), steps) for name, steps in body.pages.items()}
    except ValueError:
        raise Broken(Worded("log-unlike-files", path=str(log.path), revision=str(entry.revision))) from None
    return {name: content for name, content in {**pages, **found}.items() if content}
