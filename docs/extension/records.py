"""The format of a dossier, from its records: every kind, every field, what it holds and means."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from extension.docstrings import prose, read
from extension.markdown import anchor, code, inline, table
from extension.schemas import holds, meaning
from goodoffices.dossier.dossier import KINDS, TABLES
from goodoffices.dossier.records.record import Record

#: What fields mean where the record does not say: class, then field; under `any` what means the same everywhere.
MEANINGS = tomllib.loads((Path(__file__).parent / "meanings.toml").read_text(encoding="utf-8"))
SHARED = tuple(Record.model_fields)


def page() -> str:
    """The fields all records share, then each table and kind."""
    shared = f"{anchor('record-shared')}## In every record\n\n{fields(Record, SHARED)}"
    tables = [section(f"[{name}]", name, record) for name, record in TABLES.items()]
    kinds = [section(f"[[{name}]]", name, record) for name, record in KINDS.items()]
    return "\n".join([shared, *tables, *kinds])


def section(title: str, name: str, record: type[Record]) -> str:
    """One kind: what it is, its fields, and the parts these consist of."""
    doc = read(record.__doc__)
    own = tuple(field for field in record.model_fields if field not in SHARED)
    told = [anchor(f"record-{name}") + f"## {code(title)}\n", inline(doc.summary) + "\n", prose(doc)]
    parts = [part for field in own for part in _parts(record.model_fields[field].annotation)]
    for part in dict.fromkeys(parts):
        part_doc = read(part.__doc__)
        told_of = [inline(part_doc.summary) + "\n" if part_doc.summary else "", prose(part_doc)]
        parts_told = "\n".join(text for text in told_of if text)
        told_last = f"### *{part.__name__}* in {code(title)}\n\n{parts_told}\n{fields(part, tuple(part.model_fields))}"
        told.append(told_last)
    told.insert(3, fields(record, own))
    return "\n".join(text for text in told if text)


def fields(record: type[BaseModel], names: tuple[str, ...]) -> str:
    """The table of some fields of a record."""
    return table(["field", "holds", "meaning"], [_row(record, name) for name in names])


def _row(record: type[BaseModel], name: str) -> list[str]:
    schema = record.model_json_schema(by_alias=False)
    field, known = schema["properties"][name], schema.get("$defs", {})
    default = record.model_fields[name].get_default(call_default_factory=True)
    needed = record.model_fields[name].is_required()
    left_out = "; needed" if needed else _default(default)
    return [
        code(record.model_fields[name].alias or name),
        holds(field, known) + left_out,
        inline(told(record, name)),
    ]


def told(record: type[BaseModel], name: str) -> str:
    """What a field means: by its own description, its class' docstring, or else by `MEANINGS`."""
    schema = record.model_json_schema(by_alias=False)["properties"][name]
    docs = (read(base.__doc__) for base in record.__mro__ if issubclass(base, BaseModel))
    noted = [MEANINGS.get(record.__name__, {}).get(name), MEANINGS["any"].get(name)]
    said = meaning(schema) or next((text for doc in docs if (text := doc.meaning(name))), "")
    said = said or next((text for text in noted if text), "")
    return f"{said[:1].upper()}{said[1:].rstrip('.')}." if said else ""


def _default(value: Any) -> str:
    """What a field holds when it is left out, as it would be written; nothing where it is then simply absent."""
    if value in (None, "", (), {}) or isinstance(value, BaseModel):
        return ""
    written = json.dumps(value) if isinstance(value, tuple | bool) else str(value)
    return f"; {code(written)} if left out"


def _parts(annotation: Any) -> list[type[BaseModel]]:
    """The records a field consists of, within lists and choices, and theirs."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        inner = [part for field in annotation.model_fields.values() for part in _parts(field.annotation)]
        return [annotation, *inner]
    return [part for argument in getattr(annotation, "__args__", ()) for part in _parts(argument)]
