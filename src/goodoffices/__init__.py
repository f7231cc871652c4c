"""goodoffices: from attributed reporting to a sourced model, and from the model to answers that can be defended.

The names below are loaded when first asked for, so that the command line starts at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from goodoffices.desk.briefing import brief
    from goodoffices.desk.checking import check
    from goodoffices.desk.drawing import draw
    from goodoffices.desk.loading import load
    from goodoffices.desk.running import run
    from goodoffices.dossier.dossier import Dossier
    from goodoffices.dossier.edit.edit import Edit, apply, inverse
    from goodoffices.dossier.seen.asof import as_of
    from goodoffices.errors import BadInput, Broken, GoodofficesError, OutOfReach
    from goodoffices.result import Finding, Result, Table
    from goodoffices.store.opening import names, open, save
    from goodoffices.version import VERSION as __version__

_HOMES = {
    "desk.briefing": ("brief",),
    "desk.checking": ("check",),
    "desk.drawing": ("draw",),
    "desk.loading": ("load",),
    "store.opening": ("names", "open", "save"),
    "desk.running": ("run",),
    "dossier.seen.asof": ("as_of",),
    "dossier.dossier": ("Dossier",),
    "dossier.edit.edit": ("Edit", "apply", "inverse"),
    "errors": ("BadInput", "Broken", "GoodofficesError", "OutOfReach"),
    "result": ("Finding", "Result", "Table"),
}
__all__ = [
    "BadInput",
    "Broken",
    "Dossier",
    "Edit",
    "Finding",
    "GoodofficesError",
    "OutOfReach",
    "Result",
    "Table",
    "__version__",
    "apply",
    "as_of",
    "brief",
    "check",
    "draw",
    "inverse",
    "load",
    "names",
    "open",
    "run",
    "save",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("goodoffices.version").VERSION
    for home, held in _HOMES.items():
        if name in held:
            return getattr(import_module(f"goodoffices.{home}"), name)
    raise AttributeError(f"module 'goodoffices' has no attribute '{name}'")


def __dir__() -> list[str]:
    return __all__
