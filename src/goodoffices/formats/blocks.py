"""A TOML file as blocks of text, one a record, so that what did not change keeps its place, its words and its comments.

A comment straight above a heading belongs to that record; what stands apart by a blank line belongs to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit

from goodoffices.dossier.dossier import DESCRIBED, KINDS, TABLES
from goodoffices.dossier.identifying import identified
from goodoffices.dossier.made import made
from goodoffices.dossier.records.record import DescribedRecord, Record
from goodoffices.errors import BadInput
from goodoffices.formats.lines import Lines
from goodoffices.formats.parsing import toml

#: A list of more characters is written with one item a line.
LONG = 100
#: The heading of a record of which there may be several, with the rest of its line.
_HEADING = re.compile(r"^\[\[.*\n", re.MULTILINE)
Fields = Callable[[Record], dict[str, Any]]


@dataclass
class Block:
    """A stretch of the file; `record` is what stands there, None between records and where it cannot be read."""

    text: str
    kind: str = ""
    record: Record | None = None
    key: tuple[str, int] | None = None
    written: bool = True  # whether its id, if it has one, stands there


class BlockFile:
    """One file, to be brought up to date kind by kind.

    Parameters
    ----------
    text : str
        What it holds; "" where it is not there yet.
    file : Path
        What to call it.
    fresh : bool
        Begin with an empty page, whatever is there.

    Raises
    ------
    BadInput
        When what is there is no TOML.
    """

    def __init__(self, text: str, file: Path, fresh: bool = False):
        try:
            content = toml(text, str(file))
        except BadInput:
            if not fresh:
                raise
            content = {}
        rows = content.get("indicator")
        #: The series that the records here name.
        self.series = {row.get("series") for row in rows if isinstance(row, dict)} if isinstance(rows, list) else set()
        self.blocks = [] if fresh else _blocks(text, content)

    def holds(self, kind: str) -> bool:
        """Whether there is a record of that kind."""
        return any(block.kind == kind for block in self.blocks)

    def text(self) -> str:
        """The whole file."""
        text = "".join(block.text for block in self.blocks).strip("\n")
        return text + "\n" if text else ""

    def put(self, kind: str, records: Sequence[Record], fields: Fields) -> None:
        """Make these the file's records of that kind, in this order."""
        old = _identified(kind, [block for block in self.blocks if block.kind == kind])
        matches = _matches(old, records)
        kept = [match for match in matches if match is not None]
        slots = iter([block for block in old if any(block is match for match in kept)])
        filled: dict[int, Block] = {}  # by id of the block whose place is taken
        following: dict[int, list[Block]] = {}  # by id of the block after which new ones go; 0: before all
        last = 0
        for record, match in zip(records, matches, strict=True):
            if match is None:
                following.setdefault(last, []).append(Block(_new(kind, fields(record)), kind, record))
            else:
                last = id(next(slots))
                filled[last] = Block(_changed(match, record, fields), kind, record)
        self.blocks = list(_laid(self.blocks, kind, filled, following))


def _laid(blocks: list[Block], kind: str, filled: dict[int, Block], following: dict[int, list[Block]]) -> list[Block]:
    """The blocks with the kept ones in their slots, the removed ones gone and the new ones where they belong."""
    laid: list[Block] = []
    leading = following.get(0, [])
    for block in blocks:
        if block.kind == kind:
            laid += _apart(leading)
            leading = []
        if id(block) in filled:
            laid.append(filled[id(block)])
        elif block.kind != kind:
            laid.append(block)
        laid += _apart(following.get(id(block), []), laid)
    return laid + _apart(leading, laid)


def _apart(new: list[Block], before: Sequence[Block] = ()) -> list[Block]:
    """New blocks, with a blank line before them where there is none yet."""
    if new and before and not before[-1].text.endswith("\n\n"):
        before[-1].text = before[-1].text.rstrip("\n") + "\n\n"
    return new


