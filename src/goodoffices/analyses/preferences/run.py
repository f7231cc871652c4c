"""How does each actor order the outcomes?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.preferences.answer import Answer
from goodoffices.analyses.preferences.questions import given, questions
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.preference import Preference
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import GraphModel
from goodoffices.models.conflict.grounding import Grounding
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Ground, Result, Table, terms
from goodoffices.solutions import CREDIBLE, STRICT
from goodoffices.solutions.battery import battery
from goodoffices.solutions.lasting import Lasting
from goodoffices.wording import Worded

#: Tiers listed in the table, from the top and from the bottom.
TIERS = 5
#: With more states than this, the answer leaves the tiers out.
LISTED = 2**14
#: With more states than this it is not tested which form of an outcome lasts.
TESTED = 2**16


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    actor: Annotated[str | None, Param(Worded("preferences-param-actor"), positional=True)] = None,
    judge: Annotated[str | None, Param(Worded("preferences-param-judge"))] = None,
) -> Result:
    """Show the order of outcomes that each preference implies, with ties, and ask what would test it.

    A preference is believed only after somebody who knows the actor has looked at the order it gives.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    actor, judge : str, optional

    Returns
    -------
    Result
        answer = {actor: {"judge", "tiers": [[numbers], ...] best first, "ties": states that share a tier,
        "standing": {outcome: {"form": number, "lasts": bool, "worse": share of states that are worse than this form,
        "least", "most": the same over all its forms, "forms": n}}, "questions": [[better, worse], ...]}}

    Raises
    ------
    BadInput
        When the actor or judge is not known.
    """
    model = graph(dossier, judge=judge, spaces=spaces)
    names = Describer(dossier, model)
    deciders = {model.actors[i]: i for i in model.deciders}
    if actor is not None and actor not in deciders:
        raise BadInput(Fault(Worded("no-decider", actor=actor), nearest=nearest(actor, deciders)))
    findings: list[Finding] = []
    rows: list[tuple[Any, ...]] = []
    answer: dict[str, Any] = {}
    standings = {}
    forms = _forms(names, model)
    for name in [actor] if actor else deciders:
        preference = chosen(dossier, judge)[name]
        u = model.payoff(deciders[name])[model.moves.states]
        tiers = _tiers(u) if model.size <= LISTED else []
        standings[name] = _standing(u, names, forms)
        pairs = questions(preference, u, names)
        answer[name] = {
            "judge": preference.judge,
            "ties": int(_tied(u)),
            "standing": standings[name],
            "questions": pairs,
            "tiers": tiers,
        }
        records = Grounding(dossier, model, judge)
        asked = [records.deciding(deciders[name], *pair) for pair in pairs]
        order = records.order(deciders[name])
        findings += _findings(names, name, preference, u, order, list(zip(pairs, asked, strict=True)))
        rows += _rows(names, name, tiers)
    held = tuple(standings)
    tables = (_standings(standings), Table(id="order", columns=("actor", "tier", "count", "state"), rows=tuple(rows)))
    because = tuple(dict.fromkeys(id for name in held for id in chosen(dossier, judge)[name].because))
    return Result(
        analysis="preferences",
        findings=tuple(findings),
        tables=tables,
        answer=Answer.model_validate(answer),
        because=because,
        references=("peng1999", "fang2003"),
    )


def _standings(standings: dict[str, dict[str, dict[str, Any]]]) -> Table:
    """Outcomes by actors: the share of states that are worse than its form, and the range over all its forms."""
    first = next(iter(standings.values()))
    rows = tuple(
        (
            terms.Outcome(outcome=id) if id != "status-quo" else terms.Text(text="status-quo"),
            *(terms.Standing(standing=standing[id]["worse"], **standing[id]) for standing in standings.values()),
        )
        for id in first
    )
    return Table(id="standing", columns=("outcome", *standings), rows=rows)


def _tiers(u: NDArray[np.int32]) -> list[list[int]]:
    return [(np.flatnonzero(u == rank) + 1).tolist() for rank in range(int(u.max()), -1, -1)]


def _tied(u: NDArray[np.int32]) -> int:
    counts = np.bincount(u)
    return int(counts[counts > 1].sum())


def _forms(names: Describer, model: GraphModel) -> dict[str, tuple[int, bool]]:
    """Of each named outcome one form, by number, and whether it lasts.

    The form that lasts both of itself and by credible answers, then by these alone, an end state only for want of
    others; of equals, and where none lasts or the states are too many to test, the one that differs from the status quo
    on fewest options.
    """
    held = np.zeros(model.size, np.int8)
    if model.size <= TESTED:
        found = Lasting(model, battery(model, (STRICT, CREDIBLE)))
        held = sum((2 * rows.astype(np.int8) for rows in found.holds.values()), found.ends.astype(np.int8))
    apart = names.apart()
    forms = {}
    for id, holds in names.outcomes.items():
        if holds.any():
            numbers = np.flatnonzero(holds)
            best = numbers[np.lexsort((numbers, apart[numbers], -held[numbers]))[0]]
            forms[id] = (int(best) + 1, bool(held[best]))
    return forms


def _standing(u: NDArray[np.int32], names: Describer, forms: dict[str, tuple[int, bool]]) -> dict[str, dict[str, Any]]:
    """Of the status quo and each named outcome's form the share of states that are worse, and the range over forms."""
    worse = np.concatenate([[0], np.cumsum(np.bincount(u))])[u] / max(u.size - 1, 1)

    def told(form: int, lasts: bool | None, among: NDArray[np.float64]) -> dict[str, Any]:
        return {
            "form": form,
            "lasts": lasts,
            "worse": float(worse[form - 1]),
            "least": float(among.min()),
            "most": float(among.max()),
            "forms": int(among.size),
        }

    quo = names.status_quo
    standing = {"status-quo": told(quo, None, worse[quo - 1 : quo])} if quo else {}
    return standing | {id: told(*form, worse[names.outcomes[id]]) for id, form in forms.items()}


