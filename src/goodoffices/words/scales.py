"""What values of bargaining are called: places on scales, concessions, accords and what they are worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from goodoffices.result import terms

if TYPE_CHECKING:
    from goodoffices.words.labels import Labels

#: Values come rounded as far as they may be, see `dossier.zone`; so many decimals are never cut.
DECIMALS = 12


def _unit(labels: Labels, issue: str) -> str:
    record = labels.dossier.get("issue", issue)
    return "" if record is None else labels.words(record, "unit")


def unit(labels: Labels, v: terms.Quantity | terms.Worth) -> str:
    """The unit of a value: as the package it names has it in the language, else as it is given."""
    record = labels.dossier.get("package", v.package) if v.package else None
    return v.unit if record is None else labels.words(record, "unit")


def _settles(labels: Labels, v: terms.Settles) -> str:
    """A place on an issue's scale: its own value, and percents where they say more."""
    record = labels.dossier.get("issue", v.issue)
    value = labels.quantity(v.settles, _unit(labels, v.issue), DECIMALS)
    if v.percent is None or (record is not None and (record.low.value, record.high.value) == (0, 100)):
        return value
    return labels.say("on-scale", value=value, percent=labels.say.number(v.percent, DECIMALS))


def _drawn(labels: Labels, v: terms.Drawn) -> str:
    """A limit on a scale; with its unit where it says which issue's."""
    return labels.quantity(v.drawn, _unit(labels, v.on) if v.on else "", DECIMALS)


def _effect(labels: Labels, v: terms.Effect) -> str:
    """What a trade does to an actor."""
    kind = "gains" if v.value > 0 else "loses" if v.value < 0 else "same"
    value = labels.say.number(abs(v.value), DECIMALS)
    number = labels.number([v.effect])
    return labels.say(f"effect-{kind}", actor=labels.called(v.effect), actor_number=number, value=value)


def _concession(labels: Labels, v: terms.Concession) -> str:
    return labels.say(
        "concession",
        issue=labels.quoted(labels.of("issue", v.concession)),
        start=labels.say.number(v.start, DECIMALS),
        end=labels.quantity(v.end, _unit(labels, v.concession), DECIMALS),
    )


def _accord(labels: Labels, v: terms.Accord) -> str:
    """What a package changes, part by part."""
    record = labels.dossier.get("package", v.accord)
    told = []
    for part in record.parts if record else ():
        option = v.options.get(part.id, part.options[0])
        if option != part.options[0]:
            own = part.translation.get(labels.language, {})
            names = own.get("options", part.options)
            place = part.options.index(option)
            label = own.get("label", part.label)
            named = names[place] if len(names) == len(part.options) else option
            told.append(labels.say("option-level", option=label, level=named))
    return labels.say("separator").join(told) or labels.say("nothing-agreed")


def _worth(labels: Labels, v: terms.Worth) -> str:
    return labels.say("worth", actor=labels.actor(v.worth), value=labels.quantity(v.value, unit(labels, v), DECIMALS))


def _absent(labels: Labels, v: terms.Absent) -> str:
    """Who has no position on which issues."""
    issues = labels.say.listing([labels.quoted(labels.of("issue", one.issue)) for one in v.issues])
    return labels.say("no-position", actors=labels.value(v.absent), issues=issues)


def _between(labels: Labels, v: terms.Between) -> str:
    low, high = (labels.say.number(end) for end in v.between)
    return low if low == high else labels.say("between", low=low, high=high)


#: How to say the terms of bargaining; see `labels`.
SAID: dict[type[terms.Term], Callable[[Labels, Any], str]] = {
    terms.Issue: lambda labels, v: labels.of("issue", v.issue),
    terms.Model: lambda labels, v: labels.say(f"model-{v.model}"),
    terms.Flag: lambda labels, v: labels.say(f"flag-{v.flag}"),
    terms.Settles: _settles,
    terms.Drawn: _drawn,
    terms.Effect: _effect,
    terms.Absent: _absent,
    terms.Concession: _concession,
    terms.Package: lambda labels, v: labels.of("package", v.package),
    terms.Accord: _accord,
    terms.Worth: _worth,
    terms.Between: _between,
}
