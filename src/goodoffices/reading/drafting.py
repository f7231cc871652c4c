"""From tokens to a proposal: the content's exact place, its mode, the speaker's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from goodoffices.dossier.records.claim import Mode, Status
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.proposal import Proposal, Span
from goodoffices.reading.view import SentenceView


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal with what the extractor needs to settle it.

    Attributes
    ----------
    proposal : Proposal
        As far as one sentence shows it.
    speaker : Phrase | None
        The tokens that name the speaker.
    cut : int
        Where, in characters, content of an earlier verb ends, since this one begins a clause of its own; -1 if nowhere.
    """

    proposal: Proposal
    speaker: Phrase | None
    cut: int = -1


def mode_of(article: Article, span: Span, heading: bool) -> Mode:
    """headline; direct when all is between quotation marks; mixed when part is; else indirect."""
    if heading:
        return "headline"
    start, end = span
    number = article.quotes_from(start)
    if number == len(article.quotes) or article.quotes[number].outer_start >= end:
        return "indirect"
    quote = article.quotes[number]
    return "direct" if quote.start <= start and end <= quote.end else "mixed"


def propose(
    view: SentenceView,
    span: Span,
    cue: tuple[int, int],
    speaker: Phrase | None,
    *,
    status: str,
    rule: str,
    confidence: float,
) -> Proposal | None:
    """A proposal for `span` (characters) attributed by tokens `cue`; None when nothing is left of the span."""
    span = settled_span(view.article, span)
    if span[1] <= span[0] or cue[1] <= cue[0]:
        return None
    named = speaker is not None and speaker.end > speaker.start
    speaker_span = (view.tokens[speaker.start].start, view.tokens[speaker.end - 1].end) if speaker and named else None
    return Proposal(
        span=span,
        cue=(view.tokens[cue[0]].start, view.tokens[cue[1] - 1].end),
        speaker=" ".join(view.article.text[slice(*speaker_span)].split()) if speaker_span else None,
        speaker_span=speaker_span,
        status=cast(Status, status),
        mode=mode_of(view.article, span, view.sentence.heading),
        rule=rule,
        confidence=confidence,
    )


def settled_span(article: Article, span: Span) -> Span:
    """The span without blanks and stops at its ends; when it is one whole quotation, without the marks."""
    start, end = article.trimmed(*span)
    quote = article.quote_at(start) if start < end else None
    if quote and start == quote.outer_start and quote.outer_end >= end >= quote.end:
        return quote.start, quote.end
    if quote and quote.start <= start and end <= quote.outer_end:
        return start, min(end, quote.end)
    return start, end


def clause_cut(view: SentenceView, at: int) -> int:
    """Where content before ends, in characters, when a conjunction after a comma opens the clause of `at`; or -1."""
    start = view.clause_start(at)
    if start >= 2 and view.has(start - 1, "splitter") and view.low(start - 2) in (",", "–", "—"):
        return view.tokens[start - 2].start
    return -1


def tokens_span(view: SentenceView, start: int, end: int) -> Span:
    """The characters of tokens `start` to `end`."""
    return view.tokens[start].start, view.tokens[end - 1].end


def quote_span(view: SentenceView, at: int) -> Span | None:
    """What is quoted around token `at`, without the marks."""
    quote = view.article.quote_at(view.tokens[at].start)
    return (quote.start, quote.end) if quote else None


def sentence_span(article: Article, sentence: ArticleSentence) -> Span:
    """The sentence without its stop."""
    return settled_span(article, (sentence.start, sentence.end))
