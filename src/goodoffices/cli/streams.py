"""What the command line reads from and writes to: words, input, output; any of them may be shut or full."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from goodoffices.errors import BadInput, printable, unreached
from goodoffices.wording import Worded

STANDARD_OUTPUT = Worded("standard-output")
#: What a shell gives a command whose reader went away.
PIPE_SHUT = 141


def opened() -> None:
    """See that all three streams can be used.

    Their numbers are taken, so that no file opened later is written to by mistake, and a sign that the terminal does
    not know is spelled out.

    Raises
    ------
    BadInput
        When the standard output is shut: there would be no answer.
    """
    shut = sys.stdout is None
    for number, (name, way) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        if getattr(sys, name) is None:
            _fill(number)
            setattr(sys, name, open(os.devnull, way, encoding="utf-8"))  # noqa: SIM115
        elif way == "w" and hasattr(getattr(sys, name), "reconfigure"):
            getattr(sys, name).reconfigure(errors="backslashreplace")
    if shut:
        raise BadInput(Worded("output-shut"))


def ended() -> None:
    """Let who is told to end, or whose terminal goes, clear up first, as with Ctrl-C."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, lambda told, _: sys.exit(128 + told))


def _fill(number: int) -> None:
    """Give a shut stream's number to the null device."""
    try:
        os.fstat(number)
    except OSError:
        held = os.open(os.devnull, os.O_RDWR)
        if held != number:
            os.dup2(held, number)
            os.close(held)


def refuse_undecodable(words: Sequence[str]) -> None:
    """Refuse words on the command line that are no text; raises BadInput."""
    for number, word in enumerate(words):
        try:
            word.encode()
        except UnicodeEncodeError:
            raise BadInput(Worded("word-no-text", number=str(number), word=printable(word))) from None


def flushed(language: str) -> int:
    """Let what was said reach its reader; the exit code when it cannot, else 0."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        return left()
    except OSError as error:
        _drop(sys.stdout)
        try:
            fault = unreached(error, STANDARD_OUTPUT.told(language), "written")
            sys.stderr.write(f"{fault.told(language)}\n")
            sys.stderr.flush()
        except OSError:
            _drop(sys.stderr)
        return 2
    return 0


def left() -> int:
    """Nobody reads any more: say nothing, as other commands do."""
    _drop(sys.stdout)
    _drop(sys.stderr)
    return PIPE_SHUT


def _drop(stream: object) -> None:
    """Send what is still to be written nowhere, so that the end of the program says nothing of it."""
    try:
        held = os.open(os.devnull, os.O_WRONLY)
        os.dup2(held, stream.fileno())  # type: ignore[attr-defined]
        os.close(held)
    except (OSError, AttributeError, ValueError):
        pass
