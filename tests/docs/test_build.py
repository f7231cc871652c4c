"""The site builds without a warning, whole and from its own files alone."""

import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest

from docs.blocks import DOCS


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The built site."""
    out = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html"]
    built = subprocess.run(
        [*command, "-d", out / "trees", DOCS, out / "html"], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    assert built.stderr == ""
    return out / "html"


class Loaded(HTMLParser):
    """Addresses a page loads by itself."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        if tag in ("script", "img", "iframe") and named.get("src"):
            self.found.append(named["src"])
        if tag == "link" and named.get("rel") not in ("canonical", "author"):
            self.found.append(named.get("href"))


def test_the_site(site):
    """One test, so that only one worker builds: every page is there, loads nothing from elsewhere, holds no mark."""
    pages = sorted(site.rglob("*.html"))
    written = {page.relative_to(DOCS).with_suffix(".html") for page in DOCS.rglob("*.md")}
    assert written <= {page.relative_to(site) for page in pages}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        loaded = Loaded()
        loaded.feed(text)
        assert not [address for address in loaded.found if re.match(r"(?:https?:)?//", address or "")], page
        assert "<!-- made: " not in text
