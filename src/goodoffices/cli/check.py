"""The command check: what does not fit in a dossier, and what may be doubted."""

from __future__ import annotations

import sys
from typing import Any

from goodoffices.cli import guarding, options
from goodoffices.cli.commands import command
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.speaking import language, told
from goodoffices.desk import checking
from goodoffices.errors import BadInput, Fault
from goodoffices.escaping import line
from goodoffices.store import opening
from goodoffices.wording import Worded


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "file": fault.file,
        "line": fault.line,
        "field": fault.field,
        "message": fault.message,
        "nearest": fault.nearest,
    }


@command(words=Worded("help-check"), example="goodoffices check us-iran-2025")
@options.DOSSIER
@options.LANGUAGE
@options.JSON
@guarding.all_markings
def check(dossier: str, as_json: bool) -> None:
    """Report faults and doubts of a dossier.

    Faults make it unreadable (exit code 1). Doubts do not: elements that give no reason, rest on one root alone, or are
    an analyst's reading without saying so.
    """
    report(dossier, as_json)


def report(dossier: str, as_json: bool, *, ledger_only: bool = False) -> None:
    """Print the faults and doubts of a dossier, and end with exit code 1 when there are faults."""
    faults: tuple[Fault, ...] = ()
    doubts: tuple[Fault, ...] = ()
    name, day = opening.parted(dossier)
    if day is not None:
        opening.stood_at(name, day) or opening.last_day(day)
    if not opening.in_catalogue(name):
        opening.refuse_unreadable(name)
    try:
        checked, doubts = checking.check(dossier, ledger_only=ledger_only)
    except BadInput as error:
        faults = error.faults
        if not opening.in_catalogue(name):
            guarding.unread(name, "--json" if as_json else None)
    else:
        guarding.intact([checked], "--json" if as_json else None)
    if as_json:
        say_json({"faults": [_fault(f) for f in faults], "doubts": [_fault(f) for f in doubts]})
    else:
        for fault in faults:
            say(line(told(Worded("fault-found", fault=fault.told(language())))))
        for doubt in doubts:
            say(line(told(Worded("doubt-found", doubt=doubt.told(language())))))
        faulty, doubtful = Worded("count-faults", count=len(faults)), Worded("count-doubts", count=len(doubts))
        say(Worded("faults-and-doubts", faults=faulty, doubts=doubtful))
    sys.exit(1 if faults else 0)
