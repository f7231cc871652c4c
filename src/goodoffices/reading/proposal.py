"""A proposed claim: who is said to have said what, where that stands and which rule saw it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from goodoffices.dossier.records.claim import Mode, Status
from goodoffices.dossier.records.speaker import Hop, Speaker

Span = tuple[int, int]
#: Why a proposal may be no claim: nobody said it, it is a condition, a question, or left open.
Doubt = Literal["negated", "supposed", "asked", "possible"]


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the text shows them.

    Attributes
    ----------
    speaker : Speaker
        Called by their name, or where nobody names them by the words the text has for them: "two officials".
    named : bool
        Whether those words are a name.
    spokes : bool
        A spokesperson: whoever they are, they speak for their affiliation.
    press : str | None
        agency or outlet, when the speaker is one.
    """

    speaker: Speaker
    named: bool = True
    spokes: bool = False
    press: Literal["agency", "outlet"] | None = None

    @property
    def name(self) -> str | None:
        """Their name; None for people nobody names."""
        return self.speaker.name if self.named else None

    def but(self, **fields: Any) -> Voice:
        """The same with other fields of the speaker."""
        return replace(self, speaker=self.speaker.model_copy(update=fields))

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        keys = ("role", "affiliation", "actor", "on_behalf_of", "anonymous", "count", "location")
        return {"name": self.name, **{key: getattr(self.speaker, key) for key in keys}}


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
        As in `goodoffices.dossier.records.claim`.
    rule : str
        The rule that saw it.
    confidence : float
        From 0 to 1, the rule's own; a reviewer decides.
    said, about : str | None
        EDTF; when it was said and the time it is about; `said_words`, `about_words` are the words they were read from.
    said_basis : str | None
        words, or published where the day of publication stands in for a day nobody gives.
    actors : tuple of str
        Ids of the actors named in it; `ambiguous` holds (words, candidates) where it may be several.
    voice : Voice | None
        Who the speaker is; None when nobody is named.
    chain : tuple of Hop
        The way to the page, the root first.
    doubt : str | None
        Why it may be no claim at all, so that it waits in the queue: negated, supposed, asked or possible.
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
    doubt: Doubt | None = None
    said_basis: Literal["words", "published"] | None = None

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
            "said_basis": self.said_basis,
            "about": self.about,
            "about_words": self.about_words,
            "actors": list(self.actors),
            "ambiguous": [{"words": words, "candidates": list(ids)} for words, ids in self.ambiguous],
            "rule": self.rule,
            "confidence": round(self.confidence, 2),
            "voice": self.voice.to_dict() if self.voice else None,
            "chain": [{key: getattr(hop, key) for key in ("who", "kind", "on", "verb")} for hop in self.chain],
            **({"doubt": self.doubt} if self.doubt else {}),
        }
