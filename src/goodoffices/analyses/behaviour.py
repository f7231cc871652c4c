"""By which way of reasoning does what was seen to last make sense?"""

from __future__ import annotations

from math import prod
from typing import Annotated

from goodoffices.analyses.resting import Resting
from goodoffices.dossier.dossier import Dossier
from goodoffices.method import Method, Param
from goodoffices.models.build import graph
from goodoffices.models.describing import Describer
from goodoffices.models.graph import Sequence
from goodoffices.result import Finding, Result, Table
from goodoffices.solutions import CLASSICAL, DEFINITIONS
from goodoffices.solutions.battery import battery


def run(
    dossier: Dossier,
    *,
    lasted: Annotated[
        tuple[str, ...],
        Param("a state, named outcome or pattern that lasted; more than once for more (default: the status quo)"),
    ] = (),
    concept: Annotated[tuple[str, ...], Param("a stability concept to try; more than once for more")] = (),
    judge: Annotated[str | None, Param("whose preferences count (default: the first given of each actor)")] = None,
    sequence: Annotated[Sequence, Param("how opponents may respond")] = "legal",
) -> Result:
    """For each actor, the concepts under which it would have stayed in everything that was seen to last.

    Parameters
    ----------
    dossier : Dossier
    lasted : tuple of str
        Each counts as explained when the actor would stay in at least one state it matches.
    concept : tuple of str
        Ids of `DEFINITIONS`; empty means the classical ones.
    judge, sequence : str
        As in `stability`.

    Returns
    -------
    Result
        answer = {"lasted": [[numbers], ...], "consistent": {actor: [concepts]}, "combinations": n}

    Raises
    ------
    BadInput
        When a name is not known.

    References
    ----------
    Wang, Hipel, Fang, Xu & Kilgour (2019).
    """
    model = graph(dossier, judge=judge, sequence=sequence)
    names = Describer(dossier, model)
    seen = [names.find(text) for text in lasted or ("status-quo",)]
    concepts = tuple(DEFINITIONS[id].id for id in concept or CLASSICAL)
    found = battery(model, concepts)
    consistent = {
        model.actors[i]: [
            id for id, rows in found.stable.items() if all(rows[place, numbers - 1].any() for numbers in seen)
        ]
        for place, i in enumerate(model.deciders)
    }
    findings = [Finding(key="behaviour-seen", slots={"states": [names.state(int(numbers[0])) for numbers in seen]})]
    findings += [
        Finding(
            key="behaviour-consistent" if fitting else "behaviour-inconsistent",
            slots={"actor": {"actor": actor}, "concepts": [{"concept": id} for id in fitting]},
        )
        for actor, fitting in consistent.items()
    ]
    rows = tuple(({"actor": actor}, *(id in fitting for id in found.stable)) for actor, fitting in consistent.items())
    because = tuple(dict.fromkeys(id for preference in dossier.preference for id in preference.because))
    return Result(
        analysis="behaviour",
        findings=Resting.of(dossier, model, found, judge, start=int(seen[0][0]))(findings),
        because=because,
        references=("wang2019",),
        tables=(Table(id="consistent", columns=("actor", *found.stable), rows=rows),),
        answer={
            "lasted": [numbers.tolist() for numbers in seen],
            "consistent": consistent,
            "combinations": prod(len(fitting) for fitting in consistent.values()),
        },
    )


METHOD = Method(
    "behaviour", "By which way of reasoning does what was seen to last make sense?", run, references=("wang2019",)
)
