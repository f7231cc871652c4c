"""Word files and PDF hold the sentences, references and figures of the page, and are files their readers can use."""

import dataclasses
import re
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

import goodoffices
from cli.command import run
from dossier.every_field import FULL, full, renamed
from goodoffices.desk import briefing
from goodoffices.errors import BadInput
from goodoffices.page import docx as word
from goodoffices.page import pdf
from goodoffices.page.document import FigureBlock, parts_of, sentences

LANGUAGES = ("en", "nl")


@cache
def document(language):
    return briefing.document(full(**FULL), language=language)


@cache
def made(form, language):
    return briefing.laid_out(document(language), form, author="A. Analyst")


def bare(text):
    """Letters and digits alone: how lines are broken does not count."""
    return re.sub(r"[\W_]+", "", text)


def package(content):
    with ZipFile(BytesIO(content)) as file:
        return {name: file.read(name).decode("utf-8", "replace") for name in file.namelist()}


def said(form, language):
    if form == "pdf":
        return " ".join(page.extract_text() for page in PdfReader(BytesIO(made(form, language))).pages)
    parts = package(made(form, language))
    return "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", parts["word/document.xml"] + parts["word/footnotes.xml"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_file_says_what_the_page_says(language):
    told = bare(said("docx", language).replace("&amp;", "&").replace("&quot;", '"').replace("&#x27;", "'"))
    at = 0
    for sentence in sentences(document(language).sections):
        at = told.index(bare(sentence.text), at)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pdf_says_what_the_page_says(language):
    """Footnotes and the edges of pages stand between, so that a sentence is looked for by each of its words."""
    text = said("pdf", language)
    told, ends = bare(text), {bare(part) for part in re.findall(r"(\S+)[-\u00ad\u2010]\s*$", text, re.MULTILINE)}
    begins = {bare(part) for part in re.findall(r"^\s*(\S+)", text, re.MULTILINE)}

    def there(word):
        """Whole, or broken where a footnote or the edge of a page stands between its halves."""
        return word in told or any(word[:k] in ends and word[k:] in begins for k in range(2, len(word) - 1))

    words_of = (word for sentence in sentences(document(language).sections) for word in sentence.text.split())
    assert not {word for word in words_of if not there(bare(word))}


@pytest.mark.parametrize("form", briefing.OFFICE)
def test_the_same_page_gives_the_same_bytes(form):
    assert briefing.laid_out(document("en"), form, author="A. Analyst") == made(form, "en")


@pytest.mark.parametrize(("language", "locale"), [("en", "en-GB"), ("nl", "nl-NL")])
def test_a_word_file_is_one_an_office_can_work_with(language, locale):
    parts = package(made("docx", language))
    file = docx.Document(BytesIO(made("docx", language)))
    assert {style.style_id for style in file.styles} >= {"Heading1", "Title", "Caption", "FootnoteText"}
    assert {p.style.name for p in file.paragraphs} >= {"Title", "Heading 1", "Heading 2", "List Bullet", "Caption"}
    assert [round(side.mm) for side in (file.sections[0].page_width, file.sections[0].page_height)] == [210, 297]
    assert f'w:val="{locale}"' in parts["word/styles.xml"]
    about = file.core_properties
    assert (about.author, about.title, about.language) == ("A. Analyst", document(language).title, locale)
    assert all(table._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None for table in file.tables)
    assert document(language).word("marking") in file.sections[0].header.paragraphs[0].text


def test_links_lead_to_what_is_there():
    parts = package(made("docx", "en"))
    text = parts["word/document.xml"] + parts["word/footnotes.xml"]
    targets, names = (
        set(re.findall(r'w:anchor="([^"]+)"', text)),
        re.findall(r'<w:bookmarkStart[^>]*w:name="([^"]+)"', text),
    )
    assert targets
    assert targets <= set(names)
    assert len(names) == len(set(names))
    assert all(len(name) <= 40 for name in names)
    reader = PdfReader(BytesIO(made("pdf", "en")))
    assert any(
        note.get_object().get("/Subtype") == "/Link" for page in reader.pages for note in page.get("/Annots", [])
    )


def test_the_first_section_has_what_its_sentences_rest_on_as_footnotes():
    parts = package(made("docx", "en"))
    first = [s for s in sentences(document("en").sections[0]) if s.references]
    notes = re.findall(r'<w:footnote w:id="\d+">.*?</w:footnote>', parts["word/footnotes.xml"])
    assert len(notes) == len(first) == parts["word/document.xml"].count("<w:footnoteReference")
    claim = full(**FULL).claim[0]
    cited = next(note for note, s in zip(notes, first, strict=True) if claim.id in s.because)
    assert bare(claim.paraphrase) in bare("".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", cited)))


def test_figures_are_there_as_dots_and_lines_with_words_for_who_cannot_see_them():
    parts, drawn = package(made("docx", "en")), list(parts_of(FigureBlock, document("en").sections))
    assert drawn
    text = parts["word/document.xml"]
    assert text.count("<wp:inline") == text.count("svgBlip") == len(drawn)
    assert sum(name.endswith(".svg") for name in parts) == len(drawn)
    for block in drawn:
        assert bare(block.figure.description) in bare(
            text.replace("&amp;", "&").replace("&quot;", "").replace("&#x27;", "")
        )
    assert all("class=" not in told for name, told in parts.items() if name.endswith(".svg"))


def test_a_pdf_is_tagged_and_says_its_language():
    root = PdfReader(BytesIO(made("pdf", "nl"))).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert "pdfuaid" in root["/Metadata"].get_object().get_data().decode()


def test_a_house_template_gives_its_styles_and_letterhead(tmp_path):
    house = docx.Document()
    house.styles["Heading 1"].font.name = "House Face"
    house.sections[0].header.paragraphs[0].text = "The House"
    house.save(tmp_path / "house.docx")
    content = word.render(document("en"), template=tmp_path / "house.docx")
    file = docx.Document(BytesIO(content))
    assert file.styles["Heading 1"].font.name == "House Face"
    assert file.sections[0].header.paragraphs[0].text == "The House"
    assert "Table Text" in {style.name for style in file.styles}
    assert any(p.style.name == "Heading 1" for p in file.paragraphs)


def test_a_template_gives_no_words_and_lists_keep_their_signs(tmp_path):
    house = docx.Document()
    house.add_paragraph("Write here")
    for name in ("List Bullet", "Normal"):
        style = house.styles[name].element
        style.getparent().remove(style)
    house.sections[0].page_width = house.sections[0].page_width // 2
    house.save(tmp_path / "house.docx")
    content = word.render(document("en"), template=tmp_path / "house.docx")
    file = docx.Document(BytesIO(content))
    told = [p.text for p in file.paragraphs]
    assert "Write here" not in told
    assert any(text.startswith("• ") for text in told)
    section = file.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    assert all(shape.width <= width for shape in file.inline_shapes)


def test_an_anchor_stands_once_whatever_ids_records_have():
    fields = renamed(FULL, FULL["claim"][0]["id"], "annex")
    first, *others = fields["claim"]
    twice = full(**fields | {"claim": [first, first | {"rev": 2}, *others]})
    made_of = briefing.document(twice, language="en")
    names = re.findall(r'w:name="(go_[^"]+)"', package(word.render(made_of))["word/document.xml"])
    assert len(names) == len(set(names))
    assert pdf.render(made_of).startswith(b"%PDF")


@pytest.mark.parametrize("content", [b"no package", b"", b"PK\x03\x04damaged", "half", "no part", "no xml"])
def test_what_is_no_template_is_refused(tmp_path, content):
    path, whole = tmp_path / "house.docx", BytesIO()
    docx.Document().save(whole)
    if content == "half":
        content = whole.getvalue()[:9000]
    elif isinstance(content, str):
        with ZipFile(whole) as old, ZipFile(path, "w") as new:
            for name in old.namelist():
                if name != "word/styles.xml":
                    new.writestr(name, old.read(name))
                elif content == "no xml":
                    new.writestr(name, "<w:styles")
    if isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(BadInput, match=r"house\.docx: is no DOCX that can be read"):
        word.render(document("en"), template=path)


def test_what_a_form_has_no_place_for_is_refused(tmp_path):
    with pytest.raises(BadInput, match="an author is for Word files and PDF"):
        briefing.laid_out(document("en"), "html", author="A. Analyst")
    with pytest.raises(BadInput, match="a template is for Word files"):
        briefing.laid_out(document("en"), "pdf", template=tmp_path / "house.docx")


@pytest.mark.parametrize("title", ["a\x07b & <b> \"c\" 'd'", '#import "@preview/x:1.0.0": y', "$x$ *b* <lab> @ref \\"])
def test_text_is_never_read_as_anything_else(title):
    changed = dataclasses.replace(document("en"), title=title)
    shown = title.replace("\x07", "\ufffd")
    file = docx.Document(BytesIO(word.render(changed)))
    assert shown in [p.text for p in file.paragraphs]
    assert PdfReader(BytesIO(pdf.render(changed))).metadata.title == shown


def test_a_sign_without_a_typeface_is_named_with_its_words():
    changed = dataclasses.replace(document("en"), title="Talks in 北京 soon")
    with pytest.raises(BadInput, match="the sign '北' \\(in “Talks in 北京 soon”\\)"):
        pdf.render(changed)


def test_the_command_writes_them_and_never_over_what_somebody_edited(tmp_path):
    for ending in ("docx", "pdf"):
        path = tmp_path / f"chicken.{ending}"
        assert run("brief", "chicken", "-o", path, "--author", "A. Analyst").returncode == 0
        assert run("brief", "chicken", "-o", path, "--author", "A. Analyst").returncode == 0
        path.write_bytes(path.read_bytes() + b" ")
        again = run("brief", "chicken", "-o", path)
        assert again.returncode == 2
        assert "--replace" in again.stderr
        assert goodoffices.brief(goodoffices.open("chicken"), form=ending)[:2] in (b"PK", b"%P")
