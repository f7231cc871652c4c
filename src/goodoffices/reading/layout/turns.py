"""Turns: "SPEAKER: text", bold labels, "De heer NAAM (PARTIJ):" on a line of its own, Q: and A:."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from goodoffices.reading.layout.card import Laid, Layout, Page, Span, Turn
from goodoffices.reading.layout.naming import interviewed

_WORD = r"['’]?[^\W\d_][\w.'’-]*"
_LABEL = re.compile(
    rf"(?:\[?\(?\d{{1,2}}:\d\d(?::\d\d)?\)?\]?\s*)?[*_]{{0,3}}(?P<name>{_WORD}(?:[ ,]+{_WORD}){{0,7}}(?: \d{{1,2}})?)"
    rf"(?P<party>(?:\s*[*_]{{0,3}}\s*\([^()\n]{{1,60}}\)){{1,3}})?[*_]{{0,3}}\s?:[*_]{{0,3}}(?=\s|$)"
)
_LETTER = re.compile(r"[*_]{0,3}(?P<name>[QAV])[.:][*_]{0,3}(?=\s)")
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]\.?$")
_MOST_BARE = 0.5


@dataclass(frozen=True)
class _Label:
    paragraph: int
    name: Span
    words: str
    begins: int


def lay(page: Page) -> Laid | None:
    """A page on which labels of speakers stand before half of its paragraphs or the text below them."""
    labels = [label for n in range(len(page.paragraphs)) if (label := _label(page, n))]
    counts = Counter(label.words for label in labels)
    several = len(counts) > 1 or max(counts.values(), default=0) > 1
    if len(labels) < 2 or not several:
        return None
    first = labels[0].paragraph
    owned = len(page.paragraphs) - first
    alone = sum(label.begins >= page.paragraphs[label.paragraph][1] for label in labels)
    if alone < 2 and len(labels) < _MOST_BARE * owned:
        return None
    turns, begins = [], {}
    askers = _askers(page, labels)
    for place, label in enumerate(labels):
        until = labels[place + 1].paragraph if place + 1 < len(labels) else len(page.paragraphs)
        begins[label.paragraph] = label.begins
        for n in range(label.paragraph, until):
            start = label.begins if n == label.paragraph else page.paragraphs[n][0]
            if _ASIDE.match(page.text[start : page.paragraphs[n][1]].strip()) or page.credit(n):
                begins[n] = page.paragraphs[n][1]
            elif start < page.paragraphs[n][1]:
                named = interviewed(page, first) if _key(label.words) in page.terms["answers"] else label.name
                asks = label.words in askers or named is None
                turns.append(Turn(named or label.name, start, page.paragraphs[n][1], asks))
    return Laid(tuple(turns), begins)


def _label(page: Page, number: int) -> _Label | None:
    start, end = page.paragraphs[number]
    match = _LETTER.match(page.text, start, end) or _LABEL.match(page.text, start, min(end, start + 140))
    if match is None or not _names(page, match.group("name")):
        return None
    begins = match.end()
    while begins < end and page.text[begins].isspace():
        begins += 1
    party = match.groupdict().get("party")
    name = (match.start("name"), match.end("party") if party else match.end("name"))
    return _Label(number, name, match.group("name"), begins)


def _names(page: Page, words: str) -> bool:
    """Whether the words before a colon may name who speaks."""
    parts = words.replace(",", " ").split()
    key = _key(words)
    if key in page.terms["nobody"] and parts[0].lower() not in page.terms["address"]:
        return False
    if len(parts) == 1 and key in page.terms["asks"] | page.terms["answers"]:
        return True
    last = parts[-1]
    small = [word for word in parts if not word[0].isupper() and not word.isdigit()]
    known = page.words.tag
    plain = [word for word in small if not known(word.lower()) and word.lower() not in page.terms["address"]]
    verbs = any(word.lower() in page.words.verbs and not word[0].isupper() for word in parts)
    spoken = last[0].isupper() or last.isdigit() or key in page.terms["asks"]
    return spoken and not verbs and len(plain) <= 1 and parts[0][0].isupper()


def _key(words: str) -> str:
    return words.split()[-1].lower().strip(".")


def _askers(page: Page, labels: list[_Label]) -> set[str]:
    """Those who ask: by their label, or because most of their turns are questions and nobody else's are."""
    asked: Counter[str] = Counter()
    turns: Counter[str] = Counter(label.words for label in labels)
    for label in labels:
        piece = page.text[label.begins : page.paragraphs[label.paragraph][1]].rstrip("*_ \"”’'")
        asked[label.words] += piece.endswith("?")
    told = {words for words in turns if _key(words) in page.terms["asks"]}
    members = {label.words for label in labels if page.text[label.name[1] - 1] == ")"}
    mostly = {words for words in turns if asked[words] * 2 > turns[words]} - members
    return told | (mostly if len(mostly) < len(turns) else set())


CARD = Layout("turns", "each speaker's name and a colon before what they say, on its line or above it", lay)
