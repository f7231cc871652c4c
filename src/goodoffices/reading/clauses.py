"""Contents that are clauses: a quotation, "that ...", a bare clause, an infinitive."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.cues import Cue
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

_FAR = 24


@dataclass(frozen=True, slots=True)
class Complement:
    """Content after the verb: tokens `start` to `end`, and the frame it fills."""

    start: int
    end: int
    frame: str


def quotation(view: SentenceView, at: int, frames: frozenset[str]) -> Complement | None:
    """A quotation, or whatever follows a colon."""
    if "quote" not in frames and "after" not in frames:
        return None
    place = at
    if place < view.size and not view.quoted[place] and view.tokens[place].text in (":", ","):
        place += 1
    if view.low(place + 1) == ":" and view.quoted[place + 2 : place + 3] == [True] and _how(view, place):
        place += 2
    if place < view.size and view.quoted[place]:
        end = place
        quote = view.article.quote_at(view.tokens[place].start)
        while end < view.size and view.article.quote_at(view.tokens[end].start) == quote:
            end += 1
        if place > at or _closes(view, end):
            return Complement(place, end, "quote")
        if view.has(end, "complementizer"):
            return Complement(place, view.size, "zero")
    if view.low(at) == ":" and at + 2 < view.size:
        return Complement(at + 1, view.size, "colon")
    return _announced(view, at)


def _how(view: SentenceView, at: int) -> bool:
    """Whether a word tells how it is said: 'reageert verheugd: "..."'."""
    return view.words.verb_second and not view.tags[at] and not view.capital(at) and not view.mark(at)


def _announced(view: SentenceView, at: int) -> Complement | None:
    """What follows "said the opposite:", "zei het volgende:"."""
    phrase = view.phrase(at, False) if view.has(at, "definite") else None
    if phrase is None or phrase.kind != "other" or view.low(phrase.end) != ":" or phrase.end + 2 >= view.size:
        return None
    quoted = view.quoted[phrase.end + 1]
    return Complement(phrase.end + 1, view.size, "quote" if quoted else "colon")


def _closes(view: SentenceView, at: int) -> bool:
    """Whether the sentence, or the clause, is over after a quotation that ends at `at`."""
    return at >= view.size or (view.mark(at) and view.tokens[at].text in ".,;!?") or view.has(at, "conjunction")


def that_clause(view: SentenceView, cue: Cue, at: int) -> Complement | None:
    """A clause with "that", "whether", "why", ..."""
    frames = cue.verb.frames
    if not frames & {"that", "whether"}:
        return None
    place, asking = _opener(view, at, frames), "whether" in frames
    if view.has(place, "that") and view.has(place + 1, "genitive_mark") and place + 2 < view.size:
        return Complement(place, view.size, "zero")
    if view.has(place, "that") and view.has(place + 1, "joiner"):
        return None
    if view.has(place, "that"):
        barred = (view.words.verb_second and not _ends_in_verb(view, place + 1)) or _relative(view, place)
        barred = barred or (not view.words.verb_second and view.size - place <= 3 and not _verb_within(view, place))
        if barred or (asking and "that" not in frames) or place + 1 >= view.size:
            return None
        return Complement(place + 1, view.size, "that")
    plain = view.has(place, "complementizer") and not view.has(place, "who")
    if not plain and not (view.has(place, "who") and asking):
        return None
    if view.has(place, "purpose") or (view.has(place, "what") and not asking) or place + 1 >= view.size:
        return None
    return Complement(place, view.size, "that")


def _opener(view: SentenceView, at: int, frames: frozenset[str]) -> int:
    """Where the clause's first word stands: here, behind those spoken to, or behind times and places."""
    if view.has(at, "complementizer") or "that" not in frames:
        return at + 1 if view.has(at, "negation") else at
    phrase = view.phrase(at, True)
    told = phrase and (phrase.speaks or view.low(phrase.end - 1) in view.words.nouns)
    if phrase and told and view.has(phrase.end, "that"):
        return phrase.end
    if view.has(at, "negation"):
        return at + 1
    fixed = view.has(at, "determiner") or view.has(at, "possessive")
    fixed = (fixed and phrase is not None and phrase.kind != "time") or ("it" in frames and view.has(at, "neuter"))
    return at if fixed else _late_that(view, at) or at


