"""Whether somebody said it at all: negation, conditions, questions and modals over a verb of saying.

The words stand in `polarity.toml`; here is where in a sentence each kind of place lies.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Any

from goodoffices.dossier.records.claim import Status
from goodoffices.reading.cues import Cue
from goodoffices.reading.drafting import Draft
from goodoffices.reading.proposal import Doubt
from goodoffices.reading.view import SentenceView
from goodoffices.reading.words import BIT

#: What a proposal that may be none is worth: less than any that counts.
DOUBTED = 0.2
_SMALL = BIT["determiner"] | BIT["adverb"] | BIT["negation"] | BIT["conjunction"] | BIT["preposition"] | BIT["nobody"]
_REFUSED = 0.5
_TURNED = 0.6


@dataclass(frozen=True)
class _Scope:
    """A verb of saying in its sentence: token ranges before, within and behind it that may hold something over it."""

    view: SentenceView
    cue: Cue
    draft: Draft

    @property
    def behind(self) -> bool:
        """Whether the content stands behind the verb."""
        return self.draft.proposal.span[0] >= self.view.tokens[self.cue.at].end

    @property
    def who(self) -> tuple[int, int]:
        """The tokens of the speaker; those of the verb where nobody is named."""
        speaker = self.draft.speaker
        return (speaker.start, speaker.end) if speaker else (self.cue.anchor, self.cue.anchor)

    @property
    def inverted(self) -> bool:
        """Whether the speaker stands behind the finite verb."""
        return self.who[0] > self.cue.anchor

    @property
    def content(self) -> int:
        """The first token of the content, or the one behind the sentence."""
        start = self.draft.proposal.span[0]
        return next((n for n, token in enumerate(self.view.tokens) if token.end > start), self.view.size)

    @property
    def start(self) -> int:
        """Where the clause begins: behind the last mark, conjunction or word that opens a clause."""
        return self.begins(min(self.who[0], self.cue.anchor))

    def begins(self, at: int) -> int:
        """Where the clause begins that reaches up to a token."""
        while at > 0 and not self._bound(at - 1):
            at -= 1
        return at

    def _bound(self, at: int) -> bool:
        view = self.view
        if view.quoted[at] or (view.mark(at) and view.tokens[at].text not in "'’\"("):
            return True
        if view.has(at, "conjunction") and not view.has(at, "negation"):
            return True
        opens = view.has(at, "complementizer") or view.has(at, "subordinator") or view.has(at, "relative")
        bare = not view.has(at, "adverb") and not view.has(at + 1, "that")
        return opens and bare and not (view.has(at, "determiner") and at < view.first + 1)


def weighed(view: SentenceView, cue: Cue, draft: Draft) -> Draft:
    """The draft as it is, as a refusal, or doubted: with the reason why nobody may have said it."""
    scope = _Scope(view, cue, draft)
    effect = _asked(scope) or _supposed(scope) or _negated(scope) or _possible(scope) or _embedded(scope)
    if effect == "negated" or (effect is None and _turned(scope)):
        meant = _opposite(scope, effect == "negated")
        if meant is not None:
            status, worth = meant
            return replace(draft, proposal=draft.proposal.but(status=status, confidence=worth))
    return draft if effect is None else replace(draft, proposal=draft.proposal.but(doubt=effect, confidence=DOUBTED))


def noun_doubt(view: SentenceView, at: int) -> Doubt | None:
    """Why a noun that a content hangs on may attribute nothing: "no claim that", "if reports that"."""
    if view.tokens[-1].text == "?" and not view.quoted[-1]:
        return "asked"
    status = view.words.nouns.get(view.low(at))
    if _holds(view, range(max(0, at - 3), at), "noun") or (status == "reported" and _belied(view, at)):
        return "negated"
    return "supposed" if view.low(view.first) in _words(view, "opens", "supposed") else None


def _belied(view: SentenceView, noun: int) -> bool:
    """Whether a sentence that opens with a noun such as "rumours" says of it that it is not so."""
    return noun <= view.first + 2 and _holds(view, range(noun + 2, view.size), "belied")


def _opposite(scope: _Scope, negated: bool) -> tuple[Status, float] | None:
    """What a verb that denies its content, or a denied one, amounts to, and how sure that is; None when to nothing."""
    p, cue = scope.draft.proposal, scope.cue
    if _turned(scope):
        return ("asserted", _REFUSED) if negated else ("denied", min(p.confidence, _TURNED))
    if p.status in ("confirmed", "denied", "declined"):
        return "declined", p.confidence if p.status != "denied" else _REFUSED
    opinion = cue.verb.lemma in _listed(scope.view, "opinion")
    return ("denied", min(p.confidence, _TURNED)) if opinion else None


def _turned(scope: _Scope) -> bool:
    """Whether the verb says the opposite of its content: "rules out that"."""
    asks = scope.view.has(scope.content, "complementizer") and not scope.view.has(scope.content, "that")
    return not asks and scope.cue.verb.lemma in _listed(scope.view, "turned")


def _asked(scope: _Scope) -> Doubt | None:
    """For "Did X say that ...?", a question that the content itself does not ask; and what a reporter asks."""
    view = scope.view
    last = view.size - 1
    who = scope.draft.speaker
    if who and "whether" in scope.cue.verb.frames and any(view.has(n, "asker") for n in range(who.start, who.end)):
        return "asked"
    asks = view.tokens[last].text == "?" and not view.quoted[last] and scope.behind
    colon = any(view.low(n) == ":" for n in range(scope.cue.at, scope.content))
    return "asked" if asks and not colon and scope.draft.proposal.mode != "direct" else None


def _supposed(scope: _Scope) -> Doubt | None:
    """For "If X says that ...", "Mocht X zeggen dat", "Zegt X dat ..., dan"."""
    view, start = scope.view, scope.start
    opens = _words(view, "opens", "supposed")
    anybody = scope.who[1] > scope.who[0] and view.low(scope.who[0]) in _words(view, "subject", "supposed")
    if anybody or view.low(view.first) in _words(view, "begins", "supposed"):
        return "supposed"
    straight = not scope.inverted or view.has(start - 1, "modal")
    if straight and view.low(start - 1) in opens and scope.who[0] <= start + 1:
        judged = _holds(view, range(start - 1), "judged")
        return None if judged else "supposed"
    if not scope.behind or scope.draft.proposal.rule in ("inverted", "previous"):
        return None
    first = view.skip(view.first, "conjunction")
    if view.words.verb_second:
        verb = scope.cue.anchor == first or view.low(first) in opens
        return "supposed" if verb and scope.inverted and not any(view.quoted[:first]) else None
    auxiliary = view.low(start) in _words(view, "first", "supposed") and start < scope.who[0] <= start + 2
    return "supposed" if auxiliary else None


def _negated(scope: _Scope) -> Doubt | None:
    view, cue = scope.view, scope.cue
    if _holds(view, _inside(scope), "inside"):
        return "negated"
    start, (who, end) = scope.start, scope.who
    if who <= cue.anchor or not view.words.verb_second:
        leads = range(max(0, start - 1), who)
        helped = any(view.has(who - 1, name) for name in ("have", "do", "be", "modal"))
        near = _near(view, max(start - 1, who - 3, 0), who)
        if _holds(view, leads if helped else near, "front" if helped else "subject"):
            return "negated"
    elif _holds(view, range(max(0, start - 1), cue.anchor), "front"):
        return "negated"
    part = any(view.has(n, "share") for n in range(who, end))
    named = range(who, min(end, who + 3)) if not part else ()
    if _holds(view, (n for n in named if n == who or view.low(n - 1) in _listed(view, "nearly")), "subject"):
        return "negated"
    if "negated" in (governed := _governed(scope)):
        return "negated"
    return "negated" if not governed and _trails(scope) else None


def _near(view: SentenceView, first: int, who: int) -> range:
    """The tokens right before a subject, back to a word that is neither small nor a negation."""
    at = who
    while at > first and (view.mark(at - 1) or view.tags[at - 1] & _SMALL):
        at -= 1
    return range(at, who)


def _inside(scope: _Scope) -> Iterator[int]:
    """The tokens of the verb's own group that belong to no subject, aside or clause of their own."""
    view, cue = scope.view, scope.cue
    who, end = scope.who
    last = max(cue.at, cue.part)
    if view.words.verb_second:
        over = (n for n in range(max(cue.at, end), view.size) if view.mark(n) or view.has(n, "relative"))
        stop = next(over, view.size)
        last = max(last, min(scope.content, view.size) if scope.behind else stop)
    aside = False
    near = view.back(cue.anchor - 1, "adverb", "negation", "infinitive") + 1
    for at in range(near, last):
        if view.low(at) == ",":
            aside = view.has(at + 1, "relative") and not aside
        part = 0 <= cue.part <= at < cue.part + len(cue.verb.part)
        if not (aside or part or view.quoted[at] or who < at < end):
            yield at


