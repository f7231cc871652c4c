"""Theory: from model to arrays. Knows no news."""

from __future__ import annotations

from goodoffices.card import Catalogue, Method

DEFINITIONS: Catalogue[Method] = Catalogue(
    "stability definition",
    f"{__name__}.stability",
    ("nash", "gmr", "smr", "seq", "symseq", "sim", "lh", "nm", "cnash", "cgmr", "csmr", "cseq"),
)

#: What is run when nobody asks for particular concepts.
CLASSICAL = ("nash", "gmr", "smr", "seq", "symseq", "sim")
