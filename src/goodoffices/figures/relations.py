"""Relations in words, and in the order in which legends show them."""

from __future__ import annotations

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.relation import Relation
from goodoffices.figures.wording import words

#: What joins, what carries words, what is sought, what divides.
KINDS = ("treaty", "ally", "partner", "patron", "talks", "mediates", "request", "accord-sought", "rival", "enemy")


def relation_words(relation: Relation, dossier: Dossier, language: str, *, short: bool = False) -> str:
    """One relation in words: "Russia and Iran: treaty"; unless `short`, with its own label."""
    say = words(language)
    names = {actor.id: actor.in_language("name", language) for actor in dossier.actor}
    label = None if short else relation.in_language("label", language)
    return say(
        "relation-both-ways" if relation.symmetric else "relation-one-way",
        source=names[relation.source],
        target=names[relation.target],
        kind=label or say(f"relation-kind-{relation.kind}"),
    )
