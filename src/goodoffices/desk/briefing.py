"""Making a brief: which analyses it holds, for which reader, in which language and form."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goodoffices.analyses import ANALYSES
from goodoffices.desk.running import run
from goodoffices.desk.seeing import see
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.differences import differences
from goodoffices.dossier.seen.marking import incomplete
from goodoffices.errors import BadInput, Fault, GoodofficesError, nearest
from goodoffices.result import Result
from goodoffices.store.opening import askable, seen_on
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.models.conflict.spaces import Spaces
    from goodoffices.page.document import Document

#: Forms that are text, and those that are files of an office program.
TEXTS, OFFICE = ("html", "markdown"), ("docx", "pdf")
FORMS = (*TEXTS, *OFFICE)
#: Joint moves are followed up to so many states squared times coalitions; beyond that a reader would wait too long.
JOINT = 500_000_000


def brief(
    dossier: Dossier,
    *,
    language: str = "en",
    marking: str | None = None,
    form: str = "html",
    as_of: str | None = None,
    since: str | None = None,
    against: Dossier | None = None,
    seed: int = 0,
    pages: int | None = None,
    author: str = "",
    template: Path | None = None,
) -> str | bytes:
    """A page to send to a colleague: the answers, what they rest on, and what they cannot tell.

    Parameters
    ----------
    dossier : Dossier
    language : str
        en or nl.
    marking : str, optional
        Leave out what is marked above this; the page says how much that is. Default: everything.
    form : str
        html or markdown, or docx or pdf, which need the extra `office`.
    since : str, optional
        A date: what changed since then.
    against : Dossier, optional
        Another dossier: what differs from it. Without either, the readings of several judges are compared.
    as_of, seed
        As in `run`.
    pages : int, optional
        Only so many sheets of A4, and what they rest on in an annex; default: everything.
    author : str
        Whose file it is; of docx and pdf.
    template : Path, optional
        Of docx: a file of yours whose styles, page and letterhead are taken.

    Returns
    -------
    str | bytes
        The whole page; bytes for docx and pdf.

    Raises
    ------
    BadInput
        When language, marking, form or a date is not known, or the template is no DOCX.
    OutOfReach
        When the extra `office` is asked for and not installed.

    Examples
    --------
    >>> import goodoffices
    >>> page = goodoffices.brief(goodoffices.open("chicken"), form="markdown")
    >>> "## In brief" in page
    True
    """
    made = document(
        dossier,
        language=language,
        marking=marking,
        as_of=as_of,
        since=since,
        against=against,
        seed=seed,
        pages=pages,
    )
    return laid_out(made, form, author=author, template=template)


def document(
    dossier: Dossier,
    *,
    language: str = "en",
    marking: str | None = None,
    as_of: str | None = None,
    since: str | None = None,
    against: Dossier | None = None,
    seed: int = 0,
    pages: int | None = None,
) -> Document:
    """The brief before it is laid out; parameters as in `brief`."""
    from goodoffices.briefs.brief import brief_document
    from goodoffices.briefs.short import short_document

    if pages is not None and pages < 1:
        raise BadInput(Worded("pages-below-one", pages=pages))
    seen, withheld = seen_by(dossier, language=language, marking=marking, as_of=as_of)
    other, hidden = (None, {}) if against is None else seen_by(against, language=language, marking=marking, as_of=None)
    comparable = other if "conflict" not in incomplete(hidden) else None
    unanswered: dict[str, GoodofficesError] = {}
    found = results(
        seen,
        since=since,
        then=see(dossier, as_of=since, marking=marking)[0] if since else None,
        against=comparable,
        seed=seed,
        lacking=incomplete(withheld),
        unanswered=unanswered,
        short=pages is not None,
    )
    if pages is None:
        return brief_document(seen, found, language=language, withheld=withheld, unanswered=unanswered)
    return short_document(seen, found, language=language, pages=pages, withheld=withheld, unanswered=unanswered)


def seen_by(
    dossier: Dossier, *, language: str, marking: str | None, as_of: str | None
) -> tuple[Dossier, dict[str, int]]:
    """What a reader may see of the dossier on a day, and of which kind how many records are withheld.

    Raises
    ------
    BadInput
        When language, marking or day is not known, or the day leaves nothing to model.
    """
    from goodoffices.wording import languages

    known(language, tuple(languages()), Worded("name-of-language"))
    seen, withheld = see(dossier, as_of=as_of, marking=marking)
    if marking is None:
        askable(seen)
    return seen, withheld


def name_for(dossier: Dossier, marking: str | None) -> str:
    """What to call a page of the dossier: its id, unless that is withheld at the marking."""
    return see(dossier, marking=marking)[0].about.id


def laid_out(document: Document, form: str, *, author: str = "", template: Path | None = None) -> str | bytes:
    """A brief laid out in one of `FORMS`; author and template are those of a file of an office program."""
    known(form, FORMS, Worded("name-of-form"))
    if template is not None and form != "docx":
        raise BadInput(Worded("template-of-docx"))
    if author and form not in OFFICE:
        raise BadInput(Worded("author-of-office"))
    given: dict[str, Any] = {"author": author} if form in OFFICE else {}
    given |= {"template": template} if form == "docx" else {}
    page: str | bytes = import_module(f"goodoffices.page.{form}").render(document, **given)
    return page


def known(word: str, words: tuple[str, ...], what: Worded) -> None:
    """Refuse a word that is not among those there are, naming the nearest."""
    if word not in words:
        raise BadInput(Fault(Worded("unknown-name", what=what, name=word, known=words), nearest=nearest(word, words)))


@dataclass(frozen=True)
class Asking:
    """What the cards of the analyses look at to say what a brief asks of them.

    Attributes
    ----------
    dossier : Dossier
        As it is seen.
    lacking : frozenset of str
        What cannot be computed, since records it rests on are withheld; see `dossier.seen.marking.incomplete`.
    before : tuple of Dossier
        What to compare it with: an earlier day, another dossier; only where they differ.
    wished : bool
        Whether a comparison was asked for.
    results : mapping
        The results so far, by analysis.
    spaces : Spaces, optional
        The states and moves that the questions share; None without options.
    short : bool
        Whether it is for a page of a few sheets, which leaves out what takes long.
    """

    dossier: Dossier
    lacking: frozenset[str] = frozenset()
    before: tuple[Dossier, ...] = ()
    wished: bool = False
    results: Mapping[str, Sequence[Result]] = field(default_factory=dict)
    spaces: Spaces | None = None
    short: bool = False

    def answer(self, analysis: str) -> Any:
        """The first answer of an analysis so far; None when there is none."""
        return next((result.answer for result in self.results.get(analysis, ())), None)

    @property
    def joint(self) -> bool:
        """Whether there are groups to follow, and not too much to follow for a page."""
        from goodoffices.models.conflict.build import size

        if self.spaces is None or self.answer("stability") is None:
            return False
        states, deciders = size(self.dossier, self.spaces)
        return deciders > 1 and states**2 * 2**deciders <= JOINT


def results(
    dossier: Dossier,
    *,
    since: str | None = None,
    then: Dossier | None = None,
    against: Dossier | None = None,
    seed: int = 0,
    lacking: Collection[str] = (),
    unanswered: dict[str, GoodofficesError] | None = None,
    short: bool = False,
) -> dict[str, tuple[Result, ...]]:
    """The results a brief shows, by analysis: each card says what is asked of it; a short one asks who has an opening.

    What would be computed from withheld records is left out: `lacking` is what `marking.incomplete` tells of them. A
    question without an answer does not end the others: it is noted in `unanswered`, with the reason. `then` is the
    matter as it was seen on the day `since`: what held only then is gone from `dossier`.
    """
    earlier = [*([then or seen_on(dossier, since)] if since else []), *([against] if against else [])]
    before = tuple(one for one in earlier if next(differences(one, dossier), None))
    found: dict[str, tuple[Result, ...]] = {}
    spaces = _spaces() if dossier.option else None
    asking = Asking(dossier, frozenset(lacking), before, bool(since or against), found, spaces, short)
    for card in ANALYSES:
        for parameters in card.asked(asking) if card.asked and (card.opening or not short) else ():
            of = parameters.pop("of", dossier)
            try:
                answer = run(card.id, of, seed=seed, spaces=spaces, **parameters)
            except GoodofficesError as error:
                (unanswered if unanswered is not None else {}).setdefault(card.id, error)
            else:
                found[card.id] = (*found.get(card.id, ()), answer)
    return found


def _spaces() -> Spaces:
    """What the questions about options share: states and moves are made once."""
    from goodoffices.models.conflict.spaces import Spaces

    return Spaces()
