"""Nothing is lost or altered before reading untold: every kind of file, and what is left out of it."""

from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

import pytest

from goodoffices.errors import BadInput
from goodoffices.reading import read
from goodoffices.reading.files.docx import read as read_docx
from goodoffices.reading.files.pdf import columns, rejoined
from goodoffices.reading.opening import open_article

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body, **parts):
    def part(root, inner):
        return f'<?xml version="1.0"?><w:{root} xmlns:w="{W}">{inner}</w:{root}>'

    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, (root, inner) in parts.items():
            package.writestr(f"word/{name}.xml", part(root, inner))
    return stream.getvalue()


def run(words, kind="t"):
    return f'<w:r><w:{kind} xml:space="preserve">{words}</w:{kind}></w:r>'


def par(*inner):
    return f"<w:p>{''.join(inner)}</w:p>"


def opened(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_article(path)


def told(found):
    return [(one.kind, one.count, one.words) for one in found.left_out]


@pytest.mark.parametrize("pack", [ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA])
def test_a_docx_damaged_anywhere_is_refused_or_read(pack):
    """Of every byte of a packed file changed, and of every place where it is cut, nothing but a clear error comes."""
    stream = BytesIO()
    with ZipFile(BytesIO(docx(par(run("The envoy said so. " * 20))))) as plain, ZipFile(stream, "w", pack) as package:
        package.writestr("word/document.xml", plain.read("word/document.xml"))
    whole, refused = stream.getvalue(), []
    changed = [whole[:n] + bytes([whole[n] ^ mask]) + whole[n + 1 :] for n in range(len(whole)) for mask in (1, 0x40)]
    for content in (*changed, *(whole[:n] for n in range(len(whole)))):
        try:
            read_docx(content, "x.docx")
        except BadInput as error:
            refused.append(error.faults[0].file)
    assert len(refused) > len(whole)
    assert set(refused) == {"x.docx"}


def test_docx_takes_tracked_changes_over_and_tells_what_was_deleted(tmp_path):
    body = (
        par(
            run("The envoy said that Norland would "),
            f"<w:ins>{run('not ')}</w:ins>",
            f"<w:del>{run('gladly ', 'delText')}</w:del>",
            run("sign."),
        )
        + f"<w:moveFrom>{par(run('Moved away.'))}</w:moveFrom>"
    )
    found = opened(tmp_path, "a.docx", docx(body))
    assert found.text == "The envoy said that Norland would not sign."
    assert told(found) == [("deleted", 2, "gladly")]


def test_docx_reads_tables_controls_links_boxes_and_notes_in_order(tmp_path):
    cell = f"<w:tc>{par(run('In a cell.'))}</w:tc>"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{par(run('In a control.'))}</w:sdtContent></w:sdt>"
    inline = par(
        run("See "),
        f"<w:hyperlink>{run('the link')}</w:hyperlink>",
        f"<w:sdt><w:sdtContent>{run(' here')}</w:sdtContent></w:sdt>",
        run("."),
    )
    box = par(
        run("Beside a box."), f"<w:r><w:pict><w:txbxContent>{par(run('In the box.'))}</w:txbxContent></w:pict></w:r>"
    )
    notes = (
        f"<w:footnote w:type='separator'>{par(run('-'))}</w:footnote><w:footnote>{par(run('In a note.'))}</w:footnote>"
    )
    content = docx(
        control + f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>" + inline + box,
        footnotes=("footnotes", notes),
        header1=("hdr", par(run("Paper, page 1"))),
        comments=("comments", f"<w:comment>{par(run('Check this.'))}</w:comment>"),
    )
    found = opened(tmp_path, "a.docx", content)
    assert found.text.split("\n\n") == [
        "In a control.", "In a cell.", "See the link here.", "Beside a box.", "In the box.", "In a note.",
    ]  # fmt: skip
    assert told(found) == [("running-head", 1, "Paper, page 1"), ("comment", 1, "Check this.")]


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"", docx("<w:p>")])
def test_a_damaged_docx_is_told(tmp_path, content):
    with pytest.raises(BadInput, match=r"DOCX|no text|cannot be unpacked"):
        opened(tmp_path, "a.docx", content)


