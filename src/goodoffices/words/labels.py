"""What the values in findings and tables are called, for one dossier in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, reduce
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.speaker import UNKNOWN, same_name
from goodoffices.result import terms
from goodoffices.words import acts, scales
from goodoffices.words.elements import of_difference
from goodoffices.words.expressions import in_words
from goodoffices.words.naming import PLAIN, Names
from goodoffices.words.wording import words

#: Slots of reasons that hold ids: name of the slot, in the singular, to the kind of record and what it is called by.
RECORDS = {
    "actor": ("actor", "name"),
    "issue": ("issue", "label"),
    "option": ("option", "label"),
    "outcome": ("outcome", "label"),
    "indicator": ("indicator", "label"),
    "package": ("package", "label"),
}
#: Of groups that would each do, so many are named.
GROUPS = 3


class Labels(Names):
    """Ids and values of results in words.

    Parameters
    ----------
    dossier : Dossier
    language : str
    """

    def __init__(self, dossier: Dossier, language: str):
        super().__init__(dossier, words(language))

    def concept(self, id: str) -> str:
        """What a stability concept asks, in words."""
        return self.say(f"concept-{id}") if self.say.has(f"concept-{id}") else id

    def yardstick(self, indicator: str, id: str) -> str:
        """A yardstick's name."""
        record = self.dossier.get("indicator", indicator)
        stick = next((y for y in record.yardsticks if y.id == id), None) if record else None
        return self.part(stick) if stick else id

    def likelihood(self, likelihood: str | tuple[float, float]) -> str:
        """How likely: a term of its scale with the range it stands for, or a range."""
        if isinstance(likelihood, str):
            return self.say(f"likelihood-{likelihood}")
        low, high = map(self.say.percent, likelihood)
        return self.say("likelihood-range", low=low, high=high)

    def signal(self, id: str) -> str:
        """What would be seen, as words that follow "if"."""
        record = self.dossier.get("signal", id)
        seen = record.seen if record else None
        if seen is None or seen.indicator is None:
            claim = seen.translation.get(self.language, {}).get("claim", seen.claim) if seen else id
            return self.say("signal-claim", claim=self.written(claim or ""))
        indicator = self.dossier.get("indicator", seen.indicator)
        limit = self.quantity(seen.below if seen.above is None else seen.above, indicator.unit if indicator else "")
        key = "signal-below" if seen.above is None else "signal-above"
        return self.say(key, indicator=self.of("indicator", seen.indicator), limit=limit)

    def step(self, step: terms.Step) -> str:
        """Who moves and what changes."""
        return self.say("step", actor=self.actor(step.step), changes=self.changes(step.changes, step.to))

    def together(self, step: terms.Joint) -> str:
        """Who move together, or one alone, and what changes."""
        actors = self.say.listing([self.actor(id) for id in step.joint])
        return self.say("step", actor=actors, changes=self.changes(step.changes, step.to))

    def quantity(self, value: float | None, unit: str, digits: int | None = None) -> str:
        """A number with its unit, where it has one; of at most so many decimals, or as sentences have it."""
        if value is None:
            return self.say("unknown")
        number = self.say.figure(value) if digits is None else self.say.number(value, digits)
        if unit and number in (self.say.number(1), self.say.number(-1)):
            unit = self._one.get(unit) or self.say("unit-one", unit=unit)
        return self.say("quantity", value=number, unit=unit) if unit else number

    @cached_property
    def _one(self) -> dict[str, str]:
        """What one of each unit is called, where the dossier says so in the language."""
        found = {}
        for record in (*self.dossier.issue, *self.dossier.package, *self.dossier.indicator):
            own = record.translation.get(self.language, {})
            if "unit" not in own or "unit_one" in own:
                found[self.words(record, "unit")] = self.words(record, "unit_one")
        return found

    def value(self, value: Any) -> Any:
        """A slot's or cell's value in words; numbers and plain texts come back as they are.

        A message may need a number for its plural, so only what says what it is becomes words.
        """
        if isinstance(value, terms.Term):
            return SAID[type(value)](self, value)
        if isinstance(value, list | tuple):
            parts = [self.text(part) for part in value if not (isinstance(part, terms.Change) and part.after is None)]
            return self.say.series(parts) if any(isinstance(part, LONG) for part in value) else self.say.listing(parts)
        return value

    def either(self, values: Sequence[Any]) -> str:
        """Several values as a sentence names them that denies something of each: "a, b or c"."""
        return self.say.listing([self.text(one) for one in values], either=True)

    def text(self, value: Any) -> str:
        """Any value as the text of a cell."""
        if value is None:
            return "–"
        if isinstance(value, bool):
            return self.say("yes-mark") if value else "–"
        if isinstance(value, int | float):
            return self.say.figure(value)
        return str(self.value(value)) or "–"

    def cell(self, value: Any) -> str:
        """Any value as the text of a cell: states with their number, by which a command can name them."""
        if isinstance(value, terms.State):
            return f"{value.state} {self.state(value)}"
        if isinstance(value, list | tuple) and value and isinstance(value[0], terms.Concept):
            return " ".join(self.say(f"concept-short-{one.concept}") for one in value)
        several = isinstance(value, list | tuple) and len(value) > 1
        return self.begun(self.text(value)) if several else self._alone.text(value)

    def quoted(self, text: str) -> str:
        """Words of the dossier inside a sentence, in quotation marks."""
        return self.say("outcome-name", label=text)

    @cached_property
    def _alone(self) -> Labels:
        """Labels that call actors by their names as they stand alone, as cells do."""
        return _Alone(self.dossier, self.language)

    def groups(self, value: terms.Groups) -> str:
        """Groups of actors, any one of which will do, and who moves in each step; of many only the first."""
        groups = value.groups
        told = [self._called(group) for group in groups[:GROUPS]]
        if value.steps:
            told = [self._moving(who, steps) for who, steps in zip(told, value.steps, strict=False)]
        if len(groups) > GROUPS:
            told.append(self.say("groups-more", count=len(groups) - GROUPS))
        return reduce(lambda first, last: self.say("groups-or", first=first, last=last), told)

    def _called(self, group: Sequence[terms.Actor]) -> str:
        return self.say.listing([self.called(one.actor) for one in group])

    def _moving(self, who: str, steps: Sequence[Sequence[terms.Actor]]) -> str:
        """A group as it moves: together in one step, or in each step those who make it."""
        told = [self.say("groups-together" if step[1:] else "groups-alone", who=self._called(step)) for step in steps]
        if len(told) < 2:
            return self.say("groups-together", who=who) if steps and steps[0][1:] else who
        return self.say(
            "groups-steps", who=who, steps=reduce(lambda a, b: self.say("groups-then", first=a, last=b), told)
        )

    def standing(self, value: terms.Standing) -> str:
        """A share, and the range over other forms where they differ; a sign where the form shown does not last."""
        worse, least, most = map(self.say.percent, (value.worse, value.least, value.most))
        form = self.say("standing-passing" if value.lasts is False else "standing-lasting", worse=worse)
        return form if least == most else self.say("standing-range", form=form, least=least, most=most)

    def limit(self, limit: terms.Limit) -> str:
        """Why something is out of reach, or what is wrong with it; `count` is how many are here."""
        bound = f"limit-{limit.limit}"
        slots = {name.rstrip("_"): self._named(name, value) for name, value in (limit.model_extra or {}).items()}
        return self.say(bound if self.say.has(bound) else limit.limit, **{"count": slots.get("here", 0)} | slots)

    def _named(self, name: str, value: Any) -> Any:
        """What fills a slot of that name: of one that holds ids of records, what these are called."""
        kind = RECORDS.get(name.removesuffix("s"))
        if kind is None or isinstance(value, int | float | Mapping | terms.Limit):
            return self._filling(value)
        record, field = kind
        if isinstance(value, str):
            return self.of(record, value, field)
        return self.say.listing([self.of(record, id, field) for id in value])

    def _filling(self, value: Any) -> Any:
        """What fills a slot: another such text, as it is in a saved answer too, or several things after one another."""
        if isinstance(value, terms.Limit):
            return self.limit(value)
        if isinstance(value, Mapping):
            return self.limit(terms.Limit.model_validate(value))
        if isinstance(value, float):
            return self.say.plain(value)
        return value if isinstance(value, str | int) else ", ".join(str(self._filling(one)) for one in value)

    def condition(self, condition: terms.Condition) -> str:
        """An option with the levels it may stand at."""
        option = self.dossier.get("option", condition.condition)
        if option is not None and option.levels == PLAIN and len(condition.levels) == 1:
            label = self.of("option", option.id)
            return label if condition.levels[0] == PLAIN[1] else self.say("expression-not", part=label)
        names = [self.level(condition.condition, level) for level in condition.levels]
        levels = self.say("level-or", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]
        return self.say("option-level", option=self.of("option", condition.condition), level=levels)

    def case(self, case: terms.Case) -> str:
        """Conditions that hold together, those that are met today after the others."""
        new, now = ([self.condition(one) for one in part] for part in (case.case, case.now))
        if not now:
            return self.say.series(new)
        return self.say("case-both" if new else "case-now", new=self.say.series(new), now=self.say.series(now))

    def root(self, root: str) -> str:
        """An origin in words: an actor by its name, any other as it was first written."""
        if self.dossier.get("actor", root) is not None:
            return self.actor(root)
        if root == UNKNOWN:
            return self.say("origin-unknown")
        claim = self._first.get(root)
        if claim is None:
            return self.written(root)
        own = claim.speaker is not None and same_name(claim.speaker.name, root)
        return self.words(claim, "speaker.name") if own or not claim.chain else self.hops(claim)[0]

    @cached_property
    def _first(self) -> dict[str, Claim]:
        """Of each root the first claim that goes back to it."""
        return {claim.root: claim for claim in reversed(self.dossier.claims)}

    def hops(self, claim: Claim) -> list[str]:
        """Everyone on the way from the origin to the page, in the language."""
        translated = claim.translation.get(self.language, {}).get("chain")
        if translated:
            return [one if isinstance(one, str) else one["who"] for one in translated]
        return [self.written(hop.who) for hop in claim.chain]

    def paraphrase(self, claim: Claim) -> str:
        """What was said, in the analyst's words; where it stands, when nobody has put it in words yet."""
        if claim.paraphrase is not None:
            return self.words(claim, "paraphrase")
        outlet = self.of("source", claim.source or "", "outlet")
        start, end = claim.span or (0, 0)
        return self.say("claim-unworded", outlet=outlet, start=str(start), end=str(end))

    def apart(
        self, better_state: terms.State, worse_state: terms.State, changes: Sequence[terms.Change]
    ) -> tuple[str, str]:
        """Two states by what tells them apart; by their names when one of them is a merged state."""
        better = {change.change: change.after for change in changes if change.after is not None}
        worse = {change.change: change.before for change in changes if change.before is not None}
        if not len(better) == len(worse) == len(changes):
            return self.state(better_state), self.state(worse_state)
        return (
            self.say("options-quoted", options=self.levels(better, every=True)),
            self.say("options-quoted", options=self.levels(worse, every=True)),
        )