def _trails(scope: _Scope) -> bool:
    """Whether a Dutch negation closes an object: "ontkent de beschuldiging niet"."""
    view, p = scope.view, scope.draft.proposal
    if not view.words.verb_second or p.rule not in ("subject-object", "coordinated") or not scope.behind:
        return False
    after = next((n for n, token in enumerate(view.tokens) if token.start >= p.span[1]), view.size)
    last = after - 1
    return _holds(view, (n for n in (last, after) if not view.mark(n) and not view.has(n + 1, "determiner")), "inside")


def _governed(scope: _Scope) -> set[str]:
    """What the words that an infinitive or gerund depends on do to it."""
    view, at = scope.view, scope.cue.at
    gerund = scope.cue.form == "gerund"
    place = view.back(at - 1, "adverb")
    if not gerund and not view.has(place, "infinitive"):
        return set()
    near = range(max(0, at - 4), place + 1) if gerund else range(max(0, place - 4), place)
    words = [n for n in near if not any(view.mark(m) for m in range(n, at))]
    rows = (row for row in table() if row["place"] == "governs")
    return {row["effect"] for row in rows if _any(view, words, _split(row, view.words.language))}


def _possible(scope: _Scope) -> Doubt | None:
    """For "may say", "should have said", "moet hebben gezegd"."""
    view, cue = scope.view, scope.cue
    if "possible" in _governed(scope):
        return "possible"
    modals = _words(view, "modal", "possible")
    reach = range(cue.anchor, max(-1, cue.anchor - 3), -1) if not view.words.verb_second else _cluster(scope)
    for at in reach:
        low = view.low(at)
        hedges = view.has(at, "hedging_modal") and cue.form == "perfect"
        if low in modals and (view.has(at, "modal") or view.has(at, "negated")) and not hedges:
            does = _file()["performs"].get(view.words.language, {}).get(low)
            return None if does is not None and cue.verb.lemma in (does.split() or [cue.verb.lemma]) else "possible"
        if at < cue.anchor and not (view.tags[at] and (view.has(at, "adverb") or view.has(at, "have"))):
            break
    return None


