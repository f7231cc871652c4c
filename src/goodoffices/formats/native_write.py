"""Writing the native dossier: what did not change keeps its place, its words and its comments."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.indicator import Indicator
from goodoffices.dossier.record import Record
from goodoffices.formats.atomic import write_text
from goodoffices.formats.blocks import Page

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
    texts = {beside / i.series: _series(i) for i in dossier.indicator if i.series}
    texts |= {file: page.text() for file, page in pages.items() if page.text() or file.exists()}
    for file, text in texts.items():
        write_text(file, text)


def _fields(record: Record) -> dict[str, Any]:
    left_out = {"observations"} if isinstance(record, Indicator) and record.series else set()
    fields = record.model_dump(mode="python", by_alias=True, exclude_defaults=True, exclude=left_out)
    return {name: fields[name] for name in sorted(fields, key=lambda name: name in Record.model_fields)}


def _series(indicator: Indicator) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["as_of", "published", "value", "source"])
    rows.writerows((o.as_of, o.published, repr(o.value), o.source) for o in indicator.observations)
    return text.getvalue()
