"""The command check: what does not fit in a dossier, and what may be doubted."""

from __future__ import annotations

import sys
from typing import Any

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.counting import counted
from goodoffices.cli.printing import say, say_json
from goodoffices.desk import checking
from goodoffices.errors import BadInput, Fault
from goodoffices.escaping import line
from goodoffices.store import opening


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "file": fault.file,
        "line": fault.line,
        "field": fault.field,
        "message": fault.message,
        "nearest": fault.nearest,
    }


@click.command(epilog="Example: goodoffices check us-iran-2025")
@options.DOSSIER
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
        opening.last_day(day)
    if not opening.in_catalogue(name):
        opening.readable(name)
    try:
        checked, doubts = checking.check(dossier, ledger_only=ledger_only)
    except BadInput as error:
        faults = error.faults
        if not opening.in_catalogue(name):
            guarding.unread(name, "--json" if as_json else None)
    else:
        guarding.whole([checked], "--json" if as_json else None)
    if as_json:
        say_json({"faults": [_fault(f) for f in faults], "doubts": [_fault(f) for f in doubts]})
    else:
        for fault in faults:
            say(line(f"fault: {fault}"))
        for doubt in doubts:
            say(line(f"doubt: {doubt}"))
        say(f"{counted(len(faults), 'fault')}, {counted(len(doubts), 'doubt')}")
    sys.exit(1 if faults else 0)
