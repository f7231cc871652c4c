"""Opening and saving dossiers, by path or by name in the catalogue."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

from goodoffices.dossier.calling import one_of
from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.dossier.made import made
from goodoffices.dossier.period import Period
from goodoffices.dossier.seen.asof import as_of, matters, sight
from goodoffices.dossier.seen.marking import marked_of
from goodoffices.errors import BadInput, Fault, nearest, said
from goodoffices.formats import FORMATS, endings
from goodoffices.formats.atomic import read_bytes, read_text, there
from goodoffices.formats.format import Format
from goodoffices.formats.native_write import write as write_native
from goodoffices.formats.parsing import toml
from goodoffices.formats.workspace import write as write_workspace
from goodoffices.store import games
from goodoffices.store.making import copied, making, names_in
from goodoffices.store.renewing import renewed
from goodoffices.store.store import Store
from goodoffices.wording import Worded

CATALOG = Path(str(files("goodoffices") / "catalog"))
_MARKING = re.compile(r"""\bmarking["']?\s*=\s*["']*([^"'\n]*)""")
#: The formats that keep all there is of a dossier, and have a log.
LOGGED = ("native", "workspace")
#: Dossiers of the catalogue that are made when asked for.
FAMILIES = (games.FAMILY,)


def names(family: str | None = None) -> tuple[str, ...]:
    """The dossiers of the catalogue, or those of a family of `FAMILIES` in it.

    Examples
    --------
    >>> import goodoffices
    >>> "chicken" in goodoffices.names()
    True
    >>> len(goodoffices.names("games-2x2"))
    78
    """
    if family is None:
        return tuple(sorted(folder.parent.name for folder in CATALOG.glob("*/dossier.toml")))
    if family not in FAMILIES:
        raise BadInput(Fault(Worded("no-family", family=family), nearest=nearest(family, FAMILIES)))
    return games.game_names()


def in_catalogue(name: str) -> bool:
    """Whether the catalogue has a dossier of that name, families included."""
    return name in names() or games.is_one(name)


def kinds(dossier: Dossier) -> tuple[str, ...]:
    """What a dossier can be asked about: a conflict of options, issues settled by degree, packages; in this order."""
    return matters(dossier)


def open(source: str | Path) -> Dossier:
    """Open a dossier.

    Parameters
    ----------
    source : str | Path
        A folder, a file of any format in `FORMATS`, or a name in the catalogue; followed by `@DATE`, as of that date;
        followed by `@r12` or `@NAME`, as it stood after that revision, or when that version was named.

    Raises
    ------
    BadInput
        With every fault found in the file, or the nearest name when there is no such file; also when nothing is left
        on the date, with the first day that can be asked.

    Examples
    --------
    >>> import goodoffices
    >>> goodoffices.open("chicken").about.title
    'Chicken'
    >>> goodoffices.open("us-iran-2025@2025-02-01").about.as_of
    datetime.date(2025, 2, 1)
    """
    source, day = parted(source)
    if day is not None:
        if (stood := stood_at(source, day)) is not None:
            return stood
        seen = seen_on(open(source), day)
        if not (matters(seen) or seen.claims or any(indicator.observations for indicator in seen.indicator)):
            askable(seen)
        return seen
    if games.is_one(source) and not there(source):
        return games.dossier(source)
    path = where(source)
    format = format_of(path)
    if format.read is None:
        raise BadInput(Fault(Worded("format-not-read", format=format.title), file=str(path)))
    return format.read(path)


def stood_at(source: str, moment: str) -> Dossier | None:
    """The dossier as it stood at a moment of its log; None where what is said is a date, or there is no log."""
    try:
        Period.parse(moment)
    except ValueError:
        path = Path(source)
        if there(path) and format_of(path).id in LOGGED and there(Store(path).shelf.log):
            return Store(path).at(moment)
    return None


def parted(source: str | Path) -> tuple[str, str | None]:
    """A dossier's name or path, and the date behind an `@` when there is one."""
    name, at, day = str(source).rpartition("@")
    return (name, day) if at and not there(source) else (str(source), None)


def edits_in(path: str | Path) -> tuple[Edit, ...]:
    """The edits written in a TOML file as [[edit]] blocks.

    Raises
    ------
    BadInput
        When the file is no TOML, or a block is no edit.
    """
    blocks = toml(read_text(Path(path)), str(path)).get("edit", [])
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise BadInput(Fault(Worded("edits-expected"), file=str(path)))
    edits, faults = [], []
    for fields in blocks:
        edit, wrong = made(Edit, fields, "edit")
        edits += [edit] if edit else []
        faults += [replace(fault, file=str(path)) for fault in wrong]
    if faults or not edits:
        raise BadInput(faults or Fault(Worded("edits-none"), file=str(path)))
    return tuple(edits)


