"""HTML and Markdown: self-contained, accessible, the same links, the same bytes."""

import re
from html.parser import HTMLParser

import pytest

from goodoffices.briefs import brief
from goodoffices.page import html, markdown
from goodoffices.page.document import Cell, Document, FigureBlock, Row, Section, Sentence, TableBlock

VOID = {"meta", "br", "img", "input", "hr", "link"}


class Page(HTMLParser):
    """Tags in order, ids, links and headings; unbalanced tags fail."""

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.links, self.heads, self.tags, self.attributes = [], [], [], [], [], []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes.append((tag, given))
        if tag not in VOID:
            self.open.append(tag)
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if re.fullmatch(r"h[1-6]", tag):
            self.heads.append(int(tag[1]))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def blocks(part):
    """All blocks of a section and of those below it."""
    return [*part.blocks, *(block for below in part.sections for block in blocks(below))]


@pytest.fixture(scope="module")
def page(document):
    return html.render(document)


@pytest.fixture(scope="module")
def read(page):
    return Page(page)


def test_nothing_is_fetched_and_nothing_runs(page, read):
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(read.tags)
    outside = page.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?://|url\(|@import|javascript:| on[a-z]+=", outside)


def test_every_link_leads_somewhere(read):
    assert len(read.ids) == len(set(read.ids))
    assert all(link.startswith("#") for link in read.links)
    assert {link[1:] for link in read.links} <= set(read.ids)


def test_language_skip_link_and_landmarks(read, document):
    assert read.attributes[0] == ("html", {"lang": document.language})
    assert read.links[0] == "#in-brief"
    assert {"header", "main", "nav", "footer"} <= set(read.tags)


def test_headings_are_nested(read):
    assert read.heads[0] == 1
    assert read.heads.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(read.heads, read.heads[1:], strict=False))


def test_tables_have_captions_and_scopes(read):
    assert read.tags.count("table") == read.tags.count("caption") > 5
    assert all(given.get("scope") in ("col", "row") for tag, given in read.attributes if tag == "th")


def test_figures_are_inline_and_named(read, page, document):
    svgs = [given for tag, given in read.attributes if tag == "svg"]
    assert len(svgs) == 2 * sum(isinstance(block, FigureBlock) for part in document.sections for block in blocks(part))
    assert all(set(given["aria-labelledby"].split()) <= set(read.ids) for given in svgs)
    assert page.count("<style>") == 1


def test_judgements_are_marked_where_they_stand(page, document):
    mark = document.word("mark-judged")
    for found in re.findall(r'<li><span class="judged">.*?</li>', page):
        assert mark in found
    assert page.count(f">{document.word('mark-computed')}<") > 10


def test_marking_is_on_top_and_on_every_sheet(page, document):
    assert page.count(document.word("marking")) == 3
    assert f'@top-right {{ content: "{document.word("marking")}"' in page


def test_same_document_same_bytes(dossier, results, page, document):
    again = brief.brief_document(dossier, results, language=document.language)
    assert again == document
    assert html.render(again) == page
    assert markdown.render(again) == markdown.render(document)


def test_words_are_escaped():
    rows = (Row((Cell((Sentence("<b>|x", "page", ("c1",)),), head=True),), anchor="c1"),)
    words = {"mark-judged": "j", "mark-computed": "c", "brief-skip": "s", "brief-contents": "t", "brief-legend": "l"}
    section = Section("one", "One & two", (TableBlock("c", ("h",), rows),))
    made = Document(
        'A "title" </style><script>', "", "en", "public", (section,), "annex",
        frozenset(["c1"]), tuple({**words, "brief-page": "p", "marking": 'x"; } </style>'}.items()),
    )  # fmt: skip
    page = html.render(made)
    assert "<script>" not in page
    assert page.count("</style>") == 1
    assert "&lt;b&gt;|x" in page
    assert "\\<b\\>\\|x" in markdown.render(made)


def test_markdown_has_the_same_links(document):
    text = markdown.render(document)
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)
    assert document.anchors <= set(anchors)
    assert not re.search(r"https?://", text)


def test_markdown_tables_have_as_many_cells_as_heads(document):
    width = 0
    for line in markdown.render(document).splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line))
        if line.startswith("| ") and not width:
            width = cells
        width = width if line.startswith("|") else 0
        assert not width or cells == width


def test_markdown_tells_figures_in_words(document):
    (ties,) = (part for part in document.sections if part.anchor == "ties")
    assert "**" + markdown.markdown(ties.blocks[0].figure.title) in markdown.render(document)
