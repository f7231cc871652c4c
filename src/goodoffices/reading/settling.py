"""What is settled after the rules: overlaps, the ends of contents, refusals within quotations, pronouns."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.reading.actors import actor_table, outlets
from goodoffices.reading.appositions import is_name, with_name
from goodoffices.reading.article import Article
from goodoffices.reading.drafting import Draft, mode_of, settled_span
from goodoffices.reading.nouns import TITLES, Phrase
from goodoffices.reading.patterns import match, word_patterns
from goodoffices.reading.pronouns import Antecedent, Mentions
from goodoffices.reading.proposal import Proposal, Span
from goodoffices.reading.subjects import sentence_subject
from goodoffices.reading.tokens import tokenise
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT, Words

_PRONOUN = 5
_GENDER = BIT["male"] | BIT["female"]
_SOMEBODY = BIT["role"] | BIT["organisation"] | BIT["standing"] | BIT["correlative"] | BIT["demonstrative"]
Introduced = tuple[int, str, Span, str]


def cut_and_sift(view: SentenceView, drafts: list[Draft]) -> list[Draft]:
    """End contents where a later verb's own clause begins; keep one of two proposals with the same cue or content."""
    cuts = sorted((draft.cut, draft.proposal.cue[0]) for draft in drafts if draft.cut >= 0)
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.proposal.cue, -draft.proposal.confidence)):
        p = draft.proposal
        for cut, cue in cuts:
            if p.cue[0] < cue and p.span[0] < cut < p.span[1] and p.cue[0] < cut and not _quote_over(view.article, cut):
                span = settled_span(view.article, (p.span[0], cut))
                p = p.but(span=span, mode=mode_of(view.article, span, view.sentence.heading))
        p = _outer_goes_on(view, p, drafts)
        if p.rule == "decline" and (whole := _refusing(p, kept)):
            kept[whole - 1] = replace(kept[whole - 1], proposal=kept[whole - 1].proposal.but(status="declined"))
            continue
        if (
            _needless(view, p, draft, drafts)
            or p.span[0] >= p.span[1]
            or any(_same(p, other.proposal) for other in kept)
        ):
            continue
        kept.append(Draft(p, draft.speaker, draft.cut))
    return kept


def _outer_goes_on(view: SentenceView, p: Proposal, drafts: list[Draft]) -> Proposal:
    """The proposal up to "and that" where an outer content goes on: "said X had confirmed Y and that Z"."""
    if not any(_inside(p, other.proposal) and other.proposal.span[1] >= p.span[1] for other in drafts):
        return p
    for at in range(1, view.size - 1):
        start = view.tokens[at].start
        if p.span[0] < start < p.span[1] and view.has(at, "joiner") and view.has(at + 1, "that") and p.cue[1] < start:
            return p.but(span=settled_span(view.article, (p.span[0], start)))
    return p


