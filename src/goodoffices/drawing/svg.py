"""A figure as SVG: one string, readable by screen readers, without scripts, fit for print."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from goodoffices.drawing.figure import Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.escaping import xml


def render(figure: Figure, *, styled: bool = True) -> str:
    """The figure as an `svg` element.

    Parameters
    ----------
    figure : Figure
    styled : bool
        Whether to carry the style sheet along; a page with several figures needs it once.
    """
    size = f'width="{_n(figure.width)}" height="{_n(figure.height)}"'
    view = f'viewBox="0 0 {_n(figure.width)} {_n(figure.height)}"'
    id = xml(figure.id)
    named = f'role="img" aria-labelledby="{id}-t {id}-d"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="go-figure" {view} {size} {named}>',
        f'<title id="{id}-t">{xml(figure.title)}</title>',
        f'<desc id="{id}-d">{xml(figure.description)}</desc>',
        *([f"<style>{style()}</style>"] if styled else []),
        *map(_part, figure.parts),
        "</svg>",
    ]
    return "\n".join(lines)


def _part(part: Part) -> str:
    of = f' data-of="{xml(part.of)}"' if part.of else ""
    if isinstance(part, Text):
        anchor = "" if part.anchor == "start" else f' text-anchor="{xml(part.anchor)}"'
        return f'<text class="{xml(part.style)}" x="{_n(part.x)}" y="{_n(part.y)}"{anchor}{of}>{xml(part.words)}</text>'
    if isinstance(part, Rect):
        box, radius = part.box, f' rx="{_n(part.radius)}"' if part.radius else ""
        return (
            f'<rect class="{xml(part.style)}" x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" '
            f'height="{_n(box.height)}"{radius}{of}/>'
        )
    return _stroke(part, of) if isinstance(part, Stroke) else _mark(part, of)


def _stroke(stroke: Stroke, of: str) -> str:
    d = "M" + " L".join(f"{_n(x)} {_n(y)}" for x, y in stroke.points)
    line = f'<path class="{xml(stroke.style)}" d="{d}"{of}/>'
    return line + _head(stroke) if stroke.head else line


def _head(stroke: Stroke) -> str:
    """An arrow drawn as a shape of its own, so that ids never clash between figures."""
    (x0, y0), (x, y) = stroke.points[-2], stroke.points[-1]
    length = ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5 or 1.0
    ux, uy = (x - x0) / length, (y - y0) / length
    back = (x - 9 * ux, y - 9 * uy)
    corners = [(x, y), (back[0] - 4.5 * uy, back[1] + 4.5 * ux), (back[0] + 4.5 * uy, back[1] - 4.5 * ux)]
    return f'<path class="head {xml(stroke.style)}" d="M' + " L".join(f"{_n(a)} {_n(b)}" for a, b in corners) + ' Z"/>'


def _mark(mark: Mark, of: str) -> str:
    x, y, s = mark.x, mark.y, mark.size
    if mark.form in ("dot", "ring"):
        return f'<circle class="{xml(mark.style)}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(s)}"{of}/>'
    diamond, down = [(x, y - s), (x + s, y), (x, y + s), (x - s, y)], [(x - s, y - s), (x + s, y - s), (x, y + s)]
    d = "M" + " L".join(f"{_n(a)} {_n(b)}" for a, b in (diamond if mark.form == "diamond" else down))
    return f'<path class="{xml(mark.style)}" d="{d} Z"{of}/>'


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=1)
def style() -> str:
    """The one style sheet of all figures."""
    return (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
