"""One dossier as a product space and as a listed graph."""

from __future__ import annotations

from goodoffices.dossier.records.rule import Rule
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.listed_graph import ListedGraph
from goodoffices.models.conflict.product_space import ProductSpace


def listed(dossier):
    """The same dossier with a rule that takes no move away, which asks for a listed graph all the same."""
    first = dossier.option[0]
    idle = {"kind": "no-move", "actor": first.actor, "from": f"{first.id} and not {first.id}", "to": first.id}
    return dossier.model_copy(update={"rule": (*dossier.rule, Rule.model_validate(idle))})


def merging(dossier, pattern):
    """The same dossier with a rule that makes one state of all that match a pattern: a listed graph."""
    return dossier.model_copy(
        update={"rule": (*dossier.rule, Rule.model_validate({"kind": "coalesce", "pattern": pattern}))}
    )


def both_forms(dossier, **more):
    product, arcs_listed = graph(dossier, **more), graph(listed(dossier), **more)
    assert isinstance(product.moves, ProductSpace)
    assert isinstance(arcs_listed.moves, ListedGraph)
    return product, arcs_listed
