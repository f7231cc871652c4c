"""Where in a TOML file a record and its fields stand, for messages; TOML readers do not keep it."""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\- ]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*(["']?)([A-Za-z0-9_-]+)\1\s*(?:\.|=)""")


class Lines:
    """The places of records in one file's text.

    Parameters
    ----------
    text : str
        The whole file.
    """

    def __init__(self, text: str):
        self.lines = text.split("\n")
        self.quiet = [False] * len(self.lines)
        self.starts: dict[tuple[str, int | None], tuple[int, int]] = {}
        self._scan()

    def _scan(self) -> None:
        counts: dict[str, int] = {}
        here: tuple[str, int | None] | None = None
        begin, fence = 0, ""
        for number, line in enumerate(self.lines):
            self.quiet[number], fence = bool(fence), _fence(line, fence)
            header = None if self.quiet[number] else _HEADER.match(line)
            kind, dot, _ = header[2].partition(".") if header else ("", "", "")
            if not header or (dot and here is not None and here[0] == kind):
                continue
            if here is not None:
                self.starts[here] = (begin, number)
            counts[kind] = counts.get(kind, -1) + 1
            here, begin = (kind, counts[kind] if header[1] == "[[" else None), number
        if here is not None:
            self.starts[here] = (begin, len(self.lines))

    def locate(self, kind: str, index: int | None, field: str = "", text: str = "") -> int | None:
        """The line (from 1) of a record's field, or of its head; None when the file does not hold it.

        Parameters
        ----------
        kind, index : str, int | None
            `[[kind]]` number index from 0; None for `[kind]`.
        field : str
            In dotted form.
        text : str
            When it stands in quotes, or as a key, on a line from the field's on, that line is meant.
        """
        if (kind, index) not in self.starts:
            return None
        begin, end = self.starts[kind, index]
        at = self._field(begin, end, field)
        for number in range(at, end) if text else ():
            line, key = self.lines[number].replace('\\"', '"'), _KEY.match(self.lines[number])
            if f'"{text}"' in line or f"'{text}'" in line or (key and key[2] == text):
                return number + 1
        return at + 1

    def _field(self, begin: int, end: int, field: str) -> int:
        for part in reversed([part for part in field.split(".") if part and not part.isdigit()]):
            for number in range(begin, end):
                line = "" if self.quiet[number] else self.lines[number]
                header, key = _HEADER.match(line), _KEY.match(line)
                if (key and key[2] == part) or (header and part in header[2].split(".")[1:]):
                    return number
        return begin


def _fence(line: str, fence: str) -> str:
    """The triple quote that is open after `line`, given the one open before it."""
    for quote in ('"""', "'''"):
        if (not fence or fence == quote) and line.count(quote) % 2:
            return "" if fence else quote
    return fence