def _ends_in_verb(view: SentenceView, start: int) -> bool:
    """Whether a Dutch "dat" opens a clause, and is no "that" of "he said that after the talks"."""
    if any(
        view.verb_at(n) or (view.low(n) in view.words.verbs and view.low(n) not in view.words.noun_forms)
        for n in range(start, view.size)
    ):
        return True
    if any(view.quoted[start:]):
        return True
    subject = view.phrase(start, False) if not view.mark(start) else None
    if subject and subject.kind not in ("time", "other") and subject.end + 1 < view.size and not view.mark(subject.end):
        return True
    stop = next((n for n in range(start, view.size) if view.low(n) == ";"), view.size)
    words = [n for n in range(start, stop) if view.tokens[n].text[0].isalnum()]
    last = [n for n in words[-3:] if not view.tags[n] and not view.capital(n)]
    noun = start < view.size and not view.tags[start] and not view.capital(start) and start + 1 < view.size
    if noun and (view.mark(start + 1) or view.has(start + 1, "preposition")):
        return any(view.words.looks(view.low(n), "final") for n in last if n > start + 1)
    return bool(last)


def _late_that(view: SentenceView, at: int) -> int | None:
    """The "that" behind times, places and those spoken to: no verb stands before it."""
    for place in range(at, min(view.size, at + _FAR)):
        if view.quoted[place] or view.low(place) in (";", ":"):
            return None
        if view.has(place, "that") and view.has(place - 1, "joiner"):
            return None
        if view.has(place, "that") and not view.has(place - 1, "preposition"):
            return place if place > at and _free(view, place) else None
        if place == at and view.words.looks(view.low(place), "past") and view.has(place + 1, "preposition"):
            continue
        verb = view.low(place) in view.words.verbs and not view.capital(place)
        if view.has(place - 1, "preposition") and view.words.looks(view.low(place), "gerund"):
            continue
        if view.verb_at(place) or (verb and view.low(place) not in view.words.noun_forms):
            return None
    return None


def _free(view: SentenceView, that: int) -> bool:
    """Whether "that" at this token depends on the verb, not on a noun before it ("the report that", "a law that")."""
    noun = that - 1
    if view.low(noun) == "," or view.has(noun, "time"):
        return True
    if view.has(noun, "no_speaker") and not view.words.verb_second:
        return False
    if _relative(view, that):
        return False
    if view.low(noun) not in view.words.nouns:
        return True
    begin = next((n for n in range(noun, max(-1, noun - 6), -1) if view.has(n, "preposition")), -1)
    return view.has(begin, "within")


def _relative(view: SentenceView, that: int) -> bool:
    """Whether "dat" at this token means a document right before it ("a report that appeared on Monday")."""
    noun = view.has(that - 1, "document") or view.low(that - 1) in view.words.nouns
    begin = next((n for n in range(that - 1, max(-1, that - 5), -1) if view.has(n, "preposition")), -1)
    if view.has(begin, "within") and view.has(begin + 1, "possessive"):
        return False
    return view.words.verb_second and noun and view.verb_at(skip_adverbials(view, that + 1))


def is_infinitive(view: SentenceView, at: int) -> bool:
    """Whether the word after an infinitive's marker looks like one."""
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