def where(source: str | Path) -> Path:
    """The path of a file, a folder or a name in the catalogue."""
    path = Path(source)
    if there(path):
        return path
    if str(source) in names():
        return CATALOG / str(source)
    raise BadInput(
        Fault(
            Worded("no-such-dossier", name=str(source)),
            nearest=nearest(str(source), (*names(), *games.game_names())),
        )
    )


def refuse_unreadable(source: str | Path) -> None:
    """Refuse a dossier of which a file is there and cannot be read at all; what is in it is not looked at."""
    for file in _files(source):
        read_bytes(file)


def marking_words(source: str | Path) -> tuple[str, ...]:
    """The words after every `marking =` in the files of a dossier, even if they cannot be read as one."""
    path = where(source)
    kept = Store(path).shelf.pages().values() if _is_workspace(path) else map(read_bytes, _files(source))
    texts = [content.decode("utf-8", "replace") for content in kept]
    return tuple(word for text in texts for word in _MARKING.findall(text))


def _is_workspace(path: Path) -> bool:
    return path.suffix == ".sqlite" and path.is_file()


def _files(source: str | Path) -> list[Path]:
    path = where(source)
    if _is_workspace(path):
        return []
    files = [path / "dossier.toml", path / "claims.toml"] if path.is_dir() else [path]
    return [file for file in files if there(file)]


def format_of(path: Path) -> Format:
    """The format of a path, by its ending, and of several with that ending the one that recognises the file.

    Raises
    ------
    BadInput
        When no format has that ending, or none of those that have it recognises the file.
    """
    suffix = "" if path.is_dir() else path.suffix.lower()
    able = [format for format in FORMATS if suffix in format.suffixes]
    if len(able) > 1 and path.is_file():
        text = read_bytes(path).decode("utf-8", "replace")
        found = [format for format in able if format.recognises is None or format.recognises(text)]
        if not found:
            raise BadInput(_unknown(able, text, path))
        able = found
    if able:
        return able[0]
    known = tuple(dict.fromkeys((*endings("read"), *endings("write"))))
    raise BadInput(Fault(Worded("no-format", suffix=suffix, known=known), file=str(path)))


