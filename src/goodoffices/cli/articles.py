"""The command that reads an article."""

from __future__ import annotations

import json
import shutil
from textwrap import fill

import click

from goodoffices.cli import options
from goodoffices.cli.progress import shown
from goodoffices.desk import articles


@click.command(epilog="Example: goodoffices read article.txt --outlet 'NH Nieuws' --published 2025-03-05")
@click.argument("article", type=click.Path())
@click.option("--outlet", help="Who published it.")
@click.option("--published", metavar="DATE", help="The day of publication, the base of dates such as 'last month'.")
@click.option("--language", help="nl or en (default: detected).")
@click.option("--dossier", help="A dossier whose names for its actors go first.")
@options.JSON
def read(
    article: str, outlet: str | None, published: str | None, language: str | None, dossier: str | None, as_json: bool
) -> None:
    """Propose attributed claims from a Dutch or English news ARTICLE.

    Proposals are for a reviewer: nothing enters a dossier. Sentences that no rule claimed are shown too.
    """
    reading = shown(
        "read",
        lambda: articles.read(article, outlet=outlet, published=published, language=language, dossier=dossier),
    )
    if as_json:
        click.echo(json.dumps(articles.as_json(reading), ensure_ascii=False))
        return
    width = shutil.get_terminal_size((100, 24)).columns

    def quoted(start: int, end: int) -> str:
        words = " ".join(reading.text[start:end].split())
        return fill(words, width, initial_indent="  ", subsequent_indent="  ")

    for proposal in reading.proposals:
        marks = f"{proposal.status}, {proposal.mode}, {proposal.rule}, {proposal.confidence:.2f}"
        click.echo(f"{proposal.speaker or '-'} [{marks}]\n{quoted(*proposal.span)}")
    click.echo(f"\n{len(reading.proposals)} proposed claims; {len(reading.unclaimed)} sentences without one:")
    for sentence in reading.unclaimed:
        click.echo(quoted(sentence.start, sentence.end))
