"""A text cut into paragraphs, sentences and quotations, in a language."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from goodoffices.reading.language import detect
from goodoffices.reading.layout import Page, Turn, layout_of
from goodoffices.reading.quotes import Quote, find_quotes
from goodoffices.reading.sentences import Span, agencies, clock, dateline, paragraphs, sentence_spans, strip
from goodoffices.reading.words import Words, words_of

_TITLE_WORDS = 18
_CAPITAL = re.compile(r"(?<=[\w,;] )[^\W\d_a-zß-ÿ][\w-]+")


@dataclass(frozen=True)
class ArticleSentence:
    """One sentence: its place, its paragraph's number and whether it is a headline or a heading between paragraphs."""

    start: int
    end: int
    paragraph: int
    heading: bool


@dataclass(frozen=True)
class Article:
    """A text ready for an extractor.

    Attributes
    ----------
    text : str
        What was read; all places are offsets into it, in characters.
    words : Words
        What is known of its language.
    paragraphs : tuple of (start, end)
        Title and headings included.
    sentences : tuple of Sentence
        In order, none overlapping; a dateline is in none.
    quotes : tuple of Quote
        The outermost quotations, in order.
    names : frozenset of str
        Words that stand with a capital within sentences, hence are names wherever they stand.
    agencies : tuple of str
        The news agencies its datelines name.
    layout : str
        What the text was taken for, the word of a card: article, turns, questions, live, unknown.
    turns : tuple of Turn
        Who speaks where, in a text of turns or of questions and answers.
    mined : bool
        Whether claims are sought in it: not in a text of an unknown layout.
    seen : dict of str to int
        The classes of its words, filled as they are asked for (`tag`).
    """

    text: str
    words: Words
    paragraphs: tuple[Span, ...]
    sentences: tuple[ArticleSentence, ...]
    quotes: tuple[Quote, ...]
    names: frozenset[str] = frozenset()
    agencies: tuple[str, ...] = ()
    layout: str = "article"
    turns: tuple[Turn, ...] = ()
    mined: bool = True
    seen: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, text: str, language: str | None = None, words: Words | None = None) -> Article:
        """Cut `text`; its language is detected when not given.

        Parameters
        ----------
        text : str
            The whole text.
        language : str, optional
            Two letters, of a words file of this package.
        words : Words, optional
            A language of your own (`words.read_words`), in place of `language`.

        Raises
        ------
        BadInput
            When the language has no words file, or is neither given nor recognised.
        """
        words = words or words_of(language or detect(text))
        blocks = paragraphs(text)
        found: list[ArticleSentence] = []
        quotes: list[Quote] = []
        wires: list[str] = []
        card, laid = layout_of(Page(text, tuple(blocks), words))
        labels = laid.labels or {}
        spoken = {turn.start for turn in laid.turns if not turn.quoted}
        for number, (start, end) in enumerate(blocks):
            following = blocks[number + 1][0] if number + 1 < len(blocks) else None
            goes_on = following is not None and text[following] in "\"“„‘'«,"
            begin = labels.get(number, start)
            if begin >= end:
                continue
            heading = begin not in spoken and _heading(text, start, end, number, len(blocks))
            begin = max(begin, clock(text, start, end))
            begin = begin if heading else dateline(text, begin, end)
            wires += agencies(text, start, end)
            quotes += find_quotes(text, start, end, goes_on)
            found += [ArticleSentence(a, b, number, heading) for a, b in sentence_spans(text, begin, end, words)]
        return cls(
            text,
            words,
            tuple(blocks),
            tuple(found),
            tuple(quotes),
            _names(text, found),
            tuple(dict.fromkeys(wires)),
            card.id,
            laid.turns,
            laid.mined,
        )

    @property
    def language(self) -> str:
        """Two letters."""
        return self.words.language

    def tag(self, low: str) -> int:
        """The classes of a word in lower case, as `Words.tag` has them, found once for each word of the text."""
        found = self.seen.get(low)
        if found is None:
            found = self.seen[low] = self.words.tag(low)
        return found

    def quote_at(self, place: int) -> Quote | None:
        """The quotation whose marks enclose `place`."""
        number = bisect_right(self.quotes, place, key=lambda quote: quote.outer_start) - 1
        quote = self.quotes[number] if number >= 0 else None
        return quote if quote and place < quote.outer_end else None

    def sentence_at(self, place: int) -> int:
        """The number of the last sentence that begins at `place` or before it; -1 when none does."""
        return bisect_right(self.sentences, place, key=lambda sentence: sentence.start) - 1

    def paragraph_at(self, place: int) -> int:
        """The number of the paragraph that `place` stands in or behind."""
        return max(0, bisect_right(self.paragraphs, place, key=lambda span: span[0]) - 1)

    def quotes_from(self, place: int) -> int:
        """The number of the first quotation that does not end before `place`."""
        return bisect_right(self.quotes, place, key=lambda quote: quote.outer_end)

    def trimmed(self, start: int, end: int) -> Span:
        """`text[start:end]` without blanks, and without the stop or comma at its end."""
        start, end = strip(self.text, start, end)
        while end > start and self.text[end - 1] in ".,;:–—- \t\n":
            end -= 1
        while start < end and self.text[start] in ".,;:–—- \t\n":
            start += 1
        return start, end


def _names(text: str, sentences: list[ArticleSentence]) -> frozenset[str]:
    found: set[str] = set()
    for sentence in sentences:
        if not sentence.heading:
            found.update(match.group() for match in _CAPITAL.finditer(text, sentence.start + 1, sentence.end))
    return frozenset(found)


def _heading(text: str, start: int, end: int, number: int, count: int) -> bool:
    piece = text[start:end].rstrip()
    last = piece.rstrip("\"”’'»)")[-1:]
    return last not in ".!?…:," and len(piece.split()) <= (_TITLE_WORDS if number == 0 and count > 1 else 12)
