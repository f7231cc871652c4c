"""Whom a pronoun stands for: the last fitting speaker before it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from goodoffices.reading.proposal import Span
from goodoffices.reading.words import BIT, Words

_FAR = 60


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody who may be meant by a later pronoun."""

    place: int
    name: str
    kind: str
    span: Span
    plural: bool
    spoke: bool = True
    passing: bool = False


class Mentions:
    """Who has been named, in order, with what pronouns have told of them."""

    def __init__(self, mentions: list[Antecedent]):
        self.all = sorted(mentions, key=lambda mention: mention.place)
        self.gender: dict[str, int] = {}

    def spoke_last(self, start: int, end: int) -> Antecedent | None:
        """Whoever spoke last between two places."""
        number = bisect_left(self.all, end, key=lambda mention: mention.place)
        for mention in reversed(self.all[max(0, number - _FAR) : number]):
            if mention.place < start:
                return None
            if mention.spoke:
                return mention
        return None

    def meant(
        self, pronoun: str, place: int, begin: int, *, many: bool, words: Words, paragraph: int = 0
    ) -> Antecedent | None:
        """The last mention before `place` that fits a pronoun.

        Parameters
        ----------
        pronoun : str
            In lower case.
        place, begin : int
            Where it stands, and where its clause begins: there only speakers are meant.
        many : bool
            The verb beside it is plural, for pronouns such as the Dutch "ze".
        paragraph : int
            Where its paragraph begins: who was left unnamed before it is hardly meant, if somebody else may be.
        words : Words
            The language's words: which pronouns and nouns are female, male, plural or neuter.
        """
        bits = words.tag(pronoun)
        number = bisect_left(self.all, place, key=lambda mention: mention.place)
        second: Antecedent | None = None
        for mention in reversed(self.all[max(0, number - _FAR) : number]):
            known = self.gender.get(mention.name, 0)
            if (mention.spoke or mention.place < begin) and _fits(bits, mention, known, many, words):
                told = known & bits & (BIT["male"] | BIT["female"])
                if (mention.place < paragraph and _unnamed(mention, words)) or (mention.passing and not told):
                    second = second or mention
                    continue
                if second and not told:
                    break
                self.gender[mention.name] = known | bits & (BIT["male"] | BIT["female"])
                return mention
        return second


def _unnamed(mention: Antecedent, words: Words) -> bool:
    return bool(words.tag(mention.name.split()[0].lower()) & BIT["indefinite"])


def _fits(bits: int, mention: Antecedent, known: int, many: bool, words: Words) -> bool:
    if bits & BIT["neuter"]:
        return mention.kind in ("body", "name", "document")
    if bits & BIT["many"] or many:
        return mention.plural or mention.kind == "body"
    if mention.plural or mention.kind not in ("person", "name"):
        return False
    named = known
    for word in mention.name.split():
        tag = words.tag(word.strip(".,").lower())
        named |= 0 if tag & BIT["possessive"] else tag
    if bits & BIT["female"] and named & BIT["male"]:
        return False
    return not (bits & BIT["male"] and named & BIT["female"])
