"""A first dossier from a few answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from goodoffices.dossier.check.support_doubts import PLACEHOLDER
from goodoffices.dossier.dossier import KINDS, About, Dossier, StatusQuo
from goodoffices.dossier.naming import unique
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.store.making import free_place, making
from goodoffices.store.opening import save
from goodoffices.wording import Worded


def scaffold(
    folder: Path,
    id: str,
    title: str,
    actors: Iterable[str],
    options: Iterable[tuple[str, ...]],
    *,
    language: str,
    day: date,
    replace: bool = False,
) -> Path:
    """Write a small dossier that reads, checks and answers, for the analyst to fill in.

    Each option becomes a yes/no option of its actor, every actor prefers its own options taken last, and a judgement
    says that this is a placeholder.

    Parameters
    ----------
    folder : Path
        A new one.
    id, title, language : str
    actors : iterable of str
        Names.
    options : iterable of (actor name, label)
    day : date
        The day it speaks of.
    replace : bool
        Whether a dossier that is there may be replaced; it is kept beside then.

    Raises
    ------
    BadInput
        When the folder is there already and may not be replaced, or an option's actor is not among the actors.
    """
    if not title.strip():
        raise BadInput(Worded("title-blank"))
    free_place(folder, replace=replace)
    names = list(dict.fromkeys(actors))
    ids = dict(zip(names, unique(names), strict=True))
    held = list(_held(options, ids))
    choices = unique([label for _, label in held], [actor for actor, _ in held])
    because = ("j01",)
    made: dict[str, list[dict[str, Any]]] = {
        "judgement": [
            {
                "id": "j01",
                "by": Worded("placeholder-by").told(language),
                "date": day.isoformat(),
                "text": PLACEHOLDER.told(language),
            }
        ],
        "actor": [{"id": key, "name": name} for name, key in ids.items()],
        "option": [
            {"id": choice, "actor": actor, "label": label, "because": because}
            for choice, (actor, label) in zip(choices, held, strict=True)
        ],
        "preference": [
            {"actor": actor, "because": because, "statements": _placeholder(actor, choices, held)}
            for actor in dict.fromkeys(actor for actor, _ in held)
        ],
    }
    records = {kind: tuple(KINDS[kind].model_validate(fields) for fields in found) for kind, found in made.items()}
    about = About(format=2, id=id, title=title, language=language, as_of=day)
    dossier = Dossier.model_validate({"about": about, "status_quo": StatusQuo(), **records})
    with making(folder, replace=replace):
        save(dossier, folder, fresh=True, command="new")
    return folder


def _held(options: Iterable[Sequence[str]], ids: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The id of the actor and the label of each option."""
    for pair in options:
        if len(pair) == 2 and pair[1] and pair[0] not in ids:
            raise BadInput(
                Fault(Worded("option-of-nobody", actor=pair[0], known=list(ids)), nearest=nearest(pair[0], ids))
            )
        if len(pair) != 2 or not pair[1]:
            raise BadInput(Fault(Worded("option-expected", found=": ".join(pair)), nearest=nearest(pair[0], ids)))
        yield ids[pair[0]], pair[1]


def _placeholder(actor: str, choices: list[str], held: list[tuple[str, str]]) -> list[str]:
    others = [choice for choice, (owner, _) in zip(choices, held, strict=True) if owner != actor]
    own = [f"not {choice}" for choice, (owner, _) in zip(choices, held, strict=True) if owner == actor]
    return [*others, *own]
