"""Texts in TOML, JSON and CSV parsed, with everything their parsers can say of them told as faults."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any

from goodoffices.errors import BadInput, Fault
from goodoffices.formats.parsers import of_csv, of_json, of_toml
from goodoffices.wording import Worded

#: How deep lists and tables may stand in one another.
DEEPEST = 40
#: Whole numbers are held in 64 bits, as TOML asks.
WHOLE = 2**63
_TOO_DEEP = Worded("content-deep", most=DEEPEST)
_TOO_LONG = Worded("number-long")


def toml(text: str, file: str | None = None) -> dict[str, Any]:
    """The content of a TOML text.

    Raises
    ------
    BadInput
        When it is none, or holds what no dossier can: see `sound`.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        reason = re.sub(r" \(at .*\)$", "", str(error))
        line = int(at[1]) if at else len(text.splitlines())
        raise BadInput(Fault(Worded("not-toml", reason=of_toml(reason)), file, line)) from None
    except ValueError:
        raise BadInput(Fault(_TOO_LONG, file)) from None
    except RecursionError:
        raise BadInput(Fault(_TOO_DEEP, file)) from None
    sound(content, file)
    return content


def from_json(text: str, file: str | None = None) -> Any:
    """The content of a JSON text; raises as `toml`."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInput(Fault(Worded("not-json", reason=of_json(error.msg)), file, error.lineno)) from None
    except ValueError:
        raise BadInput(Fault(_TOO_LONG, file)) from None
    except RecursionError:
        raise BadInput(Fault(_TOO_DEEP, file)) from None
    sound(content, file)
    return content


def sound(content: Any, file: str | None = None) -> None:
    """Refuse what is nested deeper than `DEEPEST`, whole numbers beyond 64 bits and texts with half characters."""
    level = [content]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                below += value.keys()
                below += value.values()
            elif isinstance(value, list):
                below += value
            elif isinstance(value, int) and not -WHOLE <= value < WHOLE:
                raise BadInput(Fault(_TOO_LONG, file))
            elif isinstance(value, str) and any("\ud800" <= sign <= "\udfff" for sign in value):
                raise BadInput(Fault(Worded("half-character"), file))
        level = below
        if not level:
            return
    raise BadInput(Fault(_TOO_DEEP, file))


def rows(text: str, file: str, **form: Any) -> Iterator[tuple[int, list[str]]]:
    """Line and fields of each row of a CSV text; `form` as for `csv.reader`.

    Raises
    ------
    BadInput
        Where the reader of CSV gives up, such as at a field that never ends.
    """
    reader = csv.reader(io.StringIO(text, newline=""), **form)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise BadInput(Fault(Worded("not-csv", reason=of_csv(str(error))), file, reader.line_num)) from None
