"""One command per analysis, made from the signature of its `run`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from inspect import Parameter, getdoc, signature
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import click

from goodoffices.analyses import ANALYSES
from goodoffices.card import Param
from goodoffices.cli import commands, guarding, options, speaking, values
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import with_progress
from goodoffices.desk.drawing import draw
from goodoffices.desk.running import answers_first
from goodoffices.desk.seeing import see
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.result import Result
from goodoffices.runs.runner import Processes
from goodoffices.store.making import ending, write_page
from goodoffices.store.opening import edits_in, open
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.page.document import Sentence
    from goodoffices.page.view import View

#: Letters on a line and lines, where there is no terminal.
SCREEN = (100, 40)


def question_command(id: str) -> click.Command:
    """The command of one analysis."""
    if own := ANALYSES[id].command:
        module, _, name = own.partition(":")
        made: click.Command = getattr(import_module(module), name)()
        return made
    return question(id)


def question(id: str, kept: Callable[[Result, Dossier], str] | None = None) -> commands.Command:
    """The command that puts the question and prints the answer.

    `kept` gets the answer and the dossier as it was seen, before anything is printed; the line it gives is the last.
    """
    card = ANALYSES[id]

    @options.AS_OF
    @options.MARKING
    @options.SEED
    @options.LANGUAGE
    @options.JSON
    @options.ALL
    @options.BECAUSE
    @guarding.all_markings
    def ask(
        dossier: str,
        as_of: str | None,
        marking: str | None,
        seed: int,
        as_json: bool,
        everything: bool,
        because: bool,
        figure: str | None = None,
        replace: bool = False,
        **parameters: Any,
    ) -> None:
        if figure is not None:
            ending(figure, (".svg",), Worded("written-drawing"))
        opened = open(dossier)
        if marking is None:
            _guard(opened, parameters, "--seal" if kept else "--figure" if figure else "--json" if as_json else None)
        runner = Processes(parameters.pop("jobs", 1))
        given = {"as_of": as_of, "marking": marking, "seed": seed, "runner": runner, **parameters}
        *before, result = with_progress(id, partial(answers_first, id, opened, first=not as_json, **given), runner)
        seen, _ = see(opened, as_of=as_of, marking=marking)
        if figure is not None:
            write_page(Path(figure), draw(result, seen, language=speaking.language()), replace=replace)
        last = kept(result, seen) if kept else None
        if not as_json:
            show(result, seen, before=before, everything=everything, because=because)
        _end(result, last, as_json)

    if card.figure:
        ask = options.FIGURE(options.REPLACE(ask))
    for parameter in reversed(list(_parameters(card.run))):
        ask = parameter(ask)
    if "runner" in signature(card.run).parameters:
        ask = options.JOBS(ask)
    summary = commands.worded(f"summary-{id}") or _summary(card.run)
    words = Worded("help-question", question=commands.question_of(id), summary=summary)
    return commands.command(id, words=words, example=card.example)(options.DOSSIER(ask))


def _guard(opened: Dossier, parameters: Mapping[str, Any], form: str | None) -> None:
    """Refuse to write out a dossier that holds marked records, or one it is asked about together with."""
    used = [opened, *(one for one in parameters.values() if isinstance(one, Dossier))]
    guarding.intact(used, form, parameters.get("edits", ()))


def _end(result: Result, last: str | None, as_json: bool) -> None:
    """The answer for programs, the last line, if there is one; exit code 1 where nothing was found that works."""
    if as_json:
        say_json(result.to_dict())
    if last:
        say(last, err=as_json)
    if getattr(result.answer, "fruitless", False):
        sys.exit(1)


def _summary(run: Callable[..., Any]) -> str:
    return (getdoc(run) or "").split("\n\n")[0]


def show(
    result: Result,
    dossier: Dossier,
    *,
    before: Sequence[Result] = (),
    everything: bool = False,
    because: bool = False,
) -> None:
    """Print a result in words, on one screen of the terminal unless everything is asked for.

    `before` are the answers to other questions that stand first. Where there is no terminal, as in a pipe, a screen is
    of `SCREEN`: the same command gives the same lines.
    """
    from goodoffices.page.terminal import Terminal
    from goodoffices.page.view import View

    window = shutil.get_terminal_size(SCREEN)
    shown = (*before, result)
    view = View(dossier, {one.analysis: (one,) for one in shown}, speaking.language(), {})
    every = [sentence for one in shown for sentence in view.told(one.findings)]
    told = [sentence for one in shown for sentence in _on_screen(view, one)]
    height = None if everything else max(window.lines - 1, 1)
    say(Terminal(view, window.columns, height, because).render(result, told, every))


def _on_screen(view: View, result: Result) -> Sequence[Sentence]:
    """What an answer says on one screen."""
    if result.analysis not in ANALYSES or not (screen := ANALYSES[result.analysis].screen):
        return view.told(result.findings)
    made: Sequence[Sentence] = ANALYSES[result.analysis].load(screen)(view)
    return made


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
        return commands.argument(name, required=required, **shape)
    shown_default = default not in (None, (), False) and not required
    names = f"--{name.replace('_', '-')}", name
    return click.option(*names, cls=_Asked, required=required, show_default=shown_default, words=card.help, **shape)


class _Asked(commands.WordedOption):
    """An option of a question: its words begin small and are made a sentence."""

    def told(self) -> str:
        """What it means."""
        text = super().told()
        return text[:1].upper() + text[1:] + "."


def _shape(kind: Any) -> dict[str, Any]:
    """How click reads a value of this type."""
    if get_origin(kind) in (Union, UnionType):
        kind = next(part for part in get_args(kind) if part is not NoneType)
    if kind is Dossier:
        return {"type": values.Read("DOSSIER", open)}
    if kind == tuple[Edit, ...]:
        return {"type": values.Read("FILE", edits_in)}
    if get_origin(kind) is tuple:
        return {"multiple": True, "type": get_args(kind)[0]}
    if get_origin(kind) is Literal:
        return {"type": values.Choice(get_args(kind))}
    if kind is bool:
        return {"is_flag": True}
    return {"type": values.Number(kind) if kind in (int, float) else kind}
