"""What the speaker of a turn says: its sentences, or the quotations of an answer; who asks says nothing."""

from __future__ import annotations

from bisect import bisect_right

from goodoffices.dossier.records.claim import Status
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.drafting import sentence_span
from goodoffices.reading.following import Placed, speech
from goodoffices.reading.layout import Turn
from goodoffices.reading.patterns import matches, word_patterns
from goodoffices.reading.proposal import Proposal, Span, Voice
from goodoffices.reading.view import SentenceView
from goodoffices.reading.voices import voice_of

_SURE, _QUOTED = 0.8, 0.75


class Floor:
    """Who has the turn at a place of an article."""

    def __init__(self, article: Article):
        self.article = article
        self.turns = sorted(article.turns, key=lambda turn: turn.start)
        self.starts = [turn.start for turn in self.turns]

    def at(self, place: int) -> Turn | None:
        """The turn that a place lies in."""
        number = bisect_right(self.starts, place) - 1
        turn = self.turns[number] if number >= 0 else None
        return turn if turn and place < turn.end else None


def answered(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """The same without what stands in a question, and without what the speaker of a turn only says of themselves."""
    floor = Floor(article)
    kept = []
    for p in proposals:
        turn = floor.at(p.cue[0])
        mine = turn is not None and not turn.quoted and p.speaker_span is not None and _first(article, p)
        if turn is None or not (turn.asks or mine):
            kept.append(p)
    return kept


def _first(article: Article, p: Proposal) -> bool:
    """Whether the speaker is an "I" or "we"; what they say is the turn's."""
    return len((p.speaker or "").split()) == 1 and (p.speaker or "").lower() in article.words.listed("first_persons")


def owned(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """A claim for each sentence of a turn, and for each quotation of an answer, that no rule has claimed whole."""
    known = Placed(proposals)
    found: list[Proposal] = []
    floor = Floor(article)
    for number, sentence in enumerate(article.sentences) if floor.turns else ():
        turn = floor.at(sentence.start)
        if turn and not turn.asks and not turn.quoted and _says(article, sentence):
            span = sentence_span(article, sentence)
            found.append(_claim(article, turn, span, number, _SURE))
    for turn in floor.turns:
        for quote in article.quotes[article.quotes_from(turn.start) :] if turn.quoted and not turn.asks else ():
            if quote.outer_start >= turn.end:
                break
            span = (quote.start, quote.end)
            if not known.overlap(span) and speech(article, quote):
                found.append(_claim(article, turn, span, article.sentence_at(quote.start), _QUOTED))
    return found


def voices(article: Article) -> dict[Span, Voice]:
    """Who the labels of turns name."""
    found: dict[Span, Voice] = {}
    for label in {turn.label for turn in article.turns}:
        view = SentenceView(article, ArticleSentence(*label, 0, False), article.words)
        if view.tokens:
            found[label] = voice_of(view, 0, view.size)
    return found


def _claim(article: Article, turn: Turn, span: Span, number: int, confidence: float) -> Proposal:
    words = " ".join(article.text[slice(*turn.label)].split())
    status: Status = "declined" if _refuses(article, span) else "asserted"
    rule = "answer" if turn.quoted else "turn"
    return Proposal(span, turn.label, words, turn.label, status, "direct", rule, confidence, sentence=number)


def _says(article: Article, sentence: ArticleSentence) -> bool:
    """Whether a sentence of a turn says something: no question, no single word, no thanks."""
    text = article.text[sentence.start : sentence.end].strip("*_ ")
    words = text.rstrip(".!?…\"”’'").lower().split()
    thanks = " ".join(words[:2]) in article.words.listed("courtesies") and len(words) < 8
    return not text.rstrip("\"”’'").endswith("?") and len(words) > 1 and not thanks and text[:1] not in "(["


def _refuses(article: Article, span: Span) -> bool:
    view = SentenceView(article, ArticleSentence(*span, 0, False), article.words)
    starts = [at for at, _ in matches(view, word_patterns(article.words, "first_person"))]
    plain = article.text[slice(*span)].lower().startswith(tuple(article.words.declines.get("direct", ())))
    return (bool(starts) and starts[0] < 4) or plain
