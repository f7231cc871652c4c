"""What the parsers of TOML, JSON, XML and CSV say of a text, in every language; anything else stands as said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from goodoffices.wording import Worded

#: What a parser says, as a pattern -> the text for it, from what the pattern caught.
Sayings = Mapping[str, Callable[..., Worded]]

_TOML: Sayings = {
    "Invalid statement": lambda: Worded("toml-statement"),
    "Expected newline or end of document after a statement": lambda: Worded("toml-line-end"),
    "Expected '=' after a key in a key/value pair": lambda: Worded("toml-equals"),
    "Expected ']' at the end of a table declaration": lambda: Worded("toml-table-end"),
    "Expected ']]' at the end of an array declaration": lambda: Worded("toml-records-end"),
    "Invalid initial character for a key part": lambda: Worded("toml-key"),
    "Invalid value": lambda: Worded("toml-value"),
    "Invalid date or datetime": lambda: Worded("toml-date"),
    "Invalid hex value": lambda: Worded("toml-hex"),
    "Escaped character is not a Unicode scalar value": lambda: Worded("toml-scalar"),
    r"Unescaped '\\' in a string": lambda: Worded("toml-backslash"),
    "Unterminated string": lambda: Worded("toml-string"),
    "Unclosed array": lambda: Worded("toml-array"),
    "Unclosed inline table": lambda: Worded("toml-inline"),
    "Cannot overwrite a value": lambda: Worded("toml-overwrite"),
    r"Cannot declare \((.*?),?\) twice": lambda found: Worded("toml-twice", found=found),
    r"Duplicate inline table key '(.*)'": lambda found: Worded("toml-key-twice", found=found),
    r"Cannot (?:mutate immutable|redefine) namespace \((.*?),?\)": lambda found: Worded("toml-closed", found=found),
    r"Found invalid character (.*)": lambda found: Worded("toml-character", found=found),
    r"Illegal character (.*)": lambda found: Worded("toml-illegal", found=found),
    r"Expected (.*)": lambda found: Worded("toml-expected", expected=found),
}
_JSON: Sayings = {
    "Expecting value": lambda: Worded("json-value"),
    "Expecting property name enclosed in double quotes": lambda: Worded("json-name"),
    "Expecting '(.)' delimiter": lambda found: Worded("json-delimiter", expected=found),
    "Extra data": lambda: Worded("json-extra"),
    "Unterminated string starting at": lambda: Worded("json-string"),
    "Invalid control character.*": lambda: Worded("json-control"),
    r"Invalid \\\\?escape.*": lambda: Worded("json-escape"),
    r"Invalid \\\\?uXXXX escape": lambda: Worded("json-escape"),
    r"Unexpected UTF-8 BOM.*": lambda: Worded("json-mark"),
    "Illegal trailing comma before end of (?:array|object)": lambda: Worded("json-comma"),
}
_XML: Sayings = {
    "syntax error": lambda: Worded("xml-syntax"),
    "no element found": lambda: Worded("xml-no-element"),
    r"not well-formed \(invalid token\)": lambda: Worded("xml-token"),
    "unclosed token": lambda: Worded("xml-unclosed"),
    "mismatched tag": lambda: Worded("xml-tag"),
    "duplicate attribute": lambda: Worded("xml-attribute-twice"),
    "junk after document element": lambda: Worded("xml-after"),
    "undefined entity": lambda: Worded("xml-entity"),
    "reference to invalid character number": lambda: Worded("xml-number"),
    "XML or text declaration not at start of entity": lambda: Worded("xml-declaration-late"),
    "XML declaration not well-formed": lambda: Worded("xml-declaration"),
    "unclosed CDATA section": lambda: Worded("xml-cdata"),
    "unbound prefix": lambda: Worded("xml-prefix"),
    "partial character|unknown encoding|encoding specified in XML declaration is incorrect": (
        lambda: Worded("xml-encoding")
    ),
}
_CSV: Sayings = {
    "unexpected end of data": lambda: Worded("csv-end"),
    r"field larger than field limit \((\d+)\)": lambda most: Worded("csv-field", most=int(most)),
    "new-line character seen in unquoted field.*": lambda: Worded("csv-line"),
    "'(.)' expected after '(.)'": lambda expected, after: Worded("csv-expected", expected=expected, after=after),
    "line contains NUL": lambda: Worded("csv-nul"),
}


def of_toml(reason: str) -> str | Worded:
    """What the parser of TOML says, without its place."""
    return _told(reason, _TOML)


def of_json(reason: str) -> str | Worded:
    """What the parser of JSON says, without its place."""
    return _told(reason, _JSON)


def of_xml(reason: str) -> str | Worded:
    """What the parser of XML says, without its place."""
    return _told(reason, _XML)


def of_csv(reason: str) -> str | Worded:
    """What the reader of CSV says."""
    return _told(reason, _CSV)


def _told(reason: str, sayings: Sayings) -> str | Worded:
    for pattern, tell in sayings.items():
        if (match := re.fullmatch(pattern, reason, re.DOTALL)) is not None:
            return tell(*match.groups())
    return f"{reason[:1].lower()}{reason[1:]}"
