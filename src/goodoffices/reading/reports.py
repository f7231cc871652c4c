"""Rules for report nouns: "the report that ...", "Iran's claim that ...", "de oproep van de VN om ..."."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.drafting import Draft, propose, tokens_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.polarity import DOUBTED, noun_doubt
from goodoffices.reading.proposal import Proposal
from goodoffices.reading.subjects import sentence_subject
from goodoffices.reading.view import SentenceView


def report_drafts(view: SentenceView, used: set[int], known: list[Draft]) -> list[Draft]:
    """Report nouns: "het bericht dat ...", "Iran's claim that ..."; not where a denial or another rule holds them."""
    found = []
    nouns = {*view.words.nouns, *view.words.listed("equated"), *view.words.listed("held_nouns")} & view.where.keys()
    for at in sorted(at for low in nouns for at in view.where[low]):
        status, that, speaker = _that_of(view, at)
        if status is None or view.quoted[at] or (view.capital(at) and at != view.first):
            continue
        if that is None and status == "committed" and (appeal := _appeal(view, at, speaker)):
            found.append(appeal)
        if that is None or that + 2 >= view.size or at in used or not _noun_here(view, at):
            continue
        if view.has(at - 1, "negation") and any(view.has(n, "be") for n in (at - 2, at - 3)):
            continue
        content = view.tokens[that + 1]
        if any(_holds(draft, content.start, at, view) or _is_source(draft, at) for draft in known):
            continue
        speaker = speaker or _owner(view, at) or _companion(view, at) or _bearer(view, at) or _among(view, at)
        if speaker is None and (view.low(at) not in view.words.nouns or _taken_up(view, at, known)):
            continue
        speaker = speaker or _itself(view, at)
        end = _report_end(view, that + 1)
        proposal = propose(
            view,
            tokens_span(view, that + 1, end),
            (at, at + 1),
            speaker,
            status=status,
            rule="report-noun",
            confidence=0.75,
        )
        if proposal:
            found.append(Draft(_weighed(view, at, proposal), speaker))
    return found


def _that_of(view: SentenceView, at: int) -> tuple[str | None, int | None, Phrase | None]:
    """What a noun such as "claim" amounts to, where its "that" stands, and whose it is if words behind it say so."""
    status = view.words.nouns.get(view.low(at))
    if status is None and view.low(at) in view.words.listed("held_nouns") and view.has(at + 1, "that"):
        return "asserted", at + 1, None
    if status is None and view.low(at) in view.words.listed("equated"):
        that, speaker = _equated(view, at)
        return "asserted" if speaker else None, that, speaker
    if status is None or view.has(at + 1, "that"):
        return status, at + 1, None
    if view.has(at + 1, "owner") and (owner := view.phrase(at + 2)):
        end = owner.end if view.has(owner.end, "that") else skip_adverbials(view, owner.end)
        if view.has(end, "that") and owner.speaks:
            return status, end, owner
    place = skip_adverbials(view, at + 1)
    if not view.words.verb_second and view.has(place, "that"):
        return status, place, None
    return status, *_equated(view, at)


def _equated(view: SentenceView, at: int) -> tuple[int | None, Phrase | None]:
    """For "The allegation, made by an aide, is that ...", "Het verwijt van de bond is dat ...": that, and whose."""
    held = view.has(at + 1, "owner") or view.has(at + 1, "whereabouts")
    owner = view.phrase(at + 2) if held else None
    end, speaker = (owner.end, owner) if owner and owner.speaks else (at + 1, _owner(view, at))
    if view.low(end) == "," and (close := next((n for n in range(end + 1, view.size) if view.low(n) == ","), 0)):
        if any(_finite(view, n) and not view.has(n + 1, "agent") for n in range(end + 1, close)):
            return None, None
        made = next((n for n in range(end + 1, close) if view.has(n, "agent")), close)
        maker = view.phrase(made + 1) if made < close else None
        end, speaker = close + 1, maker if maker and maker.speaks else speaker
    that = view.skip(end + 1, "adverb")
    return (that, speaker) if view.has(end, "be") and view.has(that, "that") else (None, None)


def _finite(view: SentenceView, at: int) -> bool:
    kinds = {kind for _, kind in view.words.verbs.get(view.low(at), ())}
    return view.verb_at(at) or bool(kinds & {"third", "base", "past"})


def _weighed(view: SentenceView, at: int, proposal: Proposal) -> Proposal:
    """The proposal, doubted where the noun may attribute nothing: "made no claim that"."""
    doubt = noun_doubt(view, at)
    return proposal.but(doubt=doubt, confidence=DOUBTED) if doubt else proposal


def _appeal(view: SentenceView, at: int, speaker: Phrase | None) -> Draft | None:
    """For "Iran's threat to close the strait", "de oproep van de VN om ...": who asks, promises or threatens."""
    begin = at + 1
    if view.has(begin, "owner") and (owner := view.phrase(begin + 1)):
        begin, speaker = owner.end, owner
    speaker = speaker or _owner(view, at)
    aims = view.has(begin, "purpose") if view.words.verb_second else view.has(begin, "infinitive")
    if speaker is None or not speaker.speaks or not aims or begin + 1 >= view.size:
        return None
    commas = (n for n in range(begin, view.size - 1) if view.low(n) == ",")
    end = next((n for n in commas if view.is_verb(n + 1)), view.size)
    proposal = propose(
        view,
        tokens_span(view, begin, end if view.words.verb_second else _report_end(view, begin + 2)),
        (at, at + 1),
        speaker,
        status="committed",
        rule="report-noun",
        confidence=0.6,
    )
    return Draft(proposal, speaker) if proposal else None


def _noun_here(view: SentenceView, at: int) -> bool:
    return (
        at == view.first
        or view.has(at - 1, "determiner")
        or view.has(at - 1, "possessive")
        or view.has(at - 1, "preposition")
        or (
            view.has(at - 1, "genitive_mark")
            or not view.tags[at - 1]
            or view.low(at - 1) in (",", "")
            or view.low(at - 1) in view.words.verbs
        )
    )


def _holds(draft: Draft, place: int, at: int, view: SentenceView) -> bool:
    start, end = draft.proposal.span
    held = start <= place < end and draft.proposal.status in ("denied", "declined", "confirmed")
    return held or draft.proposal.cue[0] == view.tokens[at].start or start == place


def _is_source(draft: Draft, at: int) -> bool:
    """Whether the noun is itself a source: "according to a report that the committee published, ..."."""
    speaker = draft.speaker if draft.proposal.rule == "according" else None
    return speaker is not None and speaker.start <= at < speaker.end


def _owner(view: SentenceView, at: int) -> Phrase | None:
    plural = at > 1 and view.tokens[at - 1].text in "'’" and view.words.looks(view.low(at - 2), "plural")
    if view.has(at - 1, "genitive_mark") or plural:
        for start in range(max(0, at - 9), at - 1):
            phrase = view.phrase(start, "all", at - 1)
            if phrase and phrase.end == at - 1 and not view.has(start - 1, "determiner"):
                return phrase
    if view.has(at - 1, "possessive") and not view.has(at - 1, "determiner"):
        return Phrase(at - 1, at, "pronoun")
    return None


def _companion(view: SentenceView, at: int) -> Phrase | None:
    """The sentence's subject, for "with the remark that ..."."""
    itself = _itself(view, at)
    if not view.has(itself.start - 1, "companion"):
        return None
    return sentence_subject(view, itself.start)


