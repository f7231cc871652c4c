"""The way from the speaker to the page: told Reuters, reports Bloomberg citing officials, seen by Politico."""

from __future__ import annotations

from goodoffices.reporting.actors import press_of
from goodoffices.reporting.article import Article
from goodoffices.reporting.proposal import Hop, Proposal, Span
from goodoffices.reporting.tokens import tokenise


def chained(article: Article, proposals: list[Proposal]) -> list[Proposal]:
    """Each proposal with its hops, the root first; the article's own agency and outlet are added by the reader."""
    return [p.but(chain=tuple(_chain(article, p, proposals))) for p in proposals]


def _chain(article: Article, p: Proposal, proposals: list[Proposal]) -> list[Hop]:
    if p.status == "unattributed":
        return []
    verb = " ".join(article.text[slice(*p.cue)].split())
    press = p.voice.press if p.voice else None
    sentence = article.sentences[p.sentence]
    hops = [Hop(p.speaker, press or "root", p.said, verb)] if p.speaker else []
    if press and (source := _cited(article, p, (sentence.start, sentence.end))):
        hops.insert(0, Hop(source, "root"))
    named = {hop.who for hop in hops}
    for name, kind in _named(article, p, (sentence.start, sentence.end)):
        if not any(name in (who or "") for who in named):
            hops.append(Hop(name, kind))
            named.add(name)
    for other in proposals:
        around = other.span[0] <= p.cue[0] < other.span[1] and other.cue != p.cue and other.sentence == p.sentence
        if around and other.speaker and other.voice and other.voice.press and other.speaker not in named:
            hops.append(Hop(other.speaker, other.voice.press, None, " ".join(article.text[slice(*other.cue)].split())))
            named.add(other.speaker)
    return hops


def _named(article: Article, p: Proposal, sentence: Span) -> list[tuple[str, str]]:
    """The agencies and outlets named in the sentence, outside what was said and outside the speaker."""
    found = []
    barred = [p.span, *([p.speaker_span] if p.speaker_span else [])]
    tokens = [token for token in tokenise(article.text, *sentence, article.words) if token.text[0].isupper()]
    for token in tokens:
        for name in _from(article.text, token.start, sentence[1]):
            if not any(start <= token.start < end for start, end in barred):
                found.append((name, press_of(name) or "outlet"))
            break
    return found


def _from(text: str, at: int, end: int) -> list[str]:
    """The names of the table that stand at a place, longest first."""
    names = (text[at:stop] for stop in _stops(text, at, end))
    return [name for name in names if press_of(name)]


def _stops(text: str, at: int, end: int) -> list[int]:
    stops = [n for n in range(at + 1, min(end, at + 32)) if not text[n].isalnum()] + [min(end, at + 32)]
    return sorted(stops, reverse=True)


def _cited(article: Article, p: Proposal, sentence: Span) -> str | None:
    """Whom an agency or an outlet bases its report on: "citing two officials", "op basis van ingewijden"."""
    text = article.text[slice(*sentence)]
    low = text.lower()
    for phrase in article.words.listed("citing"):
        place = low.find(phrase + " ")
        at = sentence[0] + place
        if place >= 0 and not p.span[0] <= at < p.span[1]:
            rest = text[place + len(phrase) + 1 :]
            ends = [n for mark in (",", ".", ";", " dat ", " that ") if (n := rest.find(mark)) > 0]
            return rest[: min(ends, default=len(rest))].strip() or None
    return None
