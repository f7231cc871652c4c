"""Every model and solution stands in its catalogue, with a card and a reference."""

from __future__ import annotations

import numpy as np
import pytest

from bargaining.cases import made_up
from goodoffices.errors import BadInput
from goodoffices.solutions.bargaining import BARGAINING, FORECASTS
from goodoffices.solutions.bargaining.settlement import FLAGS
from goodoffices.solutions.coalition import COALITION


def test_cards():
    for catalogue in (BARGAINING, COALITION):
        for id, card in zip(catalogue.ids, catalogue, strict=True):
            assert card.id == id
            assert card.title
            assert card.references
    with pytest.raises(BadInput, match=r"no bargaining model 'medien'.*did you mean 'median'"):
        BARGAINING["medien"]


@pytest.mark.parametrize("word", BARGAINING.ids)
def test_every_model_settles_the_same_matter(word):
    model = made_up()
    keywords = {"disagreement": -9} if word in ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian") else {}
    found = BARGAINING[word].run(model, **keywords)
    assert found.outcome.shape == (5,)
    assert ((found.outcome >= 0) & (found.outcome <= 100)).all()
    assert found.path.shape[1] == 5
    assert np.array_equal(found.path[-1], found.outcome)
    assert set(found.flags) <= set(FLAGS)


def test_challenge_is_only_run_when_asked_for():
    assert "challenge" not in FORECASTS
    assert "ktab" not in FORECASTS
    assert set(FORECASTS) <= set(BARGAINING.ids)
    assert "contested" in BARGAINING["challenge"].run(made_up()).flags
