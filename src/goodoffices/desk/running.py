"""Running an analysis: the dossier as of its date in, a stamped result out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from inspect import signature
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from goodoffices.analyses import ANALYSES
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit
from goodoffices.dossier.seen.asof import sight
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.result import Result
from goodoffices.store.opening import askable, seen_on
from goodoffices.version import VERSION

if TYPE_CHECKING:
    from goodoffices.models.conflict.spaces import Spaces

#: What a question is about, of `opening.kinds`; what is not named here needs no model.
MATTER = dict.fromkeys(
    ("stability", "why", "preferences", "evolution", "coalitions", "compare", "behaviour"), "conflict"
) | {"forecast": "issues", "exchange": "issues", "backtest": "issues", "package": "package"}

#: What the desk hands to a question, which nobody else can set.
OF_THE_DESK = ("dossier", "rng", "spaces")


def run(
    analysis: str,
    dossier: Dossier,
    *,
    as_of: str | None = None,
    seed: int = 0,
    jobs: int = 1,
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
    seed : int
        For analyses that draw; the same seed gives the same bytes.
    jobs : int
        Processes for analyses that run a model many times; the answer does not depend on it.
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
    """
    if seed < 0:
        raise BadInput(f"a seed is a whole number, 0 or more, not {seed}")
    method = ANALYSES[analysis]
    known = signature(method.run).parameters
    for name in parameters:
        if name not in known or name in OF_THE_DESK:
            raise BadInput(Fault(f"'{analysis}' has no parameter '{name}'", nearest=nearest(name, known)))
    missing = [name for name, p in known.items() if p.default is p.empty and name not in (*OF_THE_DESK, *parameters)]
    if missing:
        raise BadInput(f"'{analysis}' needs {', '.join(missing)}")
    for name, card in _cards(method.run):
        value = parameters.get(name)
        if isinstance(value, int) and value > card.most:
            raise BadInput(f"--{name} is at most {card.most:,}, not {value}")
    seen = seen_on(dossier, as_of)
    means = _means(known, dossier, seed, jobs, spaces)
    given = {name: seen_on(value, None) if isinstance(value, Dossier) else value for name, value in parameters.items()}
    for one in (seen, *(value for value in given.values() if isinstance(value, Dossier))):
        if analysis in MATTER:
            askable(one, MATTER[analysis])
    result: Result = method.run(seen, **given, **means)
    told = sight(seen)
    look = {"hidden": dict(told.hidden), "hindsight": dict(told.hindsight), "went": dict(told.went)}
    stamp = _day(seen) | {"seed": seed} | {name: _plain(value) for name, value in given.items()}
    return result.model_copy(update={"version": VERSION, "parameters": stamp} | look)


def _means(known: Collection[str], dossier: Dossier, seed: int, jobs: int, spaces: Spaces | None) -> dict[str, Any]:
    """What the desk hands to a question, of what it takes."""
    means: dict[str, Any] = {"jobs": jobs} if "jobs" in known else {}
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
