"""What a brief compares with: the day that was named as it was then, or another dossier, and never another judge."""

import pytest

from goodoffices.analyses.compare.section import way
from goodoffices.desk import briefing
from goodoffices.store.opening import open as open_dossier
from goodoffices.store.opening import seen_on

TWICE = """
[about]
id = "road"
title = "A road"
as_of = 2025-06-01

[[actor]]
id = "low"
name = "Lowland"

[[option]]
id = "close"
actor = "low"
label = "Close the road"

[[preference]]
actor = "low"
statements = ["close"]
until = 2025-05-09

[[preference]]
actor = "low"
statements = ["not close"]
since = 2025-05-10

[[outcome]]
id = "shut"
label = "Shut"
pattern = "close"

[[outcome]]
id = "ajar"
label = "Ajar"
pattern = "not close"
"""


@pytest.fixture
def road(tmp_path):
    (tmp_path / "road.toml").write_text(TWICE, encoding="utf-8")
    return open_dossier(tmp_path / "road.toml")


def test_an_earlier_day_is_seen_as_it_was(road):
    page = briefing.brief(road, since="2025-05-01", form="markdown")
    assert "“Shut” can no longer last" in page
    assert "“Ajar” can no longer last" not in page


def test_another_dossier_of_the_same_name_is_no_other_judge(road, tmp_path):
    (tmp_path / "other.toml").write_text(TWICE.replace("not close", "close"), encoding="utf-8")
    other = seen_on(open_dossier(tmp_path / "other.toml"), None)
    (result,) = briefing.results(seen_on(road, None), against=other)["compare"]
    assert way(result) == "against"
