"""Is there an accord all would sign, and who could break it?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal

import numpy as np
from numpy.typing import NDArray

from goodoffices.analyses.package.answer import Answer
from goodoffices.card import Param
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.issue import rounded
from goodoffices.dossier.records.package import Package
from goodoffices.errors import BadInput, Fault, OutOfReach, nearest
from goodoffices.models.package import PackageGame, package_game
from goodoffices.result import Finding, Result, Table, terms
from goodoffices.result.reasons import reason
from goodoffices.solutions.accord import Accords, linkage
from goodoffices.solutions.bargaining import COOPERATIVE
from goodoffices.solutions.coalition import DIVISIONS
from goodoffices.solutions.coalition.deviation import deviations, smallest_side_payment
from goodoffices.wording import Worded

Values = NDArray[np.float64]
Accord = Literal["proposed", "nash", "kalai_smorodinsky", "egalitarian", "utilitarian"]
#: Key and slots of a finding.
Told = tuple[str, Any]
#: Less than this part of the largest worth counts as nothing; points of the front that are kept; rows a table lists.
NOTHING, POINTS, ROWS = 1e-9, 200, 40
#: Whose idea it is that a group leaves when all of its members gain.
LEAVING = "aumann1959"


def run(
    dossier: Dossier,
    *,
    package: Annotated[str | None, Param(Worded("package-param-package"), positional=True)] = None,
    accord: Annotated[Accord | None, Param(Worded("package-param-accord"))] = None,
) -> Result:
    """Which packages leave nobody worse off, which is the best of them, and which groups would rather go another way.

    Parameters
    ----------
    dossier : Dossier
    package : str, optional
    accord : str, optional
        proposed, or a cooperative solution; default the package proposed, or the Nash solution when there is none.

    Returns
    -------
    Result
        answer = {"package": id, "unit", "transfers": bool, "signatories": [actors], "disagreement": {actor: worth},
        "packages": n, "zone": n, "front": [{"options": {part: option}, "surplus": {actor: worth}, "in_zone": bool,
        "marks": [solutions, "proposed"]}], "solutions": {id: {"options", "surplus", "flags"} | None},
        "proposed": {"options", "surplus", "in_zone", "on_front"} | None,
        "linkage": {"together": {actor}, "apart": {actor}, "total"} | None,
        "accord": {"which", "options", "surplus"} | None,
        "deviations": [{"coalition": [actors], "options": {part: option} | None, "gains": {actor}}] | None,
        "divisions": {"worth": {actors joined by "+": worth}, "shapley", "core", "nucleolus"} | None,
        "side_payment": {"payment": {actor: received}, "paid", "from_outside"} | None,
        "missing": {what: why}}; surplus is over no agreement, in the package's unit. Without a zone of agreement
        "linkage" is None, and so are the solutions; "divisions" only where the signatories can pay one another.

    Raises
    ------
    BadInput
        When there is no package, or it is not known; when the accord to test is not there.
    OutOfReach
        With more than 4,000,000 packages.

    References
    ----------
    Nash (1950); Kalai & Smorodinsky (1975); Kalai (1977); Harsanyi (1955); groups that leave: Aumann (1959); and those
    of the ways to divide.
    """
    talks = _Talks(_found(dossier, package))
    tested = _tested(talks, accord)
    found, missing = _stability(talks, tested)
    answer = talks.described | found | {"missing": {what: str(error) for what, error in missing.items()}}
    return Result(
        analysis="package",
        findings=tuple(_findings(talks, answer, missing)),
        because=talks.because,
        tables=tuple(_tables(talks, answer)),
        references=tuple(
            dict.fromkeys((*(key for card in (*COOPERATIVE, *DIVISIONS) for key in card.references), LEAVING))
        ),
        answer=Answer.model_validate(answer),
    )


def _found(dossier: Dossier, id: str | None) -> Package:
    if not dossier.package:
        raise BadInput(Worded("without-package", dossier=dossier.about.id))
    known = {package.id: package for package in dossier.package}
    if id is not None and id not in known:
        raise BadInput(Fault(Worded("no-such-package", id=id), nearest=nearest(id, known)))
    return known[id] if id is not None else dossier.package[0]


@dataclass(frozen=True)
class _Talks:
    """One package, its game and what can be agreed."""

    package: Package

    @cached_property
    def game(self) -> PackageGame:
        return package_game(self.package)

    @cached_property
    def accords(self) -> Accords:
        proposed = self.game.number(dict(self.package.proposed)) if self.package.proposed else None
        return Accords(self.game, proposed)

    @cached_property
    def because(self) -> tuple[str, ...]:
        ids = (*self.package.because, *(id for part in self.package.parts for id in part.because))
        return tuple(dict.fromkeys(ids))

    @cached_property
    def described(self) -> dict[str, Any]:
        """What the answer says of the package itself."""
        accords, proposed = self.accords, None
        if accords.proposed is not None:
            proposed = self.point(accords.proposed) | {"on_front": accords.on_front(accords.proposed)}
        return {
            "package": self.package.id,
            "unit": self.package.unit,
            "transfers": self.package.transfers,
            "signatories": list(self.game.actors),
            "disagreement": self.by_actor(self.game.disagreement),
            "packages": len(self.game.packages),
            "zone": int(accords.zone.sum()),
            "front": [self.point(int(k)) | {"marks": accords.marks(int(k))} for k in accords.front[:POINTS]],
            "solutions": {
                id: self.point(accords.numbers[id]) | {"flags": list(settled.flags)} if id in accords.numbers else None
                for id, settled in accords.solved.items()
            },
            "proposed": proposed,
            "linkage": self.linked if accords.zone.any() else None,
        }

    @property
    def linked(self) -> dict[str, Any]:
        found = linkage(self.game)
        return {
            "together": self.by_actor(found.together - self.game.disagreement),
            "apart": self.by_actor(found.apart - self.game.disagreement),
            "total": float((found.together - found.apart).sum()),
        }

    def by_actor(self, values: Values) -> dict[str, float]:
        return {actor: float(value) for actor, value in zip(self.game.actors, values, strict=True)}

    def options(self, number: int) -> dict[str, str]:
        """What a package says of each part."""
        places = self.game.packages[number]
        return {part: names[k] for part, names, k in zip(self.game.parts, self.game.options, places, strict=True)}

    def point(self, number: int) -> dict[str, Any]:
        surplus = self.by_actor(self.game.utility[number] - self.game.disagreement)
        return {"options": self.options(number), "surplus": surplus, "in_zone": bool(self.accords.zone[number])}

    def accord(self, options: dict[str, str]) -> terms.Accord:
        """A slot that names a package by what it says."""
        return terms.Accord(accord=self.package.id, options=options)

    def worths(self, values: dict[str, float]) -> list[terms.Worth]:
        """A slot: who has how much of the package's unit."""
        return [terms.Worth(worth=actor, value=self.shown(v), **self.unit) for actor, v in values.items()]

    @cached_property
    def nothing(self) -> float:
        """Worth less than this counts as nothing."""
        return NOTHING * self.game.largest

    def shown(self, value: float) -> float:
        """A worth as it is shown: fine enough to be told from nothing."""
        return rounded(value, 2, (0.0,)) if abs(value) > self.nothing else 0.0

    @property
    def unit(self) -> dict[str, str]:
        """What a slot with a value says of its unit."""
        return {"unit": self.package.unit, "package": self.package.id}


