"""Rich text (RTF): the words of its groups, without fonts, pictures and what was deleted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from goodoffices.reading.files.opened import Bin, Opened, joined

_TOKEN = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.DOTALL
)
_SILENT = frozenset(
    [
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "listtable",
        "listoverridetable",
        "rsidtbl",
        "generator",
        "xmlnstbl",
        "fldinst",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "annotation",
        "atnid",
        "atnauthor",
        "bkmkstart",
        "bkmkend",
        "filetbl",
        "revtbl",
        "pgdsctbl",
    ]
)
_SAID = dict.fromkeys(("par", "line", "sect", "page", "row", "cell"), "\n") | {
    "tab": " ",
    "emspace": " ",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
}
_SIGNS = {"~": " ", "_": "-", "-": "", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}"}


@dataclass(frozen=True)
class _Group:
    silent: str = ""
    deleted: bool = False
    skip: int = 1


@dataclass
class _Reader:
    codepage: str = "cp1252"
    words: list[str] = field(default_factory=list)
    out: Bin = field(default_factory=Bin)
    gone: list[str] = field(default_factory=list)
    swallow: int = 0

    def say(self, group: _Group, words: str) -> None:
        """Words of a group, unless they are left out or stand in for a sign already read."""
        if self.swallow:
            kept = words[self.swallow :]
            self.swallow -= len(words) - len(kept)
            words = kept
        if group.deleted:
            self.gone.append(words)
        elif not group.silent:
            if self.gone:
                self.out.put("deleted", "".join(self.gone))
                self.gone.clear()
            self.words.append(words)


def read(content: bytes) -> Opened:
    """The text of an RTF file."""
    reader, group, stack = _Reader(), _Group(), [_Group()]
    fresh = False
    for match in _TOKEN.finditer(content.decode("latin-1")):
        word, number, code, sign, brace, plain = match.groups()
        if brace == "{":
            stack.append(group)
            fresh = True
            continue
        if brace == "}":
            group = stack.pop() if stack else _Group()
        elif sign == "*" and fresh:
            group = replace(group, silent=group.silent or "*")
            continue
        elif word:
            group = _control(reader, group, word, number)
        elif code:
            reader.say(group, bytes([int(code, 16)]).decode(reader.codepage, "replace"))
        elif sign or plain:
            reader.say(
                group, _SIGNS.get(sign, "") if sign else plain.encode("latin-1").decode(reader.codepage, "replace")
            )
        fresh = False
    if reader.gone:
        reader.out.put("deleted", "".join(reader.gone))
    return Opened(joined("".join(reader.words).split("\n")), reader.out.told())


def _control(reader: _Reader, group: _Group, word: str, number: str | None) -> _Group:
    if word in _SILENT and not group.silent:
        if word == "pict":
            reader.out.put("picture")
        elif word.startswith(("header", "footer")):
            reader.out.put("running-head")
        elif word == "annotation":
            reader.out.put("comment")
        return replace(group, silent=word)
    if word == "ansicpg" and number:
        reader.codepage = f"cp{number}" if _known(number) else "cp1252"
    elif word == "uc" and number:
        return replace(group, skip=max(0, int(number)))
    elif word == "u" and number:
        reader.say(group, chr(int(number) % 65536))
        reader.swallow = group.skip
    elif word == "deleted":
        return replace(group, deleted=number != "0")
    elif word in _SAID:
        reader.say(group, _SAID[word])
    return group


def _known(codepage: str) -> bool:
    try:
        b"".decode(f"cp{codepage}")
    except LookupError:
        return False
    return True
