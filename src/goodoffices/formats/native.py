"""The native dossier: a folder with `dossier.toml`, `claims.toml` and `indicators/*.csv`, or one `.toml` file."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from goodoffices.dossier.calling import called
from goodoffices.dossier.check.references import Misfit, misfits, misfits_of
from goodoffices.dossier.dossier import DESCRIBED, KINDS, TABLES, About, Dossier
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.made import made
from goodoffices.dossier.records.indicator import Observation, beside
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.formats import journal
from goodoffices.formats.atomic import os_errors_as_faults, read_text, text_in, there, within
from goodoffices.formats.format import Format
from goodoffices.formats.lines import Lines
from goodoffices.formats.native_write import COLUMNS, home, staging, write
from goodoffices.formats.parsing import rows, toml
from goodoffices.wording import Worded

#: How often a dossier is read anew because it changed meanwhile.
TRIES = 100


_ROWS = TypeAdapter(tuple[Observation, ...])


def read(path: Path) -> Dossier:
    """Read a dossier, whole or not at all; a writing of it that was cut short is finished or undone first.

    Its files are read again when one of them changed meanwhile, so that none of them is of another state.

    Raises
    ------
    BadInput
        With every fault found: file, line, what was expected and the nearest mend.
    """
    return _read(path)[1]


def read_pages(pages: Mapping[str, bytes], path: Path) -> Dossier:
    """Read a dossier from what its files hold, by name in the folder or of the file at `path`; raises as `read`."""
    return _Pages(path, pages).dossier()


def placed(path: Path, misfits: Iterable[Misfit]) -> tuple[Fault, ...]:
    """The faults of misfits found in the dossier at `path`, with file and line."""
    reading, _ = _read(path)
    for misfit in misfits:
        reading.misfit(misfit)
    return tuple(reading.faults)


def unwritten(path: Path) -> tuple[Fault, ...]:
    """The records of a file of format 2 whose ids are made of what they say, with file and line; in format 1 none."""
    reading, dossier = _read(path)
    for kind in DESCRIBED if dossier.about.format > 1 else ():
        for index, (read, record) in enumerate(zip(reading.records[kind], getattr(dossier, kind), strict=True)):
            if not read.id:
                text = Worded("doubt-unnamed", record=called(kind), id=record.id)
                reading.misfit(Misfit(kind, index, "", Fault(text)))
    return tuple(reading.faults)


def _read(path: Path) -> tuple[_Reading, Dossier]:
    for _ in range(TRIES):
        reading, wrong = _Reading(path), None
        try:
            found = reading.dossier()
        except BadInput as error:
            wrong = error
        if not reading.changed():
            if wrong is not None:
                raise wrong
            return reading, found
    raise BadInput(Fault(Worded("written-while-read"), file=str(path)))


class _Reading:
    def __init__(self, path: Path):
        self.whole_folder = self._is_folder(path)
        self.folder = path if self.whole_folder else home(path)
        self.files = [path / "dossier.toml", path / "claims.toml"] if self.whole_folder else [path]
        self.stamps = self._stamps(path)
        self.faults: list[Fault] = []
        self.records: dict[str, list[Any]] = {kind: [] for kind in KINDS}
        self.tables: dict[str, Any] = {}
        self.places: dict[str, list[tuple[Path, Lines, int | None]]] = {kind: [] for kind in KINDS}
        self.declared: dict[str, set[str]] = {kind: set() for kind in KINDS}
        self.halves: list[tuple[str, Any, tuple[Path, Lines, int]]] = []  # records without their faulty fields
        self.origins: dict[str, tuple[Path, Lines]] = {}
        self.whole = True  # every file could be read, so that a name not found is not there

    def _is_folder(self, path: Path) -> bool:
        return path.is_dir()

    def _stamps(self, path: Path) -> dict[Path, tuple[int, ...] | None]:
        with os_errors_as_faults(path):
            journal.replay(staging(path), self.folder)
        return {staging(path): journal.stamp(staging(path))}  # the first thing to change when somebody writes

    def dossier(self) -> Dossier:
        if self.whole_folder and not self._there(self.files[0]):
            raise BadInput(Fault(Worded("folder-without-dossier", file=self.files[0].name), file=str(self.folder)))
        for file in self.files:
            if self._there(file) or file == self.files[0]:
                self._file(file)
        if "about" not in self.tables and not self.faults:
            self._fault(Worded("about-missing"), self.files[0], None)
        about = self.tables.get("about") or About(id="unread", title="")
        parts = {kind: identified(kind, records) for kind, records in self.records.items()}
        content: dict[str, Any] = {"about": about, "status_quo": self.tables.get("status_quo")} | parts
        rough = Dossier.model_construct(None, **content)
        if self.whole:
            for misfit in misfits(rough, self.declared):
                self.misfit(misfit)
            for kind, record, place in self.halves:
                for misfit in misfits_of(kind, record, rough, self.declared):
                    self._misfit(misfit, *place)
        if self.faults:
            raise BadInput(sorted(self.faults, key=lambda fault: (fault.file or "", fault.line or 0)))
        return Dossier(**content)

    def changed(self) -> bool:
        """Whether somebody wrote in the dossier since it was begun."""
        return any(journal.stamp(path) != stamp for path, stamp in self.stamps.items())

    def _there(self, file: Path) -> bool:
        with os_errors_as_faults(file, "looked up"):
            self.stamps.setdefault(file, journal.stamp(file))
        return there(file)

    def misfit(self, misfit: Misfit) -> None:
        """Note a fault between records, with the place of the record it is in."""
        if misfit.index is None:
            (file, lines), index = self.origins[misfit.kind], None
        else:
            file, lines, index = self.places[misfit.kind][misfit.index]
        self._misfit(misfit, file, lines, index)

    def _misfit(self, misfit: Misfit, file: Path, lines: Lines, index: int | None) -> None:
        line = lines.locate(misfit.kind, index, misfit.field, misfit.text)
        self._fault(misfit.fault.text, file, line, misfit.fault.field, misfit.fault.nearest)

    def _fault(
        self, text: str | Worded, file: Path, line: int | None, field: str = "", near: str | None = None
    ) -> None:
        self.faults.append(Fault(text, str(file), line, field, near))

    def _file(self, file: Path) -> None:
        text = self._text(file)
        if text is None:
            self.whole = False
            return
        try:
            content = toml(text, str(file))
        except BadInput as error:
            self.faults += error.faults
            self.whole = False
            return
        lines = Lines(text)
        for kind, value in content.items():
            if kind in TABLES:
                self._table(kind, value, file, lines)
            elif kind in KINDS:
                self._records(kind, value, file, lines)
            else:
                line = lines.locate(kind, 0) or lines.locate(kind, None) or _line_of(kind, lines)
                near = nearest(kind, [*KINDS, *TABLES])
                self._fault(Worded("dossier-has-no", kind=kind), file, line, kind, near)

    def _text(self, file: Path) -> str | None:
        try:
            if file != self.files[0] or self.whole_folder:
                within(self.folder, file)
            return read_text(file)
        except BadInput as error:
            self.faults += error.faults
            return None

    def _table(self, kind: str, value: Any, file: Path, lines: Lines) -> None:
        if not isinstance(value, dict):
            self._fault(Worded("expected-table", kind=kind), file, lines.locate(kind, 0) or _line_of(kind, lines), kind)
            return
        self.origins[kind] = (file, lines)
        record, faults = made(TABLES[kind], value, kind)
        for fault in faults:
            self._fault(fault.text, file, lines.locate(kind, None, fault.field), fault.field, fault.nearest)
        self.tables[kind] = record

    def _records(self, kind: str, value: Any, file: Path, lines: Lines) -> None:
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            line = lines.locate(kind, None) or _line_of(kind, lines)
            self._fault(Worded("expected-records", kind=kind), file, line, kind)
            return
        for index, fields in enumerate(value):
            if isinstance(fields.get("id"), str):
                self.declared[kind].add(fields["id"])
            if kind == "indicator" and isinstance(fields.get("series"), str) and beside(fields["series"]):
                line = lines.locate(kind, index, "series")
                with _nothing_to_collect():
                    fields = fields | {"observations": tuple(self._series(self.folder / fields["series"], file, line))}
            record, faults = made(KINDS[kind], fields, kind)
            for fault in faults:
                self._fault(fault.text, file, lines.locate(kind, index, fault.field), fault.field, fault.nearest)
            if record is not None:
                self.records[kind].append(record)
                self.places[kind].append((file, lines, index))
                continue
            wrong = {fault.field.split(".")[0] for fault in faults}
            half, _ = made(KINDS[kind], {name: value for name, value in fields.items() if name not in wrong}, kind)
            if half is not None:
                self.halves.append((kind, half, (file, lines, index)))

    def _series(self, path: Path, file: Path, line: int | None) -> Iterator[Observation]:
        try:
            found = self._there(path)
        except BadInput as error:
            self.faults += error.faults
            return
        if not found:
            self._fault(Worded("series-missing", series=path.name, path=str(path)), file, line, "series")
            return
        text = self._text(path)
        if text is None:
            return
        try:
            yield from self._observations(path, list(rows(text, str(path))))
        except BadInput as error:
            self.faults += error.faults

    def _observations(self, path: Path, found: list[tuple[int, list[str]]]) -> Iterator[Observation]:
        if not found or found[0][1] != COLUMNS:
            self._fault(Worded("expected-columns", columns=",".join(COLUMNS)), path, 1)
            return
        sound = _all_sound([fields for _, fields in found[1:] if fields])
        if sound is not None:
            yield from sound
            return
        for line, fields in found[1:]:
            if not fields:
                continue
            if len(fields) != len(COLUMNS):
                self._fault(Worded("expected-values", count=len(COLUMNS)), path, line)
                continue
            observation, faults = made(Observation, dict(zip(COLUMNS, fields, strict=True)), "row")
            for fault in faults:
                self._fault(fault.text, path, line, fault.field)
            if observation is not None:
                yield observation


class _Pages(_Reading):
    """What the files of a dossier hold, wherever they lie."""

    def __init__(self, path: Path, pages: Mapping[str, bytes]):
        self.pages = pages
        super().__init__(path)

    def _is_folder(self, path: Path) -> bool:
        return path.suffix != ".toml" or path.is_dir()

    def _stamps(self, path: Path) -> dict[Path, tuple[int, ...] | None]:  # noqa: ARG002
        return {}

    def _there(self, file: Path) -> bool:
        return self._page(file) is not None

    def _text(self, file: Path) -> str | None:
        try:
            return text_in(self._page(file) or b"", file)
        except BadInput as error:
            self.faults += error.faults
            return None

    def _page(self, file: Path) -> bytes | None:
        return self.pages.get(file.relative_to(self.folder).as_posix())


def _all_sound(found: list[list[str]]) -> tuple[Observation, ...] | None:
    """The rows of a series at once; None where one has a fault, to be found row by row."""
    try:
        return _ROWS.validate_python([dict(zip(COLUMNS, fields, strict=True)) for fields in found])
    except ValueError:
        return None


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Put off looking for what can be given back, half of the time where much is made and all of it kept."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def _line_of(key: str, lines: Lines) -> int | None:
    return next((n for n, line in enumerate(lines.lines, 1) if re.match(rf"\s*\[*\s*{re.escape(key)}\b", line)), None)


FORMAT = Format("native", Worded("format-native"), (".toml", ""), read, write)
