"""What is withheld does not change a byte of what is handed over: neither its words, nor its numbers, nor its ids."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from dossier.every_field import CODED, FULL, full, models, numbered, renamed, with_first, worded, words_of
from goodoffices.briefs.sheets import SHEETS
from goodoffices.desk import briefing, sheets
from goodoffices.desk.running import run
from goodoffices.dossier.dossier import KINDS, TABLES
from goodoffices.dossier.seen.asof import as_of
from goodoffices.errors import BadInput

TOKEN = "qzx"
LANGUAGES = ("en", "nl")


def variant(kind, token):
    """The full dossier, its first record of a kind secret, with words, numbers and an id that depend on the token."""
    fields, records = FULL, FULL[kind]
    if kind not in ("status_quo", "claim", "judgement") and "id" in (records if kind == "about" else records[0]):
        old = (records if kind == "about" else records[0])["id"]
        fields = renamed(FULL, old, f"{token}-{old}")
    if kind in ("claim", "judgement"):
        fields = renamed(FULL, records[0]["id"], f"{token}-{kind}")
    dossier = full(**fields)

    def change(record):
        told = worded(record, lambda path: f"{token} {path}", kind).model_copy(update={"marking": "secret"})
        return told if token == f"{TOKEN}a" else numbered(told)

    return with_first(dossier, kind, change)


def pages(dossier, language, against=None):
    """Everything that is handed over at a marking, in one language: each text by its name."""
    document = briefing.document(dossier, language=language, marking="public", against=against)
    made = {form: briefing.laid_out(document, form) for form in briefing.FORMS}
    for id in SHEETS:
        for form in sheets.FORMS:
            try:
                made[f"{id} {form}"] = sheets.sheet(dossier, id, language=language, marking="public", form=form)
            except BadInput as refused:
                made[f"{id} {form}"] = f"refused: {type(refused).__name__}"
    return made


def spelled(page):
    """All that is text in a page, a packed one unpacked; what pictures show stands in their SVG too."""
    if isinstance(page, str):
        return page.encode()
    if page.startswith(b"PK"):
        with ZipFile(BytesIO(page)) as file:
            return b"".join(file.read(name) for name in file.namelist() if not name.endswith((".png", ".jpeg")))
    return "".join(one.extract_text() for one in PdfReader(BytesIO(page)).pages).encode()


@pytest.mark.parametrize("kind", [*TABLES, *KINDS])
def test_no_byte_depends_on_what_is_withheld(kind):
    a, b = variant(kind, f"{TOKEN}a"), variant(kind, f"{TOKEN}b")
    assert a != b
    for language in LANGUAGES:
        first, second = pages(a, language), pages(b, language)
        for name, text in first.items():
            assert text == second[name], (kind, name)
            assert TOKEN.encode() not in spelled(text).lower(), (kind, name)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("rule", "position")])
def test_without_a_marking_the_same_words_are_there(kind):
    dossier = variant(kind, f"{TOKEN}a")
    told = briefing.brief(dossier, form="html")
    told += "".join(sheets.sheet(dossier, id) for id in SHEETS)
    told = told.lower()
    assert TOKEN in told


def test_a_withheld_claim_does_not_say_since_when_others_hold():
    def told(day):
        claim = FULL["claim"][0] | {"id": "cx", "source": "sx", "marking": "secret"}
        source = FULL["source"][0] | {"id": "sx", "published": day, "marking": "secret"}
        fact = FULL["fact"][0] | {"id": "fx", "because": ["cx"]}
        kinds = {kind: [*FULL[kind], one] for kind, one in (("claim", claim), ("source", source), ("fact", fact))}
        dossier = full(**kinds, about=FULL["about"] | {"as_of": "2025-02-15"})
        return briefing.seen_by(dossier, language="en", marking="public", as_of=None)

    early, late = told("2025-02-03"), told("2025-03-01")
    assert early == late
    assert early[0].get("fact", "fx") is not None


@pytest.mark.parametrize("day", ["2025-02-10", "2025-02-20"])
@pytest.mark.parametrize("kind", ["position", "preference", "option", "hypothesis", "package"])
def test_no_question_says_since_when_a_withheld_record_holds(kind, day):
    def told(since):
        first, *others = FULL[kind]
        own = {key: value for key, value in first.items() if key != "because"}
        dossier = full(**{kind: [own | {"marking": "secret", "since": since}, *others]})
        for one, how in ((dossier, {"as_of": day}), (as_of(dossier, date.fromisoformat(day)), {})):
            yield from (asked(sheets.sheet, one, id, form="csv", **how) for id in SHEETS)
            yield from (asked(run, id, one, **how) for id in ("stability", "forecast"))

    def asked(ask, *given, **how):
        try:
            return ask(*given, marking="public", **how)
        except BadInput as refused:
            return str(refused)

    assert list(told("2025-02-02")) == list(told("2025-02-15"))


def test_another_dossier_shows_nothing_of_what_it_withholds_either():
    a, b = (variant("option", f"{TOKEN}{place}") for place in "ab")
    own = full()
    for form, text in pages(own, "en", against=a).items():
        assert text == pages(own, "en", against=b)[form]
        assert TOKEN.encode() not in spelled(text)


@pytest.mark.parametrize("kind", [*TABLES, *KINDS])
def test_every_part_of_every_record_is_filled_here(kind):
    def parts(value):
        if hasattr(value, "model_fields_set"):
            yield type(value)
            for field in type(value).model_fields:
                yield from parts(getattr(value, field))
        elif isinstance(value, tuple):
            for one in value:
                yield from parts(one)

    model = {**TABLES, **KINDS}[kind]
    assert set(models(model)) <= set(parts(getattr(full(), kind)))


def test_what_is_called_no_free_text_is_a_field_that_exists():
    every = [model for kind in {**TABLES, **KINDS}.values() for model in models(kind)]
    fields = {name for model in every for field in model.model_fields for name in (field, f"{model.__name__}.{field}")}
    assert fields >= CODED
    assert "label" in words_of(KINDS["option"])
    assert "levels" in words_of(KINDS["option"])
    assert "id" not in words_of(KINDS["option"])
