"""JSON Schemas in plain words: what a field holds, and the shape of an answer."""

from __future__ import annotations

from typing import Any

from extension.markdown import code, inline

Schema = dict[str, Any]
PLAIN = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "null": "nothing"}
COUNTED = {"text", "id", "whole number", "number", "table", "date", "period"}
#: Texts of a certain form are known by what their type says of itself.
FORMS = {"small letters": "id", "a date, month": "date or period"}


def holds(schema: Schema, known: Schema) -> str:
    """What a value of this schema is, in a few words of Markdown; `known` are the definitions it may refer to."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"*{name}*" if "properties" in known[name] else holds(known[name], known)
    for given in ("anyOf", "oneOf"):
        if given in schema:
            parts = [holds(part, known) for part in schema[given] if part.get("type") != "null"]
            return " or ".join(dict.fromkeys(parts))
    if "enum" in schema or "const" in schema:
        return "one of " + ", ".join(code(str(value)) for value in schema.get("enum", [schema.get("const")]))
    if schema.get("type") == "array":
        return _many(schema, known)
    if schema.get("type") == "object":
        values = schema.get("additionalProperties")
        return f"table of {many(holds(values, known))}" if isinstance(values, dict) and values else "table"
    return _form(schema) or PLAIN.get(str(schema.get("type")), "any value")


def _many(schema: Schema, known: Schema) -> str:
    if "prefixItems" in schema:
        return "[" + ", ".join(holds(part, known) for part in schema["prefixItems"]) + "]"
    return f"list of {many(holds(schema.get('items', {}), known))}"


def many(words: str) -> str:
    """The plural of a plain kind; a name or a choice stays as it is."""
    return " or ".join(f"{word}s" if word in COUNTED else word for word in words.split(" or "))


def _form(schema: Schema) -> str:
    if schema.get("format") == "date":
        return "date"
    if str(schema.get("pattern", "")).startswith("^[a-z0-9_-]"):
        return "id"
    said = str(schema.get("description", ""))
    return next((form for begin, form in FORMS.items() if said.startswith(begin)), "")


def meaning(schema: Schema) -> str:
    """What a schema says a value means, beyond what its type says of itself."""
    said = str(schema.get("description", ""))
    return "" if any(said.startswith(begin) for begin in FORMS) else said


def shape(schema: Schema, depth: int = 0) -> str:
    """The shape of an answer as a list within lists."""
    lines = []
    for name, part in schema.get("properties", {}).items():
        lines.append("  " * depth + f"- {code(name)}: {_told(part)}")
        lines.append(shape(_inner(part), depth + 1))
    return "\n".join(line for line in lines if line)


def _told(part: Schema) -> str:
    said = inline(part["description"]) if "description" in part else ""
    return f"{_kind(part)}{'. ' if said else ''}{said}"


def _kind(part: Schema) -> str:
    """In words that read on into the fields below."""
    if "anyOf" in part:
        return " or ".join(_kind(one) for one in part["anyOf"])
    if part.get("type") == "array":
        return f"list of {many(_kind(part['items']))}" if part.get("items") else "list"
    if part.get("type") == "object":
        if isinstance(part.get("additionalProperties"), dict):
            return f"name → {_kind(part['additionalProperties'])}"
        return "fields" if part.get("properties") else "table"
    if "enum" in part:
        return ", ".join(code(str(value)) for value in part["enum"])
    kinds = part.get("type", "any value")
    return " or ".join(str(PLAIN.get(kind, kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _inner(part: Schema) -> Schema:
    """The schema whose properties are to be told below: through lists, tables and choices."""
    if "properties" in part:
        return part
    for key in ("items", "additionalProperties"):
        if isinstance(part.get(key), dict):
            return _inner(part[key])
    for one in part.get("anyOf", ()):
        found = _inner(one)
        if found:
            return found
    return {}
