"""Who may be shown what a command prints: only `brief` and `sheet` leave out what is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import click

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.seen.marking import marked
from goodoffices.errors import BadInput

_OPTION = click.option("--all-markings", is_flag=True, help="Write out what is marked as well, and mean it.")


def all_markings(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option `--all-markings`; whatever it opens within is asked by `whole`."""

    @_OPTION
    @wraps(command)
    def asked(*args: Any, all_markings: bool, **given: Any) -> Any:
        click.get_current_context().meta[__name__] = all_markings
        return command(*args, **given)

    return asked


def whole(dossiers: Iterable[Dossier], what: str | None) -> None:
    """Refuse to write marked records out as `what` (None: nothing is) unless the command was told --all-markings.

    Raises
    ------
    BadInput
        When a dossier holds anything marked above the most open word of its ladder.
    """
    if what is None or click.get_current_context().meta.get(__name__, False):
        return
    for dossier in dossiers:
        if marked(dossier):
            raise BadInput(
                f"'{dossier.about.id}' holds records that are not for all, and {what} would write them out whole; "
                "give --all-markings if that is meant, or make a brief or a sheet with --marking"
            )