def _blocks(text: str, content: dict[str, Any]) -> list[Block]:
    """The text in blocks; [] when its records have no headings of their own, so that it is written anew."""
    lines = Lines(text)
    kinds = [kind for kind in content if kind in KINDS or kind in TABLES]
    for kind in kinds:
        if not isinstance(content[kind], dict if kind in TABLES else list):
            return []
        wanted = {(kind, None)} if kind in TABLES else {(kind, n) for n in range(len(content[kind]))}
        if not wanted <= set(lines.starts):
            return []
    begins = sorted((begin, place) for place, (begin, _) in lines.starts.items())
    blocks, start = [], 0
    for number, (begin, place) in enumerate(begins):
        head = begin
        while head > start and not lines.quiet[head - 1] and lines.lines[head - 1].lstrip().startswith("#"):
            head -= 1
        if head > start:
            blocks.append(Block(_joined(lines, start, head)))
        start = begins[number + 1][0] if number + 1 < len(begins) else len(lines.lines)
        end = start
        while end > begin + 1 and not lines.quiet[end - 1] and _idle(lines.lines[end - 1]):
            end -= 1
        while end < start and not lines.lines[end].strip():
            end += 1
        blocks.append(_block(_joined(lines, head, end), place, content))
        start = end
    if start < len(lines.lines) and text:
        blocks.append(Block(_joined(lines, start, len(lines.lines))))
    return blocks


def _idle(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _joined(lines: Lines, start: int, end: int) -> str:
    return "".join(line + "\n" for line in lines.lines[start:end])


def _block(text: str, place: tuple[str, int | None], content: dict[str, Any]) -> Block:
    kind, index = place
    if kind not in KINDS and kind not in TABLES:
        return Block(text, f"other {kind}")
    found = content[kind] if index is None else content[kind][index]
    if not isinstance(found, dict):
        return Block(text, f"other {kind}")
    key = (found["id"], found.get("rev", 1)) if "id" in found else None
    return Block(text, kind, made((KINDS | TABLES)[kind], found, kind)[0], key)


def _identified(kind: str, old: list[Block]) -> list[Block]:
    """The blocks, their records with the ids that a dossier makes where they were left out."""
    readable = [block for block in old if block.record is not None]
    if kind in DESCRIBED:
        for block, record in zip(readable, identified(kind, [block.record for block in readable]), strict=True):
            block.written = bool(block.record and getattr(block.record, "id", ""))
            block.record, block.key = record, (record.id, 1)
    return old


def _matches(old: list[Block], records: Sequence[Record]) -> list[Block | None]:
    """For each record the block it takes the place of: that of its id, else an equal one, else the one in its place."""
    free = list(old)

    def take(fits: Callable[[Block], bool]) -> Block | None:
        block = next((block for block in free if fits(block)), None)
        if block is not None:
            free.remove(block)
        return block

    matches: list[Block | None] = []
    for record in records:
        key = (getattr(record, "id", None), getattr(record, "rev", 1))
        matches.append(take(lambda block, key=key, record=record: block.key == key or block.record == record))  # type: ignore[misc]
    for place, record in enumerate(records):
        if matches[place] is None and isinstance(record, DescribedRecord) and place < len(old):
            matches[place] = take(lambda block, same=old[place]: block is same)  # type: ignore[misc]
    return matches


def _new(kind: str, fields: dict[str, Any]) -> str:
    table = tomlkit.table()
    for key, value in fields.items():
        table[key] = _plain(value)
    document = tomlkit.document()
    document[kind] = table if kind in TABLES else tomlkit.aot()
    if kind not in TABLES:
        document[kind].append(table)
    return tomlkit.dumps(document).strip("\n") + "\n\n"


def _changed(block: Block, record: Record, fields: Fields) -> str:
    """The block's text with the fields that differ from what stands there brought up to date."""
    if block.record == record and (block.written or "id" not in fields(record)):
        return block.text
    document = tomlkit.parse(block.text)
    table = document[block.kind]
    table = table if block.kind in TABLES else table[0]
    old, new = (fields(block.record) if block.record else {}), fields(record)
    for key in list(table):
        if key not in new and (key in old or block.record is None or key == "id"):
            del table[key]
    named = "id" in new and "id" not in table and block.kind in DESCRIBED
    for key, value in new.items():
        if (key not in table or key not in old or old[key] != value) and not (named and key == "id"):
            table[key] = _plain(value)
    text = tomlkit.dumps(document)
    return _HEADING.sub(lambda heading: f'{heading[0]}id = "{new["id"]}"\n', text, count=1) if named else text


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        if sum(len(str(item)) for item in value if isinstance(item, str | tuple)) > LONG:
            return tomlkit.value(_item_a_line(value))
        array = tomlkit.array()
        array.extend(_plain(item) for item in value)
        return array
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update({key: _plain(item) for key, item in value.items() if item is not None})
        return inline
    return value


def _item_a_line(value: Any, indent: str = "    ") -> str:
    """A long list with each item on a line of its own, lists in it alike."""
    if not isinstance(value, tuple | list):
        return str(tomlkit.item(_plain(value)).as_string())
    lines = "".join(f"{indent}{_item_a_line(item, indent + '    ')},\n" for item in value)
    return f"[\n{lines}{indent[4:]}]"
