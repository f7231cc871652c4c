"""Writing the native dossier: what did not change keeps its place, its words and its comments."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection, Mapping
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
#: What a file of a dossier holds; None: it is not there.
Texts = Callable[[Path], str | None]
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
    with os_errors_as_faults(path, "written"):
        journal.replay(staging(path), rooted(path))
        laid(path, rewritten(dossier, path, fresh=fresh))


def rewritten(dossier: Dossier, path: Path, *, fresh: bool = False, texts: Texts | None = None) -> dict[Path, bytes]:
    """The files that have to change so that they hold the dossier; nothing is written.

    Parameters
    ----------
    texts : callable, optional
        What a file of it holds, None where it is not there; default: as on disk.
    """
    files = [path / "dossier.toml", path / "claims.toml"] if _is_folder(path) else [path]
    return _changed(dossier, files, rooted(path), fresh, texts or on_disk)


def laid(path: Path, changed: Mapping[Path, bytes]) -> None:
    """Write files of the dossier at `path`: all of them, or none; raises OSError and as `write`."""
    root = rooted(path)
    if _is_folder(path) and not path.exists():
        journal.commit_folder(path, {file.relative_to(path).as_posix(): text for file, text in changed.items()})
    elif changed:
        named = path.resolve()
        real = {named if file == path else within(root, file): content for file, content in changed.items()}
        journal.commit(staging(path), real, root.resolve())


def rooted(path: Path) -> Path:
    """The folder that the files of the dossier at `path` count from."""
    return path if _is_folder(path) else home(path)


def on_disk(file: Path) -> str | None:
    """The text of a file; None where it is not there."""
    return read_text(file) if there(file) else None


def _is_folder(path: Path) -> bool:
    return path.is_dir() or path.suffix != ".toml"


def staging(path: Path) -> Path:
    """Where the files of the dossier at `path` are staged while they are written."""
    real = path.resolve()
    return journal.inside(real) if real.is_dir() else journal.journal_path(real)


def home(path: Path) -> Path:
    """The folder that the series of a `.toml` file lie in: that of the file itself, where `path` is a link."""
    return path.resolve().parent if path.is_symlink() else path.parent


def _changed(dossier: Dossier, files: list[Path], root: Path, fresh: bool, held: Texts) -> dict[Path, bytes]:
    """What has to be written where, so that the files hold the dossier."""
    pages = {file: BlockFile(held(file) or "", file, fresh) for file in files}
    named: set[str | None] = set().union(*(page.series for page in pages.values()))
    series = [(i, root / i.series) for i in dossier.indicator if i.series]
    texts = {file: _series(i, file, held(file), named) for i, file in series}
    _put(dossier, pages)
    texts |= {file: page.text() for file, page in pages.items() if page.text() or held(file) is not None}
    return {file: encoded(text, file) for file, text in texts.items() if held(file) != text}


def _put(dossier: Dossier, pages: dict[Path, BlockFile]) -> None:
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


def _series(indicator: Indicator, file: Path, before: str | None, named: set[str | None]) -> str:
    """The rows of a series; as they stand in the file while they say the same."""
    told = [(o.as_of, o.published, o.value, o.source) for o in indicator.observations]
    if before is not None:
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
