"""Who may be shown what a command prints: only `brief` and `sheet` leave out what is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import Any

import click

from goodoffices.cli.commands import option
from goodoffices.cli.printing import say
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.dossier.seen.marking import above_all, marked
from goodoffices.errors import BadInput
from goodoffices.store import opening
from goodoffices.wording import Worded

_OPTION = option("--all-markings", is_flag=True, words=Worded("help-all-markings"))


def all_markings(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option `--all-markings`; whatever it opens within is asked by `whole`."""

    @wraps(command)
    def asked(*args: Any, all_markings: bool, **given: Any) -> Any:
        click.get_current_context().meta[__name__] = all_markings
        return command(*args, **given)

    given: Callable[..., Any] = _OPTION(asked)
    return given


def intact(dossiers: Iterable[Dossier], what: str | None, edits: Iterable[Edit] = ()) -> None:
    """Refuse to write marked records out as `what` unless the command was told --all-markings.

    Where `what` is None nothing is written out, and whoever reads the terminal is told what stands there.

    Raises
    ------
    BadInput
        When a dossier, or a record of an edit, holds anything marked above the most open word of its ladder.
    """
    held = [Worded("marked-dossier", dossier=dossier.about.id) for dossier in dossiers if marked(dossier)]
    held += [Worded("marked-edits") for edit in edits if above_all((edit.record or {}).get("marking"))]
    _told(held, what)


def unread(source: str, what: str | None) -> None:
    """As `whole`, of a dossier that cannot be read: by the markings its files name, since faults cite what they say."""
    _told([Worded("marked-dossier", dossier=source) for word in opening.marking_words(source) if above_all(word)], what)


def shown_whole(dossier: Dossier, marking: str | None) -> None:
    """Tell that a page without a marking shows what is marked."""
    if marking is None and marked(dossier):
        say(Worded("marked-shown", held=Worded("marked-dossier", dossier=dossier.about.id)), err=True)


def _told(held: Sequence[Worded], what: str | None) -> None:
    if not held or click.get_current_context().meta.get(__name__, False):
        return
    if what is None:
        say(Worded("marked-may-stand", held=held[0]), err=True)
        return
    able = any(param.name == "marking" for param in click.get_current_context().command.params)
    raise BadInput(Worded("marked-refused" if able else "marked-refused-whole", held=held[0], what=what))
