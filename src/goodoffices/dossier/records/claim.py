"""A claim: who said what, through whom, when, with what status and grade."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AliasChoices, Field, FiniteFloat, model_validator

from goodoffices.dossier.records.grade import Grade
from goodoffices.dossier.records.happening import Happening
from goodoffices.dossier.records.likelihood import Likelihood, Scale
from goodoffices.dossier.records.record import Confidence, Id, Record, RecordPart, When
from goodoffices.dossier.records.relation import Relation
from goodoffices.dossier.records.review import Proposer, Review, State
from goodoffices.dossier.records.speaker import Hop, Speaker, root_key, root_of
from goodoffices.wording import Worded

Status = Literal[
    "asserted",
    "confirmed",
    "denied",
    "declined",
    "no-response",
    "hedged",
    "reported",
    "committed",
    "estimated",
    "unattributed",
]
Mode = Literal["direct", "mixed", "indirect", "free-indirect", "headline", "narrator"]
Modality = Literal["historical", "future", "hypothetical", "negation"]
#: How one claim may point to others; along those in `ORDERED` no claim may come back to itself.
LINKS = ("confirms", "denies", "repeats", "supersedes", "answers")
ORDERED = ("repeats", "supersedes", "answers")
_MARKS = re.compile('["“”„‟«»]')


def _forwards(span: tuple[int, int]) -> tuple[int, int]:
    if not 0 <= span[0] < span[1]:
        raise ValueError(Worded("span-backwards", first=str(span[0]), last=str(span[1])))
    return span


def _hops(told: Any, count: int) -> bool:
    """Whether a translated chain is so many names, bare or as `who`."""
    names = [one.get("who") if isinstance(one, dict) else one for one in told] if isinstance(told, list | tuple) else []
    return len(names) == count and all(isinstance(name, str) for name in names)


def _own_words(paraphrase: str | None) -> str | None:
    if paraphrase is not None and (mark := _MARKS.search(paraphrase)):
        raise ValueError(Worded("paraphrase-quotes", mark=mark.group()))
    return paraphrase


#: From a character to before another one, in the text whose hash the source holds.
Span = Annotated[tuple[int, int], AfterValidator(_forwards)]


class Tie(RecordPart):
    """A relation of the dossier, by its kind and its ends."""

    kind: str
    source: Id = Field(alias="from")
    target: Id = Field(alias="to")

    def names(self, relation: Relation) -> bool:
        """Whether it is this relation."""
        return (self.kind, self.source, self.target) == (relation.kind, relation.source, relation.target)


class Value(RecordPart):
    """A number the claim names about an indicator."""

    indicator: Id
    value: FiniteFloat
    unit: str | None = None
    as_of: When | None = None


class Bearing(RecordPart):
    """What a claim bears on, by id."""

    actors: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    relations: tuple[Tie, ...] = ()
    indicators: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()


class Check(RecordPart):
    """What another source says of the same; an address or a source's id."""

    against: str
    verdict: Literal["agrees", "differs", "silent"]
    note: str | None = None


class Claim(Record):
    """One attributed statement, or one in the newsroom's own voice (status unattributed, no speaker).

    Append-only: a correction, a review or a new grade is a new record with the same id and `rev` + 1; the highest
    counts. Spans count characters of the text whose `sha256` the source holds.
    """

    id: Id
    rev: int = Field(1, ge=1)
    paraphrase: Annotated[str | None, AfterValidator(_own_words)] = Field(
        None, description="in the analyst's own words, without quotation marks; needed when there is no span"
    )
    status: Status
    mode: Mode = "indirect"
    modality: tuple[Modality, ...] = ()
    speaker: Speaker | None = None
    chain: tuple[Hop, ...] = Field((), description="the way to the page, the root first")
    source: Id | None = None
    span: Span | None = Field(None, description="what was said")
    cue_span: Span | None = Field(None, description="the words that attribute it")
    speaker_span: Span | None = Field(
        None,
        validation_alias=AliasChoices("speaker_span", "source_span"),
        description="where the speaker is named; once called source_span",
    )
    quote_ranges: tuple[Span, ...] = Field((), description="what stands between quotation marks")
    said: When | None = None
    said_words: str | None = Field(None, description="the words `said` was read from")
    said_basis: Literal["words", "published"] | None = Field(
        None, description="whether `said` was read from words, or is a guess: the day of publication"
    )
    about: When | None = None
    about_words: str | None = Field(None, description="the words `about` was read from")
    base_date: When | None = Field(None, description="the day such words count from")
    event: Happening | None = None
    bears_on: Bearing = Bearing()
    grade: Grade | None = None
    likelihood: Likelihood = Field(None, description="of what is judged, when the claim is a judgement")
    scale: Scale = "icd203"
    confidence: Confidence | None = Field(None, description="in that judgement; apart from its likelihood")
    confirms: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = Field((), description="claims whose speaker has since said otherwise")
    answers: tuple[str, ...] = Field((), description="claims it reacts to without confirming or denying")
    checks: tuple[Check, ...] = ()
    review: Review | None = None
    extractor: Proposer | None = None
    withdrawn: bool = False

    @model_validator(mode="after")
    def _whole(self) -> Claim:
        if (self.speaker is None) != (self.status == "unattributed"):
            raise ValueError(Worded("claim-speaker"))
        if self.paraphrase is None and self.span is None:
            raise ValueError(Worded("claim-without-words"))
        spans = [s for s in (self.span, self.cue_span, self.speaker_span, *self.quote_ranges) if s]
        if spans and self.source is None:
            raise ValueError(Worded("span-without-source"))
        if any(hop.kind == "root" for hop in self.chain[1:]):
            raise ValueError(Worded("chain-root"))
        for language, texts in self.translation.items():
            if "chain" in texts and not _hops(texts["chain"], len(self.chain)):
                raise ValueError(Worded("translation-no-chain", language=language, most=len(self.chain)))
        return self

    @property
    def state(self) -> State:
        """Where it stands in review; written by hand is accepted."""
        return self.review.state if self.review else "accepted"

    @property
    def counts(self) -> bool:
        """Whether a reviewer let it in: neither proposed nor rejected."""
        return self.state in ("accepted", "edited")

    @property
    def root(self) -> str:
        """What it goes back to: the party spoken for, else the speaker; equal ones count once, `UNKNOWN` not."""
        return root_of(self.chain, self.speaker, self.source or self.id)

    @property
    def root_key(self) -> str:
        """The root as a short hash."""
        return root_key(self.root)

    @property
    def linked(self) -> tuple[tuple[str, str], ...]:
        """Every link: its kind and the id it points to."""
        return tuple((kind, id) for kind in LINKS for id in getattr(self, kind))
