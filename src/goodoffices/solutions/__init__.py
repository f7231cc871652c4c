"""Theory: from model to arrays. Knows no news."""

from __future__ import annotations

from goodoffices.card import Catalogue, Concept
from goodoffices.result import terms
from goodoffices.wording import Worded

DEFINITIONS: Catalogue[Concept] = Catalogue(
    Worded("name-of-definition"),
    f"{__name__}.stability",
    ("nash", "gmr", "smr", "seq", "symseq", "sim", "lh", "nm", "cnash", "cgmr", "csmr", "cseq"),
    group="goodoffices.stability",
)


def classical() -> tuple[str, ...]:
    """What is run when nobody asks for particular concepts."""
    return tuple(concept.id for concept in DEFINITIONS if concept.classical)


def term(concept: str) -> terms.Concept:
    """A concept as findings name it."""
    return terms.Concept(concept=concept, firmness=DEFINITIONS[concept].firmness)
