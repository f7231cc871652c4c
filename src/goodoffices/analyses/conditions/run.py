"""Under which conditions does an outcome last?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from goodoffices.analyses.conditions.answer import Answer, Break, Case, Conditions
from goodoffices.analyses.conditions.describing import Judged
from goodoffices.analyses.conditions.rests import RESTS
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.grounds.conflict import Resting
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.solutions import DEFINITIONS, classical, term
from goodoffices.solutions.battery import battery
from goodoffices.wording import Worded

#: What the table says of an outcome without conditions.
IN_WORDS = {
    "always": "lasts-always",
    "long": "lasts-long",
    "many": "lasts-many",
    "never": "lasts-never",
    "end": "lasts-end",
    "none": "lasts-none",
}


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    outcome: Annotated[str | None, Param(Worded("conditions-param-outcome"), positional=True)] = None,
    concept: Annotated[tuple[str, ...], Param(Worded("stability-param-concept"))] = (),
    judge: Annotated[str | None, Param(Worded("conditions-param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Say in the fewest words which forms of an outcome last, who has each condition in hand, and what breaks it.

    The description is exact: of the feasible states that fit the outcome it holds those that last, and no other. What
    the rules or the outcome's own pattern already say is never repeated. States that nothing leads out of stand apart.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    outcome : str, optional
    concept : tuple of str
        Ids of `DEFINITIONS`; empty means the classical ones. Those that keep so many states that they tell nothing are
        left out unless they were asked for.
    judge, sequence : str, optional
        As in `stability`.

    Returns
    -------
    Result
        answer = {"conditions": [{"judge", "outcome", "concept", "verdict", "forms", "lasting", "ends", "cases":
        [{"conditions": [{"option", "levels", "by"}], "forms": [numbers], "breaks": [{"option", "state", "by", "to"}]}],
        "least", "shortest", "shared", "absent"}], "mute": [concepts]}

    Raises
    ------
    BadInput
        When the dossier names no outcome or not this one, or a concept or judge is not known.

    References
    ----------
    Quine (1955) and McCluskey (1956), on shortest descriptions; here for options of several levels.
    """
    outcomes = _outcomes(dossier, outcome)
    concepts = tuple(DEFINITIONS[id].id for id in dict.fromkeys(concept or classical()))
    judges = (judge,) if judge is not None else (None, *dossier.judges[1:])
    seen = []
    for name in judges:
        model = graph(dossier, judge=name, sequence=sequence, spaces=spaces)
        seen.append(Judged(dossier, model, battery(model, concepts), name))
    names = Describer(dossier, seen[0].graph)
    mute = () if concept else seen[0].lasting.mute
    found = tuple(
        view.conditions(id, names.outcomes[id], one)
        for view in seen
        for id in outcomes
        for one in view.battery.stable
        if one not in mute
    )
    resting = Resting.of(dossier, seen[0].graph, seen[0].battery, judge)
    findings = [*_findings(names, [told for told in found if told.judge == judge]), *_judges(found, judge)]
    return Result(
        analysis="conditions",
        findings=resting(findings, RESTS),
        tables=(_table(names, found),),
        answer=Answer(conditions=found, mute=mute),
        references=("quine1955", "mccluskey1956", *(key for c in concepts for key in DEFINITIONS[c].references)),
        because=_because(dossier, judge),
    )


def _outcomes(dossier: Dossier, outcome: str | None) -> tuple[str, ...]:
    known = tuple(one.id for one in dossier.outcome)
    if not known:
        raise BadInput(Worded("conditions-no-outcome"))
    if outcome is not None and outcome not in known:
        raise BadInput(Fault(Worded("conditions-unknown-outcome", outcome=outcome), nearest=nearest(outcome, known)))
    return known if outcome is None else (outcome,)


def _because(dossier: Dossier, judge: str | None) -> tuple[str, ...]:
    """What the preferences that count, the options and the rules rest on."""
    grounded = (*chosen(dossier, judge).values(), *dossier.option, *dossier.rule)
    return tuple(dict.fromkeys(id for record in grounded for id in record.because))


def _findings(names: Describer, found: list[Conditions]) -> Iterator[Finding]:
    """Outcome by outcome; concepts under which it lasts in the same forms are told together."""
    groups: dict[Any, list[Conditions]] = {}
    for told in found:
        groups.setdefault(told.same, []).append(told)
    for group in groups.values():
        first = group[0]
        id, verdict, lasting = first.outcome, first.verdict, first.lasting
        slots = {
            "outcome": terms.Outcome(outcome=id),
            "concepts": [term(told.concept) for told in group],
            "tests": [terms.Test(test=told.concept) for told in group],
            "forms": first.forms,
            "lasting": lasting,
            "ends": first.ends,
        }
        if verdict != "if":
            yield Finding(key=f"conditions-{verdict}", slots=slots)
            continue
        examples = [names.state(case.forms[0]) for case in first.cases]
        if len(first.cases) == 1:
            alone = {"case": _case(names, first.cases[0]), "examples": examples}
            yield Finding(key="conditions-if", slots=slots | alone)
        else:
            yield Finding(key="conditions-cases", slots=slots | {"count": len(examples), "examples": examples})
        yield from _below(names, group)


