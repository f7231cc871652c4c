"""A dossier with every field of every kind of record filled, and other words, numbers and ids in all of them.

The fields are found by walking the models: a field that is added to one is covered without a word here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from dossier.small import TALKS
from goodoffices.dossier.dossier import KINDS, Dossier
from goodoffices.dossier.records.signal import Sighting

#: Words that are the names of something else, expressions, paths or codes: not free text.
CODED = {
    "because", "marking", "translation", "language", "file", "series", "likelihood", "scale", "against", "marks",
    "statements", "weights", "ranking", "payoffs", "pattern",
    "condition", "then", "confirms", "denies", "repeats", "supersedes", "answers",
    "Bearing.actors", "Bearing.options", "Bearing.issues", "Bearing.indicators", "Tie.kind",
    "Rule.source", "Rule.target", "StatusQuo.levels", "Package.proposed", "Announced.level",
    *(f"InterventionEdit.{name}" for name in ("set", "add", "drop", "insert", "move", "cut", "weigh")),
    *(f"InterventionEdit.{name}" for name in ("actor", "judge", "before", "above", "below", "weight", "id")),
}  # fmt: skip
EXPRESSIONS = {"if", "then", "pattern", "from", "to", "statements", "weights"}
RICH: dict[str, Any] = {
    "event": {"code": "CONSULT", "mode": "meet", "actors": ["a"], "recipients": ["b"], "context": ["talks"]},
    "grade": {"reliability": "B", "credibility": 2, "by": "Bo", "why": "It was so."},
    "checks": [{"against": "wire", "verdict": "agrees", "note": "Same."}],
    "review": {"state": "edited", "by": "Bo"},
    "extractor": {"name": "rules", "version": "1", "rule": "r1", "confidence": 0.5},
    "likelihood": "likely",
}
FULL: dict[str, Any] = TALKS | {
    "about": {"id": "matter", "title": "A matter", "summary": "It is small.", "as_of": "2025-03-05"},
    "source": [
        TALKS["source"][0] | {"url": "https://paper.example/1"},
        {"id": "wire", "outlet": "The Wire", "title": "More talks", "published": "2025-02-01"},
    ],
    "claim": [
        TALKS["claim"][0] | RICH | {"bears_on": {
            "actors": ["a"], "options": ["talk"], "issues": ["cap"], "indicators": ["prices"],
            "relations": [{"kind": "rival", "from": "a", "to": "b"}],
            "values": [{"indicator": "prices", "value": 1.5, "unit": "eur"}],
        }},
        TALKS["claim"][1] | {"source": "wire"},
        TALKS["claim"][0]
        | {"id": "c3", "source": "wire", "chain": [{"who": "Ann", "kind": "root"}, {"who": "A wire"}]},
    ],
    "actor": [*TALKS["actor"], {"id": "c", "name": "Gamma", "aliases": ["The third"]}],
    "position": [
        *TALKS["position"],
        {"actor": "c", "issue": "cap", "position": 25, "salience": 0.5, "capability": 1, "because": ["j1"]},
        {"actor": "c", "issue": "pace", "position": 6, "salience": 0.5, "capability": 1, "because": ["j1"]},
    ],
    "relation": [TALKS["relation"][0] | {"label": "a feud", "domains": ["trade"]}],
    "rule": [{"kind": "if-then", "if": "pay", "then": "talk", "because": ["j1"]}],
    "indicator": [TALKS["indicator"][0] | {
        "reported": [{"as_of": "2025-02-01", "kind": "level", "value": 2.4, "source": "AP", "published": "2025-02-01"}]
    }],
}  # fmt: skip

Word = Callable[[str], str]


def full(**kinds: Any) -> Dossier:
    """A dossier with all of it; `kinds` take the place of those it has."""
    return Dossier.model_validate(FULL | kinds)


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """A model and the models of its parts."""
    yield model
    for hint in get_type_hints(model, include_extras=True).values():
        for leaf, _ in _leaves(hint):
            if isinstance(leaf, type) and issubclass(leaf, BaseModel):
                yield from models(leaf)


def _leaves(hint: Any, extras: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """The types a hint is made of, each with what is annotated to it."""
    if get_origin(hint) is Annotated:
        inner, *more = get_args(hint)
        yield from _leaves(inner, (*extras, *more))
    elif get_origin(hint) in (Union, UnionType, tuple):
        for part in get_args(hint):
            yield from _leaves(part, extras)
    else:
        yield hint, extras


def words_of(model: type[BaseModel]) -> list[str]:
    """The fields of a model that hold free text."""
    return [
        field
        for field, hint in get_type_hints(model, include_extras=True).items()
        if field in model.model_fields
        and not {field, f"{model.__name__}.{field}"} & CODED
        and any(leaf is str and not any(map(_strict, extras)) for leaf, extras in _leaves(hint))
        and not any(map(_strict, model.model_fields[field].metadata))
    ]


def _strict(extra: Any) -> bool:
    """Whether it lets only ids, codes or dates through."""
    if isinstance(extra, FieldInfo):
        return any(map(_strict, extra.metadata))
    return getattr(extra, "pattern", None) is not None or isinstance(extra, BeforeValidator)


def worded(record: Any, word: Word, path: str = "") -> Any:
    """The record with other free text in every field of it and of its parts, in every language."""
    changes: dict[str, Any] = {}
    texts = words_of(type(record))
    for field in type(record).model_fields:
        value, here = getattr(record, field), f"{path}.{field}"
        if field in texts and not (value is None and isinstance(record, Sighting)):  # what is seen is one thing
            many = isinstance(value, tuple)
            changes[field] = tuple(word(f"{here}.{n}") for n in range(len(value) or 1)) if many else word(here)
        elif isinstance(value, BaseModel):
            changes[field] = worded(value, word, here)
        elif isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
            changes[field] = tuple(worded(part, word, f"{here}.{n}") for n, part in enumerate(value))
    if "translation" in type(record).model_fields:
        changes["translation"] = {"nl": {f: word(f"{path}.nl.{f}") for f in texts if isinstance(changes.get(f), str)}}
    if hasattr(record, "proposed"):
        places = {part.id: part.options for part in record.parts}
        options = {part.id: part.options for part in changes["parts"]}
        changes["proposed"] = {id: options[id][places[id].index(o)] for id, o in record.proposed.items()}
    return record.model_copy(update=changes)


def numbered(record: Any) -> Any:
    """The record with another number in every field of it; order, sign and scales keep."""

    def other(value: Any) -> Any:
        if isinstance(value, BaseModel):
            return numbered(value)
        if isinstance(value, float):
            return 1.1 * value
        if isinstance(value, tuple):
            return tuple(map(other, value))
        return {key: other(one) for key, one in value.items()} if isinstance(value, dict) else value

    return record.model_copy(update={field: other(getattr(record, field)) for field in type(record).model_fields})


def renamed(fields: Any, old: str, new: str, where: str = "") -> Any:
    """Fields as in the file with one id in another's place, in expressions too."""

    def name(text: str, expression: bool) -> str:
        return re.sub(rf"\b{old}\b", new, text) if expression else (new if text == old else text)

    if isinstance(fields, dict):
        return {name(key, where in EXPRESSIONS): renamed(value, old, new, key) for key, value in fields.items()}
    if isinstance(fields, list | tuple):
        return [renamed(value, old, new, where) for value in fields]
    return name(fields, where in EXPRESSIONS) if isinstance(fields, str) else fields


