"""What only simultaneous sanctioning keeps is no credible answer: it is told as moves that cross."""

import pytest

from dossier.small import made
from goodoffices.desk.briefing import brief
from goodoffices.desk.running import run
from goodoffices.page.text import render

#: Of three switches one may be on, or all: each gains by being alone, and all together lose. Nobody can answer alone.
ALONE = ({"x": 3}, {"y": 3}, {"z": 3})


def switches(*, threats=False):
    """With `threats` two may be on as well: what spoils the first gain would hurt whoever does it."""
    both = ("x and y", "x and z", "y and z")
    others = {"x and y": "z", "x and z": "y", "y and z": "x"}
    payoffs = [
        {"not x and not y and not z": 2, "x and not y and not z": 0, "y and not x and not z": 0}
        | {"z and not x and not y": 0, "x and y and z": 0}
        for _ in "xyz"
    ]
    for own, ranks in zip("xyz", payoffs, strict=True):
        single = next(key for key in ranks if key.startswith(f"{own} and not"))
        ranks[single] = 3
    if threats:
        for ranks in payoffs:
            ranks |= {f"{two} and not {left}": -1 for two, left in others.items()}
    return made(
        about={"id": "m", "title": "M", "format": 2},
        actor=[{"id": id, "name": id.upper()} for id in "abc"],
        option=[{"id": o, "actor": a, "label": o.upper()} for o, a in zip("xyz", "abc", strict=True)],
        rule=[] if threats else [{"kind": "forbid", "pattern": f"{two} and not {others[two]}"} for two in both],
        preference=[{"actor": a, "payoffs": p} for a, p in zip("abc", payoffs, strict=True)],
        outcome=[{"id": "off", "label": "All off", "pattern": "not x and not y and not z"}],
        status_quo={"levels": {}},
    )


def quo(result):
    (finding,) = (f for f in result.findings if f.key.startswith("stability-status-quo"))
    return finding


def test_moves_that_cross_are_no_credible_answer():
    result = run("stability", switches())
    assert 1 in result.answer.equilibria["sim"]
    assert not any(1 in found for id, found in result.answer.equilibria.items() if id != "sim")
    assert result.answer.firmness["sim"] not in ("credible", "firm", "joint")
    finding = quo(result)
    assert finding.key == "stability-status-quo-moment"
    assert {one.concept for one in finding.slots["concepts"]} == {"nash", "seq", "symseq"}
    assert finding.because == ()


def test_beside_threats_both_are_named():
    finding = quo(run("stability", switches(threats=True)))
    assert finding.key == "stability-status-quo-threat"
    assert [one.concept for one in finding.slots["crossing"]] == ["sim"]


def test_alone_it_says_what_it_finds():
    assert quo(run("stability", switches(), concept=("sim",))).key == "stability-status-quo-lasts"


@pytest.mark.parametrize(
    ("language", "crossing", "credible"),
    [
        ("en", "moves cross", "redible answers hold"),
        ("nl", "zetten elkaar kruisen", "loofwaardige antwoorden iedereen"),
    ],
)
def test_the_pages_say_so(language, crossing, credible):
    page = brief(switches(), language=language)
    assert crossing in page
    assert credible not in page


@pytest.mark.parametrize(
    ("language", "said"), [("en", "at the same moment, hold it"), ("nl", "op hetzelfde moment, houden haar")]
)
def test_threats_are_not_said_to_be_all(language, said):
    dossier = switches(threats=True)
    assert said in " ".join(render(run("stability", dossier), dossier, language=language, width=10_000).split())
