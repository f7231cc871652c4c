"""What is said of packages: nothing that changes nothing is an accord, and payments are told as what they do."""

import pytest

from dossier.small import made
from goodoffices.desk.running import run
from goodoffices.dossier.check.doubts import doubts
from goodoffices.page.text import render


def talks(values, **more):
    parts = [
        {"id": f"p{n}", "label": f"P{n}", "options": ["no", "yes"], "values": dict(zip("ab", worth, strict=True))}
        for n, worth in enumerate(values)
    ]
    package = {"id": "deal", "label": "Deal", "signatories": ["a", "b"], "parts": parts, "unit": "points"}
    return made(actor=[{"id": id, "name": id.upper()} for id in "ab"], package=[package | more])


def told(dossier, language="en", **how):
    return render(run("package", dossier, **how), dossier, language=language, width=10_000)


def keys(dossier):
    return [finding.key for finding in run("package", dossier).findings]


@pytest.mark.parametrize("first", [5, -0.5])
def test_what_holds_without_an_accord_is_worth_nothing_more(first):
    """The dossier is doubted, and what is signed is an accord, not nothing."""
    dossier = talks([([first, 8], [0, 1])])
    (doubt,) = (one.fault for one in doubts(dossier) if "holds when nothing is agreed" in str(one.fault))
    assert f"'a' values 'no' in 'p0' at {first}" in str(doubt)
    assert not any("holds when" in str(one.fault) for one in doubts(talks([([0, 8], [0, 1])])))
    assert "nothing changes" not in told(dossier)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_where_only_no_change_suits_all_there_is_nothing_to_sign(language):
    dossier = talks([([0, 2], [0, -3])])
    assert keys(dossier)[0] == "package-zone-unchanged"
    said = told(dossier, language)
    assert "nothing changes" not in said
    assert "er verandert niets" not in said


def test_no_change_that_is_worth_something_is_an_accord_by_its_name():
    """Failed talks may leave less than today: then an accord to leave all as it is has a worth."""
    said = told(talks([([0, 2], [0, -9])], disagreement={"a": -1, "b": -1}))
    assert "The Nash solution is an accord without any change." in said
    assert "A 1 point and B 1 point" in said.replace("\N{NO-BREAK SPACE}", " ")


def test_who_would_rather_have_no_change_walks_away():
    dossier = talks([([0, 2], [0, -3])], proposed={"p0": "yes"})
    (finding,) = (f for f in run("package", dossier).findings if f.key.startswith(("package-walks", "package-breaks")))
    assert finding.key == "package-walks"
    assert [one.actor for one in finding.slots["actors"]] == ["b"]


@pytest.mark.parametrize("transfers", [True, False])
@pytest.mark.parametrize(("language", "wrong"), [("en", "keep every group"), ("nl", "aan boord")])
def test_payments_are_told_as_what_they_do(language, wrong, transfers):
    dossier = talks([([0, 5], [0, -3])], proposed={"p0": "yes"}, transfers=transfers)
    said = told(dossier, language).replace("\N{NO-BREAK SPACE}", " ")
    assert wrong not in said
    assert {"en": "To pay: A 3 points; to receive: B 3 points.", "nl": "Te betalen: A 3 points; te ontvangen: B 3"}[
        language
    ] in said
