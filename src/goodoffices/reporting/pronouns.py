"""Whom a pronoun stands for: the last fitting speaker before it."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reporting.proposal import Span
from goodoffices.reporting.words import BIT, Words


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody who may be meant by a later pronoun."""

    place: int
    name: str
    kind: str
    span: Span
    plural: bool
    spoke: bool = True
    gender: int = 0


def resolve(pronoun: str, place: int, mentions: list[Mention], many: bool, words: Words) -> Mention | None:
    """The last mention before `place` that fits.

    Parameters
    ----------
    pronoun : str
        In lower case.
    place : int
        Where it stands.
    mentions : list of Mention
        Who has been named, in order.
    many : bool
        The verb beside it is plural, for pronouns such as the Dutch "ze".
    words : Words
        The language's words: which pronouns and nouns are female, male, plural or neuter.
    """
    bits = words.tag(pronoun)
    best: Mention | None = None
    for mention in mentions:
        if mention.place < place and _fits(bits, mention, many, words):
            best = mention
    return best


def _fits(bits: int, mention: Mention, many: bool, words: Words) -> bool:
    if bits & BIT["neuter"]:
        return mention.kind in ("body", "name", "document")
    if bits & BIT["many"] or many:
        return mention.plural or mention.kind == "body"
    if mention.plural or mention.kind not in ("person", "name"):
        return False
    named = 0
    for word in mention.name.split():
        tag = words.tag(word.strip(".,").lower())
        named |= 0 if tag & BIT["possessive"] else tag
    named |= mention.gender
    if bits & BIT["female"] and named & BIT["male"]:
        return False
    return not (bits & BIT["male"] and named & BIT["female"])
