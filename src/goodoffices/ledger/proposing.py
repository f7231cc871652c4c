"""A reading's proposals as records of the ledger, for a reviewer to decide on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.period import Period
from goodoffices.dossier.records.source import Source
from goodoffices.dossier.records.speaker import Hop, Speaker, usual_chain
from goodoffices.ledger.names import KnownNames
from goodoffices.ledger.spelling import Persons, spelling
from goodoffices.reading import Proposal, Reading
from goodoffices.reading.proposal import Voice


@dataclass(frozen=True)
class Proposing:
    """A reading and the dossier its claims go to, with what all of them ask for looked up once.

    Attributes
    ----------
    parties : dict
        The words that name one actor of the dossier and no other, to its id.
    names, alone : Names
        The text's names for its speakers, and none, for those whose party is known.
    persons : Persons
        Those the dossier's claims name as speakers, found in the spelling of another language, too.
    """

    reading: Reading
    source: Source
    dossier: Dossier
    parties: Mapping[str, str]
    names: KnownNames
    alone: KnownNames
    persons: Persons

    @classmethod
    def of(cls, reading: Reading, source: Source, dossier: Dossier) -> Proposing:
        """Look them up."""
        parties: dict[str, str] = {}
        for mention in reading.mentions:
            if len(mention.actors) == 1 and mention.words not in parties and dossier.get("actor", mention.actors[0]):
                parties[mention.words] = mention.actors[0]
        names = KnownNames((other.speaker or "" for other in reading.proposals), reading.language)
        spoke = {claim.speaker.name for claim in dossier.claim if claim.speaker and not claim.speaker.anonymous}
        spoke |= {hop.who for claim in dossier.claim for hop in claim.chain[:1] if hop.kind == "root"}
        return cls(reading, source, dossier, parties, names, KnownNames((), reading.language), Persons(spoke))


def record_of(proposal: Proposal, page: Proposing, id: str) -> dict[str, Any]:
    """One proposal as the fields of a claim in state proposed.

    What the reader saw and the dossier has no place for, such as actors that are none of its own, is left to the
    reviewer.
    """
    reading, source, dossier = page.reading, page.source, page.dossier
    name, _, version = reading.extractor.partition("/")
    speaker = _speaker(proposal, page)
    fields: dict[str, Any] = {
        "id": id,
        "status": proposal.status,
        "mode": proposal.mode,
        "modality": _modality(proposal, reading),
        "speaker": speaker,
        "chain": [hop.model_dump(exclude_defaults=True) for hop in _chain(speaker, proposal, page)],
        "source": source.id,
        "span": proposal.span,
        "cue_span": proposal.cue if proposal.cue[0] < proposal.cue[1] else None,
        "speaker_span": proposal.speaker_span,
        "quote_ranges": tuple(_quoted(proposal, reading)),
        "said": proposal.said,
        "said_words": proposal.said_words,
        "said_basis": proposal.said_basis if proposal.said_basis == "published" else None,
        "about": proposal.about,
        "about_words": proposal.about_words,
        "base_date": source.published if proposal.said_words or proposal.about_words else None,
        "bears_on": {"actors": [id for id in proposal.actors if dossier.get("actor", id)]},
        "review": {"state": "proposed"},
        "extractor": {"name": name, "version": version, "rule": proposal.rule, "confidence": proposal.confidence}
        | ({"doubt": proposal.doubt} if proposal.doubt else {}),
    }
    return {field: value for field, value in fields.items() if value is not None}


def _speaker(proposal: Proposal, page: Proposing) -> dict[str, Any] | None:
    """Who is named and what the text tells of them; an actor's own name speaks for it."""
    if proposal.status == "unattributed":
        return None
    name = " ".join((proposal.speaker or "").split())
    if not name:
        from goodoffices.words.wording import words

        return {"name": words(page.reading.language)("speaker-unnamed"), "anonymous": True}
    voice = proposal.voice
    known = voice is not None and bool(voice.name or voice.speaker.role)
    unnamed = voice.speaker.anonymous if voice and known else not any(sign.isupper() for sign in name)
    anonymous = {"anonymous": True} if unnamed else {}
    bare = name.split(" ", 1)[1] if name[0].islower() and " " in name else name
    party = page.parties.get(bare) or _party_spelt(bare, page)
    return {"name": name} | anonymous | _told_of(voice, page.dossier) | ({"on_behalf_of": party} if party else {})


def _party_spelt(name: str, page: Proposing) -> str | None:
    """The one actor of the dossier that bears the name in another spelling: its alias Putin for Poetin."""
    key = spelling(name) if name[:1].isupper() else ""
    found = [
        actor.id
        for actor in page.dossier.actor
        if key and key in {spelling(one) for one in (actor.name, *actor.aliases)}
    ]
    return found[0] if len(found) == 1 else None


def _told_of(voice: Voice | None, dossier: Dossier) -> dict[str, Any]:
    """Role, affiliation, how many; the actor they are or speak for where the dossier has it."""
    if voice is None:
        return {}
    seen = voice.speaker
    actors = {"actor": seen.actor, "on_behalf_of": seen.on_behalf_of}
    told = {field: id for field, id in actors.items() if id and dossier.get("actor", id)}
    plain = {"role": seen.role, "affiliation": seen.affiliation, "count": seen.count, "location": seen.location}
    return told | {field: value for field, value in plain.items() if value}


def _chain(speaker: dict[str, Any] | None, proposal: Proposal, page: Proposing) -> tuple[Hop, ...]:
    """From the speaker, by the fullest name the text has for them, through the agencies and outlets it names.

    Whom the dossier knows already is the root under the name known there, in whatever spelling this text has it.
    """
    if speaker is None:
        return ()
    names = page.alone if "on_behalf_of" in speaker else page.names
    name = names.fullest(speaker["name"])
    known = None if speaker.get("anonymous") or "on_behalf_of" in speaker else page.persons.known(name)
    named = Speaker.model_validate(speaker | {"name": known or name})
    source = page.source
    root, last = usual_chain(named, source.outlet, said=proposal.said, published=source.published)
    if proposal.chain and proposal.chain[0].who != proposal.speaker:
        root = root.model_copy(update={"who": proposal.chain[0].who})
    between = (hop for hop in proposal.chain[1:] if hop.who != source.outlet)
    return root, *between, last


def _quoted(proposal: Proposal, reading: Reading) -> Iterable[tuple[int, int]]:
    start, end = proposal.span
    quotes = reading.article.quotes
    for quote in takewhile(lambda quote: quote.start < end, quotes[reading.article.quotes_from(start) :]):
        within = max(quote.start, start), min(quote.end, end)
        if within[0] < within[1]:
            yield within


def _modality(proposal: Proposal, reading: Reading) -> list[str]:
    if proposal.about is None or reading.published is None:
        return []
    about = Period.parse(proposal.about)
    return ["future"] if about.first > reading.published else ["historical"] if about.last < reading.published else []
