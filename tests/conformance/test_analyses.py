"""What every analysis must satisfy, ours and those of other packages: run it with a plug-in of your own installed."""

import inspect
import json
import random
import subprocess
import sys
from typing import Annotated, get_args, get_origin, get_type_hints

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.card import Param
from goodoffices.desk.schemas import schema_of
from goodoffices.page.text import render
from goodoffices.result.answer import Answer, Answers
from goodoffices.wording import languages
from goodoffices.words.wording import words

CARDS = list(ANALYSES)
#: What an analysis has to be told to answer on these dossiers.
TOLD = {"why": {"state": "status-quo"}, "compare": {"other_judge": "sceptic"}, "mediator": {"most": 1}}
DOSSIERS = ("us-iran-2025", "chicken", "buenodemesquita1994-emissions")


def backwards(keys):
    return sorted(keys, reverse=True)


def at_random(keys):
    return random.Random(1).sample(keys, len(keys))


def result_of(card):
    """A result on the first shipped dossier that the question can be put to."""
    for name in DOSSIERS:
        try:
            dossier = goodoffices.open(name)
            given = {
                key: value for key, value in TOLD.get(card.id, {}).items() if key != "other_judge" or dossier.judges
            }
            return dossier, goodoffices.run(card.id, dossier, **given)
        except goodoffices.GoodofficesError:
            continue
    pytest.fail(f"'{card.id}' answers on none of {', '.join(DOSSIERS)}")


@pytest.fixture(scope="module")
def results():
    return {card.id: result_of(card) for card in CARDS}


def shuffled(value, order):
    """The same JSON with the keys of every object in another order."""
    if isinstance(value, dict):
        keys = order(list(value))
        return {key: shuffled(value[key], order) for key in keys}
    return [shuffled(part, order) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_asks_a_question_and_shows_how(card):
    assert card.title.endswith("?")
    assert card.example.startswith(f"goodoffices {card.id} ")
    for name in (card.figure, card.section, card.headline, card.annex, card.limits, card.opening, card.screen):
        assert name is None or callable(card.load(name))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_what_a_user_may_set_is_told(card):
    """Keywords only, each with a help, but for what the desk hands over."""
    hints = get_type_hints(card.run, include_extras=True)
    first, *others = inspect.signature(card.run).parameters.values()
    assert first.kind is not inspect.Parameter.KEYWORD_ONLY
    for parameter in others:
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        if parameter.name not in ("rng", "spaces", "runner", "outcomes"):
            assert get_origin(hints[parameter.name]) is Annotated
            assert any(isinstance(part, Param) and part.help for part in get_args(hints[parameter.name]))
    assert inspect.getdoc(card.run)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_its_answer_is_a_frozen_type_with_a_schema(card, results):
    _, result = results[card.id]
    assert isinstance(result.answer, Answer | Answers)
    assert isinstance(result.answer, card.answer)
    assert type(result.answer).model_config["frozen"]
    schema = schema_of(card.id)
    assert schema["type"] == "object"
    assert schema["title"]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_the_same_run_gives_the_same_bytes(card, results):
    _, result = results[card.id]
    again = result_of(card)[1]
    assert json.dumps(again.to_dict()) == json.dumps(result.to_dict())


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
@pytest.mark.parametrize("order", [sorted, backwards, at_random])
def test_no_order_of_keys_means_anything(card, order, results):
    """A result saved, its keys in any order, loaded again: the same words in every language, and the same figure."""
    dossier, result = results[card.id]
    again = goodoffices.load(shuffled(json.loads(json.dumps(result.to_dict())), order))
    for language in languages():
        assert render(again, dossier, language=language, width=100) == render(
            result, dossier, language=language, width=100
        )
    if card.figure:
        assert goodoffices.draw(again, dossier) == goodoffices.draw(result, dossier)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_it_has_words_in_every_language(card, results):
    _, result = results[card.id]
    for language in languages():
        say = words(language)
        assert say.has(f"question-{card.id}")
        assert all(say.has(finding.key) for finding in result.findings)
        assert all(say.has(f"table-{card.id}-{table.id}") for table in result.tables)


def test_saved_results_are_drawn_without_the_engine(results, tmp_path):
    """In a fresh process that has no numpy, numba and scipy, every answer is loaded, worded, drawn where it can be."""
    for id, (dossier, result) in results.items():
        (tmp_path / f"{id}.json").write_text(json.dumps(result.to_dict()), encoding="utf-8")
        (tmp_path / f"{id}.name").write_text(dossier.about.id, encoding="utf-8")
    code = (
        "import sys\n"
        "for barred in ('numpy', 'numba', 'scipy', 'ortools'): sys.modules[barred] = None\n"
        "from pathlib import Path\n"
        "import goodoffices\n"
        "from goodoffices.analyses import ANALYSES\n"
        "from goodoffices.page.text import render\n"
        f"for file in sorted(Path({str(tmp_path)!r}).glob('*.json')):\n"
        "    result = goodoffices.load(file)\n"
        "    dossier = goodoffices.open(file.with_suffix('.name').read_text())\n"
        "    assert render(result, dossier, language='nl', width=90)\n"
        "    if ANALYSES[result.analysis].figure: assert '<svg' in goodoffices.draw(result, dossier)\n"
        "    print(result.analysis)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) == set(results)
