"""The command that opens the review screen."""

from __future__ import annotations

import sys
from getpass import getuser

from goodoffices.cli import options, speaking
from goodoffices.cli.commands import command, option
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.ledger.decisions import open_ledger
from goodoffices.wording import Worded


@command(words=Worded("help-review"), example="goodoffices review my-talks --by me")
@options.DOSSIER
@option("--source", words=Worded("help-review-source"))
@option("--by", default=None, words=Worded("help-review-by"))
@options.LANGUAGE
def review(dossier: str, source: str | None, by: str | None) -> None:
    """Review the proposed claims of a DOSSIER on one screen; every decision is saved at once."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput(Worded("review-needs-terminal"))
    ledger = open_ledger(dossier)
    try:
        from goodoffices.review.app import ReviewApp
    except ModuleNotFoundError as error:
        raise OutOfReach(Worded("review-needs-extra", package=error.name or "")) from None
    ReviewApp(ledger, by=by or _user(), language=speaking.language(), source=source).run()


def _user() -> str:
    """Who is logged in; a computer need not know."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        raise BadInput(Worded("nobody-logged-in")) from None
