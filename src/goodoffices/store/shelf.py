"""Where a dossier's files lie: in a folder with the log beside them, or in a workspace that is the log itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.indicator import beside
from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput, Fault
from goodoffices.formats import journal, native, sources, workspace
from goodoffices.formats.atomic import alone, os_errors_as_faults, read_bytes, there, within
from goodoffices.formats.native_write import laid, on_disk, rooted, staging
from goodoffices.store.log import Log
from goodoffices.wording import Worded

LOG = "log.sqlite"
#: The files of a folder that are the dossier's, indicator series aside.
MAIN = ("dossier.toml", "claims.toml")
_SERIES = re.compile(rb"""\bseries["']?\s*=\s*["']([^"'\n]+)["']""")


class Shelf(Protocol):
    """What a store asks of a place; names of files count from the dossier's folder.

    Attributes
    ----------
    path, log : Path
        The dossier, and its log.
    """

    path: Path
    log: Path

    def texts(self, file: Path) -> str | None:
        """What a file of the dossier holds; None where it is not there."""

    def alone(self) -> AbstractContextManager[None]:
        """Hold the place while reading and writing."""

    def pages(self) -> dict[str, bytes]:
        """The dossier's files, those that are empty left out."""

    def read(self) -> Dossier:
        """The dossier as it stands."""

    def lay(self, contents: Mapping[str, bytes], dropped: Collection[str] = ()) -> None:
        """Write files, all or none; those that are dropped go, once they are empty."""

    def located(self, name: str) -> Path:
        """Where a file lies, or what to call it."""

    def text_of(self, source: Source) -> str | None:
        """The text of a source; raises as `goodoffices.formats.sources.text_of`."""

    def keep(self, source: Source, text: str) -> AbstractContextManager[None]:
        """Keep the text of a source if what follows succeeds; raises as `goodoffices.formats.sources.keep`."""


def tracked(name: str) -> bool:
    """Whether the log follows a file of that name."""
    return name.endswith(".csv") or (name.endswith(".toml") and name != "published.toml")


class Folder:
    """A folder, or one `.toml` file: its files are the dossier, the log lies beside them."""

    def __init__(self, path: Path):
        self.path = path
        self.one = not path.is_dir() and path.suffix == ".toml"
        real = path.resolve() if self.one else path
        self.log = real.with_name(f"{real.stem}.{LOG}") if self.one else path / LOG

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the folder; a writing that was cut short is finished or undone first."""
        with alone(self.path if self.path.is_dir() else self.path.parent):
            with os_errors_as_faults(self.path):
                journal.replay(staging(self.path), rooted(self.path))
            yield

    def pages(self) -> dict[str, bytes]:
        """The dossier's TOML files, the series they name and those that lie as series do."""
        root = rooted(self.path)
        names = [self.path.name] if self.one else list(MAIN)
        found = {name: read_bytes(self.located(name)) for name in names if there(self.located(name))}
        series = {one.decode("utf-8", "replace") for text in found.values() for one in _SERIES.findall(text)}
        if not self.one:
            with os_errors_as_faults(root, "read"):
                series |= {file.relative_to(root).as_posix() for file in root.glob("indicators/*.csv")}
        for name in sorted(series):
            if beside(name) and there(root / name) and within(root, root / name).is_file():
                found[name] = read_bytes(root / name)
        return {name: content for name, content in found.items() if content}

    def texts(self, file: Path) -> str | None:
        """What a file holds."""
        return on_disk(file)

    def read(self) -> Dossier:
        """The dossier as it stands on disk."""
        return native.read(self.path)

    def lay(self, contents: Mapping[str, bytes], dropped: Collection[str] = ()) -> None:
        """Write files, all or none."""
        with os_errors_as_faults(self.path, "written"):
            laid(self.path, {self.located(name): content for name, content in contents.items()})
            for name in dropped:
                if not self.located(name).stat().st_size:
                    self.located(name).unlink()

    def located(self, name: str) -> Path:
        """Where a file lies."""
        return self.path if self.one and name == self.path.name else rooted(self.path) / name

    def text_of(self, source: Source) -> str | None:
        """The text of a source in `sources/`."""
        return sources.text_of(self.path, source)

    def keep(self, source: Source, text: str) -> AbstractContextManager[None]:
        """Keep the text of a source in `sources/`."""
        return sources.keep(self.path, source, text)


class Workspace:
    """One SQLite file that is the dossier and its log."""

    def __init__(self, path: Path):
        self.path = self.log = path

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the folder that the file lies in."""
        with alone(self.path.parent):
            yield

    def pages(self) -> dict[str, bytes]:
        """The dossier's files."""
        with Log.opened(self.path) as log:
            return log.pages()

    def texts(self, file: Path) -> str | None:
        """What a file holds."""
        return workspace.page_text(self.pages(), self.path, file)

    def read(self) -> Dossier:
        """The dossier as it stands."""
        return workspace.read(self.path)

    def lay(self, contents: Mapping[str, bytes], dropped: Collection[str] = ()) -> None:  # noqa: ARG002
        """Nothing: the files are written with the entry, in one go; others are kept beside."""
        others = {name: content for name, content in contents.items() if not tracked(name)}
        if others:
            with Log.opened(self.path, write=True) as log:
                log.put_beside(others)

    def located(self, name: str) -> Path:
        """What to call a file."""
        return self.path / name

    def text_of(self, source: Source) -> str | None:
        """The text of a source, kept beside the files."""
        with Log.opened(self.path) as log:
            content = log.beside().get(_text_name(source))
        return None if content is None else sources.sound_text(content, source, self.located(_text_name(source)))

    @contextmanager
    def keep(self, source: Source, text: str) -> Iterator[None]:
        """Keep the text of a source beside the files."""
        name, content = _text_name(source), text.encode("utf-8", "surrogatepass")
        with Log.opened(self.path, write=True) as log:
            old = log.beside().get(name)
            if old not in (None, content):
                wrong = Worded("source-other-text", source=source.id)
                raise BadInput(Fault(wrong, file=str(self.located(name))))
            log.put_beside({name: content})
        try:
            yield
        except BaseException:
            with Log.opened(self.path, write=True) as log:
                log.put_beside({name: old})
            raise


def _text_name(source: Source) -> str:
    return f"{sources.FOLDER}/{source.text_file}"
