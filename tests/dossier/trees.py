"""Random expressions: a tree of plain tuples, its text in many dresses, and an evaluator that shares no code."""

from __future__ import annotations

from itertools import product

from hypothesis import strategies as st

#: Names that begin like words of the language, and levels that read like it.
LEVELS = {
    "note": ("no", "yes"),
    "iffy": ("none", "through russia", "and"),
    "or-else": ("a'b", "N/A", "été"),
    "2nd_then": ("no", "yes"),
}
COMPARE = {
    "": lambda taken, _: taken > 0,
    "=": int.__eq__,
    "!=": int.__ne__,
    ">=": int.__ge__,
    "<=": int.__le__,
    ">": int.__gt__,
    "<": int.__lt__,
}
#: How tightly a form holds together: if-then, the chain of `if` and `iff`, `or`, `and`, `not`, one option.
WHOLE, CHAIN, EITHER, BOTH, PLAIN, ATOM = range(6)


def leaves_of(levels):
    def one(option):
        return st.tuples(
            st.just("option"), st.just(option), st.sampled_from([*COMPARE]), st.sampled_from(levels[option])
        )

    return st.sampled_from([*levels]).flatmap(one)


def trees(levels=LEVELS, most=12):
    def larger(part):
        joined = st.tuples(st.sampled_from(["and", "or", "implies", "iff"]), part, part)
        return joined | st.tuples(st.just("not"), part)

    return st.recursive(leaves_of(levels), larger, max_leaves=most)


def holds(tree, state, levels=LEVELS):
    """Whether a tree holds in a state {option: level number}."""
    match tree:
        case "option", option, comparison, level:
            return COMPARE[comparison](state[option], levels[option].index(level))
        case "not", part:
            return not holds(part, state, levels)
        case "and", a, b:
            return holds(a, state, levels) and holds(b, state, levels)
        case "or", a, b:
            return holds(a, state, levels) or holds(b, state, levels)
        case "implies", a, b:
            return holds(b, state, levels) if holds(a, state, levels) else True
        case "iff", a, b:
            return holds(a, state, levels) == holds(b, state, levels)
    raise AssertionError(tree)


def states(levels=LEVELS):
    """Every state as {option: level number}, the first option varying fastest."""
    ranges = [range(len(names)) for names in levels.values()]
    return [dict(zip(levels, state[::-1], strict=True)) for state in product(*ranges[::-1])]


def text_of(tree, rnd, least=WHOLE):
    """The tree in words: with no more parentheses than needed, or a few more, in either form of `if`."""
    form, text = _form(tree, rnd)
    if form < least or rnd.random() < 0.15:
        return f"({_space(rnd)}{text}{_space(rnd)})"
    return text


def _form(tree, rnd):
    match tree:
        case "option", option, "", _:
            return ATOM, option
        case "option", option, comparison, level:
            quote = '"' if "'" in level or rnd.random() < 0.5 else "'"
            return ATOM, f"{option}{_space(rnd)}{comparison}{_space(rnd)}{quote}{level}{quote}"
        case "not", part:
            return PLAIN, f"not {text_of(part, rnd, PLAIN)}"
        case "and", a, b:
            return BOTH, f"{text_of(a, rnd, BOTH)} and {text_of(b, rnd, PLAIN)}"
        case "or", a, b:
            return EITHER, f"{text_of(a, rnd, EITHER)} or {text_of(b, rnd, BOTH)}"
        case "iff", a, b:
            return CHAIN, f"{text_of(a, rnd, CHAIN)} iff {text_of(b, rnd, EITHER)}"
        case "implies", a, b if rnd.random() < 0.5:
            return CHAIN, f"{text_of(b, rnd, CHAIN)} if {text_of(a, rnd, EITHER)}"
        case "implies", a, b:
            return WHOLE, f"if {text_of(a, rnd)} then {text_of(b, rnd)}"
    raise AssertionError(tree)


def _space(rnd):
    return rnd.choice(["", "", " ", "  "])
