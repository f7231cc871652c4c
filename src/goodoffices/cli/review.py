"""The command that opens the review screen."""

from __future__ import annotations

import sys
from getpass import getuser

import click

from goodoffices.cli import options
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.ledger.decisions import open_ledger


@click.command(epilog="Example: goodoffices review my-talks --by me")
@options.DOSSIER
@click.option("--source", help="The source to begin with (default: the first with a proposal that waits).")
@click.option("--by", default=None, help="Who reviews; stands with every decision (default: your user name).")
@options.LANGUAGE
def review(dossier: str, source: str | None, by: str | None, language: str) -> None:
    """Review the proposed claims of a DOSSIER on one screen; every decision is saved at once."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput("the review screen needs a terminal; without one, use goodoffices claims, accept and reject")
    ledger = open_ledger(dossier)
    try:
        from goodoffices.review.app import ReviewApp
    except ModuleNotFoundError as error:
        raise OutOfReach(f"the review screen needs {error.name}: pip install 'goodoffices[read]'") from None
    ReviewApp(ledger, by=by or _user(), language=language, source=source).run()


def _user() -> str:
    """Who is logged in; a computer need not know."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        raise BadInput("nobody is logged in under a name; say who reviews with --by NAME") from None
