"""Contents that are objects: what is accused, named or denied, whom an appeal goes to."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.clauses import Complement
from goodoffices.reading.cues import Cue
from goodoffices.reading.view import SentenceView


def prepositional(view: SentenceView, cue: Cue, at: int) -> Complement | None:
    """A phrase with the verb's own preposition: "warned of", "drong aan op"."""
    low = view.low(at)
    if view.has(at, "purpose") and any(view.has(n, "infinitive") for n in range(at + 1, view.size)):
        return None
    if low in cue.verb.preposition and at + 1 < view.size and not view.mark(at + 1):
        return Complement(at, view.size, "with")
    for place in range(at, min(view.size - 1, at + 6)):
        if view.mark(place) or view.quoted[place] or not view.words.verb_second:
            return None
        if place == at and not view.tags[place] and not view.capital(place):
            return None
        if view.has(place, "topical") and view.low(place) not in cue.verb.preposition:
            return None
        if view.low(place) in cue.verb.preposition and (
            view.has(place + 1, "determiner") or not view.has(place, "preposition")
        ):
            return Complement(place, view.size, "with")
    return None


def appeal(view: SentenceView, at: int) -> Complement | None:
    """Whom an appeal goes to, with what they are to do: "urged both sides to talk"."""
    at = at + 1 if view.has(at, "toward") else at
    phrase = view.phrase(at, True)
    end = phrase.end if phrase else at + 1 if view.has(at, "object_pronoun") else at
    thing = phrase is not None and phrase.kind == "other" and view.has(at, "indefinite")
    if end == at or (thing and not view.words.verb_second):
        return None
    if view.words.verb_second:
        found = any(_aims(view, n) for n in range(end, min(view.size, end + 25)))
    else:
        place = end if view.has(end, "infinitive") else skip_adverbials(view, end)
        found = view.has(place, "infinitive") or (view.has(place, "negator") and view.has(place + 1, "infinitive"))
    return Complement(at, view.size, "to-object") if found else None


def _aims(view: SentenceView, at: int) -> bool:
    return view.has(at, "infinitive") or view.has(at, "purpose")


def between(view: SentenceView, cue: Cue, after: int) -> Complement | None:
    """What stands between a verb and its separated part; for an appeal also what comes after."""
    at = skip_adverbials(view, after)
    if at >= cue.part:
        return None
    tail = cue.part + len(cue.verb.part)
    if "with" in cue.verb.frames and view.low(cue.part - 1) in cue.verb.preposition and tail + 1 < view.size:
        return Complement(tail, view.size, "with")
    if cue.verb.object and not any(view.low(n) in cue.verb.object for n in range(at, cue.part)):
        return None
    if "to-object" in cue.verb.frames:
        goes_on = cue.part + len(cue.verb.part) < view.size - 1
        return Complement(at, view.size if goes_on else cue.part, "to-object")
    if view.has(tail, "that") and tail + 1 < view.size:
        return Complement(tail + 1, view.size, "that")
    if view.has(tail, "likeness") or (cue.verb.status == "estimated" and view.has(tail, "preposition")):
        return Complement(at, view.size, "object")
    if "object-as" in cue.verb.frames and not any(view.has(n, "likeness") for n in range(at, cue.part)):
        return None
    return Complement(at, cue.part, "object")


