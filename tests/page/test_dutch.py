"""The Dutch of the program has one word for an idea: a claim is a claim, a forecast a voorspelling."""

import pytest

from goodoffices.words.report import FOLDERS


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("other", ["uitspra", "bewering", "prognos"])
def test_no_second_word(folder, other):
    assert other not in (folder / "wording_nl.ftl").read_text(encoding="utf-8").lower()
