"""What comes in: text, HTML, PDF, DOCX, and everything that is none of these."""

import docx
import pytest

from goodoffices.errors import BadInput
from goodoffices.reading import read
from goodoffices.reading.language import detect
from goodoffices.reading.opening import open_article

PAGE = """<!doctype html><html><head><title>Site | News</title>
<script>var x = "Moscow said that scripts leak.";</script><style>p {{ color: red }}</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Border
stays shut</h1>{paragraphs}</article><aside>Subscribe now</aside>
<script>document.write("Paris said that")</script></body></html>"""
SENTENCE = (
    "The minister said on Monday that the border between the two countries would stay shut for the rest of the year."
)


def page(count: int = 5) -> str:
    return PAGE.format(paragraphs="".join(f"<p>{SENTENCE} This is paragraph {n}.</p>" for n in range(count)))


def test_html_gives_the_article_and_no_script(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(page(), "utf-8")
    reading = read(path)
    assert reading.text.startswith("Border stays shut")
    assert reading.text.count(SENTENCE) == 5
    assert "scripts" not in reading.text
    assert "document.write" not in reading.text
    assert "Subscribe" not in reading.text
    assert len(reading.proposals) == 5


def test_html_as_text_and_a_small_page():
    assert "leak" not in open_article(page(1)).text
    text = open_article("<p>Iran zegt dat het overleg doorgaat.</p><script>nee()</script>").text
    assert text == "Iran zegt dat het overleg doorgaat."


def test_docx(tmp_path):
    document = docx.Document()
    document.add_paragraph("Border stays shut")
    document.add_paragraph(SENTENCE)
    document.save(tmp_path / "a.docx")
    assert open_article(tmp_path / "a.docx").text == f"Border stays shut\n\n{SENTENCE}"


def test_pdf_that_is_none(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(BadInput, match="no PDF"):
        read(tmp_path / "a.pdf")


def test_windows_text_and_marks(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("De minister zei dat de coördinatie met België goed is.\r\n".encode("cp1252"))
    assert open_article(path).text == "De minister zei dat de coördinatie met België goed is.\n"
    path.write_bytes(b"\xef\xbb\xbfDe minister zei dat.")
    assert open_article(path).text == "De minister zei dat."
    path.write_text("De minister zei dat.", "utf-16")
    assert open_article(path).text == "De minister zei dat."


def test_blanks_and_signs_nobody_sees():
    text = open_article("De mi\u00adnis\u00adter\u00a0zei\u2009dat\u200b de grens\u202fdichtblijft.\u2028Klaar.\n").text
    assert text == "De minister zei dat de grens dichtblijft.\nKlaar.\n"


def test_a_pdf_with_text(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf("The minister said that the border would stay shut."))
    assert [claim["speaker"] for claim in read(tmp_path / "a.pdf", language="en").answer["claims"]] == ["The minister"]


def pdf(words: str) -> bytes:
    """A one-page PDF that shows `words`."""
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    ]
    text, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n"
    return (text + end).encode("latin-1")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("De minister zei dat de grens dichtblijft.", ["De minister"]),
        ("IRAN ONTKENT AANVAL OP TANKER\n\nHet leger zei dat Iran niets deed.\n", ["IRAN", "Het leger"]),
        ("KREML MELDT: WIJ PRATEN\n\nEr is rust in het land.\n", ["KREML"]),
        ("„De grens blijft dicht”, zei de minister. ‚Ze blijft dicht’, zei de premier.", ["de minister", "de premier"]),
        ("»De grens blijft dicht«, zei de minister. ‹Ze blijft dicht›, zei de premier.", ["de minister", "de premier"]),
        (
            "''De grens blijft dicht'', zei de minister. `Ze blijft dicht', zei de premier.",
            ["de minister", "de premier"],
        ),
        ("De minister zei dat de grens dichtblijft\nDe premier ontkende dat", ["De minister", "De premier"]),
        ("De  minister \t zei   dat de\tgrens dichtblijft.", ["De minister"]),
        (
            "- De minister zei dat de grens dichtblijft.\n- Het leger zei dat de weg openblijft.",
            ["De minister", "Het leger"],
        ),
        ("?!", []),
        ("12345", []),
    ],
)
def test_odd_texts(text, speakers):
    found = read(text if "\n" in text else text + "\n", language="nl").answer["claims"]
    assert [claim["speaker"] for claim in found if claim["confidence"] > 0.5] == speakers


def test_headings_in_capitals_and_title_case():
    text = "Trump Says Talks Will Resume\n\nThe talks will resume, President Trump told reporters on Monday.\n"
    claims = read(text, language="en").answer["claims"]
    assert [(claim["speaker"], claim["mode"]) for claim in claims] == [
        ("Trump", "headline"),
        ("President Trump", "indirect"),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no text"),
        (b" \n\t\n", "no text"),
        (b"abc\x00\x01\x02def", "binary"),
        (bytes(range(1, 256)) * 4, r"byte \d+|control"),
        (b"a" * 5_000_001, "5.1 MB is more than an article \\(5 MB at most\\)"),
    ],
)
def test_bad_files(tmp_path, content, message):
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=message) as error:
        read(path)
    assert str(path) in str(error.value)


def test_bad_texts():
    with pytest.raises(BadInput, match="no text"):
        read("  \n ")
    with pytest.raises(BadInput, match="MB"):
        read("a b\n" * 2_000_000)
    with pytest.raises(BadInput, match="no such file"):
        read("does-not-exist.txt")
    with pytest.raises(BadInput, match="no words for language 'xx'"):
        read("De minister zei dat.", language="xx")
    with pytest.raises(BadInput, match="date of publication"):
        read("De minister zei dat.", published="5 maart")


def test_languages():
    assert detect("De minister zei dat het overleg met de regering niet doorgaat.") == "nl"
    assert detect("The minister said that the talks with the government would not go on.") == "en"
    with pytest.raises(BadInput, match="'de'"):
        detect("Der Minister sagte, dass die Gespräche mit der Regierung nicht fortgesetzt werden.")
    with pytest.raises(BadInput, match="no language"):
        detect("12345 67890")
