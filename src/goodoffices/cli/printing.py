"""Everything the commands print goes through here, so that no text of a dossier steers the terminal."""

from __future__ import annotations

from typing import Any

import click

from goodoffices import escaping
from goodoffices.cli.speaking import told
from goodoffices.wording import Worded


def say(text: str | Worded, *, err: bool = False) -> None:
    """Print text for a reader, over as many lines as it has; a text by its key in the language of the command."""
    click.echo(escaping.terminal(told(text)), err=err)


def say_json(value: Any) -> None:
    """Print a value for a program, on one line."""
    click.echo(escaping.json_text(value))
