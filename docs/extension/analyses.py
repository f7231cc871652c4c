"""The analyses: question, parameters, the answer scripts rely on."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from extension.bibliography import cited
from extension.docstrings import listed, prose, read
from extension.markdown import anchor, code, fence, inline, table
from extension.schemas import shape
from goodoffices.analyses import ANALYSES
from goodoffices.card import Analysis, Param
from goodoffices.desk.schemas import schema_of


def page() -> str:
    """Every analysis, in the order of `goodoffices --help`."""
    return "\n".join(_section(method) for method in ANALYSES)


def _section(method: Analysis) -> str:
    doc = read(method.run.__doc__)
    rows = [[code(name), inline(str(card.help)), default] for name, card, default in _parameters(method)]
    raised = listed(doc, "Raises")
    return "\n".join(
        part
        for part in (
            anchor(f"analysis-{method.id}") + f"## `{method.id}`: {inline(method.title)}\n",
            inline(doc.summary) + "\n",
            prose(doc),
            table(["parameter", "meaning", "if left out"], rows) if rows else "It takes no parameters of its own.\n",
            f"On the command line: [`goodoffices {method.id}`](#goodoffices-{method.id}).\n",
            fence(f"$ {method.example}", "console"),
            f"The answer, as `goodoffices schema {method.id}` prescribes it:\n",
            shape(schema_of(method.id)) + "\n",
            "It refuses:\n\n" + raised if raised else "",
            f"Literature: {cited(method.references)}.\n" if method.references else "",
        )
        if part
    )


def _parameters(method: Analysis) -> Iterator[tuple[str, Param, str]]:
    hints = get_type_hints(method.run, include_extras=True)
    for name, parameter in inspect.signature(method.run).parameters.items():
        if get_origin(hints.get(name)) is Annotated:
            card = next(part for part in get_args(hints[name]) if isinstance(part, Param))
            yield name, card, _left_out(parameter.default)


def _left_out(default: Any) -> str:
    if default is inspect.Parameter.empty:
        return "needed"
    return code(str(default)) if default not in (None, (), "") else ""
