"""The brief: a dossier and its results as one page for a decision maker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goodoffices.dossier.dossier import Dossier
from goodoffices.report.document import Box, Document, Paragraph, Section
from goodoffices.report.resting import anchors, shortened
from goodoffices.report.sections import (
    actors,
    annex,
    coalitions,
    compare,
    evolution,
    headline,
    indicators,
    lasting,
    limits,
    orders,
    pictures,
    settling,
    sourcing,
)
from goodoffices.report.view import View
from goodoffices.result import Result

#: After the headline, first what follows, then what it rests on; each gives a section or None.
BODY = (
    actors.section,
    lasting.section,
    evolution.section,
    coalitions.section,
    compare.section,
    orders.section,
    settling.issues,
    settling.exchange,
    settling.accord,
    sourcing.section,
    settling.explanations,
    indicators.section,
    pictures.ties,
    pictures.time,
    limits.judgement,
    limits.cannot_tell,
    limits.method,
)
#: Fixed words the writers need.
WORDS = ("mark-judged", "mark-computed", "brief-skip", "brief-contents", "brief-legend", "brief-page")


def document(
    dossier: Dossier,
    results: Mapping[str, Sequence[Result]],
    *,
    language: str,
    withheld: Mapping[str, int] | None = None,
) -> Document:
    """Arrange what was found as a page.

    Parameters
    ----------
    dossier : Dossier
        As of its day, without what the reader may not see.
    results : mapping
        Analysis id to its results: `stability`, `why` (one per state explained), `evolution`, `coalitions`, `compare`
        (one per comparison), `preferences`, `behaviour`, `indicators`, `corroboration`, `contradictions`, `evidence`,
        `forecast`, `exchange`, `package` (one per package); what is missing leaves its section out.
    language : str
    withheld : mapping, optional
        Kind of record to how many the marking left out; the page says so.

    Returns
    -------
    Document

    Raises
    ------
    BadInput
        When there are no words for the language.
    """
    view = View(dossier, results, language, withheld or {})
    body, rest = shortened(
        (_first(view), *(found for make in BODY if (found := make(view)))), view.say, annex.hidden(view)
    )
    listed = annex.section(view, rest)
    today = dossier.about.as_of
    made = view.say("brief-made-claims" if dossier.claim else "brief-made")
    dated = view.say("brief-subtitle", date=view.say.date(today), made=made) if today else ""
    subtitle = dated or view.say("brief-subtitle-undated", made=made)
    words = {name: view.say(name) for name in WORDS} | {"marking": view.say("brief-marking", marking=marking(view))}
    return Document(
        view.labels.words(dossier.about, "title"),
        subtitle,
        language,
        dossier.about.marking,
        (*body, listed),
        "annex",
        frozenset(anchors(listed)),
        tuple(words.items()),
    )


def marking(view: View) -> str:
    """The marking in the language, if it is one of the usual words."""
    word = view.dossier.about.marking
    return view.say(f"marking-{word}") if view.say.has(f"marking-{word}") else word


def _first(view: View) -> Section:
    """The headline, and openly what was left out."""
    section = headline.section(view)
    if not view.withheld:
        return section
    kinds = view.say.listing([view.say(f"kind-{kind}", n=count) for kind, count in view.withheld.items()])
    told = Box("", (Paragraph((view.page("brief-withheld", kinds=kinds),)),))
    return Section(section.anchor, section.title, (*section.blocks, told))