def far_infinitive(view: SentenceView, at: int, purpose: bool) -> Complement | None:
    """An infinitive with its marker, somewhere behind; one of purpose only after a promise or a demand."""
    begin = start = at + 1 if view.low(at) == "," else at
    while view.has(start, "preposition") and not view.has(start, "infinitive"):
        phrase = view.phrase(start + 1)
        aims = view.has(start, "purpose") and view.has(start, "complementizer")
        if phrase is None or view.has(start, "topical") or (aims and not purpose):
            return None
        if view.has(start, "purpose"):
            break
        start = phrase.end
    for place in range(start, min(view.size - 1, start + 30)):
        noun = place == start and view.low(place) in view.words.noun_forms
        if view.verb_at(place) and not (noun or view.has(place, "possessive") or view.has(place - 1, "infinitive")):
            return None
        if view.quoted[place] or (view.low(place) == "," and place > start + 1):
            continue
        if view.has(place, "infinitive") and view.words.looks(view.low(place + 1), "plain"):
            return Complement(begin, view.size, "infinitive")
        barred = view.has(place, "complementizer") and not (purpose and view.has(place, "purpose"))
        if barred or view.has(place, "infinitive") or view.low(place) in (";", ":"):
            return None
    return None


def bare_clause(view: SentenceView, cue: Cue, at: int) -> Complement | None:
    """A clause without "that"; it must have a finite verb."""
    if at < view.size - 1 and view.quoted[at] and _quoted_words(view, at) > 2:
        end = next((n for n in range(at, view.size) if not view.quoted[n]), view.size)
        over = skip_adverbials(view, end)
        alone = over > end and (over >= view.size or view.low(over) == ".")
        return Complement(at, end if alone else view.size, "quote" if alone else "zero")
    if 0 <= at < view.size - 1 and view.quoted[at] and view.verb_at(_past_quote(view, at)):
        return Complement(at, view.size, "zero")
    if at >= view.size - 1 or view.quoted[at] or (view.mark(at) and view.tokens[at].text not in ("$", "€", "£")):
        return None
    plain = view.has(at, "preposition") and not view.has(at, "adverb") and not view.has(at, "infinitive")
    if plain and not cue.verb.person and _verb_follows(view, at):
        return Complement(at, view.size, "zero")
    if view.has(at, "preposition") or view.has(at, "conjunction") or view.has(at, "subordinator"):
        return Complement(at, view.size, "zero") if view.has(at, "conditional") else None
    if view.verb_at(at) and not view.capital(at):
        return None
    sure = _brief_clause(view, cue, at) or _clause_here(view, at)
    if sure is False and _says_only(view, cue) and _verb_within(view, at):
        sure = None
    doubtful = sure is None and not cue.verb.person and "addressee" not in cue.verb.frames
    return Complement(at, view.size, "zero") if sure or doubtful or _told_in_heading(view, cue, at) else None


def _says_only(view: SentenceView, cue: Cue) -> bool:
    """Whether the verb is one behind which a clause stands and hardly a mere object."""
    plain = "zero" in cue.verb.frames and not cue.verb.document
    return plain and cue.verb.lemma in view.words.listed("clausal") and cue.form in ("finite", "perfect", "gerund")


def _verb_within(view: SentenceView, at: int) -> bool:
    """Whether a verb may stand in what follows, behind a phrase and before its clause is closed."""
    fixed = view.has(at, "determiner") or view.has(at, "possessive")
    many = view.words.looks(view.low(at), "plural")
    for place in range(at + 1, view.size) if fixed or many or view.capital(at) else ():
        low = view.low(place)
        closes = low == "," and (
            view.has(place + 1, "splitter")
            or view.has(place + 1, "preposition")
            or view.words.looks(view.low(place + 1), "gerund")
        )
        if low in (";", ":", "(") or closes or (view.has(place, "joiner") and view.is_verb(place + 1)):
            return False
        if view.quoted[place]:
            return True
        before = view.tags[place - 1] & (BIT["determiner"] | BIT["possessive"] | BIT["preposition"])
        shaped = not view.tags[place] and not view.capital(place) and view.words.looks(low, "finite") and not before
        if view.is_verb(place) or shaped:
            return True
    return False


def _past_quote(view: SentenceView, at: int) -> int:
    """The token behind the quotation that stands at `at`."""
    return next((n for n in range(at, view.size) if not view.quoted[n]), view.size)


