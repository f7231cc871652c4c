"""No page names a record by its id where it has words of its own: ids are tokens here, and none is found on a page."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from goodoffices.analyses import ANALYSES
from goodoffices.desk.briefing import brief
from goodoffices.desk.running import run
from goodoffices.desk.sheets import SHEETS, sheet
from goodoffices.dossier.dossier import Dossier
from goodoffices.page.text import render
from goodoffices.store.opening import open as opened

TALKS = Path(__file__).parent / "talks.toml"
#: Ids by which something is told that has words of its own.
KINDS = ("actor", "option", "outcome", "indicator", "issue", "hypothesis", "fact", "package")
MORE = {
    "why": {"state": "status-quo"},
    "stability": {"concept": ("nash", "seq", "sim", "lh", "cseq", "nm")},
    "forecast": {"model": ("exchange", "challenge", "nash", "ktab", "smp"), "draws": 5},
    "compare": {"judge": "team", "other_judge": "other"},
}
LANGUAGES = ("en", "nl")
#: Commands as they would be typed name ids.
COMMANDS = re.compile(r"--(?:structure|movers) \S+")


#: Fields of an act's edits that hold statements.
ACTS = ("insert", "move", "cut", "weigh", "before", "above", "below")


def tokens():
    """The talks with a token for every id, and the tokens."""
    dossier = opened(TALKS)
    tree = json.loads(dossier.model_dump_json(by_alias=True, exclude_defaults=True))
    ids = {
        record["id"]: f"zq-{kind.replace('_', '-')}-{n}"
        for kind in KINDS
        for n, record in enumerate(tree.get(kind, ()))
    }
    word = re.compile(rf"\b(?:{'|'.join(ids)})\b")

    def renamed(value, coded):
        if isinstance(value, dict):
            inside = ("statements", "weights", "pattern", "if", "then", "ranking", "payoffs", *ACTS)
            fields = {"option", "level"} == value.keys()  # of a signal; an indicator goes by the name of "level" too
            return {
                (word.sub(lambda m: ids[m[0]], key) if coded else key if fields else ids.get(key, key)): renamed(
                    one, key in inside
                )
                for key, one in value.items()
            }
        if isinstance(value, list):
            return [renamed(one, coded) for one in value]
        if not isinstance(value, str):
            return value
        return word.sub(lambda m: ids[m[0]], value) if coded else ids.get(value, value)

    return Dossier.model_validate(renamed(tree, False)), set(ids.values())


def shown(page):
    """What a reader of an HTML page sees, pictures with their titles among it."""
    text = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", " ", text))


def found(text, ids):
    return sorted({id for id in ids if re.search(rf"\b{id}\b", COMMANDS.sub(" ", text))})


@pytest.fixture(scope="module")
def renamed():
    return tokens()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", ANALYSES.ids)
def test_answers_in_words_name_no_id(renamed, id, language):
    dossier, ids = renamed
    result = run(id, dossier, **MORE.get(id, {}))
    assert found(render(result, dossier, language=language, width=10_000), ids) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_brief_names_no_id(renamed, language):
    dossier, ids = renamed
    assert found(shown(brief(dossier, language=language)), ids) == []
    assert found(shown(brief(dossier, language=language, form="markdown")), ids) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", SHEETS)
def test_sheets_name_no_id(renamed, id, language):
    dossier, ids = renamed
    assert found(shown(sheet(dossier, id, language=language)), ids) == []
    assert found(sheet(dossier, id, language=language, form="csv"), ids) == []
