"""Dates as newsrooms know them: days, months, years and intervals, sure or not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from goodoffices.dossier.period import Period
from goodoffices.dossier.records.event import Event


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-01-17", date(2025, 1, 17), date(2025, 1, 17)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025?", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-02~", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-02-03%", date(2025, 2, 3), date(2025, 2, 3)),
        ("2022-02/2025-03", date(2022, 2, 1), date(2025, 3, 31)),
        ("2022/2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022/..", date(2022, 1, 1), date.max),
        ("../2022-03-01", date.min, date(2022, 3, 1)),
        ("2022/", date(2022, 1, 1), date.max),
    ],
)
def test_first_and_last_day(text, first, last):
    assert Period.parse(text) == Period(first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "17-01-2025",
        "2025-13",
        "2025-02-30",
        "2025-1-7",
        "2025/2024",
        "2025-02-03/2025-02-01",
        "2025-01-17T10:00",
        "2025??",
        "2025/2026/2027",
        "0000-01-01",
        "2025-01-17\n",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match=r"date|before"):
        Period.parse(text)


@given(st.dates(min_value=date(1000, 1, 1)), st.integers(0, 4000))
def test_every_day_reads_and_orders(day, more):
    assert Period.parse(day.isoformat()) == Period(day, day)
    assert Period.parse(day.isoformat()[:7]).first <= day <= Period.parse(day.isoformat()[:7]).last
    later = day + timedelta(days=min(more, (date.max - day).days))
    assert Period.parse(f"{day}/{later}") == Period(day, later)


def test_records_take_dates_as_dates_or_as_text():
    assert Event(date=date(2025, 1, 17), label="x").date == Event(date="2025-01-17", label="x").date == "2025-01-17"
    with pytest.raises(ValidationError, match="expected a date such as"):
        Event(date="soon", label="x")
