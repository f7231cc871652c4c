"""Who sees another game?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.perception.answer import Answer, Blind, Lasting, Message, Misperception, Outcome
from goodoffices.analyses.perception.hypergame import Hypergame, Verdict, misperceptions
from goodoffices.analyses.perception.telling import seen_findings, seen_tables
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.models.conflict.build import chosen, graph
from goodoffices.models.conflict.describing import Describer
from goodoffices.models.conflict.graph import Sequence
from goodoffices.models.conflict.spaces import Spaces
from goodoffices.result import Result
from goodoffices.solutions import CREDIBLE, DEFINITIONS, STRICT
from goodoffices.wording import Worded

#: So many states are listed; counts are whole.
LISTED = 200


def run(
    dossier: Dossier,
    *,
    spaces: Spaces,
    concept: Annotated[tuple[str, ...], Param(Worded("perception-param-concept"))] = (),
    judge: Annotated[str | None, Param(Worded("perception-param-judge"))] = None,
    sequence: Annotated[Sequence, Param(Worded("param-sequence"))] = "legal",
) -> Result:
    """Let every actor reason in the game it sees: what lasts so, what would surprise, what a message would do.

    Each actor's game has the orders of the others as it sees them and only the options it knows of; a state lasts when
    each actor would stay in it in its own game. Where an actor does not know a state, whether it would stay there is
    not defined, and the state is told apart. Where nobody is said to see anything otherwise, all see the conflict as it
    is.

    Parameters
    ----------
    dossier : Dossier
    spaces : Spaces
        Holds the states and moves of this run or brief; the desk makes it.
    concept : tuple of str
        Ids of `DEFINITIONS`; default: what pages take for lasting of itself and by answers that pay.
    judge, sequence : str, optional
        As in `stability`: whose preferences count as the true ones.

    Returns
    -------
    Result

    Raises
    ------
    BadInput
        When a concept or judge is not known, or an order does not fit the states.

    References
    ----------
    Bennett (1977); Wang, Hipel & Fraser (1989); Obeidi, Kilgour & Hipel (2009).
    """
    concepts = tuple(DEFINITIONS[id].id for id in dict.fromkeys(concept or (STRICT, CREDIBLE)))
    truth = graph(dossier, judge=judge, sequence=sequence, spaces=spaces)
    held = misperceptions(dossier, truth)
    games = Hypergame(dossier, truth, concepts, judge, spaces)
    names = Describer(dossier, truth)
    seen, true = games.verdicts(held), games.verdicts(())
    answer = Answer(
        concepts=concepts,
        misperceptions=held,
        blind=tuple(_blind(games, held)),
        lasting=tuple(_lasting(concept, seen[concept], true[concept]) for concept in concepts),
        outcomes=tuple(
            Outcome(outcome=id, concept=c, seen=_some(holds, seen[c].lasts), true=_some(holds, true[c].lasts))
            for id, holds in names.outcomes.items()
            for c in concepts
        ),
        messages=tuple(_messages(games, names, held)),
    )
    because = (*chosen(dossier, judge).values(), *dossier.perceived, *dossier.option, *dossier.rule)
    return Result(
        analysis="perception",
        findings=tuple(seen_findings(names, answer, judge)),
        tables=tuple(seen_tables(names, answer)),
        answer=answer,
        references=(
            "bennett1977",
            "wang1989",
            "obeidi2009",
            *(key for concept in concepts for key in DEFINITIONS[concept].references),
        ),
        because=tuple(dict.fromkeys(id for record in because for id in record.because)),
    )


def _some(holds: NDArray[np.bool_], lasts: NDArray[np.bool_]) -> bool:
    return bool((holds & lasts).any())


def _numbers(marks: NDArray[np.bool_]) -> tuple[int, ...]:
    """The first of some states, by number."""
    return tuple((np.flatnonzero(marks)[:LISTED] + 1).tolist())


def _blind(games: Hypergame, held: Collection[Misperception]) -> Iterator[Blind]:
    """Of each actor who does not know every state, how many it does not."""
    for viewer in dict.fromkeys(one.viewer for one in held if one.kind == "hidden"):
        marks = games.blind(viewer, held)
        yield Blind(viewer=viewer, count=int(marks.sum()), states=_numbers(marks))


def _lasting(concept: str, seen: Verdict, true: Verdict) -> Lasting:
    told = {
        "seen": seen.lasts,
        "true": true.lasts,
        "surprise": seen.lasts & ~true.lasts,
        "missed": true.lasts & ~seen.lasts & ~seen.undefined,
        "undefined": seen.undefined,
    }
    counts = {name: int(marks.sum()) for name, marks in told.items()}
    return Lasting(concept=concept, counts=counts, **{name: _numbers(marks) for name, marks in told.items()})


def _messages(games: Hypergame, names: Describer, held: tuple[Misperception, ...]) -> Iterator[Message]:
    """What each misperception cleared up would change, then all of them."""
    if not held:
        return
    before = games.verdicts(held)
    every = tuple(range(len(held)))
    for clears in (*((place,) for place in every), *([every] if len(every) > 1 else [])):
        after = games.verdicts([one for place, one in enumerate(held) if place not in clears])
        for concept in games.concepts:
            gained = after[concept].lasts & ~before[concept].lasts
            lost = before[concept].lasts & ~after[concept].lasts
            lasted, last = (
                {id for id, holds in names.outcomes.items() if _some(holds, verdicts[concept].lasts)}
                for verdicts in (before, after)
            )
            yield Message(
                clears=clears,
                concept=concept,
                gained=int(gained.sum()),
                lost=int(lost.sum()),
                effect=int(gained.sum()) - int(lost.sum()),
                outcomes_gained=tuple(id for id in names.outcomes if id in last - lasted),
                outcomes_lost=tuple(id for id in names.outcomes if id in lasted - last),
                states_gained=_numbers(gained),
                states_lost=_numbers(lost),
            )
