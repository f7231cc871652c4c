"""Random conflicts of yes/no options, as a `.gmcr` file can hold them."""

from __future__ import annotations

from hypothesis import strategies as st

from dossier.small import made
from dossier.trees import text_of, trees
from goodoffices.errors import BadInput
from goodoffices.models.conflict.build import graph

#: Many that make the same id, words of the language, letters no id has, and nothing.
NAMES = st.sampled_from(["Iran", "iran ", "IRAN!", "not", "If", "Ünited", "Иран", "", "3", "a-b", "a b", "x"])
RULES = ("exclusive", "at-least-one", "exactly-one", "if-then", "forbid")


@st.composite
def rules(draw, levels, text):
    kind = draw(st.sampled_from(RULES))
    if kind == "if-then":
        return {"kind": kind, "if": draw(text), "then": draw(text)}
    if kind == "forbid":
        return {"kind": kind, "pattern": draw(text)}
    return {"kind": kind, "options": draw(st.lists(st.sampled_from([*levels]), min_size=1, max_size=3, unique=True))}


def ranked(worth):
    """State numbers from best to worst, ties in brackets."""
    tiers = [[n for n, w in enumerate(worth, 1) if w == tier] for tier in sorted(set(worth), reverse=True)]
    return [tier[0] if len(tier) == 1 else tier for tier in tiers]


def orders(text, size):
    worth = st.lists(st.integers(0, 5), min_size=size, max_size=size)
    statements = st.fixed_dictionaries({"statements": st.lists(text, max_size=4)})
    return st.one_of(
        statements,
        statements,
        st.fixed_dictionaries({"weights": st.dictionaries(text, st.integers(-3, 3), max_size=3)}),
        st.fixed_dictionaries({"payoffs": worth}),
        st.fixed_dictionaries({"ranking": worth.map(ranked)}),
    )


@st.composite
def conflicts(draw):
    """Two to four actors whose options are mixed up, rules of all kinds, orders said in all ways."""
    levels = {f"o{k}": ("no", "yes") for k in range(draw(st.integers(2, 6)))}
    actors = [f"a{i}" for i in range(draw(st.integers(2, 4)))]
    text = st.tuples(trees(levels, 5), st.randoms(use_true_random=False)).map(lambda pair: text_of(*pair))
    option = st.fixed_dictionaries(
        {
            "actor": st.sampled_from(actors),
            "label": NAMES,
            "direction": st.sampled_from(["both", "both", "forward", "backward"]),
        }
    )
    content = {
        "actor": [{"id": id, "name": draw(NAMES)} for id in actors],
        "option": [{"id": id} | draw(option) for id in levels],
        "rule": draw(st.lists(rules(levels, text), max_size=3)),
    }
    size = count(content)
    if not size:
        content["rule"], size = [], 2 ** len(levels)
    preferences = [{"actor": id} | draw(orders(text, size)) for id in actors if draw(st.integers(0, 5))]
    owners = {option["actor"] for option in content["option"]}
    if not owners & {preference["actor"] for preference in preferences}:
        preferences = [{"actor": min(owners), "statements": ["o0"]}]
    return made(**content, preference=preferences)


def count(content):
    """How many states the rules leave."""
    try:
        return graph(made(**content, preference=[{"actor": content["option"][0]["actor"], "statements": []}])).size
    except BadInput:
        return 0
