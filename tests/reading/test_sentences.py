"""Sentences of seven genres: the half that is read line by line is held to more than the half that never is."""

import pytest

from reading.sentences import lines, measure

GENRES = {"edited news", "wire", "interview", "transcript", "live blog", "press release", "parliament"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_both_halves_have_every_genre(language):
    for half in ("dev", "held"):
        assert {genre for genre, _, _ in lines(language, half)} == GENRES


@pytest.mark.parametrize(("half", "recall", "precision"), [("dev", 0.85, 0.94), ("held", 0.78, 0.9)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_found(language, half, recall, precision):
    total = measure(language, half)
    assert total.recall >= recall, total.missed if half == "dev" else total
    assert total.precision >= precision, total.wrong if half == "dev" else total
    assert total.share(total.bad_speaker) >= 0.92, total.bad_speaker if half == "dev" else total


@pytest.mark.parametrize(("half", "recall", "precision"), [("dev", 0.93, 0.97), ("held", 0.87, 0.92)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_found_of_edited_news(language, half, recall, precision):
    total = measure(language, half, part="news")
    assert total.gold >= 50
    assert total.recall >= recall, total.missed if half == "dev" else total
    assert total.precision >= precision, total.wrong if half == "dev" else total
    assert total.share(total.bad_speaker) >= 0.94, total.bad_speaker if half == "dev" else total
