"""Who is the subject of a reporting verb: before it, after it, or that of an earlier verb."""

from __future__ import annotations

from goodoffices.reading.adverbials import skip_adverbials
from goodoffices.reading.appositions import is_name, list_after, whole_list, with_name
from goodoffices.reading.cues import Cue
from goodoffices.reading.nouns import Phrase
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

# a subject and what stands between it and its verb have no more tokens
_FAR = 60


def is_inverted(view: SentenceView, cue: Cue) -> bool:
    """Whether the subject stands after the finite verb."""
    before = view.back(cue.anchor - 1, "adverb")
    if not view.words.verb_second:
        return _inverted_svo(view, cue, before)
    start = view.clause_start(cue.anchor)
    right = right_subject(view, cue)
    if right is None or _verb_final(view, cue, start):
        return False
    if before < start or before < view.first:
        return True
    if view.low(before) == "," or view.is_quote_end(before):
        return left_appositive(view, before, start) is None
    if view.has(cue.anchor + 1, "person_pronoun"):
        return True
    opening = _opening(view, start, cue.anchor)
    if opening is None:
        return True
    return view.has(opening, "no_speaker") and opening == before


def _verb_final(view: SentenceView, cue: Cue, start: int) -> bool:
    """Whether the verb stands at the end of a subordinate clause ("... omdat de minister dat zei")."""
    opener = start - 1
    if not (view.has(opener, "subordinator") or (view.has(opener, "complementizer") and opener > view.first)):
        return False
    last = view.back(cue.anchor - 1, "adverb")
    return cue.anchor > start and view.low(last) != "," and not view.is_quote_end(last)


def _opening(view: SentenceView, start: int, anchor: int) -> int | None:
    """Where a possible subject begins before the verb; None when the clause opens with an adverbial."""
    at = start
    while view.has(at, "conjunction") or view.mark(at):
        at += 1
    at = _last_segment(view, at, anchor)
    if view.has(at, "adverb") and not view.has(at, "determiner") and not view.capital_name(at):
        at = view.skip(at, "adverb")
        phrase = view.phrase(at) if at < anchor and not _then(view, at, anchor) else None
        return at if phrase is not None and phrase.kind != "time" else None
    if view.particle_name(at) and view.capital(at):
        return at
    at = at + 1 if view.has(at, "correlative") and view.has(at + 1, "preposition") else at
    if view.has(at, "preposition") or view.has(at, "subordinator") or view.has(at, "time"):
        return None
    if at + 1 < anchor and not view.tags[at] and view.has(at + 1, "time"):
        return None
    phrase = view.phrase(at, "all", anchor)
    if phrase and phrase.kind == "time":
        return None
    return at


def _then(view: SentenceView, at: int, anchor: int) -> bool:
    """Whether a plain word and an adverb are all that is left before the verb: "niet lang daarna"."""
    return at + 2 == anchor and not view.tags[at] and not view.capital(at) and view.has(at + 1, "adverb")


def _last_segment(view: SentenceView, start: int, anchor: int) -> int:
    for place in range(anchor - 2, start - 1, -1):
        if view.low(place) == ",":
            return place + 1
    return start


def _inverted_svo(view: SentenceView, cue: Cue, before: int) -> bool:
    if cue.form != "finite" or not (view.low(before) == "," or view.is_quote_end(before)):
        return False
    right = right_subject(view, cue)
    if right is None or not right.speaks or left_appositive(view, before, view.clause_start(cue.anchor)):
        return False
    after = right.end
    return (
        after >= view.size
        or view.mark(after)
        or view.quoted[after]
        or not (
            view.verb_at(after)
            or (view.has(after, "pronoun") and not view.has(after, "relative"))
            or (view.has(after, "determiner") and not view.has(after, "time"))
        )
    )


def right_subject(view: SentenceView, cue: Cue) -> Phrase | None:
    """The phrase after the finite verb."""
    at = cue.anchor + 1 if view.words.verb_second or cue.end == cue.at + 1 else cue.end
    at = view.skip(at, "adverb") if view.words.verb_second else at
    limit = cue.at if cue.at > cue.anchor else cue.part if cue.part > cue.anchor else None
    if view.has(at, "that") or view.has(at, "purpose") or (view.has(at, "complementizer") and view.has(at, "joiner")):
        return None
    phrase = view.particle_name(at) or view.phrase(at, True, limit)
    if phrase and phrase.kind == "time" and view.words.verb_second:
        phrase = view.phrase(view.skip(phrase.end, "adverb"), True, limit)
    return list_after(view, with_name(view, phrase)) if phrase and limit is None else phrase


