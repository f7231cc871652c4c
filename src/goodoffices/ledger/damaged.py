"""Files of other programs that are damaged: refused as they are read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from goodoffices.errors import BadInput, Fault, GoodofficesError, printable
from goodoffices.formats.atomic import read_bytes
from goodoffices.wording import Worded

OURS = str(Path(__file__).parents[1])


@contextmanager
def damage_as_fault(path: Path) -> Iterator[None]:
    """Let a file be read by other people's libraries: whatever they raise says that it is damaged.

    Raises
    ------
    BadInput
        When it cannot be read, or a library gives up on it. What goes wrong in this package's own lines is raised as
        it is.
    """
    read_bytes(path)
    try:
        yield
    except BadInput as error:
        raise BadInput(replace(fault, file=fault.file or printable(path)) for fault in error.faults) from None
    except GoodofficesError:
        raise
    except (RecursionError, MemoryError):
        raise BadInput(Fault(Worded("file-nested"), file=printable(path))) from None
    except Exception as error:
        if _last(error.__traceback__).startswith(OURS):
            raise
        said = f"{type(error).__name__}: {error}".strip(": ")[:200]
        raise BadInput(Fault(Worded("file-damaged", said=said), file=printable(path))) from None


def _last(trace: TracebackType | None) -> str:
    """The file in which something went wrong."""
    file = ""
    while trace is not None:
        file, trace = trace.tb_frame.f_code.co_filename, trace.tb_next
    return file
