"""Commands, options and arguments whose help is worded: click's own, each text of which has a key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from goodoffices.analyses import ANALYSES
from goodoffices.cli.printing import say
from goodoffices.cli.refusals import NoSuchCommand, NothingAsked, Refused, misused
from goodoffices.cli.speaking import asked, told
from goodoffices.cli.values import Number
from goodoffices.version import VERSION
from goodoffices.wording import MAIN, Worded, wording_of

#: What stands for a value in the usage line and beside an option: the word in code to the word shown.
PLACES = {
    "ACTOR": Worded("place-actor"),
    "ARGS": Worded("place-args"),
    "ARGUMENTS": Worded("place-arguments"),
    "ARTICLE": Worded("place-article"),
    "COMMAND": Worded("place-command"),
    "DATE": Worded("place-date"),
    "FILE": Worded("place-file"),
    "FLOAT": Worded("place-float"),
    "FOLDER": Worded("place-folder"),
    "FORMAT": Worded("place-format"),
    "GRADE": Worded("place-grade"),
    "INTEGER": Worded("place-integer"),
    "INTEGER RANGE": Worded("place-integer-range"),
    "ISSUE": Worded("place-issue"),
    "LANGUAGE": Worded("place-language"),
    "MARKING": Worded("place-marking"),
    "NAME": Worded("place-name"),
    "OPTIONS": Worded("place-options"),
    "OTHER": Worded("place-other"),
    "OUTCOME": Worded("place-outcome"),
    "OUTPUT": Worded("place-output"),
    "PACKAGE": Worded("place-package"),
    "REVISION": Worded("place-revision"),
    "STATE": Worded("place-state"),
    "TEXT": Worded("place-text"),
    "VALUE": Worded("place-value"),
}
#: A list of commands shows the first sentence of each, up to so many characters.
SENTENCE = 200
_PLACE = re.compile(r"[A-Z]{2,}(?: RANGE)?")


def value_word(metavar: str, context: click.Context | None) -> str:
    """What stands for a value, in the words of the language."""
    return _PLACE.sub(lambda found: told(PLACES.get(found[0], found[0]), context), metavar)


class WordedOption(click.Option):
    """An option whose help, and prompt if it has one, are worded."""

    def __init__(self, *given: Any, words: str | Worded = "", prompt: Worded | None = None, **more: Any):
        if prompt is not None:
            more["prompt"] = prompt.key
        super().__init__(*given, **more)
        self.words, self.question = words, prompt

    def told(self) -> str:
        """What it does."""
        return told(self.words)

    help = property(lambda self: self.told(), lambda *_: None)

    def prompt_for_value(self, ctx: click.Context) -> Any:
        """Ask for it, in the language of the command."""
        self.prompt = told(self.question or "", ctx)
        return super().prompt_for_value(ctx)

    def make_metavar(self, *given: Any, **more: Any) -> str:
        """What stands for its value."""
        return value_word(super().make_metavar(*given, **more), click.get_current_context(silent=True))

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """How it is written, and what it does, with its default and its bounds."""
        record = super().get_help_record(ctx)
        if record is None:
            return None
        notes = "; ".join(self._notes(ctx))
        return record[0], f"{self.help}  [{notes}]" if notes else self.help

    def _notes(self, context: click.Context) -> Iterator[str]:
        if self.show_default:
            yield told(Worded("help-default", value=str(self.get_default(context))), context)
        if isinstance(self.type, Number) and self.type.bound:
            yield self.type.bound
        if self.required:
            yield told(Worded("help-required"), context)


class Argument(click.Argument):
    """An argument whose name is worded."""

    def make_metavar(self, *given: Any, **more: Any) -> str:
        """What stands for its value."""
        return value_word(super().make_metavar(*given, **more), click.get_current_context(silent=True))

    def get_error_hint(self, ctx: click.Context | None) -> str:
        """Its name, as an error cites it."""
        with _within(ctx):
            return super().get_error_hint(ctx)  # type: ignore[arg-type,unused-ignore]


class Command(click.Command):
    """A command whose help is worded.

    Parameters
    ----------
    *given, **more
        As of `click.Command`.
    words : Worded
        What it does; the first sentence stands in lists.
    example : str
        A command line that uses it, shown below its help.
    """

    def __init__(self, *given: Any, words: Worded, example: str, **more: Any):
        super().__init__(*given, **more)
        self.words, self.example = words, example

    help = property(lambda self: told(self.words), lambda *_: None)
    epilog = property(lambda self: told(Worded("help-example", command=self.example)), lambda *_: None)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = told(Worded("help-help"), ctx)
        return option

    def get_usage(self, ctx: click.Context) -> str:
        """How it is used, also after it ended."""
        with _within(ctx):
            return super().get_usage(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how it is used."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=told(Worded("help-usage"), ctx) + " ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows its name in that line."""
        pieces = [piece for param in self.get_params(ctx) for piece in param.get_usage_pieces(ctx)]
        return [value_word(self.options_metavar or "", ctx), *pieces]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each in a line or more."""
        records = [param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section(told(Worded("help-options"), ctx)):
            formatter.write_dl([record for record in records if record])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """What a shell offers for the word at hand."""
        with _within(ctx):
            return super().shell_complete(ctx, incomplete)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words that follow its name; what cannot be read is refused in words."""
        strict, ctx.allow_extra_args = not ctx.allow_extra_args, True
        try:
            rest = super().parse_args(ctx, args)
        except click.BadOptionUsage as error:
            raise misused(self, ctx, error) from None
        finally:
            ctx.allow_extra_args = not strict
        if rest and strict and not ctx.resilient_parsing:
            raise Refused(Worded("refused-extra", count=len(rest), words=" ".join(rest)), ctx)
        return rest


