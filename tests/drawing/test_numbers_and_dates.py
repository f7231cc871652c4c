"""Numbers, dates and lists as each language writes them."""

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.drawing.measure import lines_of, width_of
from goodoffices.errors import BadInput
from goodoffices.wording import LIST, LONG, languages
from goodoffices.words.wording import words


@pytest.mark.parametrize(
    ("value", "english", "dutch"),
    [
        (6.5429, "6.54", "6,54"),
        (8294.4, "8,294.4", "8.294,4"),
        (42.0, "42", "42"),
        (-6.8, "−6.8", "−6,8"),
        (-0.001, "0", "0"),
        (1e308, "1 × 10³⁰⁸", "1 × 10³⁰⁸"),
        (-1.5e25, "−1.5 × 10²⁵", "−1,5 × 10²⁵"),
        (10**400, "1 × 10⁴⁰⁰", "1 × 10⁴⁰⁰"),
        (float("inf"), "∞", "∞"),
        (float("-inf"), "−∞", "−∞"),
        (float("nan"), "–", "–"),
    ],
)
def test_numbers(value, english, dutch):
    assert (words("en").number(value), words("nl").number(value)) == (english, dutch)


@pytest.mark.parametrize(
    ("when", "english", "dutch"),
    [
        ("2025-03-05", "5 March 2025", "5 maart 2025"),
        ("2025-02", "February 2025", "februari 2025"),
        ("2025", "2025", "2025"),
        ("2022/..", "since 2022", "sinds 2022"),
        ("../2022-02", "until February 2022", "tot februari 2022"),
        ("2025-01/2025-03", "January 2025 to March 2025", "januari 2025 tot en met maart 2025"),
        ("2025-03-05~", "about 5 March 2025", "omstreeks 5 maart 2025"),
    ],
)
def test_dates(when, english, dutch):
    assert (words("en").date(when), words("nl").date(when)) == (english, dutch)


def test_short_dates():
    assert words("nl").date("2025-03-05", short=True) == "5 mrt 2025"


@pytest.mark.parametrize(("days", "said"), [(1, "1 day"), (18, "3 weeks"), (105, "3 months"), (1050, "3 years")])
def test_spans(days, said):
    assert words("en").span(days) == said


def test_listing():
    say = words("nl")
    assert [say.listing([]), say.listing(["a"]), say.listing(["a", "b", "c"])] == ["", "a", "a, b en c"]
    assert say.listing(["a, van b", "c"]) == "a, van b; en c"
    assert say.listing(["a (van b, bij c)", "‘d, e’", "f"], either=True) == "a (van b, bij c), ‘d, e’ of f"


@pytest.mark.parametrize("listing", ["listing", "series"])
@pytest.mark.parametrize("language", languages())
def test_a_long_list_is_cut_and_says_how_many_it_leaves_out(listing, language):
    say, items = words(language), [f"item {n:04} {'x' * 80}" for n in range(300)]
    told = getattr(say, listing)(items)
    shown = [item for item in items if item in told]
    assert shown == items[: len(shown)]
    assert 0 < len(shown) < 300
    assert told.endswith({"en": f" {300 - len(shown)} more", "nl": f" {300 - len(shown)} andere"}[language])
    assert len(told) < 2 * LIST


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("length", [LONG - 1, LONG, 2_501, 100_000])
def test_a_text_of_any_length_fills_a_message_as_it_is(language, length):
    say, text = words(language), "\ue0000\ue001 {$last} é" * (length // 10)
    assert text in say("groups-or", first=text, last="b")
    assert say("groups-or", first=text, last=text).count(text) == 2


@given(st.integers() | st.floats() | st.sampled_from([10**30, -(10**400), 2**63]))
def test_any_number_fills_a_message(number):
    for language in languages():
        assert "???" not in words(language)("span-days", n=number)
        assert "???" not in words(language).number(number)


def test_unknown_language_names_those_there_are():
    with pytest.raises(BadInput, match=r"no words for the language 'xx' \(there are en, nl\)"):
        words("xx")
    assert languages() == ("en", "nl")


def test_missing_words_warn_and_fall_back():
    with pytest.warns(UserWarning, match="no words for 'no-such-key' in language 'nl'"):
        assert words("nl")("no-such-key") == "no-such-key"
    with pytest.warns(UserWarning, match="'as-of' in language 'en'"):
        words("en")("as-of")


def test_lines_are_no_wider_than_asked():
    said = "Ministers of both sides meet in Riyadh and talk about Iran"
    lines = lines_of(said, 120.0)
    assert " ".join(lines) == said
    assert all(width_of(line) <= 120 for line in lines)
    with warnings.catch_warnings():
        assert lines_of("Atoomenergieagentschap", 20.0) == ("Atoomenergieagentschap",)
