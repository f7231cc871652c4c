"""The measurements drop no document, whatever its number."""

from measure.reading import _documents

LINES = """# sent_id = WR-P-P-H-0000000005\\WR-P-P-H-0000000005.p.1.s.1
# text = De minister zei dat het regent.
# sent_id = WR-P-P-H-0000000104\\WR-P-P-H-0000000104.p.2.s.1
# text = Holm zei niets.
# sent_id = WR-P-P-H-0000000104\\WR-P-P-H-0000000104.p.1.s.1
# text = Het regent.
# sent_id = wiki-1.p.1.s.1
# text = Geen krant.
"""


def test_documents_numbered_a_hundred_and_up_are_read(tmp_path):
    path = tmp_path / "a.conllu"
    path.write_text(LINES, encoding="utf-8")
    found = _documents(path)
    assert [text for text, _ in found] == ["De minister zei dat het regent.\n", "Het regent.\n\nHolm zei niets.\n"]
    assert [[name for name, *_ in places] for _, places in found] == [
        ["05.p.1.s.1"],
        ["104.p.1.s.1", "104.p.2.s.1"],
    ]
