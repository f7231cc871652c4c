"""The command forecast, and its own commands verify and score."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from goodoffices.cli import commands, guarding, options, speaking
from goodoffices.cli.commands import Command, WordedOption, argument, command_list, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.question import question, show
from goodoffices.cli.speaking import told
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault
from goodoffices.result import Result
from goodoffices.wording import Worded


def forecast_command() -> click.Command:
    """`forecast DOSSIER`, `forecast verify FILE`, `forecast score FILE ...`."""
    asked = question("forecast")
    seal = WordedOption(["--seal"], metavar="FILE", words=Worded("help-seal"))
    return _Forecast(
        "forecast",
        callback=_forecast,
        params=[*asked.params, seal],
        words=asked.words,
        example=asked.example,
    )


class _Forecast(Command):
    """A question whose first word may be one of its own commands; any other word is a dossier."""

    @property
    def own(self) -> dict[str, Command]:
        """Its own commands, by name."""
        return COMMANDS

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of the command that the first word names."""
        if args and args[0] in COMMANDS:
            own = COMMANDS[args[0]]
            return own.make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and the commands below them."""
        super().format_options(ctx, formatter)
        own = [(f"{ctx.command_path} {name}", command) for name, command in COMMANDS.items()]
        command_list(speaking.told(Worded("help-commands"), ctx), own, formatter)


def _forecast(seal: str | None, **given: Any) -> None:
    if seal is not None and Path(seal).exists():
        raise BadInput(Fault(Worded("seal-stands"), file=seal))
    asked = question("forecast", partial(_sealed, seal) if seal is not None else None)
    assert asked.callback is not None
    asked.callback(**given)


def _sealed(file: str, result: Result, dossier: Dossier) -> str:
    from goodoffices.seals import sealing

    return told(Worded("sealed-in", file=file, hash=sealing.seal(result, dossier, file, made=date.today())))


@commands.command(words=Worded("help-forecast-verify"), example="goodoffices forecast verify forecast.json")
@argument("file")
@option("--sha256", "digest", metavar="HASH", words=Worded("help-sha256"))
@options.LANGUAGE
@options.JSON
def verify(file: str, digest: str | None, as_json: bool) -> None:
    """Tell whether a sealed forecast is still what was sealed (exit code 1 when it is not)."""
    from goodoffices.seals import sealing

    content = sealing.verify(file, digest)
    sealed = {key: content[key] for key in ("sha256", "made", "version")} | {"dossier": content["about"]["id"]}
    if as_json:
        say_json({"intact": True, "against_published": digest is not None, **sealed})
        return
    which = Worded("sealed-forecast", dossier=sealed["dossier"], made=sealed["made"], hash=sealed["sha256"])
    if digest is not None:
        say(Worded("seal-published", forecast=which))
        return
    say(Worded("seal-intact", forecast=which))
    say(Worded("seal-alone"))


@commands.command(words=Worded("help-forecast-score"), example="goodoffices forecast score forecast.json cap=20 pace=9")
@argument("file")
@argument("outcomes", nargs=-1, required=True, metavar="DOSSIER|ISSUE=VALUE...")
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def score(file: str, outcomes: tuple[str, ...], as_json: bool) -> None:
    """Score a sealed forecast against outcomes: of a dossier, or given as ISSUE=VALUE on the issue's scale."""
    from goodoffices.seals import scoring, sealing

    content = sealing.verify(file)
    known = [sealing.inputs_of(content), *scoring.dossiers_of(outcomes)]
    guarding.intact(known, "--json" if as_json else None)
    result = scoring.score(content, scoring.outcomes_of(content, outcomes))
    if as_json:
        say_json(result.to_dict())
    else:
        show(result, sealing.inputs_of(content), everything=True)


#: First word -> the command it names.
COMMANDS = {"verify": verify, "score": score}
