"""Writing the native dossier: what did not change keeps its place, its words and its comments."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import DESCRIBED, KINDS, Dossier
from goodoffices.dossier.identifying import made_again
from goodoffices.dossier.records.indicator import Indicator
from goodoffices.dossier.records.record import DescribedRecord, Record
from goodoffices.errors import BadInput, Fault
from goodoffices.formats import journal
from goodoffices.formats.atomic import encoded, os_errors_as_faults, read_text, there, within
from goodoffices.formats.blocks import BlockFile
from goodoffices.formats.parsing import rows
from goodoffices.wording import Worded

#: The columns of an indicator series.
COLUMNS = ["as_of", "published", "value", "source"]
#: What a folder keeps in `claims.toml`.
CLAIMS = ("source", "claim")


def write(dossier: Dossier, path: Path, *, fresh: bool = False) -> None:
    """Write a dossier to a `.toml` file, or to a folder when `path` has no suffix; all its files, or none.

    A folder gets `dossier.toml`, `claims.toml` (sources and claims) and a CSV file per indicator series; files that
    are there already are brought up to date, and a kind of record stays in the file that holds it; with `fresh` they
    are written anew, and no word or comment in them stays.

    Raises
    ------
    BadInput
        When a file that is there already is no TOML or no file of the dossier, or cannot be written.
    """
    folder = path.is_dir() or path.suffix != ".toml"
    files = [path / "dossier.toml", path / "claims.toml"] if folder else [path]
    with os_errors_as_faults(path, "written"):
        root = path if folder else home(path)
        journal.replay(staging(path), root)
        changed = _changed(dossier, files, root, fresh)
        if folder and not path.exists():
            journal.commit_folder(path, {file.relative_to(path).as_posix(): text for file, text in changed.items()})
        elif changed:
            named = path.resolve()
            real = {named if file == path else within(root, file): content for file, content in changed.items()}
            journal.commit(staging(path), real, root.resolve())


def staging(path: Path) -> Path:
    """Where the files of the dossier at `path` are staged while they are written."""
    real = path.resolve()
    return journal.inside(real) if real.is_dir() else journal.journal_path(real)


def home(path: Path) -> Path:
    """The folder that the series of a `.toml` file lie in: that of the file itself, where `path` is a link."""
    return path.resolve().parent if path.is_symlink() else path.parent


def _changed(dossier: Dossier, files: list[Path], root: Path, fresh: bool) -> dict[Path, bytes]:
    """What has to be written where, so that the files hold the dossier."""
    pages = {file: BlockFile(file, fresh) for file in files}
    named: set[str | None] = set().union(*(page.series for page in pages.values()))
    texts = {root / i.series: _series(i, root / i.series, named) for i in dossier.indicator if i.series}
    _laid(dossier, pages)
    texts |= {file: page.text() for file, page in pages.items() if page.text() or file.exists()}
    return {file: encoded(text, file) for file, text in texts.items() if not there(file) or read_text(file) != text}


def _laid(dossier: Dossier, pages: dict[Path, BlockFile]) -> None:
    """Put the dossier's records into the files' texts."""
    main, *others = pages
    for kind in ("about", *KINDS, "status_quo"):
        found = getattr(dossier, kind)
        records = found if isinstance(found, tuple) else (found,) if found is not None else ()
        homes = [file for file, page in pages.items() if page.holds(kind)]
        usual = others[0] if others and kind in CLAIMS else main
        home = homes[0] if len(homes) == 1 else usual
        made = made_again(kind, records) if kind in DESCRIBED and dossier.about.format == 1 else ()
        for file, page in pages.items():
            page.put(kind, records if file == home else (), partial(_fields, made=made))


def _fields(record: Record, made: Collection[str] = ()) -> dict[str, Any]:
    """The fields to write; an id in `made`, of a file of format 1, is not, as it is made again."""
    hidden = {"observations"} if isinstance(record, Indicator) and record.series else set()
    hidden |= {"id"} if isinstance(record, DescribedRecord) and record.id in made else set()
    fields = record.model_dump(mode="python", by_alias=True, exclude_defaults=True, exclude=hidden)
    return {name: fields[name] for name in sorted(fields, key=lambda name: name in Record.model_fields)}


def _series(indicator: Indicator, file: Path, named: set[str | None]) -> str:
    """The rows of a series; as they stand in the file while they say the same."""
    told = [(o.as_of, o.published, o.value, o.source) for o in indicator.observations]
    if there(file):
        before = read_text(file)
        if _rows(before, file) == told:
            return before
        if indicator.series not in named:
            raise BadInput(Fault(Worded("series-other-file", indicator=indicator.id), file=str(file)))
    text = io.StringIO()
    written = csv.writer(text, lineterminator="\n")
    written.writerow(COLUMNS)
    written.writerows((as_of, published, repr(value), source) for as_of, published, value, source in told)
    return text.getvalue()


def _rows(before: str, file: Path) -> list[tuple[str, str, float, str]] | None:
    """What a file of rows says; None when it is none."""
    try:
        head, *found = (fields for _, fields in rows(before, str(file)) if fields)
        return [
            (as_of, published, float(value), source) for as_of, published, value, source in found if head == COLUMNS
        ]
    except (BadInput, ValueError):
        return None
