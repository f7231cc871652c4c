"""Reading an article: from a file to proposed claims, and into a dossier's ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.dossier.made import made
from goodoffices.dossier.naming import slug
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.record import as_written
from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput, Fault
from goodoffices.formats import sources
from goodoffices.ledger.damaged import damage_as_fault
from goodoffices.ledger.decisions import Ledger, free_ids, open_ledger
from goodoffices.ledger.proposing import Proposing, record_of
from goodoffices.ledger.queue import POSSIBLE, possible, waiting_claims
from goodoffices.reading import Reading
from goodoffices.reading import read as propose
from goodoffices.store.opening import open as open_dossier
from goodoffices.version import VERSION


@dataclass(frozen=True)
class Kept:
    """What reading an article left in a ledger.

    Attributes
    ----------
    ledger : Ledger
    source : Source
    fresh : tuple of Claim
        Proposals that are new to it.
    known : int
        How many proposals were there already.
    """

    ledger: Ledger
    source: Source
    fresh: tuple[Claim, ...]
    known: int


def read(
    path: str | Path,
    *,
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    dossier: str | None = None,
) -> Reading:
    """Propose claims from a news article; nothing enters a dossier by it.

    Parameters
    ----------
    path : str | Path
        A text, HTML, PDF, DOCX, RTF, EML, MHTML, SRT or VTT file.
    outlet, published, language : str, optional
        See `goodoffices.reading.read`.
    dossier : str, optional
        A dossier whose names for its actors go before the package's table.

    Raises
    ------
    BadInput
        When there is no such file, or it cannot be read.
    OutOfReach
        When the file needs the extra `read`.
    """
    return _read(path, open_dossier(dossier) if dossier is not None else None, outlet, published, language)


def read_into(
    path: str | Path,
    dossier: str | Path,
    *,
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    source: str | None = None,
    title: str | None = None,
    url: str | None = None,
    accept_by: str | None = None,
    on: date | None = None,
) -> Kept:
    """Propose claims from a news article into a dossier's ledger, and keep the text beside it.

    Reading the same text again adds nothing that is there already.

    Parameters
    ----------
    path : str | Path
        A text, HTML, PDF, DOCX, RTF, EML, MHTML, SRT or VTT file.
    dossier : str | Path
        A folder or `.toml` file.
    outlet, published, language : str, optional
        As in `read`; what the source's record says goes first.
    source : str, optional
        The id of the source; default: one with the same text or address, else made of outlet and date.
    title, url : str, optional
        For a new source.
    accept_by : str, optional
        Take the proposals over unreviewed, in this name; each is marked so, and possible hedges still wait.
    on : date, optional
        Default: today.

    Raises
    ------
    BadInput
        When the file or the dossier cannot be read, or the article is in the ledger with another text.
    OutOfReach
        When the file needs the extra `read`.
    """
    path, ledger = Path(path), open_ledger(dossier)
    today = (on or date.today()).isoformat()
    taken = {"state": "accepted", "by": accept_by, "when": today, "unreviewed": True} if accept_by else None
    told: list[tuple[Reading, Source, tuple[str, ...]]] = []

    def entered(before: Dossier) -> Dossier:
        given = before.get("source", source) if source else None
        asked = (outlet, published, language)
        if given is not None:
            asked = (given.outlet, given.published or published, given.language or language)
        reading = _read(path, before, *asked)
        fields, known = _source(before, reading, path, source, title=title, url=url)
        record = _recorded(fields | {"retrieved": today}, known, reading, path)
        after, ids = _entered(before, reading, record, known, taken)
        text.enter_context(ledger.store.shelf.keep(record, reading.text))
        told[:] = [(reading, record, ids)]
        return after

    with ExitStack() as text:
        after, _ = ledger.store.step(entered, by=accept_by, command="read")
    reading, record, ids = told[0]
    claims = tuple(claim for claim in after.ledger if claim.id in ids)
    seen = len(reading.proposals) + len(reading.queue)
    return Kept(Ledger(ledger.store, seen=after), record, claims, seen - len(claims))


def _entered(
    dossier: Dossier, reading: Reading, record: Source, known: Source | None, taken: dict[str, Any] | None
) -> tuple[Dossier, tuple[str, ...]]:
    """The dossier with the source and the proposals that are new to it, and their ids."""
    steps = [] if record == known else [_put(record, known)]
    fresh = list(_fresh(reading, record, apply(dossier, steps)))
    waiting = waiting_claims(dossier, record.id) if taken else ()
    steps += [_insert(_taken(claim, taken) if taken else claim) for claim in fresh]
    steps += [_insert(_taken(_next(claim), taken)) for claim in waiting if taken and not possible(claim)]
    return (apply(dossier, steps) if steps else dossier), tuple(claim["id"] for claim in fresh)


def reading_json(reading: Reading) -> dict[str, Any]:
    """What `goodoffices read --json` prints; offsets are characters of the text with that hash."""
    return {
        "version": VERSION,
        "extractor": reading.extractor,
        "language": reading.language,
        "outlet": reading.outlet,
        "published": reading.published.isoformat() if reading.published else None,
        "sha256": reading.sha256,
        "layout": reading.layout,
        "left_out": [one.to_dict() for one in reading.left_out],
        "answer": reading.answer,
    }


def _read(
    path: str | Path, dossier: Dossier | None, outlet: str | None, published: str | None, language: str | None
) -> Reading:
    aliases = {actor.id: (actor.name, *actor.aliases) for actor in dossier.actor} if dossier else None
    with damage_as_fault(Path(path)):
        return propose(Path(path), outlet=outlet, published=published, language=language, aliases=aliases)


def _source(
    dossier: Dossier, reading: Reading, path: Path, id: str | None, *, title: str | None, url: str | None
) -> tuple[dict[str, Any], Source | None]:
    """The fields of a new record of the source, and the record that is there already."""
    published = reading.published.isoformat() if reading.published else None
    fields = {
        "id": id or slug(" ".join(part for part in (reading.outlet or path.stem, published) if part)),
        "outlet": reading.outlet or path.stem,
        "title": title or " ".join((reading.title or path.stem).split()),
        "published": published,
        "url": url,
    }
    if id is not None:
        return fields, dossier.get("source", id)
    same = [s for s in dossier.source if s.sha256 == reading.sha256]
    same += [s for s in dossier.source if url is not None and s.url == url]
    same += [
        s
        for s in dossier.source
        if (s.outlet, s.published) == (fields["outlet"], published)
        and (s.title == fields["title"] or reading.outlet is None)
    ]
    if same:
        return fields, same[0]
    number, first = 2, fields["id"]
    while dossier.get("source", str(fields["id"])):
        fields["id"], number = f"{first}-{number}", number + 1
    return fields, None


def _recorded(fields: dict[str, Any], known: Source | None, reading: Reading, path: Path) -> Source:
    """The source's record with the hash of what was read; what it says already goes first."""
    told = known.model_dump(exclude_defaults=True) if known else {}
    record, faults = made(Source, {"language": reading.language} | fields | told, "source")
    if record is None:
        raise BadInput(faults)
    if record.sha256 not in (None, reading.sha256):
        raise BadInput(Fault(sources.changed(record, reading.sha256), file=str(path)))
    return record.model_copy(update={"sha256": reading.sha256})


def _fresh(reading: Reading, source: Source, dossier: Dossier) -> Iterator[dict[str, Any]]:
    """The proposals whose span no claim of the source has or had, as records."""
    held = {claim.span for claim in dossier.claim if claim.source == source.id}
    page, ids = Proposing.of(reading, source, dossier), free_ids(dossier, source.id)
    for proposal in (*reading.proposals, *reading.queue):
        if proposal.span not in held:
            held.add(proposal.span)
            yield record_of(proposal, page, next(ids))


def _taken(fields: dict[str, Any], review: dict[str, Any]) -> dict[str, Any]:
    """A proposal taken over without a reviewer, unless it is only a possibility."""
    sure = (fields.get("extractor", {}).get("confidence") or 0) >= POSSIBLE
    return fields | {"review": review} if sure else fields


def _put(record: Source, known: Source | None) -> Edit:
    fields = as_written(record)
    if known is None:
        return Edit(op="insert", kind="source", record=fields)
    return Edit(op="replace", kind="source", at=record.id, record=fields)


def _insert(fields: dict[str, Any]) -> Edit:
    return Edit(op="insert", kind="claim", record=fields)


def _next(claim: Claim) -> dict[str, Any]:
    return as_written(claim) | {"rev": claim.rev + 1}
