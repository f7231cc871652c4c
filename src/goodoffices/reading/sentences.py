"""Paragraphs and sentences, with exact places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from goodoffices.reading.actors import outlets
from goodoffices.reading.words import BIT, Words

Span = tuple[int, int]
_OPENERS = (
    BIT["determiner"] | BIT["pronoun"] | BIT["preposition"] | BIT["adverb"] | BIT["conjunction"] | BIT["subordinator"]
)
_BREAK = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
_STOP = re.compile(r"[.!?…]+(?:\s?''|[\"”’'»)\]])*(?=\s+\S)")
_BEFORE = re.compile(r"[^\s\"“‘'(,;:]*$")
_NEXT = re.compile(r"\s+(?:[-–—•*]\s+)?([\"“„«‘'‚(\[`]|,,)*\s?(\S)")
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.\-/ ]{2,30}(?:,\s*[^()\n–—\"“]{1,28}?)?"
_DATELINE = re.compile(
    rf"{_PLACE}(?:\s*\([^()\n]{{2,24}}\))?\s*[-–—]+\s+(?=\S)|[A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?\s+—\s+(?=[\"“A-ZÀ-Þ])"
)
_AGENCY = re.compile(rf"{_PLACE}\s*\(([^()\n]{{2,24}})\)\s+(?=[\"“A-ZÀ-Þ])")
_CLOCK = re.compile(
    r"(?:LIVE|UPDATE|LIVEBLOG)\s*[|:–—-]\s*|\d{1,2}[.:h]\d\d(?: ?u(?:ur)?\b| [A-Z]{2,4}\b)?\s*[|:–—-]\s+"
)
# no sentence is longer in characters: what is, is a list or a text without stops, and is cut at a clause or a blank
LONGEST = 1200
_CLAUSE = re.compile(r"[;:,](?=\s)|\s")
_SPEAKER = re.compile(
    r"[*_]{0,3}(?:[QAV][.:]|[^\W\d_a-zß-ÿ][\w.'’-]*(?: [\w.'’-]+){0,5}(?: ?\([^()\n]{1,60}\))?:)[*_]{0,3}\s"
)
_BULLET = re.compile(r"[-–—•*·▪●]\s+")


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text`: blocks between empty lines, or single lines where they are not wrapped."""
    found: list[Span] = []
    start = 0
    for match in [*_BREAK.finditer(text), None]:
        end = match.start() if match else len(text)
        found.extend(_lines(text, start, end))
        start = match.end() if match else end
    return found


def _lines(text: str, start: int, end: int) -> list[Span]:
    lines: list[Span] = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        lines.append((at, at + len(line)))
        at += len(line)
    stripped = [strip(text, a, b) for part in _parts(text, lines) for a, b in part]
    found = [(bullet.end() if (bullet := _BULLET.match(text, a, b)) else a, b) for a, b in stripped]
    return [span for span in found if span[0] < span[1]]


