"""A proposed claim: who is said to have said what, where that stands and which rule saw it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from goodoffices.dossier.claim import Mode, Status

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, as far as the text says.

    Attributes
    ----------
    name : str | None
        None for people nobody names.
    role, affiliation : str | None
        In the text's words: "foreign minister", "Oman".
    spokes : bool
        A spokesperson: whoever they are, they speak for their affiliation.
    anonymous : bool
        They stay unnamed; `count` is how many they are and `location` where, when the text says so.
    press : str | None
        agency or outlet, when the speaker is one.
    actor, on_behalf_of : str | None
        Ids of the actor table: who they are, and for whom they speak.
    """

    name: str | None = None
    role: str | None = None
    affiliation: str | None = None
    spokes: bool = False
    anonymous: bool = False
    count: int | None = None
    location: str | None = None
    press: str | None = None
    actor: str | None = None
    on_behalf_of: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        keys = ("name", "role", "affiliation", "actor", "on_behalf_of", "anonymous", "count", "location")
        return {key: getattr(self, key) for key in keys}


@dataclass(frozen=True, slots=True)
class Hop:
    """One step on the way from the speaker to the page; kind is root, agency, outlet or translation."""

    who: str | None
    kind: str
    on: str | None = None
    verb: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        return {"who": self.who, "kind": self.kind, "on": self.on, "verb": self.verb}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed claim; all places are character offsets into the text read.

    Attributes
    ----------
    span : (start, end)
        What was said: `text[start:end]` exactly.
    cue : (start, end)
        The words that attribute it.
    speaker : str | None
        Who said it; for a pronoun the name it most likely stands for; None when nobody is named.
    speaker_span : (start, end) | None
        Where the text names or points to the speaker.
    status, mode : str
        As in `goodoffices.dossier.claim`.
    rule : str
        The rule that saw it.
    confidence : float
        From 0 to 1, the rule's own; a reviewer decides.
    said, about : str | None
        EDTF; when it was said and the time it is about; `said_words`, `about_words` are the words they were read from.
    actors : tuple of str
        Ids of the actors named in it; `ambiguous` holds (words, candidates) where it may be several.
    voice : Voice | None
        Who the speaker is; None when nobody is named.
    chain : tuple of Hop
        The way to the page, the root first.
    """

    span: Span
    cue: Span
    speaker: str | None
    speaker_span: Span | None
    status: Status
    mode: Mode
    rule: str
    confidence: float
    said: str | None = None
    about: str | None = None
    said_words: str | None = None
    about_words: str | None = None
    actors: tuple[str, ...] = ()
    ambiguous: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sentence: int = -1
    voice: Voice | None = None
    chain: tuple[Hop, ...] = ()

    def but(self, **changes: Any) -> Proposal:
        """The same with other fields."""
        return replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON, in the order of the published schema."""
        return {
            "speaker": self.speaker,
            "speaker_span": list(self.speaker_span) if self.speaker_span else None,
            "status": self.status,
            "mode": self.mode,
            "span": list(self.span),
            "cue_span": list(self.cue),
            "said": self.said,
            "said_words": self.said_words,
            "about": self.about,
            "about_words": self.about_words,
            "actors": list(self.actors),
            "ambiguous": [{"words": words, "candidates": list(ids)} for words, ids in self.ambiguous],
            "rule": self.rule,
            "confidence": round(self.confidence, 2),
            "voice": self.voice.to_dict() if self.voice else None,
            "chain": [hop.to_dict() for hop in self.chain],
        }
