"""What the rules know of a language: one TOML file, read into classes of words and inflected verbs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from goodoffices.errors import BadInput, Fault, nearest
from goodoffices.reading.inflection import Inflection
from goodoffices.wording import Worded

_CLASSES = """determiner possessive pronoun person_pronoun object_pronoun preposition attach conjunction joiner
subordinator splitter complementizer relative adverb have be passive_be modal negation time agent role
organisation document medium norm void addressee title abbreviation starter ordinal report_reach
common_verb that genitive infinitive indefinite article pointing likeness loose near_name owner
companion negator female male many neuter oblique placing topical existential who what purpose toward
conditional causative do be_participle negated light reachable genitive_mark particle circle quoting
neither_number including correlative correlate timing reply anonymous definite spokes office share press
wire whereabouts summoned within nobody unnamed standing refrain_in passive_report source_verb
no_speaker human anybody hears told hearer hedging_modal perfect passive_infinitive demonstrative asker closer"""
BIT = {name: 1 << place for place, name in enumerate(_CLASSES.split())}
# a head of a compound has no fewer letters
_HEAD = 5
_COMPOUND = BIT["role"] | BIT["organisation"] | BIT["document"] | BIT["norm"]
FINITE = BIT["have"] | BIT["be"] | BIT["modal"] | BIT["common_verb"]


@dataclass(frozen=True)
class Verb:
    """One reporting verb in one group of the words file.

    Attributes
    ----------
    lemma : str
        The infinitive, with `part|` before it when separable.
    part : tuple of str
        The words it needs besides, as "aan" in "kondigde ... aan"; () when none, or when already joined to the form.
    status : str
        What attribution by it amounts to, one of the statuses of a claim.
    frames : frozenset of str
        What may follow: after, that, whether, zero, to, infinitive, quote, object, with, it, addressee, ...
    person, document : bool
        It asks for a subject that can speak; for one that can be read.
    """

    lemma: str
    part: tuple[str, ...]
    status: str
    frames: frozenset[str]
    person: bool = False
    document: bool = False
    object: frozenset[str] = frozenset()
    preposition: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    confidence: float = 0.85


@dataclass(frozen=True, eq=False)
class Words:
    """The words of one language.

    Attributes
    ----------
    language : str
        Two letters.
    verb_second : bool
        The finite verb stands second and the subject may follow it, as in Dutch.
    tags : dict
        Word in lower case to the bits (`BIT`) of its classes.
    verbs : dict
        Form to the verbs it may be, each with the form's name (base, third, past, participle, gerund).
    phrases, nouns, declines, homographs, dates : mapping
        The tables of the same names in the file.
    shapes : mapping
        What words of a kind look like: past, gerund, plain (infinitive), participle, manner, plural, finite, ...
    small : frozenset of str
        The most frequent words, by which a text's language is known.
    heads : mapping
        The last parts that make a person or a body of a compound ("ziekenhuisbestuur"), to their bits.
    """

    language: str
    verb_second: bool
    tags: dict[str, int]
    verbs: dict[str, tuple[tuple[Verb, str], ...]]
    phrases: Mapping[str, Any]
    nouns: Mapping[str, str]
    declines: Mapping[str, Any]
    noun_forms: frozenset[str]
    noun_before: frozenset[str]
    not_after: Mapping[str, frozenset[str]]
    endings: tuple[tuple[tuple[str, ...], int], ...] = ()
    dates: Mapping[str, Any] = field(default_factory=dict)
    shapes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    small: frozenset[str] = frozenset()
    heads: Mapping[str, int] = field(default_factory=dict)

    def looks(self, low: str, shape: str) -> bool:
        """Whether a word in lower case has the shape, as "reported" that of a past; False where the file has none."""
        pattern = self.shapes.get(shape)
        return pattern is not None and bool(pattern.search(low))

    def listed(self, name: str) -> tuple[str, ...]:
        """The phrases of that name; () where the file has none."""
        return tuple(self.phrases.get(name, ()))

    def tag(self, low: str) -> int:
        """The classes of a word in lower case; a long word may have those of its last part (compounds)."""
        found = self.tags.get(low)
        if found is None:
            found = 0
            if "-" in low:
                found = self.tags.get(low.rpartition("-")[2], 0) & _COMPOUND
            for endings, bits in self.endings:
                if len(low) > 6 and low.endswith(endings):
                    found |= bits
            if not found and self.looks(low, "manner"):
                found = BIT["adverb"]
            return found or self._compound(low)
        return found

    def _compound(self, low: str) -> int:
        """The classes of the head of a compound: in Dutch its last part."""
        if not self.heads or low in self.verbs:
            return 0
        return next((self.heads[low[at:]] for at in range(2, len(low) - _HEAD + 1) if low[at:] in self.heads), 0)


@lru_cache(maxsize=8)
def words_of(language: str) -> Words:
    """The words of `language`, from `words_LANGUAGE.toml` beside this file.

    Raises
    ------
    BadInput
        When there is no such file.
    """
    place = files("goodoffices.reading").joinpath(f"words_{language}.toml")
    if not place.is_file():
        known = reading_languages()
        raise BadInput(
            Fault(Worded("unread-language", language=language, known=known), nearest=nearest(language, known))
        )
    return read_words(place.read_text("utf-8"))


def reading_languages() -> tuple[str, ...]:
    """The languages that have a words file, sorted."""
    names = (item.name for item in files("goodoffices.reading").iterdir())
    return tuple(sorted(name[6:-5] for name in names if name.startswith("words_") and name.endswith(".toml")))


def read_words(text: str) -> Words:
    """The words that the text of a words file tells.

    Only `language`, `[inflect]`, `[classes]` and `[[verbs]]` must be there; what is left out is empty.
    """
    table = tomllib.loads(text)
    classes, homographs = table["classes"], table.get("homographs", {})
    tags: dict[str, int] = {}
    for name, bit in BIT.items():
        for word in classes.get(name, "").split():
            tags[word] = tags.get(word, 0) | bit
    for word, bits in tags.items():
        if bits & (BIT["spokes"] | BIT["office"] | BIT["unnamed"]):
            tags[word] = bits | BIT["role"]
    endings = [
        (tuple(classes[f"{kind}_endings"].split()), BIT[kind])
        for kind in ("role", "organisation", "norm", "document")
        if f"{kind}_endings" in classes
    ]
    return Words(
        language=table["language"],
        verb_second=table.get("verb_second", False),
        tags=tags,
        verbs=_verbs(table["verbs"], Inflection.of(table["inflect"])),
        phrases=table.get("phrases", {}),
        nouns=table.get("report_nouns", {}).get("words", {}),
        declines=table.get("declines", {}),
        noun_forms=frozenset(homographs.get("noun", "").split()),
        noun_before=frozenset(homographs.get("before", "").split()),
        not_after={word: frozenset(after.split()) for word, after in homographs.get("after", {}).items()},
        endings=tuple(endings),
        dates=table.get("dates", {}),
        shapes={name: re.compile(shape) for name, shape in table.get("shapes", {}).items()},
        small=frozenset(classes.get("small", "").split()),
        heads=_heads(classes) if table.get("compounds", False) else {},
    )


def _heads(classes: Mapping[str, str]) -> dict[str, int]:
    """Words for people and bodies that stand last in compounds, but for those that mean something else there."""
    barred = set(classes.get("no_head", "").split())
    found: dict[str, int] = {}
    for name in ("organisation", "role"):
        for word in classes.get(name, "").split():
            if len(word) >= _HEAD and word not in barred:
                found[word] = BIT[name]
    return found


def _verbs(groups: Iterable[dict[str, Any]], inflection: Inflection) -> dict[str, tuple[tuple[Verb, str], ...]]:
    forms: dict[str, list[tuple[Verb, str]]] = {}
    for group in groups:
        for line in group["words"]:
            part, lemma, inflected = inflection.forms(line)
            apart = _verb(group, lemma, tuple(part.split()))
            joined = _verb(group, lemma, ())
            for kind, form in inflected:
                _put(forms, form, apart, kind)
                if part and " " not in part:
                    _put(forms, part + form, joined, kind)
    return {form: tuple(found) for form, found in forms.items()}


def _put(forms: dict[str, list[tuple[Verb, str]]], form: str, verb: Verb, kind: str) -> None:
    found = forms.setdefault(form, [])
    if (verb, kind) not in found:
        found.append((verb, kind))


def _verb(group: dict[str, Any], lemma: str, part: tuple[str, ...]) -> Verb:
    def named(key: str) -> frozenset[str]:
        return frozenset(group.get(key, "").split())

    return Verb(
        lemma=lemma,
        part=part,
        status=group["status"],
        frames=named("frames"),
        person=group.get("person", False),
        document=group.get("document", False),
        object=named("object"),
        preposition=named("with") | named("of"),
        unless=named("unless"),
        confidence=group.get("confidence", 0.85),
    )


def pattern_of(text: str) -> tuple[frozenset[str] | None, ...]:
    """A phrase pattern such as `[did|does] not ... [reply|answer]`; None stands for `...`, a few words or none."""
    parts = re.findall(r"\[[^\]]*\]|\S+", text)
    return tuple(None if part == "..." else frozenset(part.strip("[]").split("|")) for part in parts)
