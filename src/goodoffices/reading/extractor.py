"""Extractors: article in, proposals out; `rules-nl` and `rules-en` are one engine with two words files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Protocol

from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.reading.according import according_drafts
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.chains import chained
from goodoffices.reading.declines import decline_drafts
from goodoffices.reading.drafting import Draft
from goodoffices.reading.following import carried, continued, sandwiched
from goodoffices.reading.headings import heading_drafts
from goodoffices.reading.hearings import hearing_drafts
from goodoffices.reading.hedges import carried_hedge, hedge_drafts, modal_draft
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.patterns import matches, phrases, word_patterns
from goodoffices.reading.proposal import Proposal, Span, Voice
from goodoffices.reading.reports import report_drafts
from goodoffices.reading.settling import Introduced, addressed, cut_and_sift, introduced, refused, settle_pronouns
from goodoffices.reading.speaking import answered, owned, voices
from goodoffices.reading.triggers import may_attribute, silent_in
from goodoffices.reading.unlisted import unlisted_drafts
from goodoffices.reading.verbs import verb_drafts
from goodoffices.reading.view import SentenceView
from goodoffices.reading.voices import remember, voice_at
from goodoffices.reading.words import BIT, Words, reading_languages
from goodoffices.wording import Worded

VERSION = "1"
# below this a proposal waits in the queue: somebody unknown asked for something
_WEAK = 0.24


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extractor proposes, in order of the text.

    Attributes
    ----------
    proposals : list of Proposal
    queue : list of Proposal
        Possibilities that no rule is sure of; shown apart, never counted as claims.
    """

    proposals: list[Proposal]
    queue: list[Proposal]


class Extractor(Protocol):
    """Anything that proposes claims; trained or served ones may come later behind it."""

    @property
    def id(self) -> str:
        """The word it is asked for by, `rules-nl`."""

    def extract(self, article: Article) -> Extracted:
        """What it proposes for an article."""


@dataclass
class _Trail:
    """What the sentences so far leave behind."""

    proposals: list[Proposal] = field(default_factory=list)
    queue: list[Proposal] = field(default_factory=list)
    people: list[Introduced] = field(default_factory=list)
    report: Draft | None = None
    last: list[Draft] = field(default_factory=list)
    kinds: dict[Span, str] = field(default_factory=dict)
    views: list[SentenceView | None] = field(default_factory=list)
    drafts: list[list[Draft]] = field(default_factory=list)
    voices: dict[Span, Voice] = field(default_factory=dict)


@dataclass(frozen=True)
class RuleEngine:
    """The rule engine; it knows no words, they come with the article.

    Attributes
    ----------
    language : str
        Two letters; what it is asked for by.
    """

    language: str

    @property
    def id(self) -> str:
        """`rules-` and the language."""
        return f"rules-{self.language}"

    def extract(self, article: Article) -> Extracted:
        """The proposals for `article`, and the queue: a bare "zou" without a report in reach, and the weakest."""
        words = article.words
        if not article.mined:
            return Extracted([], [])
        trail = _Trail(voices=voices(article))
        silent = silent_in(article)
        before: ArticleSentence | None = None
        for number, sentence in enumerate(article.sentences):
            view = None if silent(sentence) else SentenceView(article, sentence, words)
            drafts = _sentence(view, before, trail) if view else _nothing(trail)
            trail.last = drafts
            trail.views.append(view)
            trail.drafts.append(drafts)
            for draft in drafts:
                proposal = draft.proposal.but(sentence=number)
                trail.proposals.append(refused(article, proposal, words))
                if draft.speaker and proposal.speaker_span:
                    asks = proposal.doubt == "asked"
                    trail.kinds[proposal.speaker_span] = "floor" if asks else draft.speaker.kind
            before = None if sentence.heading else sentence
        _introduce(article, trail)
        return _settled(article, trail, words)


def _introduce(article: Article, trail: _Trail) -> None:
    """Who is named, up to the last place where that matters: a speaker, a quotation, a turn."""
    spans = [p.speaker_span for p in trail.proposals if p.speaker_span]
    last = max((end for _, end in spans), default=-1)
    if article.quotes:
        last = max(last, article.quotes[-1].outer_end)
    last = len(article.text) if article.turns else last
    for sentence, known, drafts in zip(article.sentences, trail.views, trail.drafts, strict=True):
        if sentence.start > last:
            break
        view = known or SentenceView(article, sentence, article.words)
        spoken = [draft.proposal.speaker_span for draft in drafts if draft.proposal.speaker_span]
        for draft in drafts:
            if draft.speaker and (span := draft.proposal.speaker_span):
                trail.voices[span] = voice_at(view, span)
        opens = introduced(view) if not spoken or not view.quoted[0] else []
        people = [one for one in opens if not any(_same_one(article, one[2], span) for span in spoken)]
        people += addressed(view, drafts)
        trail.voices.update({one[2]: voice_at(view, one[2]) for one in people})
        trail.people += people


def _nothing(trail: _Trail) -> list[Draft]:
    """What a sentence leaves behind in which no rule can find anything."""
    trail.report = None
    return []


