"""In which language the command line speaks: read in one place, off the words it was given."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from goodoffices.wording import MAIN, Worded, tell

#: The environment variable that names the language where no `--language` does.
VARIABLE = "GOODOFFICES_LANGUAGE"


def asked(given: Sequence[str]) -> str:
    """The language a command line asks for: by its last --language, else by the environment, else English.

    The words are looked at as they stand, so that what goes wrong while they are read is told in that language too.
    """
    language = os.environ.get(VARIABLE) or MAIN
    words = iter(given)
    for word in words:
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name == "--language":
            language = value if equals else next(words, language)
    return language


def language(context: click.Context | None = None) -> str:
    """The language of the command that runs, or of the one given; `commands.Group` keeps it as the context's object."""
    context = context or click.get_current_context(silent=True)
    return context.obj if context is not None and isinstance(context.obj, str) else MAIN


def told(text: str | Worded, context: click.Context | None = None) -> str:
    """A text in the language of the command that runs, or of the one given."""
    return tell(text, language(context))