def _needless(view: SentenceView, p: Proposal, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether another draft holds this one and says the same better."""
    holders = [other for other in drafts if _inside(p, other.proposal)]
    if holders and ((p.confidence <= 0.6 and p.rule == "subject-object") or p.rule == "hearsay"):
        return True
    if p.rule.startswith("subject-"):
        if any(_own_mind(p, draft, other.proposal) for other in holders):
            return True
        return any(other.proposal.status in ("declined", "no-response") for other in holders)
    if p.rule == "inverted" and draft.speaker is not None and draft.speaker.kind in ("pronoun", "thing"):
        return any(p.span[0] <= other.proposal.cue[0] < other.proposal.span[0] for other in holders)
    if p.rule == "decline" and draft.speaker is not None and view.has(draft.speaker.start - 1, "relative"):
        return any(other.proposal.cue[1] <= other.proposal.span[0] for other in holders)
    if p.rule != "according":
        return False
    own = draft.speaker is not None and draft.speaker.kind == "pronoun"
    held = own and any(other.proposal.rule in ("subject-that", "fronted") for other in holders)
    return held or any(_between(p, other.proposal) for other in drafts)


def _own_mind(p: Proposal, draft: Draft, other: Proposal) -> bool:
    """Whether a speaker only tells of what they think or said: "he said he hoped that ..."."""
    own = draft.speaker is not None and draft.speaker.kind == "pronoun" and p.speaker_span is not None
    said = other.rule in ("subject-that", "subject-clause", "fronted", "coordinated")
    return own and said and p.speaker_span == (other.span[0], other.span[0] + len(p.speaker or ""))


def _refusing(p: Proposal, kept: list[Draft]) -> int:
    """The number, from 1, of the kept draft whose content is just this refusal: "said it would not comment"; or 0."""
    for number, other in enumerate(kept, 1):
        start = other.proposal.span[0]
        said = other.proposal.rule in ("subject-that", "subject-clause") and _inside(p, other.proposal)
        if said and p.speaker_span and p.speaker_span[0] == start and p.speaker_span[1] - start < _PRONOUN:
            return number
    return 0


def _quote_over(article: Article, place: int) -> bool:
    quote = article.quote_at(place)
    return quote is not None and quote.within(place)


def _inside(one: Proposal, other: Proposal) -> bool:
    """Whether a proposal's cue stands in what another one says."""
    return one is not other and one.cue != other.cue and other.span[0] <= one.cue[0] < other.span[1]


def _between(one: Proposal, other: Proposal) -> bool:
    """Whether a phrase stands between another's speaker and verb: it only says who passes that on."""
    said = other.speaker_span is not None and other.speaker_span[1] <= one.cue[0] and one.cue[1] <= other.cue[0]
    return said and other.cue[1] <= other.span[0] and one.span[1] > other.cue[0]


def _same(one: Proposal, other: Proposal) -> bool:
    """Whether two attribute by the same words, or a quotation is claimed a second time within a wider content."""
    if one.cue == other.cue:
        return True
    if one.rule == "subject-quote" and _inside(one, other) and _length(one) > 0.6 * _length(other):
        return True
    return one.span == other.span and one.speaker == other.speaker


def _length(p: Proposal) -> int:
    return p.span[1] - p.span[0]


def refused(article: Article, p: Proposal, words: Words) -> Proposal:
    """A quotation that itself declines to answer ("I am not going to comment") is a decline."""
    if p.mode != "direct" or p.status != "asserted" or p.span[1] - p.span[0] > 120:
        return p
    text = article.text[slice(*p.span)].lower().replace("’", "'")
    if any(text.startswith(phrase) for phrase in words.declines.get("direct", [])) or _first_person(text, words):
        return p.but(status="declined")
    return p


class _Plain:
    """Tokens of a quotation for the pattern matcher."""

    def __init__(self, text: str, words: Words):
        self.tokens = tokenise(text, 0, len(text), words)
        self.tags = [words.tag(token.low) for token in self.tokens]
        self.size = len(self.tokens)
        self.quoted = [False] * self.size
        self.lows = [token.low for token in self.tokens]

    def low(self, at: int) -> str:
        return self.tokens[at].low if 0 <= at < self.size else ""


def _first_person(text: str, words: Words) -> bool:
    plain = _Plain(text, words)
    table = word_patterns(words, "first_person")
    return any(
        match(plain, pattern, at) for at in range(min(plain.size, 4)) for pattern in table.get(plain.low(at), ())
    )


def introduced(view: SentenceView) -> list[Introduced]:
    """The person a sentence opens with, as its subject: may be the speaker of the quotation that follows."""
    asks = view.size > 0 and view.tokens[-1].text == "?"
    if view.sentence.heading or asks:
        return []
    begin = view.skip(view.first, "conjunction", "adverb")
    if view.has(begin, "person_pronoun") and view.tags[begin] & _GENDER and not _plural(view, begin):
        token = view.tokens[begin]
        return [(token.start, token.text, (token.start, token.end), "pronoun")]
    if _names_nobody(view):
        return []
    phrase = view.phrase(begin, "all")
    if phrase is None or not _introduces(view, phrase):
        phrase = sentence_subject(view, view.size)
    if phrase is not None and any(view.has(n, "asker") for n in range(phrase.start, phrase.end)):
        phrase = _asked(view, phrase.end)
    sure = phrase is not None and _introduces(view, phrase)
    phrase = with_name(view, phrase) if sure and phrase else _full_name(view)
    if phrase is None:
        return []
    span = (view.tokens[phrase.start].start, view.tokens[phrase.end - 1].end)
    kind = "named" if not sure else "body" if phrase.kind == "other" else phrase.kind
    return [(span[0], " ".join(view.article.text[slice(*span)].split()), span, kind)]


def _names_nobody(view: SentenceView) -> bool:
    """Whether a sentence holds no capital but its first, no office, no organisation and no number of people."""
    if view.bits & _SOMEBODY or not view.tags[view.first] & ~TITLES:
        return False
    numbers = view.words.dates.get("numbers", {}).keys() & view.where.keys()
    return not numbers and not any(view.capital(n) for n in range(view.size) if n != view.first)


def _asked(view: SentenceView, at: int) -> Phrase | None:
    """Whom a question goes to in a sentence, from token `at` on."""
    for place in range(at, view.size):
        asks = any("whether" in verb.frames for verb, _ in view.words.verbs.get(view.low(place), ()))
        if (
            asks
            and (phrase := view.phrase(view.skip(place + 1, "adverb"), False))
            and phrase.kind in ("person", "name")
        ):
            return phrase
    return None


def addressed(view: SentenceView, drafts: list[Draft]) -> list[Introduced]:
    """Whom a question goes to: "a reporter asked Ada Holm, ..."; who answers next is hardly the one who asked."""
    found: list[Introduced] = []
    for draft in drafts:
        if draft.proposal.doubt != "asked":
            continue
        at = next((n for n, token in enumerate(view.tokens) if token.start >= draft.proposal.cue[0]), view.size)
        if phrase := _asked(view, at):
            span = (view.tokens[phrase.start].start, view.tokens[phrase.end - 1].end)
            found.append((span[0], " ".join(view.article.text[slice(*span)].split()), span, phrase.kind))
    return found


def _plural(view: SentenceView, at: int) -> bool:
    return view.has(at, "neither_number") and view.words.looks(view.low(at + 1), "plural_verb")


def _full_name(view: SentenceView) -> Phrase | None:
    """The first name of two words or more that no preposition holds, or that owns something; "For Brandl, ..."."""
    at = view.first + 1
    while at < view.size - 1:
        if view.capital(at) and view.capital(at + 1) and not view.quoted[at]:
            end = at + 1
            while view.capital(end) or (view.has(end, "particle") and view.capital(end + 1)):
                end += 1
            name = Phrase(at, end, "name")
            held = view.has(_before_owner(view, at), "preposition") and not view.has(end, "genitive_mark")
            if not held and is_name(view, name) and _personal(view, name):
                return name
            at = end
        at += 1
    placed = view.phrase(view.first + 1, False) if view.low(view.first) in view.words.listed("for_whom") else None
    return placed if placed and is_name(view, placed) and _personal(view, placed) else None


def _before_owner(view: SentenceView, at: int) -> int:
    """The token before a name, over whom it belongs to: "with Fox News' Bram Holm"."""
    before = at - 1
    owned = view.has(before, "genitive_mark") or (view.mark(before) and view.tokens[before].text in "'’")
    while owned and before > 0 and (view.capital(before - 1) or before == at - 1):
        before -= 1
    return before - 1 if owned else before


def _introduces(view: SentenceView, phrase: Phrase) -> bool:
    if phrase.end - phrase.start == 1 and view.tokens[phrase.start].text.isupper():
        return phrase.kind in ("name", "body", "other") and len(view.tokens[phrase.start].text) > 2
    if view.has(phrase.start, "anybody"):
        return False
    return phrase.kind in ("person", "body") or (phrase.kind == "name" and _personal(view, phrase))


def _personal(view: SentenceView, phrase: Phrase) -> bool:
    """Whether a phrase of capitals may be a person's name: no state, none of its people, no common noun in it."""
    if any(view.tokens[n].text in view.known for n in range(phrase.start, phrase.end)):
        return False
    if phrase.end - phrase.start == 1 and view.tokens[phrase.start].text not in view.article.names:
        return False
    return all(view.capital(n) or len(view.tokens[n].text) <= 3 for n in range(phrase.start, phrase.end))


def settle_pronouns(
    article: Article,
    proposals: list[Proposal],
    people: list[Introduced],
    kinds: dict[Span, str],
    words: Words,
) -> tuple[list[Proposal], dict[Span, Span], list[tuple[int, str, Span]]]:
    """Give pronouns the name of the last fitting speaker, with less confidence.

    Returns
    -------
    proposals, meant, floor : list, dict, list
        The proposals; where the one stands that a pronoun means; who else may have the floor, and from where on.
    """
    mentions = [_mention(*one, words, spoke=False) for one in people if one[3] != "pronoun"]
    for p in proposals:
        vague = all(words.tag(word) & (BIT["standing"] | BIT["nobody"]) for word in (p.speaker or "").lower().split())
        told = kinds.get(p.speaker_span, "other") if p.speaker_span else "thing"
        if p.speaker_span and p.speaker and not vague and told not in ("pronoun", "thing", "floor"):
            mentions.append(
                _mention(p.speaker_span[0], p.speaker, p.speaker_span, kinds.get(p.speaker_span, "other"), words)
            )
    known = Mentions(mentions)
    found, whom = [], {}
    floor = _Floor(article, people, known)
    for p in proposals:
        floor.reach(p.speaker_span[0] if p.speaker_span else 0)
        if p.speaker_span and kinds.get(p.speaker_span) == "floor":
            here = article.paragraphs[article.sentences[p.sentence].paragraph][0]
            meant = known.spoke_last(here, p.speaker_span[0])
            p = p.but(speaker=meant.name if meant else None, speaker_span=meant.span if meant else None)
        elif p.speaker_span and p.speaker and kinds.get(p.speaker_span) in ("pronoun", "thing"):
            begin = article.sentences[p.sentence].start
            stop = max(article.text.rfind(mark, begin, p.speaker_span[0]) for mark in ":;")
            many, place = _many(article, p), p.speaker_span[0]
            paragraph = article.paragraphs[article.sentences[p.sentence].paragraph][0]
            meant = known.meant(p.speaker.lower(), place, max(begin, stop), many=many, words=words, paragraph=paragraph)
            if meant:
                whom[p.speaker_span] = meant.span
            p = p.but(speaker=meant.name if meant else p.speaker, confidence=p.confidence - (0.1 if meant else 0.25))
        found.append(p)
    floor.reach(len(article.text))
    return found, whom, floor.found


class _Floor:
    """Those a sentence has as its subject, a "she" among them, in order of the text."""

    def __init__(self, article: Article, people: list[Introduced], known: Mentions):
        self.article, self.known = article, known
        self.left = sorted(people, key=lambda one: one[0])
        self.found: list[tuple[int, str, Span]] = []

    def reach(self, place: int) -> None:
        """Take those in that stand before a place; pronouns are told by what is known there."""
        while self.left and self.left[0][0] < place:
            at, name, span, kind = self.left.pop(0)
            if kind == "pronoun":
                paragraph = self.article.paragraphs[self.article.paragraph_at(at)][0]
                words = self.article.words
                meant = self.known.meant(name.lower(), at, at, many=False, words=words, paragraph=paragraph)
                if meant:
                    self.found.append((at, meant.name, meant.span))
            elif kind not in ("body", "named"):
                self.found.append((at, name, span))


def _mention(place: int, name: str, span: Span, kind: str, words: Words, spoke: bool = True) -> Antecedent:
    passing = kind == "named"
    kind = "name" if passing else kind
    lows = [word.strip(".,'’").lower() for word in name.split()]
    many = any(words.looks(low, "plural") and words.tag(low) & BIT["role"] for low in lows[:4]) and kind == "person"
    many = many or any(words.tag(low) & BIT["joiner"] for low in lows)
    one = name.split()[-1][0].isupper() and not any(words.tag(low) & BIT["joiner"] for low in lows)
    many = many and (not one or (len(lows) == 1 and bool(words.tag(lows[0]) & BIT["role"])))
    if kind == "name" and name in outlets():
        kind = "body"
    if kind == "name" and (
        lows[-1].capitalize() in actor_table().names or name.split()[-1].strip(".,") in actor_table().names
    ):
        kind = "body"
    return Antecedent(
        place, name, kind, span, many and not any(words.tag(low) & BIT["title"] for low in lows), spoke, passing
    )


def _many(article: Article, p: Proposal) -> bool:
    """Whether the verb beside a pronoun that is singular or plural, such as the Dutch "ze", is plural."""
    words = article.words
    if not p.speaker or not words.tag(p.speaker.lower()) & BIT["neither_number"]:
        return False
    return words.looks(article.text[slice(*p.cue)].lower().split()[0], "plural_verb")