def direct_object(view: SentenceView, cue: Cue, at: int, begin: int) -> Complement | None:
    """What is denied, accused, named or announced."""
    frames, verb = cue.verb.frames, cue.verb
    weighty = verb.status in ("denied", "confirmed", "committed")
    if "object" in frames and weighty and view.words.looks(view.low(at), "gerund"):
        return Complement(at, view.size, "object")
    if "it" in frames:
        late = any(_aims(view, n) or view.has(n, "that") or view.has(n, "likeness") for n in range(at + 1, view.size))
        return Complement(at, view.size, "object") if view.has(at, "neuter") and late else None
    start = at if at > begin and view.words.verb_second else begin
    if verb.status == "estimated" and view.words.verb_second and view.has(begin, "preposition"):
        return Complement(begin, cue.at if cue.at > cue.anchor and begin < cue.at else view.size, "object")
    start = start if view.words.verb_second else begin if view.has(at, "likeness") else at
    end = cue.at if cue.at > cue.anchor and view.words.verb_second and start < cue.at else view.size
    if view.has(start, "likeness") and frames & {"object", "object-as"}:
        named = verb.object & {view.low(n) for n in range(start, end)}
        return Complement(start, end, "object") if named or "object-as" in frames else None
    phrase = view.phrase(start, True)
    quoted = start < view.size and view.quoted[start]
    pronoun = (
        view.has(start, "object_pronoun")
        or view.has(start, "determiner")
        or view.has(start, "pointing")
        or view.has(start, "neuter")
    )
    if (
        not (phrase or quoted or pronoun)
        or start >= end
        or (view.has(start, "complementizer") and not phrase and not pronoun)
    ):
        return None
    if end == cue.at and view.has(cue.end, "that") and cue.end + 1 < view.size:
        return Complement(cue.end + 1, view.size, "that")
    rest = [view.low(n) for n in range(start, end)]
    if verb.object and not verb.object & set(rest[: (phrase.end - start if phrase else 1)]):
        return None
    after = phrase.end if phrase else start + 1
    if verb.object and verb.status == "asserted" and view.has(after, "that") and after + 1 < end:
        return Complement(after + 1, end, "that")
    return Complement(start, end, "object") if _fits(view, cue, start, end, after) else None


def _fits(view: SentenceView, cue: Cue, start: int, end: int, after: int) -> bool:
    """Whether tokens `start` to `end`, whose first phrase ends at `after`, fill one of the verb's frames."""
    frames, verb = cue.verb.frames, cue.verb
    if "object-as" in frames:
        return any(view.has(n, "likeness") for n in range(start + 1, end))
    if "object-at" in frames:
        return _measured(view, cue, start + 1, end)
    if "object-quote" in frames:
        return any(view.quoted[after:end]) and not any(view.mark(n) for n in range(start, after))
    if "object-number" in frames:
        return any(view.tokens[n].text[0].isdigit() for n in range(start, min(end, start + 7)))
    if "object-call" in frames:
        return _named(view, start, end, after)
    if "object-to" in frames:
        return any(view.has(n, "infinitive") for n in range(start + 1, end))
    bound = verb.preposition and "object" in frames and "with" not in frames
    return not bound or bool(verb.preposition & {view.low(n) for n in range(start + 1, end)})


def _measured(view: SentenceView, cue: Cue, start: int, end: int) -> bool:
    """Whether the verb's preposition with an amount follows: "put the toll at more than forty"."""
    for place in range(start, end):
        if view.low(place) in cue.verb.preposition:
            near = range(place + 1, min(end, place + 4))
            return any(view.tokens[n].text[0].isdigit() or view.has(n, "determiner") for n in near)
    return False


def _named(view: SentenceView, start: int, end: int, after: int) -> bool:
    """Whether something follows the object that it is called."""
    if view.words.verb_second and view.has(start, "indefinite") and not any(view.quoted[start:end]):
        return False
    last = view.low(after - 1)
    long = after - start >= 3 or (view.has(start, "neuter") and after - start == 2)
    alone = long and not view.capital(after - 1) and bool(last) and not view.tags[after - 1]
    alone = alone and not view.has(after - 1, "summoned") and (view.words.verb_second or view.has(start, "determiner"))
    if not alone and (after >= end or (view.mark(after) and not view.quoted[after]) or view.has(after, "conjunction")):
        return False
    if alone or view.words.verb_second:
        return after > start + 1 or after < end
    named = (
        view.quoted[after]
        or view.has(after, "determiner")
        or (not view.tags[after] and not view.capital(after))
        or any(view.quoted[n] for n in range(after, min(end, after + 3)))
    )
    return named and not view.has(after, "time")