def _sentence(view: SentenceView, before: ArticleSentence | None, trail: _Trail) -> list[Draft]:
    if not view.tokens or not may_attribute(view):
        trail.report = None
        return []
    used = {n for start, end in phrases(view, "anonymity") for n in range(start, end)}
    drafts = according_drafts(view, used, before)
    drafts += heading_drafts(view)
    drafts += hedge_drafts(view, used)
    drafts += hearing_drafts(view, used)
    refusing = _decline_tokens(view)
    first = verb_drafts(view, used | refusing, before) if refusing else []
    declined = decline_drafts(view, used, first)
    drafts += [*declined, *verb_drafts(view, used, before)]
    drafts += unlisted_drafts(view, drafts)
    drafts += report_drafts(view, used, drafts)
    _hedge(view, drafts, trail)
    drafts = cut_and_sift(view, drafts)
    reports = [draft for draft in drafts if _reports(view, draft) and not any(_holds(one, draft) for one in drafts)]
    trail.report = reports[-1] if reports else None
    return drafts


def _reports(view: SentenceView, draft: Draft) -> bool:
    """Whether it passes on what others say: a report, a body, or people who stay unnamed."""
    who = draft.speaker
    if draft.proposal.status == "reported" or (who and who.kind in ("document", "body")):
        return True
    return who is not None and any(view.has(n, "unnamed") for n in range(who.start, who.end))


def _holds(one: Draft, other: Draft) -> bool:
    return one is not other and one.proposal.span[0] <= other.proposal.cue[0] < one.proposal.span[1]


def _decline_tokens(view: SentenceView) -> set[int]:
    """The tokens that a decline may take as its cue."""
    return {
        n
        for name in ("patterns", "no_response")
        for _, tokens in matches(view, word_patterns(view.words, name))
        for n in tokens
    }


def _hedge(view: SentenceView, drafts: list[Draft], trail: _Trail) -> None:
    if not view.bits & BIT["hedging_modal"]:
        return
    modal = next(view.tokens[n].start for n in range(view.size) if view.has(n, "hedging_modal"))
    if not drafts and (draft := carried_hedge(view, trail.last)):
        drafts.append(draft)
        return
    here = [draft for draft in drafts if draft.speaker and draft.proposal.cue[0] < modal]
    named = any(view.has(n, "report_reach") for n in range(view.size))
    in_reach = named or trail.report is not None
    source: Phrase | None = here[-1].speaker if here else None
    draft, sure = modal_draft(view, source, in_reach)
    if draft is None:
        return
    span, cue = draft.proposal.span, draft.proposal.cue
    for at, other in enumerate(drafts):
        p = other.proposal
        behind = p.rule == "according" or (p.rule == "inverted" and sure)
        if behind and p.status == "asserted" and p.span[0] <= cue[0] < p.span[1]:
            drafts[at] = replace(other, proposal=p.but(status="hedged"))
    inside = [
        d
        for d in drafts
        if d.proposal.rule != "according" and cue[1] <= d.proposal.cue[0] < span[1] and cue[0] < d.proposal.span[0]
    ]
    if any(_overlap(span, other.proposal.span) and other not in inside for other in drafts):
        return
    if not sure:
        trail.queue.append(draft.proposal)
        return
    if source is None and trail.report is not None:
        known = trail.report.proposal
        draft = Draft(draft.proposal.but(speaker=known.speaker, speaker_span=known.speaker_span), None)
    drafts.append(draft)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _same_one(article: Article, one: Span, speaker: Span) -> bool:
    """Whether who is introduced is a speaker, or stands in apposition to one."""
    return _overlap(one, speaker) or article.text[speaker[1] : one[0]].strip() == ","


def _settled(article: Article, trail: _Trail, words: Words) -> Extracted:
    kept = answered(article, trail.proposals)
    proposals, meant, floor = settle_pronouns(article, kept, trail.people, trail.kinds, words)
    proposals = sorted(proposals, key=lambda p: (p.cue, p.span))
    proposals += continued(article, proposals)
    proposals += owned(article, proposals)
    proposals += [refused(article, p, words) for p in carried(article, proposals, floor)]
    proposals += sandwiched(article, sorted(proposals, key=lambda p: p.span))
    known = remember(trail.voices)
    proposals = [p.but(voice=_voice(p, known, meant)) if p.speaker_span else p for p in proposals]
    weak = [p for p in proposals if p.confidence < _WEAK or p.doubt]
    proposals = [p for p in proposals if p.confidence >= _WEAK and not p.doubt]
    queue = sorted([*trail.queue, *weak], key=lambda p: p.span)
    return Extracted(sorted(chained(article, proposals), key=lambda p: (p.span, p.cue)), queue)


def _voice(p: Proposal, voices: dict[Span, Voice], meant: dict[Span, Span]) -> Voice | None:
    """The voice of whoever speaks, or of whom the pronoun stands for."""
    assert p.speaker_span
    return voices.get(meant.get(p.speaker_span, p.speaker_span))


EXTRACTORS: tuple[Extractor, ...] = tuple(RuleEngine(language) for language in reading_languages())


def extractor(id: str) -> Extractor:
    """The extractor named `id`.

    Raises
    ------
    BadInput
        When there is none of that name; the message says which there are.
    """
    for found in EXTRACTORS:
        if found.id == id:
            return found
    known = [found.id for found in EXTRACTORS]
    wrong = Worded("unknown-name", what=Worded("name-of-extractor"), name=id, known=known)
    raise BadInput(Fault(wrong, nearest=nearest(id, known)))
