"""Which outcomes can last?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

from goodoffices.analyses.stability.answer import Answer
from goodoffices.analyses.stability.rests import RESTS
from goodoffices.analyses.stability.structure import bound
from goodoffices.analyses.stability.verdicts import Verdicts, judges
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.coalitions import named
from goodoffices.models.conflict.graph import GraphModel, Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, terms
from goodoffices.solutions import CREDIBLE, DEFINITIONS, classical
from goodoffices.solutions.battery import battery, concept_for
from goodoffices.solutions.foresight import turns
from goodoffices.solutions.joint import Reaction
from goodoffices.wording import Worded


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    concept: Annotated[tuple[str, ...], Param(Worded("stability-param-concept"))] = (),
    behaviour: Annotated[tuple[str, ...], Param(Worded("stability-param-behaviour"))] = (),
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
    horizon: Annotated[int, Param(Worded("stability-param-horizon"), most=1000)] = 3,
    movers: Annotated[str | None, Param(Worded("stability-param-movers"))] = None,
    coalition: Annotated[tuple[str, ...], Param(Worded("param-coalition"))] = (),
    reaction: Annotated[Reaction, Param(Worded("stability-param-reaction"))] = "individual",
    structure: Annotated[str | None, Param(Worded("stability-param-structure"))] = None,
    setting: Annotated[tuple[str, ...], Param(Worded("stability-param-setting"))] = (),
) -> Result:
    """Test every feasible state for every actor under every concept.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    concept : tuple of str
        Ids of `DEFINITIONS`; empty means the classical ones.
    behaviour : tuple of str
        "actor=concept" each; adds the states stable when each actor reasons by its own concept (heterogeneous
        equilibria); who is not named reasons by `seq`.
    judge : str, optional
    sequence : str
        legal, single_mover or each_opponent_once.
    horizon, movers, coalition, reaction
        Of the concepts `lh`; `lh` and `nm`; and `cnash`, `cgmr`, `csmr`, `cseq`.
    setting : tuple of str
        "parameter=value" each, of a concept whose card takes others than those above; values are read as JSON where
        they are, else as text.
    structure : str, optional
        Blocks of actors; adds what is stable for every block under nash, gmr, smr, seq and symseq, see
        `solutions.binding`. What single members of a block would do is then not tested.

    Returns
    -------
    Result
        answer = {"states": [{"number", "levels"}], "equilibria": {concept: [numbers]}, "counts": {concept: number},
        "stable": {concept: {actor: [numbers]}}, "status_quo": number | None, "cut": bool (lists are not whole),
        "end_states": [numbers] (no move leads out of them), "mute": [concepts that keep so many states that they tell
        nothing], "map": {"places": [...], "moves": [{"from", "to", "by": [actors]}]}}, with "judges", "mixed" and
        "structure" where they apply; "structure" has "missing": {concept: why} for what cannot be tested with so many
        states, and "body" the same for blocks that act as one body. A place stands for one state or several; moves name
        places by the state that stands for them. Equilibria and counts hold end states too.

    Raises
    ------
    BadInput
        When a concept, actor or judge is not known, an actor stands in two blocks, a horizon is below 1, or the
        dossier holds no conflict.

    References
    ----------
    Fang, Hipel & Kilgour (1993); Rego & Vieira (2017).
    """
    by_actor = _behaviour(dossier, behaviour)
    concepts = tuple(dict.fromkeys((*(concept or classical()), *by_actor.values(), *([CREDIBLE] if by_actor else []))))
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    own = _own(model, concepts, setting, horizon=horizon, movers=movers, coalition=coalition, reaction=reaction)
    view = Verdicts(dossier, model, battery(model, concepts, own))
    judged = dossier.judges[1:] if judge is None else ()
    models = {name: graph(dossier, judge=name, sequence=sequence, spaces=spaces) for name in judged}
    others = {name: battery(other, concepts, own) for name, other in models.items()}
    findings = [*view.findings(), *_taking_turns(view, own), *judges(view, others)]
    answer = view.answer()
    if others:
        answer["judges"] = {
            name: {"equilibria": {c: view.listed(b.equilibria(c)) for c in b.stable}} for name, b in others.items()
        }
    if by_actor:
        answer["mixed"], finding = _mixed(view, by_actor)
        findings.append(finding)
    findings += [] if structure else _bound(dossier)
    if structure:
        answer["structure"], told = bound(dossier, model, structure, view.examples)
        findings += told
    references = tuple(dict.fromkeys(key for id in view.battery.stable for key in DEFINITIONS[id].references))
    resting = Resting.of(dossier, model, view.battery, judge, {n: (models[n], others[n]) for n in others})
    return Result(
        analysis="stability",
        findings=resting(findings, RESTS),
        tables=tuple(view.tables()),
        answer=Answer.model_validate(answer),
        references=references,
        because=_because(dossier, judge),
    )


def _because(dossier: Dossier, judge: str | None) -> tuple[str, ...]:
    """What the preferences that count, the options and the rules rest on."""
    grounded = (*chosen(dossier, judge).values(), *dossier.option, *dossier.rule)
    return tuple(dict.fromkeys(id for record in grounded for id in record.because))


def _bound(dossier: Dossier) -> Iterator[Finding]:
    """That the dossier binds actors together, and how to ask what lasts then."""
    actors = [terms.Actor(actor=actor) for block in dossier.about.bound for actor in block.split("+")]
    if actors:
        slots = {"actors": actors, "structure": ",".join(dossier.about.bound)}
        yield Finding(key="stability-bound", slots=slots)


def _own(
    model: GraphModel,
    concepts: tuple[str, ...],
    others: tuple[str, ...],
    *,
    horizon: int,
    movers: str | None,
    coalition: tuple[str, ...],
    reaction: Reaction,
) -> dict[str, dict[str, Any]]:
    """To each concept those of the parameters that its card says it takes, checked."""
    if horizon < 1:
        raise BadInput(Worded("short-horizon"))
    among = tuple(named(model, coalition)) if coalition else None
    order = None if movers is None else turns(model, movers)
    given = {"coalitions": among, "reaction": reaction, "horizon": horizon, "movers": order}
    given |= _further(others, [name for id in concepts for name in DEFINITIONS[id].takes if name not in given])
    return {id: {name: given[name] for name in DEFINITIONS[id].takes if name in given} for id in concepts}


def _further(told: tuple[str, ...], known: list[str]) -> dict[str, Any]:
    """Parameters that only a concept's card knows, each told as "name=value"."""
    found: dict[str, Any] = {}
    for one in told:
        name, equals, value = one.partition("=")
        if not equals or name not in known:
            text = Worded("no-own-parameter" if known else "no-own-parameter-at-all", given=one, known=sorted(known))
            raise BadInput(Fault(text, nearest=nearest(name, known)))
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


