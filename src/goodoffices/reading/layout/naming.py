"""Who an interview is with: the first full name of the page's opening that is no byline's."""

from __future__ import annotations

import re

from goodoffices.reading.actors import actor_table, outlets
from goodoffices.reading.layout.card import Page, Span
from goodoffices.reading.words import BIT

_CAPITAL = r"[^\W\d_a-zß-ÿ][\w'’-]*"
_NAME = re.compile(
    rf"(?<![\w-]){_CAPITAL}(?:\s(?:(?:van|von|de|der|den|het|ten|ter|al|el|bin|la|le|du|di|da|'t|’t)\s){{0,2}}{_CAPITAL})+"
)
_LEADS = 3


def interviewed(page: Page, before: int | None = None) -> Span | None:
    """Where the page's opening names the one who answers; None when it names nobody.

    Parameters
    ----------
    page : Page
    before : int, optional
        The paragraph with which questions and answers begin; default: the first three paragraphs are looked at.
    """
    for number in range(min(len(page.paragraphs), _LEADS if before is None else max(before, 1))):
        if page.credit(number):
            continue
        start, end = page.paragraphs[number]
        for match in _NAME.finditer(page.text, start, end):
            span = _without_role(page, match)
            if span and page.text[slice(*span)] not in outlets() and not _place(page.text[slice(*span)]):
                return span
    return None


def _without_role(page: Page, match: re.Match[str]) -> Span | None:
    """The name without an office or a plain word before it; None when less than two words are left."""
    start, words = match.start(), match.group().split()
    while words and page.words.tag(words[0].lower()) & ~BIT["particle"] and len(words) > 2:
        start += len(words[0]) + 1
        words = words[1:]
    plain = [word for word in words if word[0].isupper() and page.words.tag(word.lower()) & (BIT["role"] | BIT["time"])]
    return (start, match.end()) if len(words) > 1 and len(plain) < len(words) - 1 else None


def _place(name: str) -> bool:
    names = actor_table().names
    return name in names or all(word in names for word in name.split())