def _brief_clause(view: SentenceView, cue: Cue, at: int) -> bool:
    """Whether all that follows is a subject and a verb that looks like the end of a phrase: "the accord stands"."""
    if view.words.verb_second or "object" in cue.verb.frames or not view.has(at, "determiner"):
        return False
    end = next((n for n in range(at, view.size) if view.mark(n)), view.size)
    verb, noun = end - 1, end - 2
    if verb < at + 2 or view.tags[verb] or view.capital(verb) or not view.words.looks(view.low(verb), "finite"):
        return False
    many = view.words.looks(view.low(noun), "plural") and not view.capital(noun)
    return view.words.looks(view.low(verb), "past") or (not many and not view.tags[noun] & BIT["possessive"])


def _told_in_heading(view: SentenceView, cue: Cue, at: int) -> bool:
    """Whether a heading leaves out the verb of a bare clause ("Qatar says halt still in place")."""
    return view.sentence.heading and not cue.verb.person and view.size - at >= 3 and cue.form == "finite"


def _quoted_words(view: SentenceView, at: int) -> int:
    quote = view.article.quote_at(view.tokens[at].start)
    return len(view.article.text[quote.start : quote.end].split()) if quote else 0


def _clause_here(view: SentenceView, at: int) -> bool | None:
    """Whether a subject and its finite verb stand at `at`; None when a comma or a relative clause comes between."""
    nothing = view.has(at, "negation") and view.has(at, "no_speaker") and view.has(at + 1, "preposition")
    if nothing or view.has(at, "existential"):
        return not nothing
    if not view.words.verb_second and view.words.looks(view.low(at), "gerund") and not view.tags[at]:
        return any(view.verb_at(n) for n in range(at + 1, view.size))
    phrase = view.phrase(at, "all")
    if phrase and phrase.kind == "pronoun" and not view.has(at, "object_pronoun") and _word(view, phrase.end):
        return True
    if phrase and phrase.end < view.size and view.quoted[phrase.end] and _quoted_words(view, phrase.end) > 2:
        return True
    if phrase is None:
        return None if _verb_follows(view, at) else False
    after = _past_subject(view, phrase.end)
    low = view.low(after)
    if view.has(after, "infinitive") and not view.words.verb_second:
        return False
    if view.verb_at(after) or (low in view.words.verbs and low not in view.words.noun_forms):
        return True
    plain = after < view.size and not view.capital(after) and not view.tags[after]
    if plain and view.words.looks(low, "finite"):
        return True
    if view.low(after) == ",":
        close = next((n for n in range(after + 1, view.size) if view.low(n) == ","), view.size)
        then = view.skip(close + 1, "adverb")
        relative = view.has(after + 1, "relative") and (view.is_verb(then) or view.words.looks(view.low(then), "past"))
        aside = relative or not _verb_follows(view, after, close)
        return None if _verb_follows(view, close) and aside else False
    far = view.has(after, "relative") or view.has(after, "preposition") or view.quoted[after : after + 1] == [True]
    return None if (far or plain) and _verb_follows(view, at) else False


def _past_subject(view: SentenceView, end: int) -> int:
    """The token behind a subject, what is joined to it ("bigotry and xenophobia are") and its adverbs."""
    after = view.skip(skip_adverbials(view, end), "adverb", "negation")
    while not view.words.verb_second and view.has(after, "joiner") and (more := view.phrase(after + 1, "all")):
        after = view.skip(skip_adverbials(view, more.end), "adverb", "negation")
    return after


def _word(view: SentenceView, at: int) -> bool:
    return at < view.size and not view.mark(at) and not view.has(at, "preposition")


def _verb_follows(view: SentenceView, at: int, end: int | None = None) -> bool:
    for place in range(at + 1, view.size if end is None else end):
        if view.quoted[place]:
            continue
        low = view.low(place)
        if (
            view.verb_at(place)
            or (low in view.words.verbs and low not in view.words.noun_forms)
            or (view.words.looks(low, "past") and not view.has(place - 1, "determiner"))
        ):
            return True
        if view.low(place) in (";", ":") or (view.low(place) == "," and view.has(place + 1, "splitter")):
            return False
    return False