def test_a_page_keeps_every_paragraph_of_its_article_and_tells_the_rest(tmp_path):
    page = """<html><head><title>x</title><meta property="article:published_time" content="2025-03-05T09:00:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>Yes.</p>
    <p><a href="a">Holm said that it rained.</a></p><ul><li>Wells said <q>we <q>may</q> stay</q>.</li>
    <li><a href="b">More on this</a></li></ul></article><article><p>Another story.</p></article>
    <footer>All rights reserved</footer></body></html>"""
    found = opened(tmp_path, "a.html", page)
    assert found.text.split("\n\n") == ["Talks", "Yes.", "Holm said that it rained.", "Wells said “we ‘may’ stay”."]
    assert told(found) == [("navigation", 4, "Home")]
    assert found.published == "2025-03-05"
    assert read(tmp_path / "a.html", language="en").published.isoformat() == "2025-03-05"
    assert read(tmp_path / "a.html", language="en", published="2025-03-07").published.isoformat() == "2025-03-07"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="2025-03-05">',
        '<script type="application/ld+json">{"datePublished": "2025-03-05T10:00"}</script>',
        '<meta itemprop="datePublished" content="2025-03-05">',
        '<time itemprop="datePublished" datetime="2025-03-05T08:00">5 March</time>',
    ],
)
def test_the_day_a_page_gives(tmp_path, head):
    assert (
        opened(tmp_path, "a.html", f"<html><head>{head}</head><body><p>It rained.</p></body></html>").published
        == "2025-03-05"
    )


@pytest.mark.parametrize("charset", ["iso-8859-1", "latin1", "us-ascii", "windows-1252", "ISO-8859-1"])
def test_a_page_that_says_latin_means_windows(tmp_path, charset):
    page = f'<html><head><meta charset="{charset}"></head><body><p>“It’s over – now,” Holm said.</p></body></html>'
    assert opened(tmp_path, "a.html", page.encode("cp1252")).text == "“It’s over – now,” Holm said."


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("the coun-\ncil met", "the council met"),
        ("het VS-\nvoorstel ligt er", "het VS-voorstel ligt er"),
        ("de vice-\nminister sprak", "de vice-minister sprak"),
        ("US-\nIran talks", "US-Iran talks"),
        ("the mi\u00ad\nnister", "the minister"),
        ("a peace-\nkeeper; the peacekeeper", "a peacekeeper; the peacekeeper"),
        ("a far-\nreaching deal and a far-reaching plan", "a far-reaching deal and a far-reaching plan"),
        ("a power-\nsharing deal, power-sharing", "a power-sharing deal, power-sharing"),
        ("de oud-\nminister en de on-\nderminister", "de oud-minister en de onderminister"),
        (
            "for ex-\nample a pro-\ncess the pre-\nsident of so-\nciety",
            "for example a process the president of society",
        ),
        ("said the ex-\nminister of the anti-\nwar party", "said the ex-minister of the antiwar party"),
        ("the anti-\nwar party said that the war", "the anti-war party said that the war"),
        ("the news-\npaper and the with-\ndraw", "the newspaper and the withdraw"),
        ("het grens-\noverleg over de grens, het overleg van de", "het grensoverleg over de grens, het overleg van de"),
        ("wait -\nthen go", "wait -\nthen go"),
        ("from 1990-\n1995", "from 1990-\n1995"),
    ],
)
def test_words_that_a_line_end_broke(broken, mended):
    assert rejoined(broken) == mended


def test_columns_are_read_one_after_the_other():
    left = [
        "Minister Ada Holm said on",
        "Tuesday that the talks",
        "would go on in Geneva,",
        "she told reporters here.",
        "It rained.",
    ]
    right = [
        "Southland would not come",
        "to the table, its envoy",
        "said in a statement on",
        "Monday. The border stays",
        "closed until then.",
    ]
    laid = "The headline over both columns of the page\n" + "\n".join(
        f"{a:<30}{b}" for a, b in zip(left, right, strict=True)
    )
    found = columns(laid)
    assert found.split("\n") == ["The headline over both columns of the page", *left, *right]
    assert columns("\n".join(left)) is None