def left_subject(view: SentenceView, cue: Cue) -> Phrase | None:
    """The phrase before the finite verb, or None; an apposition between may be left out."""
    start = view.clause_start(cue.anchor)
    last = cue.part if 0 <= cue.part < cue.anchor else cue.anchor
    last = view.back(last - 1, "adverb", "negation")
    if last < start:
        return _antecedent(view, last) if view.has(last, "relative") else None
    last = _before_times(view, last, start)
    if (dash := view.dashed(last)) > start:
        return _reaching(view, start, dash) or left_appositive(view, dash, start)
    if view.low(last) == "," or view.is_quote_end(last):
        return left_appositive(view, last, start)
    if view.has(last, "relative") and (not view.has(last, "determiner") or view.low(last - 1) == ","):
        return _antecedent(view, last)
    opener = start - 1
    if view.has(opener, "relative") and view.low(opener - 1) != "," and _verb_within(view, start, last + 1):
        return _antecedent(view, opener)
    begin = start
    for place in range(last, start - 1, -1):
        if view.low(place) == "," and not view.quoted[place]:
            begin = place + 1
            break
    found = _reaching(view, begin, last + 1)
    if found and begin > start:
        found = _described(view, found, begin, start) or whole_list(view, found, start)
    elif found and view.has(start - 1, "joiner") and view.low(start - 2) == ",":
        found = whole_list(view, found, view.clause_start(start - 2))
    found = found or (_reaching(view, start, last + 1) if begin > start else None)
    found = found or _told_of(view, last)
    apart = found is None and not view.words.verb_second and view.has(opener, "relative")
    return _antecedent(view, opener) if apart and view.low(opener - 1) == "," else found


def _told_of(view: SentenceView, last: int) -> Phrase | None:
    """Whom a Dutch relative without a comma refers to: "citeert een bron die zegt"."""
    return _antecedent(view, last) if view.words.verb_second and view.has(last, "relative") else None


def _described(view: SentenceView, found: Phrase, begin: int, start: int) -> Phrase | None:
    """The name of "Anna Lund, spokeswoman of the ministry said": a comma before what only describes it, none behind."""
    bare = found.kind == "person" and found.start == begin and not any(view.capital(n) for n in range(begin, begin + 2))
    if not bare or view.words.verb_second or view.has(begin, "definite") or view.has(begin, "possessive"):
        return None
    name = view.phrase(start, False, begin - 1)
    return name if name and name.end == begin - 1 and is_name(view, name) else None


def _before_times(view: SentenceView, last: int, start: int) -> int:
    """The token before "on Friday", "late on Monday" or "5 May" that stand between a comma and the verb."""
    at = last
    while at > start and (view.has(at, "time") or view.tokens[at].text[0].isdigit()) and not _surname(view, at):
        at -= 1
    if at == last or view.words.verb_second:
        return last
    at = view.back(at, "preposition", "adverb")
    return at if view.low(at) == "," else last


def _surname(view: SentenceView, at: int) -> bool:
    """Whether a month's name ends somebody's: "Theresa May"."""
    before = at - 1
    return view.capital(at) and view.capital(before) and not view.has(before, "time") and not view.mark(before)


def _verb_within(view: SentenceView, start: int, end: int) -> bool:
    words = [view.low(n) for n in range(start, end)]
    return "," not in words and any(
        (view.verb_at(start + n) and not view.has(start + n, "genitive_mark")) or word in view.words.verbs
        for n, word in enumerate(words)
    )


def _reaching(view: SentenceView, begin: int, end: int) -> Phrase | None:
    """The longest phrase from `begin` on that ends at `end`; what stands before it is an adverbial."""
    begin = begin + 1 if view.has(begin, "conjunction") or view.mark(begin) else begin
    begin = begin + 1 if view.has(begin, "that") and view.has(begin + 1, "determiner") else begin
    begin = max(begin, end - _FAR)
    for at in range(begin, end):
        if at > begin and not _may_begin(view, at):
            continue
        phrase = view.phrase(at, "all", end)
        if phrase is None:
            continue
        if (at == begin and _reduced(view, phrase, end)) or _contact(view, phrase, end):
            return phrase
        if (
            phrase.end == end
            or skip_adverbials(view, phrase.end) == end
            or (view.has(phrase.end, "relative") and phrase.speaks and at == begin)
        ):
            return phrase
    return None


def _reduced(view: SentenceView, phrase: Phrase, end: int) -> bool:
    """Whether a participle with its phrase stands between ("residents reached by phone")."""
    after = phrase.end
    if (
        not (phrase.speaks or phrase.kind == "document")
        or view.words.verb_second
        or after + 1 >= end
        or (view.tags[after] and not view.words.looks(view.low(after), "past"))
        or not view.has(after + 1, "preposition")
    ):
        return False
    return not any(view.verb_at(n) or view.mark(n) for n in range(after + 1, end))


def _contact(view: SentenceView, phrase: Phrase, end: int) -> bool:
    """Whether a clause without "that" stands between: "a minister I will not name"."""
    at = phrase.end
    pronoun = view.has(at, "pronoun") and not view.has(at, "relative") and not view.words.verb_second
    after = view.skip(at + 1, "adverb", "negation")
    return phrase.kind == "person" and pronoun and after < end and (view.is_verb(after) or after + 1 < end)


