"""Several articles at once: a folder, a saved feed, or a list of feeds saved beside it; copies are told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from goodoffices.errors import BadInput, Fault, GoodofficesError
from goodoffices.ledger.damaged import damage_as_fault
from goodoffices.reading import Proposal, Reading
from goodoffices.reading import read as propose
from goodoffices.reading.files import feed
from goodoffices.store.opening import open as open_dossier
from goodoffices.wording import Worded

#: What is read of a folder, by the end of its name.
READ = frozenset(
    [".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".rtf", ".eml", ".mht", ".mhtml", ".srt", ".vtt"]
) | {".xml", ".rss", ".atom", ".opml"}
#: Articles that share this part of the shorter one's rows of words are one text: a wire story and its copies.
ALIKE = 0.5
#: A row has so many words.
ROW = 5


@dataclass(frozen=True)
class ReadArticle:
    """One article of several.

    Attributes
    ----------
    name : str
        The file, and the title where a feed holds several.
    reading : Reading | None
        None where it could not be read.
    fault : GoodofficesError | None
        Why not.
    copy_of : str | None
        The name of the article it repeats; the two are one origin.
    """

    name: str
    reading: Reading | None
    fault: GoodofficesError | None = None
    copy_of: str | None = None


@dataclass(frozen=True)
class Several:
    """Articles read together, those that give a day first by day; and what was not read."""

    articles: tuple[ReadArticle, ...]
    passed_over: tuple[str, ...] = ()

    def doubts(self) -> Iterator[tuple[ReadArticle, Proposal]]:
        """What to review first: of originals, the least certain proposals first, those in doubt before all others."""
        found = [
            (one, p)
            for one in self.articles
            if one.reading and one.copy_of is None
            for p in (*one.reading.queue, *one.reading.proposals)
        ]
        yield from sorted(found, key=lambda pair: (pair[1].confidence, pair[0].name, pair[1].span))


def holds_several(path: str | Path) -> bool:
    """Whether a path is a folder, a feed or a list of feeds."""
    path = Path(path)
    if path.is_dir():
        return True
    if not path.is_file():  # a pipe would not end
        return False
    try:
        with path.open("rb") as file:
            return feed.looks(file.read(4000))
    except OSError:
        return False


def read_several(
    path: str | Path,
    *,
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    dossier: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Several:
    """Propose claims from all articles of a folder, a saved feed or a list of feeds; nothing enters a dossier by it.

    Parameters
    ----------
    path : str | Path
        A folder, an RSS or Atom file, or an OPML file that names feeds which are saved beside it.
    outlet, published, language : str, optional
        As in `read`, for all of them; a feed's own day goes first.
    dossier : str, optional
        A dossier whose names for its actors go before the package's table.
    progress : callable, optional
        Told how many articles are read, and of how many.

    Raises
    ------
    BadInput
        When there is nothing there that can be read.
    """
    known = open_dossier(dossier) if dossier is not None else None
    aliases = {actor.id: (actor.name, *actor.aliases) for actor in known.actor} if known else None
    pieces, passed = _pieces(Path(path))
    if not pieces:
        raise BadInput(Fault(Worded("nothing-to-read"), file=str(path)))
    found: list[ReadArticle] = []
    for number, (name, given, day) in enumerate(pieces):
        if progress is not None:
            progress(number, len(pieces))
        try:
            with damage_as_fault(given if isinstance(given, Path) else Path(path)):
                made = propose(given, outlet=outlet, published=day or published, language=language, aliases=aliases)
            found.append(ReadArticle(name, made))
        except GoodofficesError as error:
            found.append(ReadArticle(name, None, error))
    if not any(one.reading for one in found):
        raise BadInput([fault for one in found if isinstance(one.fault, BadInput) for fault in one.fault.faults])
    return Several(tuple(_copies(found)), tuple(passed))


Piece = tuple[str, Path | str, str | None]


def _pieces(path: Path) -> tuple[list[Piece], list[str]]:
    """What there is to read, and the names of what is not read."""
    if not path.is_dir():
        return _of_file(path, path.name)
    found: list[Piece] = []
    passed: list[str] = []
    for file in sorted(one for one in path.rglob("*") if one.is_file() and not one.name.startswith(".")):
        name = file.relative_to(path).as_posix()
        if file.suffix.lower() not in READ:
            passed.append(name)
            continue
        more, left = _of_file(file, name)
        found += more
        passed += left
    return found, passed


def _of_file(file: Path, name: str) -> tuple[list[Piece], list[str]]:
    if file.suffix.lower() not in (".xml", ".rss", ".atom", ".opml") and not holds_several(file):
        return [(name, file, None)], []
    content = file.read_bytes()
    if not feed.looks(content):
        return [], [name]
    found: list[Piece] = [(f"{name}: {one.title}", one.text, one.published) for one in feed.feed_items(content, name)]
    passed = []
    for address in feed.listed_feeds(content, name):
        beside = file.parent / address.rstrip("/").rpartition("/")[2]
        if beside.is_file() and beside != file:
            found += _of_file(beside, beside.name)[0]
        else:
            passed.append(address)
    return found, passed


def _copies(articles: list[ReadArticle]) -> Iterator[ReadArticle]:
    """The same, each marked that repeats an earlier one; the day of publication tells which is earlier."""
    order = sorted(
        articles, key=lambda one: (str(one.reading.published or "9999") if one.reading else "9999", one.name)
    )
    seen: list[tuple[str, frozenset[int]]] = []
    for one in order:
        rows = _rows(one.reading.text) if one.reading else frozenset()
        first = next((name for name, known in seen if rows and _alike(rows, known)), None)
        if rows and first is None:
            seen.append((one.name, rows))
        yield replace(one, copy_of=first)


def _rows(text: str) -> frozenset[int]:
    """Every row of words of a text, as numbers."""
    words = text.lower().split()
    return frozenset(hash(" ".join(words[at : at + ROW])) for at in range(max(1, len(words) - ROW + 1)))


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) >= ALIKE * min(len(one), len(other))
