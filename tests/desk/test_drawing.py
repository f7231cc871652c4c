"""Figures through the desk: those there are, and no others."""

import pytest

import goodoffices
from goodoffices.analyses import ANALYSES


@pytest.mark.parametrize("card", [card for card in ANALYSES if card.figure], ids=lambda card: card.id)
def test_a_card_names_what_draws(card):
    assert callable(card.load(card.figure))


def test_a_result_without_a_figure_says_which_have_one():
    dossier = goodoffices.open("chicken")
    with pytest.raises(goodoffices.BadInput, match="'preferences' has no figure"):
        goodoffices.draw(goodoffices.run("preferences", dossier), dossier)


def test_unknown_languages_are_refused():
    dossier = goodoffices.open("chicken")
    with pytest.raises(goodoffices.BadInput, match="no words for the language 'fr'"):
        goodoffices.draw(goodoffices.run("stability", dossier), dossier, language="fr")
