"""The reference of the command line, from the commands themselves."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import get_args, get_type_hints

import click

from extension.markdown import anchor, code, fence, inline, table
from goodoffices.analyses import ANALYSES
from goodoffices.card import Param
from goodoffices.cli.main import COMMANDS, goodoffices

PROGRAM = "goodoffices"
DOSSIER = "A folder, a file, or a name in the catalogue; with `@DATE` behind it, as of that day."


def page() -> str:
    """Every command: questions first, then the rest, as `goodoffices --help` lists them."""
    top = under(goodoffices, PROGRAM, None)
    questions = [section(context) for context in below(top, ANALYSES.ids)]
    others = [section(context) for context in below(top, tuple(COMMANDS))]
    return "\n".join([section(top), "## Questions to a dossier\n", *questions, "## Working with dossiers\n", *others])


def under(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    """The context a command is shown in, with the settings it asks for."""
    return click.Context(command, info_name=name, parent=parent, **command.context_settings)


def below(parent: click.Context, names: tuple[str, ...]) -> Iterator[click.Context]:
    """The named commands of a group, each followed by its own."""
    group = parent.command
    assert isinstance(group, click.Group)
    for name in names:
        command = group.get_command(parent, name)
        assert command is not None
        context = under(command, name, parent)
        yield context
        if isinstance(command, click.Group):
            yield from below(context, tuple(command.list_commands(context)))
        for own, under_it in getattr(command, "own", {}).items():
            yield under(under_it, f"{name} {own}", parent)


def section(context: click.Context) -> str:
    """What one command says of itself."""
    command, path = context.command, context.command_path
    usage = " ".join([path, *command.collect_usage_pieces(context)])
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    rows = [[code(names), inline(meaning)] for names, meaning in _rows(context)]
    example = (command.epilog or "").removeprefix("Example: ")
    return "\n".join(
        [
            anchor(path.replace(" ", "-")) + f"{'###' if context.parent else '##'} `{path}`\n",
            *(inline(" ".join(paragraph.split())) + "\n" for paragraph in paragraphs),
            fence(usage),
            table(["argument or option", "meaning"], rows) if rows else "",
            "Example:\n",
            fence(f"$ {example}", "console"),
        ]
    )


def _rows(context: click.Context) -> Iterator[tuple[str, str]]:
    """Arguments, then options, with what they mean; `--help` only where the program itself is shown."""
    meanings = _meanings(context.info_name or "")
    for param in context.command.get_params(context):
        if isinstance(param, click.Argument):
            meaning = meanings.get(param.name or "")
            if meaning:
                yield param.make_metavar(context), meaning
        elif context.parent is None or param.name != "help":
            record = param.get_help_record(context)
            if record:
                yield record


def _meanings(command: str) -> dict[str, str]:
    """What the arguments of a command mean: click keeps it of options only."""
    found = {"dossier": DOSSIER}
    if command in ANALYSES:
        hints = get_type_hints(ANALYSES[command].run, include_extras=True)
        cards = {name: part for name, hint in hints.items() for part in get_args(hint) if isinstance(part, Param)}
        found |= {name: _sentence(str(card.help)) for name, card in cards.items()}
    return found


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
