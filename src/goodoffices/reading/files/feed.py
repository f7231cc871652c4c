"""Feeds saved to disk, RSS and Atom, and lists of feeds (OPML): the articles in them. Nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from xml.etree.ElementTree import Element, ParseError, fromstring

from goodoffices.errors import BadInput, Fault
from goodoffices.reading.files import html
from goodoffices.wording import Worded

_LOOKS = re.compile(rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|opml|rdf:RDF)\b", re.DOTALL)
_FULL = ("encoded", "content", "description", "summary")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An article of a feed: its title, its text with the title above, the day it gives, and where it stands."""

    title: str
    text: str
    published: str | None
    url: str | None


def looks(content: bytes) -> bool:
    """Whether bytes are a feed or a list of feeds."""
    return _LOOKS.match(content[:4000]) is not None


def feed_items(content: bytes, name: str) -> list[FeedItem]:
    """The articles of a feed, in its order.

    Raises
    ------
    BadInput
        When the file is cut off or declares entities of its own.
    """
    found = []
    for one in _root(content, name).iter():
        if _tag(one) in ("item", "entry"):
            title = " ".join(html.read(_first(one, ("title",))).text.split())
            body = html.read(_first(one, _FULL)).text.strip()
            if body:
                found.append(FeedItem(title, f"{title}\n\n{body}\n" if title else f"{body}\n", _day(one), _link(one)))
    return found


def listed_feeds(content: bytes, name: str) -> list[str]:
    """The addresses that a list of feeds names."""
    found = (one.get("xmlUrl") or "" for one in _root(content, name).iter() if _tag(one) == "outline")
    return [address for address in found if address]


def _root(content: bytes, name: str) -> Element:
    if b"<!ENTITY" in content:
        raise BadInput(Fault(Worded("feed-with-entities"), file=name))
    try:
        return fromstring(content)
    except (ParseError, ValueError):
        raise BadInput(Fault(Worded("feed-cut-off"), file=name)) from None


def _tag(one: Element) -> str:
    return one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""


def _first(one: Element, names: tuple[str, ...]) -> str:
    """The text of the first of these children that has any; markup within is kept."""
    for name in names:
        for child in one:
            if _tag(child) == name and (text := "".join(child.itertext()).strip()):
                return text
    return ""


def _day(one: Element) -> str | None:
    """The day of publication as YYYY-MM-DD."""
    told = _first(one, ("pubDate", "published", "date", "updated"))
    if match := _DAY.match(told):
        return match.group()
    try:
        return parsedate_to_datetime(told).date().isoformat() if told else None
    except (TypeError, ValueError):
        return None


def _link(one: Element) -> str | None:
    for child in one:
        if _tag(child) == "link":
            return child.get("href") or (child.text or "").strip() or None
    return None