def _tested(talks: _Talks, accord: str | None) -> tuple[str, int] | None:
    """Which accord is put to the test; None when there is none."""
    on_table = talks.accords.proposed
    if accord == "proposed" and on_table is None:
        raise BadInput(Worded("nothing-proposed", id=talks.package.id))
    if accord in (None, "proposed") and on_table is not None:
        return "proposed", on_table
    which = accord or "nash"
    return (which, talks.accords.numbers[which]) if which in talks.accords.numbers else None


def _stability(talks: _Talks, tested: tuple[str, int] | None) -> tuple[dict[str, Any], dict[str, OutOfReach]]:
    """What the answer says of groups of signatories, and what is out of reach."""
    found: dict[str, Any] = {"accord": None, "deviations": None, "divisions": None, "side_payment": None}
    missing: dict[str, OutOfReach] = {}
    if tested is not None:
        which, number = tested
        found["accord"] = {"which": which, **talks.point(number)}
        for what, answer in (("deviations", _deviations), ("side_payment", _payment)):
            try:
                found[what] = answer(talks, number)
            except OutOfReach as error:
                missing[what] = error
    if talks.package.transfers:
        try:
            found["divisions"] = _divisions(talks)
        except OutOfReach as error:
            missing["divisions"] = error
    return found, missing


