"""The command convert: from one format to another."""

from __future__ import annotations

from pathlib import Path

from goodoffices.cli import options, values
from goodoffices.cli.commands import argument, command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.dossier.calling import called
from goodoffices.formats import FORMATS, endings
from goodoffices.formats.atomic import there
from goodoffices.store import moving, opening
from goodoffices.wording import Worded

_FORMATS = tuple(format.id for format in FORMATS if format.write)


@command(
    words=Worded("help-convert", read=endings("read"), written=endings("write")),
    example="goodoffices convert elmira.gmcr elmira.toml",
)
@options.DOSSIER
@argument("output", type=values.Path())
@option("--format", "format", metavar="FORMAT", words=Worded("help-convert-format", formats=_FORMATS))
@options.REPLACE
@options.LANGUAGE
@options.JSON
def convert(dossier: str, output: str, format: str | None, replace: bool, as_json: bool) -> None:
    """Convert a dossier to another format."""
    source = opening.parted(dossier)
    if format is None and source[1] is None and there(dossier) and moving.goes_whole(Path(dossier), Path(output)):
        moving.carry(Path(dossier), Path(output), replace=replace)
        left_out: dict[str, int] = {}
    else:
        left_out = opening.convert(opening.open(dossier), output, format=format, replace=replace)
    if as_json:
        say_json({"path": output, "left_out": left_out})
        return
    say(output)
    if unmarked := left_out.pop("marking", 0):
        say(Worded("markings-left-out", count=unmarked), err=True)
    for kind, count in left_out.items():
        say(Worded("kind-left-out", count=count, kind=called(kind)), err=True)
