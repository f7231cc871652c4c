"""Expressions over options: `relief >= "partial" and not strike`, `a if b`, `if a then b`, `a iff b`.

A bare option means level >= 1. `a if b` says that b implies a.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import parsy

from goodoffices.errors import BadInput, Fault
from goodoffices.wording import Worded

COMPARISONS = {
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
}
#: The longest expression, in characters, and how deep its parentheses and conditions may stand in one another.
LONGEST, DEEPEST = 1_000_000, 25
KEYWORDS = ("not", "and", "or", "if", "then", "iff")


@dataclass(frozen=True)
class Level:
    """An option compared with one of its levels; without a comparison, whether it is taken."""

    option: str
    comparison: str = ""
    level: str = ""


@dataclass(frozen=True)
class Not:
    """Negation."""

    part: Expression


@dataclass(frozen=True)
class Join:
    """Two expressions joined by `and`, `or`, `iff` or `implies`."""

    word: str
    left: Expression
    right: Expression


Expression = Level | Not | Join


def _keyword(word: str) -> Any:
    return parsy.regex(rf"{word}(?![a-z0-9_-])").desc(f"'{word}'") << _space


def fold(word: str, parts: Sequence[Expression]) -> Expression:
    """Parts joined two by two, so that long lists make shallow trees."""
    while len(parts) > 1:
        parts = [Join(word, *parts[n : n + 2]) if n + 1 < len(parts) else parts[n] for n in range(0, len(parts), 2)]
    return parts[0]


_NAME = rf"(?!(?:{'|'.join(KEYWORDS)})(?![a-z0-9_-]))[a-z0-9_-]+"
_space = parsy.regex(r"\s*")
_name = parsy.regex(_NAME).desc("an option") << _space
_quoted = (parsy.regex(r'"([^"]*)"', group=1) | parsy.regex(r"'([^']*)'", group=1)).desc('a level in quotes, "partial"')
_comparison = parsy.regex(r"!=|>=|<=|=|>|<").desc("a comparison") << _space


@parsy.generate  # type: ignore[untyped-decorator]
def _whole() -> Any:
    if (yield _keyword("if").optional()):
        condition = yield _whole
        yield _keyword("then")
        return Join("implies", condition, (yield _whole))
    tree = yield _either
    while True:
        word = yield (_keyword("iff") | _keyword("if")).optional()
        if not word:
            return tree
        other = yield _either
        tree = Join("iff", tree, other) if word.strip() == "iff" else Join("implies", other, tree)


@parsy.generate  # type: ignore[untyped-decorator]
def _level() -> Any:
    option = yield _name
    comparison = yield _comparison.optional()
    return Level(option) if comparison is None else Level(option, comparison, (yield _quoted << _space))


_atom = (parsy.string("(") >> _space >> _whole << parsy.string(")") << _space) | _level
_plain = parsy.seq(_keyword("not").many(), _atom).combine(lambda nots, atom: atom if len(nots) % 2 == 0 else Not(atom))
_both = _plain.sep_by(_keyword("and"), min=1).map(lambda parts: fold("and", parts))
_either = _both.sep_by(_keyword("or"), min=1).map(lambda parts: fold("or", parts))


_TERM = re.compile(rf"""\s*((?:not\s+)*)({_NAME})\s*(?:(!=|>=|<=|=|>|<)\s*(?:"([^"]*)"|'([^']*)')\s*)?""")
_AND = re.compile(r"and(?![a-z0-9_-])")


def _conjunction(text: str) -> Expression | None:
    """The tree of comparisons joined by `and` and nothing else; None for any other text.

    Most patterns are no more than this, and where a matter has thousands of them the parser takes seconds.
    """
    parts: list[Expression] = []
    at = 0
    while (term := _TERM.match(text, at)) is not None:
        nots, option, comparison, double, single = term.groups()
        level = Level(option) if comparison is None else Level(option, comparison, single if double is None else double)
        parts.append(Not(level) if nots.count("not") % 2 else level)
        if term.end() == len(text):
            return fold("and", parts)
        joint = _AND.match(text, term.end())
        if joint is None:
            return None
        at = joint.end()
    return None


@lru_cache(maxsize=2**14)
def parse(text: str) -> Expression:
    """Read an expression into its tree.

    Raises
    ------
    BadInput
        Where in the text reading stopped, and what was expected there.
    """
    if len(text) > LONGEST:
        raise BadInput(Fault(Worded("expression-long", begins=text[:40], most=LONGEST)))
    plain = _conjunction(text)
    if plain is not None:
        return plain
    if _nested(text) > DEEPEST:
        raise BadInput(Fault(Worded("expression-deep", begins=text[:40], most=DEEPEST)))
    try:
        tree: Expression = (_space >> _whole).parse(text)
    except parsy.ParseError as error:
        raise BadInput(Fault(_stopped(text, error))) from None
    except RecursionError:
        raise BadInput(Fault(Worded("expression-recursion", begins=text[:40]))) from None
    return tree


#: What the parser may expect, as it is told.
_EXPECTED: dict[str, str | Worded] = {
    "EOF": Worded("expected-end"),
    "(": "'('",
    ")": "')'",
    "an option": Worded("expected-option"),
    "a comparison": Worded("expected-comparison"),
    'a level in quotes, "partial"': Worded("expected-level"),
}


def _stopped(text: str, error: parsy.ParseError) -> Worded:
    """Where in a text reading stopped, and what was expected there."""
    at = error.index
    told: list[str | Worded] = [_EXPECTED.get(name, name) for name in set(error.expected) - {r"\s*"}]
    return Worded(
        "expression-stops",
        expression=text if len(text) <= 400 else f"{text[:400]}...",
        place=str(at + 1),
        found=f"'{text[at : at + 12]}'" if at < len(text) else Worded("expected-end"),
        expected=sorted(told, key=str),
    )


def _nested(text: str) -> int:
    """How deep parentheses and conditions stand in one another at most, counted generously."""
    deepest, open_, conditions = 0, 0, 0
    for mark in _NESTING.findall(text):
        open_ += (mark == "(") - (mark == ")")
        conditions += mark in ("if", "iff")
        deepest = max(deepest, open_)
    return deepest + conditions


_NESTING = re.compile(r"""[()]|"[^"]*"|'[^']*'|[a-z0-9_-]+""")


def leaves(tree: Expression) -> Iterator[Level]:
    """Every comparison in the tree, from left to right."""
    if isinstance(tree, Level):
        yield tree
    elif isinstance(tree, Not):
        yield from leaves(tree.part)
    else:
        yield from leaves(tree.left)
        yield from leaves(tree.right)


def truth(tree: Expression, taken: Mapping[str, Any], levels: Mapping[str, tuple[str, ...]]) -> Any:
    """Whether it holds; works on one state and on arrays of states alike.

    Parameters
    ----------
    tree : Expression
    taken : mapping
        Option id to level number, an int or an array of them.
    levels : mapping
        Option id to the names of its levels.

    Returns
    -------
    bool | ndarray of bool
        Arrays broadcast as those of the options it names.
    """
    if isinstance(tree, Level):
        if not tree.comparison:
            return taken[tree.option] >= 1
        return COMPARISONS[tree.comparison](taken[tree.option], levels[tree.option].index(tree.level))
    if isinstance(tree, Not):
        return truth(tree.part, taken, levels) ^ True
    left, right = truth(tree.left, taken, levels), truth(tree.right, taken, levels)
    if tree.word == "and":
        return left & right
    if tree.word == "or":
        return left | right
    return (left ^ True) | right if tree.word == "implies" else (left ^ right) ^ True
