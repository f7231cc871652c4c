"""A reading's proposals as records of the ledger, for a reviewer to decide on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.period import Period
from goodoffices.dossier.source import Source
from goodoffices.dossier.speaker import Hop, Speaker, usual_chain
from goodoffices.errors import BadInput
from goodoffices.reading import Proposal, Reading
from goodoffices.reading.proposal import Voice
from goodoffices.reading.words import BIT, words_of


def record_of(proposal: Proposal, reading: Reading, source: Source, dossier: Dossier, id: str) -> dict[str, Any]:
    """One proposal as the fields of a claim in state proposed.

    What the reader saw and the dossier has no place for, such as actors that are none of its own, is left to the
    reviewer.
    """
    name, _, version = reading.extractor.partition("/")
    speaker = _speaker(proposal, reading, dossier)
    fields: dict[str, Any] = {
        "id": id,
        "status": proposal.status,
        "mode": proposal.mode,
        "modality": _modality(proposal, reading),
        "speaker": speaker,
        "chain": [hop.model_dump(exclude_defaults=True) for hop in _chain(speaker, proposal, reading, source)],
        "source": source.id,
        "span": proposal.span,
        "cue_span": proposal.cue if proposal.cue[0] < proposal.cue[1] else None,
        "speaker_span": proposal.speaker_span,
        "quote_ranges": tuple(_quoted(proposal, reading)),
        "said": proposal.said,
        "said_words": proposal.said_words,
        "about": proposal.about,
        "about_words": proposal.about_words,
        "base_date": source.published if proposal.said_words or proposal.about_words else None,
        "bears_on": {"actors": [id for id in proposal.actors if dossier.get("actor", id)]},
        "review": {"state": "proposed"},
        "extractor": {"name": name, "version": version, "rule": proposal.rule, "confidence": proposal.confidence},
    }
    return {field: value for field, value in fields.items() if value is not None}


def _speaker(proposal: Proposal, reading: Reading, dossier: Dossier) -> dict[str, Any] | None:
    """Who is named and what the text tells of them; an actor's own name speaks for it."""
    if proposal.status == "unattributed":
        return None
    name = " ".join((proposal.speaker or "").split())
    if not name:
        from goodoffices.report.wording import wording

        return {"name": wording(reading.language)("speaker-unnamed"), "anonymous": True}
    voice = proposal.voice
    known = voice is not None and bool(voice.name or voice.speaker.role)
    unnamed = voice.speaker.anonymous if voice and known else not any(sign.isupper() for sign in name)
    anonymous = {"anonymous": True} if unnamed else {}
    bare = name.split(" ", 1)[1] if name[0].islower() and " " in name else name
    parties = [m.actors[0] for m in reading.mentions if m.words == bare and len(m.actors) == 1]
    party = next((id for id in parties if dossier.get("actor", id)), None)
    return {"name": name} | anonymous | _told_of(voice, dossier) | ({"on_behalf_of": party} if party else {})


def _told_of(voice: Voice | None, dossier: Dossier) -> dict[str, Any]:
    """Role, affiliation, how many; the actor they are or speak for where the dossier has it."""
    if voice is None:
        return {}
    seen = voice.speaker
    actors = {"actor": seen.actor, "on_behalf_of": seen.on_behalf_of}
    told = {field: id for field, id in actors.items() if id and dossier.get("actor", id)}
    plain = {"role": seen.role, "affiliation": seen.affiliation, "count": seen.count, "location": seen.location}
    return told | {field: value for field, value in plain.items() if value}


def _chain(speaker: dict[str, Any] | None, proposal: Proposal, reading: Reading, source: Source) -> tuple[Hop, ...]:
    """From the speaker, by the fullest name the text has for them, through the agencies and outlets it names."""
    if speaker is None:
        return ()
    others = () if "on_behalf_of" in speaker else (other.speaker or "" for other in reading.proposals)
    named = Speaker.model_validate(speaker | {"name": fullest(speaker["name"], others, reading.language)})
    root, page = usual_chain(named, source.outlet, said=proposal.said, published=source.published)
    if proposal.chain and proposal.chain[0].who != proposal.speaker:
        root = root.model_copy(update={"who": proposal.chain[0].who})
    between = (hop for hop in proposal.chain[1:] if hop.who != source.outlet)
    return root, *between, page


def fullest(name: str, others: Iterable[str], language: str | None) -> str:
    """The one longer name among others of the same text for the same person: Ada Holm for Holm; else the name.

    A name that follows a preposition is somebody else's: critics of Holm are not Holm. In a language without words
    every name stands for itself.
    """
    try:
        known = words_of(language or "")
    except BadInput:
        return name
    plain = {" ".join(one.split()) for one in others}
    before = {one: one.removesuffix(f" {name}").split() for one in plain if one.endswith(f" {name}")}
    longer = {one for one, words in before.items() if words and not known.tag(words[-1].lower()) & BIT["preposition"]}
    people = {one for one in longer if not any(other.endswith(f" {one}") for other in longer)}
    return people.pop() if len(people) == 1 and name[:1].isupper() else name


def _quoted(proposal: Proposal, reading: Reading) -> Iterable[tuple[int, int]]:
    start, end = proposal.span
    for quote in reading.article.quotes:
        within = max(quote.start, start), min(quote.end, end)
        if within[0] < within[1]:
            yield within


def _modality(proposal: Proposal, reading: Reading) -> list[str]:
    if proposal.about is None or reading.published is None:
        return []
    about = Period.parse(proposal.about)
    return ["future"] if about.first > reading.published else ["historical"] if about.last < reading.published else []