MAIL = b"""From: press@norland.example
To: desk@news.example
Subject: Statement
Date: Tue, 4 Mar 2025 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=X

--X
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Minister Ada Holm said that the talks would resume=
 next week. =93We are ready,=94 she said.

> You wrote that it rained.
--X
Content-Type: application/pdf; name=a.pdf
Content-Disposition: attachment; filename=a.pdf

x
--X--
"""


@pytest.mark.parametrize("name", ["a.eml", "a.txt"])
def test_a_letter_has_its_headers_apart(tmp_path, name):
    found = opened(tmp_path, name, MAIL)
    assert found.text == "Minister Ada Holm said that the talks would resume next week. “We are ready,” she said.\n"
    assert found.published == "2025-03-04"
    assert told(found)[1:] == [("attachment", 1, "a.pdf"), ("reply", 1, "You wrote that it rained.")]
    assert told(found)[0][:2] == ("header", 6)
    claims = read(tmp_path / name, language="en").answer["claims"]
    assert [claim["speaker"] for claim in claims] == ["Minister Ada Holm"] * 2


def test_a_web_archive_is_the_page_in_it(tmp_path):
    content = b"""From: <Saved by a browser>
Subject: Talks
Date: Wed, 5 Mar 2025 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary=X

--X
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><nav>Home</nav><article><h1>Talks</h1>
<p>Holm said that it =E2=80=9Crained=E2=80=9D.</p></article></body></html>
--X
Content-Type: image/png

x
--X--
"""
    found = opened(tmp_path, "a.mhtml", content)
    assert found.text == "Talks\n\nHolm said that it “rained”."
    assert [kind for kind, _, _ in told(found)] == ["header", "attachment", "navigation"]


def test_rich_text(tmp_path):
    content = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Word;}{\header Page 1}"
        r"\pard \ldblquote We\rquote re ready,\rdblquote  Minister Zo\'eb Holm said.\par "
        r"It {\deleted never }rained\u8212?\b hard\b0 , she \{said\}.{\pict 0102}\par}"
    )
    found = opened(tmp_path, "a.rtf", content)
    assert found.text == "“We’re ready,” Minister Zoë Holm said.\n\nIt rained—hard, she {said}."
    assert told(found) == [("running-head", 1, ""), ("deleted", 1, "never"), ("picture", 1, "")]


def test_subtitles_give_what_is_said(tmp_path):
    content = (
        "1\n00:00:01,000 --> 00:00:03,000\nMinister Ada Holm said that\n\n2\n00:00:03,100 --> 00:00:05,000\n"
        "<i>the talks</i> go on. [music]\n\n3\n00:00:05,100 --> 00:00:06,000\n- Will they?\n\n"
        "4\n00:00:12,000 --> 00:00:13,000\nIt rained.\n"
    )
    found = opened(tmp_path, "a.srt", content)
    assert found.text.split("\n\n") == ["Minister Ada Holm said that the talks go on.", "Will they?", "It rained."]
    assert told(found) == [("timing", 4, ""), ("sound", 1, "[music]")]
    cues = ("00:01.000 --> 00:02.000\n<v Ada Holm>We are ready.", "00:02.000 --> 00:03.000\n<v Karl Berg>So are we.")
    vtt = "\n\n".join(("WEBVTT", *cues)) + "\n"
    assert opened(tmp_path, "a.vtt", vtt).text == "Ada Holm: We are ready.\n\nKarl Berg: So are we."


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Outlook message"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office file"),
        ("a.odt", b"PK\x03\x04", "OpenDocument"),
        ("a.epub", b"PK\x03\x04", "e-book"),
        ("a.ass", b"[Script Info]\n", "subtitles"),
        ("a.rtf", b"no rtf", "no RTF"),
    ],
)
def test_what_is_not_read_is_refused_by_name(tmp_path, name, content, message):
    with pytest.raises(BadInput, match=message):
        opened(tmp_path, name, content)