def _unknown(able: list[Format], text: str, path: Path) -> Fault:
    """That no format recognises a file: how it begins, and what each would begin with."""
    lines = ((number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip())
    number, begins = next(lines, (1, ""))
    none: str | Worded = able[0].title
    for format in able[1:]:
        none = Worded("and-no", first=none, format=format.title)
    told = Worded("format-unknown" if begins else "format-unknown-empty", none=none, begins=begins[:60])
    for format in able:
        if format.expects:
            told = Worded("format-has", first=told, format=format.title, expects=format.expects)
    return Fault(told, str(path), number)


def save(
    dossier: Dossier,
    path: str | Path,
    *,
    format: str | None = None,
    fresh: bool = False,
    by: str | None = None,
    command: str = "save",
) -> dict[str, int]:
    """Write a dossier, whole or not at all; one that is there already is brought up to date, and its log tells of it.

    Parameters
    ----------
    dossier : Dossier
    path : str | Path
    format : str | None
        An id in `FORMATS`. By default the first that the path's ending names, or the one the file there is of.
    fresh : bool
        Let no word or comment of a dossier stay that is there already.
    by : str | None
        Who writes it, for the log of a folder, a `.toml` file or a workspace; default: who is logged in.
    command : str
        What writes it, for the log.

    Returns
    -------
    dict
        How many records of which kind the format has no place for; `marking`: how many it holds without their marking.

    Raises
    ------
    BadInput
        When the format cannot hold it, or its files end otherwise.

    Examples
    --------
    >>> import goodoffices
    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     left_out = goodoffices.save(goodoffices.open("chicken"), Path(folder) / "chicken.toml")
    ...     again = goodoffices.open(Path(folder) / "chicken.toml")
    >>> left_out, again == goodoffices.open("chicken")
    ({}, True)
    """
    card = _format_asked(Path(path), format) if format else format_of(Path(path))
    if card.write is None:
        raise BadInput(Fault(Worded("format-not-written", format=card.title), file=str(path)))
    if card.id in LOGGED:
        _kept(dossier, Path(path), fresh=fresh, by=by, command=command)
    else:
        card.write(dossier, Path(path))
    left_out = {
        kind: len(getattr(dossier, kind)) for kind in KINDS if kind not in card.holds and getattr(dossier, kind)
    }
    if dossier.status_quo is not None and "status_quo" not in card.holds:
        left_out["status_quo"] = 1
    if card.id not in LOGGED and (unmarked := marked_of(dossier, card.holds)):
        left_out["marking"] = unmarked
    return left_out


def _kept(dossier: Dossier, path: Path, *, fresh: bool, by: str | None, command: str) -> None:
    """A dossier written to a place that has a log."""
    if there(path):
        Store(path).put(dossier, by=by, command=command, fresh=fresh)
        return
    if path.suffix == ".sqlite":
        write_workspace(dossier, path)
    else:
        write_native(dossier, path, fresh=fresh)
    Store(path).begin(by=by, command=command)


def convert(dossier: Dossier, path: str | Path, *, format: str | None = None, replace: bool = False) -> dict[str, int]:
    """Save a dossier where nothing is yet; parameters, answer and errors as of `save`. TOML is written in format 2.

    Parameters
    ----------
    replace : bool
        Write over what is there, and keep it beside. The words and comments of an older state of the same matter stay.
    """
    with making(path, replace=replace):
        try:
            fresh = not there(path) or open(path).about.id != dossier.about.id
        except BadInput:
            fresh = True
        card = _format_asked(Path(path), format) if format else format_of(Path(path))
        kept = renewed(dossier) if card.id in LOGGED else dossier
        return save(kept, path, format=format, fresh=fresh, command="convert")


def _format_asked(path: Path, id: str) -> Format:
    """The format of that id, if files of it may end as `path` does; otherwise they would not be read as it."""
    card = FORMATS[id]
    suffix = "" if path.is_dir() else path.suffix.lower()
    if suffix not in card.suffixes:
        ends = [suffix or Worded("ending-folder") for suffix in card.suffixes]
        raise BadInput(Fault(Worded("format-ending", format=id, known=one_of(ends), suffix=suffix), file=str(path)))
    return card


def seen_on(dossier: Dossier, day: str | None) -> Dossier:
    """The dossier as of a day in words (default: its own `as_of`).

    Raises
    ------
    BadInput
        When the words are no date.
    """
    return as_of(dossier, last_day(day) if day else None)


def askable(seen: Dossier, matter: str | None = None) -> None:
    """Refuse a day on which there is nothing left to model.

    Parameters
    ----------
    seen : Dossier
    matter : str, optional
        One of `kinds`: what the question is about. Default: any of them would do.

    Raises
    ------
    BadInput
        With the first day that can be asked.
    """
    lost = sight(seen).askable
    if not lost or (matters(seen) if matter is None else matter not in lost):
        return
    days = [first for name, first in lost.items() if first is not None and matter in (None, name)]
    first = Worded("first-day", day=min(days).isoformat()) if days else Worded("no-day")
    id, on = seen.about.id, str(seen.about.as_of)
    if matter is None:
        raise BadInput(Worded("nothing-holds", dossier=id, day=on, first=first))
    raise BadInput(Worded("none-holds", what=_MATTER[matter], dossier=id, day=on, first=first))


#: What a question is about, as it is told.
_MATTER = {
    "conflict": Worded("matter-conflict"),
    "issues": Worded("matter-issues"),
    "package": Worded("matter-package"),
}


def last_day(words: str) -> date | None:
    """The last day of a date in words, None when it is open; raises as `seen_on`."""
    try:
        return Period.parse(words).last
    except ValueError as error:
        raise BadInput(said(error)) from None


def copy(name: str, folder: str | Path, *, replace: bool = False) -> Path:
    """Copy a dossier of the catalogue into a new folder, or in place of one that is then kept beside.

    Raises
    ------
    BadInput
        When there is no such dossier, or the folder is there already and may not be replaced.
    """
    if not in_catalogue(name):
        known = (*names(), *games.game_names())
        raise BadInput(Fault(Worded("not-in-catalogue", name=name), nearest=nearest(name, known)))
    path = Path(folder)
    also = () if games.is_one(name) else names_in(CATALOG / name)
    with making(path, replace=replace, also=also):
        if games.is_one(name):
            save(games.dossier(name), path, fresh=True, command="catalog")
        else:
            copied(CATALOG / name, path)
    return path
