"""Claims held against the text they were read in: spans that lie in it, and paraphrases that are not copied from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from goodoffices.dossier.check.references import Misfit
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.errors import Fault
from goodoffices.wording import Worded

#: So many words in a row may be the source's own; names and titles alone can be as long.
LONGEST = 7
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def misplaced(dossier: Dossier, texts: Mapping[str, str]) -> Iterator[Misfit]:
    """Every fault between a claim and its source's text, where that is at hand.

    Parameters
    ----------
    dossier : Dossier
    texts : mapping of source id to text
        The texts whose hashes fit; sources without one are passed over.
    """
    runs: dict[str, set[tuple[str, ...]]] = {}
    places = {(claim.id, claim.rev): place for place, claim in enumerate(dossier.claim)}
    for claim in dossier.ledger:
        text = texts.get(claim.source or "")
        if text is None or claim.source is None:
            continue
        if claim.source not in runs:
            runs[claim.source] = set(_runs(text))
        for field, fault in (*_spans(claim, text), *_copied(claim, runs[claim.source])):
            yield Misfit("claim", places[claim.id, claim.rev], field, fault)


def faults_of(claim: Claim, text: str) -> tuple[Fault, ...]:
    """The same for one claim that is about to enter the ledger."""
    return tuple(fault for _, fault in (*_spans(claim, text), *_copied(claim, set(_runs(text)))))


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Where words stand in a text, blanks and line ends aside."""
    parts = [re.escape(part) for part in words.split()]
    return [match.span() for match in re.finditer(r"\s+".join(parts), text)] if parts else []


def _spans(claim: Claim, text: str) -> Iterator[tuple[str, Fault]]:
    named = [(field, getattr(claim, field)) for field in ("span", "cue_span", "speaker_span")]
    named += [("quote_ranges", span) for span in claim.quote_ranges]
    for field, span in named:
        if span is None:
            continue
        start, end = span
        if end > len(text):
            wrong = Worded("span-beyond", claim=claim.id, field=field, last=str(end), length=str(len(text)))
            yield field, Fault(wrong, field=field)
        elif not text[start:end].strip():
            wrong = Worded("span-blank", claim=claim.id, field=field, first=str(start), last=str(end))
            yield field, Fault(wrong, field=field)
    outside = [q for q in claim.quote_ranges if claim.span and not claim.span[0] <= q[0] < q[1] <= claim.span[1]]
    for start, end in outside:
        sentence = Worded("quote-outside", claim=claim.id, first=str(start), last=str(end))
        yield "quote_ranges", Fault(sentence, field="quote_ranges")


def _copied(claim: Claim, runs: set[tuple[str, ...]]) -> Iterator[tuple[str, Fault]]:
    told = {"paraphrase": claim.paraphrase or ""}
    told |= {f"translation.{one}.paraphrase": str(t.get("paraphrase", "")) for one, t in claim.translation.items()}
    for field, words in told.items():
        run = next((run for run in _runs(words) if run in runs), None)
        if run is not None:
            sentence = Worded("paraphrase-copied", claim=claim.id, most=LONGEST, words=" ".join(run))
            yield field, Fault(sentence, field=field)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = [match.group().lower() for match in _WORD.finditer(text)]
    return (tuple(words[place : place + LONGEST + 1]) for place in range(len(words) - LONGEST))
