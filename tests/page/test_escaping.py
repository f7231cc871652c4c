"""Free text stays text: in every field of every record, in every output and language, by parsing what comes out."""

import csv
import io
import json
import re
import subprocess
import threading
from functools import cache
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dossier.every_field import all_worded, full
from goodoffices import escaping
from goodoffices.briefs.sheets import SHEETS
from goodoffices.cli import printing
from goodoffices.desk import briefing, drawing, sheets
from goodoffices.desk.running import run
from goodoffices.page import screen, text
from goodoffices.page.document import FigureBlock

LANGUAGES = ("en", "nl")
#: What each language would take for more than text; each follows the start of a field, a line end or a sign.
STARTS = ("", "=", "+", "- ", "@", "\t=", "\r\n=", "# ", "1. ", "> ", "```\n", "---\n", "    ", ";=")
REST = (
    "\n# Forged\n\n* <i id=\"forged\" class='forged'>&amp;</i> | **b** `c` [d](#e) ![f](PLACE/g.png) </title></style>"
    "</svg>"
    '\n"; } body { display: none } * { background: url(PLACE/h.png) } \\" \x1b[31m\x07\x00\x9b\u202e\u2028\x85;=1 end'
)
PLACE = "about:blank"
FORMULA = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
NUMBER = re.compile(r"[+\u2212-]?\d[\d.,\u00a0\u202f ]*%?")


def _probe(path, start):
    told = start + REST.replace("PLACE", PLACE)
    return re.sub('["“”„‟«»]', "", told) if path.endswith("paraphrase") else told


def worded(plain=False):
    """The full dossier with a probe in every field of free text, or a plain word there."""
    count = iter(range(10**6))

    def word(path):
        place = next(count)
        return f"w{place}" if plain else f"{_probe(path, STARTS[place % len(STARTS)])} w{place}"

    return all_worded(full(), word)


@cache
def documents(plain=False):
    dossier = worded(plain)
    return dossier, {language: briefing.document(dossier, language=language) for language in LANGUAGES}


def _printable(told, ends="\n"):
    return not [c for c in told if escaping.shown(c) != c and c not in ends]


class _Tags(HTMLParser):
    """The elements and attributes of a page, its figures aside, and its style sheets."""

    def __init__(self):
        super().__init__()
        self.found, self.styles, self._within = [], [], []

    def handle_starttag(self, tag, attrs):
        if "svg" not in self._within:
            self.found.append((tag, *(name for name, _ in attrs)))
        self._within.append(tag)

    def handle_endtag(self, tag):
        if tag in self._within:
            while self._within.pop() != tag:
                pass

    def handle_data(self, data):
        if self._within and self._within[-1] == "style":
            self.styles.append(data)


