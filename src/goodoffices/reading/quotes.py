"""Where quotation marks open and close: curly, straight, single, low, angular and typed as ,, ''."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PAIRS = {
    "“": "”“",
    "„": '”“"',
    "«": "»",
    "‘": "’",
    ",,": "''",
    "``": "''",
    '"': '"',
    "'": "'",
    "‚": "’‘",
    "‹": "›",
    "»": "«",
    "›": "‹",
    "''": "''",
    "`": "'’`",
}
# where the mark that should close is missing, the other kind's may: “...", "...”
_MIXED = {"“": '"', '"': "“"}
_OPEN = re.compile(r"[“„«‘\"‚‹]|[»›](?=\w)|,,|``|(?<![\w'])''(?=\w)|(?<!\w)`(?=\w)|(?<![\w'])'(?!['\s])")
_ELISION = re.compile(r"['’‘](?:s|t|n|k|m|r|er|em|ns|tis|twas|cause|\d0s)\b(?!['’])", re.IGNORECASE)
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: its marks stand at `outer`, what is quoted at `start` to `end`."""

    outer_start: int
    start: int
    end: int
    outer_end: int

    def within(self, place: int) -> bool:
        """Whether `place` lies between the marks."""
        return self.start <= place < self.end


def find_quotes(text: str, start: int, end: int, goes_on: bool = False) -> list[Quote]:
    """The outermost quotations of one paragraph.

    Parameters
    ----------
    text : str
        The whole text.
    start, end : int
        The paragraph.
    goes_on : bool
        The next paragraph opens with a mark again: a quotation left open here runs to the paragraph's end.

    Returns
    -------
    list of Quote
        In order, none within another.
    """
    found: list[Quote] = []
    place = start
    while match := _OPEN.search(text, place, end):
        mark = match.group()
        clipped = _ELISION.match(text, match.start()) if mark in "'‘’`" else None
        if clipped and not clipped.group()[1:2].isupper():
            place = match.end()
            continue
        close = _closing(text, mark, match.end(), min(end, match.end() + _LONGEST))
        if close is None and mark in _MIXED:
            close = _closing(text, _MIXED[mark], match.end(), min(end, match.end() + _LONGEST))
        if close is None and goes_on and match.start() - start < 3:
            found.append(_quote(text, match.start(), match.end(), end, end))
            break
        if close is None:
            place = match.end()
            continue
        found.append(_quote(text, match.start(), match.end(), *close))
        place = close[1]
    return found


def _quote(text: str, outer_start: int, start: int, end: int, outer_end: int) -> Quote:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(outer_start, start, end, outer_end)


def _closing(text: str, mark: str, start: int, end: int) -> tuple[int, int] | None:
    if mark in (",,", "''"):
        ends = [(at, at + len(close)) for close in ("''", "”", '"', "“") if (at := text.find(close, start, end)) >= 0]
        return min(ends, default=None)
    for at in range(start, end):
        if text[at] in _PAIRS[mark]:
            after = text[at + 1] if at + 1 < len(text) else " "
            if mark in "'‘‚`" and (after.isalnum() or at == start or text[at - 1].isspace()):
                continue
            return at, at + 1
        if mark == "``" and text.startswith("''", at):
            return at, at + 2
    return None