def _may_begin(view: SentenceView, at: int) -> bool:
    bound = view.has(at - 1, "preposition") and view.low(at - 1) not in view.words.listed("as_said")
    if bound or view.has(at - 1, "determiner") or view.has(at - 1, "possessive"):
        return False
    opens = at - 1 == view.first and bool(view.tags[at - 1] & (BIT["preposition"] | BIT["subordinator"]))
    return opens or not (view.capital(at) and view.capital(at - 1))


def left_appositive(view: SentenceView, comma: int, start: int) -> Phrase | None:
    """The subject of "X, head of Y, said": a phrase that ends at a comma, before the comma at `comma`."""
    if view.is_quote_end(comma):
        return None
    begins = [start, *(place + 1 for place in range(start, comma) if view.low(place) == ",")]
    for begin in begins:
        at = begin + 1 if view.has(begin, "conjunction") else begin
        at = view.skip(at, "adverb") if view.words.verb_second else at
        phrase = view.phrase(at, "all", comma)
        if (
            phrase
            and (phrase.speaks or phrase.kind == "document")
            and phrase.end < comma
            and (view.low(phrase.end) == "," or view.has(phrase.end, "relative"))
        ):
            return with_name(view, phrase)
        if phrase and phrase.kind == "other" and (named := with_name(view, phrase)).end > phrase.end:
            return named
        if phrase and phrase.kind == "other" and _one_name(view, phrase, comma):
            return Phrase(phrase.start, comma, "person")
    return None


def _one_name(view: SentenceView, phrase: Phrase, comma: int) -> bool:
    """Whether "The supplier, Haoyun," stands here: something known, and one word that names it."""
    single = phrase.end + 2 == comma and view.low(phrase.end) == "," and view.capital(phrase.end + 1)
    plain = not any(view.capital(n) and n > view.first for n in range(phrase.start, phrase.end))
    return single and plain and view.has(phrase.start, "definite") and not view.has(phrase.end + 1, "time")


def _antecedent(view: SentenceView, relative: int) -> Phrase | None:
    """What "who" or "die" at `relative` refers to: the phrase that ends right before it or its comma."""
    end = relative - 1 if view.low(relative - 1) == "," else relative
    times = view.back(end - 1, "time", "timing") + 1
    end = times if view.has(times - 1, "document") or times < end - 1 else end
    unknown: Phrase | None = None
    for at in range(view.clause_start(end), end):
        if view.has(at - 1, "determiner") or (view.capital(at) and view.capital(at - 1)):
            continue
        phrase = view.phrase(at, "all", end)
        if phrase and phrase.end == end:
            if phrase.speaks or phrase.kind == "document":
                return phrase
            if phrase.kind == "other" and view.has(relative, "human") and view.has(at, "determiner"):
                unknown = Phrase(at, end, "person")
    return unknown


def _without_verb(view: SentenceView, phrase: Phrase) -> Phrase:
    """A phrase such as "Premier Kok suste de" up to the end of the name."""
    if phrase.kind not in ("person", "name"):
        return phrase
    for at in range(phrase.start + 1, phrase.end):
        name = view.capital_name(at - 1) and view.tokens[at - 1].text not in view.known
        if name and not view.capital(at) and not view.tags[at] and not view.mark(at):
            return Phrase(phrase.start, at, phrase.kind)
    return phrase


def _over_openers(view: SentenceView, at: int) -> int:
    """The token after times and places that open a sentence, each closed by a comma."""
    while view.has(at, "preposition"):
        comma = next((n for n in range(at + 1, min(view.size, at + 12)) if view.low(n) == ","), None)
        if comma is None or any(view.is_verb(n) for n in range(at + 1, comma)):
            return at
        at = comma + 1
    return at


def sentence_subject(view: SentenceView, before: int) -> Phrase | None:
    """The subject of the sentence's first verb, for a verb joined by "and" to one that reports nothing."""
    at = view.first
    at = at + 1 if view.has(at, "conjunction") else at
    asked = view.low(at) in view.words.declines.get("asked", "").split() and not view.words.verb_second
    if view.words.looks(view.low(at), "gerund") or asked:
        at = next((n + 1 for n in range(at, before) if view.low(n) == ","), at)
    at = _over_openers(view, at)
    after = skip_adverbials(view, at)
    at = (
        after + 1
        if after > at and view.low(after) == ","
        else after
        if after < before and not view.words.verb_second
        else at
    )
    phrase = view.phrase(at, "all", before)
    if phrase and phrase.speaks:
        return with_name(view, _without_verb(view, phrase))
    for place in range(view.first, before):
        finite = view.verb_at(place)
        if (finite and view.words.verb_second) or (not finite and view.low(place) in view.words.verbs):
            after = view.skip(place + 1, "adverb")
            phrase = None if view.has(after, "complementizer") else view.phrase(after, True, before)
            return phrase if phrase and phrase.speaks else None
    return None