def _deviations(talks: _Talks, number: int) -> list[dict[str, Any]]:
    actors = talks.game.actors
    return [
        {
            "coalition": [actors[i] for i in one.members],
            "options": None if one.package is None else talks.options(one.package),
            "gains": {actors[i]: float(gain) for i, gain in zip(one.members, one.gain, strict=True)},
        }
        for one in deviations(talks.game, number)
    ]


def _payment(talks: _Talks, number: int) -> dict[str, Any]:
    paid = smallest_side_payment(talks.game, number)
    payment = {actor: value for actor, value in talks.by_actor(paid.payment).items() if abs(value) > talks.nothing}
    return {"payment": payment, "paid": paid.paid, "from_outside": paid.from_outside}


def _divisions(talks: _Talks) -> dict[str, Any]:
    """How what they can have together may be divided."""
    game = talks.game.coalition_game()
    divided = {card.id: card.run(game) for card in DIVISIONS}
    core = divided["core"]
    return {
        "worth": {
            "+".join(np.array(game.actors)[row]): float(worth)
            for row, worth in zip(game.members[1:], game.worth[1:], strict=True)
        },
        "shapley": talks.by_actor(divided["shapley"].share),
        "nucleolus": talks.by_actor(divided["nucleolus"].share),
        "core": {
            "empty": "empty-core" in core.flags,
            "excess": core.detail.excess,
            "low": talks.by_actor(core.detail.low),
            "high": talks.by_actor(core.detail.high),
        },
    }


def _findings(talks: _Talks, answer: dict[str, Any], missing: Mapping[str, OutOfReach]) -> Iterator[Finding]:
    because = talks.because
    signed = answer["zone"] - int(talks.accords.zone[0])  # package 0 changes nothing
    zone = "zone" if signed else "zone-unchanged" if answer["zone"] else "no-zone"
    told = [(zone, {"zone": answer["zone"], "packages": answer["packages"]}), *_of_proposed(talks, answer)]
    if answer["solutions"]["nash"] is not None:
        nash = answer["solutions"]["nash"]
        told.append(("nash", {"accord": talks.accord(nash["options"]), "surplus": talks.worths(nash["surplus"])}))
        if nash["flags"]:
            told.append(
                (
                    "flags",
                    {"model": terms.Model(model="nash"), "flags": [terms.Flag(flag=word) for word in nash["flags"]]},
                )
            )
    if answer["linkage"] is not None:
        total = answer["linkage"]["total"]
        told.append(
            (
                "linkage" if total > talks.nothing else "no-linkage",
                {"total": terms.Quantity(quantity=total, **talks.unit)},
            )
        )
    if answer["accord"] is not None:
        told += _of_accord(talks, answer)
    if answer["divisions"] is not None:
        told.append(("core-empty" if answer["divisions"]["core"]["empty"] else "core", {}))
    for what, error in missing.items():
        told.append(("missing", {"what": terms.Word(word=what), "why": reason(error)}))
    for key, slots in told:
        yield Finding(key=f"package-{key}", slots=slots, because=because)