class _Alone(Labels):
    """Labels for what stands outside of sentences."""

    def called(self, id: str) -> str:
        """The actor's name."""
        return self.actor(id)

    def quoted(self, text: str) -> str:
        """The words as they are."""
        return text


def _difference(labels: Labels, value: terms.ConceptDifference) -> str:
    def such(states: Sequence[terms.State]) -> str:
        names = labels.say.listing(list(dict.fromkeys(map(labels.state, states))))
        return labels.say("concept-difference-such", states=names) if states else ""

    return labels.say(
        "concept-difference",
        concept=labels.say(f"concept-short-{value.concept.concept}"),
        gained=value.gained,
        lost=value.lost,
        more=such(value.examples),
        fewer=such(value.fewer),
    )


#: Several of these stand after one another, set apart, not in a list.
LONG = (
    terms.Step,
    terms.Joint,
    terms.Case,
    terms.Condition,
    terms.Wish,
    terms.State,
    terms.Change,
    terms.Flag,
    terms.Absent,
    terms.Limit,
)
#: How to say each term.
SAID: dict[type[terms.Term], Callable[[Labels, Any], str]] = {
    terms.Actor: lambda labels, v: labels.called(v.actor),
    terms.Behaviour: lambda labels, v: labels.say(
        "actor-concept", actor=labels.called(v.actor), concept=labels.concept(v.concept)
    ),
    terms.Judge: lambda labels, v: labels.judge(v.judge),
    terms.Option: lambda labels, v: labels.of("option", v.option),
    terms.Outcome: lambda labels, v: labels.outcome(v.outcome),
    terms.Indicator: lambda labels, v: labels.of("indicator", v.indicator),
    terms.Signal: lambda labels, v: labels.signal(v.signal),
    terms.Yardstick: lambda labels, v: labels.yardstick(v.indicator, v.yardstick),
    terms.Concept: lambda labels, v: labels.concept(v.concept),
    terms.ConceptCount: lambda labels, v: labels.say(
        "concept-count", concept=labels.say(f"concept-short-{v.concept.concept}"), count=v.count
    ),
    terms.ConceptDifference: _difference,
    terms.Hypothesis: lambda labels, v: labels.quoted(labels.of("hypothesis", v.hypothesis, "text").rstrip(".")),
    terms.Claim: lambda _, v: f"[{v.claim}]",
    terms.Root: lambda labels, v: labels.root(v.root),
    terms.Status: lambda labels, v: labels.say(f"status-{v.status}"),
    terms.Records: lambda labels, v: labels.say(f"kind-{v.records}", n=v.count),
    terms.RecordKind: lambda labels, v: labels.say(f"kind-of-{v.record}"),
    terms.State: lambda labels, v: labels.state(v),
    terms.StateBy: lambda labels, v: labels.say("by-state", actor=labels.actor(v.by), state=str(v.state)),
    terms.Step: lambda labels, v: labels.step(v),
    terms.Joint: lambda labels, v: labels.together(v),
    terms.Change: lambda labels, v: labels.change(v) if v.after is not None else "",
    terms.Gain: lambda labels, v: labels.say("gain", actor=labels.called(v.gain), share=labels.say.percent(v.share)),
    terms.Groups: lambda labels, v: labels.groups(v),
    terms.Standing: lambda labels, v: labels.standing(v),
    terms.Pattern: lambda labels, v: labels.levels(v.pattern, every=True),
    terms.Condition: lambda labels, v: labels.condition(v),
    terms.Case: lambda labels, v: labels.case(v),
    terms.Wish: lambda labels, v: labels.quoted(in_words(v.wish, labels)),
    terms.Test: lambda labels, v: labels.say(f"concept-short-{v.test}"),
    terms.Percent: lambda labels, v: labels.say.percent(v.percent),
    terms.Quantity: lambda labels, v: labels.quantity(v.quantity, scales.unit(labels, v)),
    terms.Date: lambda labels, v: labels.say.date(v.date),
    terms.Word: lambda labels, v: labels.say(f"word-{v.word}"),
    terms.Text: lambda labels, v: labels.say(f"text-{v.text}"),
    terms.Limit: lambda labels, v: labels.limit(v),
    terms.Element: lambda labels, v: of_difference(v.element, v.key, labels),
    **scales.SAID,
    **acts.SAID,
}
