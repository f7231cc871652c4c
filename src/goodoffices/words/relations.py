"""Relations in words, and in the order in which legends show them."""

from __future__ import annotations

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.reported import STAGES, Stage, stage
from goodoffices.dossier.seen.asof import only_reported
from goodoffices.words.wording import words

#: What joins, what carries words, what is sought, what divides.
KINDS = ("treaty", "ally", "partner", "patron", "talks", "mediates", "request", "accord-sought", "rival", "enemy")


def relation_words(relation: Relation, dossier: Dossier, language: str, *, short: bool = False) -> str:
    """One relation in words: "Russia and Iran: treaty"; unless `short`, with its own label.

    What is only reported is said to be so, where the label is not the dossier's own.
    """
    say = words(language)
    names = {actor.id: actor.in_language("name", language) for actor in dossier.actor}
    label = None if short else relation.in_language("label", language)
    kind = kind_words(relation, dossier, language)
    if only_reported(dossier, "relation", relation):
        kind = say("relation-reported", kind=kind)
    return say(
        "relation-both-ways" if relation.symmetric else "relation-one-way",
        source=names[relation.source],
        target=names[relation.target],
        kind=label or kind,
    )


def kind_words(relation: Relation, dossier: Dossier, language: str) -> str:
    """The kind of a relation; of mediation, how far it has come by the claims the relation rests on."""
    say, come = words(language), stage(dossier, relation) if relation.kind == "mediates" else ""
    return say(f"relation-mediates-{come}") if come else say(f"relation-kind-{relation.kind}")


def mediation(dossier: Dossier, actor: str) -> tuple[Stage, bool]:
    """How far an actor's going between others has come, and whether all of that is only reported."""
    ties = [tie for tie in dossier.relation if tie.kind == "mediates" and tie.source == actor]
    come = {stage(dossier, tie) for tie in ties}
    first: Stage = next((name for name, _ in STAGES if name in come), "")
    return first, bool(ties) and all(only_reported(dossier, "relation", tie) for tie in ties)
