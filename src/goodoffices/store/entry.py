"""One line of a dossier's log: who changed what when, and what leads there and back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.between import edits_between
from goodoffices.dossier.edit.edit import Edit
from goodoffices.store.splices import Splice, splices, turned

#: Commands that change nothing in the dossier: one names a version, the other deletes the body of an entry.
NAMING, FORGETTING = "version", "forget"
#: What somebody changed in an editor, as a command of its own.
BY_HAND = "by-hand"
#: How the log of a dossier begins that was there before it.
BEGINNING = "begin"


@dataclass(frozen=True)
class Entry:
    """What stays of an edit for good: the head that the chain of hashes runs over.

    Attributes
    ----------
    revision : int
        Of the dossier after it; the first is 1.
    at : str
        When, in UTC: 2026-03-05T14:30:00Z.
    by : str
        Who; "" where nobody knows, as of what was changed by hand.
    command : str
        What made it: accept, convert, undo, by-hand, ...
    of : int | None
        The revision it takes back, does again, or forgets.
    name : str | None
        The name it gives to the revision.
    body, previous : str
        The salted hash of its body, and the hash of the entry before.
    """

    revision: int
    at: str
    by: str
    command: str
    of: int | None = None
    name: str | None = None
    body: str = ""
    previous: str = ""

    @property
    def hash(self) -> str:
        """What the next entry builds on."""
        head = [self.revision, self.at, self.by, self.command, self.of, self.name, self.body, self.previous]
        return sha256(json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()

    @property
    def changes(self) -> bool:
        """Whether the dossier is another one after it."""
        return self.command not in (NAMING, FORGETTING)


@dataclass(frozen=True)
class Body:
    """What an edit says: it can be deleted, and the chain still holds.

    Attributes
    ----------
    edits, inverse : tuple of Edit | None
        The records that changed, and what changes them back; None where the files on either side are no dossier.
    pages : mapping
        Name of a file to the stretches of text that changed: these bring back comments and blank lines too.
    made : tuple of str
        The files that were not there before.
    """

    edits: tuple[Edit, ...] | None = None
    inverse: tuple[Edit, ...] | None = None
    pages: Mapping[str, tuple[Splice, ...]] = field(default_factory=dict)
    made: tuple[str, ...] = ()

    def back(self) -> Body:
        """The body of the edit that undoes this one."""
        return Body(self.inverse, self.edits, {name: turned(steps) for name, steps in self.pages.items()})

    def written(self) -> bytes:
        """As it is kept."""
        content = {
            "edits": _plain(self.edits),
            "inverse": _plain(self.inverse),
            "pages": {
                name: [[start, _text(old), _text(new)] for start, old, new in steps]
                for name, steps in self.pages.items()
            },
            "made": self.made,
        }
        return zlib.compress(json.dumps(content, separators=(",", ":")).encode(), 1)

    @classmethod
    def of(cls, written: bytes) -> Body:
        """The body as it was kept; raises ValueError, KeyError or TypeError when it is none."""
        try:
            found: Any = json.loads(zlib.decompress(written))
        except zlib.error as error:
            raise ValueError(str(error)) from None
        pages = {
            name: tuple((start, _bytes(old), _bytes(new)) for start, old, new in steps)
            for name, steps in found["pages"].items()
        }
        return cls(_edits(found["edits"]), _edits(found["inverse"]), pages, tuple(found["made"]))


def body_between(
    old: Mapping[str, bytes], new: Mapping[str, bytes], sides: tuple[Dossier | None, Dossier | None]
) -> Body:
    """The body of an edit, of the files on both sides and the dossiers they hold, None where they hold none."""
    pages: dict[str, tuple[Splice, ...]] = {}
    for name in {**old, **new}:
        if steps := splices(old.get(name, b""), new.get(name, b"")):
            pages[name] = steps
    made = tuple(name for name in pages if name not in old)
    before, after = sides
    if before is None or after is None:
        return Body(None, None, pages, made)
    return Body(edits_between(before, after), edits_between(after, before), pages, made)


def salted(salt: bytes, written: bytes) -> str:
    """The hash of a body: without the salt, which goes with it, nobody can try out what it said."""
    return sha256(salt + written).hexdigest()


def _plain(edits: tuple[Edit, ...] | None) -> list[dict[str, Any]] | None:
    return None if edits is None else [edit.model_dump(mode="json", exclude_defaults=True) for edit in edits]


def _edits(found: list[dict[str, Any]] | None) -> tuple[Edit, ...] | None:
    return None if found is None else tuple(Edit(**one) for one in found)


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