def _parts(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    """The lines of a block as paragraphs: those between labels are one where they are wrapped, else one each."""
    begins = [n for n, (a, b) in enumerate(lines) if n == 0 or _SPEAKER.match(text, a, b)]
    for first, last in pairwise([*begins, len(lines)]):
        part = lines[first:last]
        label = text[slice(*part[0])].strip()
        if len(part) > 2 and label.endswith(":") and _SPEAKER.match(text, *part[0]):
            yield part[:1]
            part = part[1:]
        yield [(part[0][0], part[-1][1])] if _wrapped([text[a:b].strip() for a, b in part]) else part


def _wrapped(lines: list[str]) -> bool:
    """Whether lines are one paragraph, broken to fit a width: most go on in the middle of a sentence."""
    widths = [len(line) for line in lines[:-1]]
    if len(lines) < 2 or len(lines[-1]) > 160 or not all(18 <= width <= 160 for width in widths):
        return False
    if min(widths) < 0.55 * max(widths) or len(lines[-1]) > 1.15 * max(widths):
        return False
    breaks = [(one, two) for one, two in pairwise(lines) if two and (one[-1:].isalnum() or one[-1:] in ",-’'")]
    going_on = [two[0].islower() or one[-1:] in ",-" or len(one.split()[-1]) <= 3 for one, two in breaks]
    return bool(going_on) and sum(going_on) >= len(going_on) / 2


def strip(text: str, start: int, end: int) -> Span:
    """The same stretch without blanks at either end."""
    piece = text[start:end]
    if not piece.strip():
        return start, start
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def dateline(text: str, start: int, end: int) -> int:
    """Where the first sentence of a paragraph begins: after a dateline such as `GENEVA, May 3 (Reuters) -`."""
    match = _DATELINE.match(text, start, end)
    if match:
        return match.end()
    match = _AGENCY.match(text, start, end)
    return match.end() if match and all(name in outlets() for name in match.group(1).split("/")) else start


def agencies(text: str, start: int, end: int) -> list[str]:
    """The news agencies that a paragraph's dateline names: `MUSCAT (ANP/AFP) -`."""
    begin = dateline(text, start, end)
    named = re.search(r"\(([^()\n]{2,24})\)", text[start:begin])
    return [name for name in named.group(1).split("/") if name in outlets()] if named else []


def clock(text: str, start: int, end: int) -> int:
    """Where a heading begins: after the time of day of a live report."""
    while match := _CLOCK.match(text, start, end):
        start = match.end()
    return start


def sentence_spans(text: str, start: int, end: int, words: Words) -> list[Span]:
    """The sentences of one paragraph.

    A stop ends a sentence unless it follows an abbreviation, an initial or a number that goes on, or unless the next
    word begins in lower case.
    """
    found: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        if match.start() < begin or not _ends(text, match, end, words):
            continue
        found += _bounded(text, *strip(text, begin, match.end()))
        begin = match.end()
    return found + _bounded(text, *strip(text, begin, end))


def _bounded(text: str, start: int, end: int) -> list[Span]:
    """The span in pieces of a bearable length, cut behind the last clause mark, blank or, failing both, anywhere."""
    found: list[Span] = []
    while end - start > LONGEST:
        cuts = {match.group(): match.end() for match in _CLAUSE.finditer(text, start + LONGEST // 2, start + LONGEST)}
        cut = next((cuts[mark] for mark in (";", ":", ",", " ", "\n") if mark in cuts), start + LONGEST)
        found.append(strip(text, start, cut))
        start = strip(text, cut, end)[0]
    return [span for span in (*found, (start, end)) if span[0] < span[1]]


def _ends(text: str, match: re.Match[str], end: int, words: Words) -> bool:
    following = _NEXT.match(text, match.end(), end)
    if not following:
        return True
    if following.group(2).islower():
        return False
    mark = match.group()
    if mark[0] != "." or mark.startswith(".."):
        return True
    before = _BEFORE.search(text, max(0, match.start() - 24), match.start())
    word = before.group() if before else ""
    if len(mark) > 1:
        return True
    if re.fullmatch(r"[A-Z]", word):
        return (following.group(1) or "(")[0] not in "([" or word == "X" or _last_initial(text, match, words)
    if re.fullmatch(r"(?:\w+-)?(?:[A-Za-z]\.)+[A-Za-z]", word) and not words.tag(f"{word.lower()}.") & BIT["closer"]:
        return _opens(text, match.end(), words)
    bits = words.tag(word.lower())
    if words.tag(f"{word.lower()}.") & BIT["closer"]:
        return following.group(2).isupper() and not words.tag(_first(text, match.end())) & BIT["time"]
    return not bits & BIT["abbreviation"] or (not bits & BIT["title"] and _opens(text, match.end(), words))


def _first(text: str, at: int) -> str:
    """The first word behind a place, in lower case."""
    following = re.match(r"\W*(\w+)", text[at : at + 40])
    return following.group(1).lower() if following else ""


def _last_initial(text: str, match: re.Match[str], words: Words) -> bool:
    """Whether an initial ends a name and a sentence: "tegen Mohammed B. De rechtbank ..."."""
    named = re.search(r"[^\W\d_A-Z]\s[A-Z]$", text[max(0, match.start() - 24) : match.start()])
    following = re.match(r"\s+(\w+)\s+(\w)", text[match.end() : match.end() + 40])
    if not named or not following:
        return False
    bits = words.tag(following.group(1).lower())
    name = bits & BIT["particle"] and following.group(2).isupper()
    return bool(bits & _OPENERS) and not name


def _opens(text: str, at: int, words: Words) -> bool:
    """Whether what follows an abbreviation such as `U.S.` looks like a new sentence."""
    following = re.match(r"\s+[\"“‘']?(\w+)", text[at : at + 40])
    return bool(
        following and words.tag(following.group(1).lower()) & (BIT["determiner"] | BIT["pronoun"] | BIT["preposition"])
    )