class Group(Command, click.Group):
    """A command that has commands of its own; the outermost one learns which language is asked for."""

    def __init__(self, *given: Any, **more: Any):
        more |= {"invoke_without_command": True, "no_args_is_help": False, "subcommand_metavar": "COMMAND [ARGS]..."}
        super().__init__(*given, **more)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of the command, which keeps the language."""
        if parent is None:
            extra.setdefault("obj", asked(args))
        return super().make_context(info_name, args, parent, **extra)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows its name in the line that says how it is used."""
        return [*super().collect_usage_pieces(ctx), value_word(self.subcommand_metavar, ctx)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and the commands below them."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its commands, with what each does."""
        found = [command for name in self.list_commands(ctx) if (command := self.get_command(ctx, name))]
        command_list(
            told(Worded("help-commands"), ctx), [(command.name or "", command) for command in found], formatter
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            raise NoSuchCommand(args[0], self.list_commands(ctx), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that is named; without one, show what there is."""
        done = super().invoke(ctx)
        if ctx.invoked_subcommand is None:
            with _within(ctx):
                raise NothingAsked(ctx.get_help(), ctx)
        return done


def command_list(title: str, commands: Sequence[tuple[str, click.Command]], formatter: click.HelpFormatter) -> None:
    """A list of commands under a title, each with the first sentence of its help."""
    with formatter.section(title):
        formatter.write_dl([(name, command.get_short_help_str(SENTENCE)) for name, command in commands])


@contextmanager
def _within(context: click.Context | None) -> Iterator[None]:
    """Have the words told in the language of a context that may be over."""
    if context is None:
        yield
        return
    with context.scope(cleanup=False):
        yield


def command(name: str | None = None, *, words: Worded, example: str, **more: Any) -> Callable[..., Command]:
    """Make a function a command; as `click.command`, with words."""
    made: Callable[..., Command] = click.command(name, cls=Command, words=words, example=example, **more)
    return made


def option(*names: str, words: str | Worded, **more: Any) -> Callable[..., Any]:
    """Give a command an option; as `click.option`, with words."""
    return click.option(*names, cls=WordedOption, words=words, **more)


def argument(name: str, **more: Any) -> Callable[..., Any]:
    """Give a command an argument; as `click.argument`, with words."""
    return click.argument(name, cls=Argument, **more)


def shown_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Say which version this is, and end."""
    if wanted and not context.resilient_parsing:
        say(Worded("version", version=VERSION))
        context.exit()


def worded(key: str) -> Worded | None:
    """The text of a key; None where the package a question comes from brings no words for it."""
    return Worded(key) if wording_of(MAIN).has(key) else None


def question_of(id: str) -> Worded | str:
    """What an analysis asks, in words."""
    return worded(f"question-{id}") or ANALYSES[id].title