def _taking_turns(view: Verdicts, own: dict[str, dict[str, Any]]) -> Iterator[Finding]:
    """In which order the actors take turns, where a concept that looks ahead went by it."""
    order = next((own[id]["movers"] for id in view.battery.stable if "movers" in own[id]), None)
    if order is not None:
        yield Finding(key="stability-turns", slots={"actors": [terms.Actor(actor=view.model.actors[i]) for i in order]})


def _mixed(view: Verdicts, by_actor: dict[str, str]) -> tuple[list[int], Finding]:
    """The states stable when each actor reasons by its own concept, and what to say of them."""
    model = view.model
    wanted = concept_for(model, by_actor, CREDIBLE)
    mixed = view.battery.mixed(wanted)
    pairs = [terms.Behaviour(actor=model.actors[i], concept=c) for i, c in zip(model.deciders, wanted, strict=True)]
    slots = {"count": mixed.size, **view.examples(mixed), "behaviour": pairs}
    return view.listed(mixed), Finding(key="stability-mixed", slots=slots)


def _behaviour(dossier: Dossier, pairs: tuple[str, ...]) -> dict[str, str]:
    """Actor id to concept id, checked."""
    found = {}
    actors = [option.actor for option in dossier.option]
    for pair in pairs:
        actor, equals, concept = pair.partition("=")
        if not equals or actor not in actors:
            raise BadInput(Fault(Worded("no-behaviour", text=pair), nearest=nearest(actor, actors)))
        found[actor] = DEFINITIONS[concept].id
    return found
