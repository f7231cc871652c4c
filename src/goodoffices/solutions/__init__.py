"""Theory: from model to arrays. Knows no news."""

from __future__ import annotations

from goodoffices.method import Catalogue, Method

DEFINITIONS: Catalogue[Method] = Catalogue(
    "stability definition", f"{__name__}.stability", ("nash", "gmr", "smr", "seq", "symseq", "sim")
)
