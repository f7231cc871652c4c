"""What must fit between the records of a dossier: names that exist, levels an option has, expressions that read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from goodoffices.dossier.calling import called
from goodoffices.dossier.check import claim_references, intervention_references
from goodoffices.dossier.expression import leaves, parse
from goodoffices.dossier.records.record import own_id
from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.wording import Worded

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
    return tuple(Misfit(kind, None, field, fault, _sought(fault)) for field, fault in found)


#: What tells records of a kind apart, where it is not their id alone.
KEYS = {"claim": ("id", "rev"), "preference": ("actor", "judge"), "position": ("actor", "issue")}
#: Kinds of which one may follow another of the same key, when they hold on different days.
FOLLOWED = ("preference", "position")


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
            yield from _same_id(kind, records)
            latest = {id(claim) for claim in self.dossier.ledger} if kind == "claim" else None
            for index, record in enumerate(records):
                if latest is None or id(record) in latest:
                    for field, fault in self.of(kind, record):
                        yield Misfit(kind, index, field, fault, _sought(fault))
        yield from self._circles(self.dossier.ledger)
        if self.dossier.status_quo is not None:
            for field, fault in self._status_quo(self.dossier.status_quo):
                yield Misfit("status_quo", None, field, fault, _sought(fault))

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
                dated = kind in FOLLOWED and any(days != (date.min, date.max) for days in (*again, (first, last)))
                text = Worded("twice-followed" if dated else "twice", record=called(kind, _name_of(kind, key)))
                yield Misfit(kind, index, "id", Fault(text))
            seen.setdefault(key, []).append((first, last))

    def _name(self, kind: str, id: str, field: str, sentence: Worded) -> Iterator[tuple[str, Fault]]:
        known = self.known.get(kind, set())
        if id not in known:
            yield field, Fault(sentence, field=field, nearest=nearest(id, known))

    def _because(self, record: Any, issue: str | None = None) -> Iterator[tuple[str, Fault]]:
        for id in record.because:
            if id in self.grounds:
                continue
            if issue is not None:
                text = Worded("mark-no-ground", label=record.label, issue=issue, missing=id)
            elif own_id(record) is not None:
                text = Worded("id-no-ground", id=record.id, missing=id)
            else:
                text = Worded("no-ground", missing=id)
            yield "because", Fault(text, field="because", nearest=nearest(id, self.grounds))

    def _names(self, kind: str, field: str, named: Mapping[str, Worded]) -> Iterator[tuple[str, Fault]]:
        """A fault for each id that is not there, in the words it comes with."""
        for id, sentence in named.items():
            yield from self._name(kind, id, field, sentence)

    def _expression(self, text: str, field: str) -> Iterator[tuple[str, Fault]]:
        try:
            tree = parse(text)
        except BadInput as error:
            yield field, Fault(error.faults[0].text, field=field)
            return
        for leaf in leaves(tree):
            if leaf.option not in self.known["option"]:
                yield (
                    field,
                    Fault(
                        Worded("expression-no-option", expression=text, option=leaf.option),
                        field=field,
                        nearest=nearest(leaf.option, self.known["option"]),
                    ),
                )
            elif leaf.comparison and leaf.option in self.levels and leaf.level not in self.levels[leaf.option]:
                yield field, self._level(leaf.option, leaf.level, field, text)

    def _level(self, option: str, level: str, field: str, expression: str | None = None) -> Fault:
        names = [f"'{name}'" for name in self.levels[option]]
        text = Worded("no-level", option=option, level=level, known=names)
        if expression is not None:
            text = Worded("expression-no-level", expression=expression, wrong=text)
        return Fault(text, field=field, nearest=nearest(level, self.levels[option]))

    def _claim(self, claim: Any) -> Iterator[tuple[str, Fault]]:
        yield from claim_references.wrong_names(claim, self._name, self.ties)
        yield from claim_references.too_late(claim, self.sources.get(claim.source))

    def _circles(self, latest: Iterable[Any]) -> Iterator[Misfit]:
        for claim, field, fault in claim_references.to_itself(latest):
            place = next(n for n, other in enumerate(self.dossier.claim) if other is claim)
            yield Misfit("claim", place, field, fault)

    def _relation(self, relation: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name("actor", relation.source, "from", Worded("relation-from-nobody", missing=relation.source))
        yield from self._name("actor", relation.target, "to", Worded("relation-to-nobody", missing=relation.target))

    def _event(self, event: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "actor", "actors", {id: Worded("event-nobody", event=event.label, missing=id) for id in event.actors}
        )

    def _option(self, option: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name(
            "actor", option.actor, "actor", Worded("option-nobody", option=option.id, missing=option.actor)
        )
        unknown = {id: Worded("option-hidden-nobody", option=option.id, missing=id) for id in option.hidden_from}
        yield from self._names("actor", "hidden_from", unknown)
        if option.actor in option.hidden_from:
            yield "hidden_from", Fault(Worded("option-hidden-own", option=option.id), field="hidden_from")

    def _rule(self, rule: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "option", "options", {id: Worded("rule-no-option", kind=rule.kind, missing=id) for id in rule.options}
        )
        if rule.actor is not None:
            yield from self._name("actor", rule.actor, "actor", Worded("rule-nobody", missing=rule.actor))
        for field, text in rule.expressions().items():
            yield from self._expression(text, field)

    def _preference(self, preference: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name("actor", preference.actor, "actor", Worded("preference-nobody", missing=preference.actor))
        if preference.by_numbers and self.dossier.about.format > 1:
            yield preference.way, Fault(Worded("order-by-numbers", way=preference.way), field=preference.way)
        for text in preference.expressions():
            yield from self._expression(text, preference.way)

    def _outcome(self, outcome: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._expression(outcome.pattern, "pattern")

    def _signal(self, signal: Any) -> Iterator[tuple[str, Fault]]:
        option, level = signal.announces.option, signal.announces.level
        sentence = Worded("signal-no-option", signal=signal.id, missing=option)
        yield from self._name("option", option, "announces", sentence)
        if option in self.levels and level not in self.levels[option]:
            yield "announces", self._level(option, level, "announces")
        if signal.indicator is not None:
            sentence = Worded("signal-no-indicator", signal=signal.id, missing=signal.indicator)
            yield from self._name("indicator", signal.indicator, "seen", sentence)

    def _judgement(self, judgement: Any) -> Iterator[tuple[str, Fault]]:
        if judgement.about is not None:
            sentence = Worded("judgement-no-outcome", judgement=judgement.id, missing=judgement.about)
            yield from self._name("outcome", judgement.about, "about", sentence)

    def _indicator(self, indicator: Any) -> Iterator[tuple[str, Fault]]:
        for yardstick in indicator.yardsticks:
            yield from (("yardsticks", fault) for _, fault in self._because(yardstick))

    def _hypothesis(self, hypothesis: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "claim",
            "marks",
            {id: Worded("hypothesis-no-claim", hypothesis=hypothesis.id, missing=id) for id in hypothesis.marks},
        )

    def _issue(self, issue: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "actor", "held_by", {id: Worded("issue-nobody", issue=issue.id, missing=id) for id in issue.held_by}
        )
        for field, marks in (("low", (issue.low,)), ("high", (issue.high,)), ("landmarks", issue.landmarks)):
            for mark in marks:
                yield from ((field, fault) for _, fault in self._because(mark, issue.id))

    def _position(self, position: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name("actor", position.actor, "actor", Worded("position-nobody", missing=position.actor))
        yield from self._name(
            "issue", position.issue, "issue", Worded("position-no-issue", actor=position.actor, missing=position.issue)
        )
        yield from self._off(position, "position")

    def _interest(self, interest: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name("actor", interest.actor, "actor", Worded("interest-nobody", missing=interest.actor))
        yield from self._names(
            "issue",
            "issues",
            {id: Worded("interest-no-issue", actor=interest.actor, missing=id) for id in interest.issues},
        )

    def _red_line(self, line: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._name("actor", line.actor, "actor", Worded("red-line-nobody", missing=line.actor))
        if line.issue is not None:
            yield from self._name(
                "issue", line.issue, "issue", Worded("red-line-no-issue", actor=line.actor, missing=line.issue)
            )
            yield from self._off(line, "least" if line.least is not None else "most")

    def _fact(self, fact: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "actor", "actors", {id: Worded("fact-nobody", fact=fact.id, missing=id) for id in fact.actors}
        )
        yield from self._names(
            "issue", "issues", {id: Worded("fact-no-issue", fact=fact.id, missing=id) for id in fact.issues}
        )

    def _package(self, package: Any) -> Iterator[tuple[str, Fault]]:
        yield from self._names(
            "actor",
            "signatories",
            {id: Worded("package-nobody", package=package.id, missing=id) for id in package.signatories},
        )
        yield from self._names(
            "issue",
            "issues",
            {id: Worded("package-no-issue", package=package.id, missing=id) for id in package.issues or ()},
        )
        for part in package.parts:
            yield from (("parts", fault) for _, fault in self._because(part))

    def _intervention(self, act: Any) -> Iterator[tuple[str, Fault]]:
        yield from intervention_references.amiss(act, self.dossier, self.known, self._expression)

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
                        Worded("status-quo-no-option", missing=option),
                        field="levels",
                        nearest=nearest(option, self.known["option"]),
                    ),
                )
            elif option in self.levels and level not in self.levels[option]:
                yield f"levels.{option}", self._level(option, level, "levels")


def _same_id(kind: str, records: Iterable[Any]) -> Iterator[Misfit]:
    """A fault for each record with the id of an earlier one, of kinds that are told apart by something else."""
    seen: set[str] = set()
    for index, record in enumerate(records if kind in FOLLOWED else ()):
        if record.id and record.id in seen:
            yield Misfit(kind, index, "id", Fault(Worded("twice", record=called(kind, record.id))))
        seen.add(record.id)


def _sought(fault: Fault) -> str:
    """What a fault says is wrong: a whole expression, else the name that is not known."""
    slots = fault.text.slots if isinstance(fault.text, Worded) else {}
    return str(slots.get("expression") or slots.get("missing") or "")


def _name_of(kind: str, key: Any) -> str | Worded:
    """What tells a record apart, as it is told."""
    if kind not in KEYS:
        return str(key)
    first, second = map(str, key)
    if kind == "claim":
        return Worded("named-revision", id=first, revision=second)
    return Worded("named-judged" if kind == "preference" else "named-on-issue", actor=first, other=second)


def _nothing(_: Any) -> tuple[tuple[str, Fault], ...]:
    return ()
