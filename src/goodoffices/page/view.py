"""What every section of a brief looks at: the dossier, the results, the language and what was withheld."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.source import Source
from goodoffices.drawing.figure import Figure
from goodoffices.page.document import Cell, FigureBlock, Kind, Paragraph, Sentence
from goodoffices.page.findings import sentence
from goodoffices.page.resting import links
from goodoffices.result import Finding, Ground, Result
from goodoffices.result.terms import State
from goodoffices.wording import Wording
from goodoffices.words.labels import Labels
from goodoffices.words.wording import words

#: The two widths at which a figure stands on a page, in px: for a sheet and for a telephone.
WIDE, NARROW = 720.0, 360.0


@dataclass(frozen=True)
class View:
    """Everything a section may look at; sections change nothing and compute nothing."""

    dossier: Dossier
    results: Mapping[str, Sequence[Result]]
    language: str
    withheld: Mapping[str, int]

    @cached_property
    def labels(self) -> Labels:
        """What ids and values are called."""
        return Labels(self.dossier, self.language)

    @cached_property
    def say(self) -> Wording:
        """The fixed words."""
        return words(self.language)

    @cached_property
    def judgements(self) -> frozenset[str]:
        """Ids of all judgements."""
        return frozenset(judgement.id for judgement in self.dossier.judgement)

    @cached_property
    def superseded(self) -> Mapping[str, str]:
        """Claims whose speaker has since said otherwise, with the claim that says so."""
        return self.dossier.superseded

    @cached_property
    def revised(self) -> frozenset[str]:
        """Ids of the claims of which more than one `rev` was let in."""
        revisions = Counter(claim.id for claim in self.dossier.claim if claim.counts)
        return frozenset(id for id, count in revisions.items() if count > 1)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.dossier.source}

    def result(self, analysis: str) -> Result | None:
        """The first result of an analysis, or None."""
        return next(iter(self.results.get(analysis, ())), None)

    def findings(self, analysis: str, *keys: str) -> tuple[Finding, ...]:
        """The findings of an analysis' first result with one of these keys (without keys: all)."""
        result = self.result(analysis)
        return tuple(f for f in result.findings if not keys or f.key in keys) if result else ()

    def told(self, findings: Iterable[Finding], *, because: bool = True) -> tuple[Sentence, ...]:
        """Findings as sentences."""
        return tuple(sentence(finding, self.labels, because=because) for finding in findings)

    def page(self, key: str, **slots: Any) -> Sentence:
        """Words of the page about itself."""
        return Sentence(self.say(key, **slots), "page")

    def computed(self, key: str, because: Iterable[str | Finding] = (), **slots: Any) -> Sentence:
        """What follows from the model, in words of the page; `because` are ids, or findings that rest on the same."""
        found = tuple(because)
        ids = (id for one in found for id in (one.because if isinstance(one, Finding) else (one,)))
        grounds = [ground for one in found if isinstance(one, Finding) for ground in one.grounds]
        text = self.labels.begun(self.say(key, **slots))
        return Sentence(text, "computed", tuple(dict.fromkeys(ids)), links(grounds, self.labels))

    def note(self, key: str, **slots: Any) -> Paragraph:
        """A quiet paragraph about the page itself."""
        return Paragraph((self.page(key, **slots),), "quiet")

    def resting(self, text: str, grounds: Iterable[Ground]) -> Sentence:
        """Computed words with the records they rest on."""
        entered = tuple(grounds)
        because = dict.fromkeys(id for ground in entered for id in ground.because)
        return Sentence(text, "computed", tuple(because), links(entered, self.labels))

    def rests(self, finding: Finding) -> Sentence:
        """What a finding rests on, without its words."""
        return replace(sentence(finding, self.labels), text="")

    def kind(self, because: Iterable[str]) -> Kind:
        """Reported when it rests on claims only; judged when any judgement, or nothing, stands behind it."""
        ids = tuple(because)
        return "reported" if ids and not self.judgements & set(ids) else "judged"

    def held(self, text: str, because: Iterable[str]) -> Sentence:
        """A sentence made from a record."""
        ids = tuple(because)
        return Sentence(text, self.kind(ids), ids)

    def figure(self, draw: Callable[[float], Figure], caption: Sentence, *, large: bool = False) -> FigureBlock:
        """A figure at both widths; `draw` makes it for a width in px."""
        wide, narrow = draw(WIDE), draw(NARROW)
        return FigureBlock(wide, replace(narrow, id=f"{wide.id}-narrow"), caption, large)

    def states(
        self, slots: Iterable[State], most: int = 5, *, either: bool = False
    ) -> tuple[str, tuple[str, ...], int]:
        """Several states in one sentence, each name once; what the named outcomes rest on; and how many names."""
        named = {self.labels.state(slot): slot for slot in slots}
        told = list(named) if len(named) <= most else [*list(named)[: most - 1], self.more(len(named) - most + 1)]
        ids = dict.fromkeys(id for slot in named.values() for id in slot.outcomes)
        because = (id for key in ids if (outcome := self.dossier.get("outcome", key)) for id in outcome.because)
        return self.say.listing(told, either=either), tuple(dict.fromkeys(because)), len(named)

    def more(self, count: int) -> str:
        """So many that are not named."""
        return self.say("states-more", count=count)

    def names(self, actors: Iterable[str]) -> str:
        """Several actors in one sentence."""
        return self.say.listing([self.labels.called(id) for id in actors])


def cell(text: str, kind: Kind = "computed", because: Iterable[str] = (), *, head: bool = False) -> Cell:
    """A cell of one sentence."""
    return Cell((Sentence(text, kind, tuple(because)),), head)
