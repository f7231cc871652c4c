"""Where a reviewer can stand, how the ends of a span move, and where selected words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.review.stops import moved_span, selected

TEXT = "One two three.  Four five six.\n\nSeven eight nine."


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 0, "two three."),
        (-1, 0, "One two three."),
        (-9, 0, "One two three."),
        (1, 0, "three."),
        (9, 0, "three."),
        (0, 1, "two three.  Four"),
        (0, -1, "two"),
        (0, -9, "two"),
    ],
)
def test_ends_move_by_words(start, end, words):
    span = TEXT.index("two"), TEXT.index("three.") + 6
    first, last = moved_span(TEXT, span, start=start, end=end)
    assert TEXT[first:last] == words


@given(st.text("ab \n.", min_size=1).filter(str.strip), st.data())
def test_a_moved_span_holds_whole_words_and_lies_in_the_text(text, data):
    a, b = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    first, last = moved_span(text, (a, b), start=data.draw(st.integers(-3, 3)), end=data.draw(st.integers(-3, 3)))
    assert 0 <= first < last <= len(text)
    assert text[first:last] == text[first:last].strip()
    assert not text[max(first - 1, 0) : first].strip()
    assert not text[last : last + 1].strip()


def test_selected_words_are_found_across_lines_and_nearest():
    text = "a b\nc and later a b c"
    assert selected(text, "b c", 0) == (2, 5)
    assert selected(text, "b c", 15) == (18, 21)
    assert selected(text, " ", 0) is None
    assert selected(text, "x", 0) is None
