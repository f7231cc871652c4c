"""The one door to a dossier that is written to: every edit is entered in its log, and can be undone.

Behind it lies a folder (its TOML files are the master, `log.sqlite` beside them) or a workspace (one SQLite file).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput, Broken, Fault
from goodoffices.formats.atomic import there
from goodoffices.formats.native import read_pages
from goodoffices.formats.native_write import rewritten
from goodoffices.formats.workspace import summed
from goodoffices.store.entry import BEGINNING, BY_HAND, FORGETTING, NAMING, Body, Entry, body_between
from goodoffices.store.log import NOTHING, Gone, Log, gone, head_now
from goodoffices.store.moments import moment, pages_at, undoable, version_name
from goodoffices.store.shelf import LOG, Folder, Shelf, Workspace, tracked
from goodoffices.store.splices import spliced
from goodoffices.store.stale import Stale
from goodoffices.store.stepping import Step, excerpted
from goodoffices.wording import Worded

UNDOING, REDOING = "undo", "redo"
#: Why there is nothing to turn back or do again.
IDLE = {UNDOING: "undo-nothing", REDOING: "redo-nothing"}
GONE = {UNDOING: "undo-gone", REDOING: "redo-gone"}


@dataclass(frozen=True)
class Verified:
    """A log that is what it was: its last entry, what was forgotten of it, whether the files are as it left them."""

    last: Entry
    gone: tuple[Gone, ...]
    as_left: bool


class Store:
    """A dossier on disk, to be changed step by step.

    Parameters
    ----------
    path : str | Path
        A folder, a `.toml` file, or a workspace (`.sqlite`).

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from goodoffices.store import opening
    >>> with TemporaryDirectory() as folder:
    ...     store = Store(opening.copy("chicken", Path(folder) / "mine"))
    ...     umpire = Edit(op="insert", kind="actor", record={"id": "umpire", "name": "Umpire"})
    ...     _ = store.edit([umpire], by="Ann")
    ...     there = len(store.dossier.actor)
    ...     _ = store.undo(by="Ann")
    ...     there, len(store.dossier.actor), [entry.command for entry in store.history()]
    (3, 2, ['catalog', 'edit', 'undo'])
    """

    def __init__(self, path: str | Path):
        self.path = Path(path)
        self.shelf: Shelf = Workspace(self.path) if self.path.suffix == ".sqlite" else Folder(self.path)

    @property
    def dossier(self) -> Dossier:
        """As it stands."""
        return self.shelf.read()

    def text_of(self, source: Source) -> str | None:
        """The text of a source, None when it is not at hand; raises as `goodoffices.formats.sources.text_of`."""
        return self.shelf.text_of(source)

    @property
    def revision(self) -> int:
        """The number of the last entry that changed it; 0 where there is no log yet."""
        return max((entry.revision for entry in self.history() if entry.changes), default=0)

    def history(self) -> tuple[Entry, ...]:
        """Every entry, the first one first; what was changed by hand since the last is none yet."""
        if not there(self.shelf.log):
            return ()
        with Log.opened(self.shelf.log) as log:
            return log.entries()

    def edits(self, revision: int) -> Body | None:
        """What an entry says; None when it was forgotten or says nothing."""
        with self._reading() as log:
            return log.body(revision)

    def edit(self, edits: Iterable[Edit], *, by: str | None, on: int | None = None) -> Entry | None:
        """Apply edits; None when they change nothing.

        Parameters
        ----------
        edits : iterable of Edit
        by : str
        on : int | None
            The revision they were made on.

        Raises
        ------
        Stale
            When `on` is said, and something was changed since.
        BadInput
            As of `apply`, and when it cannot be written.
        """
        wanted = tuple(edits)
        return self.step(lambda dossier: apply(dossier, wanted), by=by, on=(on, wanted) if on is not None else None)[1]

    def step(
        self,
        step: Step,
        *,
        by: str | None,
        command: str = "edit",
        about: Collection[str] | None = None,
        on: tuple[int, tuple[Edit, ...]] | None = None,
    ) -> tuple[Dossier, Entry | None]:
        """Do a step on the dossier as it stands, while nobody else writes to it.

        Parameters
        ----------
        step : callable
            Gives the dossier after it, of the one it is given.
        by, command : str
        about : collection of str, optional
            Ids of the claims it is about, and of what else it names: then an excerpt may be given.
        on : revision and edits, optional
            See `edit`.

        Returns
        -------
        Dossier, Entry | None
            After the step, or the excerpt of it; the entry, None when nothing changed.
        """
        with self.shelf.alone():
            pages = self.shelf.pages()
            if on is not None:
                self._refuse_stale(pages, *on)
            done = excerpted(self.shelf, step, about, pages) if about is not None else None
            if done is None:
                before = self.shelf.read()
                after = step(before)
                changed = {} if after == before else self._changed(after, pages)
            else:
                before, after, changed = done
            if not changed:
                return after, None
            return after, self._enter(pages, changed, head_now(by, command), (before, after))

    def put(self, dossier: Dossier, *, by: str | None, command: str, fresh: bool = False) -> Entry | None:
        """Bring what is there up to date, whatever it is; with `fresh` no word or comment of it stays."""
        with self.shelf.alone():
            pages = self.shelf.pages()
            changed = self._changed(dossier, pages, fresh=fresh)
            if not changed:
                return None
            if not pages and not there(self.shelf.log):
                self.shelf.lay(changed)
                with self._written() as log:
                    return self._begun(log, self.shelf.pages(), head_now(by, command))
            return self._enter(pages, changed, head_now(by, command), (self._readable(pages), dossier))

    def put_files(self, contents: Mapping[str, bytes], *, by: str | None, command: str) -> Entry:
        """Write files over those that are there, such as those of a whole dossier."""
        with self.shelf.alone():
            pages = self.shelf.pages()
            after = {**pages, **{name: content for name, content in contents.items() if tracked(name)}}
            sides = self._readable(pages), self._readable(after)
            return self._enter(pages, dict(contents), head_now(by, command), sides)

    def begin(self, *, by: str | None, command: str) -> None:
        """Enter a dossier that was just made: as the first edit of its log, or as the last of one that lay there."""
        with self.shelf.alone(), self._written() as log:
            self._take_in(log, self.shelf.pages(), head_now(by, command))

    def undo(self, *, by: str | None) -> Entry:
        """Take back the last edit that still stands, byte for byte; this is a new edit.

        Raises
        ------
        BadInput
            When there is none, or what it said was forgotten.
        """
        return self._turn(by, UNDOING)

    def redo(self, *, by: str | None) -> Entry:
        """Do again what was undone last, if nothing else was edited since; this is a new edit. Raises as `undo`."""
        return self._turn(by, REDOING)

    def name(self, name: str, *, by: str | None) -> Entry:
        """Give the dossier as it stands a name to ask for it by; raises BadInput when it is none, or taken."""
        wanted = version_name(name)
        with self.shelf.alone(), self._written() as log:
            self._take_in(log, self.shelf.pages())
            if wanted in {entry.name for entry in log.entries()}:
                raise BadInput(Fault(Worded("version-taken", name=wanted), file=str(self.path)))
            return log.append(head_now(by, NAMING, name=wanted), None, {})

    def at(self, when: str) -> Dossier:
        """The dossier as it stood.

        Parameters
        ----------
        when : str
            A revision (`r12`), the name of a version, or a day or time (UTC): then after the last edit until its end.

        Raises
        ------
        BadInput
            When there is no such revision, or what led to it was forgotten.
        """
        return read_pages(self.files_at(when), self.path)

    def files_at(self, when: str) -> dict[str, bytes]:
        """The dossier's files as they stood; parameters and errors as of `at`."""
        with self._reading() as log:
            return pages_at(log, moment(log, when))

    def as_workspace(self, beside: Mapping[str, bytes]) -> bytes:
        """The dossier with its history as a workspace, with what lies beside it."""
        with self.shelf.alone(), TemporaryDirectory() as folder:
            copy = Path(folder) / LOG
            if there(self.shelf.log):
                with self._reading() as log:
                    copy.write_bytes(log.copied())
            with Log.opened(copy, write=True) as log:
                self._take_in(log, self.shelf.pages())
                log.put_beside(beside)
                return log.copied()

    @property
    def as_left(self) -> bool:
        """Whether the files are as the last entry left them; not so where there is no log."""
        if not there(self.shelf.log):
            return False
        with Log.opened(self.shelf.log) as log:
            return self._sums(self.shelf.pages()) == log.sums()

    def verify(self, digest: str | None = None) -> Verified:
        """Hold the log against its hashes.

        Parameters
        ----------
        digest : str, optional
            A hash of its last entry that was published.

        Raises
        ------
        Broken
            Naming what is not as it was, or when no entry has that hash.
        BadInput
            When there is no log.
        """
        with self.shelf.alone(), self._reading() as log:
            found, last = gone(log), log.last()
            if last is None:
                raise BadInput(Fault(Worded("log-none"), file=str(self.path)))
            if digest is not None and digest.strip().lower() not in {entry.hash for entry in log.entries()}:
                raise Broken(Worded("log-not-published", path=str(self.shelf.log), actual=last.hash))
            return Verified(last, found, self._sums(self.shelf.pages()) == log.sums())

    def forget(self, revision: int, *, by: str | None) -> Entry:
        """Delete what an entry says, and the same in what undid it or did it again.

        That it was, when and by whom stays, and so do the dossier's files.

        Raises
        ------
        BadInput
            When there is no such entry, or it says nothing any more.
        """
        self.history()
        with self.shelf.alone(), self._written() as log:
            self._take_in(log, self.shelf.pages())
            if log.body(revision) is None:
                raise BadInput(Fault(Worded("forget-nothing", revision=str(revision)), file=str(self.path)))
            return log.forget(revision, head_now(by, FORGETTING))

    def _sums(self, pages: Mapping[str, bytes]) -> dict[str, str]:
        return {name: summed(content) for name, content in pages.items()}

    @contextmanager
    def _reading(self) -> Iterator[Log]:
        if not there(self.shelf.log):
            raise BadInput(Fault(Worded("log-none"), file=str(self.path)))
        with Log.opened(self.shelf.log) as log:
            yield log

    @contextmanager
    def _written(self) -> Iterator[Log]:
        """The log to write in; one that was not there before goes again when nothing comes of it."""
        new = not there(self.shelf.log)
        try:
            with Log.opened(self.shelf.log, write=True) as log:
                yield log
        except BaseException:
            if new:
                with suppress(OSError):
                    self.shelf.log.unlink()
            raise

    def _turn(self, by: str | None, command: str) -> Entry:
        with self.shelf.alone():
            if not there(self.shelf.log):
                raise BadInput(Fault(Worded(IDLE[command]), file=str(self.path)))
            with Log.opened(self.shelf.log, write=True) as log:
                pages = self.shelf.pages()
                self._take_in(log, pages)
                done, undone = undoable(log.entries())
                of = next(reversed(done if command == UNDOING else undone), None)
                if of is None:
                    raise BadInput(Fault(Worded(IDLE[command]), file=str(self.path)))
                told = log.body(of)
                if told is None:
                    raise BadInput(Fault(Worded(GONE[command], revision=str(of)), file=str(self.path)))
                body = told.back() if command == UNDOING else told
                changed = {name: spliced(pages.get(name, b""), steps) for name, steps in body.pages.items()}
                return self._laid(log, body, changed, head_now(by, command, of=of), told.made)

    def _enter(
        self,
        pages: Mapping[str, bytes],
        changed: Mapping[str, bytes],
        head: Entry,
        sides: tuple[Dossier | None, Dossier | None],
    ) -> Entry:
        ours = {name: content for name, content in changed.items() if tracked(name)}
        body = body_between(pages, {**pages, **ours}, sides)
        with self._written() as log:
            self._take_in(log, pages)
            return self._laid(log, body, changed, head)

    def _laid(
        self, log: Log, body: Body, changed: Mapping[str, bytes], head: Entry, dropped: Collection[str] = ()
    ) -> Entry:
        """Write the files between the intent and the entry, so that whoever is killed leaves both or neither."""
        sums = {name: summed(changed[name]) for name in body.pages}
        log.intend(head, body, sums)
        self.shelf.lay(changed, [name for name in dropped if not changed.get(name, b"x")])
        entry = log.settle(sums)
        assert entry is not None
        return entry

    def _take_in(self, log: Log, pages: Mapping[str, bytes], head: Entry | None = None) -> None:
        """Begin a log, or enter what was changed since its last entry: by hand, unless a head says otherwise."""
        sums = self._sums(pages)
        log.settle(sums)
        if log.last() is None:
            self._begun(log, pages, head or head_now("", BEGINNING))
        elif sums != log.sums():
            old = log.pages()
            body = body_between(old, pages, (self._readable(old), self._readable(pages)))
            log.append(head or head_now("", BY_HAND), body, {name: sums.get(name, NOTHING) for name in body.pages})

    def _begun(self, log: Log, pages: Mapping[str, bytes], head: Entry) -> Entry:
        return log.begin(head, body_between({}, pages, (None, None)), self._sums(pages))

    def _refuse_stale(self, pages: Mapping[str, bytes], on: int, edits: tuple[Edit, ...]) -> None:
        if not there(self.shelf.log):
            return
        with Log.opened(self.shelf.log, write=True) as log:
            self._take_in(log, pages)
            theirs = tuple(entry for entry in log.entries() if entry.revision > on and entry.changes)
        if theirs:
            raise Stale(theirs, edits, self.path)

    def _changed(self, dossier: Dossier, pages: Mapping[str, bytes], *, fresh: bool = False) -> dict[str, bytes]:
        """The files to write so that they hold a dossier, by name."""
        found = rewritten(dossier, self.path, fresh=fresh, texts=self.shelf.texts)
        places = {self.shelf.located(name): name for name in pages}
        root = self.shelf.located("x").parent
        return {places.get(file) or file.relative_to(root).as_posix(): text for file, text in found.items()}

    def _readable(self, pages: Mapping[str, bytes]) -> Dossier | None:
        """The dossier that files hold; None where they are none."""
        try:
            return read_pages(pages, self.path)
        except BadInput:
            return None
