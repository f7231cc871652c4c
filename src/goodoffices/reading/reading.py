"""The one door of this package: a text or a file in, a `Reading` out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from goodoffices.dossier.period import Period
from goodoffices.dossier.records.speaker import Hop
from goodoffices.errors import BadInput, Fault
from goodoffices.reading.actors import ActorTable, Mention, actor_table
from goodoffices.reading.article import Article, ArticleSentence
from goodoffices.reading.extractor import VERSION, extractor
from goodoffices.reading.files.opened import LeftOut
from goodoffices.reading.opening import open_article
from goodoffices.reading.proposal import Proposal, Span, Voice
from goodoffices.reading.saying import Calendar, dated
from goodoffices.wording import Worded


@dataclass(frozen=True)
class Reading:
    """What was read and what is proposed; a reviewer decides.

    Attributes
    ----------
    article : Article
        The text with its paragraphs, sentences and quotations; every place below is an offset into `article.text`.
    proposals : tuple of Proposal
        In order of the text.
    queue : tuple of Proposal
        Possible hedges with no report in reach, claims weaker than 0.24, and what nobody may have said (`doubt` tells
        why): shown apart, never counted as claims.
    mentions : tuple of Mention
        Actors named anywhere in the text.
    file, outlet : str | None
        Where it came from, as given.
    published : date | None
        The base of "yesterday"; without it only dates with a year are read.
    extractor : str
        Which extractor proposed, with its version: `rules-nl/1`.
    left_out : tuple of LeftOut
        What of the file is not in the text read: deletions, comments, navigation, attachments.
    """

    article: Article
    proposals: tuple[Proposal, ...]
    queue: tuple[Proposal, ...] = ()
    mentions: tuple[Mention, ...] = ()
    file: str | None = None
    outlet: str | None = None
    published: date | None = None
    extractor: str = ""
    left_out: tuple[LeftOut, ...] = ()

    @property
    def text(self) -> str:
        """The text read."""
        return self.article.text

    @property
    def layout(self) -> str:
        """What the text was taken for: article, turns, questions, live, or unknown, which is not mined."""
        return self.article.layout

    @property
    def language(self) -> str:
        """The language read in, two letters."""
        return self.article.language

    @cached_property
    def sha256(self) -> str:
        """The hash of the text read, in UTF-8: what offsets of a claim refer to."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def title(self) -> str | None:
        """The headline, when the text begins with one."""
        first = self.article.sentences[0] if self.article.sentences else None
        return (
            self.text[slice(*self.article.paragraphs[0])] if first and first.heading and first.paragraph == 0 else None
        )

    @cached_property
    def unclaimed(self) -> tuple[ArticleSentence, ...]:
        """The sentences that no proposal touches: the newsroom's own voice, or missed; a reviewer sees them too."""
        claimed: set[int] = set()
        for p in self.proposals:
            for start, end in (p.span, p.cue):
                claimed.update(range(self.article.sentence_at(start), self.article.sentence_at(end - 1) + 1))
        return tuple(s for number, s in enumerate(self.article.sentences) if number not in claimed)

    @property
    def answer(self) -> dict[str, Any]:
        """As plain JSON: `{"claims": [...], "queue": [...], "unclaimed": [[start, end], ...]}`."""
        return {
            "claims": [p.to_dict() for p in self.proposals],
            "queue": [p.to_dict() for p in self.queue],
            "unclaimed": [[s.start, s.end] for s in self.unclaimed],
        }


