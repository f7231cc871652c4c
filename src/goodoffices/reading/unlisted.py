"""A verb outside the lexicon beside a closed quotation is speech: '"...", gromde de schipper', '"...," he grunted'."""

from __future__ import annotations

from goodoffices.reading.drafting import Draft, propose, quote_span
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

# a quotation of fewer words may be no more than a name or a title
_LEAST = 3
_BARRED = BIT["be"] | BIT["have"] | BIT["modal"] | BIT["negation"]
_SPEAKS = ("person", "body", "name", "pronoun")


def unlisted_drafts(view: SentenceView, known: list[Draft]) -> list[Draft]:
    """What a quotation that opens a sentence, and that no rule has taken, is attributed to by the words behind it."""
    if not view.size or not view.quoted[0]:
        return []
    end = next((n for n in range(view.size) if not view.quoted[n]), view.size)
    quote = view.article.quote_at(view.tokens[0].start)
    at = end + 1 if view.low(end) == "," else end
    if quote is None or at + 1 >= view.size or len(view.article.text[quote.start : quote.end].split()) < _LEAST:
        return []
    if any(draft.proposal.span[0] < quote.outer_end for draft in known) or not view.is_quote_end(end - 1):
        return []
    found = _behind(view, at) or (None if view.words.verb_second else _before(view, at))
    if found is None or found[1].kind not in _SPEAKS or view.has(found[1].start, "no_speaker"):
        return []
    verb, who = found
    span = quote_span(view, 0)
    proposal = span and propose(view, span, (verb, verb + 1), who, status="asserted", rule="unlisted", confidence=0.6)
    return [Draft(proposal, who)] if proposal else []


def _behind(view: SentenceView, at: int) -> tuple[int, Phrase] | None:
    """A verb and behind it who speaks, with nothing else in the clause but adverbs and a verb's part."""
    who = view.phrase(at + 1) if _verb(view, at) else None
    return (at, who) if who and _over(view, who.end) else None


def _before(view: SentenceView, at: int) -> tuple[int, Phrase] | None:
    """Who speaks and behind a verb in the past: English only."""
    for verb in range(at + 1, min(view.size, at + 9)):
        if not view.words.looks(view.low(verb), "past") or not _verb(view, verb):
            continue
        who = view.phrase(at, "all", verb)
        if who and who.end == verb and _over(view, verb + 1):
            return verb, who
    return None


def _verb(view: SentenceView, at: int) -> bool:
    """Whether the token may be a verb of speech: a plain word that looks finite, or a common verb."""
    bits, low = view.tags[at], view.low(at)
    if view.mark(at) or view.capital(at) or bits & _BARRED or not low:
        return False
    shaped = view.words.verb_second or view.words.looks(low, "finite")
    return bool(bits & BIT["common_verb"]) or (not bits and shaped)


def _over(view: SentenceView, at: int) -> bool:
    """Whether the clause is over at the token, but for adverbs and one or two small words."""
    at = view.skip(at, "adverb", "time", "object_pronoun")
    if view.words.verb_second and any(_ends(view, n) for n in range(at, at + 4)):
        return not any(view.is_verb(n) for n in range(at, min(at + 4, view.size)))
    return _ends(view, at) or view.has(at, "preposition") or view.has(at, "joiner")


def _ends(view: SentenceView, at: int) -> bool:
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ".,;!?:") or view.quoted[at]
