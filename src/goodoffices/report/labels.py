"""What the values in findings and tables are called, for one dossier in one language."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.marking import WITHHELD
from goodoffices.report import scales
from goodoffices.report.wording import wording

#: The levels of a plain option; its label alone then says that it is taken.
PLAIN = ("no", "yes")


class Labels:
    """Ids and values in words.

    Parameters
    ----------
    dossier : Dossier
    language : str
    """

    def __init__(self, dossier: Dossier, language: str):
        self.dossier, self.language, self.say = dossier, language, wording(language)

    def words(self, record: Any, field: str) -> str:
        """A record's own words in the language; a part of a field by its place, `speaker.role`."""
        name, _, part = field.partition(".")
        translated = record.translation.get(self.language, {})
        value = (
            translated.get(field, record.in_language(name, self.language))
            if part
            else record.in_language(name, self.language)
        )
        if part and not isinstance(value, str):
            original = getattr(record, name)
            value = (
                value.get(part, getattr(original, part)) if isinstance(value, Mapping) else getattr(value, part, None)
            )
        return self.say("withheld-text") if value == WITHHELD else str(value or "")

    def of(self, kind: str, id: str, field: str = "label") -> str:
        """What the record of that kind and id is called; the id itself when there is none."""
        record = self.dossier.get(kind, id)
        return id if record is None else self.words(record, field)

    def actor(self, id: str) -> str:
        """An actor's name."""
        return self.of("actor", id, "name")

    def outcome(self, id: str) -> str:
        """A named outcome, in quotation marks."""
        return self.say("outcome-name", label=self.of("outcome", id))

    def concept(self, id: str) -> str:
        """What a stability concept asks, in words."""
        return self.say(f"concept-{id}") if self.say.has(f"concept-{id}") else id

    def yardstick(self, indicator: str, id: str) -> str:
        """A yardstick's name."""
        record = self.dossier.get("indicator", indicator)
        stick = next((y for y in record.yardsticks if y.id == id), None) if record else None
        return str(stick.translation.get(self.language, {}).get("label", stick.label)) if stick else id

    def level(self, option: str, level: str) -> str:
        """The name of an option's level."""
        record = self.dossier.get("option", option)
        if record is None or level not in record.levels:
            return level
        if record.levels == PLAIN:
            return self.say(f"level-{level}")
        names = record.in_language("levels", self.language)
        place = record.levels.index(level)
        return str(names[place]) if len(names) == len(record.levels) else level

    def taken(self, option: str, level: str) -> str:
        """An option at a level: "Sanctions relief: partial"; a plain option that is taken by its label alone."""
        record = self.dossier.get("option", option)
        label = self.of("option", option)
        if record is not None and record.levels == PLAIN:
            return label if level == "yes" else self.say("option-not", option=label)
        return self.say("option-level", option=label, level=self.level(option, level))

    def levels(self, levels: Mapping[str, str], *, every: bool = False) -> str:
        """The options that are not at their first level; with `every`, all that are named."""
        first = {id: names[0] for id, names in self.dossier.levels().items()}
        told = [self.taken(option, level) for option, level in levels.items() if every or level != first.get(option)]
        return self.say("separator").join(told) or self.say("nothing-taken")

    def state(self, state: Mapping[str, Any]) -> str:
        """A state by the named outcomes it belongs to, else by its options."""
        names = [self.outcome(id) for id in state.get("outcomes", ())]
        if names:
            return self.say.listing(names)
        if state.get("levels") is None:
            return self.say("state-number", number=str(state["state"]))
        return self.say("options-quoted", options=self.levels(state["levels"]))

    def change(self, change: Mapping[str, Any]) -> str:
        """One option that changes, with the level it had."""
        option, before, after = change["change"], change["from"], change["to"]
        record = self.dossier.get("option", option)
        if record is not None and record.levels == PLAIN:
            return (
                self.taken(option, after)
                if after == "yes"
                else self.say("option-dropped", option=self.of("option", option))
            )
        return self.say(
            "option-change",
            option=self.of("option", option),
            before=self.level(option, before or ""),
            after=self.level(option, after),
        )

    def changes(self, changes: Iterable[Mapping[str, Any]], end: Mapping[str, Any] | None = None) -> str:
        """What changes in a step; a merged state, where most options lose their meaning, by what is left of it."""
        told = [self.change(change) for change in changes if change["to"] is not None]
        return self.say("separator").join(told) or (self.state(end) if end else self.say("nothing-taken"))

    def step(self, step: Mapping[str, Any]) -> str:
        """Who moves and what changes."""
        return self.say("step", actor=self.actor(step["step"]), changes=self.changes(step["changes"], step.get("to")))

    def together(self, step: Mapping[str, Any]) -> str:
        """Who move together, or one alone, and what changes."""
        actors = self.say.listing([self.actor(id) for id in step["joint"]])
        return self.say("step", actor=actors, changes=self.changes(step["changes"], step.get("to")))

    def quantity(self, value: float | None, unit: str) -> str:
        """A number with its unit."""
        return self.say("unknown") if value is None else self.say("quantity", value=self.say.number(value), unit=unit)

    def value(self, value: Any) -> Any:
        """A slot's or cell's value in words; numbers and plain texts come back as they are.

        A message may need a number for its plural, so only what says what it is becomes words.
        """
        if isinstance(value, Mapping):
            say = _NAMED.get(kind := next(iter(value), ""))
            if say is None:
                warnings.warn(f"no words for values of kind '{kind}'", stacklevel=2)
                return ", ".join(map(str, value.values()))
            return say(self, value)
        if isinstance(value, list | tuple):
            parts = [
                self.text(part) for part in value if not (isinstance(part, Mapping) and part.get("to", part) is None)
            ]
            kinds = {next(iter(part)) for part in value if isinstance(part, Mapping)}
            long = kinds & {"step", "joint", "state", "change"}
            return self.say("separator").join(parts) if long else self.say.listing(parts)
        return value

    def text(self, value: Any) -> str:
        """Any value as the text of a cell."""
        if value is None:
            return "–"
        if isinstance(value, bool):
            return self.say("yes-mark") if value else "–"
        if isinstance(value, int | float):
            return self.say.number(value)
        return str(self.value(value)) or "–"

    def cell(self, value: Any) -> str:
        """Any value as the text of a cell: states with their number, by which a command can name them."""
        if isinstance(value, Mapping) and "levels" in value and "state" in value:
            return f"{value['state']} {self.state(value)}"
        if isinstance(value, list | tuple) and value and isinstance(value[0], Mapping) and "concept" in value[0]:
            return " ".join(self.say(f"concept-short-{one['concept']}") for one in value)
        return self.text(value)

    def root(self, root: str) -> str:
        """An origin as it was first written; claims compare them in small letters."""
        written = (
            text
            for claim in self.dossier.claims
            for text in (claim.chain[0].who if claim.chain else "", claim.speaker.name if claim.speaker else "")
        )
        return next((text for text in written if text.strip().lower() == root), root)

    def apart(
        self, better_state: Mapping[str, Any], worse_state: Mapping[str, Any], changes: list[Mapping[str, Any]]
    ) -> tuple[str, str]:
        """Two states by what tells them apart; by their names when one of them is a merged state."""
        if any(change["from"] is None or change["to"] is None for change in changes):
            return self.state(better_state), self.state(worse_state)
        better, worse = ({c["change"]: c[end] for c in changes} for end in ("to", "from"))
        return (
            self.say("options-quoted", options=self.levels(better, every=True)),
            self.say("options-quoted", options=self.levels(worse, every=True)),
        )


