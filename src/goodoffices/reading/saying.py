"""When something was said, and the time it is about: which of the dates around a cue belongs to which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

from goodoffices.reading.article import Article
from goodoffices.reading.dates import Tense, When, find_dates
from goodoffices.reading.proposal import Proposal, Span
from goodoffices.reading.words import BIT, FINITE, Words

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[,;:()–—]")
_CLAUSE = BIT["relative"] | BIT["complementizer"] | BIT["subordinator"] | FINITE
_BARE = ("subject-object", "passive", "report-noun", "aside", "colon")


class Calendar:
    """The dates of an article, read sentence by sentence when asked for.

    Parameters
    ----------
    article : Article
    base : date | None
        The day of publication.
    proposals : iterable of Proposal
        All of the article: a date within what anybody says is no date of saying.
    """

    def __init__(self, article: Article, base: date | None, proposals: Iterable[Proposal] = ()):
        self.article, self.base = article, base
        self.known: dict[tuple[int, Tense], list[When]] = {}
        self.contents: dict[int, list[Span]] = {}
        for p in proposals:
            for number in self._sentences(*p.span):
                self.contents.setdefault(number, []).append(p.span)

    def _sentences(self, start: int, end: int) -> range:
        return range(max(0, self.article.sentence_at(start)), self.article.sentence_at(end - 1) + 1)

    def within(self, start: int, end: int, tense: Tense = "past") -> list[When]:
        """The dates that lie between two places."""
        found = []
        for number in self._sentences(start, end):
            if (number, tense) not in self.known:
                sentence = self.article.sentences[number]
                self.known[number, tense] = find_dates(
                    self.article.text, self.article.words, self.base, sentence.start, sentence.end, tense=tense
                )
            found += [when for when in self.known[number, tense] if start <= when.start and when.end <= end]
        return found

    def beside(self, p: Proposal) -> When | None:
        """The date that a sentence gives for its verb of saying; none that lies in a content or a clause of its own."""
        number = max(0, self.article.sentence_at(p.cue[0]))
        sentence = self.article.sentences[number]
        core = [p.cue, *([p.speaker_span] if p.speaker_span and p.speaker_span[0] >= sentence.start else [])]
        core = [span for span in core if span[1] <= sentence.end] or [p.cue]
        first, last = min(span[0] for span in core), max(span[1] for span in core)
        for when in self.within(sentence.start, sentence.end):
            held = any(when.start < end and start < when.end for start, end in self.contents.get(number, ()))
            if held or self.article.quote_at(when.start) or self._later(when):
                continue
            gaps = [(when.end, first)] if when.end <= first else [(last, when.start)] if when.start >= last else []
            gaps = gaps or _around(when, core)
            if self._opens(sentence.start, when, first):
                continue
            if not any(self._apart(*gap, p) for gap in gaps):
                return when
        return None

    def _opens(self, start: int, when: When, verb: int) -> bool:
        """Whether a date closes a clause that opens the sentence: "When talks ended on Friday, X said"."""
        text = self.article.text
        if when.end > verb or "," not in text[when.end : verb]:
            return False
        begin = max(start, text.rfind(",", start, when.start) + 1)
        lows = [match.group().lower() for match in _TOKEN.finditer(text, begin, when.start)]
        return any(self.article.words.tag(low) & _CLAUSE for low in lows)

    def _later(self, when: When) -> bool:
        """Whether a date is no day of saying: after publication, or with an open end."""
        return ".." in when.edtf or (self.base is not None and when.edtf[:10] > self.base.isoformat())

    def _apart(self, start: int, end: int, p: Proposal) -> bool:
        """Whether a clause of its own lies between a date and the verb."""
        words = self.article.words
        content = p.span if start < p.span[1] and p.span[0] < end else (end, end)
        text = self.article.text[start : content[0]] + " " + self.article.text[content[1] : end]
        lows = [match.group().lower() for match in _TOKEN.finditer(text)]
        if any(words.tag(low) & _CLAUSE or low in (";", ":", "(") for low in lows):
            return True
        bound = "," in lows
        return bound and any(words.looks(low, "past") or low in words.verbs for low in lows)


def _around(when: When, core: list[Span]) -> list[Span]:
    """What lies between a date and the nearest part of speaker and verb on either side of it."""
    before = max((end for _, end in core if end <= when.start), default=when.start)
    after = min((start for start, _ in core if start >= when.end), default=when.end)
    return [(before, when.start), (when.end, after)]


def dated(calendar: Calendar, p: Proposal) -> Proposal:
    """With `said` from the words around the cue, else the day of publication as a guess; `about` from the content."""
    base = calendar.base
    about = calendar.within(*p.span, tense=tense_of(calendar.article, p))
    said = calendar.beside(p)
    basis: Literal["words", "published"] | None = "words" if said else "published" if base else None
    return p.but(
        said=said.edtf if said else base.isoformat() if base else None,
        said_words=said.words if said else None,
        said_basis=basis,
        about=about[0].edtf if about else None,
        about_words=about[0].words if about else None,
    )


def tense_of(article: Article, p: Proposal) -> Tense:
    """Whether a content tells of what is to come, of what has been, or leaves it open."""
    words, dates = article.words, article.words.dates
    lows = [match.group().lower().replace("’", "'") for match in _TOKEN.finditer(article.text, *p.span)]
    if not set(dates.get("future", "").split()).isdisjoint(lows):
        return "future"
    past = set(dates.get("past", "").split())
    done = any(low in past or (not words.verb_second and words.looks(low, "past")) for low in lows)
    perfect = words.verb_second and any(words.tag(low) & BIT["have"] for low in lows)
    if done or (perfect and any(words.looks(low, "participle") for low in lows)) or _preterite(words, lows):
        return "past"
    if p.status == "committed":
        return "future"
    return "past" if p.rule in _BARE else "near"


def _preterite(words: Words, lows: list[str]) -> bool:
    """Whether a verb of saying stands in its past form."""
    forms = (words.verbs.get(low, ()) for low in lows)
    return any({kind for _, kind in known} == {"past"} for known in forms if known)
