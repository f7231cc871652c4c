"""What the pages on stability say of the concepts in general."""

import pytest
from hypothesis import HealthCheck, given, settings

import goodoffices
from definitions.conflicts import conflicts, dossier_of
from docs.blocks import DOCS
from extension.games import TOLD
from extension.implications import COUSINS, IMPLIES, OF_TWO, PLACES
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery
from goodoffices.store.games import game_names

MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
CONCEPTS = tuple(dict.fromkeys(id for pair in IMPLIES for id in pair))
EVERY = DEFINITIONS.ids


def failing(found, pairs):
    """The pairs that do not hold."""
    both = [(one, other) for one, other in pairs if one in found.stable and other in found.stable]
    return [(one, other) for one, other in both if (found.stable[one] & ~found.stable[other]).any()]


@MANY
@given(conflicts(most_states=40))
def test_every_arrow_holds(conflict):
    model = graph(dossier_of(conflict))
    found = battery(model, EVERY)
    assert failing(found, IMPLIES) == []
    if len(model.actors) == 2:
        assert failing(found, OF_TWO) == []


def test_arrows_hold_in_all_games_and_none_is_missing():
    """Of all pairs in the drawing that no arrows join, the 78 games and random conflicts tell apart each."""
    joined = {*IMPLIES, *OF_TWO}
    while further := {(a, d) for a, b in joined for c, d in joined if b == c} - joined:
        joined |= further
    apart = set()

    def look(found):
        for one in found.stable:
            apart.update((one, other) for other in found.stable if (found.stable[one] & ~found.stable[other]).any())

    for name in game_names():
        found = battery(graph(goodoffices.open(name)), EVERY)
        assert failing(found, IMPLIES + OF_TWO) == []
        look(found)

    @settings(max_examples=150, deadline=None, derandomize=True, database=None)
    @given(conflicts(most_states=30))
    def random_too(conflict):
        look(battery(graph(dossier_of(conflict)), EVERY))

    random_too()
    assert {(one, other) for one in CONCEPTS for other in CONCEPTS if one != other} - joined - apart == set()


def test_every_concept_has_its_page_and_its_place():
    assert {page.stem for page in (DOCS / "explanation" / "concepts").glob("*.md")} == {*DEFINITIONS.ids, "index"}
    assert set(PLACES) == set(CONCEPTS) == set(DEFINITIONS.ids) - {"lh", "nm"}
    assert set(TOLD) < set(DEFINITIONS.ids)
    assert len(COUSINS) == 4


@pytest.mark.parametrize("id", DEFINITIONS.ids)
def test_a_page_has_all_that_a_reader_needs(id):
    text = (DOCS / "explanation" / "concepts" / f"{id}.md").read_text(encoding="utf-8")
    for heading in ("## Definition", "## A worked example", "## When it is apt", "## Traps"):
        assert heading in text
    assert f"<!-- made: cited {id} -->" in text
    assert "<!-- made: game " in text
    assert "$ goodoffices " in text
