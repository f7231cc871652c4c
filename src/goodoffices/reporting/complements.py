"""What a reporting verb is followed by: a that-clause, a quotation, a bare clause, an infinitive, an object."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reporting.adverbials import skip_adverbials
from goodoffices.reporting.cues import Cue
from goodoffices.reporting.view import View

_FAR = 24


@dataclass(frozen=True, slots=True)
class Complement:
    """Content after the verb: tokens `start` to `end`, and the frame it fills."""

    start: int
    end: int
    frame: str


def complement(view: View, cue: Cue, after: int, middle: int | None = None) -> Complement | None:
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
    begin = max(after, cue.part + len(cue.verb.part)) if cue.part > cue.at else after
    at = skip_adverbials(view, begin, "addressee" in cue.verb.frames)
    return (
        _nearby(view, cue, after, begin)
        or _quotation(view, at, cue.verb.frames)
        or _clause(view, cue, at)
        or _apart(view, cue, after, begin)
        or _verbal(view, cue, at)
        or _nominal(view, cue, at, begin, middle)
    )


def _nearby(view: View, cue: Cue, after: int, begin: int) -> Complement | None:
    """What must be looked for before adverbials are skipped, since it looks like one."""
    frames = cue.verb.frames
    if "to-object" in frames and begin != after and (found := _between(view, cue, after)):
        return found
    near = view.skip(begin, "adverb")
    if "with" in frames and view.low(near) in cue.verb.preposition and not view.mark(near + 1):
        return Complement(near, view.size, "with")
    return None


def _apart(view: View, cue: Cue, after: int, begin: int) -> Complement | None:
    """What stands between a verb and its separated part."""
    if begin == after or not cue.verb.frames & {"object", "to-object", "object-as", "object-call", "with"}:
        return None
    return _between(view, cue, after) if view.words.verb_second else None


def _verbal(view: View, cue: Cue, at: int) -> Complement | None:
    """An infinitive, a prepositional phrase, an appeal or a bare clause."""
    frames = cue.verb.frames
    found = _far_infinitive(view, at) if "infinitive" in frames else None
    if found is None and "to" in frames and view.has(at, "infinitive") and _infinitive(view, at + 1):
        found = Complement(at, view.size, "to")
    if found is None and "with" in frames:
        found = _with(view, cue, at)
    if found is None and "to-object" in frames:
        found = _to_object(view, at)
    return _bare(view, cue, at) if found is None and "zero" in frames else found


def _nominal(view: View, cue: Cue, at: int, begin: int, middle: int | None) -> Complement | None:
    """An object: after the verb, or in Dutch between auxiliary and participle."""
    frames, found = cue.verb.frames, None
    if frames & {"object", "object-as", "object-call", "object-to", "it"}:
        found = _object(view, cue, at, begin)
    compound = middle is not None and view.words.verb_second and cue.anchor < middle < cue.at
    if found is None and compound and "object" in frames:
        assert middle is not None
        found = _object(view, cue, view.skip(middle, "adverb"), middle)
    return found


def _quotation(view: View, at: int, frames: frozenset[str]) -> Complement | None:
    if "quote" not in frames and "after" not in frames:
        return None
    place = at
    if place < view.size and not view.quoted[place] and view.tokens[place].text in (":", ","):
        place += 1
    if place < view.size and view.quoted[place]:
        end = place
        quote = view.article.quote_at(view.tokens[place].start)
        while end < view.size and view.article.quote_at(view.tokens[end].start) == quote:
            end += 1
        if place > at or _closes(view, end):
            return Complement(place, end, "quote")
    if view.low(at) == ":" and at + 2 < view.size:
        return Complement(at + 1, view.size, "colon")
    return None


def _closes(view: View, at: int) -> bool:
    """Whether the sentence, or the clause, is over after a quotation that ends at `at`."""
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ".,;!?") or view.has(at, "conjunction")


def _clause(view: View, cue: Cue, at: int) -> Complement | None:
    frames = cue.verb.frames
    if not frames & {"that", "whether"}:
        return None
    place = at
    if view.low(place) == "," and (late := _late_that(view, place)):
        place = late
    elif view.words.verb_second and not view.has(place, "complementizer"):
        phrase = view.phrase(place, True)
        if phrase and view.has(phrase.end, "that") and phrase.speaks and "that" in frames:
            place = phrase.end
        elif view.has(place, "negation"):
            place += 1
    if view.has(place, "that") and view.words.verb_second and not _ends_in_verb(view, place + 1):
        return None
    asking = "whether" in frames
    if view.has(place, "that") and (not asking or "that" in frames):
        return Complement(place + 1, view.size, "that") if place + 1 < view.size else None
    plain = view.has(place, "complementizer") and not view.has(place, "that") and not view.has(place, "who")
    if plain or (view.has(place, "who") and asking and view.words.verb_second):
        if view.has(place, "purpose") or (view.has(place, "what") and not asking) or place + 1 >= view.size:
            return None
        return Complement(place, view.size, "that")
    return None


def _ends_in_verb(view: View, start: int) -> bool:
    """Whether a Dutch "dat" opens a clause, and is no "that" of "he said that after the talks"."""
    if any(
        view.verb_at(n) or (view.low(n) in view.words.verbs and view.low(n) not in view.words.noun_forms)
        for n in range(start, view.size)
    ):
        return True
    words = [n for n in range(start, view.size) if view.tokens[n].text[0].isalnum()]
    return bool(words) and any(not view.tags[n] and not view.capital(n) for n in words[-3:])


def _late_that(view: View, comma: int) -> int | None:
    for place in range(comma + 1, min(view.size, comma + _FAR)):
        if view.quoted[place] or view.low(place) in (";", ":"):
            return None
        if view.has(place, "that") and view.low(place - 1) == ",":
            return place
        if view.verb_at(place):
            return None
    return None


def _infinitive(view: View, at: int) -> bool:
    if view.words.verb_second:
        return view.words.looks(view.low(at), "plain")
    return (
        (at < view.size and not view.tags[at] and not view.capital(at))
        or view.has(at, "be")
        or view.has(at, "have")
        or (
            view.has(at, "common_verb")
            or view.low(at) in view.words.verbs
            or (
                at < view.size
                and not view.capital(at)
                and not view.has(at, "determiner")
                and not view.has(at, "possessive")
                and not view.has(at, "pronoun")
                and not view.mark(at)
                and not view.has(at, "addressee")
            )
        )
    )


def _far_infinitive(view: View, at: int) -> Complement | None:
    start = at + 1 if view.low(at) == "," else at
    if view.has(start, "preposition") and not view.has(start, "infinitive"):
        return None
    for place in range(start, min(view.size - 1, start + 30)):
        if view.quoted[place] or (view.low(place) == "," and place > start + 1):
            continue
        if view.has(place, "infinitive") and view.words.looks(view.low(place + 1), "plain"):
            return Complement(start, view.size, "infinitive")
        if (view.has(place, "complementizer") and not view.has(place, "purpose")) or (
            view.has(place, "infinitive") or view.low(place) in (";", ":")
        ):
            return None
    return None


def _with(view: View, cue: Cue, at: int) -> Complement | None:
    low = view.low(at)
    if low in cue.verb.preposition and at + 1 < view.size and not view.mark(at + 1):
        return Complement(at, view.size, "with")
    for place in range(at, min(view.size - 1, at + 6)):
        if view.mark(place) or view.quoted[place] or not view.words.verb_second:
            return None
        if view.low(place) in cue.verb.preposition and (
            view.has(place + 1, "determiner") or not view.has(place, "preposition")
        ):
            return Complement(place, view.size, "with")
    return None


def _to_object(view: View, at: int) -> Complement | None:
    at = at + 1 if view.has(at, "toward") else at
    phrase = view.phrase(at, True)
    end = phrase.end if phrase else at + 1 if view.has(at, "object_pronoun") else at
    if end == at:
        return None
    if view.words.verb_second:
        found = any(_aims(view, n) for n in range(end, min(view.size, end + 25)))
    else:
        place = end if view.has(end, "infinitive") else skip_adverbials(view, end)
        found = view.has(place, "infinitive") or (view.has(place, "negator") and view.has(place + 1, "infinitive"))
    return Complement(at, view.size, "to-object") if found else None


def _aims(view: View, at: int) -> bool:
    return view.has(at, "infinitive") or view.has(at, "purpose")


def _between(view: View, cue: Cue, after: int) -> Complement | None:
    """What stands between a verb and its separated part; for an appeal also what comes after."""
    at = skip_adverbials(view, after)
    if at >= cue.part:
        return None
    if cue.verb.object and not any(view.low(n) in cue.verb.object for n in range(at, cue.part)):
        return None
    if "to-object" in cue.verb.frames:
        goes_on = cue.part + len(cue.verb.part) < view.size - 1
        return Complement(at, view.size if goes_on else cue.part, "to-object")
    if "object-as" in cue.verb.frames and not any(view.has(n, "likeness") for n in range(at, cue.part)):
        return None
    return Complement(at, cue.part, "object")


def _bare(view: View, cue: Cue, at: int) -> Complement | None:
    """A clause without "that"; it must have a finite verb."""
    if at < view.size - 1 and view.quoted[at] and _quoted_words(view, at) > 2:
        return Complement(at, view.size, "zero")
    if at >= view.size - 1 or view.quoted[at] or (view.mark(at) and view.tokens[at].text not in ("$", "€", "£")):
        return None
    if view.has(at, "preposition") and not view.has(at, "adverb") and not cue.verb.person and _verb_follows(view, at):
        return Complement(at, view.size, "zero")
    if view.has(at, "preposition") or view.has(at, "conjunction") or view.has(at, "subordinator"):
        return Complement(at, view.size, "zero") if view.has(at, "conditional") else None
    if view.verb_at(at) and not view.capital(at):
        return None
    sure = _clause_here(view, at)
    return Complement(at, view.size, "zero") if sure or (not cue.verb.person and sure is None) else None


def _quoted_words(view: View, at: int) -> int:
    quote = view.article.quote_at(view.tokens[at].start)
    return len(view.article.text[quote.start : quote.end].split()) if quote else 0


def _clause_here(view: View, at: int) -> bool | None:
    """Whether a subject and its finite verb stand at `at`; None when a comma or a relative clause comes between."""
    if view.has(at, "existential"):
        return True
    phrase = view.phrase(at, "all")
    if phrase and phrase.end < view.size and view.quoted[phrase.end] and _quoted_words(view, phrase.end) > 2:
        return True
    if phrase is None:
        return None if _verb_follows(view, at) else False
    after = view.skip(skip_adverbials(view, phrase.end), "adverb", "negation")
    low = view.low(after)
    if view.verb_at(after) or (low in view.words.verbs and low not in view.words.noun_forms):
        return True
    plain = after < view.size and not view.capital(after) and not view.tags[after]
    if plain and view.words.looks(low, "finite"):
        return True
    far = (
        view.low(after) == ","
        or view.has(after, "relative")
        or view.has(after, "preposition")
        or view.quoted[after : after + 1] == [True]
    )
    return None if (far or plain) and _verb_follows(view, at) else False


def _verb_follows(view: View, at: int) -> bool:
    for place in range(at + 1, view.size):
        if view.quoted[place]:
            continue
        low = view.low(place)
        if (
            view.verb_at(place)
            or (low in view.words.verbs and low not in view.words.noun_forms)
            or (view.words.looks(low, "past") and not view.has(place - 1, "determiner"))
        ):
            return True
        if view.low(place) in (";", ":"):
            return False
    return False


def _object(view: View, cue: Cue, at: int, begin: int) -> Complement | None:
    frames, verb = cue.verb.frames, cue.verb
    if "it" in frames:
        late = any(_aims(view, n) or view.has(n, "that") or view.has(n, "likeness") for n in range(at + 1, view.size))
        return Complement(at, view.size, "object") if view.has(at, "neuter") and late else None
    start = at if at > begin and view.words.verb_second else begin
    start = start if view.words.verb_second else at
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
    rest = [view.low(n) for n in range(start, end)]
    if verb.object and not verb.object & set(rest[: (phrase.end - start if phrase else 1)]):
        return None
    if "object-as" in frames:
        likened = any(view.has(n, "likeness") for n in range(start + 1, end))
        return Complement(start, end, "object") if likened else None
    if "object-call" in frames:
        return _named(view, start, end, phrase.end if phrase else start + 1)
    if "object-to" in frames:
        aimed = any(view.has(n, "infinitive") for n in range(start + 1, end))
        return Complement(start, end, "object") if aimed else None
    if verb.preposition and not verb.preposition & set(rest[1:]) and "object" in frames and "with" not in frames:
        return None
    return Complement(start, end, "object")


def _named(view: View, start: int, end: int, after: int) -> Complement | None:
    """The object and what it is called: something must follow the object."""
    last = view.low(after - 1)
    alone = (
        view.words.verb_second
        and after - start >= 3
        and not view.capital(after - 1)
        and bool(last)
        and not view.tags[after - 1]
    )
    if (not alone and (after >= end or (view.mark(after) and not view.quoted[after]))) or view.has(
        after, "conjunction"
    ):
        return None
    if view.words.verb_second:
        return Complement(start, end, "object") if after > start + 1 or after < end else None
    named = (
        view.quoted[after]
        or view.has(after, "determiner")
        or (not view.tags[after] and not view.capital(after))
        or any(view.quoted[n] for n in range(after, min(end, after + 3)))
    )
    return Complement(start, end, "object") if named and not view.has(after, "time") else None
