"""Expressions over options: what they mean, how tightly they hold together, and where reading stops."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.trees import LEVELS, holds, states, text_of, trees
from goodoffices.dossier import expression
from goodoffices.dossier.expression import Join, Level, Not, leaves, parse, truth
from goodoffices.errors import BadInput

MANY = settings(max_examples=300, deadline=None)


@MANY
@given(trees(), st.randoms(use_true_random=False))
def test_a_text_means_what_its_tree_means(tree, rnd):
    parsed = parse(text_of(tree, rnd))
    for state in states():
        assert bool(truth(parsed, state, LEVELS)) == holds(tree, state)


PIECES = (
    "a",
    "b-1",
    "not",
    "and",
    "or",
    "if",
    "android",
    "not-a",
    "=",
    ">=",
    "<",
    '"x"',
    "'y \"z'",
    "(",
    ")",
    " ",
    "\n",
    "",
)


@settings(max_examples=1500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9), st.sampled_from(("", " ")))
def test_the_short_way_reads_as_the_parser_does(pieces, between):
    """Whatever is no plain conjunction is left to the parser; what is one, it reads alike."""
    text = between.join(pieces)
    found = expression._conjunction(text)
    if found is not None:
        assert found == (expression._space >> expression._whole).parse(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a", True),
        ("not a and not not b-1", True),
        ("a = \"x\"and b >= 'y'", True),
        (" a\n and\tb ", True),
        ("a or b", False),
        ("a and (b)", False),
        ("a andb", False),
        ("a and", False),
        ("and a", False),
        ("nota", True),
        ("not(a)", False),
        ("a = x", False),
        ("", False),
    ],
)
def test_what_is_read_the_short_way(text, plain):
    found = expression._conjunction(text)
    assert (found is not None) == plain
    if plain:
        assert found == (expression._space >> expression._whole).parse(text)


@MANY
@given(trees(), st.randoms(use_true_random=False))
def test_arrays_of_states_are_judged_at_once(tree, rnd):
    every = states()
    columns = {option: np.array([state[option] for state in every], np.int8) for option in LEVELS}
    found = np.broadcast_to(truth(parse(text_of(tree, rnd)), columns, LEVELS), len(every))
    assert found.dtype == bool
    assert found.tolist() == [holds(tree, state) for state in every]


def test_axes_broadcast():
    a = np.arange(2).reshape(2, 1)
    b = np.arange(3).reshape(1, 3)
    found = truth(parse('a and b >= "high"'), {"a": a, "b": b}, {"a": ("no", "yes"), "b": ("low", "mid", "high")})
    assert found.tolist() == [[False, False, False], [False, False, True]]


A, B, C = Level("a"), Level("b"), Level("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", A),
        ('a = "x"', Level("a", "=", "x")),
        ("a='x'", Level("a", "=", "x")),
        ('a != ""', Level("a", "!=", "")),
        ('a = "it\'s"', Level("a", "=", "it's")),
        ("not a", Not(A)),
        ("not not a", A),
        ("not not not a", Not(A)),
        ("not a and b", Join("and", Not(A), B)),
        ("a and b and c", Join("and", Join("and", A, B), C)),
        ("a or b and c", Join("or", A, Join("and", B, C))),
        ("(a or b) and c", Join("and", Join("or", A, B), C)),
        ("a if b", Join("implies", B, A)),
        ("a or b if c", Join("implies", C, Join("or", A, B))),
        ("a if b or c", Join("implies", Join("or", B, C), A)),
        ("a if b if c", Join("implies", C, Join("implies", B, A))),
        ("if a then b", Join("implies", A, B)),
        ("if a then b if c", Join("implies", A, Join("implies", C, B))),
        ("if a then if b then c", Join("implies", A, Join("implies", B, C))),
        ("if a if b then c", Join("implies", Join("implies", B, A), C)),
        ("a iff b", Join("iff", A, B)),
        ("a iff b or c", Join("iff", A, Join("or", B, C))),
        ("a iff b iff c", Join("iff", Join("iff", A, B), C)),
        ("a iff b if c", Join("implies", C, Join("iff", A, B))),
        ("  ( a )  ", A),
        ("a\nand\tb", Join("and", A, B)),
        ("(a)and(b)", Join("and", A, B)),
    ],
)
def test_what_binds_to_what(text, tree):
    assert parse(text) == tree


@pytest.mark.parametrize("name", ["note", "notify", "not-now", "not_1", "android", "order", "iffy", "if-so", "thence"])
def test_options_may_begin_like_a_word_of_the_language(name):
    assert parse(name) == Level(name)
    assert parse(f"not {name} and {name} or {name} if {name}") == Join(
        "implies", Level(name), Join("or", Join("and", Not(Level(name)), Level(name)), Level(name))
    )


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("", 1, "an option"),
        ("a and", 6, "an option"),
        ("a and and b", 7, "an option"),
        ("a = b", 5, "a level in quotes"),
        ("a = 'b", 5, "a level in quotes"),
        ("(a or b", 8, "')'"),
        ("a)", 2, "a comparison"),
        ("a b", 3, "'and'"),
        ("a & b", 3, "'and'"),
        ("Relief", 1, "an option"),
        ("if a", 5, "'then'"),
        ("not", 4, "an option"),
        ("if", 3, "an option"),
        ("a => 'x'", 4, "a level in quotes"),
    ],
)
def test_reading_stops_where_it_says(text, place, expected):
    with pytest.raises(BadInput) as caught:
        parse(text)
    (fault,) = caught.value.faults
    assert f"cannot read '{text}' at character {place}:" in fault.message
    assert expected in fault.message


@pytest.mark.parametrize("word", ["not", "and", "or", "if", "then", "iff"])
def test_the_words_themselves_are_no_options(word):
    with pytest.raises(BadInput, match=r"expected .*an option"):
        parse(f"a or ({word})")


def test_leaves_come_from_left_to_right():
    tree = parse("if a and b = 'x' then not (c iff a)")
    assert [leaf.option for leaf in leaves(tree)] == ["a", "b", "c", "a"]


@pytest.mark.parametrize("depth", [40, 200, 5000])
def test_very_deep_expressions_are_refused_in_words(depth):
    with pytest.raises(BadInput, match=r"(too|more than 25) deep"):
        parse("(" * depth + "a" + ")" * depth)


@pytest.mark.parametrize("word", ["and", "or"])
def test_long_lists_are_read(word):
    names = [f"o{n}" for n in range(3000)]
    tree = parse(f" {word} ".join(names))
    assert [leaf.option for leaf in leaves(tree)] == names
    taken = dict.fromkeys(names, 1 if word == "and" else 0)
    assert truth(tree, taken, {}) == (word == "and")
    taken["o1234"] = 1 - taken["o1234"]
    assert truth(tree, taken, {}) == (word == "or")
