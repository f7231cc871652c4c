"""Claims that may not hold: what hangs on them alone, and the matter without them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.record import Record
from goodoffices.dossier.records.rule import Rule
from goodoffices.errors import BadInput
from goodoffices.wording import Worded

#: In which share of the readings a doubtful claim is left out, by its worse grade; ours, as no study says.
OUT = {1: 0.05, 2: 0.1, 3: 0.25, 4: 0.5, 5: 0.75}
LETTERS = "ABCDE"


def worse_grade(claim: Claim) -> int | None:
    """The worse of a claim's two grades as 1 (A, 1) to 5 (E, 5); None without a grade that has a basis."""
    if claim.grade is None or not claim.grade.with_basis:
        return None
    return max(LETTERS.index(claim.grade.reliability) + 1, claim.grade.credibility)


def doubtful(dossier: Dossier, below: str | None) -> dict[str, float]:
    """Claim to the share of readings it is left out of, of the claims graded below a grade such as "B2".

    Raises
    ------
    BadInput
        When it is no grade.
    """
    if below is None:
        return {}
    letter, number = below[:1].upper(), below[1:]
    if letter not in LETTERS or letter == "" or number not in ("1", "2", "3", "4", "5"):
        raise BadInput(Worded("sensitivity-no-grade", given=below))
    found = {}
    for claim in dossier.claims:
        worst = worse_grade(claim)
        if worst is None or claim.grade is None:
            continue
        if claim.grade.reliability > letter or claim.grade.credibility > int(number):
            found[claim.id] = OUT[worst]
    return found


@dataclass(frozen=True)
class Without:
    """The matter when some claims do not hold.

    Attributes
    ----------
    dossier : Dossier
        Without the rules that hang on them; options that do stand where they are today; of preferences that do, those
        of an actor for whom another one is left are gone.
    loose : frozenset of (str, str)
        Actor and judge of preferences that hang on them although no other is left: any order of what they say.
    hanging : tuple of str
        Ids of the rules, options and preferences that hang on them.
    """

    dossier: Dossier
    loose: frozenset[tuple[str, str]]
    hanging: tuple[str, ...]


def without_claims(dossier: Dossier, off: Collection[str]) -> Without:
    """The matter without some claims.

    A record hangs on them when it names reasons and none of these is left: a judgement falls with its last reason, and
    one that names none stands for itself.
    """
    if not off:
        return Without(dossier, frozenset(), ())
    dead = _dead(dossier, off)

    def hangs(record: Record) -> bool:
        return bool(record.because) and set(record.because) <= dead

    rules = [rule for rule in dossier.rule if not hangs(rule)]
    fixed = [option for option in dossier.option if hangs(option)]
    quo = dossier.status_quo.levels if dossier.status_quo else {}
    for option in fixed:
        pattern = f'{option.id} != "{quo.get(option.id, option.levels[0])}"'
        rules.append(Rule(kind="forbid", pattern=pattern))
    kept, loose, fallen = [], set(), []
    for preference in dossier.preference:
        if not hangs(preference):
            kept.append(preference)
            continue
        fallen.append(preference.id)
        if all(hangs(other) for other in dossier.preference if other.actor == preference.actor):
            kept.append(preference)
            loose.add((preference.actor, preference.judge))
    ids = (*(rule.id for rule in dossier.rule if hangs(rule)), *(option.id for option in fixed), *fallen)
    update = {"rule": tuple(rules), "preference": tuple(kept)}
    return Without(dossier.model_copy(update=update), frozenset(loose), ids)


def _dead(dossier: Dossier, off: Iterable[str]) -> set[str]:
    """The claims and judgements that do not hold: those given, and judgements whose every reason is among them."""
    dead, before = set(off), -1
    while len(dead) > before:
        before = len(dead)
        dead |= {one.id for one in dossier.judgement if one.because and set(one.because) <= dead}
    return dead
