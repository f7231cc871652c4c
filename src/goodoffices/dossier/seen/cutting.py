"""What becomes of references to records that do not hold: one rule a kind, so that what stays fits together.

Records that are about one thing go with it; an expression that names an option that is not there goes with it (a
statement, a rule, an outcome); lists and tables lose the entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from goodoffices.dossier.check.references import misfits_of
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.expression import leaves, parse
from goodoffices.dossier.records.claim import Claim
from goodoffices.dossier.records.intervention import Intervention
from goodoffices.dossier.records.judgement import Judgement
from goodoffices.dossier.records.preference import Preference
from goodoffices.dossier.records.rule import Rule
from goodoffices.dossier.seen.holding import key, named_actors, of_all
from goodoffices.errors import BadInput

#: Kind to what went with something that is not there: what the record is called, and the part of it that went.
Went = dict[str, tuple[tuple[str, str], ...]]
#: Fields that name one record without which theirs means nothing, by kind; the kinds of what they name.
ABOUT: dict[str, dict[str, str]] = {
    "relation": {"source": "actor", "target": "actor"},
    "option": {"actor": "actor"},
    "rule": {"actor": "actor"},
    "preference": {"actor": "actor", "judge": "actor"},
    "position": {"actor": "actor", "issue": "issue"},
    "interest": {"actor": "actor"},
    "red_line": {"actor": "actor", "issue": "issue"},
    "package": {"signatories": "actor"},
    "signal": {"option": "option", "indicator": "indicator"},
    "claim": {"source": "source"},
}
#: Fields that list what a record also names, by kind.
LISTED: dict[str, dict[str, str]] = {
    "event": {"actors": "actor"},
    "option": {"hidden_from": "actor"},
    "issue": {"held_by": "actor"},
    "interest": {"issues": "issue"},
    "fact": {"actors": "actor", "issues": "issue"},
    "package": {"issues": "issue"},
}


def fitting(dossier: Dossier, ids: Mapping[str, set[str]], *, reshaped: bool) -> tuple[Dossier, Went]:
    """The dossier without references to records that are not in it, and what went with them.

    Parameters
    ----------
    dossier : Dossier
        Some of whose records name others that it does not hold; `because` is left as it is.
    ids : mapping
        Kind to all ids the whole dossier has of it: only what is among them is a reference.
    reshaped : bool
        Whether an option or a rule is gone, so that numbers of states no longer mean what they did.

    Returns
    -------
    dossier, went
    """
    gone = {kind: known - {record.id for record in getattr(dossier, kind)} for kind, known in ids.items()}
    went: dict[str, list[tuple[str, str]]] = {}
    dossier = _without(dossier, ("option", "issue"), gone, went)
    for kind in ("option", "issue"):
        gone[kind] = ids[kind] - {record.id for record in getattr(dossier, kind)}
    dossier = _without(dossier, tuple(kind for kind in ABOUT if kind not in ("option", "issue")), gone, went)
    dossier = _spoken(dossier, gone["option"], reshaped or bool(went.get("option")), went)
    changes: dict[str, Any] = {
        kind: tuple(_listing(record, fields, gone) for record in getattr(dossier, kind))
        for kind, fields in LISTED.items()
    }
    dossier = dossier.model_copy(update=changes)
    loose: dict[str, Any] = {"claim": tuple(_loose(claim, dossier, gone) for claim in dossier.claim)}
    loose |= {"judgement": of_known_outcomes(dossier.judgement, dossier)}
    dossier = dossier.model_copy(update=loose)
    dossier = dossier.model_copy(update={"intervention": tuple(_possible(dossier, went))})
    return dossier, {kind: tuple(parts) for kind, parts in went.items()}


def _possible(dossier: Dossier, went: dict[str, list[tuple[str, str]]]) -> Iterator[Intervention]:
    """The interventions that find all they change; whose consent they need is cut to who is there."""
    actors = {actor.id for actor in dossier.actor}
    for act in dossier.intervention:
        left = act.model_copy(update={"consent": tuple(id for id in act.consent if id in actors)})
        wrong = [found for found in misfits_of("intervention", left, dossier, {}) if found.field != "because"]
        if wrong:
            went.setdefault("intervention", []).append((act.id, wrong[0].text or act.id))
        else:
            yield left


def _without(dossier: Dossier, kinds: tuple[str, ...], gone: Mapping[str, set[str]], went: dict[str, Any]) -> Dossier:
    """Without the records that are about something that is not there."""
    kept: dict[str, Any] = {}
    for kind in kinds:
        stays = []
        for record in getattr(dossier, kind):
            named = ABOUT.get(kind, {}).items()
            if missing := [id for field, what in named for id in _ids(record, field) & gone[what]]:
                went.setdefault(kind, []).append((key(kind, record), sorted(missing)[0]))
            else:
                stays.append(record)
        kept[kind] = tuple(stays)
    return dossier.model_copy(update=kept)


def _ids(record: Any, field: str) -> set[str]:
    value = getattr(record, field, None) or ()
    return {value} if isinstance(value, str) else set(value)


def _spoken(dossier: Dossier, options: set[str], reshaped: bool, went: dict[str, Any]) -> Dossier:
    """Without expressions that name an option that is not there."""

    def silent(text: str) -> bool:
        try:
            return any(leaf.option in options for leaf in leaves(parse(text)))
        except BadInput:
            return False

    rules = {id(rule): _rule(rule, options, silent) for rule in dossier.rule}
    lost: list[tuple[str, Any, str]] = [("rule", rule, "") for rule in dossier.rule if rules[id(rule)] is None]
    orders = {id(p): _preference(p, silent, reshaped or bool(lost)) for p in dossier.preference}
    lost += [("preference", p, part) for p in dossier.preference for part in orders[id(p)][1]]
    lost += [("outcome", outcome, outcome.pattern) for outcome in dossier.outcome if silent(outcome.pattern)]
    quo = dossier.status_quo
    if quo is not None and options & set(quo.levels):
        lost += [("status_quo", quo, option) for option in sorted(options & set(quo.levels))]
        levels = {option: level for option, level in quo.levels.items() if option not in options}
        quo = quo.model_copy(update={"levels": levels})
    for kind, record, part in lost:
        went.setdefault(kind, []).append((key(kind, record), part))
    kept = {
        "rule": tuple(rule for rule in rules.values() if rule is not None),
        "preference": tuple(left for left, _ in orders.values() if left is not None),
        "outcome": tuple(outcome for outcome in dossier.outcome if not silent(outcome.pattern)),
    }
    return dossier.model_copy(update={"status_quo": quo} | kept)


def _rule(rule: Rule, options: set[str], silent: Callable[[str], bool]) -> Rule | None:
    """A rule as far as it can be said; of options that exclude one another two must be left."""
    if any(silent(text) for text in rule.expressions().values()):
        return None
    left = tuple(option for option in rule.options if option not in options)
    if left == rule.options:
        return rule
    return rule.model_copy(update={"options": left}) if rule.kind == "exclusive" and len(left) > 1 else None


def _preference(
    preference: Preference, silent: Callable[[str], bool], reshaped: bool
) -> tuple[Preference | None, tuple[str, ...]]:
    """A preference as far as it can be said, None when nothing of it is left; and what of it went."""
    for way in ("ranking", "payoffs"):
        if reshaped and getattr(preference, way) is not None:
            return None, (way,)
    without = tuple(text for text in preference.expressions() if silent(text))
    if not without:
        return preference, ()
    if preference.weights is not None:
        weights = {text: weight for text, weight in preference.weights.items() if text not in without}
        return (preference.model_copy(update={"weights": weights}) if weights else None), without
    left = tuple(text for text in preference.statements or () if text not in without)
    return (preference.model_copy(update={"statements": left}) if left else None), without


def _listing(record: Any, fields: Mapping[str, str], gone: Mapping[str, set[str]]) -> Any:
    """A record whose lists name only what is there."""
    cut = {
        field: tuple(id for id in getattr(record, field) if id not in gone[what])
        for field, what in fields.items()
        if _ids(record, field) & gone[what]
    }
    return record.model_copy(update=cut) if cut else record


def _loose(claim: Claim, dossier: Dossier, gone: Mapping[str, set[str]]) -> Claim:
    """A claim that names only what is there."""
    bearing, actors = claim.bears_on, gone["actor"]
    loose: dict[str, Any] = {
        "bears_on": bearing.model_copy(
            update={f"{kind}s": _left(getattr(bearing, f"{kind}s"), gone[kind]) for kind in BORNE}
            | {
                "values": tuple(value for value in bearing.values if value.indicator not in gone["indicator"]),
                "relations": tuple(tie for tie in bearing.relations if any(tie.names(r) for r in dossier.relation)),
            }
        )
    }
    if actors & set(named_actors(claim)):
        loose |= _unnamed(claim, actors)
    return claim.model_copy(update=loose)


def of_known_outcomes(judgements: Iterable[Judgement], dossier: Dossier) -> tuple[Judgement, ...]:
    """Judgements of which none is about an outcome that is not in the dossier."""
    known = {None, *(outcome.id for outcome in dossier.outcome)}
    return tuple(one if one.about in known else one.model_copy(update={"about": None}) for one in judgements)


#: Kinds that a claim bears on by id.
BORNE = ("actor", "option", "issue", "indicator")


def _left(ids: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(id for id in ids if id not in gone)


def _unnamed(claim: Claim, actors: set[str]) -> dict[str, Any]:
    """The speaker, the chain and the event of a claim without some actors."""

    def absent(id: str | None) -> str | None:
        return None if id in actors else id

    speaker, event = claim.speaker, claim.event
    if speaker is not None:
        names = {"actor": absent(speaker.actor), "on_behalf_of": absent(speaker.on_behalf_of)}
        speaker = speaker.model_copy(update=names)
    if event is not None:
        ends = {"actors": _left(event.actors, actors), "recipients": _left(event.recipients, actors)}
        event = event.model_copy(update=ends)
    chain = tuple(hop.model_copy(update={"actor": absent(hop.actor)}) for hop in claim.chain)
    return {"speaker": speaker, "event": event, "chain": chain}


def ids_of(dossier: Dossier) -> dict[str, set[str]]:
    """Kind to the ids it has, for the kinds that others name by id."""
    found: dict[str, set[str]] = {kind: set() for kind in ("actor", "option", "issue", "indicator", "source")}
    for kind, record in of_all(dossier):
        if kind in found:
            found[kind].add(record.id)  # type: ignore[attr-defined]
    return found