def _findings(
    names: Describer,
    name: str,
    preference: Preference,
    u: NDArray[np.int32],
    order: Ground,
    pairs: list[tuple[list[int], Ground]],
) -> Iterator[Finding]:
    who = terms.Actor(actor=name)
    best, worst = np.flatnonzero(u == u.max()) + 1, np.flatnonzero(u == 0) + 1
    yield Finding(
        key="preferences-ends",
        kind="judged",
        grounds=(order,),
        slots={
            "actor": who,
            "judge": terms.Judge(judge=preference.judge),
            "tiers": int(u.max()) + 1,
            "states": u.size,
            **names.examples("best", best),
            "best-states": best.size,
            **names.examples("worst", worst),
            "worst-states": worst.size,
        },
    )
    if _tied(u):
        yield Finding(
            key="preferences-ties", grounds=(order,), slots={"actor": who, "tied": _tied(u), "states": u.size}
        )
    if preference.confidence:
        yield Finding(
            key="preferences-confidence",
            kind="judged",
            grounds=(order,),
            slots={"actor": who, "judge": terms.Judge(judge=preference.judge), "confidence": preference.confidence},
        )
    for (better, worse), decides in pairs:
        met = given(preference, u, names, better, worse)
        slots: dict[str, Any] = {"actor": who, "better": names.state(better), "worse": names.state(worse)}
        slots |= {"differences": names.changes(worse, better)}
        slots |= {"given": terms.Pattern(pattern=met, whole=True)} if met else {}
        key = "preferences-question-given" if met else "preferences-question"
        yield Finding(key=key, grounds=(decides,), slots=slots)


def _rows(names: Describer, name: str, tiers: list[list[int]]) -> Iterator[tuple[Any, ...]]:
    for place, tier in enumerate(tiers, 1):
        if place <= TIERS or place > len(tiers) - TIERS:
            yield terms.Actor(actor=name), place, len(tier), names.state(tier[0])
