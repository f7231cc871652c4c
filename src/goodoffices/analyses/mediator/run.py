"""What can the go-between change?"""

from __future__ import annotations

from typing import Annotated

from goodoffices.analyses.mediator.answer import Answer
from goodoffices.analyses.mediator.answering import Answering
from goodoffices.analyses.mediator.consenting import Consenting
from goodoffices.analyses.mediator.deciding import decide
from goodoffices.analyses.mediator.menu import MOST, SHAPING, WHOLE, Menu, depth
from goodoffices.analyses.mediator.modelled import Modelled
from goodoffices.analyses.mediator.telling import Telling
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.acting import chosen_acts
from goodoffices.dossier.expression import Expression, Level, fold, parse
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.errors import BadInput, OutOfReach
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Result
from goodoffices.solutions import CREDIBLE, DEFINITIONS
from goodoffices.wording import Worded

#: How many sets are decided where not all can be, unless more are asked for.
BUDGET = 2**14


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    target: Annotated[str | None, Param(Worded("mediator-param-target"), positional=True)] = None,
    concept: Annotated[tuple[str, ...], Param(Worded("mediator-param-concept"))] = (),
    act: Annotated[tuple[str, ...], Param(Worded("mediator-param-act"))] = (),
    most: Annotated[int | None, Param(Worded("mediator-param-most"))] = None,
    budget: Annotated[int, Param(Worded("mediator-param-budget"))] = BUDGET,
    judge: Annotated[str | None, Param(Worded("param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Find the smallest and the cheapest sets of acts under which an outcome lasts and can be reached.

    Every set of up to 14 acts is decided, since one more act may undo what others bring about; of more acts, up to 40,
    every set of at most so many that no more than `budget` sets are decided. A set works when some state of the target
    lasts by each concept, and improvements and joint improvements lead there from where things stand.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    target : str, optional
        A named outcome, a pattern, a state by its number or `status-quo`. Default: every named outcome.
    concept : tuple of str
        Ids of `DEFINITIONS`, all of which must hold; empty means answers that pay.
    act : tuple of str
        The interventions to choose from, by id; empty means all.
    most : int, optional
        At most so many acts in a set, even where all sets could be decided.
    budget : int
        How many sets may be decided where there are more than 14 acts.
    judge, sequence : str, optional
        As in `stability`.

    Returns
    -------
    Result
        Its answer is an `answer.Answer`.

    Raises
    ------
    BadInput
        When there is no intervention that changes the conflict, no set makes the target feasible, nothing says where
        things stand, or a name is not known.
    OutOfReach
        With more than 40 acts, or more states than joint improvements can be followed among.
    """
    acts = chosen_acts(dossier, act) if act else dossier.intervention
    shaping = tuple(one for one in acts if any(edit.kind in (*SHAPING, "preference") for edit in one.edits))
    _refuse(dossier, acts, shaping, most, budget)
    concepts = tuple(DEFINITIONS[id].id for id in dict.fromkeys(concept or (CREDIBLE,)))
    deepest = depth(len(shaping), budget)
    menu = Menu(dossier, shaping, min(deepest, most or deepest), judge, sequence, spaces)
    base = Modelled(menu, 0, concepts)
    asked = _targets(base.today, target)
    quo = dossier.status_quo.levels if dossier.status_quo else {}
    found = decide(menu, list(asked.values()), concepts, quo)
    told = [(text, tree, one) for (text, tree), one in zip(asked.items(), found, strict=True) if one.feasible.any()]
    if not told:
        raise BadInput(Worded("mediator-infeasible", target=next(iter(asked))))
    consenting = Consenting(base)
    answer = Answer(
        judge=judge,
        concepts=concepts,
        menu=tuple(one.id for one in shaping),
        idle=tuple(one.id for one in acts if one not in shaping),
        contradictions=tuple((shaping[a].id, shaping[b].id) for a, b in menu.contradictions),
        most=None if menu.most >= len(shaping) else menu.most,
        sets=len(menu.sets),
        barred=int(menu.barred.sum()),
        targets=tuple(Answering(text, tree, one, concepts, consenting).answer() for text, tree, one in told),
    )
    telling = Telling(dossier, base, answer)
    return Result(
        analysis="mediator",
        findings=tuple(telling.findings()),
        tables=tuple(telling.tables()),
        answer=answer,
        references=tuple(dict.fromkeys(key for one in concepts for key in DEFINITIONS[one].references)),
        because=tuple(dict.fromkeys(id for one in shaping for id in one.because)),
    )


def _refuse(
    dossier: Dossier, acts: tuple[Intervention, ...], shaping: tuple[Intervention, ...], most: int | None, budget: int
) -> None:
    """Refuse what there is no answer to."""
    if not acts:
        raise BadInput(Worded("mediator-no-acts"))
    if not shaping:
        raise BadInput(Worded("mediator-idle-menu"))
    if (most is not None and most < 1) or budget < 1:
        raise BadInput(Worded("mediator-few"))
    if dossier.status_quo is None:
        raise BadInput(Worded("mediator-no-status-quo"))
    if len(shaping) > MOST:
        raise OutOfReach(Worded("mediator-many", most=MOST, here=len(shaping), whole=WHOLE))


def _targets(names: Describer, target: str | None) -> dict[str, Expression]:
    """What is asked for, and the states it takes in, by their levels."""
    if target is None:
        if not names.dossier.outcome:
            raise BadInput(Worded("mediator-no-target"))
        return {outcome.id: parse(outcome.pattern) for outcome in names.dossier.outcome}
    text = target.strip()
    outcome = names.dossier.get("outcome", text)
    if outcome is not None:
        return {text: parse(outcome.pattern)}
    if text.isdecimal() or text in ("status-quo", "status quo"):
        levels = names.graph.states.named(int(names.find(text)[0]))
        trees = [Level(option, "=", level) for option, level in levels.items()]
        return {text: fold("and", trees)}
    return {text: names.pattern(text)}
