"""Running an analysis: the dossier as of its date in, a stamped result out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from goodoffices.analyses import ANALYSES
from goodoffices.card import Analysis, Param
from goodoffices.desk.seeing import see
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.dossier.seen.asof import MATTERS, sight
from goodoffices.dossier.seen.marking import incomplete
from goodoffices.errors import BadInput, Fault, GoodofficesError, nearest
from goodoffices.result import Result
from goodoffices.runs.runner import Processes, Runner
from goodoffices.store.opening import askable
from goodoffices.version import VERSION
from goodoffices.wording import Worded

if TYPE_CHECKING:
    from goodoffices.models.conflict.spaces import Spaces

#: What the desk hands to a question, which nobody else can set.
OF_THE_DESK = ("dossier", "rng", "runner", "spaces")


def run(
    analysis: str,
    dossier: Dossier,
    *,
    as_of: str | None = None,
    marking: str | None = None,
    seed: int = 0,
    jobs: int = 1,
    runner: Runner | None = None,
    spaces: Spaces | None = None,
    **parameters: Any,
) -> Result:
    """Put a question to a dossier.

    Parameters
    ----------
    analysis : str
        An id of `ANALYSES`.
    dossier : Dossier
    as_of : str, optional
        What was published after this date does not count; default: the dossier's own date.
    marking : str, optional
        What is marked above this does not count, and what would be computed from it is refused; default: everything.
    seed : int
        For analyses that draw; the same seed gives the same bytes.
    jobs : int
        Processes for analyses that run a model many times; the answer does not depend on it.
    runner : Runner, optional
        Does the work in place of those processes, and can be watched and stopped.
    spaces : Spaces, optional
        Where several questions are put to one matter: what holds the states and moves they share. Default: this
        question makes its own.
    **parameters
        The analysis' own keywords.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When the analysis or a parameter is not known, or the dossier does not allow the question; where it does not on
        this day only, with the first day on which it does.
    OutOfReach
        When the dossier is too large for it.

    Examples
    --------
    >>> import goodoffices
    >>> result = goodoffices.run("stability", goodoffices.open("chicken"), concept=("nash",))
    >>> result.answer.equilibria
    {'nash': (2, 3)}
    """
    card = ANALYSES[analysis]
    known = _known(card, seed, parameters)
    seen, withheld = see(dossier, as_of=as_of, marking=marking)
    given = {
        name: see(value, marking=marking)[0] if isinstance(value, Dossier) else value
        for name, value in parameters.items()
    }
    _has_matter(card, (seen, *(value for value in given.values() if isinstance(value, Dossier))), withheld)
    result: Result = card.run(seen, **given, **_means(known, dossier, seed, runner or Processes(jobs), spaces))
    told = sight(seen)
    look = {"hidden": dict(told.hidden), "hindsight": dict(told.hindsight), "went": dict(told.went)}
    stamp = _day(seen) | ({"marking": marking} if marking else {}) | {"seed": seed}
    stamp |= {name: _plain(value) for name, value in given.items()}
    return result.model_copy(update={"version": VERSION, "parameters": stamp, "withheld": withheld} | look)


def answers_first(analysis: str, dossier: Dossier, *, first: bool = True, **given: Any) -> tuple[Result, ...]:
    """The answer to a question, and before it, if wished, that to the question its card says a terminal shows first.

    The latter is asked with the parameters that both take. It is left out where others were given, or where it has no
    answer.

    Parameters
    ----------
    analysis, dossier
        As in `run`.
    first : bool
        Whether to put the other question at all.
    **given
        What `run` takes.
    """
    card = ANALYSES[analysis]
    if not first or card.first is None:
        return (run(analysis, dossier, **given),)
    if "spaces" in signature(card.run).parameters:
        from goodoffices.models.conflict import spaces as room

        given = {"spaces": room.Spaces()} | given
    result = run(analysis, dossier, **given)
    before = _first(card, dossier, given)
    return (result,) if before is None else (before, result)


def _first(card: Analysis, dossier: Dossier, given: Mapping[str, Any]) -> Result | None:
    """The answer that is shown before another."""
    asked, other = (signature(one.run).parameters for one in (card, ANALYSES[card.first or card.id]))
    own = {name: value for name, value in given.items() if name in asked and name not in OF_THE_DESK}
    if any(name not in other and value != asked[name].default for name, value in own.items()):
        return None
    try:
        return run(card.first or card.id, dossier, **{k: v for k, v in given.items() if k not in own or k in other})
    except GoodofficesError:
        return None


def _known(card: Analysis, seed: int, parameters: Mapping[str, Any]) -> Mapping[str, Parameter]:
    """The parameters of a question, after those given were checked."""
    if seed < 0:
        raise BadInput(Worded("seed-below-zero", seed=str(seed)))
    known = signature(card.run).parameters
    for name in parameters:
        if name not in known or name in OF_THE_DESK:
            raise BadInput(Fault(Worded("no-parameter", analysis=card.id, name=name), nearest=nearest(name, known)))
    missing = [name for name, p in known.items() if p.default is p.empty and name not in (*OF_THE_DESK, *parameters)]
    if missing:
        raise BadInput(Worded("parameter-missing", analysis=card.id, missing=missing))
    for name, told in _cards(card.run):
        value = parameters.get(name)
        if isinstance(value, int) and value > told.most:
            raise BadInput(Worded("parameter-too-large", name=name, most=told.most, given=value))
    return known


def _has_matter(card: Analysis, dossiers: Iterable[Dossier], withheld: Mapping[str, int]) -> None:
    """Refuse a question whose matter is not there on the day, or cannot be computed from what may be seen."""
    if card.matter in incomplete(withheld):
        raise BadInput(Worded("matter-withheld", analysis=card.id))
    if card.matter in MATTERS:
        for one in dossiers:
            askable(one, card.matter)


def _means(
    known: Collection[str], dossier: Dossier, seed: int, runner: Runner, spaces: Spaces | None
) -> dict[str, Any]:
    """What the desk hands to a question, of what it takes."""
    means: dict[str, Any] = {"runner": runner} if "runner" in known else {}
    if "outcomes" in known:  # what was settled after the day the question is put
        means["outcomes"] = {issue.id: issue.outcome for issue in dossier.issue if issue.outcome is not None}
    if "rng" in known:
        from numpy.random import default_rng

        means["rng"] = default_rng(seed)
    if "spaces" in known:
        from goodoffices.models.conflict import spaces as room

        means["spaces"] = spaces or room.Spaces()
    return means


def _cards(run: Callable[..., Any]) -> Iterator[tuple[str, Param]]:
    for name, hint in get_type_hints(run, include_extras=True).items():
        yield from ((name, part) for part in get_args(hint) if isinstance(part, Param))


def _day(dossier: Dossier) -> dict[str, Any]:
    return {"dossier": dossier.about.id, "as_of": dossier.about.as_of.isoformat() if dossier.about.as_of else None}


def _plain(value: Any) -> Any:
    """A parameter as it is stamped: dossiers by name and date, edits by their fields."""
    if isinstance(value, Dossier):
        return _day(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.model_dump(mode="json") if isinstance(value, Edit) else value
