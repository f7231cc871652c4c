"""A saved result is read back and redrawn as it was; one that was changed is refused in words, never by a traceback."""

import copy
import json
import random
from pathlib import Path

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES
from goodoffices.desk.drawing import draw
from goodoffices.errors import BadInput
from goodoffices.page.text import render
from goodoffices.store.opening import open as opened

TALKS = Path(__file__).parents[1] / "house" / "talks.toml"
HOW = {"why": {"state": "1"}, "compare": {"judge": "team", "other_judge": "other"}}
LANGUAGES = ("en", "nl")
PUT = [None, True, -1, 3.5, 1e308, "x", [], {}, [1], {"kind": "actor", "actor": "nobody"}, {"kind": "zzz"}, 10**30]


@pytest.fixture(scope="module")
def dossier():
    return opened(TALKS)


def answered(id, dossier):
    return goodoffices.run(id, dossier, **HOW.get(id, {}))


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_what_was_saved_is_told_and_drawn_as_before(id, dossier):
    result = answered(id, dossier)
    saved = goodoffices.load(json.loads(json.dumps(result.to_dict())))
    assert saved.to_dict() == result.to_dict()
    for language in LANGUAGES:
        assert render(saved, dossier, language=language) == render(result, dossier, language=language)
        if ANALYSES[id].figure:
            assert draw(saved, dossier, language=language) == draw(result, dossier, language=language)


def places(value, at=()):
    yield at
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], (*at, key))
    elif isinstance(value, list):
        for n in range(min(len(value), 4)):
            yield from places(value[n], (*at, n))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("id", ANALYSES.ids)
def test_what_was_changed_is_told_or_refused(id, dossier):
    saved, rng = answered(id, dossier).to_dict(), random.Random(5)
    refused = told = 0
    everywhere = [at for at in places(saved) if at]
    for _ in range(40):
        changed, at = copy.deepcopy(saved), rng.choice(everywhere)
        inside = changed
        for step in at[:-1]:
            inside = inside[step]
        if rng.random() < 0.3:
            inside.pop(at[-1])
        else:
            inside[at[-1]] = copy.deepcopy(rng.choice(PUT))
        try:
            result = goodoffices.load(changed)
            for language in LANGUAGES:
                render(result, dossier, language=language)
                if ANALYSES[id].figure:
                    draw(result, dossier, language=language)
        except BadInput as error:
            refused += 1
            told += bool(error.told("nl"))
    assert refused == told > 0


def test_a_result_that_lacks_what_a_sentence_says_is_refused(dossier):
    saved = answered("stability", dossier).to_dict()
    told = next(finding for finding in saved["findings"] if finding["key"] == "stability-size")
    del told["slots"]["actors"]
    with pytest.raises(BadInput, match="run the analysis again"):
        goodoffices.load(saved)