def with_first(dossier: Dossier, kind: str, change: Callable[[Any], Any]) -> Dossier:
    """The dossier with the first record of a kind changed, checked anew; what names its levels follows."""
    records = getattr(dossier, kind)
    if kind in ("about", "status_quo"):
        return Dossier.model_validate(dossier.model_copy(update={kind: change(records)}).model_dump(by_alias=True))
    first = change(records[0])
    changes: dict[str, Any] = {kind: (first, *records[1:])}
    if kind == "option" and dossier.status_quo is not None:
        places = {option.id: option.levels for option in dossier.option}
        levels = {option.id: option.levels for option in changes[kind]}
        quo = {id: levels[id][places[id].index(level)] for id, level in dossier.status_quo.levels.items()}
        changes["status_quo"] = dossier.status_quo.model_copy(update={"levels": quo})
    if kind == "option":
        old, new = records[0].levels, first.levels
        changes["signal"] = tuple(
            _announcing(signal, first.id, dict(zip(old, new, strict=True))) for signal in dossier.signal
        )
    return Dossier.model_validate(dossier.model_copy(update=changes).model_dump(by_alias=True))


def _announcing(signal: Any, option: str, levels: dict[str, str]) -> Any:
    """A signal that calls the levels of an option by their new names."""
    told = signal.announces
    if told.option != option:
        return signal
    return signal.model_copy(update={"announces": told.model_copy(update={"level": levels[told.level]})})


def all_worded(dossier: Dossier, word: Word) -> Dossier:
    """The dossier with other free text in every record of every kind."""
    for kind in ("about", "status_quo", *KINDS):
        for _ in range(1 if kind in ("about", "status_quo") else len(getattr(dossier, kind))):
            dossier = with_first(dossier, kind, lambda record, kind=kind: worded(record, word, kind))
            if kind not in ("about", "status_quo"):
                records = getattr(dossier, kind)
                dossier = dossier.model_copy(update={kind: (*records[1:], records[0])})
    return dossier
