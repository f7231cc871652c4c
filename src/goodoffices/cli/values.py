"""What options and arguments take, each with its refusal in words."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path as File
from typing import Any

import click

from goodoffices.cli.refusals import BadValue
from goodoffices.wording import Worded, languages
from goodoffices.words.wording import words


class Choice(click.Choice):  # type: ignore[type-arg,unused-ignore]
    """One of several words."""

    def __init__(self, choices: Iterable[str]):
        super().__init__(tuple(choices))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The word itself."""
        if value in self.choices:
            return value
        known = [f"'{choice}'" for choice in self.choices]
        raise BadValue(Worded("refused-not-one-of", value=value, choices=known), param, ctx)


class Number(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A number.

    Parameters
    ----------
    kind : type
        int or float.
    least : int, optional
        The smallest it may be.
    """

    def __init__(self, kind: type[int] | type[float], least: int | None = None):
        self.kind, self.least = kind, least
        self.name = "integer" if kind is int else "float"
        if least is not None:
            self.name += " range"

    @property
    def bound(self) -> str:
        """What it may be, as help shows it."""
        return "" if self.least is None else f"x>={self.least}"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | float:
        """The number the text spells."""
        try:
            number = self.kind(value)
        except ValueError:
            whole = self.kind is int
            text = Worded("refused-no-whole-number" if whole else "refused-no-number", value=value)
            raise BadValue(text, param, ctx) from None
        if self.least is not None and number < self.least:
            raise BadValue(Worded("refused-range", value=str(number), range=self.bound), param, ctx)
        return number


class Path(click.Path):
    """The path of a file; a folder is refused where only a file will do.

    Parameters
    ----------
    folders : bool
        Whether it may be a folder.
    """

    def __init__(self, *, folders: bool = True):
        super().__init__(dir_okay=folders)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path as it was given."""
        file = File(value)
        try:
            folder, closed = file.is_dir(), file.exists() and not os.access(file, os.R_OK)
        except (OSError, ValueError):  # a name the system has no use for is refused where it is used
            return value
        if folder and not self.dir_okay:
            raise BadValue(Worded("refused-folder", name=value), param, ctx)
        if closed:
            raise BadValue(Worded("refused-unreadable", name=value), param, ctx)
        return value


class Language(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A language there are words for."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002
        """The language's code; raises BadInput for any other."""
        return value if value in languages() else words(value).language

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:  # noqa: ARG002
        """The languages that begin so."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(language) for language in languages() if language.startswith(incomplete)]


class Read(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """The name of something the desk reads.

    Parameters
    ----------
    name : str
        What it is, for the line that says how a command is used.
    read : callable
        From the name to what it stands for.
    """

    def __init__(self, name: str, read: Callable[[str], Any]):
        self.name, self.read = name, read

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002
        """What the name stands for; a default comes as it is."""
        return self.read(value) if isinstance(value, str) else value
