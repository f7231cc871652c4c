"""All signatories together have no others to do without: what they could have is another package."""

import goodoffices

TALKS = {
    "about": {"id": "t", "title": "T", "as_of": "2025-03-05"},
    "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
    "package": [
        {
            "id": "p",
            "label": "P",
            "signatories": ["a", "b"],
            "disagreement": {"a": -1, "b": 0},
            "proposed": {"q": "bad"},
            "parts": [
                {"id": "q", "label": "Q", "options": ["bad", "good"], "values": {"a": [-2, 3], "b": [-5, 6]}},
            ],
        }
    ],
}


def test_a_better_package_for_all_is_told_as_such():
    result = goodoffices.run("package", goodoffices.Dossier.model_validate(TALKS))
    told = {finding.key: finding.slots for finding in result.findings}
    assert len(told["package-breaks-all"]["actors"]) == 2
    assert all(len(f.slots["actors"]) < 2 for f in result.findings if f.key == "package-breaks")
