"""The Python face: what `import goodoffices` gives, from the names it lists and their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

import goodoffices
from extension.docstrings import listed, prose, read
from extension.markdown import anchor, fence, inline

SECTIONS = {"Parameters": "Takes", "Attributes": "Has", "Returns": "Gives", "Raises": "Raises"}


def page() -> str:
    """Functions, then records, then errors."""
    found = {name: getattr(goodoffices, name) for name in goodoffices.__all__ if not name.startswith("__")}
    groups: dict[str, list[str]] = {"Functions": [], "Records": [], "Errors": []}
    for name, thing in found.items():
        kind = "Functions" if not inspect.isclass(thing) else "Errors" if issubclass(thing, Exception) else "Records"
        groups[kind].append(_section(name, thing))
    return "\n".join("\n".join([f"## {title}\n", *sections]) for title, sections in groups.items())


def _section(name: str, thing: Any) -> str:
    heading = anchor(f"face-{name}") + f"### `{name}`\n"
    shown = fence(f"goodoffices.{name}{signature(thing)}", "python") if not inspect.isclass(thing) else ""
    return "\n".join(part for part in (heading, shown, _told(thing), *_methods(thing)) if part)


def signature(function: Any) -> str:
    """Parameters and what comes back, one a line where they would not fit on one."""
    told: list[str] = []
    keywords = False
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not keywords:
            told, keywords = [*told, "*"], True
        default = "" if parameter.default is inspect.Parameter.empty else f" = {parameter.default!r}"
        if parameter.name != "self":
            told.append(f"{parameter.name}: {parameter.annotation}{default}")
    back = inspect.signature(function).return_annotation
    gives = "" if back is inspect.Signature.empty else f" -> {back}"
    line = f"({', '.join(told)}){gives}"
    return line if len(line) < 70 else "(\n" + "".join(f"    {part},\n" for part in told) + f"){gives}"


def _told(thing: Any) -> str:
    doc = read(thing.__doc__)
    lists = [f"{title}:\n\n{listed(doc, name)}" for name, title in SECTIONS.items() if name in doc.sections]
    return "\n".join([inline(doc.summary) + "\n", prose(doc), *lists])


def _methods(thing: Any) -> Iterator[str]:
    """The public methods and properties a record adds to those every record has."""
    if not inspect.isclass(thing) or not issubclass(thing, BaseModel):
        return
    lines = []
    for name, member in vars(thing).items():
        callable_or_property = inspect.isfunction(member) or isinstance(member, property)
        if callable_or_property and not name.startswith("_") and not hasattr(BaseModel, name):
            call = signature(member).partition(" -> ")[0] if inspect.isfunction(member) else ""
            lines.append(f"- `.{name}{call}`: {inline(read(member.__doc__).summary)}")
    if lines:
        yield "Does:\n\n" + "\n".join(lines) + "\n"
