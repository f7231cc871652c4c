"""The indicator of the first worked example, figure by figure."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import goodoffices
from goodoffices.analyses.indicators.answer import Unread
from goodoffices.desk.briefing import brief
from goodoffices.page.text import render
from goodoffices.result.terms import Percent

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
    assert (answer.value, answer.as_of, answer.published) == (274.8, "2025-02-08", "2025-02-26")
    assert answer.days_to_publication == 18
    later = goodoffices.run("indicators", dossier(), as_of="2025-07-01").answer["stock"]
    assert later.value == 408.6
    assert later.yardsticks["iaea"].floor == 9


def test_ratio_and_floor():
    ratio = read().yardsticks["iaea"]
    assert ratio.floor == 6
    assert ratio.ratio == pytest.approx(6.54, abs=0.005)


def test_crossings_with_hysteresis():
    crossings = [(c.direction, c.multiple, c.as_of) for c in read().crossings]
    assert crossings == [
        ("up", 1, "2022-05-15"), ("up", 2, "2023-02-12"), ("up", 3, "2023-10-28"), ("down", 3, "2024-02-10"),
        ("up", 3, "2024-05-11"), ("up", 4, "2024-10-26"), ("up", 6, "2025-02-08"),
    ]  # fmt: skip


def test_a_small_dip_undoes_nothing_when_the_hysteresis_is_wide():
    crossings = read(hysteresis=0.2).crossings
    assert not [c for c in crossings if c.direction == "down"]


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
    assert read(reported=[said]).checks[0].verdict == verdict


def test_an_empty_series_is_said():
    empty = goodoffices.run("indicators", dossier(observations=[]))
    assert empty.answer.root == {"stock": Unread()}
    assert [finding.key for finding in empty.findings] == ["indicators-empty"]


def test_before_its_first_row_there_is_no_indicator():
    before = goodoffices.run("indicators", dossier(), as_of="2020-01-01")
    assert before.answer.root == {}
    assert before.hidden == {"indicator": 1}


def series(*rows, stick=10.0, reading="multiples", **fields):
    """Answer and keys of the findings for rows of (day, published on day, value), days from 2024-01-01."""
    first = date(2024, 1, 1)
    told = [
        {"as_of": str(first + timedelta(a)), "published": str(first + timedelta(p)), "value": v, "source": "r"}
        for a, p, v in rows
    ]
    stick = {"id": "y", "value": stick, "label": "Y", "reading": reading}
    result = goodoffices.run("indicators", dossier(observations=told, yardsticks=[stick], **fields))
    return result.answer["stock"], {finding.key: finding.slots for finding in result.findings}


def test_the_first_row_is_no_crossing():
    answer, told = series((0, 1, 35.0), (9, 10, 36.0))
    assert answer.crossings == ()
    assert answer.since_before == {"y": 3}
    assert told["indicators-since-before"]["multiple"] == 3
    assert "indicators-crossed-up" not in told
    later, told = series((0, 1, 35.0), (9, 10, 46.0), (20, 21, 5.0))
    assert [(c.direction, c.to) for c in later.crossings] == [("up", 4), ("down", 0)]
    assert "indicators-since-before" not in told
    below, told = series((0, 1, 5.0))
    assert below.since_before == {"y": 0}
    assert "indicators-since-before" not in told


@pytest.mark.parametrize(("value", "stick", "times"), [
    (0.3, 0.1, 3), (0.7, 0.1, 7), (1.1, 0.1, 11), (4.35, 0.01, 435), (0.29, 0.1, 2), (2.9999, 1.0, 2),
])  # fmt: skip
def test_whole_multiples_are_counted_as_they_are_written(value, stick, times):
    answer, _ = series((0, 1, stick / 2), (9, 10, value), stick=stick)
    assert answer.yardsticks["y"].floor == times
    assert [c.multiple for c in answer.crossings] == [times]


@given(st.integers(1, 10**6), st.integers(1, 999).map(lambda n: n / 1000))
def test_any_whole_multiple_of_a_decimal_yardstick_is_whole(times, stick):
    answer, _ = series((0, 1, 0.0), (9, 10, float(f"{times * stick:.9g}")), stick=stick)
    exact = abs(float(f"{times * stick:.9g}") / stick - times) < 1e-9 * times
    assert not exact or answer.yardsticks["y"].floor == times


ROWS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9), st.sampled_from([5.0, 12.0, 31.0, -4.0])), min_size=1)


@given(ROWS, st.data())
def test_the_order_of_the_file_counts_for_nothing(rows, data):
    assert series(*data.draw(st.permutations(rows)))[0] == series(*rows)[0]


@given(ROWS)
def test_of_the_revisions_of_a_day_the_one_published_last_counts(rows):
    day = max(a for a, _, _ in rows)
    last = max(p for a, p, _ in rows if a == day)
    answer = series(*rows)[0]
    assert (answer.as_of, answer.published) == (
        str(date(2024, 1, 1) + timedelta(day)),
        str(date(2024, 1, 1) + timedelta(last)),
    )
    assert answer.value == max(v for a, p, v in rows if (a, p) == (day, last))


def test_a_reservoir_is_told_in_per_cent_and_crosses_nothing():
    answer, told = series((0, 1, 31.0), (9, 10, 19.0), stick=50.0, reading="share")
    assert told["indicators-share"]["ratio"] == Percent(percent=0.38)
    assert (answer.crossings, answer.since_before) == ((), {})
    assert "indicators-ratio" not in told


@pytest.mark.parametrize(("rows", "days"), [
    ([(0, 1, 80.0), (10, 11, 60.0)], 10),
    ([(0, 1, 10.0), (10, 11, 20.0)], 20),
    ([(0, 1, 60.0), (10, 11, 80.0)], None),
    ([(0, 1, 60.0), (10, 11, 60.0)], None),
    ([(0, 1, 60.0)], None),
    ([(0, 1, 20.0), (10, 11, 40.0)], None),
])  # fmt: skip
def test_the_days_to_a_mark_at_the_latest_pace(rows, days):
    answer, told = series(*rows, stick=40.0, reading="mark")
    found = answer.yardsticks["y"].days
    assert found == (None if days is None else pytest.approx(days))
    assert ("indicators-mark-past" in told) == (days is not None)  # the page is a year younger than the series
    assert answer.yardsticks["y"].distance == 40.0 - rows[-1][2]


def test_a_mark_is_passed_once_and_never_twice_over():
    answer, _ = series((0, 1, 5.0), (9, 10, 95.0), (20, 21, 5.0), stick=40.0, reading="mark")
    assert [(c.direction, c.multiple) for c in answer.crossings] == [("up", 1), ("down", 1)]


def test_a_fall_through_several_multiples_names_the_last_it_fell_below():
    answer, _ = series((0, 1, 5.0), (9, 10, 65.0), (20, 21, 21.0))
    assert [(c.direction, c.multiple, c.to) for c in answer.crossings] == [("up", 6, 6), ("down", 3, 2)]


def test_what_is_below_zero_holds_no_whole_multiple():
    answer, told = series((0, 1, 15.0), (9, 10, -8.0))
    assert told["indicators-ratio"]["floor"] == 0
    assert [(c.multiple, c.to) for c in answer.crossings] == [(1, 0)]


def test_one_reading_tells_no_pace():
    _, told = series((0, 1, 60.0), stick=40.0, reading="mark")
    assert "indicators-mark-once" in told
    _, told = series((0, 1, 60.0), (9, 10, 60.0), stick=40.0, reading="mark")
    assert "indicators-mark" in told


def test_a_month_is_published_so_many_days_after_its_end():
    row = {"as_of": "2024-03", "published": "2024-04-01", "value": 5.0, "source": "r"}
    assert read(observations=[row]).days_to_publication == 1


def test_where_there_is_none_the_page_says_so():
    result = goodoffices.run("indicators", dossier(), as_of="2020-01-01")
    assert [finding.key for finding in result.findings] == ["indicators-none"]


def told(indicator, language="en", as_of="2025-03-05"):
    dossier = goodoffices.Dossier.model_validate(
        {
            "about": {"id": "d", "title": "D", "as_of": as_of},
            "indicator": [{"id": "stock", "label": "Stock", "unit": "kg"} | indicator],
        }
    )
    result = goodoffices.run("indicators", dossier)
    return result, render(result, dossier, language=language, width=10_000), dossier


def rows(*given):
    return [{"as_of": a, "published": p, "value": v, "source": "report"} for a, p, v in given]


STICK = {"id": "y", "value": 10.0, "label": "Y"}


@pytest.mark.parametrize(
    ("when", "language", "said"),
    [
        ("2025-02-08", "en", "5 kg on 8 February 2025"),
        ("2025-02", "en", "5 kg in February 2025"),
        ("2025-02", "nl", "5 kg in februari 2025"),
        ("2024", "nl", "5 kg in 2024"),
        ("2025-02-08~", "en", "5 kg about 8 February 2025"),
        ("2025-02-01/2025-02-08", "en", "5 kg from 1 February 2025 to 8 February 2025"),
    ],
)
def test_a_month_is_not_a_day(when, language, said):
    _, text, _ = told({"observations": rows((when, "2025-02", 5.0))}, language)
    assert said in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "on February" not in text
    assert "op februari" not in text


def test_the_first_page_says_it_in_the_same_words():
    *_, dossier = told({"observations": rows(("2025-02", "2025-02", 25.0)), "yardsticks": [STICK]})
    page = brief(dossier)
    assert "in February 2025: 2.5 times" in page
    assert "on February" not in page


@pytest.mark.parametrize(
    ("as_of", "key"), [("2025-02-11", "indicators-mark-days"), ("2025-02-21", "indicators-mark-past")]
)
def test_what_was_to_come_by_now_is_no_prediction(as_of, key):
    found = rows(("2025-01-31", "2025-02-01", 6.0), ("2025-02-10", "2025-02-10", 8.0))
    result, text, _ = told({"observations": found, "yardsticks": [STICK | {"reading": "mark"}]}, as_of=as_of)
    assert key in {finding.key for finding in result.findings}
    assert "about 20 February 2025" in text


def test_a_pace_that_takes_ages_names_no_day():
    found = rows(("2025-01-31", "2025-02-01", 8.0), ("2025-02-10", "2025-02-10", 8.000001))
    result, *_ = told({"observations": found, "yardsticks": [STICK | {"reading": "mark"}]})
    assert "indicators-mark-far" in {finding.key for finding in result.findings}


@pytest.mark.parametrize(("kind", "number"), [("increase", 10.0), ("level", 110.0), ("increase", 8.0)])
def test_what_was_printed_before_a_revision_of_the_day_agrees(kind, number):
    found = rows(
        ("2025-01-01", "2025-01-05", 100.0), ("2025-02-01", "2025-02-05", 110.0), ("2025-02-01", "2025-02-20", 108.0)
    )
    said = {"as_of": "2025-02-01", "kind": kind, "value": number, "source": "press"}
    result, *_ = told({"observations": found, "reported": [said]})
    assert [check.verdict for check in result.answer["stock"].checks] == ["agrees"]
    wrong, *_ = told({"observations": found, "reported": [said | {"value": 3.0}]})
    assert [check.verdict for check in wrong.answer["stock"].checks] == ["differs"]
