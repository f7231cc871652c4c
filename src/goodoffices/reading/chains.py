"""The way from the speaker to the page: told Reuters, reports Bloomberg citing officials, seen by Politico."""

from __future__ import annotations

import re

from goodoffices.dossier.records.speaker import Hop
from goodoffices.reading.actors import press_of
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.proposal import Proposal, Span
from goodoffices.reading.words import BIT

_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-Þ]\w")


def chained(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """Each proposal with its hops, the root first; the article's own agency and outlet are added by the reader."""
    beside: dict[int, list[Proposal]] = {}
    for p in proposals:
        beside.setdefault(p.sentence, []).append(p)
    named = {number: _named(article, article.sentences[number]) for number in beside}
    return [p.but(chain=tuple(_chain(article, p, beside[p.sentence], named[p.sentence]))) for p in proposals]


def _chain(article: Article, p: Proposal, beside: list[Proposal], outlets: list[tuple[int, str]]) -> list[Hop]:
    if p.status == "unattributed":
        return []
    press = p.voice.press if p.voice else None
    hops = [Hop(who=p.speaker, kind=press or "root", on=p.said, verb=_words(article, p.cue))] if p.speaker else []
    if press and (source := _cited(article, p)):
        hops.insert(0, Hop(who=source, kind="root"))
    for place, name in outlets:
        told = not p.span[0] <= place < p.span[1]
        theirs = p.voice is not None and p.voice.speaker.anonymous
        if told and not any(name in hop.who and not (theirs and hop.kind == "root") for hop in hops):
            hops.append(Hop(who=name, kind=press_of(name) or "outlet"))
    for other in beside:
        around = other.span[0] <= p.cue[0] < other.span[1] and other.cue != p.cue
        passes = other.voice.press if around and other.voice else None
        if passes and other.speaker and not any(hop.who == other.speaker for hop in hops):
            hops.append(Hop(who=other.speaker, kind=passes, verb=_words(article, other.cue)))
    return hops


def _words(article: Article, span: Span) -> str:
    return " ".join(article.text[slice(*span)].split())


def _named(article: Article, sentence: ArticleSentence) -> list[tuple[int, str]]:
    """The agencies and outlets that a sentence names, with their places."""
    found: list[tuple[int, str]] = []
    for match in _CAPITAL.finditer(article.text, sentence.start, sentence.end):
        if found and match.start() < found[-1][0] + len(found[-1][1]):
            continue
        names = _from(article.text, match.start(), sentence.end)[:1]
        found += [(match.start(), name) for name in names if not _person(article, sentence.start, match.start())]
    return found


def _person(article: Article, start: int, at: int) -> bool:
    """Whether a name is somebody's last one: "Mr. Bloomberg", "Michael Bloomberg"."""
    before = article.text[start:at].split()
    if not before or before[-1].endswith((",", ";", ":")):
        return False
    bits = article.words.tag(before[-1].lower().rstrip("."))
    first = len(before) > 1 and before[-1].isalpha() and before[-1].istitle() and not bits and not press_of(before[-1])
    return bool(bits & BIT["title"] and before[-1][0].isupper()) or first


def _from(text: str, at: int, end: int) -> list[str]:
    """The names of the table that stand at a place, longest first."""
    names = (text[at:stop] for stop in _stops(text, at, end))
    return [name for name in names if press_of(name)]


def _stops(text: str, at: int, end: int) -> list[int]:
    stops = [n for n in range(at + 1, min(end, at + 32)) if not text[n].isalnum()] + [min(end, at + 32)]
    return sorted(stops, reverse=True)


def _cited(article: Article, p: Proposal) -> str | None:
    """Whom an agency or an outlet bases its report on: "citing two officials", "op basis van ingewijden"."""
    sentence = article.sentences[p.sentence]
    text = article.text[sentence.start : sentence.end]
    low = text.lower()
    for phrase in article.words.listed("citing"):
        place = low.find(phrase + " ")
        at = sentence.start + place
        if place >= 0 and not p.span[0] <= at < p.span[1]:
            rest = text[place + len(phrase) + 1 :]
            ends = [n for mark in (",", ".", ";", " dat ", " that ") if (n := rest.find(mark)) > 0]
            return rest[: min(ends, default=len(rest))].strip() or None
    return None
