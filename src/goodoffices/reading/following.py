"""Rules that look beyond one sentence: quotations carried on, and a sentence between two of the same speaker's."""

from __future__ import annotations

from bisect import bisect_left, insort

from goodoffices.reading.article import Article
from goodoffices.reading.drafting import mode_of, sentence_span
from goodoffices.reading.proposal import Proposal, Span
from goodoffices.reading.quotes import Quote
from goodoffices.reading.words import BIT

_DIRECT = 0.75
_LONGEST = 6000
_SILENT = ("declined", "no-response", "hedged")


class Placed:
    """Proposals by where they stand, so that those near a place are found at once."""

    def __init__(self, proposals: list[Proposal]):
        self.by_span = sorted(proposals, key=lambda p: p.span[0])
        self.by_floor = sorted((p for p in proposals if _holds_floor(p)), key=_floor)

    def add(self, p: Proposal) -> None:
        """Put one more in its place."""
        insort(self.by_span, p, key=lambda p: p.span[0])
        insort(self.by_floor, p, key=_floor)

    def overlap(self, span: Span) -> bool:
        """Whether the content of any reaches into the span."""
        first = bisect_left(self.by_span, span[0] - _LONGEST, key=lambda p: p.span[0])
        for p in self.by_span[first:]:
            if p.span[0] >= span[1]:
                return False
            if p.span[1] > span[0]:
                return True
        return False

    def last_before(self, place: int) -> Proposal | None:
        """Whoever spoke last before a place."""
        number = bisect_left(self.by_floor, place, key=_floor) - 1
        return self.by_floor[number] if number >= 0 else None


def _floor(p: Proposal) -> int:
    return max(p.cue[0], p.span[0])


def _holds_floor(p: Proposal) -> bool:
    return p.speaker is not None and p.rule != "norm" and p.status != "no-response" and p.doubt is None


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
    known = Placed(proposals)
    for quote in article.quotes:
        if known.overlap((quote.start, quote.end)) or not speech(article, quote):
            continue
        source = _has_floor(article, quote, known, people)
        if source:
            speaker, span, cue, confidence = source
            p = Proposal(
                (quote.start, quote.end),
                cue,
                speaker,
                span,
                "asserted",
                "direct",
                "carried",
                confidence,
                sentence=article.sentence_at(quote.start),
            )
            found.append(p)
            known.add(p)
    return found


def speech(article: Article, quote: Quote) -> bool:
    """Whether a quotation stands as speech of its own: a whole sentence, or after a cue's comma or a dash."""
    text = article.text
    if len(text[quote.start : quote.end].split()) < 2:
        return False
    sentence = article.sentences[max(0, article.sentence_at(quote.outer_start))]
    if sentence.heading and sentence.start <= quote.outer_start < sentence.end:
        return False
    if text[quote.start : quote.end].rstrip("\"”’'").endswith("?") and _by_asker(
        article, sentence.start, quote.outer_start
    ):
        return False
    opens = sentence.start == quote.outer_start
    before = text[max(0, quote.outer_start - 3) : quote.outer_start].rstrip()
    after = text[quote.outer_end : quote.outer_end + 2].lstrip(" ")
    whole = text[quote.start : quote.end].rstrip("'’\"”").endswith((".", "!", "?", "…")) or after[:1] in (".", "")
    closed = whole or after[:1] == "\n"
    long = len(text[quote.start : quote.end].split()) > 3 or (before.endswith(":") and whole)
    return (opens or (before.endswith((",", ":")) and long)) and closed


def _by_asker(article: Article, start: int, end: int) -> bool:
    """Whether a reporter or the like is named before a question in the same sentence."""
    words = article.text[start:end].lower().split()
    return any(article.words.tag(word.strip(".,:;")) & BIT["asker"] for word in words)


def _has_floor(
    article: Article, quote: Quote, known: Placed, people: list[tuple[int, str, Span]]
) -> tuple[str, Span | None, Span, float] | None:
    paragraph = article.paragraph_at(quote.start)
    last = known.last_before(quote.outer_start)
    place = _floor(last) if last else -1
    number = bisect_left(people, quote.outer_start, key=lambda person: person[0]) - 1
    introduced = people[number] if number >= 0 else None
    if introduced and last and last.speaker_span and introduced[2] == last.speaker_span:
        introduced = None
    if introduced and introduced[0] > place and article.paragraph_at(introduced[0]) >= paragraph - 1:
        return introduced[1], introduced[2], introduced[2], 0.55
    if last and paragraph - article.paragraph_at(place) <= 2:
        assert last.speaker
        near = article.paragraph_at(place) == paragraph
        return last.speaker, last.speaker_span, last.cue, _DIRECT if near else _DIRECT - 0.15
    return None


def sandwiched(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """A bare sentence between an attributed one and another of the same speaker, when its first words refer back."""
    words = article.words
    touching = _by_sentence(article, proposals)
    found: list[Proposal] = []
    for number in range(1, len(article.sentences) - 1):
        before, this, after = article.sentences[number - 1 : number + 2]
        if not before.paragraph == this.paragraph == after.paragraph or number in touching:
            continue
        left = [p for p in touching.get(number - 1, ()) if p.speaker and p.status not in _SILENT]
        right = [p for p in touching.get(number + 1, ()) if p.speaker]
        if not left or not right or left[-1].speaker != right[0].speaker:
            continue
        first = article.text[this.start : this.end].split()
        second = words.tag(first[1].lower()) if len(first) > 1 else 0
        if words.tag(first[0].lower()) & BIT["starter"] and second & BIT["ordinal"]:
            known, span = left[-1], sentence_span(article, this)
            found.append(
                known.but(
                    span=span, status="asserted", mode="free-indirect", rule="sandwich", confidence=0.4, sentence=number
                )
            )
    return found


def _by_sentence(article: Article, proposals: list[Proposal]) -> dict[int, list[Proposal]]:
    """The proposals that touch each sentence with their content or their cue."""
    found: dict[int, list[Proposal]] = {}
    for p in proposals:
        numbers = {article.sentence_at(p.cue[0])}
        numbers.update(range(article.sentence_at(p.span[0]), article.sentence_at(p.span[1] - 1) + 1))
        for number in numbers:
            found.setdefault(number, []).append(p)
    return found


def continued(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """The second half of a quotation that its own cue interrupts: '"...," she said, "..."'."""
    found: list[Proposal] = []
    known = Placed(proposals)
    for p in proposals:
        if p.mode != "direct" or p.sentence < 0 or p.span[1] > p.cue[0]:
            continue
        sentence = article.sentences[p.sentence]
        for quote in article.quotes[article.quotes_from(p.cue[1]) :]:
            if quote.outer_start >= sentence.end:
                break
            gap = article.text[p.cue[1] : quote.outer_start].rstrip()
            if gap.endswith((",", ":", "–", "—")) and not known.overlap((quote.start, quote.end)):
                span = (quote.start, quote.end)
                found.append(p.but(span=span, rule="continued", mode=mode_of(article, span, False)))
                known.add(found[-1])
                break
    return found
