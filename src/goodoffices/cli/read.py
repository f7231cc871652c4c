"""The command that reads an article."""

from __future__ import annotations

import shutil
from textwrap import fill
from typing import Any

from goodoffices.cli import guarding, options, values
from goodoffices.cli.claims import when
from goodoffices.cli.commands import argument, command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import with_progress
from goodoffices.cli.several import say_several_json, show_several
from goodoffices.cli.speaking import language, told
from goodoffices.errors import BadInput
from goodoffices.escaping import line
from goodoffices.ledger import articles, several
from goodoffices.reading import Reading
from goodoffices.store import opening
from goodoffices.wording import Worded, wording_of


@command(
    words=Worded("help-read"),
    example="goodoffices read article.txt --outlet 'NH Nieuws' --published 2025-03-05 --into my-talks",
)
@argument("article", type=values.Path())
@option("--outlet", words=Worded("help-outlet"))
@option("--published", metavar="DATE", words=Worded("help-published"))
@option("--article-language", words=Worded("help-article-language"))
@option("--dossier", words=Worded("help-names-of"))
@option("--into", metavar="DOSSIER", words=Worded("help-into"))
@option("--source", metavar="ID", words=Worded("help-into-source"))
@option("--title", words=Worded("help-into-title"))
@option("--url", words=Worded("help-into-url"))
@option("--accept-proposals", is_flag=True, words=Worded("help-accept-proposals"))
@option("--by", metavar="NAME", words=Worded("help-accept-by"))
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def read(
    article: str,
    outlet: str | None,
    published: str | None,
    article_language: str | None,
    dossier: str | None,
    into: str | None,
    accept_proposals: bool,
    by: str | None,
    as_json: bool,
    **about: Any,
) -> None:
    """Propose attributed claims from a Dutch or English news ARTICLE.

    Proposals are for a reviewer: without --into nothing enters a dossier, and with it they wait there and count for
    nothing until they are accepted. Sentences that no rule claimed are shown too. Of a folder, a saved feed (RSS, Atom)
    or a list of feeds saved beside it (OPML) all articles are read: copies are told, and what to review first.
    """
    asked: dict[str, Any] = {"outlet": outlet, "published": published, "language": article_language}
    if several.holds_several(article):
        _refuse({"accept-proposals": accept_proposals, "by": by, **about})
        _several(article, dossier, into, as_json, asked)
        return
    if into is None:
        _refuse({"accept-proposals": accept_proposals, "by": by, **about})
        if dossier is not None:
            guarding.intact([opening.open(dossier)], "--json" if as_json else None)
        reading = with_progress("read", lambda: articles.read(article, dossier=dossier, **asked))
        if as_json:
            say_json(articles.reading_json(reading))
        else:
            _show(reading)
        return
    if dossier is not None:
        raise BadInput(Worded("names-go-first"))
    if accept_proposals != (by is not None):
        raise BadInput(Worded("proposals-by-somebody"))
    _into(article, into, by, as_json, {**asked, **about})


def _into(article: str, into: str, by: str | None, as_json: bool, asked: dict[str, Any]) -> None:
    """Keep the text beside a dossier and the proposals in its ledger."""
    if as_json:
        guarding.intact([opening.open(into)], "--json")
    kept = with_progress("read", lambda: articles.read_into(article, into, accept_by=by, **asked))
    ids = [claim.id for claim in kept.fresh]
    if as_json:
        say_json({"dossier": into, "source": kept.source.id, "claims": ids, "known": kept.known})
        return
    waiting = [claim.id for claim in kept.fresh if claim.state == "proposed"]
    new = Worded("count-new-proposals", count=len(ids))
    say(Worded("read-into", source=kept.source.id, proposals=new, known=kept.known))
    if len(ids) > len(waiting):
        say(Worded("taken-over", count=len(ids) - len(waiting), by=by or ""))
    if waiting:
        say(Worded("read-next", dossier=into))


def _several(path: str, dossier: str | None, into: str | None, as_json: bool, asked: dict[str, Any]) -> None:
    """Read all articles of a folder or of a saved feed, and print them."""
    if into is not None:
        raise BadInput(Worded("one-article-into"))
    found = with_progress("read", lambda: several.read_several(path, dossier=dossier, **asked))
    (say_several_json if as_json else show_several)(found)


def _refuse(given: dict[str, Any]) -> None:
    """Refuse what only means something with --into."""
    for name, value in given.items():
        if value:
            raise BadInput(Worded("needs-into", option=f"--{name}"))


def _show(reading: Reading) -> None:
    width = shutil.get_terminal_size((100, 24)).columns

    def quoted(start: int, end: int) -> str:
        words = " ".join(reading.text[start:end].split())
        return fill(words, width, initial_indent="  ", subsequent_indent="  ")

    if reading.layout == "unknown":
        say(Worded("no-running-text"))
    elif reading.layout != "article":
        say(Worded("read-as", layout=reading.layout))
    for proposal in reading.proposals:
        said = when(proposal.said, proposal.said_basis == "published", proposal.about)
        how = ", ".join(told(Worded(key)) for key in (f"status-{proposal.status}", f"mode-{proposal.mode}"))
        marks = f"{how}, {proposal.rule}, {wording_of(language()).fixed(proposal.confidence)}"
        say(f"{line(proposal.speaker or '-')} [{marks}{said}]\n{quoted(*proposal.span)}")
    doubted = [p for p in reading.queue if p.doubt]
    if doubted:
        say("\n" + told(Worded("sentences-doubted", count=len(doubted))))
    for proposal in doubted:
        why = told(Worded(f"doubt-is-{proposal.doubt}"))
        say(f"{line(proposal.speaker or '-')} [{why}]\n{quoted(*proposal.span)}")
    proposed = Worded("count-proposed-claims", count=len(reading.proposals))
    bare = Worded("sentences-bare", proposed=proposed, count=len(reading.unclaimed))
    say("\n" + told(bare if reading.unclaimed else proposed))
    for sentence in reading.unclaimed:
        say(quoted(sentence.start, sentence.end))
    _show_left_out(reading)


def _show_left_out(reading: Reading) -> None:
    if reading.left_out:
        say("\n" + told(Worded("left-out-of-file")))
    for one in reading.left_out:
        kind = told(Worded(f"left-out-{one.kind}"))
        say(line(f"  {kind}: {one.count}" + (f" ({one.words})" if one.words else "")))