def _tags(page):
    parser = _Tags()
    parser.feed(page)
    parser.close()
    return parser


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_has_the_elements_it_has_with_plain_words(language):
    plain, probed = (_tags(briefing.laid_out(documents(way)[1][language], "html")) for way in (True, False))
    assert probed.found == plain.found
    assert "forged" not in {name for _, *names in probed.found for name in names}
    assert _printable(briefing.laid_out(documents()[1][language], "html"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_style_sheet_has_the_rules_it_has_with_plain_words(language):
    def rules(way):
        (style,) = _tags(briefing.laid_out(documents(way)[1][language], "html")).styles
        return re.sub(r'"(?:[^"\\\n]|\\[0-9a-f]{6})*"', '""', style)

    assert rules(False) == rules(True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_has_the_blocks_it_has_with_plain_words(language):
    def tokens(way):
        found = MarkdownIt("gfm-like", {"linkify": False}).parse(
            briefing.laid_out(documents(way)[1][language], "markdown")
        )
        flat = [part for token in found for part in (token, *(token.children or ()))]
        return [(token.type, token.tag, token.level) for token in flat if token.type not in ("text", "text_special")]

    assert tokens(False) == tokens(True)


def _figures(part):
    if isinstance(part, FigureBlock):
        yield from (part.figure, part.narrow)
    for inner in (*getattr(part, "sections", ()), *getattr(part, "blocks", ())):
        yield from _figures(inner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_are_xml_of_known_elements(language):
    from goodoffices.drawing import svg

    dossier, made = documents()
    figures = [svg.render(figure) for figure in _figures(made[language])]
    figures += [drawing.draw(run(id, dossier), dossier, language=language) for id in ("stability", "evolution")]
    assert len(figures) > 10
    for figure in figures:
        tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(figure).iter()}
        assert tags <= {"svg", "title", "desc", "style", "text", "rect", "path", "circle"}
        assert _printable(figure)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", SHEETS)
def test_no_cell_of_a_sheet_is_a_formula_or_leaves_its_row(id, language):
    plain, probed = (sheets.sheet(documents(way)[0], id, language=language, form="csv") for way in (True, False))
    assert "w" in probed
    rows = [list(csv.reader(io.StringIO(told))) for told in (plain, probed)]
    assert [len(row) for row in rows[1]] == [len(row) for row in rows[0]]
    for cell in (cell for row in rows[1] for cell in row):
        bare = cell.lstrip(" \t\r\n")
        assert not bare.startswith(FORMULA) or NUMBER.fullmatch(bare), cell
        assert not re.search(r"[;\t\r\n]\s*[=+@\uff1d\uff0b\uff0d\uff20-]", cell)
        assert _printable(cell, "")
    assert len(probed.splitlines()) == len(rows[1])
    other = csv.reader(io.StringIO(probed), delimiter=";")
    assert not [cell for row in other for cell in row[1:] if cell.lstrip(" ").startswith(FORMULA)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_steers_the_terminal(language, capsys):
    dossier, made = documents()
    printing.say(screen.render(made[language]))
    for results in briefing.results(dossier).values():
        for result in results:
            printing.say(text.render(result, dossier, language=language))
            printing.say_json(result.to_dict())
    printing.say_json(dossier.model_dump(mode="json"))
    assert _printable(capsys.readouterr().out)


def test_json_says_the_same_after_its_escapes(capsys):
    value = {"a": [REST, "\x7f\x9b\u202e\ud800"]}
    printing.say_json(value)
    assert json.loads(capsys.readouterr().out) == value


@given(st.text())
def test_what_is_shown_keeps_its_places(told):
    assert len(escaping.shown(told)) == len(told)
    assert escaping.shown(escaping.shown(told)) == escaping.shown(told)
    ElementTree.fromstring(f'<a b="{escaping.xml(told)}">{escaping.xml(told)}</a>')


@given(st.text(alphabet="=+-@;' \t\r\n1.,a\uff1d"))
def test_a_cell_is_text_or_a_number(told):
    cell = escaping.csv(told).lstrip(" ")
    assert not cell.startswith(FORMULA) or NUMBER.fullmatch(cell)


@given(st.text())
def test_a_css_string_ends_where_it_ends(told):
    assert re.fullmatch(r'"(?:[^"\\\n<]|\\[0-9a-f]{6})*"', escaping.css(told))


@given(st.text(alphabet="#*_`<>[]()!|~-+=1.\\&a; \n\t", min_size=1).filter(lambda told: escaping.line(told).strip()))
def test_a_line_of_markdown_is_one_paragraph_of_its_text(told):
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(escaping.markdown(told))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children} <= {"text", "text_special"}
    said = "".join(child.content for child in tokens[1].children)
    assert said == escaping.line(told).strip()


class _Listening(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self):
        self.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def listening():
    asked = []
    server = HTTPServer(("127.0.0.1", 0), type("Listening", (_Listening,), {"asked": asked}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def _opened(path, home):
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}", "--dump-dom"]
    made = subprocess.run([*chromium, path.as_uri()], capture_output=True, text=True, timeout=120, check=True)
    return made.stdout


#: Asks the browser itself: what of the page can be seen, and whether anything forged stands in it.
ASKED = """<script>
const seen = document.body.checkVisibility() && getComputedStyle(document.body).display === "block";
const forged = document.querySelectorAll("#forged, i, img").length;
const words = document.body.innerText.length;
document.documentElement.setAttribute("data-seen", [seen, forged, words].join(" "));
</script>"""


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_opened_page_asks_for_nothing_and_hides_nothing(language, listening, tmp_path, monkeypatch):
    place, asked = listening
    monkeypatch.setitem(globals(), "PLACE", place)
    page = briefing.brief(worded(), language=language)
    assert place.removeprefix("http:") in page
    path = tmp_path / "page.html"
    path.write_text(page.replace("</body>", f"{ASKED}</body>"), encoding="utf-8")
    told = re.search(r'data-seen="(\S+) (\S+) (\S+)"', _opened(path, tmp_path / "home"))
    seen, forged, words = told.groups()
    assert (seen, forged) == ("true", "0")
    assert int(words) > 1000
    assert asked == []


@pytest.mark.browser
def test_the_listener_hears_a_page_that_does_ask(listening, tmp_path):
    place, asked = listening
    path = tmp_path / "page.html"
    path.write_text(f'<style>body {{ background: url("{place}/heard.png") }}</style>{ASKED}', encoding="utf-8")
    _opened(path, tmp_path / "home")
    assert asked == ["/heard.png"]
