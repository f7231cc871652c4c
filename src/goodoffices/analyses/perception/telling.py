"""What was found, as findings and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from goodoffices.analyses.perception.answer import Answer, Lasting, Message, Misperception
from goodoffices.models.conflict.build import chosen
from goodoffices.models.conflict.describing import Describer
from goodoffices.result import Finding, Ground, Table, terms
from goodoffices.solutions import term


def seen_findings(names: Describer, answer: Answer, judge: str | None) -> Iterator[Finding]:
    """What is seen otherwise, what lasts so and in truth, and what each message would do."""
    told = _Telling(names, answer, judge)
    if not answer.misperceptions:
        yield Finding(key="perception-none", grounds=told.all)
    for one in answer.misperceptions:
        yield told.misperception(one)
    for blind in answer.blind:
        slots = {"viewer": terms.Actor(actor=blind.viewer), "count": blind.count}
        hidden = (m for m in answer.misperceptions if (m.kind, m.viewer) == ("hidden", blind.viewer))
        yield Finding(key="perception-blind", slots=slots, grounds=tuple(g for m in hidden for g in told.grounds(m)))
    for lasting in answer.lasting:
        yield from told.lasting(lasting)
    for message in answer.messages:
        yield told.message(message)


def seen_tables(names: Describer, answer: Answer) -> Iterator[Table]:
    """Named outcomes as seen and in truth; what each message does."""
    if answer.outcomes:
        yield Table(
            id="outcomes",
            columns=("outcome", "concept", "as-seen", "in-truth"),
            rows=tuple(
                (terms.Outcome(outcome=o.outcome), terms.Test(test=o.concept), o.seen, o.true) for o in answer.outcomes
            ),
        )
    told = _Telling(names, answer, None)
    if not answer.messages:
        return
    yield Table(
        id="messages",
        columns=("message", "concept", "gained", "lost", "effect"),
        rows=tuple(
            (told.cleared(m.clears), terms.Test(test=m.concept), m.gained, m.lost, m.effect) for m in answer.messages
        ),
    )


@dataclass(frozen=True)
class _Telling:
    """An answer, and what puts it in words."""

    names: Describer
    answer: Answer
    judge: str | None

    def grounds(self, one: Misperception) -> tuple[Ground, ...]:
        """The record that says so."""
        kind = "preference" if one.kind == "order" else "option"
        record = self.names.dossier.get(kind, one.key)
        key = f"{one.actor} by {one.viewer}" if one.kind == "order" else one.key
        return (Ground(kind=kind, key=key, because=record.because),)

    @property
    def all(self) -> tuple[Ground, ...]:
        """Everything that is seen otherwise, and the true orders."""
        held = (ground for one in self.answer.misperceptions for ground in self.grounds(one))
        true = chosen(self.names.dossier, self.judge).values()
        return (*held, *(Ground(kind="preference", key=f"{p.actor} by {p.judge}", because=p.because) for p in true))

    def cleared(self, clears: Sequence[int]) -> Any:
        """What a message clears up, as a cell: whose eyes, and the option or the actor that is seen otherwise."""
        told = []
        for place in clears:
            one = self.answer.misperceptions[place]
            kind, key = ("option", one.key) if one.option else ("preference", f"{one.actor} by {one.viewer}")
            told.append(terms.Element(element=kind, key=key))
        return told

    def misperception(self, one: Misperception) -> Finding:
        """Who sees what otherwise."""
        slots: dict[str, Any] = {"viewer": terms.Actor(actor=one.viewer), "actor": terms.Actor(actor=one.actor)}
        if one.option is not None:
            slots["option"] = terms.Option(option=one.option)
        return Finding(key=f"perception-{one.kind}", slots=slots, grounds=self.grounds(one))

    def lasting(self, lasting: Lasting) -> Iterator[Finding]:
        """What lasts as seen; what of it would not in truth, what would in truth alone, and what is not defined."""
        about = {"concept": term(lasting.concept)}
        for name in ("seen", "surprise", "missed", "undefined"):
            count = lasting.counts[name]
            if count or name == "seen":
                slots = about | {"count": count, "true": lasting.counts["true"]}
                slots |= self.names.examples("states", getattr(lasting, name))
                yield Finding(key=f"perception-{name}", slots=slots, grounds=self.all)

    def message(self, message: Message) -> Finding:
        """What one message would do, or all of them together."""
        slots: dict[str, Any] = {
            "concept": term(message.concept),
            "gained": message.gained,
            "lost": message.lost,
            **self.names.examples("new", message.states_gained),
            **self.names.examples("gone", message.states_lost),
        }
        grounds = tuple(g for k in message.clears for g in self.grounds(self.answer.misperceptions[k]))
        sign = "same" if not (message.gained or message.lost) else "effect"
        if len(message.clears) > 1:
            return Finding(key=f"perception-all-{sign}", slots=slots, grounds=grounds)
        one = self.answer.misperceptions[message.clears[0]]
        slots |= {"viewer": terms.Actor(actor=one.viewer), "actor": terms.Actor(actor=one.actor)}
        slots |= {"option": terms.Option(option=one.option)} if one.option else {}
        return Finding(key=f"perception-message-{one.kind}-{sign}", slots=slots, grounds=grounds)
