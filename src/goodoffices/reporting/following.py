"""Rules that look beyond one sentence: quotations carried on, and a sentence between two of the same speaker's."""

from __future__ import annotations

from goodoffices.reporting.article import Article, Sentence
from goodoffices.reporting.drafting import mode_of, sentence_span
from goodoffices.reporting.proposal import Proposal, Span
from goodoffices.reporting.quotes import Quote
from goodoffices.reporting.words import BIT

_DIRECT = 0.75


def carried(article: Article, proposals: list[Proposal], people: list[tuple[int, str, Span]]) -> list[Proposal]:
    """Quotations without a cue of their own, given to the speaker who has the floor.

    Parameters
    ----------
    article : Article
        The text.
    proposals : list of Proposal
        What the rules for sentences found, in order of the text.
    people : list of (place, name, span)
        Who else the newsroom introduces as a sentence's subject, in order.
    """
    found: list[Proposal] = []
    for quote in article.quotes:
        if _taken(quote, proposals) or not _speech(article, quote):
            continue
        source = _has_floor(article, quote, [*proposals, *found], people)
        if source:
            speaker, span, cue, confidence = source
            found.append(
                Proposal(
                    (quote.start, quote.end),
                    cue,
                    speaker,
                    span,
                    "asserted",
                    "direct",
                    "carried",
                    confidence,
                    sentence=_number(article, quote.start),
                )
            )
    return found


def _taken(quote: Quote, proposals: list[Proposal]) -> bool:
    return any(p.span[0] < quote.end and quote.start < p.span[1] for p in proposals)


def _speech(article: Article, quote: Quote) -> bool:
    """Whether a quotation stands as speech of its own: a whole sentence, or after a cue's comma or a dash."""
    text = article.text
    if len(text[quote.start : quote.end].split()) < 2:
        return False
    if any(s.heading and s.start <= quote.outer_start < s.end for s in article.sentences):
        return False
    opens = any(sentence.start == quote.outer_start for sentence in article.sentences)
    before = text[max(0, quote.outer_start - 3) : quote.outer_start].rstrip()
    after = text[quote.outer_end : quote.outer_end + 2].lstrip(" ")
    whole = text[quote.end - 1 : quote.end] in ".!?…" or after[:1] in (".", "")
    closed = whole or after[:1] == "\n"
    return (opens or (before.endswith((",", ":")) and len(text[quote.start : quote.end].split()) > 3)) and closed


def _has_floor(
    article: Article, quote: Quote, known: list[Proposal], people: list[tuple[int, str, Span]]
) -> tuple[str, Span | None, Span, float] | None:
    paragraph = _paragraph(article, quote.start)
    earlier = [
        p
        for p in known
        if p.cue[0] < quote.outer_start and p.speaker and p.span[0] < quote.outer_start and p.rule != "norm"
    ]
    last = max(earlier, key=lambda p: max(p.cue[0], p.span[0]), default=None)
    place = max(last.cue[0], last.span[0]) if last else -1
    introduced = max((person for person in people if person[0] < quote.outer_start), default=None)
    if introduced and last and last.speaker_span and introduced[2] == last.speaker_span:
        introduced = None
    if introduced and introduced[0] > place and _paragraph(article, introduced[0]) >= paragraph - 1:
        return introduced[1], introduced[2], introduced[2], 0.55
    if last and paragraph - _paragraph(article, place) <= 2:
        assert last.speaker
        near = _paragraph(article, place) == paragraph
        return last.speaker, last.speaker_span, last.cue, _DIRECT if near else _DIRECT - 0.15
    return None


def sandwiched(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """A bare sentence between an attributed one and another of the same speaker, when its first words refer back."""
    words = article.words
    found: list[Proposal] = []
    for number in range(1, len(article.sentences) - 1):
        before, this, after = article.sentences[number - 1 : number + 2]
        if not before.paragraph == this.paragraph == after.paragraph or _covered(this, proposals):
            continue
        left = [
            p
            for p in proposals
            if p.speaker and _touches(p, before) and p.status not in ("declined", "no-response", "hedged")
        ]
        right = [p for p in proposals if p.speaker and _touches(p, after)]
        if not left or not right or left[-1].speaker != right[0].speaker:
            continue
        first = article.text[this.start : this.end].split()
        second = words.tag(first[1].lower()) if len(first) > 1 else 0
        if words.tag(first[0].lower()) & BIT["starter"] and second & BIT["ordinal"]:
            span = sentence_span(article, this)
            found.append(
                Proposal(
                    span,
                    left[-1].cue,
                    left[-1].speaker,
                    left[-1].speaker_span,
                    "asserted",
                    "free-indirect",
                    "sandwich",
                    0.4,
                    sentence=number,
                )
            )
    return found


def continued(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """The second half of a quotation that its own cue interrupts: '"...," she said, "..."'."""
    found: list[Proposal] = []
    for p in proposals:
        if p.mode != "direct" or p.sentence < 0:
            continue
        sentence = article.sentences[p.sentence]
        for quote in article.quotes:
            later = p.cue[1] <= quote.outer_start < sentence.end and p.span[1] <= p.cue[0]
            gap = article.text[p.cue[1] : quote.outer_start].rstrip()
            if later and gap.endswith((",", ":", "–", "—")) and not _taken(quote, [*proposals, *found]):
                found.append(
                    p.but(
                        span=(quote.start, quote.end),
                        rule="continued",
                        mode=mode_of(article, (quote.start, quote.end), False),
                    )
                )
                break
    return found


def _touches(p: Proposal, sentence: Sentence) -> bool:
    return p.span[0] < sentence.end and sentence.start < p.span[1]


def _covered(sentence: Sentence, proposals: list[Proposal]) -> bool:
    return any(_touches(p, sentence) or sentence.start <= p.cue[0] < sentence.end for p in proposals)


def _paragraph(article: Article, place: int) -> int:
    return max((n for n, (start, _) in enumerate(article.paragraphs) if start <= place), default=0)


def _number(article: Article, place: int) -> int:
    return max((n for n, sentence in enumerate(article.sentences) if sentence.start <= place), default=-1)
