"""The command that reads an article."""

from __future__ import annotations

import shutil
from textwrap import fill
from typing import Any

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.counting import counted
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import shown
from goodoffices.errors import BadInput
from goodoffices.escaping import line
from goodoffices.ledger import articles
from goodoffices.reading import Proposal, Reading
from goodoffices.store import opening


@click.command(
    epilog="Example: goodoffices read article.txt --outlet 'NH Nieuws' --published 2025-03-05 --into my-talks"
)
@click.argument("article", type=click.Path())
@click.option("--outlet", help="Who published it.")
@click.option("--published", metavar="DATE", help="The day of publication, the base of dates such as 'last month'.")
@click.option("--language", help="nl or en (default: detected).")
@click.option("--dossier", help="A dossier whose names for its actors go first.")
@click.option("--into", metavar="DOSSIER", help="Keep the text beside this dossier and the proposals in its ledger.")
@click.option("--source", metavar="ID", help="With --into: the id of the source (default: made of outlet and date).")
@click.option("--title", help="With --into: the title (default: the headline read).")
@click.option("--url", help="With --into: where it was published.")
@click.option("--accept-proposals", is_flag=True, help="With --into: take them over unreviewed; each is marked so.")
@click.option("--by", metavar="NAME", help="With --accept-proposals: who says so.")
@options.JSON
@guarding.all_markings
def read(
    article: str,
    outlet: str | None,
    published: str | None,
    language: str | None,
    dossier: str | None,
    into: str | None,
    accept_proposals: bool,
    by: str | None,
    as_json: bool,
    **about: Any,
) -> None:
    """Propose attributed claims from a Dutch or English news ARTICLE.

    Proposals are for a reviewer: without --into nothing enters a dossier, and with it they wait there and count for
    nothing until they are accepted. Sentences that no rule claimed are shown too.
    """
    asked: dict[str, Any] = {"outlet": outlet, "published": published, "language": language}
    if into is None:
        _refuse({"accept-proposals": accept_proposals, "by": by, **about}, "--into")
        if dossier is not None:
            guarding.whole([opening.open(dossier)], "--json" if as_json else None)
        reading = shown("read", lambda: articles.read(article, dossier=dossier, **asked))
        if as_json:
            say_json(articles.as_json(reading))
        else:
            _show(reading)
        return
    _refuse({"dossier": dossier}, "--into on its own; its actors' names go first anyway")
    if accept_proposals != (by is not None):
        raise BadInput("--accept-proposals and --by NAME go together: somebody takes them over unreviewed")
    if as_json:
        guarding.whole([opening.open(into)], "--json")
    kept = shown("read", lambda: articles.read_into(article, into, accept_by=by, **asked, **about))
    ids = [claim.id for claim in kept.fresh]
    if as_json:
        say_json({"dossier": into, "source": kept.source.id, "claims": ids, "known": kept.known})
        return
    waiting = [claim.id for claim in kept.fresh if claim.state == "proposed"]
    say(f"source {kept.source.id}: {counted(len(ids), 'new proposal')}, {kept.known} known before")
    if len(ids) > len(waiting):
        say(f"{len(ids) - len(waiting)} taken over unreviewed by {by}, and marked so")
    if waiting:
        say(f"Next: goodoffices claims {into} --state proposed")


def _refuse(given: dict[str, Any], needed: str) -> None:
    for name, value in given.items():
        if value:
            raise BadInput(f"--{name} needs {needed}")


def _show(reading: Reading) -> None:
    width = shutil.get_terminal_size((100, 24)).columns

    def quoted(start: int, end: int) -> str:
        words = " ".join(reading.text[start:end].split())
        return fill(words, width, initial_indent="  ", subsequent_indent="  ")

    if reading.layout == "unknown":
        say("This looks like no running text (rows of cells, figures or code): nothing was sought in it.")
    elif reading.layout != "article":
        say(f"Read as: {reading.layout}")
    for proposal in reading.proposals:
        marks = f"{proposal.status}, {proposal.mode}, {proposal.rule}, {proposal.confidence:.2f}"
        say(f"{line(proposal.speaker or '-')} [{marks}{_when(proposal)}]\n{quoted(*proposal.span)}")
    doubted = [p for p in reading.queue if p.doubt]
    if doubted:
        say(f"\n{counted(len(doubted), 'sentence')} in which nobody may have said it, for a reviewer to decide:")
    for proposal in doubted:
        say(f"{line(proposal.speaker or '-')} [{proposal.doubt}]\n{quoted(*proposal.span)}")
    proposed, bare = counted(len(reading.proposals), "proposed claim"), counted(len(reading.unclaimed), "sentence")
    say(f"\n{proposed}; {bare} without one:")
    for sentence in reading.unclaimed:
        say(quoted(sentence.start, sentence.end))
    _show_left_out(reading)


def _when(proposal: Proposal) -> str:
    """When it was said, a guess marked as one, and the time it is about."""
    guess = " (published)" if proposal.said_basis == "published" else ""
    said = f"; said {proposal.said}{guess}" if proposal.said else ""
    return said + (f"; about {proposal.about}" if proposal.about else "")


def _show_left_out(reading: Reading) -> None:
    if reading.left_out:
        say("\nLeft out of the file, and not read:")
    for one in reading.left_out:
        say(line(f"  {one.kind}: {one.count}" + (f" ({one.words})" if one.words else "")))