def _bearer(view: SentenceView, at: int) -> Phrase | None:
    """Whose it is by a verb that says no more: "has the impression that", "trok de conclusie dat"."""
    begin = _itself(view, at).start
    over = view.skip(begin, "determiner", "negation")
    begin = begin if over <= at else at
    while view.has(begin - 1, "preposition") or view.has(begin - 1, "determiner") or view.has(begin - 1, "adverb"):
        begin -= 1
    light = view.words.listed("light_verbs")
    verb = next((n for n in range(begin - 1, max(view.first, begin - 2) - 1, -1) if view.low(n) in light), -1)
    bare = view.has(verb, "be") and not any(view.has(n, "preposition") for n in range(verb + 1, at))
    status = view.words.nouns.get(view.low(at))
    if status == "reported" or bare or view.has(at - 1, "infinitive"):
        return None
    if verb <= view.first or view.has(view.skip(verb + 1, "adverb"), "pronoun"):
        return None
    who = view.phrase(view.clause_start(verb), "all", verb) or sentence_subject(view, verb)
    who = who if who and who.speaks else sentence_subject(view, verb)
    return who if who and who.speaks and who.end <= verb else None


def _taken_up(view: SentenceView, at: int, known: list[Draft]) -> bool:
    """Whether somebody says something of the claim: "The claim that the dam broke is false, says the board"."""
    place = view.tokens[at].start
    held = [draft.proposal for draft in known if draft.proposal.span[0] <= place < draft.proposal.span[1]]
    return any(p.rule in ("inverted", "quotative", "according") for p in held)


def _among(view: SentenceView, at: int) -> Phrase | None:
    """Those of "Onder diplomaten leeft de overtuiging dat" and "In Brussel heerst de vrees dat"."""
    if not view.words.verb_second or not view.has(view.first, "circle"):
        return None
    phrase = view.phrase(view.first + 1, False, at)
    follows = phrase is not None and (view.is_verb(phrase.end) or view.words.looks(view.low(phrase.end), "finite"))
    return phrase if phrase and follows and phrase.speaks else None


def _itself(view: SentenceView, at: int) -> Phrase:
    start = at
    while (
        start > 0
        and not view.has(start, "determiner")
        and (
            view.has(start - 1, "determiner")
            or (
                not view.tags[start - 1]
                and not view.mark(start - 1)
                and not view.capital(start - 1)
                and view.low(start - 1) not in view.words.verbs
            )
        )
    ):
        start -= 1
    return Phrase(start, at + 1, "document")


def _report_end(view: SentenceView, start: int) -> int:
    """Where a report noun's clause ends: in English at the main verb after it, when the noun opens the sentence."""
    if start > 7:
        return view.size
    if view.words.verb_second:
        commas = (n for n in range(start + 1, view.size - 1) if view.low(n) == ",")
        return next((n for n in commas if view.is_verb(n + 1)), view.size)
    seen = False
    for place in range(start + 1, view.size):
        low = view.low(place)
        finite = (view.verb_at(place) and not view.has(place, "genitive_mark")) or view.words.looks(low, "past")
        compound = (
            view.has(place - 1, "have")
            or view.has(place - 1, "be")
            or view.has(place - 1, "modal")
            or view.has(place - 1, "adverb")
            or view.has(place - 1, "infinitive")
        )
        if finite and seen and not compound:
            return place
        seen = seen or finite
    return view.size
