"""The command forecast, and its own commands verify and score."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.question import question, told
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault
from goodoffices.result import Result


def command() -> click.Command:
    """`forecast DOSSIER`, `forecast verify FILE`, `forecast score FILE ...`."""
    asked = question("forecast")
    seal = click.Option(["--seal"], metavar="FILE", help="Write the forecast, its inputs and their hash to a new FILE.")
    return _Forecast(
        "forecast",
        callback=_forecast,
        params=[*asked.params, seal],
        help=asked.help,
        epilog=asked.epilog,
    )


class _Forecast(click.Command):
    """A question whose first word may be one of its own commands; any other word is a dossier."""

    @property
    def own(self) -> dict[str, click.Command]:
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
        with formatter.section("Commands"):
            formatter.write_dl(
                [(f"{ctx.command_path} {name}", own.get_short_help_str(80)) for name, own in COMMANDS.items()]
            )


def _forecast(seal: str | None, **given: Any) -> None:
    if seal is not None and Path(seal).exists():
        raise BadInput(Fault("there is something here already; a seal is never written over", file=seal))
    asked = question("forecast", partial(_sealed, seal) if seal is not None else None)
    assert asked.callback is not None
    asked.callback(**given)


def _sealed(file: str, result: Result, dossier: Dossier) -> str:
    from goodoffices.seals import sealing

    return f"sealed in {file}: sha256 {sealing.seal(result, dossier, file, made=date.today())}"


@click.command(epilog="Example: goodoffices forecast verify forecast.json")
@click.argument("file")
@click.option("--sha256", "digest", metavar="HASH", help="The hash that was published when it was sealed.")
@options.JSON
def verify(file: str, digest: str | None, as_json: bool) -> None:
    """Tell whether a sealed forecast is still what was sealed (exit code 1 when it is not)."""
    from goodoffices.seals import sealing

    content = sealing.verify(file, digest)
    sealed = {key: content[key] for key in ("sha256", "made", "version")} | {"dossier": content["about"]["id"]}
    if as_json:
        say_json({"intact": True, "against_published": digest is not None, **sealed})
        return
    told = f"forecast of {sealed['dossier']}, sealed {sealed['made']}, sha256 {sealed['sha256']}"
    if digest is not None:
        say(f"intact, and the one whose hash was published: {told}")
        return
    say(f"intact by itself: {told}")
    say(
        "A file alone proves nothing: anyone can change it and reckon its hash anew. Compare the hash with one that "
        "was published when it was sealed: --sha256 HASH."
    )


@click.command(epilog="Example: goodoffices forecast score forecast.json cap=20 pace=9")
@click.argument("file")
@click.argument("outcomes", nargs=-1, required=True, metavar="DOSSIER|ISSUE=VALUE...")
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def score(file: str, outcomes: tuple[str, ...], language: str, as_json: bool) -> None:
    """Score a sealed forecast against outcomes: of a dossier, or given as ISSUE=VALUE on the issue's scale."""
    from goodoffices.seals import scoring, sealing

    content = sealing.verify(file)
    known = [sealing.inputs_of(content), *scoring.dossiers_of(outcomes)]
    guarding.whole(known, "--json" if as_json else None)
    result = scoring.score(content, scoring.outcomes_of(content, outcomes))
    if as_json:
        say_json(result.to_dict())
    else:
        told(result, sealing.inputs_of(content), language)


#: First word -> the command it names.
COMMANDS = {"verify": verify, "score": score}
