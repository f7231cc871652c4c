"""The Dutch of the program has one word for an idea: a claim is a claim, a forecast a voorspelling."""

import pytest

from goodoffices.wording import files


@pytest.mark.parametrize("file", files("nl"), ids=lambda file: file.parent.name)
@pytest.mark.parametrize("other", ["uitspra", "bewering", "prognos"])
def test_no_second_word(file, other):
    assert other not in file.read_text(encoding="utf-8").lower()
