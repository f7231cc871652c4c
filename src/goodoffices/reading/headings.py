"""Rules for who speaks before or behind a colon or a dash: "Kyiv: ...", "... : sources", "... - police"."""

from __future__ import annotations

from goodoffices.reading.drafting import Draft, propose, quote_span, tokens_span
from goodoffices.reading.layout.card import no_speakers
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView

_REACH = 9
_SHORT = 7


def heading_drafts(view: SentenceView) -> list[Draft]:
    """What a colon or a dash attributes: in a heading on either side, elsewhere only a quotation behind it."""
    return _before(view) or (_behind(view) or _quoted(view) if view.sentence.heading else [])


def _before(view: SentenceView) -> list[Draft]:
    """For "X: ..." at the start: a quotation, or in a heading whatever follows."""
    place = next((n for n in range(min(_REACH, view.size)) if view.low(n) == ":"), None)
    if place is None or place + 1 >= view.size or place <= view.first:
        return []
    speaker = view.phrase(view.first, "all", place)
    if view.sentence.heading and view.quoted[place + 1] and (speaker is None or speaker.end != place):
        return _opens_heading(view, place)
    written = view.sentence.heading and view.low(view.first) in view.words.listed("reports_in_headings")
    named = speaker is not None and (speaker.speaks or _one_name(view, speaker) or written)
    if speaker is None or speaker.end != place or not named or speaker.kind == "pronoun":
        return []
    span = quote_span(view, place + 1) if view.quoted[place + 1] else None
    if span is None and not view.sentence.heading:
        return []
    span = span or (view.tokens[place + 1].start, view.sentence.end)
    status = "reported" if written else "asserted"
    proposal = propose(view, span, (place, place + 1), speaker, status=status, rule="colon", confidence=0.8)
    return [Draft(proposal, speaker)] if proposal else []


def _one_name(view: SentenceView, speaker: Phrase) -> bool:
    """Whether a heading opens with one unknown capital, a name of its article's, or stands without an article."""
    at = speaker.start
    single = view.sentence.heading and speaker.end == at + 1 and view.capital(at) and not view.tags[at]
    alone = len(view.article.sentences) == 1
    if view.low(at) in no_speakers(view.words.language):
        return False
    return single and (alone or view.tokens[at].text in view.article.names)


def _opens_heading(view: SentenceView, colon: int) -> list[Draft]:
    """For "Residents angry over plan: 'We read it in the paper'": whom the heading opens with."""
    verb = next((n for n in range(view.first + 1, colon) if _acts(view, n)), colon)
    speaker = view.phrase(view.first, False, verb)
    span = quote_span(view, colon + 1)
    if speaker is None or span is None or speaker.kind not in ("person", "body", "name"):
        return []
    if view.article.text[span[1] : view.sentence.end].strip("\"'”’»›). "):
        return []
    proposal = propose(view, span, (colon, colon + 1), speaker, status="asserted", rule="colon", confidence=0.6)
    return [Draft(proposal, speaker)] if proposal else []


def _acts(view: SentenceView, at: int) -> bool:
    """Whether a word of a heading is what somebody does, though a noun may be spelt the same: "Minister vows"."""
    person = view.has(at - 1, "role") or view.has(at - 1, "organisation") or view.capital(at - 1)
    return person and not view.capital(at) and any(k == "third" for _, k in view.words.verbs.get(view.low(at), ()))


def _behind(view: SentenceView) -> list[Draft]:
    """For "... : sources" and "... - police": nothing but a speaker, or a report, follows the last mark."""
    places = [n for n in range(view.size) if view.low(n) in (":", "-", "–", "—") and not view.quoted[n]]
    if not places or places[-1] <= view.first + 1 or view.size - places[-1] > _SHORT:
        return []
    place = places[-1]
    speaker = view.phrase(place + 1, "all")
    if speaker is None or speaker.end != view.size or not (speaker.speaks or speaker.kind == "document"):
        return []
    status = "reported" if speaker.kind == "document" else "asserted"
    span = tokens_span(view, 0, place)
    proposal = propose(view, span, (place, place + 1), speaker, status=status, rule="colon", confidence=0.75)
    return [Draft(proposal, speaker)] if proposal else []


def _quoted(view: SentenceView) -> list[Draft]:
    """For "'I never asked': X speaks out": whoever is named first behind the quotation."""
    quote = view.article.quote_at(view.tokens[0].start)
    end = next((n for n in range(view.size) if not view.quoted[n]), view.size)
    if quote is None or view.low(end) != ":":
        return []
    speaker: Phrase | None = view.phrase(end + 1, False)
    if speaker is None or speaker.kind not in ("person", "name") or view.mark(speaker.end):
        return []
    proposal = propose(
        view, (quote.start, quote.end), (end, end + 1), speaker, status="asserted", rule="colon", confidence=0.7
    )
    return [Draft(proposal, speaker)] if proposal else []
