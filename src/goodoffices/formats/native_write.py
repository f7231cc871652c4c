"""Writing the native dossier: what did not change keeps its place, its words and its comments."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.indicator import Indicator
from goodoffices.dossier.record import Record
from goodoffices.formats.atomic import read_text, write_text
from goodoffices.formats.blocks import Page

#: The columns of an indicator series.
COLUMNS = ["as_of", "published", "value", "source"]
#: What a folder keeps in `claims.toml`.
CLAIMS = ("source", "claim")


def write(dossier: Dossier, path: Path) -> None:
    """Write a dossier to a `.toml` file, or to a folder when `path` has no suffix.

    A folder gets `dossier.toml`, `claims.toml` (sources and claims) and a CSV file per indicator series; files that
    are there already are brought up to date, and a kind of record stays in the file that holds it.

    Raises
    ------
    BadInput
        When a file that is there already is no TOML.
    """
    folder = path.suffix != ".toml"
    main, claims = (path / "dossier.toml", path / "claims.toml") if folder else (path, None)
    pages = {file: Page(file) for file in (main, claims) if file is not None}
    for kind in ("about", *KINDS, "status_quo"):
        found = getattr(dossier, kind)
        records = found if isinstance(found, tuple) else (found,) if found is not None else ()
        homes = [file for file, page in pages.items() if page.holds(kind)]
        usual = claims if claims is not None and kind in CLAIMS else main
        home = homes[0] if len(homes) == 1 else usual
        for file, page in pages.items():
            page.put(kind, records if file == home else (), _fields)
    beside = path if folder else path.parent
    texts = {beside / i.series: _series(i, beside / i.series) for i in dossier.indicator if i.series}
    texts |= {file: page.text() for file, page in pages.items() if page.text() or file.exists()}
    for file, text in texts.items():
        if not file.exists() or read_text(file) != text:
            write_text(file, text)


def _fields(record: Record) -> dict[str, Any]:
    left_out = {"observations"} if isinstance(record, Indicator) and record.series else set()
    fields = record.model_dump(mode="python", by_alias=True, exclude_defaults=True, exclude=left_out)
    return {name: fields[name] for name in sorted(fields, key=lambda name: name in Record.model_fields)}


def _series(indicator: Indicator, file: Path) -> str:
    """The rows of a series; as they stand in the file while they say the same."""
    told = [(o.as_of, o.published, o.value, o.source) for o in indicator.observations]
    if file.exists() and _rows(before := read_text(file)) == told:
        return before
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows((as_of, published, repr(value), source) for as_of, published, value, source in told)
    return text.getvalue()


def _rows(text: str) -> list[tuple[str, str, float, str]] | None:
    """What a file of rows says; None when it is none."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    try:
        return [(row["as_of"], row["published"], float(row["value"]), row["source"]) for row in rows]
    except (KeyError, TypeError, ValueError):
        return None
