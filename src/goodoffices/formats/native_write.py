"""Writing the native dossier: what did not change keeps its place, its words and its comments."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import ParseError
from tomlkit.items import AoT, Table

from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.indicator import Indicator
from goodoffices.dossier.record import Record
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import read_text, write_text


def write(dossier: Dossier, path: Path) -> None:
    """Write a dossier to a `.toml` file, or to a folder when `path` has no suffix.

    A folder gets `dossier.toml`, `claims.toml` (sources and claims) and a CSV file per indicator series; a file that
    is there already is brought up to date.
    """
    folder = path.suffix != ".toml"
    kinds = [kind for kind in KINDS if not (folder and kind in ("claim", "source"))]
    files = {path / "dossier.toml" if folder else path: kinds}
    if folder and (dossier.claim or dossier.source or (path / "claims.toml").exists()):
        files[path / "claims.toml"] = ["source", "claim"]
    beside = path if folder else path.parent
    texts = {beside / i.series: _series(i) for i in dossier.indicator if i.series}
    for file, held in files.items():
        document = _document(file)
        if "dossier" in file.name or not folder:
            _put_table(document, "about", dossier.about)
        for kind in held:
            _put_records(document, kind, getattr(dossier, kind))
        if "dossier" in file.name or not folder:
            _put_table(document, "status_quo", dossier.status_quo)
        texts[file] = tomlkit.dumps(document)
    for file, text in texts.items():
        write_text(file, text)


def _document(file: Path) -> tomlkit.TOMLDocument:
    if not file.exists():
        return tomlkit.document()
    try:
        return tomlkit.parse(read_text(file))
    except ParseError as error:
        raise BadInput(Fault(f"what stands here is no TOML: {error}", str(file), error.line)) from None


def _fields(record: Record) -> dict[str, Any]:
    left_out = {"observations"} if isinstance(record, Indicator) and record.series else set()
    return record.model_dump(mode="python", by_alias=True, exclude_defaults=True, exclude=left_out)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update({key: _plain(item) for key, item in value.items() if item is not None})
        return inline
    return value


def _put_table(document: Any, kind: str, record: Record | None) -> None:
    if record is None:
        document.pop(kind, None)
    elif kind in document:
        _update(document[kind], _fields(record))
    else:
        document[kind] = _table(_fields(record))


def _put_records(document: Any, kind: str, records: tuple[Record, ...]) -> None:
    old = list(document.get(kind, ()))
    by_id = {_key(table): table for table in old if "id" in table}
    tables = []
    for index, record in enumerate(records):
        fields = _fields(record)
        table = by_id.get(_key(fields)) if "id" in fields else old[index] if index < len(old) else None
        if table is None:
            table = _table(fields)
        else:
            _update(table, fields)
        tables.append(table)
    if len(tables) == len(old) and all(new is before for new, before in zip(tables, old, strict=True)):
        return
    if not tables:
        document.pop(kind, None)
        return
    document[kind] = AoT(tables)


def _key(table: Any) -> tuple[Any, Any]:
    return table["id"], table.get("rev", 1)


def _table(fields: dict[str, Any]) -> Table:
    table = tomlkit.table()
    for key, value in fields.items():
        table[key] = _plain(value)
    return table


def _update(table: Any, fields: dict[str, Any]) -> None:
    for key in [key for key in table if key not in fields]:
        del table[key]
    for key, value in fields.items():
        if key not in table or _bare(table[key]) != _bare(value):
            table[key] = _plain(value)


def _bare(value: Any) -> Any:
    """The value without TOML's dress, tuples as lists, dates as text, so that equal means equal."""
    if hasattr(value, "unwrap"):
        value = value.unwrap()
    if isinstance(value, tuple | list):
        return [_bare(item) for item in value]
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if item is not None}
    return value.isoformat() if hasattr(value, "isoformat") else value


def _series(indicator: Indicator) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["as_of", "published", "value", "source"])
    rows.writerows((o.as_of, o.published, repr(o.value), o.source) for o in indicator.observations)
    return text.getvalue()
