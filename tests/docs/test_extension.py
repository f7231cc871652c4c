"""What the pages are made with: docstrings, schemas, records, the bibliography, tables of contents."""

import pytest
from pydantic import BaseModel

import goodoffices
from docs.blocks import DOCS
from extension import MADE, MARK, bibliography, contents, docstrings, face, formats, markdown, methods, records, schemas
from extension.analyses import page as analyses
from goodoffices.analyses import ANALYSES
from goodoffices.dossier.dossier import KINDS, TABLES
from goodoffices.formats import FORMATS
from goodoffices.page.bibliography import entries
from goodoffices.solutions import DEFINITIONS

DOC = """Do it.

    More of it, with `code`
    over two lines.

    Parameters
    ----------
    one, two : int
        Both of them.
    three
        The last.

    Raises
    ------
    BadInput
        Never.

    References: Somebody (2000).
    """


def every_record():
    """Each kind of record and each part it consists of."""
    found = {}
    for record in [*TABLES.values(), *KINDS.values()]:
        parts = [part for field in record.model_fields.values() for part in records._parts(field.annotation)]
        found |= {part.__name__: part for part in [record, *parts]}
    return found


def test_a_docstring_in_parts():
    doc = docstrings.read(DOC)
    assert doc.summary == "Do it."
    assert doc.paragraphs == ("More of it, with `code` over two lines.",)
    assert doc.meaning("two") == "Both of them."
    assert doc.meaning("four") == ""
    assert docstrings.listed(doc, "Parameters", without=("three",)) == "- `one`, `two` (int): Both of them.\n"
    assert docstrings.listed(doc, "Raises") == "- `BadInput`: Never.\n"
    assert docstrings.listed(doc, "Returns") == ""
    assert docstrings.prose(docstrings.read("A.\n\nReferences: B (2000).")) == ""


def test_text_that_looks_like_markup_stays_text():
    assert markdown.inline("a_b * <c> `d_e|f`") == r"a\_b \* \<c\> `d_e|f`"
    assert markdown.code("a|b") == r"`a\|b`"
    assert markdown.table(["x"], [["1"], ["2"]]) == "| x |\n| --- |\n| 1 |\n| 2 |\n"


@pytest.mark.parametrize("record", [record for _, record in sorted(every_record().items())])
def test_every_field_has_a_meaning(record):
    assert [field for field in record.model_fields if not records.told(record, field)] == []


def test_a_kind_of_record_on_its_page():
    page = records.section("[[option]]", "option", KINDS["option"])
    assert '`["no", "yes"]` if left out' in page
    assert "one of `both`, `forward`, `backward`" in page
    assert "| `actor` | id; needed | The actor who alone decides on it, by id. |" in page
    whole = records.page()
    assert all(f"## `[[{kind}]]`" in whole for kind in KINDS)
    assert all(f"## `[{table}]`" in whole for table in TABLES)
    rule = records.section("[[rule]]", "rule", KINDS["rule"])
    assert "| `if` |" in rule
    assert "| `condition` |" not in rule


class _Part(BaseModel):
    x: int


class _Whole(BaseModel):
    parts: tuple[_Part, ...]
    pair: tuple[int, str]
    either: int | str | None = None
    named: dict[str, float] = {}


def test_what_a_field_holds():
    schema = _Whole.model_json_schema()
    held = {name: schemas.holds(field, schema["$defs"]) for name, field in schema["properties"].items()}
    assert held == {
        "parts": "list of *_Part*",
        "pair": "[whole number, text]",
        "either": "whole number or text",
        "named": "table of numbers",
    }


def test_the_shape_of_an_answer():
    shape = schemas.shape(
        {
            "properties": {
                "found": {
                    "type": "object",
                    "description": "By name.",
                    "additionalProperties": {
                        "anyOf": [
                            {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer"}}}}
                        ]
                    },
                },
                "kind": {"enum": ["a", "b"]},
            }
        }
    )
    assert shape == "- `found`: name → list of fields. By name.\n  - `n`: whole number\n- `kind`: `a`, `b`"


def test_references_in_short():
    assert bibliography.short("fang1993") == "Fang, Hipel & Kilgour 1993"
    assert bibliography.short("decide").startswith("DECIDE")
    assert bibliography.cited(["howard1971"]) == "[Howard 1971](#ref-howard1971)"
    assert bibliography.page().count("(ref-") == len(entries())


def test_each_catalogue_is_whole_on_its_page():
    assert all(f"(concept-{id})=" in methods.concepts() for id in DEFINITIONS.ids)
    for kind, catalogue in methods.CATALOGUES.items():
        assert all(f"({kind}-{id})=" in methods.solutions(kind) for id in catalogue.ids)
    assert all(f"(format-{id})=" in formats.page() for id in FORMATS.ids)
    assert all(ANALYSES[id].title in analyses() for id in ANALYSES.ids)
    assert all(f"### `{name}`" in face.page() for name in goodoffices.__all__ if name != "__version__")


def test_signatures():
    assert face.signature(goodoffices.names).startswith("(")
    assert "    *,\n    language: str = 'en',\n" in face.signature(goodoffices.brief)


def test_contents_forget_no_page():
    told = contents.page("explanation", "graph-model")
    assert told.splitlines()[3] == "/explanation/graph-model"
    pages = {page.stem for page in (DOCS / "explanation").glob("*.md")} - {"index"}
    assert all(f"/explanation/{page}\n" in told for page in pages)


def test_every_maker_is_used_and_every_mark_is_known():
    used = {mark["name"] for page in DOCS.rglob("*.md") for mark in MARK.finditer(page.read_text(encoding="utf-8"))}
    assert used == set(MADE)
