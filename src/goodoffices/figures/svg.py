"""A figure as SVG: one string, readable by screen readers, without scripts, fit for print."""

from __future__ import annotations

from html import escape

from goodoffices.figures.figure import Figure, Mark, Part, Rect, Stroke, Text
from goodoffices.figures.measure import SIZES

INK, QUIET, RULE = "#1c2733", "#52606d", "#d5dce3"
#: Kind of tie -> colour, width in px, dashes; told apart without colour too.
TIES = {
    "treaty": ("#0b4f8a", 3.4, ""), "ally": ("#0b4f8a", 1.8, ""), "partner": ("#0b4f8a", 1.8, "11 4"),
    "patron": ("#0b4f8a", 1.8, "2 3"),
    "talks": ("#0f6b5c", 3.0, "3 4"), "mediates": ("#0f6b5c", 2.2, "9 4 2 4"), "request": ("#0f6b5c", 1.6, "5 4"),
    "accord-sought": ("#5b3a8c", 1.8, "7 3 2 3 2 3"),
    "rival": ("#9b2226", 1.4, "3 3"), "enemy": ("#9b2226", 2.8, "5 3"),
}


def render(figure: Figure, *, style: bool = True) -> str:
    """The figure as an `svg` element.

    Parameters
    ----------
    figure : Figure
    style : bool
        Whether to carry the style sheet along; a page with several figures needs `STYLE` once.
    """
    body = "\n".join(_part(part) for part in figure.parts)
    sheet = f"<style>{STYLE}</style>\n" if style else ""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" class="go-figure" viewBox="0 0 {_n(figure.width)} {_n(figure.height)}" '
            f'width="{_n(figure.width)}" height="{_n(figure.height)}" role="img" aria-labelledby="{figure.id}-t {figure.id}-d">\n'
            f'<title id="{figure.id}-t">{escape(figure.title)}</title>\n<desc id="{figure.id}-d">{escape(figure.description)}</desc>\n'
            f"{sheet}{body}\n</svg>")


def _part(part: Part) -> str:
    of = f' data-of="{escape(part.of)}"' if part.of else ""
    if isinstance(part, Text):
        anchor = "" if part.anchor == "start" else f' text-anchor="{part.anchor}"'
        return f'<text class="{part.style}" x="{_n(part.x)}" y="{_n(part.y)}"{anchor}{of}>{escape(part.words)}</text>'
    if isinstance(part, Rect):
        box, radius = part.box, f' rx="{_n(part.radius)}"' if part.radius else ""
        return (f'<rect class="{part.style}" x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" '
                f'height="{_n(box.height)}"{radius}{of}/>')
    return _stroke(part, of) if isinstance(part, Stroke) else _mark(part, of)


def _stroke(stroke: Stroke, of: str) -> str:
    first, *rest = stroke.points
    word = "Q" if stroke.bend else "L"
    d = f"M{_n(first[0])} {_n(first[1])} {word}" + " ".join(f"{_n(x)} {_n(y)}" for x, y in rest)
    line = f'<path class="{stroke.style}" d="{d}"{of}/>'
    return line + _head(stroke) if stroke.head else line


def _head(stroke: Stroke) -> str:
    """An arrow drawn as a shape of its own, so that ids never clash between figures."""
    (x0, y0), (x, y) = stroke.points[-2], stroke.points[-1]
    length = ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5 or 1.0
    ux, uy = (x - x0) / length, (y - y0) / length
    back = (x - 9 * ux, y - 9 * uy)
    corners = [(x, y), (back[0] - 4.5 * uy, back[1] + 4.5 * ux), (back[0] + 4.5 * uy, back[1] - 4.5 * ux)]
    return f'<path class="head {stroke.style}" d="M' + " L".join(f"{_n(a)} {_n(b)}" for a, b in corners) + ' Z"/>'


def _mark(mark: Mark, of: str) -> str:
    x, y, s = mark.x, mark.y, mark.size
    if mark.form in ("dot", "ring"):
        return f'<circle class="{mark.style} {mark.form}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(s)}"{of}/>'
    corners = [(x, y - s), (x + s, y), (x, y + s), (x - s, y)] if mark.form == "diamond" else [(x - s, y - s), (x + s, y - s), (x, y + s)]
    return f'<path class="{mark.style} {mark.form}" d="M' + " L".join(f"{_n(a)} {_n(b)}" for a, b in corners) + f' Z"{of}/>'


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


def _style() -> str:
    """The one style sheet of all figures."""
    rows = [
        ".go-figure{max-width:100%;height:auto;font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif;overflow:visible;"
        "print-color-adjust:exact;-webkit-print-color-adjust:exact}",
        f".go-figure text{{fill:{INK}}}",
        *(f".go-figure .{name}{{font-size:{size}px}}" for name, size in SIZES.items()),
        ".go-figure .strong,.go-figure text.actor{font-weight:600}",
        f".go-figure .axis,.go-figure .quiet{{fill:{QUIET}}}",
        ".go-figure path{fill:none}",
        f".go-figure .rule{{stroke:{RULE};stroke-width:1}}",
        f".go-figure .frame{{stroke:{QUIET};stroke-width:1}}",
        ".go-figure .line{stroke:#0b4f8a;stroke-width:2.2;stroke-linejoin:round}",
        ".go-figure .measured{fill:#0b4f8a}",
        ".go-figure .up{fill:#9a3f00;stroke:#fff;stroke-width:1.2}",
        ".go-figure .undone{fill:#fff;stroke:#9a3f00;stroke-width:1.8}",
        f".go-figure .asof-line{{stroke:{INK};stroke-width:1.4;stroke-dasharray:2 3}}",
        f".go-figure .leader{{stroke:{QUIET};stroke-width:.8}}",
        f".go-figure .happened{{fill:{INK};stroke:#fff;stroke-width:1.5}}",
        f".go-figure .began{{fill:#fff;stroke:{INK};stroke-width:1.8}}",
        f".go-figure rect.actor{{fill:#fff;stroke:{INK};stroke-width:1.4}}",
        ".go-figure rect.mediator{fill:#0f4c45;stroke:#0f4c45}",
        ".go-figure rect.spoiler{stroke-width:1.4;stroke-dasharray:4 2.5}",
        ".go-figure rect.observer{stroke:#8895a3;stroke-width:1}",
        ".go-figure text.on-dark{fill:#fff}",
        *(f".go-figure path.{kind}{{stroke:{colour};stroke-width:{width}{f';stroke-dasharray:{dash}' if dash else ''}}}"
          for kind, (colour, width, dash) in TIES.items()),
        *(f".go-figure path.head.{kind}{{fill:{colour};stroke:none}}" for kind, (colour, _, _) in TIES.items()),
        ".go-figure path.cap{stroke-dasharray:none;stroke-width:1.6}",
    ]
    return "".join(rows)


STYLE = _style()
