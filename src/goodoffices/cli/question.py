"""One command per analysis, made from the signature of its `run`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from inspect import Parameter, getdoc, signature
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import click

from goodoffices.analyses import ANALYSES
from goodoffices.card import Param
from goodoffices.cli import guarding, options
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import shown
from goodoffices.desk.drawing import draw
from goodoffices.desk.running import run
from goodoffices.desk.seeing import see
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.result import Result
from goodoffices.store.making import ending, write_page
from goodoffices.store.opening import edits_in, open


def question_command(id: str) -> click.Command:
    """The command of one analysis."""
    if own := ANALYSES[id].command:
        module, _, name = own.partition(":")
        made: click.Command = getattr(import_module(module), name)()
        return made
    return question(id)


def question(id: str, kept: Callable[[Result, Dossier], str] | None = None) -> click.Command:
    """The command that puts the question and prints the answer.

    `kept` gets the answer and the dossier as it was seen, before anything is printed; the line it gives is the last.
    """
    card = ANALYSES[id]

    @options.AS_OF
    @options.MARKING
    @options.SEED
    @options.LANGUAGE
    @options.JSON
    @guarding.all_markings
    def ask(
        dossier: str,
        as_of: str | None,
        marking: str | None,
        seed: int,
        language: str,
        as_json: bool,
        figure: str | None = None,
        replace: bool = False,
        **parameters: Any,
    ) -> None:
        if figure is not None:
            ending(figure, (".svg",), "a drawing")
        opened = open(dossier)
        if marking is None:
            used = [opened, *(one for one in parameters.values() if isinstance(one, Dossier))]
            edits = parameters.get("edits", ())
            guarding.whole(used, "--seal" if kept else "--figure" if figure else "--json" if as_json else None, edits)
        result = shown(id, lambda: run(id, opened, as_of=as_of, marking=marking, seed=seed, **parameters))
        seen, _ = see(opened, as_of=as_of, marking=marking)
        if figure is not None:
            write_page(Path(figure), draw(result, seen, language=language), replace=replace)
        last = kept(result, seen) if kept else None
        if as_json:
            say_json(result.to_dict())
        else:
            told(result, seen, language)
        if last:
            say(last, err=as_json)

    if card.figure:
        ask = options.FIGURE(options.REPLACE(ask))
    for parameter in reversed(list(_parameters(card.run))):
        ask = parameter(ask)
    if "jobs" in signature(card.run).parameters:
        ask = options.JOBS(ask)
    ask = options.DOSSIER(ask)
    summary = (getdoc(card.run) or "").split("\n\n")[0]
    return click.command(id, help=f"{card.title} {summary}", epilog=f"Example: {card.example}")(ask)


def told(result: Result, dossier: Dossier, language: str) -> None:
    """Print a result in words, as wide as the terminal."""
    from goodoffices.page.text import render

    width = shutil.get_terminal_size((100, 24)).columns
    say(render(result, dossier, language=language, width=width))


def _parameters(run: Callable[..., Any]) -> Iterator[Any]:
    hints = get_type_hints(run, include_extras=True)
    for name, parameter in signature(run).parameters.items():
        if get_origin(hints.get(name)) is Annotated:
            kind, card = get_args(hints[name])
            yield _parameter(name, kind, card, parameter.default)


def _parameter(name: str, kind: Any, card: Param, default: Any) -> Any:
    required = default is Parameter.empty
    # A default of None, said to click, would let a required one be left out.
    shape = _shape(kind) if required else _shape(kind) | {"default": default}
    if card.positional:
        return click.argument(name, required=required, **shape)
    shown_default = default not in (None, (), False) and not required
    return click.option(
        f"--{name.replace('_', '-')}",
        name,
        required=required,
        show_default=shown_default,
        help=_sentence(card.help),
        **shape,
    )


def _shape(kind: Any) -> dict[str, Any]:
    """How click reads a value of this type."""
    if get_origin(kind) in (Union, UnionType):
        kind = next(part for part in get_args(kind) if part is not NoneType)
    if kind is Dossier:
        return {"type": _Reading("DOSSIER", open)}
    if kind == tuple[Edit, ...]:
        return {"type": _Reading("FILE", edits_in)}
    if get_origin(kind) is tuple:
        return {"multiple": True, "type": get_args(kind)[0]}
    if get_origin(kind) is Literal:
        return {"type": click.Choice(get_args(kind))}
    return {"is_flag": True} if kind is bool else {"type": kind}


class _Reading(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A parameter that names something the desk reads."""

    def __init__(self, name: str, read: Callable[[str], Any]):
        self.name, self.read = name, read

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002
        """What the name stands for; a default comes as it is."""
        return self.read(value) if isinstance(value, str) else value


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
