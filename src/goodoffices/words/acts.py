"""What acts of a third party are called, and what they cost in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from goodoffices.result import acts, terms
from goodoffices.words.expressions import in_words

if TYPE_CHECKING:
    from goodoffices.words.labels import Labels


def goal(labels: Labels, text: str) -> str:
    """A named outcome by its label, a state by its number, a pattern in words."""
    if labels.dossier.get("outcome", text) is not None:
        return labels.outcome(text)
    if text.isdecimal():
        return labels.say("state-number", number=text)
    if text.replace(" ", "-") == "status-quo":
        return labels.quoted(labels.say("text-status-quo"))
    return labels.quoted(in_words(text, labels))


def _price(labels: Labels, v: acts.Price) -> str:
    """Numbers with their range, then the classes, then what nobody has priced."""
    told = []
    if v.numbered or not (v.cheap or v.moderate or v.dear or v.unpriced):
        number, low, high = (labels.say.number(one) for one in (v.price, v.low, v.high))
        key = "price-number" if v.low == v.high else "price-range"
        told.append(labels.say(key, price=number, low=low, high=high))
    for key in ("cheap", "moderate", "dear", "unpriced"):
        if count := getattr(v, key):
            told.append(labels.say(f"price-{key}", count=count))
    return labels.say.listing(told)


#: How to say the terms of acts; see `labels`.
SAID: dict[type[terms.Term], Callable[[Labels, Any], str]] = {
    acts.Goal: lambda labels, v: goal(labels, v.goal),
    acts.Act: lambda labels, v: labels.quoted(labels.of("intervention", v.act)),
    acts.Price: _price,
}
