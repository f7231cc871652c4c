"""What an element rests on: the claims and judgements behind its `because`, through judgements down to claims."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from goodoffices.dossier.calling import CALLED
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.record import Record, own_id
from goodoffices.dossier.records.speaker import UNKNOWN
from goodoffices.wording import Worded

#: Kinds of record that say what the matter is and how it works, in the order of the file.
ELEMENTS = (
    *("relation", "event", "option", "rule", "preference", "outcome", "indicator", "signal"),
    *("issue", "position", "interest", "red_line", "fact", "package"),
)
#: Fields whose parts give reasons of their own.
PARTS = ("yardsticks", "landmarks", "parts")


@dataclass(frozen=True)
class Grounds:
    """Ids of claims and judgements, and the roots of the claims that still stand.

    A claim no longer stands when it is withdrawn or superseded; one that is proposed or rejected is not there at all.
    """

    claims: tuple[str, ...]
    judgements: tuple[str, ...]
    roots: tuple[str, ...]

    @property
    def origins(self) -> tuple[str, ...]:
        """The independent roots: those that are known."""
        return tuple(root for root in self.roots if root != UNKNOWN)


def grounds(dossier: Dossier, ids: Iterable[str]) -> Grounds:
    """Follow `because` from ids of claims and judgements to all they rest on.

    Parameters
    ----------
    dossier : Dossier
    ids : iterable of str
    """
    return follower(dossier)(ids)


def follower(dossier: Dossier) -> Callable[[Iterable[str]], Grounds]:
    """`grounds` for one dossier: its ledger is walked once, however often it is asked."""
    claims = {claim.id: claim for claim in dossier.claims}
    judgements = {judgement.id: judgement for judgement in dossier.judgement}
    roots = {claim.id: claim.root for claim in dossier.standing}

    def follow(ids: Iterable[str]) -> Grounds:
        seen: dict[str, None] = {}
        front = deque(ids)
        while front:
            id = front.popleft()
            if id not in seen:
                seen[id] = None
                record = claims.get(id) or judgements.get(id)
                front.extend(record.because if record else ())
        return Grounds(
            tuple(id for id in seen if id in claims),
            tuple(id for id in seen if id in judgements),
            tuple(dict.fromkeys(roots[id] for id in seen if id in roots)),
        )

    return follow


def supporting(dossier: Dossier) -> Grounds:
    """The claims and judgements that what the matter is and how it works rests on, through judgements too."""
    tables = (dossier.about, *((dossier.status_quo,) if dossier.status_quo else ()))
    held = (*tables, *dossier.actor, *(record for _, _, record in model_elements(dossier)))
    return grounds(dossier, (id for record in held for id in reasons(record)))


def carriers(dossier: Dossier) -> dict[str, tuple[Worded, ...]]:
    """Claim or judgement to what to call everything that names it among its own reasons."""
    judged = [("judgement", record) for record in dossier.judgement]
    built = [(kind, record) for kind, _, record in model_elements(dossier)]
    built += [("intervention", record) for record in dossier.intervention]
    found: dict[str, list[Worded]] = {}
    for kind, record in (*judged, *built):
        for id in dict.fromkeys(reasons(record)):
            found.setdefault(id, []).append(title(kind, record))
    return {id: tuple(titles) for id, titles in found.items()}


def reasons(record: Record) -> tuple[str, ...]:
    """What a record and its parts name as reasons: yardsticks, ends and landmarks of a scale, parts of a package."""
    parts = [part for field in PARTS for part in getattr(record, field, ())]
    parts += [mark for end in ("low", "high") if hasattr(mark := getattr(record, end, None), "because")]
    return (*record.because, *(id for part in parts for id in part.because))


def model_elements(dossier: Dossier) -> Iterator[tuple[str, int, Record]]:
    """Every element of the dossier: its kind, its place among those of the kind, the record."""
    for kind in ELEMENTS:
        for index, record in enumerate(getattr(dossier, kind)):
            yield kind, index, record


def title(kind: str, record: Record) -> Worded:
    """What to call an element in a message: its id, or what tells it apart."""
    parts = [
        getattr(record, name, None)
        for name in ("actor", "issue", "judge", "kind", "source", "target", "label", "pattern")
    ]
    named = own_id(record) or " ".join(str(part) for part in parts if part)
    return Worded("called", kind=CALLED.get(kind, kind), name=named)
