"""One sentence as the rules see it: tokens with their classes, quotations and noun phrases."""

from __future__ import annotations

import re
from functools import cached_property

from goodoffices.reading import nouns
from goodoffices.reading.actors import actor_table, name_words
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.tokens import Token, tokenise
from goodoffices.reading.words import BIT, FINITE, Words

_MOSTLY = 0.6
_CAPITAL = re.compile(r"(?:[a-z]{2,3}[-'’])?[^\W\d_a-zß-ÿ]")
# what an abbreviation such as WHO or US may be; never the pronoun that is spelt the same
_PROPER = BIT["role"] | BIT["organisation"] | BIT["title"] | BIT["abbreviation"] | BIT["medium"] | BIT["addressee"]
# what a word with a capital within a sentence is not: "Theresa May", "Will Smith"
_SMALL = BIT["adverb"] | BIT["modal"]
_DASHES = ("–", "—", "-")
_HARD = frozenset(";:–—")


class SentenceView:
    """A sentence for the rules.

    Attributes
    ----------
    tokens : list of Token
        Its words and marks.
    tags : list of int
        Their classes, as bits; 0 for what stands within a quotation, so that no rule looks in there.
    lows : list of str
        The words in lower case; "" within quotations.
    quoted : list of bool
        Whether a token stands between quotation marks (the marks included).
    """

    def __init__(self, article: Article, sentence: ArticleSentence, words: Words):
        self.article, self.sentence, self.words = article, sentence, words
        self.known = actor_table().names
        self._phrases: dict[tuple[int, bool | str, int], Phrase | None] = {}
        self.tokens: list[Token] = tokenise(article.text, sentence.start, sentence.end, words)
        if sentence.heading:
            self.tokens = _plain_case(self.tokens, article)
        self.quoted = self._quoted()
        self.tags = [
            0 if inside else article.tag(token.low) for token, inside in zip(self.tokens, self.quoted, strict=True)
        ]
        if not _shouted(self.tokens):
            for at, token in enumerate(self.tokens):
                if token.text.isupper() and len(token.text) > 1 and token.text.isalpha():
                    self.tags[at] &= _PROPER
        for at in range(self.first + 1, len(self.tokens)):
            if self.tags[at] & _SMALL and self.tokens[at].text[0].isupper() and self.tokens[at - 1].word:
                self.tags[at] &= ~_SMALL
        self.size = len(self.tokens)
        self.lows = ["" if inside else token.low for token, inside in zip(self.tokens, self.quoted, strict=True)]

    def _quoted(self) -> list[bool]:
        quotes = self.article.quotes
        if not quotes:
            return [False] * len(self.tokens)
        number = self.article.quotes_from(self.sentence.start)
        if number == len(quotes) or quotes[number].outer_start >= self.sentence.end:
            return [False] * len(self.tokens)
        return [self.article.quote_at(token.start) is not None for token in self.tokens]

    def low(self, at: int) -> str:
        """The token in lower case; "" outside the sentence or within a quotation."""
        return self.lows[at] if 0 <= at < self.size else ""

    @cached_property
    def where(self) -> dict[str, list[int]]:
        """Each word in lower case to the tokens it stands at, quotations left out."""
        found: dict[str, list[int]] = {}
        for at, low in enumerate(self.lows):
            found.setdefault(low, []).append(at)
        return found

    @cached_property
    def scare(self) -> dict[int, str]:
        """Tokens that are all a quotation holds, in lower case: is "hoopvol" dat ..., called it "off"."""
        if True not in self.quoted:
            return {}
        return {
            at: token.low
            for at, token in enumerate(self.tokens)
            if self.quoted[at] and token.word and (quote := self.article.quote_at(token.start))
            if (quote.start, quote.end) == (token.start, token.end)
        }

    def has(self, at: int, name: str) -> bool:
        """Whether the token is of the class."""
        return 0 <= at < self.size and bool(self.tags[at] & BIT[name])

    def capital(self, at: int) -> bool:
        """Whether the token is a word with a capital (or an initial)."""
        return 0 <= at < self.size and self.capitals[at]

    @cached_property
    def capitals(self) -> list[bool]:
        """Of each token, whether it is a word with a capital."""
        return [_is_capital(token.text) for token in self.tokens]

    @cached_property
    def bits(self) -> int:
        """All classes that any of its tokens has."""
        found = 0
        for bits in self.tags:
            found |= bits
        return found

    @cached_property
    def first(self) -> int:
        """The first word that is no mark."""
        return next((at for at, token in enumerate(self.tokens) if token.text[0].isalnum()), 0)

    def is_quote_end(self, at: int) -> bool:
        """Whether a quotation ends with this token."""
        return (
            0 <= at < self.size
            and self.quoted[at]
            and (at + 1 == self.size or not self.quoted[at + 1] or self._other_quote(at))
        )

    def _other_quote(self, at: int) -> bool:
        return self.article.quote_at(self.tokens[at].start) != self.article.quote_at(self.tokens[at + 1].start)

    def mark(self, at: int) -> bool:
        """Whether the token is a mark, such as a comma, outside quotations."""
        return 0 <= at < self.size and not self.quoted[at] and not self.tokens[at].text[0].isalnum()

    def skip(self, at: int, *names: str) -> int:
        """The first place from `at` on that is of none of the classes."""
        bits = 0
        for name in names:
            bits |= BIT[name]
        while at < self.size and self.tags[at] & bits and not self.mark(at):
            at += 1
        return at

    def back(self, at: int, *names: str) -> int:
        """The first place from `at` backwards that is of none of the classes; may be -1."""
        bits = 0
        for name in names:
            bits |= BIT[name]
        while at >= 0 and self.tags[at] & bits:
            at -= 1
        return at

    def verb_at(self, at: int) -> bool:
        """Whether the token is plainly a finite verb."""
        return 0 <= at < self.size and bool(self.tags[at] & (FINITE | BIT["negated"]))

    def is_verb(self, at: int) -> bool:
        """Whether the token is a finite verb or looks like a reporting verb, and no noun."""
        low = self.low(at)
        known = low in self.words.verbs and low not in self.words.noun_forms and not self.capital(at)
        return known or self.verb_at(at)

    def clause_start(self, at: int) -> int:
        """Where the clause begins in which token `at` stands; commas do not end it, unless a conjunction follows."""
        place = self._over_aside(at)
        while place >= 0:
            if self.quoted[place] and self.is_quote_end(place) and self._long_quote(place):
                return place + 1
            if not self.quoted[place]:
                if self.tokens[place].text in _HARD:
                    return place + 1
                bits = self.tags[place]
                if (
                    bits & (BIT["subordinator"] | BIT["complementizer"])
                    and place > self.first
                    and self._opens(place, at)
                    and not self._verbless(place, at)
                ):
                    return place + 1
                if bits & BIT["conjunction"] and (self.low(place - 1) == "," or self._verb_before(place)):
                    return place + 1
            place -= 1
        return 0

    def _over_aside(self, at: int) -> int:
        """The token to look back from: that before a clause or a phrase between commas that the verb at `at` closes."""
        last = self.back(at - 1, "adverb", "negation")
        if (dash := self.dashed(last)) >= 0:
            return dash - 1
        if last <= self.first or self.low(last) != ",":
            return at - 1
        opens = BIT["relative"] | BIT["complementizer"] | BIT["subordinator"]
        for place in range(last - 1, self.first + 1, -1):
            if self.tokens[place].text in _HARD or (self.is_quote_end(place) and self._long_quote(place)):
                break
            comma = self.low(place - 1) == ","
            bare = self.words.verb_second and self.has(place, "relative") and not self.has(place, "that")
            if self.tags[place] & opens and (comma or bare) and (self.words.verb_second or not self.has(place, "that")):
                return place - 2 if comma else place - 1
            if self.has(place, "relative") and not comma and (before := self._apposed(place)) > self.first:
                return before - 1
        return at - 1

    def _apposed(self, relative: int) -> int:
        """The comma before an apposition that a relative clause belongs to: "X, the firm that makes it,"; or -1."""
        for place in range(relative - 1, max(self.first, relative - 9), -1):
            if self.is_verb(place) or self.tokens[place].text in _HARD:
                return -1
            if self.low(place) == ",":
                return place if self.has(place + 1, "definite") or self.has(place + 1, "indefinite") else -1
        return -1

    def dashed(self, last: int) -> int:
        """The dash that opens what another one closes at `last`, or -1."""
        if not (0 < last < self.size and self.tokens[last].text in _DASHES and not self.quoted[last]):
            return -1
        return next((n for n in range(last - 2, self.first, -1) if self.tokens[n].text in _DASHES), -1)

    def _verbless(self, place: int, at: int) -> bool:
        """Whether only a phrase closed by a comma stands between ("as Witness 17, testified")."""
        last = self.back(at - 1, "adverb", "negation")
        verbs = any(self.verb_at(n) or self.low(n) in self.words.verbs for n in range(place + 1, last))
        return self.low(last) == "," and last > place and not verbs and not self.has(place, "that")

    def _opens(self, place: int, at: int) -> bool:
        if self.has(place, "adverb") and self.has(place, "subordinator") and self.low(place - 1) != ",":
            return False
        if self.has(place, "correlate") and any(self.has(n, "correlative") for n in range(max(0, place - 7), place)):
            return False
        if self.has(place, "that") or (self.words.verb_second and self.has(place, "relative")):
            return self.low(place - 1) == "," or not self.has(place - 1, "preposition")
        if self.tags[place] & BIT["preposition"]:
            if self.words.verb_second:
                return any(self.verb_at(other) for other in range(place + 1, at))
            comma = next((n for n in range(place + 1, at) if self.low(n) == ","), at)
            words = range(place + 1, comma)
            return comma == at or any(self.is_verb(n) or self.words.looks(self.low(n), "past") for n in words)
        return True

    def _long_quote(self, place: int) -> bool:
        quote = self.article.quote_at(self.tokens[place].start)
        return quote is not None and len(self.article.text[quote.start : quote.end].split()) > 3

    def _verb_before(self, place: int) -> bool:
        """Whether a finite verb stands before the conjunction at `place`, in the same stretch."""
        for other in range(place - 1, max(-1, place - 25), -1):
            if self.mark(other) and self.tokens[other].text in _HARD:
                return False
            if self.is_verb(other):
                return True
            if self.has(other, "subordinator") and not self.words.verb_second and other > self.first:
                return False
        return False

    # -- noun phrases: how they are found stands in nouns.py

    def phrase(self, at: int, attach: bool | str = True, limit: int | None = None) -> Phrase | None:
        """The noun phrase that begins at token `at`.

        Parameters
        ----------
        at : int
            Where it must begin; predeterminers such as "ook" are not skipped.
        attach : bool or "all"
            Take prepositional phrases along ("a spokesman for the army in Tripoli"); genitives always are; "all" where
            the phrase must reach up to a verb.
        limit : int, optional
            A token it may not reach past.
        """
        asked = (at, attach, self.size if limit is None else limit)
        if asked not in self._phrases:
            self._phrases[asked] = nouns.phrase(self, *asked)
        return self._phrases[asked]

    def particle_name(self, at: int) -> Phrase | None:
        """A name that begins with a particle, as in "zegt van Boxtel"."""
        return nouns.particle_name(self, at)

    def capital_name(self, at: int) -> bool:
        """Whether the token looks like (part of) a name: a capital that is not due to the sentence's start."""
        return nouns.capital_name(self, at)

    def text(self, start: int, end: int) -> str:
        """The article's text of tokens `start` to `end`."""
        return self.article.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""


def _is_capital(text: str) -> bool:
    first = text[0]
    if first.isascii() and "-" not in text and "'" not in text and "’" not in text:
        return "A" <= first <= "Z"
    return bool(_CAPITAL.match(text))


def _shouted(tokens: list[Token]) -> bool:
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    return bool(long) and all(text.isupper() for text in long)


def _plain_case(tokens: list[Token], article: Article) -> list[Token]:
    """The tokens of a heading; where it sets most words in capitals, only names keep theirs."""
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    if not long or sum(text[0].isupper() for text in long) < _MOSTLY * len(long):
        return tokens
    names = name_words() | article.names
    shouted = all(text.isupper() for text in long)
    found = []
    for number, token in enumerate(tokens):
        name = token.text.capitalize() if shouted and token.text not in names else token.text
        text = name if name in names or number == 0 else token.low
        found.append(token._replace(text=text if len(text) == len(token.text) else token.text))
    return found
