"""What an element of a model is called in a sentence: its label, or what its kind says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goodoffices.dossier.edit.differences import of_key
from goodoffices.words.expressions import in_words
from goodoffices.words.relations import relation_words

if TYPE_CHECKING:
    from goodoffices.words.labels import Labels


def element(kind: str, record: Any, labels: Labels) -> str:
    """An element in words.

    Parameters
    ----------
    kind : str
        Of the record, as in the dossier.
    record : Record
    labels : Labels
    """
    if kind == "relation":
        return relation_words(record, labels.dossier, labels.language)
    for field in ("label", "text"):
        if hasattr(record, field):
            return labels.words(record, field).rstrip(".")
    if kind == "position":
        issue = labels.of("issue", record.issue)
        return labels.say("element-position", actor=labels.called(record.actor), issue=issue)
    if kind == "preference":
        return labels.say("element-preference", actor=labels.called(record.actor), judge=labels.judge(record.judge))
    if kind == "rule":
        told = [in_words(text, labels) for text in record.expressions().values()]
        return labels.say(
            "element-rule", rule=" → ".join(told) or ", ".join(labels.of("option", id) for id in record.options)
        )
    return labels.say(f"kind-of-{kind}")


def of_difference(kind: str, key: str, labels: Labels) -> str:
    """The element a difference names; by its key when the dossier at hand does not hold it."""
    record = of_key(labels.dossier, kind, key)
    if record is None:
        return labels.say("element-other", kind=labels.say(f"kind-of-{kind}"), id=key)
    return element(kind, record, labels)
