"""Both languages say the same things: the same messages with the same slots, and words for all that analyses find."""

import ast
import inspect
import re
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.dossier import dossier
from goodoffices.dossier.records import claim, relation
from goodoffices.dossier.records.judgement import LIKELIHOODS
from goodoffices.errors import BadInput
from goodoffices.page import text
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.bargaining import BARGAINING
from goodoffices.solutions.bargaining.settlement import FLAGS
from goodoffices.store.opening import names, seen_on
from goodoffices.store.opening import open as open_dossier
from goodoffices.wording import Entries, files, languages, plainly
from goodoffices.words.wording import words

MAIN = "us-iran-2025"
#: Analyses that must have an answer on it.
FIRST = ("stability", "why", "preferences", "indicators", "corroboration")
SOURCE = Path(goodoffices.__file__).parent


class Slots(Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):
        self.found.add(node.id.name)


#: Every English message file by where it lies.
FILES = {str(file.parent.relative_to(SOURCE)): file for file in files("en")}


def messages(folder, language):
    """Message -> its slots; a message that stands twice fails here."""
    resource = FluentParser().parse(FILES[folder].with_name(f"words_{language}.ftl").read_text(encoding="utf-8"))
    found = {}
    for entry in resource.body:
        assert not isinstance(entry, fluent.Junk), entry.content
        if isinstance(entry, fluent.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice"
            slots = Slots()
            slots.visit(entry)
            found[entry.id.name] = slots.found
    return found


def all_messages(language):
    return {key: slots for folder in FILES for key, slots in messages(folder, language).items()}


def literals(folder):
    """Every text in the code of a folder."""
    place = SOURCE / folder
    for file in [place] if place.is_file() else sorted(place.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


@pytest.mark.parametrize("folder", FILES)
@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_same_messages_with_the_same_slots(folder, language):
    english, other = messages(folder, "en"), messages(folder, language)
    assert set(other) == set(english)
    numbers = {"count", "number"}  # a plural that one language needs
    apart = {key: {slot for slot in other[key] ^ english[key] if slot.split("-")[-1] not in numbers} for key in english}
    assert not {key: slots for key, slots in apart.items() if slots}


def test_no_message_stands_in_two_folders():
    counts = Counter(key for folder in FILES for key in messages(folder, "en"))
    assert [key for key, count in counts.items() if count > 1] == []


def test_words_of_an_analysis_are_named_after_it():
    """A finding of an analysis is worded in its own folder."""
    for id in ANALYSES.ids:
        own = messages(f"analyses/{id}", "en")
        assert f"question-{id}" in own
        keys = {value for value in literals(f"analyses/{id}/run.py") if value.startswith(f"{id}-")}
        assert keys & set(all_messages("en")) - set(own) == set()


@pytest.mark.parametrize("language", languages())
def test_every_key_in_the_analyses_has_words(language):
    """Keys are literals, or made of a literal beginning."""
    known = all_messages(language)
    for id in ANALYSES.ids:
        written = {value for value in literals(f"analyses/{id}/run.py") if re.fullmatch(rf"{id}-[a-z-]*", value)}
        for key in written:
            assert any(name == key or (key.endswith("-") and name.startswith(key)) for name in known), key
        assert f"question-{id}" in known


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_every_question_says_in_words_what_it_does(id):
    """The card's title, the first sentence of `run` and the English words are one text each."""
    say = words("en")
    assert say(f"question-{id}") == ANALYSES[id].title
    assert say(f"summary-{id}") == inspect.getdoc(ANALYSES[id].run).partition("\n\n")[0]
    assert f"summary-{id}" in messages(f"analyses/{id}", "nl")


@pytest.mark.parametrize("language", languages())
def test_a_plain_entry_says_what_the_message_library_says(language):
    """Most entries are told without it."""
    read, count = Entries(language, files(language)), 0
    for file in files(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(entry, fluent.Message):
                continue
            slots = Slots()
            slots.visit(entry)
            filled = {name: f"‹{name}›" for name in slots.found}
            plain = plainly(FluentSerializer().serialize_entry(entry), filled)
            if plain is not None:
                count += 1
                bundle = FluentBundle([language], use_isolating=False)
                bundle.add_resource(FluentResource(FluentSerializer().serialize_entry(entry)))
                assert bundle.format_pattern(bundle.get_message(entry.id.name).value, filled) == (plain, [])
                assert read.filled(entry.id.name, filled) == (plain, ())
    assert count > 100


@pytest.mark.parametrize(
    "entry",
    [
        "a = { $n ->\n   *[other] x\n}",
        "a = { b }",
        "a = { -b }",
        'a = { "x" }',
        "a = { NUMBER($n) }",
        "a = text\n    .side = more",
        "a =\n    .side = more",
    ],
)
def test_an_entry_that_is_more_than_text_is_left_to_the_message_library(entry):
    assert plainly(entry, {"n": "1"}) is None
    assert plainly("a = { $n } days", {"n": 1}) is None
    assert plainly("a = { $n } days", {}) is None
    assert plainly("a =\n    { $n }\n\n      days\n", {"n": "1"}) == "1\n\n  days"


def _keys(node):
    """The keys an argument can be: a literal, or either side of a condition; keys made at run time apart."""
    sides = (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)
    return [side.value for side in sides if isinstance(side, ast.Constant)]


def _worded():
    """Key to the names of the slots that any place in the source fills it with, each place apart."""
    met = defaultdict(list)
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Worded":
                slots = {word.arg.replace("_", "-") for word in node.keywords if word.arg}
                for key in _keys(node.args[0]):
                    met[key].append(slots)
    return met


@pytest.mark.parametrize("language", languages())
def test_every_fault_doubt_and_bound_has_words(language):
    """What goes wrong is named where it is met, `Worded("limit-states", most=...)`, and has its slots filled there."""
    known, met = all_messages(language), _worded()
    assert not met.keys() - known.keys()
    # `Labels.limit` gives what is here as a number too.
    wanting = {key: known[key] - slots - {"count"} for key, places in met.items() for slots in places}
    assert not {key: names for key, names in wanting.items() if names}
    assert {name for name in known if name.startswith("limit-")} <= met.keys()
    # A result keeps the key without `limit-`.
    assert not {name for name in met if f"limit-{name}" in known}


@pytest.mark.parametrize("language", languages())
def test_every_word_of_the_field_has_words(language):
    known = all_messages(language)
    kinds = {
        "status": claim.Status.__args__,
        "mode": claim.Mode.__args__,
        "reliability": claim.Grade.model_fields["reliability"].annotation.__args__,
        "credibility": claim.Grade.model_fields["credibility"].annotation.__args__,
        "relation-kind": relation.Relation.model_fields["kind"].annotation.__args__,
        "likelihood": LIKELIHOODS,
        "link": claim.LINKS,
        "kind": dossier.KINDS,
        "concept": DEFINITIONS.ids,
        "concept-short": DEFINITIONS.ids,
        "term": DEFINITIONS.ids,
        "confidence": ("low", "moderate", "high"),
        "role": ("party", "mediator", "spoiler", "guarantor", "observer"),
        "kind-of": (*dossier.KINDS, "status_quo"),
        "model": (*BARGAINING.ids, "constant", "proposed"),
        "flag": FLAGS,
    }
    missing = [f"{kind}-{word}" for kind, words in kinds.items() for word in words if f"{kind}-{word}" not in known]
    assert not missing


@lru_cache
def answers(name):
    """Every analysis put to a shipped dossier; those it holds no matter for are left out."""
    seen = seen_on(open_dossier(name), None)
    asked = {"why": {"state": "1"}, "compare": {"other_judge": seen.judges[-1]}} if seen.judges else {}
    found = []
    for id in ANALYSES.ids:
        try:
            found.append(goodoffices.run(id, seen, **asked.get(id, {})))
        except BadInput:
            assert name != MAIN or id not in FIRST, id
    return seen, found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", names())
def test_every_finding_of_every_shipped_dossier_has_words(name, language):
    """A key without words, or a slot that is not filled, is a warning; warnings fail."""
    seen, found = answers(name)
    for result in found:
        told = text.render(result, seen, language=language, width=80)
        assert "{" not in told
        assert max(map(len, told.splitlines())) <= 80
        assert all(words(language).has(finding.key) for finding in result.findings)


#: Messages whose beginning the code does not write out: the columns of tables, and what indicators say of a claim.
BEGUN = ("column-", "indicators-")
#: Words the code makes of two: what would be paid if payments were allowed.
PIECES = {"payment-if", "payment-outside-if"}


def templates():
    """Every text with slots in the code, as a pattern with a group per slot: {the text: its pattern}."""
    found = {}
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = [re.escape(v.value) if isinstance(v, ast.Constant) else "(.+)" for v in node.values]
                found[ast.unparse(node)] = "".join(parts)
    return found


@pytest.mark.parametrize("language", languages())
def test_no_key_stands_in_two_folders(language):
    """The words of one folder would take the place of the other's."""
    homes = Counter(key for folder in FILES for key in messages(folder, language))
    assert not [key for key, count in homes.items() if count > 1]


def test_no_message_lies_idle():
    """Every message stands in the code, whole, or by a text whose slots take words of the code or numbers."""
    whole = set(literals("."))
    words = {re.sub(r"[_ ]", "-", value) for value in literals(".")} | {str(number) for number in range(1, 7)} | PIECES
    words |= {value.partition("-")[2] for value in literals("analyses")}
    asked = [*templates().values(), *(f"{beginning}(.+)" for beginning in BEGUN)]

    def made(key):
        found = (re.fullmatch(pattern, key) for pattern in asked)
        return any(all(re.sub("_", "-", word) in words for word in match.groups()) for match in found if match)

    keys = all_messages("en")
    assert not [key for key in keys if key not in whole and not made(key)]
    asked = [*templates().values()]
    needed = [key for key in keys if key not in whole and not made(key)]
    assert {key.partition("-")[0] + "-" for key in needed} == set(BEGUN)
    assert all(f"package-{piece}" in keys for piece in PIECES)


def test_the_word_for_answers_that_hurt_is_not_sanction():
    """On screen an answer is an answer: readers take the word for economic sanctions."""
    for language in languages():
        for file in files(language):
            assert "anction" not in file.read_text(encoding="utf-8")
            assert "bomb" not in file.read_text(encoding="utf-8")
