"""The command that opens the review screen."""

from __future__ import annotations

from getpass import getuser

import click

from goodoffices.cli import options
from goodoffices.desk.ledger import open_ledger
from goodoffices.errors import OutOfReach


@click.command(epilog="Example: goodoffices review my-talks --by me")
@options.DOSSIER
@click.option("--source", help="The source to begin with (default: the first with a proposal that waits).")
@click.option("--by", default=None, help="Who reviews; stands with every decision (default: your user name).")
@options.LANGUAGE
def review(dossier: str, source: str | None, by: str | None, language: str) -> None:
    """Review the proposed claims of a DOSSIER on one screen; every decision is saved at once."""
    try:
        from goodoffices.review.app import ReviewApp
    except ModuleNotFoundError as error:
        raise OutOfReach(f"the review screen needs {error.name}: pip install 'goodoffices[read]'") from None
    ReviewApp(open_ledger(dossier), by=by or getuser(), language=language, source=source).run()
