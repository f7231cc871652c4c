"""Catalogues of methods: stability concepts, bargaining models, coalition solutions and power indices."""

from __future__ import annotations

import inspect
import sys

from extension.bibliography import cited
from extension.docstrings import listed, prose, read
from extension.markdown import anchor, inline
from goodoffices.card import Method
from goodoffices.solutions import DEFINITIONS
from goodoffices.solutions.bargaining import BARGAINING
from goodoffices.solutions.coalition import DIVISIONS, POWER_INDICES

CATALOGUES = {"bargaining": BARGAINING, "divisions": DIVISIONS, "power": POWER_INDICES}


def concepts() -> str:
    """The card of every stability definition, with the way to its explanation."""
    return "\n".join(_card(method, "concept", "##", _explained(method.id)) for method in DEFINITIONS)


def solutions(catalogue: str) -> str:
    """The card of every method of a catalogue."""
    return "\n".join(_card(method, catalogue, "###") for method in CATALOGUES[catalogue])


def _explained(id: str) -> str:
    return f"Explained in [](../explanation/concepts/{id}.md).\n"


def _card(method: Method, kind: str, level: str, more: str = "") -> str:
    doc = read(method.run.__doc__)
    purpose = read(sys.modules[method.run.__module__].__doc__).summary
    first = next(iter(inspect.signature(method.run).parameters))
    own = listed(doc, "Parameters", without=(first, "i"))
    raised = listed(doc, "Raises")
    return "\n".join(
        part
        for part in (
            anchor(f"{kind}-{method.id}") + f"{level} `{method.id}`: {inline(method.title)}\n",
            inline(purpose) + "\n",
            inline(doc.summary) + "\n",
            prose(doc),
            "Its own parameters:\n\n" + own if own else "",
            "What it gives:\n\n" + listed(doc, "Returns") if "Returns" in doc.sections else "",
            "It refuses:\n\n" + raised if raised else "",
            f"Literature: {cited(method.references)}.\n" if method.references else "",
            more,
        )
        if part
    )