def _cluster(scope: _Scope) -> Iterable[int]:
    """Where a Dutch modal may stand: at the finite verb, or among the verbs that close the clause."""
    view, cue = scope.view, scope.cue
    start = scope.start
    finite = [n for n in range(start, cue.at) if view.has(n, "modal") and not scope.who[0] <= n < scope.who[1]]
    ends = [n for n in (cue.at - 1, cue.at + 1) if view.has(n, "modal")]
    infinite = cue.form == "infinitive" or any(view.has(n, "perfect") for n in (cue.at - 1, cue.at + 1))
    return [*finite, *ends] if infinite or cue.anchor in finite else []


def _embedded(scope: _Scope) -> Doubt | None:
    """For "It is not true that X said", "Y denied that X had said"."""
    view, start = scope.view, scope.start
    within = view.has(start - 1, "complementizer") and start - 1 > view.first and scope.who[0] <= start + 1
    if not within or scope.inverted:
        return None
    begin = scope.begins(start - 1)
    if view.low(start - 2) in view.words.nouns and _belied(view, start - 2):
        return "supposed"
    held = view.low(begin - 1) in _words(view, "opens", "supposed") or _holds(view, range(begin, start - 1), "matrix")
    return "supposed" if held else None


def _holds(view: SentenceView, places: Iterable[int], place: str) -> bool:
    """Whether a word of the rows for a place stands at one of the tokens, and is not spared by what follows it."""
    return _any(view, places, _placed(place, view.words.language))


@lru_cache(maxsize=64)
def _placed(place: str, language: str) -> frozenset[str]:
    """The words of all rows for a place."""
    return frozenset(word for row in table() if row["place"] == place for word in _split(row, language))


def _any(view: SentenceView, places: Iterable[int], known: frozenset[str]) -> bool:
    spared = _listed(view, "spared")
    for at in places:
        low = view.low(at)
        negative = low in known or (view.has(at, "negated") and not view.words.verb_second)
        apart = view.low(at - 1) in _listed(view, "apart")
        if (
            not negative
            or apart
            or view.low(at + 1) in spared
            or (view.has(at, "negation") and view.has(at + 1, "time"))
        ):
            continue
        held = view.has(at - 1, "determiner") and not view.has(at, "determiner") and not view.capital(at - 1)
        held = held and not view.has(at - 1, "pointing")
        if not (held and view.has(at, "negation")):
            return True
    return False


def _words(view: SentenceView, place: str, effect: str) -> frozenset[str]:
    return _row(place, effect, view.words.language)


@lru_cache(maxsize=64)
def _row(place: str, effect: str, language: str) -> frozenset[str]:
    rows = (row for row in table() if (row["place"], row["effect"]) == (place, effect))
    return frozenset(word for row in rows for word in _split(row, language))


def _split(row: Mapping[str, Any], language: str) -> frozenset[str]:
    return _cut(row.get(language, ""))


def _listed(view: SentenceView, name: str) -> frozenset[str]:
    """The words of a list of the table, in the sentence's language."""
    return _cut(_file()[name].get(view.words.language, ""))


@lru_cache(maxsize=64)
def _cut(words: str) -> frozenset[str]:
    return frozenset(words.split())


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads(files("goodoffices.reading").joinpath("polarity.toml").read_text("utf-8"))


def table() -> tuple[Mapping[str, Any], ...]:
    """The rows of `polarity.toml`."""
    return tuple(_file()["row"])