def _of_proposed(talks: _Talks, answer: dict[str, Any]) -> Iterator[Told]:
    """Whom the package on the table leaves worse off, and what would be better for all."""
    proposed = answer["proposed"]
    if proposed is None:
        return
    short = [terms.Actor(actor=actor) for actor, value in proposed["surplus"].items() if value < -talks.nothing]
    accord = talks.accord(proposed["options"])
    if short:
        yield "proposed-short", {"accord": accord, "actors": short}
    else:
        yield "proposed", {"accord": accord, "surplus": talks.worths(proposed["surplus"])}
    if not proposed["on_front"]:
        better = talks.accords.better(int(talks.accords.proposed or 0))
        if better is None:
            yield "dominated-short", {}
        else:
            yield "dominated", {"accord": talks.accord(talks.options(better))}


def _of_accord(talks: _Talks, answer: dict[str, Any]) -> Iterator[Told]:
    """Who would leave the accord that is tested, and what would keep them."""
    which = terms.Model(model=answer["accord"]["which"])
    if answer["deviations"] == []:
        yield "holds", {"model": which}
    for one in (answer["deviations"] or ())[:3]:
        slots = {"model": which, "actors": [terms.Actor(actor=actor) for actor in one["coalition"]]}
        if one["options"] is None:
            yield "walks", slots
        else:
            everybody = len(one["coalition"]) == len(talks.game.actors)
            yield "breaks-all" if everybody else "breaks", slots | {"accord": talks.accord(one["options"])}
    paid = answer["side_payment"]
    if paid is not None and paid["payment"]:
        key = "payment-outside" if paid["from_outside"] > talks.nothing else "payment"
        yield (
            key if talks.package.transfers else f"{key}-if",
            {
                "receivers": talks.worths({actor: v for actor, v in paid["payment"].items() if v > 0}),
                "payers": talks.worths({actor: -v for actor, v in paid["payment"].items() if v < 0}),
                "outside": terms.Quantity(quantity=paid["from_outside"], **talks.unit),
            },
        )


def _tables(talks: _Talks, answer: dict[str, Any]) -> Iterator[Table]:
    actors = talks.game.actors

    def row(point: dict[str, Any]) -> tuple[Any, ...]:
        return (talks.accord(point["options"]), *(talks.shown(point["surplus"][actor]) for actor in actors))

    yield Table(
        id="front",
        columns=("accord", *actors, "in-zone", "marks"),
        rows=tuple(
            (*row(point), point["in_zone"], [terms.Model(model=id) for id in point["marks"]])
            for point in answer["front"][:ROWS]
        ),
    )
    solved = {id: point for id, point in answer["solutions"].items() if point is not None}
    known = solved | ({"proposed": answer["proposed"]} if answer["proposed"] else {})
    rows = tuple((terms.Model(model=id), *row(point)) for id, point in known.items())
    yield Table(id="solutions", columns=("solution", "accord", *actors), rows=rows)
    linked = answer["linkage"] or {"together": {}, "apart": {}}
    yield Table(
        id="linkage",
        columns=("actor", "together", "apart"),
        rows=tuple(
            (terms.Actor(actor=actor), *(talks.shown(linked[how][actor]) for how in ("together", "apart")))
            for actor in linked["together"]
        ),
    )
    yield Table(
        id="deviations",
        columns=("coalition", "instead", "each-gains"),
        rows=tuple(
            (
                [terms.Actor(actor=actor) for actor in one["coalition"]],
                terms.Text(text="no-accord") if one["options"] is None else talks.accord(one["options"]),
                talks.worths(one["gains"]),
            )
            for one in (answer["deviations"] or ())[:ROWS]
        ),
    )
    yield from _division_tables(talks, answer)


def _division_tables(talks: _Talks, answer: dict[str, Any]) -> Iterator[Table]:
    if answer["divisions"] is None:
        return
    divided = answer["divisions"]
    alone = {actor: divided["worth"][actor] for actor in talks.game.actors}
    columns = (alone, divided["shapley"], divided["nucleolus"], divided["core"]["low"], divided["core"]["high"])
    yield Table(
        id="divisions",
        columns=("actor", "alone", "shapley", "nucleolus", "core-low", "core-high"),
        rows=tuple((terms.Actor(actor=a), *(talks.shown(column[a]) for column in columns)) for a in talks.game.actors),
    )