def _of_concept(labels: Labels, value: Mapping[str, Any]) -> str:
    if not isinstance(value["concept"], Mapping):
        return labels.concept(value["concept"])
    concept = labels.say(f"concept-short-{value['concept']['concept']}")
    if "gained" in value:
        examples = [labels.state(state) for state in value.get("examples", ())]
        return labels.say(
            "concept-difference",
            concept=concept,
            gained=value["gained"],
            lost=value["lost"],
            examples=labels.say.listing(list(dict.fromkeys(examples))),
        )
    return labels.say("concept-count", concept=concept, count=value["count"])


def _of_behaviour(labels: Labels, value: Mapping[str, Any]) -> str:
    actor = labels.actor(value["actor"])
    return (
        labels.say("actor-concept", actor=actor, concept=labels.concept(value["concept"]))
        if "concept" in value
        else actor
    )


#: First key of a value -> how to say it.
_NAMED: dict[str, Any] = {
    "actor": _of_behaviour,
    "option": lambda labels, v: labels.of("option", v["option"]),
    "outcome": lambda labels, v: labels.outcome(v["outcome"]),
    "indicator": lambda labels, v: labels.of("indicator", v["indicator"]),
    "yardstick": lambda labels, v: labels.yardstick(v["indicator"], v["yardstick"]),
    "concept": _of_concept,
    "claim": lambda _, v: f"[{v['claim']}]",
    "status": lambda labels, v: labels.say(f"status-{v['status']}"),
    "kind": lambda labels, v: labels.say(f"kind-{v['kind']}", n=v["count"]),
    "state": lambda labels, v: labels.state(v),
    "by": lambda labels, v: labels.say("by-state", actor=labels.actor(v["by"]), state=str(v["state"])),
    "move": lambda labels, v: labels.say("by-state", actor=labels.actor(v["by"]), state=str(v["move"])),
    "step": lambda labels, v: labels.step(v),
    "change": lambda labels, v: labels.change(v) if v["to"] is not None else "",
    "pattern": lambda labels, v: labels.levels(v["pattern"], every=True),
    "percent": lambda labels, v: labels.say.percent(v["percent"]),
    "quantity": lambda labels, v: labels.quantity(v["quantity"], v["unit"]),
    "date": lambda labels, v: labels.say.date(v["date"]),
    "kind-of": lambda labels, v: labels.say(f"kind-of-{v['kind-of']}"),
    "word": lambda labels, v: labels.say(f"word-{v['word']}"),
    "joint": lambda labels, v: labels.together(v),
    "gain": lambda labels, v: labels.say("gain", actor=labels.actor(v["gain"]), share=labels.say.percent(v["share"])),
    "text": lambda labels, v: labels.say(f"text-{v['text']}"),
    **scales.NAMED,
}
