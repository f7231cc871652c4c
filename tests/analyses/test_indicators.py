"""The indicator of the first worked example, figure by figure."""

import pytest

import goodoffices

STOCK = [
    ("2021-11-06", "2021-11-17", 17.7), ("2022-02-19", "2022-03-03", 33.2), ("2022-05-15", "2022-05-30", 43.1),
    ("2023-02-12", "2023-02-28", 87.5), ("2023-08-19", "2023-09-04", 121.6), ("2023-10-28", "2023-11-15", 128.3),
    ("2024-02-10", "2024-02-26", 121.5), ("2024-05-11", "2024-05-27", 142.1), ("2024-10-26", "2024-11-19", 182.3),
    ("2025-02-08", "2025-02-26", 274.8), ("2025-05-17", "2025-05-31", 408.6),
]  # fmt: skip


def dossier(**fields):
    rows = [{"as_of": a, "published": p, "value": v, "source": "report"} for a, p, v in STOCK]
    indicator = {
        "id": "stock",
        "label": "Stock",
        "unit": "kg",
        "observations": rows,
        "yardsticks": [{"id": "iaea", "value": 42.0, "label": "IAEA"}],
        **fields,
    }
    return goodoffices.Dossier.model_validate(
        {"about": {"id": "d", "title": "D", "as_of": "2025-03-05"}, "indicator": [indicator]}
    )


def read(**fields):
    return goodoffices.run("indicators", dossier(**fields)).answer["stock"]


def test_the_latest_row_known_on_the_day_counts():
    answer = read()
    assert (answer["value"], answer["as_of"], answer["published"]) == (274.8, "2025-02-08", "2025-02-26")
    assert answer["days_to_publication"] == 18
    later = goodoffices.run("indicators", dossier(), as_of="2025-07-01").answer["stock"]
    assert later["value"] == 408.6
    assert later["yardsticks"]["iaea"]["floor"] == 9


def test_ratio_and_floor():
    ratio = read()["yardsticks"]["iaea"]
    assert ratio["floor"] == 6
    assert ratio["ratio"] == pytest.approx(6.54, abs=0.005)


def test_crossings_with_hysteresis():
    crossings = [(c["direction"], c["multiple"], c["as_of"]) for c in read()["crossings"]]
    assert crossings == [
        ("up", 1, "2022-05-15"), ("up", 2, "2023-02-12"), ("up", 3, "2023-10-28"), ("down", 3, "2024-02-10"),
        ("up", 3, "2024-05-11"), ("up", 4, "2024-10-26"), ("up", 6, "2025-02-08"),
    ]  # fmt: skip


def test_a_small_dip_undoes_nothing_when_the_hysteresis_is_wide():
    crossings = read(hysteresis=0.2)["crossings"]
    assert not [c for c in crossings if c["direction"] == "down"]


@pytest.mark.parametrize(("kind", "as_of", "value", "verdict"), [
    ("level", "2021-11-06", 15.5, "increase taken for level"),
    ("level", "2021-11-06", 17.7, "agrees"),
    ("increase", "2025-02-08", 92.5, "agrees"),
    ("increase", "2025-02-08", 274.8, "level taken for increase"),
    ("increase", "2025-02-08", 80.0, "differs"),
    ("level", "2025-02-09", 274.8, "no such row"),
])  # fmt: skip
def test_reported_numbers_are_checked(kind, as_of, value, verdict):
    said = {"as_of": as_of, "published": "2025-03-01", "kind": kind, "value": value, "source": "somebody"}
    assert read(reported=[said])["checks"][0]["verdict"] == verdict


def test_an_empty_series_is_said():
    empty = goodoffices.run("indicators", dossier(), as_of="2020-01-01")
    assert empty.answer == {"stock": {}}
    assert [finding.key for finding in empty.findings] == ["indicators-empty"]
