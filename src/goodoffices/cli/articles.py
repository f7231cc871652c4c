"""The command that reads an article."""

from __future__ import annotations

import json
import shutil
from textwrap import fill
from typing import Any

import click

from goodoffices.cli import options
from goodoffices.cli.counting import counted
from goodoffices.cli.progress import shown
from goodoffices.desk import articles
from goodoffices.errors import BadInput
from goodoffices.reading import Proposal, Reading


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
        reading = shown("read", lambda: articles.read(article, dossier=dossier, **asked))
        if as_json:
            click.echo(json.dumps(articles.as_json(reading), ensure_ascii=False))
        else:
            _show(reading)
        return
    _refuse({"dossier": dossier}, "--into on its own; its actors' names go first anyway")
    if accept_proposals != (by is not None):
        raise BadInput("--accept-proposals and --by NAME go together: somebody takes them over unreviewed")
    kept = shown("read", lambda: articles.read_into(article, into, accept_by=by, **asked, **about))
    ids = [claim.id for claim in kept.fresh]
    if as_json:
        click.echo(json.dumps({"dossier": into, "source": kept.source.id, "claims": ids, "known": kept.known}))
        return
    waiting = [claim.id for claim in kept.fresh if claim.state == "proposed"]
    click.echo(f"source {kept.source.id}: {counted(len(ids), 'new proposal')}, {kept.known} known before")
    if len(ids) > len(waiting):
        click.echo(f"{len(ids) - len(waiting)} taken over unreviewed by {by}, and marked so")
    if waiting:
        click.echo(f"Next: goodoffices claims {into} --state proposed")


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
        click.echo("This looks like no running text (rows of cells, figures or code): nothing was sought in it.")
    elif reading.layout != "article":
        click.echo(f"Read as: {reading.layout}")
    for proposal in reading.proposals:
        marks = f"{proposal.status}, {proposal.mode}, {proposal.rule}, {proposal.confidence:.2f}"
        click.echo(f"{proposal.speaker or '-'} [{marks}{_when(proposal)}]\n{quoted(*proposal.span)}")
    doubted = [p for p in reading.queue if p.doubt]
    if doubted:
        click.echo(f"\n{counted(len(doubted), 'sentence')} in which nobody may have said it, for a reviewer to decide:")
    for proposal in doubted:
        click.echo(f"{proposal.speaker or '-'} [{proposal.doubt}]\n{quoted(*proposal.span)}")
    proposed, bare = counted(len(reading.proposals), "proposed claim"), counted(len(reading.unclaimed), "sentence")
    click.echo(f"\n{proposed}; {bare} without one:")
    for sentence in reading.unclaimed:
        click.echo(quoted(sentence.start, sentence.end))
    _show_left_out(reading)


def _when(proposal: Proposal) -> str:
    """When it was said, a guess marked as one, and the time it is about."""
    guess = " (published)" if proposal.said_basis == "published" else ""
    said = f"; said {proposal.said}{guess}" if proposal.said else ""
    return said + (f"; about {proposal.about}" if proposal.about else "")


def _show_left_out(reading: Reading) -> None:
    if reading.left_out:
        click.echo("\nLeft out of the file, and not read:")
    for one in reading.left_out:
        click.echo(f"  {one.kind}: {one.count}" + (f" ({one.words})" if one.words else ""))
