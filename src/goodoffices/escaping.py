"""Text into a language: one function per language that free text is put into, and nothing is put in without it.

HTML is escaped by its template engine and XML by `xml`; both get no character that the language cannot hold.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

#: Stands for a character that cannot be shown.
INSTEAD = "\ufffd"
#: Control characters but tab and line end, halves of a pair, code points that are no characters, and what turns the
#: direction of all that follows.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_PLAIN = " .,:()-"
_ENDS = re.compile("[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|#~])|&(?=#?\w+;)")
_BLOCK = re.compile(r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[+=-]))(.)")
_FORMULA = re.compile("^[\\s'\"]*[=+@\uff1d\uff0b\uff0d\uff20-]")
_NUMBER = re.compile("^[+-]?\\d[\\d.,'\u00a0\u202f ]*%?$")
_AFTER = re.compile("(?<=;)(\\s*)(?=[=+@\uff1d\uff0b\uff0d\uff20-])")


def shown(text: str) -> str:
    """Text whose characters can all be shown; each other one becomes `INSTEAD`, so that places in it stay."""
    return _UNSHOWN.sub(INSTEAD, text.replace("\r\n", " \n").replace("\r", "\n"))


def line(text: str) -> str:
    """Text on one line."""
    return shown(_ENDS.sub(" ", text))


def xml(text: str) -> str:
    """Text for an element or a quoted attribute of XML, SVG or HTML."""
    return escape(shown(text), quote=True)


def css(text: str) -> str:
    """Text as a quoted CSS string: all but letters, digits, blanks and plain punctuation by its number."""
    return '"' + "".join(c if c.isalnum() or c in _PLAIN else f"\\{ord(c):06x}" for c in line(text)) + '"'


def markdown(text: str) -> str:
    """Text for a line of Markdown that is nothing but text, wherever on the line it stands."""
    told = _MARKDOWN.sub(lambda found: f"\\{found[0]}", line(text).strip())
    return _BLOCK.sub(lambda found: f"{found[1] or ''}\\{found[2]}", told)


def csv(text: str) -> str:
    """Text for a cell of a sheet on one line; an apostrophe stands before what a spreadsheet would reckon."""
    told = line(text)
    if _FORMULA.match(told) and not _NUMBER.match(told):
        told = f"'{told}"
    return _AFTER.sub(r"\1'", told)


def terminal(text: str) -> str:
    """Text for a terminal, over several lines if it is; nothing in it steers the terminal."""
    return shown(text)


def json_text(value: Any) -> str:
    """A value as one line of JSON that steers no terminal."""
    told = json.dumps(value, ensure_ascii=False)
    return _UNSHOWN.sub(lambda found: json.dumps(found[0])[1:-1], told).replace("\x7f", "\\u007f")
