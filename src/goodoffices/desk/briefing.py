"""Making a brief: which analyses it holds, for which reader, in which language and form."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from goodoffices.desk.running import run
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.differences import differences
from goodoffices.dossier.seen.marking import incomplete, up_to
from goodoffices.errors import BadInput, Fault, GoodofficesError, nearest
from goodoffices.result import Result
from goodoffices.store.opening import askable, seen_on

if TYPE_CHECKING:
    from goodoffices.models.conflict.spaces import Spaces
    from goodoffices.page.document import Document

FORMS = ("html", "markdown")
#: How many lasting outcomes the brief explains actor by actor, and how many other judges it compares.
EXPLAINED, JUDGES = 2, 3
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
) -> str:
    """A page to send to a colleague: the answers, what they rest on, and what they cannot tell.

    Parameters
    ----------
    dossier : Dossier
    language : str
        en or nl.
    marking : str, optional
        Leave out what is marked above this; the page says how much that is. Default: everything.
    form : str
        html or markdown.
    since : str, optional
        A date: what changed since then.
    against : Dossier, optional
        Another dossier: what differs from it. Without either, the readings of several judges are compared.
    as_of, seed
        As in `run`.

    Returns
    -------
    str
        The whole page.

    Raises
    ------
    BadInput
        When language, marking, form or a date is not known.
    """
    made = document(dossier, language=language, marking=marking, as_of=as_of, since=since, against=against, seed=seed)
    return render(made, form)


def document(
    dossier: Dossier,
    *,
    language: str = "en",
    marking: str | None = None,
    as_of: str | None = None,
    since: str | None = None,
    against: Dossier | None = None,
    seed: int = 0,
) -> Document:
    """The brief before it is laid out; parameters as in `brief`."""
    from goodoffices.briefs import brief as page

    seen, withheld = seen_by(dossier, language=language, marking=marking, as_of=as_of)
    other, hidden = (None, {}) if against is None else seen_by(against, language=language, marking=marking, as_of=None)
    comparable = other if "conflict" not in incomplete(hidden) else None
    unanswered: dict[str, GoodofficesError] = {}
    found = results(
        seen, since=since, against=comparable, seed=seed, lacking=incomplete(withheld), unanswered=unanswered
    )
    return page.document(seen, found, language=language, withheld=withheld, unanswered=unanswered)


def seen_by(
    dossier: Dossier, *, language: str, marking: str | None, as_of: str | None
) -> tuple[Dossier, dict[str, int]]:
    """What a reader may see of the dossier on a day, and of which kind how many records are withheld.

    Raises
    ------
    BadInput
        When language, marking or day is not known, or the day leaves nothing to model.
    """
    from goodoffices.words.wording import languages

    known(language, tuple(languages()), "language")
    seen = seen_on(dossier, as_of)
    askable(seen)
    if marking is None:
        return seen, {}
    # What holds on the day is told by what may be seen alone: a withheld claim does not say since when others hold.
    open, withheld = up_to(dossier, marking)
    return seen_on(open, as_of), withheld


def name_for(dossier: Dossier, marking: str | None) -> str:
    """What to call a page of the dossier: its id, unless that is withheld at the marking."""
    return dossier.about.id if marking is None else up_to(dossier, marking)[0].about.id


def render(document: Document, form: str) -> str:
    """A brief laid out as html or markdown."""
    known(form, FORMS, "form")
    rendered: str = import_module(f"goodoffices.page.{form}").render(document)
    return rendered


def known(word: str, words: tuple[str, ...], what: str) -> None:
    """Refuse a word that is not among those there are, naming the nearest."""
    if word not in words:
        raise BadInput(Fault(f"no {what} '{word}' (there are {', '.join(words)})", nearest=nearest(word, words)))


class _Asking:
    """Questions put to a dossier: the answers by analysis, and why one that has none has none."""

    def __init__(self, dossier: Dossier, seed: int, unanswered: dict[str, GoodofficesError]):
        self.dossier, self.seed, self.unanswered = dossier, seed, unanswered
        self.answers: dict[str, tuple[Result, ...]] = {}
        self.spaces: Spaces | None = None  # what the questions about options share

    def __call__(self, id: str, of: Dossier | None = None, **parameters: Any) -> Result | None:
        """The answer, noted; None when there is none."""
        try:
            answer = run(id, of or self.dossier, seed=self.seed, spaces=self.spaces, **parameters)
        except GoodofficesError as error:
            self.unanswered.setdefault(id, error)
            return None
        self.answers[id] = (*self.answers.get(id, ()), answer)
        return answer


def results(
    dossier: Dossier,
    *,
    since: str | None = None,
    against: Dossier | None = None,
    seed: int = 0,
    lacking: Collection[str] = (),
    unanswered: dict[str, GoodofficesError] | None = None,
) -> dict[str, tuple[Result, ...]]:
    """The results a brief shows, by analysis; those the dossier has no matter for are left out.

    So is what would be computed from withheld records: `lacking` is what `marking.incomplete` tells of them. A question
    without an answer does not end the others: it is noted in `unanswered`, with the reason.
    """
    ask = _Asking(dossier, seed, {} if unanswered is None else unanswered)
    if dossier.claims:
        ask("corroboration")
        ask("contradictions")
    if len(dossier.hypothesis) > 1 and "explanations" not in lacking:
        ask("evidence")
    if dossier.indicator:
        ask("indicators")
    if dossier.option and dossier.preference and "conflict" not in lacking:
        _conflict(ask, since, against)
    if dossier.position and "talks" not in lacking:
        ask("forecast")
    if len({position.issue for position in dossier.position}) > 1 and "talks" not in lacking:
        ask("exchange")
    for package in dossier.package:
        ask("package", package=package.id)
    return ask.answers


def _conflict(ask: _Asking, since: str | None, against: Dossier | None) -> None:
    """The questions about options; without an answer to the first, none of the others has one."""
    from goodoffices.models.conflict import spaces as room

    ask.spaces = room.Spaces()
    stability = ask("stability")
    if stability is None:
        return
    for number in _explained(stability):
        ask("why", state=str(number))
    ask("preferences")
    joint = _joint(stability)
    if stability.answer.status_quo:
        ask("evolution", paths=1, alone=not joint)
        ask("behaviour")
    if joint:
        ask("coalitions")
    for before, others in _compared(ask.dossier, since, against):
        ask("compare", before, **others)


def _joint(stability: Result) -> bool:
    """Whether there are groups to follow, and not too much to follow for a page."""
    (size,) = (finding.slots for finding in stability.findings if finding.key == "stability-size")
    deciders = len(size["actors"])
    return deciders > 1 and size["states"] ** 2 * 2**deciders <= JOINT


def _compared(dossier: Dossier, since: str | None, against: Dossier | None) -> Iterator[tuple[Dossier, dict[str, Any]]]:
    """What to compare: an earlier day or another dossier, where they differ; else how other judges' readings differ.

    Without a wish no day is taken, since a day takes grounds away and leaves options and preferences as they are.
    """
    earlier = [seen_on(dossier, since)] if since else []
    for before in (*earlier, *([against] if against else [])):
        if next(differences(before, dossier), None):
            yield before, {"other": dossier}
    if not since and not against:
        for judge in dossier.judges[1 : JUDGES + 1]:
            yield dossier, {"other_judge": judge}


def _explained(stability: Result) -> list[int]:
    """The status quo and the outcomes that last under most concepts."""
    answer = stability.answer
    counts: dict[int, int] = {}
    for numbers in answer.equilibria.values():
        for number in numbers:
            counts[number] = counts.get(number, 0) + 1
    strongest = sorted(counts, key=lambda number: (-counts[number], number))
    quo = [answer.status_quo] if answer.status_quo else []
    return list(dict.fromkeys([*quo, *strongest]))[: EXPLAINED + len(quo)]
