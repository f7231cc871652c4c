"""Several articles at once: folders, saved feeds, lists of feeds; copies are one origin; doubts go first."""

import pytest

from goodoffices.errors import BadInput
from goodoffices.ledger.several import holds_several, read_several

WIRE = (
    "TARN, March 5 - The river is ours, Ada Holm said on Monday. The minister of Orvelia told reporters that the talks "
    "on the dam would go on in April and that nobody had been left out. A spokesman declined to comment on the date.\n"
)
OTHER = "The bridge will stay open, the province said. Engineers warned of cracks in the second arch.\n"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title>
<item><title>River talks</title>
<link>https://herald.test/1</link>
<pubDate>Wed, 05 Mar 2025 10:00:00 +0000</pubDate>
<description>
&lt;p&gt;The river is ours, Ada Holm said on Monday. It has been so for years.&lt;/p&gt;</description></item>
<item><title>Empty</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Bridge</title>
<published>2025-03-06T08:00:00Z</published>
<content type="html">The bridge will stay open, the province said on Tuesday.</content></entry></feed>"""


def test_a_copy_is_told_and_counts_once(tmp_path):
    (tmp_path / "a.txt").write_text(WIRE)
    (tmp_path / "b.txt").write_text("Own correspondent. " + WIRE.replace("TARN, March 5 - ", ""))
    (tmp_path / "c.txt").write_text(OTHER)
    (tmp_path / "picture.png").write_bytes(b"x")
    found = read_several(tmp_path, language="en", published="2025-03-05")
    assert {one.name: one.copy_of for one in found.articles} == {"a.txt": None, "b.txt": "a.txt", "c.txt": None}
    assert found.passed_over == ("picture.png",)
    names = {one.name for one, _ in found.doubts()}
    assert names == {"a.txt", "c.txt"}


def test_the_least_certain_is_reviewed_first(tmp_path):
    (tmp_path / "a.txt").write_text(WIRE)
    (tmp_path / "c.txt").write_text(OTHER)
    sure = [p.confidence for _, p in read_several(tmp_path, language="en").doubts()]
    assert len(sure) > 3
    assert sure == sorted(sure)


@pytest.mark.parametrize(
    ("name", "text", "title", "day"),
    [("a.rss", RSS, "River talks", "2025-03-05"), ("b.xml", ATOM, "Bridge", "2025-03-06")],
)
def test_a_saved_feed(tmp_path, name, text, title, day):
    (tmp_path / name).write_text(text)
    assert holds_several(tmp_path / name)
    [one] = read_several(tmp_path / name, language="en").articles
    assert title in one.name
    assert one.reading.published.isoformat() == day
    assert one.reading.proposals


def test_a_list_of_feeds_reads_those_saved_beside_it(tmp_path):
    (tmp_path / "a.rss").write_text(RSS)
    (tmp_path / "list.opml").write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://herald.test/a.rss"/>'
        '<outline xmlUrl="https://b.test/b.rss"/></body></opml>'
    )
    found = read_several(tmp_path / "list.opml", language="en")
    assert [one.name for one in found.articles] == ["a.rss: River talks"]
    assert found.passed_over == ("https://b.test/b.rss",)


@pytest.mark.parametrize(
    ("text", "why"), [("<rss><channel>", "cut off"), ('<!DOCTYPE x [<!ENTITY a "b">]><rss/>', "nothing")]
)
def test_a_damaged_feed_is_an_error(tmp_path, text, why):
    (tmp_path / "a.rss").write_text(text)
    with pytest.raises(BadInput, match=why):
        read_several(tmp_path / "a.rss")


def test_an_article_that_cannot_be_read_is_told_and_the_others_are_read(tmp_path):
    (tmp_path / "a.txt").write_text(WIRE)
    (tmp_path / "b.txt").write_text("")
    found = read_several(tmp_path, language="en")
    assert [(one.name, one.fault is None) for one in found.articles] == [("a.txt", True), ("b.txt", False)]


def test_an_empty_folder_is_an_error(tmp_path):
    with pytest.raises(BadInput, match="nothing"):
        read_several(tmp_path)
