"""What must fit between the records of a dossier: names that exist, levels an option has, expressions that read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from goodoffices.dossier.check import claim_references
from goodoffices.dossier.expression import leaves, parse
from goodoffices.errors import BadInput, Fault, nearest

if TYPE_CHECKING:
    from goodoffices.dossier.dossier import Dossier


@dataclass(frozen=True)
class Misfit:
    """A fault and the record it is in: its kind, its place among the records of that kind (None: a table), its field.

    `text` is what to look for within the record when the field runs over several lines.
    """

    kind: str
    index: int | None
    field: str
    fault: Fault
    text: str = ""


def misfits(dossier: Dossier, declared: dict[str, set[str]] | None = None) -> tuple[Misfit, ...]:
    """Every fault between the records, in the order of kinds.

    Parameters
    ----------
    dossier : Dossier
        Its records are sound one by one.
    declared : dict, optional
        Ids by kind that exist although their own record is faulty, so that one mistake is reported once.
    """
    return tuple(_Checker(dossier, declared or {}).run())


def misfits_of(kind: str, record: Any, dossier: Dossier, declared: dict[str, set[str]]) -> tuple[Misfit, ...]:
    """The faults between one more record, of which other fields are faulty, and a dossier; `index` is None."""
    found = _Checker(dossier, declared).of(kind, record)
    return tuple(Misfit(kind, None, field, fault, _quoted(fault.message)) for field, fault in found)


#: What tells records of a kind apart, where it is not their id alone.
KEYS = {"claim": ("id", "rev"), "preference": ("actor", "judge"), "position": ("actor", "issue")}
#: Kinds of which one may follow another of the same key, when they hold on different days.
FOLLOWED = ("preference", "position")
_BETWEEN = {"claim": " rev ", "preference": " by ", "position": " on "}


class _Checker:
    def __init__(self, dossier: Dossier, declared: dict[str, set[str]]):
        self.dossier = dossier
        self.known = {
            kind: {r.id for r in getattr(dossier, kind)} | declared.get(kind, set())
            for kind in ("source", "claim", "judgement", "actor", "option", "outcome", "indicator", "issue")
        }
        self.scales = {issue.id: issue for issue in dossier.issue}
        self.sources = {source.id: source for source in dossier.source}
        self.ties = {(tie.kind, tie.source, tie.target) for tie in dossier.relation}
        self.levels = dossier.levels()
        self.grounds = self.known["claim"] | self.known["judgement"]

    def run(self) -> Iterator[Misfit]:
        """Walk over all records."""
        for kind in type(self.dossier).model_fields:
            if kind in ("about", "status_quo"):
                continue
            records = getattr(self.dossier, kind)
            yield from self._twice(kind, records)
            latest = {id(claim) for claim in self.dossier.ledger} if kind == "claim" else None
            for index, record in enumerate(records):
                if latest is None or id(record) in latest:
                    for field, fault in self.of(kind, record):
                        yield Misfit(kind, index, field, fault, _quoted(fault.message))
        yield from self._circles(self.dossier.ledger)
        if self.dossier.status_quo is not None:
            for field, fault in self._status_quo(self.dossier.status_quo):
                yield Misfit("status_quo", None, field, fault, _quoted(fault.message))

    def of(self, kind: str, record: Any) -> Iterator[tuple[str, Fault]]:
        """Field and fault, for all that one record names."""
        yield from (*self._because(record), *getattr(self, f"_{kind}", _nothing)(record))

    def _twice(self, kind: str, records: Iterable[Any]) -> Iterator[Misfit]:
        seen: dict[Any, list[tuple[date, date]]] = {}
        for index, record in enumerate(records):
            key: Any = tuple(getattr(record, field) for field in KEYS.get(kind, ())) or getattr(record, "id", None)
            first, last = record.days
            again = [
                days for days in seen.get(key, ()) if kind not in FOLLOWED or (days[0] <= last and first <= days[1])
            ]
            if key is not None and again:
                between = _BETWEEN.get(kind)
                name = key if between is None else between.join(map(str, key))
                dated = kind in FOLLOWED and any(days != (date.min, date.max) for days in (*again, (first, last)))
                mend = "; two that follow one another hold on different days ('until', then 'since')" if dated else ""
                yield Misfit(kind, index, "id", Fault(f"{kind} '{name}' stands here a second time{mend}"))
            seen.setdefault(key, []).append((first, last))

    def _name(self, kind: str, id: str, field: str, sentence: str) -> Iterator[tuple[str, Fault]]:
        known = self.known.get(kind, set())
        if id not in known:
            yield field, Fault(sentence, field=field, nearest=nearest(id, known))

    def _because(self, record: Any, own: str = "") -> Iterator[tuple[str, Fault]]:
        own = own or (f"'{record.id}' " if hasattr(record, "id") else "")
        for id in record.because:
            if id not in self.grounds:
                yield (
                    "because",
                    Fault(
                        f"{own}rests on '{id}', which is no claim and no judgement",
                        field="because",
                        nearest=nearest(id, self.grounds),
                    ),
                )

    def _actors(self, ids: Iterable[str], field: str, what: str) -> Iterator[tuple[str, Fault]]:
        for id in ids:
            yield from self._name("actor", id, field, f"{what} '{id}', who is no actor")

    def _expression(self, text: str, field: str) -> Iterator[tuple[str, Fault]]:
        try:
            tree = parse(text)
        except BadInput as error:
            yield field, Fault(error.faults[0].message, field=field)
            return
        for leaf in leaves(tree):
            if leaf.option not in self.known["option"]:
                yield (
                    field,
                    Fault(
                        f"'{text}' names '{leaf.option}', which is no option",
                        field=field,
                        nearest=nearest(leaf.option, self.known["option"]),
                    ),
                )
            elif leaf.comparison and leaf.option in self.levels and leaf.level not in self.levels[leaf.option]:
                yield field, self._level(leaf.option, leaf.level, field, f"'{text}': ")

    def _level(self, option: str, level: str, field: str, before: str = "") -> Fault:
        names = ", ".join(f"'{name}'" for name in self.levels[option])
        return Fault(
            f"{before}option '{option}' has no level '{level}' (it has {names})",
            field=field,
            nearest=nearest(level, self.levels[option]),
        )

    def _claim(self, claim: Any) -> Iterator[tuple[str, Fault]]:
        yield from claim_references.names(claim, self._name, self.ties)
        yield from claim_references.too_late(claim, self.sources.get(claim.source))

    def _circles(self, latest: Iterable[Any]) -> Iterator[Misfit]:
        for claim, field, fault in claim_references.to_itself(latest):
            place = next(n for n, other in enumerate(self.dossier.claim) if other is claim)
            yield Misfit("claim", place, field, fault)

    def _relation(self, relation: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([relation.source], "from", "a relation runs from")
        yield from self._actors([relation.target], "to", "a relation runs to")

    def _event(self, event: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors(event.actors, "actors", f"event '{event.label}' involves")

    def _option(self, option: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([option.actor], "actor", f"option '{option.id}' is controlled by")

    def _rule(self, rule: Any) -> Iterator[tuple[str, Fault]]:
        for id in rule.options:
            yield from self._name(
                "option", id, "options", f"a rule of kind '{rule.kind}' names '{id}', which is no option"
            )
        if rule.actor is not None:
            yield from self._actors([rule.actor], "actor", "a rule of kind 'no-move' holds for")
        for field, text in rule.expressions().items():
            yield from self._expression(text, field)

    def _preference(self, preference: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([preference.actor], "actor", "a preference is of")
        field = "statements" if preference.statements is not None else "weights"
        for text in preference.expressions():
            yield from self._expression(text, field)

    def _outcome(self, outcome: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._expression(outcome.pattern, "pattern")

    def _indicator(self, indicator: Any) -> Iterator[tuple[str, Fault]]:
        for yardstick in indicator.yardsticks:
            yield from (("yardsticks", fault) for _, fault in self._because(yardstick))

    def _hypothesis(self, hypothesis: Any) -> Iterator[tuple[str, Fault]]:
        for id in hypothesis.marks:
            yield from self._name("claim", id, "marks", f"hypothesis '{hypothesis.id}' marks '{id}', which is no claim")

    def _issue(self, issue: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors(issue.held_by, "held_by", f"issue '{issue.id}' is held by")
        for field, marks in (("low", (issue.low,)), ("high", (issue.high,)), ("landmarks", issue.landmarks)):
            for mark in marks:
                yield from ((field, fault) for _, fault in self._because(mark, f"'{mark.label}' on '{issue.id}' "))

    def _position(self, position: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([position.actor], "actor", "a position is of")
        yield from self._issues([position.issue], "issue", f"the position of '{position.actor}' is on")
        yield from self._off(position, "position")

    def _interest(self, interest: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([interest.actor], "actor", "an interest is of")
        yield from self._issues(interest.issues, "issues", f"an interest of '{interest.actor}' bears on")

    def _red_line(self, line: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors([line.actor], "actor", "a red line is of")
        if line.issue is not None:
            yield from self._issues([line.issue], "issue", f"a red line of '{line.actor}' is on")
            yield from self._off(line, "least" if line.least is not None else "most")

    def _fact(self, fact: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors(fact.actors, "actors", f"fact '{fact.id}' concerns")
        yield from self._issues(fact.issues, "issues", f"fact '{fact.id}' bears on")

    def _package(self, package: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._actors(package.signatories, "signatories", f"package '{package.id}' is signed by")
        yield from self._issues(package.issues or (), "issues", f"package '{package.id}' settles")
        for part in package.parts:
            yield from (("parts", fault) for _, fault in self._because(part))

    def _issues(self, ids: Iterable[str], field: str, what: str) -> Iterator[tuple[str, Fault]]:
        for id in ids:
            yield from self._name("issue", id, field, f"{what} '{id}', which is no issue")

    def _off(self, record: Any, field: str) -> Iterator[tuple[str, Fault]]:
        wrong = record.off(self.scales[record.issue]) if record.issue in self.scales else None
        if wrong:
            yield field, Fault(wrong, field=field)

    def _status_quo(self, status_quo: Any) -> Iterator[tuple[str, Fault]]:
        for option, level in status_quo.levels.items():
            if option not in self.known["option"]:
                yield (
                    f"levels.{option}",
                    Fault(
                        f"the status quo names '{option}', which is no option",
                        field="levels",
                        nearest=nearest(option, self.known["option"]),
                    ),
                )
            elif option in self.levels and level not in self.levels[option]:
                yield f"levels.{option}", self._level(option, level, "levels")


def _quoted(message: str) -> str:
    """What a message says is wrong: a whole expression, else the name that is not known."""
    match = re.match(r"(?:cannot read )?'(.+?)'(?: names '|: option| at character)", message)
    match = match or re.search(r"'([^']+)', (?:which|who) is no", message)
    return match[1] if match else ""


def _nothing(_: Any) -> tuple[tuple[str, Fault], ...]:
    return ()
