"""File formats, one file each."""

from __future__ import annotations

from typing import Literal

from goodoffices.card import Catalogue
from goodoffices.formats.format import Format
from goodoffices.wording import Worded

FORMATS: Catalogue[Format] = Catalogue(
    Worded("name-of-format"), __name__, ("native", "workspace", "gmcr", "decide", "ktab", "ktab_xml", "deu"), "FORMAT"
)


def endings(way: Literal["read", "write"]) -> tuple[str, ...]:
    """The endings of files that can be read or written, each once; folders apart."""
    able = (format for format in FORMATS if getattr(format, way) is not None)
    return tuple(dict.fromkeys(suffix for format in able for suffix in format.suffixes if suffix))
