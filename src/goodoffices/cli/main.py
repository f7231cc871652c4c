"""The command `goodoffices`: finds the subcommand, and turns errors into a message and an exit code."""

from __future__ import annotations

import gc
import logging
import sys
from contextlib import suppress
from importlib import import_module

import click

from goodoffices.analyses import ANALYSES
from goodoffices.cli import options, refusals, streams
from goodoffices.cli.commands import Group, WordedOption, question_of, shown_version
from goodoffices.cli.printing import say
from goodoffices.cli.speaking import asked, told
from goodoffices.errors import BadInput, Broken, Cancelled, GoodofficesError, OutOfReach, unreached
from goodoffices.wording import Worded

#: Command to what it does in one line; it stands in the module of its name, which is loaded when it is called.
COMMANDS = {
    "new": Worded("does-new"),
    "check": Worded("does-check"),
    "read": Worded("does-read"),
    "review": Worded("does-review"),
    "claims": Worded("does-claims"),
    "accept": Worded("does-accept"),
    "reject": Worded("does-reject"),
    "history": Worded("does-history"),
    "undo": Worded("does-undo"),
    "redo": Worded("does-redo"),
    "version": Worded("does-version"),
    "log": Worded("does-log"),
    "brief": Worded("does-brief"),
    "sheet": Worded("does-sheet"),
    "convert": Worded("does-convert"),
    "catalog": Worded("does-catalog"),
    "schema": Worded("does-schema"),
}
EXIT = {BadInput: 2, OutOfReach: 2, Broken: 1, Cancelled: 130}


class _Commands(Group):
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(told(Worded("help-questions"), ctx)):
            formatter.write_dl([(id, told(question_of(id), ctx)) for id in ANALYSES.ids])
        with formatter.section(told(Worded("help-working"), ctx)):
            formatter.write_dl([(name, told(words, ctx)) for name, words in COMMANDS.items()])


goodoffices = _Commands(
    "goodoffices",
    words=Worded("help-goodoffices"),
    example="goodoffices stability us-iran-2025",
    context_settings={"help_option_names": ["-h", "--help"]},
    params=[
        WordedOption(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=shown_version,
            words=Worded("help-version"),
        )
    ],
)
options.LANGUAGE(goodoffices)


def main() -> None:
    """Run the command line; exit codes: 0 done, 1 faults found or something broken, 2 bad input."""
    # Most of what a command makes stands until it ends: looking for rubbish at every turn takes a tenth of its time.
    gc.set_threshold(50_000, 20, 100)
    language = asked(sys.argv[1:])
    try:
        streams.opened()
        streams.ended()
        streams.refuse_undecodable(sys.argv)
        logging.getLogger().addHandler(logging.NullHandler())  # what libraries log is told by the errors they raise
        goodoffices(prog_name="goodoffices", standalone_mode=False)
        code = streams.flushed(language)
    except GoodofficesError as error:
        code = _failed(error.told(language), next(EXIT[kind] for kind in type(error).__mro__ if kind in EXIT))
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 2
    except click.Abort as stop:
        ended = EOFError in (type(stop.__context__), type(stop.__cause__))
        said = Worded("stopped-input-ended" if ended else "stopped").told(language)
        code = _failed(said, 2 if ended else 130)
    except click.ClickException as error:
        code = _failed(refusals.refusal(error, language), error.exit_code)
    except BrokenPipeError:
        code = streams.left()
    except OSError as error:
        place = error.filename or streams.STANDARD_OUTPUT.told(language)
        code = _failed(unreached(error, place).told(language), 2)
    except RecursionError:
        code = _failed(Worded("nested-too-deep").told(language), 2)
    except MemoryError:
        code = _failed(Worded("out-of-memory").told(language), 2)
    sys.exit(streams.flushed(language) or code)


def _failed(told: str, code: int) -> int:
    """Say what went wrong, if there is somebody to say it to."""
    with suppress(OSError):
        say(told, err=True)
    return code
