"""What a reporting verb is followed by: a that-clause, a quotation, a bare clause, an infinitive, an object."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.clauses import (
    Complement,
    bare_clause,
    far_infinitive,
    is_infinitive,
    quotation,
    that_clause,
)
from goodoffices.reading.cues import Cue
from goodoffices.reading.objects import appeal, between, direct_object, prepositional
from goodoffices.reading.view import SentenceView


def complement(view: SentenceView, cue: Cue, after: int, middle: int | None = None) -> Complement | None:
    """The content that follows a verb and, where it stands behind, its subject.

    Parameters
    ----------
    view, cue : View, Cue
        The sentence and its verb.
    after : int
        The first token after verb, subject and an adjacent part.
    middle : int, optional
        The first token after a Dutch auxiliary and its subject: objects stand between it and the participle.
    """
    if found := _addressed(view, cue, middle):
        return found
    begin = max(after, cue.part + len(cue.verb.part)) if cue.part > cue.at else after
    at = skip_adverbials(view, begin, "addressee" in cue.verb.frames)
    return (
        _nearby(view, cue, after, begin)
        or (quotation(view, at, cue.verb.frames) if cue.verb.status != "denied" or view.low(at) != ":" else None)
        or that_clause(view, cue, at)
        or _apart(view, cue, after, begin)
        or _verbal(view, cue, at)
        or _nominal(view, cue, at, begin, middle)
    )


def _addressed(view: SentenceView, cue: Cue, middle: int | None) -> Complement | None:
    """Whom an appeal in a compound form goes to: "heeft Israël opgeroepen de aanval uit te stellen"."""
    if middle is None or "to-object" not in cue.verb.frames or not cue.anchor < middle < cue.at:
        return None
    whom = view.phrase(skip_adverbials(view, middle), True, cue.at)
    goes_on = far_infinitive(view, cue.end, True) or view.has(cue.end, "purpose")
    return Complement(whom.start, view.size, "to-object") if whom and goes_on else None


def _nearby(view: SentenceView, cue: Cue, after: int, begin: int) -> Complement | None:
    """What must be looked for before adverbials are skipped, since it looks like one."""
    frames = cue.verb.frames
    if "to-object" in frames and begin != after and (found := between(view, cue, after)):
        return found
    if begin != after and "object" in frames and (found := between(view, cue, after)) and _quote_after(view, cue):
        return Complement(found.start, view.size, "object")
    if "with" in frames and (place := _past_medium(view, cue, after)):
        return Complement(place, view.size, "with")
    near = view.skip(begin, "adverb", "time")
    if "with" in frames and view.low(near) in cue.verb.preposition and view.has(near + 1, "that"):
        return Complement(near + 2, view.size, "that") if near + 2 < view.size else None
    if "with" in frames and view.low(near) in cue.verb.preposition and not view.mark(near + 1):
        return Complement(near, view.size, "with")
    return None


def _past_medium(view: SentenceView, cue: Cue, at: int) -> int:
    """The verb's own preposition behind where it was said: "sprak in een brief van", "warned in a speech of"."""
    if not view.has(at, "placing") and not view.has(at, "preposition"):
        return 0
    for place in range(at + 1, min(at + 5, view.size - 2)):
        said = view.has(place, "medium") or view.has(place, "document") or any(view.quoted[place + 2 : place + 5])
        if said and view.low(place + 1) in cue.verb.preposition and not view.mark(place + 2):
            return place + 1
        if view.has(place, "preposition") or view.mark(place):
            break
    return 0


def _quote_after(view: SentenceView, cue: Cue) -> bool:
    end = cue.part + len(cue.verb.part)
    return end < view.size and view.quoted[end]


def _apart(view: SentenceView, cue: Cue, after: int, begin: int) -> Complement | None:
    """What stands between a verb and its separated part."""
    if begin == after or not cue.verb.frames & {"object", "to-object", "object-as", "object-call", "with"}:
        return None
    return between(view, cue, after) if view.words.verb_second else None


def _verbal(view: SentenceView, cue: Cue, at: int) -> Complement | None:
    """An infinitive, a prepositional phrase, an appeal or a bare clause."""
    frames = cue.verb.frames
    found = far_infinitive(view, at, cue.verb.status == "committed") if "infinitive" in frames else None
    if found is None and "to" in frames and view.has(at, "infinitive") and is_infinitive(view, at + 1):
        found = Complement(at, view.size, "to")
    if found is None and "with" in frames:
        found = prepositional(view, cue, at)
    if found is None and "to-object" in frames:
        found = appeal(view, at)
    return bare_clause(view, cue, at) if found is None and "zero" in frames else found


def _nominal(view: SentenceView, cue: Cue, at: int, begin: int, middle: int | None) -> Complement | None:
    """An object: after the verb, or in Dutch between auxiliary and participle."""
    frames, found = cue.verb.frames, None
    if frames & {"object", "object-as", "object-call", "object-to", "object-at", "object-number", "object-quote", "it"}:
        found = direct_object(view, cue, at, begin)
    compound = middle is not None and view.words.verb_second and cue.anchor < middle < cue.at
    if found is None and compound and "object" in frames:
        assert middle is not None
        begin = skip_adverbials(view, middle)
        found = direct_object(view, cue, begin, middle) if begin < cue.at else None
        if found and view.has(cue.end, "preposition") and not view.has(cue.end, "agent"):
            found = Complement(found.start, view.size, found.frame)
    return found
