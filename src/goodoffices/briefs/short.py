"""The brief of a few sheets: what changed, what can last and when, who has to move, what to watch, how it is sourced.

What does not fit goes to the annex by one rule. As long as the page is too long, the section with the most items gives
up its last one, of several such sections the last; so that no section is starved, and what comes first is kept longest.
What can last is what the page is for: there only every other item counts, and beside it issues, trades and packages go
before anything else. Where one item of each is still too much, whole sections go, the longest first, never the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from goodoffices.analyses import ANALYSES
from goodoffices.briefs import annex, brief
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import GoodofficesError
from goodoffices.page.document import Bullets, Document, Paragraph, Row, Section, TableBlock, sentences
from goodoffices.page.parts import Opening
from goodoffices.page.resting import anchors, shorten_references
from goodoffices.page.view import View
from goodoffices.result import Result

#: What a sheet of A4 holds: lines, and characters a line, at the size of Word files; measured in tests.
LINES, WIDE = 59, 97
#: Lines that the title with the legend and a heading take, in those of the text.
TITLE, HEADING = 8, 2.6
#: Lines of a footnote that leads to parts of the model, and of one that quotes records.
NOTE, QUOTING = 0.9, 1.7
#: What the page is for, and what stands on it besides where there is room.
LASTING, BESIDE = "opening-conditions", ("opening-issues", "opening-trades", "opening-accord")
#: References of a sentence: more than these lead to the annex.
CITED = 3


def short_document(
    dossier: Dossier,
    results: Mapping[str, Sequence[Result]],
    *,
    language: str,
    pages: int = 2,
    withheld: Mapping[str, int] | None = None,
    unanswered: Mapping[str, GoodofficesError] | None = None,
) -> Document:
    """Arrange what was found on a few sheets, and what it rests on in an annex.

    Parameters
    ----------
    dossier, results, language, withheld, unanswered
        As for `brief.brief_document`.
    pages : int
        Sheets of A4 before the annex.
    """
    view = View(dossier, results, language, withheld or {})
    openings = [one for card in ANALYSES if card.opening for one in card.load(card.opening)(view)]
    told = list(_sections(view, openings))
    told += [brief.unanswered_section(view, id, error) for id, error in (unanswered or {}).items()]
    told[:0] = [Section("left-out", view.say("opening-left-out"), box)] if (box := brief.left_out(view)) else []
    body, over = _fitted(tuple(told), pages)
    apart = (*_kept_apart(view, over), *(one.whole for one in openings if one.whole))
    cut, rest = shorten_references((*body, *apart), view.say, most=CITED)
    listed = _used(annex.section(view, rest), cut)
    whole = replace(listed, sections=(*cut[len(body) :], *listed.sections))
    return brief.arranged(view, cut[: len(body)], whole, noted=len(body))


def _sections(view: View, openings: Iterable[Opening]) -> Iterator[Section]:
    """What the analyses say, a section for each title."""
    parts: dict[str, list[Paragraph]] = {}
    for one in sorted(openings, key=lambda one: one.place):
        parts.setdefault(one.title, []).extend(one.items)
    for title, items in parts.items():
        if items:
            yield Section(f"opening-{title}", view.say(f"opening-{title}"), (Bullets(tuple(items)),))


def _fitted(sections: tuple[Section, ...], pages: int) -> tuple[tuple[Section, ...], dict[str, list[Paragraph]]]:
    """The sections as they fit, and by the title of its section what does not, in order."""
    kept = {section.anchor: section for section in sections}
    over: dict[str, list[Paragraph]] = {}
    while TITLE + sum(map(_lines, kept.values())) > pages * LINES and (giving := _giving(list(kept.values()))):
        *items, last = _items(giving)
        over.setdefault(giving.title, []).insert(0, last)
        kept[giving.anchor] = replace(giving, blocks=(Bullets(tuple(items)),))
        if not items:
            del kept[giving.anchor]
    return tuple(kept.values()), over


def _giving(sections: list[Section]) -> Section | None:
    """Which section gives up its last item."""
    lasting = any(section.anchor == LASTING for section in sections)
    if beside := [section for section in sections if section.anchor in BESIDE and lasting]:
        return beside[-1]
    long = [section for section in reversed(sections) if len(_items(section)) > 1]
    return max(long, key=_full, default=None) or max(filter(_items, sections[1:]), key=_lines, default=None)


def _full(section: Section) -> float:
    """How many items a section has to give up from."""
    return len(_items(section)) / (2 if section.anchor == LASTING else 1)


def _items(section: Section) -> tuple[Paragraph, ...]:
    return section.blocks[0].items if section.blocks and isinstance(section.blocks[0], Bullets) else ()


def _lines(section: Section) -> float:
    """How many lines a section takes, with its heading and footnotes."""
    told = [paragraph.sentences for paragraph in _items(section)] or [tuple(sentences(section.blocks))]
    text = sum(-(-sum(len(sentence.text) + 2 for sentence in one) // WIDE) + 0.4 for one in told)
    noted = [sentence for one in told for sentence in one if sentence.references]
    notes = sum(NOTE if set(one.references[: CITED - 1]) <= set(one.rests) else QUOTING for one in noted)
    return HEADING + text + notes


def _kept_apart(view: View, over: Mapping[str, list[Paragraph]]) -> tuple[Section, ...]:
    """What did not fit, for the annex."""
    below = tuple(
        Section(f"over-{place}", title, (Bullets(tuple(items)),))
        for place, (title, items) in enumerate(over.items(), 1)
    )
    return (Section("over", view.say("opening-over"), (), below),) if below else ()


def _used(listed: Section, body: Sequence[Section]) -> Section:
    """The annex with the rows that something leads to, from the page or from such a row."""
    reached: set[str] = set()
    open_ends = _cited(body)
    while open_ends - reached:
        reached |= open_ends
        open_ends |= {id for part in listed.sections for row in _rows(part) if _met(row, reached) for id in _cited(row)}
    return replace(listed, sections=tuple(_only(listed.sections, reached)))


def _cited(part: Any) -> set[str]:
    return {link.anchor for sentence in sentences(part) for link in sentence.references}


def _rows(section: Section) -> Iterator[Row]:
    for block in section.blocks:
        if isinstance(block, TableBlock):
            yield from block.rows
    for below in section.sections:
        yield from _rows(below)


def _met(row: Row, reached: set[str]) -> bool:
    return not reached.isdisjoint(anchors(row))


def _only(sections: Sequence[Section], reached: set[str]) -> Iterator[Section]:
    """The sections that still hold rows."""
    for section in sections:
        tables = [block for block in section.blocks if isinstance(block, TableBlock)]
        kept = tuple(
            replace(block, rows=rows)
            for block in tables
            if (rows := tuple(row for row in block.rows if _met(row, reached)))
        )
        below = tuple(_only(section.sections, reached))
        if kept or below:
            yield replace(section, blocks=kept, sections=below)
