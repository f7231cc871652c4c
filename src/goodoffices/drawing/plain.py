"""A figure as SVG without a style sheet: each shape carries its own looks, for programs that read no sheets."""

from __future__ import annotations

import re
from functools import lru_cache

from goodoffices.drawing.figure import Figure
from goodoffices.drawing.svg import render, style

#: The typeface that comes with the extra `office`, then what other machines have.
FACE = "Source Sans Pro, Segoe UI, Helvetica, Arial, sans-serif"
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"\.go-figure ([a-z]*)((?:\.[\w-]+)*)$")
_ELEMENT = re.compile(r'<(text|path|rect|circle)(?: class="([^"]*)")?')

Selector = tuple[str, frozenset[str]]


def plain(figure: Figure) -> str:
    """The figure as one SVG whose shapes have attributes in place of classes."""
    drawn = render(figure, styled=False)
    told = _ELEMENT.sub(lambda found: f"<{found[1]}{_looks(found[1], frozenset((found[2] or '').split()))}", drawn)
    return told.replace('class="go-figure"', f'font-family="{FACE}"', 1)


@lru_cache(maxsize=256)
def _looks(tag: str, classes: frozenset[str]) -> str:
    """The attributes of an element: of several rules that fit it the one with more classes holds, then the later."""
    fitting = [
        (len(wanted), bool(name), place, told)
        for place, ((name, wanted), told) in enumerate(_rules())
        if name in ("", tag) and wanted <= classes
    ]
    looks: dict[str, str] = {}
    for _, _, _, told in sorted(fitting, key=lambda one: one[:3]):
        looks |= dict(told)
    return "".join(f' {name}="{value}"' for name, value in looks.items())


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[Selector, tuple[tuple[str, str], ...]], ...]:
    """The sheet's rules for shapes and words, each selector with what it declares."""
    rules = []
    for selectors, body in _RULE.findall(_COMMENT.sub("", style())):
        pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
        told = tuple((name.strip(), value.strip()) for name, value in pairs)
        for selector in selectors.split(","):
            if found := _SELECTOR.match(selector.strip()):
                rules.append(((found[1], frozenset(found[2].split(".")[1:])), told))
    return tuple(rules)
