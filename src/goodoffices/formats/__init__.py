"""File formats, one file each."""

from __future__ import annotations

from goodoffices.formats.format import Format
from goodoffices.method import Catalogue

FORMATS: Catalogue[Format] = Catalogue(
    "format", __name__, ("native", "gmcr", "decide", "ktab", "ktab_xml", "deu"), "FORMAT"
)
