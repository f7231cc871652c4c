"""A command line that cannot be read, in words: what click tells in English, by keys."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

import click

from goodoffices.wording import Worded


class Refused(click.UsageError):
    """A command line that cannot be read, for a reason that has a key."""

    def __init__(self, text: Worded, context: click.Context | None = None):
        super().__init__(text.key, context)
        self.text = text


class NoSuchCommand(Refused):
    """A word that names no command.

    Parameters
    ----------
    name : str
    known : iterable of str
        The commands there are.
    context : click.Context
    """

    def __init__(self, name: str, known: Iterable[str], context: click.Context):
        text = Worded("refused-command", name=name)
        super().__init__(_with_near(text, get_close_matches(name, list(known))), context)


class NothingAsked(click.UsageError):
    """No command was named: its message is the help that says which there are."""


class BadValue(click.BadParameter):
    """A value that its option or argument does not take, for a reason that has a key."""

    def __init__(self, text: Worded, param: click.Parameter | None, context: click.Context | None):
        super().__init__(text.key, context, param)
        self.text = text


def misused(command: click.Command, context: click.Context, error: click.BadOptionUsage) -> Refused:
    """The refusal of an option that stands without its value, or with one it does not take."""
    named = (
        param for param in command.get_params(context) if error.option_name in (*param.opts, *param.secondary_opts)
    )
    option = next(named, None)
    bare = isinstance(option, click.Option) and option.is_flag
    return Refused(Worded("refused-needs-no-value" if bare else "refused-needs-value", name=error.option_name))


def refusal(error: click.ClickException, language: str) -> str:
    """All that is said of a command line that cannot be read: how it is used, where help is, and what is wrong."""
    if isinstance(error, NothingAsked):
        return error.message
    wrong = Worded("refused", reason=_reason(error)).told(language)
    context = getattr(error, "ctx", None)
    if context is None:
        return wrong
    options = context.command.get_help_option_names(context)
    hint = Worded("refused-hint", command=context.command_path, option=max(options, key=len))
    return f"{context.get_usage()}\n{hint.told(language)}\n\n{wrong}"


def _reason(error: click.ClickException) -> str | Worded:
    if isinstance(error, Refused):
        return error.text
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return _missing(error.param, error.ctx)
    if isinstance(error, click.BadParameter) and error.param is not None:
        reason = error.text if isinstance(error, BadValue) else error.message
        return Worded("refused-value", parameter=error.param.get_error_hint(error.ctx), reason=reason)
    if isinstance(error, click.NoSuchOption):
        return _with_near(Worded("refused-option", name=error.option_name), list(error.possibilities or ()))
    return error.format_message()


def _missing(param: click.Parameter, context: click.Context | None) -> Worded:
    hint = param.get_error_hint(context)  # type: ignore[arg-type,unused-ignore]
    argument = isinstance(param, click.Argument)
    text = Worded("refused-no-argument" if argument else "refused-no-option", parameter=hint)
    choices = getattr(param.type, "choices", None)
    return Worded("refused-choose", missing=text, choices="\n\t" + ",\n\t".join(choices)) if choices else text


def _with_near(text: Worded, near: list[str]) -> Worded:
    if not near:
        return text
    names = ", ".join(f"'{name}'" for name in sorted(near))
    mend = Worded("refused-near", name=names) if len(near) == 1 else Worded("refused-near-some", names=names)
    return Worded("refused-with-mend", refused=text, mend=mend)
