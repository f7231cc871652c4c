"""What records, states and changes are called, for one dossier in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.records.speaker import WITHHELD
from goodoffices.result.terms import Change, State
from goodoffices.wording import Wording

#: The levels of a plain option; its label alone then says that it is taken.
PLAIN = ("no", "yes")
#: What ends a sentence, and its first letter, after marks that open a quotation.
ENDS = (".", "?", ":")
OPENING = re.compile(r"^[“‘\"'(]*[^\W\d_]")


class Names:
    """Ids, states and changes in words.

    Parameters
    ----------
    dossier : Dossier
    say : Wording
        Of the language.
    """

    def __init__(self, dossier: Dossier, say: Wording):
        self.dossier, self.language, self.say = dossier, say.language, say

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
        return self.written(str(value or ""))

    def written(self, text: str) -> str:
        """Words of a record as they stand; what is withheld, in the language."""
        return self.say("withheld-text") if text == WITHHELD else text

    def of(self, kind: str, id: str, field: str = "label") -> str:
        """What the record of that kind and id is called; the id itself when there is none."""
        record = self.dossier.get(kind, id)
        return id if record is None else self.words(record, field)

    def actor(self, id: str) -> str:
        """An actor's name, as it stands alone."""
        return self.of("actor", id, "name")

    def called(self, id: str) -> str:
        """What a sentence calls an actor, with its article: "the United States"."""
        record = self.dossier.get("actor", id)
        if record is None:
            return id
        own = record.translation.get(self.language, {})
        other = own or self.language != self.dossier.about.language
        named = own.get("named") if other else record.named
        return self.written(str(named)) if named else self.actor(id)

    def judge(self, judge: str) -> str:
        """What a judge is called: by the first of its preferences that says so, else as the dossier writes it.

        An actor who sees another one's order is called by its name.
        """
        held = (preference for preference in self.dossier.preference if preference.judge == judge)
        named = next((name for one in held if (name := self.words(one, "named"))), None)
        return named or (judge if self.dossier.get("actor", judge) is None else self.called(judge))

    def number(self, ids: Sequence[str]) -> int:
        """The number a sentence takes for these actors: 1 for one of which it speaks in the singular, else 2."""
        record = self.dossier.get("actor", ids[0]) if len(ids) == 1 else None
        if record is None:
            return 2 - (len(ids) == 1)
        return 2 if record.in_language("plural", self.language) else 1

    def begun(self, text: str) -> str:
        """The text with a capital where a sentence begins, in it too where one begins with what it calls an actor.

        Words without an end mark are no sentence and keep the letter they begin with, an actor's name aside.
        """
        told = self._starts.sub(lambda found: found[0][:1].upper() + found[0][1:], text) if self._starts else text
        return OPENING.sub(lambda found: found[0].upper(), told, count=1) if told.endswith(ENDS) else told

    @cached_property
    def _starts(self) -> re.Pattern[str] | None:
        """Where a sentence begins with the name of an actor that begins with a small letter only inside sentences."""
        called = {self.called(actor.id) for actor in self.dossier.actor} - {
            self.actor(actor.id) for actor in self.dossier.actor
        }
        small = sorted((re.escape(name) for name in called if name[:1].islower()), key=len, reverse=True)
        return re.compile(rf"(?:^|(?<=[.?!] ))(?:{'|'.join(small)})\b") if small else None

    def outcome(self, id: str) -> str:
        """A named outcome, in quotation marks."""
        return self.say("outcome-name", label=self.of("outcome", id))

    def part(self, part: Any) -> str:
        """What a part of a record is called: a yardstick, a landmark, a part of a package."""
        label = str(part.translation.get(self.language, {}).get("label", part.label))
        return self.written(label)

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
        """The options that are not at their first level, in the dossier's order; with `every`, all that are named."""
        first = {id: names[0] for id, names in self.dossier.levels().items()}
        ordered = [id for id in first if id in levels] + [id for id in levels if id not in first]
        told = [self.taken(id, levels[id]) for id in ordered if every or levels[id] != first.get(id)]
        return self.say("separator").join(told) or self.say("nothing-taken")

    def state(self, state: State) -> str:
        """A state by the named outcomes it belongs to, else by its options."""
        names = [self.outcome(id) for id in state.outcomes]
        if names:
            return self.say.listing(names)
        if state.levels is None:
            return self.say("state-number", number=str(state.state))
        return self.say("options-quoted", options=self.levels(state.levels))

    def plain(self, state: State) -> str:
        """A state as `state` has it, without quotation marks: for boxes and tables, where it stands alone."""
        named = [self.of("outcome", id) for id in state.outcomes]
        return self.say.listing(named) if named else self.levels(state.levels or {})

    def change(self, change: Change) -> str:
        """One option that changes, with the level it had."""
        option, before, after = change.change, change.before, change.after or ""
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

    def changes(self, changes: Iterable[Change], end: State | None = None) -> str:
        """What changes in a step; a merged state, where most options lose their meaning, by what is left of it."""
        told = [self.change(change) for change in changes if change.after is not None]
        return self.say("separator").join(told) or (self.state(end) if end else self.say("nothing-taken"))
