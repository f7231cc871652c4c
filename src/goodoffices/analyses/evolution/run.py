"""How could it get from here to an outcome that lasts?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Annotated, Any

import numpy as np

from goodoffices.analyses.evolution.answer import Answer
from goodoffices.analyses.evolution.rests import RESTS
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.endings import end_states
from goodoffices.models.conflict.graph import GraphModel, Sequence
from goodoffices.models.conflict.groups import Groups, by_joint_moves, by_single_moves, joint_steps
from goodoffices.models.conflict.paths import Exploration, Node, explore, explore_jointly, single_moves
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.result.reasons import reason
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT
from goodoffices.solutions.battery import Battery, battery
from goodoffices.wording import Worded

#: Lasting outcomes to which paths are looked for.
GOALS = 12
#: Lasting states of which it is asked who is needed to get there.
ASKED = 200

#: Way, then goal, then paths, then steps.
Routes = dict[str, dict[int, list[list[dict[str, Any]]]]]


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    start: Annotated[str, Param(Worded("evolution-param-start"))] = "status-quo",
    concept: Annotated[str, Param(Worded("param-lasting"))] = CREDIBLE,
    steps: Annotated[int, Param(Worded("evolution-param-steps"), most=1000)] = 5,
    paths: Annotated[int, Param(Worded("evolution-param-paths"))] = 2,
    alone: Annotated[bool, Param(Worded("evolution-param-alone"))] = False,
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence-lasting"))] = "legal",
) -> Result:
    """Follow improvements, joint improvements and any moves from a state, and find paths to what can last.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    start : str
        When it matches several states, the first.
    concept : str
    steps, paths : int
    alone : bool
        Joint moves are not followed; they take long where there are many states and actors.
    judge, sequence : str
        As in `stability`.

    Returns
    -------
    Result
        Its answer is an `answer.Answer`; ways are "improvements", "joint" and "any", and what cannot be followed is
        absent.

    Raises
    ------
    BadInput
        When a name is not known, or `steps` or `paths` is not positive.

    References
    ----------
    Li, Kilgour & Hipel (2005); Xu, Kilgour, Hipel & Kemkes (2010).
    """
    if steps < 1 or paths < 1:
        raise BadInput(Worded("few-steps"))
    model = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    names = Describer(dossier, model)
    begin = int(names.find(start)[0])
    stable = battery(model, (DEFINITIONS[concept].id, STRICT))
    lasting = stable.equilibria(concept)
    found, beyond = _explored(model, begin, steps, alone)
    findings = [Finding(key="evolution-start", slots={"state": names.state(begin), "steps": steps}), *beyond]
    reachable = {way: {state + 1: step for state, step in sorted(e.first_steps().items())} for way, e in found.items()}
    dead = _dead_ends(model, list(reachable["improvements"]))
    goals = _goals(names, stable, lasting.tolist(), reachable)
    routes = _ways(found, [goal for goal in goals if goal != begin], paths, model)
    ends = [n for n in (np.flatnonzero(end_states(model)) + 1).tolist() if n in lasting]
    needed = _needed(model, begin, [*goals, *map(int, lasting)], found, steps)
    findings += _findings(names, reachable, [int(n) for n in lasting if n not in ends], dead)
    who = partial(_who, names, begin=begin, most=steps)
    findings += [*_needs(names, goals, needed, who), *_ends(names, ends, reachable), *_cut(found)]
    return Result(
        analysis="evolution",
        findings=Resting.of(dossier, model, stable, judge, routes=routes, start=begin)(findings, RESTS),
        because=tuple(dict.fromkeys(id for preference in dossier.preference for id in preference.because)),
        references=("li2005", "xu2010"),
        tables=tuple(_tables(names, begin, routes, reachable, list(dict.fromkeys([*goals, *map(int, lasting)])), ends)),
        answer=Answer.model_validate(
            {
                "start": begin,
                "reachable": reachable,
                "dead_ends": dead,
                "paths": routes,
                "lasting": _lasting(stable, goals),
                "firmness": {id: DEFINITIONS[id].firmness for id in stable.stable},
                "needed": needed,
                "end_states": ends,
            }
        ),
    )


def _cut(found: dict[str, Exploration]) -> Iterator[Finding]:
    """The ways on which there was more than could be followed."""
    for way, explored in found.items():
        if explored.cut:
            yield Finding(key="evolution-cut", slots={"way": terms.Word(word=way)})


def _explored(model: GraphModel, begin: int, steps: int, alone: bool) -> tuple[dict[str, Exploration], list[Finding]]:
    """What each kind of move leads to, and why joint ones were not followed, if so."""
    found = {
        "improvements": explore(begin - 1, single_moves(model, improving=True), steps),
        "any": explore(begin - 1, single_moves(model, improving=False), steps),
    }
    try:
        found |= {} if alone else {"joint": explore_jointly(model, begin - 1, steps)}
    except OutOfReach as error:
        return found, [Finding(key="evolution-no-joint", slots={"why": reason(error)})]
    return found, []


def _ways(found: dict[str, Exploration], goals: list[int], most: int, model: GraphModel) -> Routes:
    """The shortest paths to each goal, by moves that pay."""
    return {
        way: {goal: paths for goal in goals if (paths := _routes(found[way], goal, most, model))}
        for way in ("improvements", "joint")
        if way in found
    }


def _lasting(stable: Battery, numbers: list[int]) -> dict[int, list[str]]:
    """Of each state the concepts, of those tested, under which it lasts."""
    return {number: [id for id, rows in stable.stable.items() if rows[:, number - 1].all()] for number in numbers}


def _goals(names: Describer, stable: Battery, lasting: list[int], reachable: dict[str, dict[int, int]]) -> list[int]:
    """What lasts and is reached: by moves that pay before others, the nearest first, of equals the firmest.

    One form of each named outcome comes before any second one, as only some are followed.
    """
    ways = [reachable[way] for way in ("improvements", "joint", "any") if way in reachable]
    firm = set(stable.equilibria(STRICT).tolist())
    reached = {n: next((k, way[n]) for k, way in enumerate(ways) if n in way) for n in lasting if _within(n, ways)}
    nearest = sorted(reached, key=lambda n: (reached[n], n not in firm))
    first: dict[tuple[str, ...], int] = {}
    for number in nearest:
        named = names.named(number)
        first.setdefault(named or (str(number),), number)
    return list(dict.fromkeys([*first.values(), *nearest]))[:GOALS]


def _within(number: int, ways: list[dict[int, int]]) -> bool:
    return any(number in way for way in ways)


def _dead_ends(model: GraphModel, numbers: list[int]) -> list[int]:
    """Of some states those nobody gains by leaving alone."""
    moves = single_moves(model, improving=True)
    return [number for number in numbers if not moves(number - 1)]


def _routes(exploration: Exploration, goal: int, most: int, model: GraphModel) -> list[list[dict[str, Any]]]:
    def step(node: Node) -> dict[str, Any]:
        return {"by": [model.actors[i] for i in node[1]], "state": node[0] + 1}

    return [[step(node) for node in path] for path in exploration.paths(goal - 1, most)]


def _findings(
    names: Describer,
    reachable: dict[str, dict[int, int]],
    lasting: Any,
    dead: list[int],
) -> Iterator[Finding]:
    total = names.graph.size
    for way, reached in reachable.items():
        inside = [int(n) for n in lasting if reached.get(int(n), 0) > 0]
        yield Finding(
            key=f"evolution-{way}",
            slots={
                "count": len(reached) - 1,
                "states": total,
                "lasting": len(inside),
                **names.examples("examples", inside),
            },
        )
    if dead:
        yield Finding(key="evolution-dead-ends", slots={"count": len(dead), **names.examples("states", dead)})
    alone = set(reachable["improvements"])
    together = [n for n in map(int, lasting) if n in reachable.get("joint", {}) and n not in alone]
    if together:
        yield Finding(key="evolution-together", slots={"count": len(together), **names.examples("states", together)})
    never = [int(n) for n in np.asarray(lasting) if not _within(int(n), list(reachable.values()))]
    if never:
        yield Finding(key="evolution-unreachable", slots={"count": len(never), **names.examples("states", never)})


def _needed(
    model: GraphModel, begin: int, lasting: list[int], found: dict[str, Exploration], steps: int
) -> dict[str, dict[int, list[list[str]]]]:
    """By way and lasting state, the smallest groups that get there; a way whose groups are too many is absent."""
    needed: dict[str, dict[int, list[list[str]]]] = {}
    asked = [n for n in dict.fromkeys(lasting) if n != begin][:ASKED]
    for way in ("improvements", "joint"):
        if way not in found:
            continue
        inside = found[way].first_steps()
        goals = [n - 1 for n in asked if n - 1 in inside]
        try:
            groups: Groups = (
                by_joint_moves(model, begin - 1, goals, steps)
                if way == "joint"
                else by_single_moves(found[way], goals, steps)
            )
        except OutOfReach:
            continue
        needed[way] = {
            goal + 1: [[model.actors[i] for i in group] for group in least] for goal, least in groups.items() if least
        }
    return needed


def _needs(
    names: Describer,
    goals: list[int],
    needed: dict[str, dict[int, list[list[str]]]],
    who: Callable[[str, Iterable[tuple[int, Iterable[str]]]], terms.Groups],
) -> Iterator[Finding]:
    """For each outcome, the smallest groups that get to the form followed, and to another form if it takes fewer."""
    told: set[Any] = set()
    for way, groups in needed.items():
        forms: dict[Any, list[int]] = {}
        for number in (*goals, *groups):
            if number in groups:
                forms.setdefault(names.named(number) or number, []).append(number)
        for name, (first, *others) in forms.items():
            fewer = {tuple(g): n for n in others for g in groups[n] if any(set(g) < set(h) for h in groups[first])}
            least = sorted((g for g in fewer if not any(set(h) < set(g) for h in fewer)), key=len)
            if name not in told:
                slots = {"state": names.state(first), "groups": who(way, [(first, group) for group in groups[first]])}
                slots |= {"fewer": who(way, [(fewer[group], group) for group in least])} if least else {}
                key = f"evolution-needs-{way}-fewer" if least else f"evolution-needs-{way}"
                yield Finding(key=key, slots=slots)
        told |= forms.keys()


def _who(
    names: Describer, way: str, groups: Iterable[tuple[int, Iterable[str]]], *, begin: int, most: int
) -> terms.Groups:
    """Groups, each with the state it gets to; where they move together, with who moves in each step."""
    found, at = [*groups], names.graph.actors
    ways = []
    for number, group in found if way == "joint" else ():
        parts = joint_steps(names.graph, begin - 1, number - 1, tuple(sorted(map(at.index, group))), most)
        ways.append([[at[i] for i in part] for part in parts])
    return terms.Groups(groups=[_actors(group) for _, group in found], steps=[[*map(_actors, way)] for way in ways])


def _actors(ids: Iterable[str]) -> list[terms.Actor]:
    return [terms.Actor(actor=id) for id in ids]


def _ends(names: Describer, ends: list[int], reachable: dict[str, dict[int, int]]) -> Iterator[Finding]:
    """The states that last only because nothing leads out of them, as far as they are within reach."""
    inside = [n for n in ends if _within(n, list(reachable.values()))]
    if inside:
        yield Finding(key="evolution-ends", slots={"count": len(inside), **names.examples("states", inside)})


def _tables(
    names: Describer,
    begin: int,
    routes: Routes,
    reachable: dict[str, dict[int, int]],
    lasting: list[int],
    ends: list[int],
) -> Iterator[Table]:
    rows = []
    for way, goals in routes.items():
        for goal, paths in goals.items():
            for path in paths:
                rows.append((names.state(goal), terms.Word(word=way), len(path), list(_told(names, begin, path))))
    yield Table(id="paths", columns=("state", "way", "steps", "path"), rows=tuple(rows))
    yield Table(
        id="reach",
        columns=("state", "improvements", "joint", "any", *(("end-state",) if ends else ())),
        rows=tuple(
            (
                names.state(n),
                *(reachable.get(way, {}).get(n) for way in ("improvements", "joint", "any")),
                *((n in ends,) if ends else ()),
            )
            for n in lasting[:GOALS]
        ),
    )


def _told(names: Describer, begin: int, path: list[dict[str, Any]]) -> Iterator[terms.Joint]:
    for step in path:
        yield terms.Joint(joint=step["by"], changes=names.changes(begin, step["state"]), to=names.state(step["state"]))
        begin = step["state"]
