"""What the values in findings and tables are called, for one dossier in one language."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import cached_property, reduce
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.speaker import UNKNOWN, same_name
from goodoffices.words import scales
from goodoffices.words.elements import of_difference
from goodoffices.words.naming import Names
from goodoffices.words.wording import words

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

    def step(self, step: Mapping[str, Any]) -> str:
        """Who moves and what changes."""
        return self.say("step", actor=self.actor(step["step"]), changes=self.changes(step["changes"], step.get("to")))

    def together(self, step: Mapping[str, Any]) -> str:
        """Who move together, or one alone, and what changes."""
        actors = self.say.listing([self.actor(id) for id in step["joint"]])
        return self.say("step", actor=actors, changes=self.changes(step["changes"], step.get("to")))

    def quantity(self, value: float | None, unit: str, digits: int = 2) -> str:
        """A number of at most so many decimals with its unit, where it has one."""
        if value is None:
            return self.say("unknown")
        number = self.say.number(value, digits)
        return self.say("quantity", value=number, unit=unit) if unit else number

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
            long = kinds & {"step", "joint", "state", "change", "flag", "absent"}
            return self.say.series(parts) if long else self.say.listing(parts)
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
        return self._alone.text(value)

    def quoted(self, text: str) -> str:
        """Words of the dossier inside a sentence, in quotation marks."""
        return self.say("outcome-name", label=text)

    @cached_property
    def _alone(self) -> Labels:
        """Labels that call actors by their names as they stand alone, as cells do."""
        return _Alone(self.dossier, self.language)

    def groups(self, groups: list[list[Mapping[str, Any]]]) -> str:
        """Groups of actors, any one of which will do; of many only the first."""
        told = [self.say.listing([self.called(one["actor"]) for one in group]) for group in groups[:GROUPS]]
        if len(groups) > GROUPS:
            told.append(self.say("groups-more", count=len(groups) - GROUPS))
        return reduce(lambda first, last: self.say("groups-or", first=first, last=last), told)

    def standing(self, value: Mapping[str, Any]) -> str:
        """A share, and the range over other forms where they differ; a sign where the form shown does not last."""
        shares = {name: self.say.percent(value[name]) for name in ("worse", "least", "most")}
        form = self.say("standing-passing" if value["lasts"] is False else "standing-lasting", worse=shares["worse"])
        if shares["least"] == shares["most"]:
            return form
        return self.say("standing-range", form=form, least=shares["least"], most=shares["most"])

    def limit(self, limit: Mapping[str, Any]) -> str:
        """Why something is out of reach; numbers with the language's marks."""
        slots = {name: self.text(value) for name, value in limit.items() if name != "limit"}
        return self.say(f"limit-{limit['limit']}", **slots)

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


class _Alone(Labels):
    """Labels for what stands outside of sentences."""

    def called(self, id: str) -> str:
        """The actor's name."""
        return self.actor(id)

    def quoted(self, text: str) -> str:
        """The words as they are."""
        return text


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
    actor = labels.called(value["actor"])
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
    "hypothesis": lambda labels, v: labels.quoted(labels.of("hypothesis", v["hypothesis"], "text").rstrip(".")),
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
    "quantity": lambda labels, v: labels.quantity(v["quantity"], scales.unit(labels, v)),
    "date": lambda labels, v: labels.say.date(v["date"]),
    "kind-of": lambda labels, v: labels.say(f"kind-of-{v['kind-of']}"),
    "word": lambda labels, v: labels.say(f"word-{v['word']}"),
    "standing": lambda labels, v: labels.standing(v),
    "groups": lambda labels, v: labels.groups(v["groups"]),
    "joint": lambda labels, v: labels.together(v),
    "gain": lambda labels, v: labels.say("gain", actor=labels.actor(v["gain"]), share=labels.say.percent(v["share"])),
    "text": lambda labels, v: labels.say(f"text-{v['text']}"),
    "limit": lambda labels, v: labels.limit(v),
    **scales.NAMED,
    "element": lambda labels, v: of_difference(v["element"], v["key"], labels),
}