def read(
    text_or_path: str | Path,
    *,
    outlet: str | None = None,
    published: str | date | None = None,
    language: str | None = None,
    aliases: Mapping[str, Iterable[str]] | None = None,
) -> Reading:
    """Propose claims from a news article.

    Parameters
    ----------
    text_or_path : str | Path
        The article's text, or a text, HTML, PDF, DOCX, RTF, EML, MHTML, SRT or VTT file.
    outlet : str, optional
        Who published it; kept as given.
    published : str or date, optional
        The day of publication (`2025-03-05`): the base of dates such as "last month"; default: what a web page or a
        letter says of itself.
    language : str, optional
        `nl` or `en`; detected when not given.
    aliases : mapping of actor id to names, optional
        A dossier's own names for its actors; they go before the package's table.

    Returns
    -------
    Reading
        Proposals, unclaimed sentences, mentions of actors.

    Raises
    ------
    BadInput
        No such file, no text, wrong encoding, binary, more than 5 MB, an unknown language, no date.
    OutOfReach
        PDF without the extra `read`.
    """
    given = _day(published)
    opened = open_article(text_or_path)
    text, base = opened.text, given or _day(opened.published)
    article = Article.of(text, language)
    engine = extractor(f"rules-{article.language}")
    found = engine.extract(article)
    table = actor_table().with_aliases(aliases)
    mentions = tuple(table.find(text))
    calendar = Calendar(article, base, (*found.proposals, *found.queue))
    proposals, queued = (
        tuple(_relayed(article, dated(calendar, _acted(p, mentions, table)), outlet, base) for p in some)
        for some in (found.proposals, found.queue)
    )
    return Reading(
        article,
        proposals,
        queued,
        mentions,
        opened.file,
        outlet,
        base,
        f"{engine.id}/{VERSION}",
        opened.left_out,
    )


def _day(published: str | date | None) -> date | None:
    if published is None or isinstance(published, date):
        return published
    try:
        return Period.parse(published).last
    except ValueError as error:
        raise BadInput(Fault(Worded("date-of-publication", reason=error.args[0]), field="published")) from None


def _acted(p: Proposal, mentions: tuple[Mention, ...], table: ActorTable) -> Proposal:
    """With the actors named in the content and by the speaker."""
    near = _inside(mentions, p.span)
    if p.speaker_span:
        near += _inside(mentions, p.speaker_span)
    if p.speaker and p.speaker_span is not None:
        near += table.find(p.speaker)
    certain = dict.fromkeys(m.actors[0] for m in near if len(m.actors) == 1)
    unsure = {m.words: m.actors for m in near if len(m.actors) > 1}
    return p.but(actors=tuple(certain), ambiguous=tuple(unsure.items()), voice=_voiced(p.voice, table))


def _voiced(voice: Voice | None, table: ActorTable) -> Voice | None:
    """With the actor the speaker is, or speaks for, where the table knows it and no other may be meant."""
    if voice is None:
        return None
    if voice.speaker.role is None and voice.name:
        return voice.but(actor=_only(table.find(voice.name)))
    return voice.but(on_behalf_of=_only(table.find(voice.speaker.affiliation or ""))) if voice.spokes else voice


def _only(found: list[Mention]) -> str | None:
    ids = {m.actors for m in found}
    return next(iter(ids))[0] if len(ids) == 1 and len(next(iter(ids))) == 1 else None


def _relayed(article: Article, p: Proposal, outlet: str | None, base: date | None) -> Proposal:
    """With the article's agencies and outlet as the last hops, and the root's day."""
    if not p.chain:
        return p
    chain = [hop.model_copy(update={"on": p.said}) if number == 0 else hop for number, hop in enumerate(p.chain)]
    named = {hop.who for hop in chain}
    chain += [Hop(who=name, kind="agency") for name in article.agencies if not any(name in who for who in named)]
    if outlet and outlet not in named:
        chain.append(Hop(who=outlet, on=base.isoformat() if base else None))
    return p.but(chain=tuple(chain))


def _inside(mentions: tuple[Mention, ...], span: Span) -> list[Mention]:
    first = bisect_right(mentions, span[0] - 1, key=lambda m: m.start)
    found = []
    for mention in mentions[first:]:
        if mention.start >= span[1]:
            break
        found.append(mention)
    return found
