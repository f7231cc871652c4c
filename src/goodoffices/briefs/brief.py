"""The brief: a dossier and its results as one page for a decision maker."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from goodoffices.analyses import ANALYSES
from goodoffices.briefs import annex, limits
from goodoffices.briefs import first_page as headline
from goodoffices.briefs.matter import actors, pictures
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.seen.asof import sight
from goodoffices.dossier.seen.marking import incomplete
from goodoffices.errors import GoodofficesError
from goodoffices.page import hindsight
from goodoffices.page.document import Aside, Document, Paragraph, Section, Sentence
from goodoffices.page.resting import anchors, shorten_references
from goodoffices.page.view import View
from goodoffices.result import Result

#: Fixed words the writers need.
WORDS = ("mark-judged", "mark-computed", "brief-skip", "brief-contents", "brief-legend", "brief-page")


def brief_document(
    dossier: Dossier,
    results: Mapping[str, Sequence[Result]],
    *,
    language: str,
    withheld: Mapping[str, int] | None = None,
    unanswered: Mapping[str, GoodofficesError] | None = None,
) -> Document:
    """Arrange what was found as a page.

    Parameters
    ----------
    dossier : Dossier
        As of its day, without what the reader may not see.
    results : mapping
        Analysis id to its results, one for each way in which its card has the question asked; what is missing leaves
        its section out.
    language : str
    withheld : mapping, optional
        Kind of record to how many the marking left out; the page says so.
    unanswered : mapping, optional
        Analysis id to why it has no answer; each has a section that says so.

    Returns
    -------
    Document

    Raises
    ------
    BadInput
        When there are no words for the language.
    """
    view = View(dossier, results, language, withheld or {})
    told = [_first(view), *(part for make in _body() if (part := make(view)))]
    told += [unanswered_section(view, id, error) for id, error in (unanswered or {}).items()]
    body, rest = shorten_references(tuple(told), view.say)
    listed = annex.section(view, rest)
    return arranged(view, body, listed)


def arranged(view: View, body: tuple[Section, ...], listed: Section, *, noted: int = 1) -> Document:
    """The page of a body and its annex, under its title; see `Document` for `noted`."""
    about = view.dossier.about
    made = view.say("brief-made-claims" if view.dossier.claim else "brief-made")
    dated = view.say("brief-subtitle", date=view.say.date(about.as_of), made=made) if about.as_of else ""
    words = {name: view.say(name) for name in WORDS} | {"marking": view.say("brief-marking", marking=marking(view))}
    return Document(
        view.labels.words(about, "title"),
        dated or view.say("brief-subtitle-undated", made=made),
        view.language,
        about.marking,
        (*body, listed),
        "annex",
        frozenset(anchors(listed)),
        tuple(words.items()),
        noted,
        about.as_of,
    )


def _body() -> Iterator[Callable[[View], Section | None]]:
    """What makes the sections after the headline: who is in it, the answers, the matter itself, what cannot be told."""
    yield actors.section
    yield from (card.load(card.section) for card in ANALYSES if card.section)
    yield from (pictures.ties, pictures.time)
    yield from (card.load(card.limits) for card in ANALYSES if card.limits)
    yield from (limits.cannot_tell, limits.method)


def marking(view: View) -> str:
    """The marking in the language, if it is one of the usual words."""
    word = view.dossier.about.marking
    return view.say(f"marking-{word}") if view.say.has(f"marking-{word}") else word


def unanswered_section(view: View, id: str, error: GoodofficesError) -> Section:
    """A question that has no answer, and why."""
    told = (view.page("brief-unanswered"), Sentence(error.told(view.say.language), "page"))
    return Section(f"unanswered-{id}", view.say(f"question-{id}"), (Paragraph(told),))


def _first(view: View) -> Section:
    """The headline, and openly what was left out and what may be hindsight."""
    section = headline.section(view)
    return Section(section.anchor, section.title, (*section.blocks, *left_out(view)))


def left_out(view: View) -> tuple[Aside, ...]:
    """What the marking left out and what may be hindsight, in a box if there is any of it."""
    told = list(looking_back(view))
    if view.withheld:
        kinds = view.say.listing([view.say(f"kind-{kind}", n=count) for kind, count in view.withheld.items()])
        lost = [view.say(f"withheld-{what}") for what in incomplete(view.withheld)]
        said = [view.page("brief-withheld-computed", answers=view.say.listing(lost))] if lost else []
        told = [view.page("brief-withheld", kinds=kinds), *said, *told]
    return (Aside("", tuple(Paragraph((sentence,)) for sentence in told)),) if told else ()


def looking_back(view: View) -> Iterator[Sentence]:
    """What may be hindsight on the page's day, and what the day took with it."""
    seen = sight(view.dossier)
    for sentence in hindsight.hindsight_line(view.labels, seen.hindsight, seen.went, withheld=bool(view.withheld)):
        yield Sentence(sentence, "page")
