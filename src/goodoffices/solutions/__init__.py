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
    kind_of_card=Concept,
)
#: What pages take for lasting of itself; and by answers that pay, by which also reasons whoever is not said to reason
#: otherwise.
STRICT, CREDIBLE = "nash", "seq"


def classical() -> tuple[str, ...]:
    """What is run when nobody asks for particular concepts."""
    return tuple(concept.id for concept in DEFINITIONS if concept.classical)


def implied(concept: str) -> frozenset[str]:
    """Every concept under which also lasts whatever lasts under this one, by its card and by theirs."""
    found: set[str] = set()
    new = {concept}
    while new := {other for id in new for other in DEFINITIONS[id].implies} - found:
        found |= new
    return frozenset(found)


def term(concept: str) -> terms.Concept:
    """A concept as findings name it."""
    return terms.Concept(concept=concept, firmness=DEFINITIONS[concept].firmness)
