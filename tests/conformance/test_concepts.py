"""What every stability definition must satisfy, ours and those of other packages."""

import inspect

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from definitions.conflicts import conflicts, dossier_of
from goodoffices.models.conflict.build import graph
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.battery import battery
from goodoffices.wording import languages
from goodoffices.words.wording import words

CARDS = list(DEFINITIONS)
SOME = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_what_is_peculiar(card):
    assert card.title
    assert card.references
    assert card.id not in card.implies
    assert set(card.implies) <= set(DEFINITIONS.ids)
    own = list(inspect.signature(card.run).parameters)[2:]
    assert set(own) == set(card.takes)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_it_has_words_in_every_language(card, language):
    assert all(words(language).has(f"{kind}-{card.id}") for kind in ("concept", "concept-short", "term"))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
@SOME
@given(conflicts(most_states=30))
def test_it_gives_a_verdict_for_every_state_and_implies_what_it_says(card, conflict):
    found = battery(graph(dossier_of(conflict)), (card.id, *card.implies))
    for id, rows in found.stable.items():
        assert rows.dtype == bool
        assert rows.shape == found.stable[card.id].shape if card.id in found.stable else True
        if id in card.implies and card.id in found.stable:
            assert not (found.stable[card.id] & ~rows).any(), f"{card.id} without {id}"
    assert set(found.stable) | set(found.missing) == {card.id, *card.implies}
    assert all(np.isin(rows, (True, False)).all() for rows in found.stable.values())


def test_a_concept_without_its_properties_cannot_be_made():
    from goodoffices.card import Concept

    with pytest.raises(TypeError, match="demand"):
        Concept("x", "X", len)
