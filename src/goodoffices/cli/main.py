"""The command `goodoffices`: finds the subcommand, and turns errors into a message and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

import click

from goodoffices.analyses import ANALYSES
from goodoffices.cli import streams
from goodoffices.cli.printing import say
from goodoffices.errors import BadInput, Broken, GoodofficesError, OutOfReach, unreached

#: Command to what it does in one line; it stands in the module of its name, which is loaded when it is called.
COMMANDS = {
    "new": "Scaffold a dossier by answering a few questions.",
    "check": "Report faults and doubts of a dossier.",
    "read": "Propose attributed claims from a news article.",
    "review": "Review proposed claims on one screen.",
    "claims": "List, filter and check the claims of a dossier.",
    "accept": "Let proposed claims into a dossier, or change claims that are in.",
    "reject": "Keep claims out of a dossier's models and briefs.",
    "brief": "Write the brief: a page to send to a colleague.",
    "sheet": "Write a sheet practitioners fill in before talks, filled from the dossier.",
    "convert": "Convert a dossier from one format to another.",
    "catalog": "List, open or run the dossiers that come with goodoffices.",
    "schema": "Print the JSON Schema of a dossier or of an answer.",
}
EXIT = {BadInput: 2, OutOfReach: 2, Broken: 1}


class _Commands(click.Group):
    """Analyses first, each under its own name, then the other commands; nothing is loaded to list them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [*ANALYSES.ids, *COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name in ANALYSES:
            question = import_module("goodoffices.cli.question")
            command: click.Command = question.question_command(cmd_name)
            return command
        if cmd_name in COMMANDS:
            command = getattr(import_module(f"goodoffices.cli.{cmd_name}"), cmd_name)
            return command
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Questions to a dossier"):
            formatter.write_dl([(card.id, card.title) for card in ANALYSES])
        with formatter.section("Working with dossiers"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: goodoffices stability us-iran-2025",
)
@click.version_option(package_name="goodoffices", prog_name="goodoffices")
def goodoffices() -> None:
    """Analyse and mediate negotiations: from sourced claims to the outcomes that can last, and why.

    A DOSSIER is a folder, a file (`goodoffices convert --help` lists the endings), or the name of one in the catalogue.
    """


def main() -> None:
    """Run the command line; exit codes: 0 done, 1 faults found or something broken, 2 bad input."""
    try:
        streams.opened()
        streams.ended()
        streams.readable(sys.argv)
        goodoffices(prog_name="goodoffices", standalone_mode=False)
        code = streams.flushed()
    except GoodofficesError as error:
        code = _failed(
            error.told(spoken_in(sys.argv)), next(EXIT[kind] for kind in type(error).__mro__ if kind in EXIT)
        )
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 2
    except click.Abort as stop:
        ended = EOFError in (type(stop.__context__), type(stop.__cause__))
        said = "the input ended before every question was answered" if ended else "stopped"
        code = _failed(f"{said}; nothing was written", 2 if ended else 130)
    except click.ClickException as error:
        code = _failed(error, error.exit_code)
    except BrokenPipeError:
        code = streams.left()
    except OSError as error:
        code = _failed(str(unreached(error, error.filename or "standard output")), 2)
    except RecursionError:
        code = _failed("this is nested too deep to be worked on; say it more simply", 2)
    except MemoryError:
        code = _failed("this does not fit in memory; leave part of it out", 2)
    sys.exit(streams.flushed() or code)


def spoken_in(given: Sequence[str]) -> str:
    """The language the command was asked to speak, for what goes wrong before it is known; English by default."""
    for place, word in enumerate(given):
        name, equals, value = word.partition("=")
        if name == "--language":
            return value if equals else "".join(given[place + 1 : place + 2])
    return "en"


def _failed(told: str | click.ClickException, code: int) -> int:
    """Say what went wrong, if there is somebody to say it to."""
    with suppress(OSError):
        told.show() if isinstance(told, click.ClickException) else say(told, err=True)
    return code
