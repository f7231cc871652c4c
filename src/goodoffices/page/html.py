"""A document as one HTML file: no request to anywhere, no script, fit for print."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from goodoffices import escaping
from goodoffices.drawing import svg
from goodoffices.page.document import Document, runs

HERE = Path(__file__).parent


def render(document: Document) -> str:
    """The page as HTML.

    Parameters
    ----------
    document : Document

    Returns
    -------
    str
        The same document gives the same bytes.
    """
    template = _environment().get_template("page.html.jinja")
    text: str = template.render(
        document=document, style=(HERE / "page.css").read_text(encoding="utf-8"), figures=svg.style()
    )
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip()) + "\n"


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: value if hasattr(value, "__html__") else escaping.shown(str(value)),
    )
    environment.filters["svg"] = lambda figure: Markup(svg.render(figure, styled=False))
    environment.filters["kind_of"] = lambda block: type(block).__name__
    environment.filters["runs"] = runs
    environment.filters["css"] = lambda text: Markup(escaping.css(text))
    return environment
