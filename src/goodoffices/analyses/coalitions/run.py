"""Who could together upset which outcome, and what would each gain?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any

import numpy as np

from goodoffices.analyses.coalitions.answer import Answer
from goodoffices.analyses.coalitions.rests import RESTS, rested_table
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.coalitions import Coalition, every, named
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel, Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT, implied, term
from goodoffices.solutions.battery import battery
from goodoffices.solutions.joint import DEMANDS, Reaction, upsets
from goodoffices.solutions.lasting import too_much
from goodoffices.wording import Worded

#: Outcomes that are looked at when none is named, and rows of the table.
OUTCOMES, ROWS = 6, 40


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    state: Annotated[str | None, Param(Worded("coalitions-param-state"), positional=True)] = None,
    coalition: Annotated[tuple[str, ...], Param(Worded("param-coalition"))] = (),
    concept: Annotated[str, Param(Worded("coalitions-param-concept"))] = CREDIBLE,
    reaction: Annotated[Reaction, Param(Worded("coalitions-param-reaction"))] = "individual",
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence-lasting"))] = "legal",
) -> Result:
    """For each outcome, every coalition that can make all its members better off, and whether others can answer.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    state : str, optional
        Of several matching states, those that are equilibria under `concept` come first. Default: the status quo, and
        of what lasts one form of each named outcome, the firmest first.
    coalition, reaction
        As in `stability`.
    concept, judge, sequence : str

    Returns
    -------
    Result
        answer = {"upset": {number: [{"coalition": [actors], "improvement": number, "gains": {actor: share of states},
        "answered": {concept of coalitions with answers: bool}}]}, "equilibria": {concept of coalitions: [numbers]},
        "end_states": [numbers], equilibria only because no move leads out of them}

    Raises
    ------
    BadInput
        When a name is not known.
    OutOfReach
        With more than 8,192 states, since rows of bits over pairs of states are kept; with more than 12 actors with
        preferences, unless coalitions are named; with more than 8 outside a coalition who may answer jointly.

    References
    ----------
    Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008).
    """
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    names = Describer(dossier, model)
    among = named(model, coalition) or every(model.deciders)
    stable = battery(model, (DEFINITIONS[concept].id, STRICT))
    firm, lasting = set(stable.equilibria(STRICT).tolist()), set(stable.equilibria(concept).tolist())
    if state is None:
        forms = names.some(sorted(lasting, key=lambda n: (n not in firm, n)), OUTCOMES)
        looked_at = list(
            dict.fromkeys([*([names.status_quo] if names.status_quo else []), *(form.state for form in forms)])
        )
    else:
        looked_at = sorted(names.find(state).tolist(), key=lambda n: n not in lasting)[:OUTCOMES]
    upset = {number: list(_upsetting(model, number, among, reaction)) for number in looked_at}
    held = {
        card.id: (
            np.flatnonzero(np.all([upsets(model, part, card.id, reaction) < 0 for part in among], axis=0)) + 1
        ).tolist()
        for card in DEFINITIONS
        if card.joint and card.demand in DEMANDS
    }
    ends = (np.flatnonzero(end_states(model)) + 1).tolist()
    because = tuple(dict.fromkeys(id for preference in dossier.preference for id in preference.because))
    resting = Resting.of(dossier, model, stable, judge)
    return Result(
        analysis="coalitions",
        findings=resting(_findings(names, upset, held, ends), RESTS),
        because=because,
        tables=(rested_table(resting, _table(names, upset)),),
        references=("kilgour2001", "inohara2008"),
        answer=Answer.model_validate({"upset": upset, "equilibria": held, "end_states": ends}),
    )


def _upsetting(model: GraphModel, number: int, among: list[Coalition], reaction: Reaction) -> Iterator[dict[str, Any]]:
    """Each coalition that can jointly improve on a state: where to, what each gains, and which answers there are."""
    payoff = model.by_state(model.order.one)
    gain = next(card.id for card in DEFINITIONS if card.joint and card.demand == "none")
    answerable = [card.id for card in DEFINITIONS if card.joint and DEMANDS.get(card.demand)]
    for coalition in among:
        to = int(upsets(model, coalition, gain, reaction)[number - 1])
        if to < 0:
            continue
        unanswered = {id: int(upsets(model, coalition, id, reaction)[number - 1]) for id in answerable}
        weakest = sorted(answerable, key=lambda id: (len(implied(id)), not DEFINITIONS[id].credible))
        to = next((unanswered[id] for id in weakest if unanswered[id] >= 0), to)
        gains = {model.actors[i]: _share(payoff[i], number - 1, to) for i in coalition}
        yield {
            "coalition": [model.actors[i] for i in coalition],
            "improvement": to + 1,
            "gains": gains,
            "answered": {id: there < 0 for id, there in unanswered.items()},
        }


def _share(u: Any, start: int, end: int) -> float:
    """The share of all states that an actor leaves behind on the way from one to another, by its own order."""
    return float(((u >= u[start]) & (u < u[end])).mean())


def _findings(
    names: Describer, upset: dict[int, list[dict[str, Any]]], held: dict[str, list[int]], ends: list[int]
) -> Iterator[Finding]:
    apart = set(ends)
    credible = [card.id for card in DEFINITIONS if card.joint and card.firmness == "credible"]
    for id, numbers in held.items():
        yield from _held(names, id, [number for number in numbers if number not in apart], held)
    if ends:
        yield Finding(key="coalitions-ends", slots={"count": len(ends), **names.examples("states", ends)})
    alike = Counter(names.state(number).outcomes for number in upset)
    for number, ways in upset.items():
        state = names.state(number)
        shared = bool(state.outcomes) and alike[state.outcomes] > 1
        about: dict[str, Any] = {"state": state, "number": str(number) if shared else "none"}
        if number in ends:
            yield Finding(key="coalitions-end", slots=about | {"count": 0})
            continue
        joint = [way for way in ways if len(way["coalition"]) > 1]
        firm = [way for way in joint if not any(way["answered"][id] for id in credible)]
        shown = [[terms.Actor(actor=actor) for actor in way["coalition"]] for way in (firm or joint)[:1]]
        key = "coalitions-upset" if firm else "coalitions-answered" if joint else "coalitions-safe"
        slots = about | {"count": len(firm or joint)}
        if shown:
            slots |= {"actors": shown[0], "to": names.state((firm or joint)[0]["improvement"])}
        yield Finding(key=key, slots=slots)


def _held(names: Describer, id: str, numbers: list[int], held: dict[str, list[int]]) -> Iterator[Finding]:
    """How many states last under a concept, end states apart; no examples where they tell nothing."""
    kin = DEFINITIONS[id].credible_kin
    slots: dict[str, Any] = {"concept": term(id), "count": len(numbers)}
    if kin and too_much(len(numbers), len(held[kin]), names.graph.size):
        yield Finding(key="stability-mute", slots=slots | {"states": names.graph.size})
        return
    yield Finding(key="coalitions-held", slots=slots | names.examples("states", numbers))


def _table(names: Describer, upset: dict[int, list[dict[str, Any]]]) -> Table:
    rows = [
        (
            names.state(number),
            [terms.Actor(actor=actor) for actor in way["coalition"]],
            names.state(way["improvement"]),
            [terms.Gain(gain=actor, share=share) for actor, share in way["gains"].items()],
            [term(id) for id, answered in way["answered"].items() if answered],
        )
        for number, ways in upset.items()
        for way in sorted(ways, key=lambda way: sum(way["answered"].values()))
    ]
    return Table(
        id="upset", columns=("state", "coalition", "improvement", "gains", "answered"), rows=tuple(rows[:ROWS])
    )