def _below(names: Describer, group: list[Conditions]) -> Iterator[Finding]:
    """The cases, where there are several; whether they are the fewest, what they share, and what breaks them."""
    first, several = group[0], len(group[0].cases) > 1
    about = {"outcome": terms.Outcome(outcome=first.outcome), "concepts": [term(told.concept) for told in group]}
    for number, case in enumerate(first.cases if several else (), 1):
        slots = {"number": number, "case": _case(names, case), "forms": len(case.forms)}
        yield Finding(key="conditions-case", slots=about | slots | {"examples": [names.state(case.forms[0])]})
    if not first.shortest:
        yield Finding(key="conditions-not-shortest", slots=about | {"count": len(first.cases), "least": first.least})
    if several and first.shared:
        shared = [terms.Condition(condition=one.option, levels=one.levels) for one in first.shared]
        examples = [names.state(case.forms[0]) for case in first.cases]
        yield Finding(key="conditions-shared", slots=about | {"conditions": shared, "examples": examples})
    if found := _telling(names, first):
        yield _break(names, first, *found)


def _telling(names: Describer, told: Conditions) -> tuple[Case, Break] | None:
    """What breaks the conditions: first what leads out of the outcome, and of this what is not so today already."""
    breaks = [(case, one) for case in told.cases for one in case.breaks]

    def rank(found: tuple[Case, Break]) -> tuple[bool, bool]:
        case, one = found
        within = one.to is None or told.outcome in names.named(one.to)
        return within, any(c.condition == one.option for c in _case(names, case).now)

    return min(breaks, key=rank, default=None)


def _break(names: Describer, told: Conditions, case: Case, one: Break) -> Finding:
    found = next(c for c in case.conditions if c.option == one.option)
    condition = terms.Condition(condition=found.option, levels=found.levels)
    state = names.state(one.state)
    slots: dict[str, Any] = {
        "outcome": terms.Outcome(outcome=told.outcome),
        "concept": term(told.concept),
        "test": terms.Test(test=told.concept),
        "condition": condition,
        "instead": terms.Condition(condition=one.option, levels=_other(names, condition, state)),
        "actor": terms.Actor(actor=one.by),
        "state": state,
    }
    if one.to is None:
        return Finding(key="conditions-break-joint", slots=slots)
    step = names.step(names.graph.actors.index(one.by), one.state, one.to)
    key = "conditions-break-within" if told.outcome in names.named(one.to) else "conditions-break"
    return Finding(key=key, slots=slots | {"step": step, "to": names.state(one.to)})


def _other(names: Describer, condition: terms.Condition, state: terms.State) -> tuple[str, ...]:
    """What an option stands at where a condition is given up; of a merged state all that it may stand at."""
    option = names.dossier.get("option", condition.condition)
    known = (state.levels or {}).get(option.id)
    return (known,) if known else tuple(level for level in option.levels if level not in condition.levels)


def _case(names: Describer, case: Case) -> terms.Case:
    """The conditions of a case, those that the status quo meets apart."""
    quo = names.dossier.status_quo
    now = {option.id: quo.levels.get(option.id, option.levels[0]) for option in names.dossier.option} if quo else {}
    conditions = [terms.Condition(condition=c.option, levels=c.levels) for c in case.conditions]
    return terms.Case(
        case=tuple(c for c in conditions if now.get(c.condition) not in c.levels),
        now=tuple(c for c in conditions if now.get(c.condition) in c.levels),
    )


def _judges(found: tuple[Conditions, ...], judge: str | None) -> Iterator[Finding]:
    """What another judge would change: what lasts no more, what lasts as well, what under other conditions."""
    own = [told for told in found if told.judge == judge]
    lasting, forms = _lasting(own), {(told.outcome, told.concept): _forms(told) for told in own}
    for name in dict.fromkeys(told.judge for told in found if told.judge != judge):
        theirs = [told for told in found if told.judge == name]
        still = _lasting(theirs)
        other = dict.fromkeys(told.outcome for told in theirs if forms[told.outcome, told.concept] != _forms(told))
        groups = {
            "lost": [id for id in other if id in lasting and id not in still],
            "gained": [id for id in other if id in still and id not in lasting],
            "other": [id for id in other if id in still and id in lasting],
        }
        for what, outcomes in groups.items():
            if outcomes:
                slots = {"judge": terms.Judge(judge=name), "outcomes": [terms.Outcome(outcome=id) for id in outcomes]}
                yield Finding(key=f"conditions-judge-{what}", slots=slots | {"count": len(outcomes)})


def _lasting(found: list[Conditions]) -> set[str]:
    """The outcomes that last in some form under some concept."""
    return {told.outcome for told in found if told.lasting}


def _forms(told: Conditions) -> Any:
    return told.verdict, told.lasting, tuple(case.forms for case in told.cases)


def _table(names: Describer, found: tuple[Conditions, ...]) -> Table:
    """One row for each case, or for an outcome without one."""
    rows = []
    judged = len({told.judge for told in found}) > 1
    for told in found:
        head: tuple[Any, ...] = (terms.Outcome(outcome=told.outcome), terms.Test(test=told.concept))
        head = (terms.Judge(judge=told.judge) if told.judge else None, *head) if judged else head
        if told.verdict != "if":
            rows.append((*head, terms.Word(word=IN_WORDS[told.verdict]), told.lasting, None))
        for case in told.cases:
            hands = dict.fromkeys(condition.by for condition in case.conditions)
            by = [terms.Actor(actor=actor) for actor in hands]
            rows.append((*head, _case(names, case), len(case.forms), by))
    columns = ("outcome", "concept", "conditions", "lasting-forms", "in-hand")
    return Table(id="conditions", columns=("judge", *columns) if judged else columns, rows=tuple(rows))
