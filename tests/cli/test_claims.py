"""The ledger on the command line: read into it, list, accept, reject, check."""

import json

import pytest

from cli.command import run
from desk.news import ARTICLE, article, held, read_in, river

FIRST, SECOND, _, LAST = (f"herald-2025-03-05-0{n}" for n in range(1, 5))


@pytest.fixture
def path(tmp_path):
    return read_in(tmp_path).path


def test_from_an_article_to_a_graded_claim(tmp_path):
    path = river(tmp_path)
    asked = ("read", article(tmp_path), "--outlet", "Herald", "--published", "2025-03-05", "--into", path)
    first = run(*asked)
    assert first.returncode == 0, first.stderr
    assert "source herald-2025-03-05: 4 new proposals, 0 known before" in first.stdout
    assert f"goodoffices claims {path} --state proposed" in first.stdout
    assert json.loads(run(*asked, "--json").stdout) == {
        "dossier": str(path),
        "source": "herald-2025-03-05",
        "claims": [],
        "known": 4,
    }
    done = run(
        *("accept", path, FIRST, "--paraphrase", "They meet again.", "--speaker", "Ada Holm", "--by", "Ann"),
        *("--on-behalf-of", "norland", "--bears-on", "open_border", "--answers", "c1", "--grade", "B3", "--why", "W."),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{FIRST}: edited (revision 2)\n"
    (claim,) = json.loads(run("claims", path, "--bears-on", "open_border", "--json").stdout)
    assert (claim["state"], claim["root"], claim["answers"]) == ("edited", "norland", ["c1"])
    assert claim["speaker"] == {"name": "Ada Holm", "role": "foreign minister", "on_behalf_of": "norland"}
    assert claim["grade"] == {
        "reliability": "B",
        "credibility": 3,
        "by": "Ann",
        "when": claim["review"]["when"],
        "why": "W.",
    }


def test_taken_over_unreviewed(tmp_path):
    path = river(tmp_path)
    asked = run("read", article(tmp_path), "--into", path, "--accept-proposals", "--by", "Ann")
    assert "4 taken over unreviewed by Ann, and marked so" in asked.stdout
    assert run("claims", path, "--state", "unreviewed").stdout.splitlines()[-1] == "4 claims"
    page = path.parent / "brief.md"
    assert run("brief", path, "-o", page).returncode == 0
    assert page.read_text(encoding="utf-8").count("nobody has reviewed it") == 4


def test_the_list_shows_the_words_where_nobody_has_found_others(path):
    shown = run("claims", path, "--state", "proposed").stdout
    assert f"{FIRST}  foreign minister Ada Holm [proposed, asserted, not graded; said 2025-03-04; about" in shown
    assert "“Norland and Southland will resume talks next week”" in " ".join(shown.split())
    assert shown.endswith("4 claims, of which 4 wait for review\n")
    (path / "sources" / "herald-2025-03-05.txt").unlink()
    assert "(herald-2025-03-05, characters 0 to 49)" in run("claims", path, "--speaker", "holm").stdout


def test_every_field_a_reviewer_mends_has_an_option(path):
    given = ("--role", "envoy", "--mode", "mixed", "--said", "2025-03-04", "--about", "2025-03/2025-04")
    event = ("--event", "CONSULT", "--mediation-role", "convey")
    asked = run("accept", path, FIRST, "--paraphrase", "Talks will go on.", *given, *event, "--by", "Ann", "--json")
    (claim,) = json.loads(asked.stdout)
    assert (claim["mode"], claim["said"], claim["about"]) == ("mixed", "2025-03-04", "2025-03/2025-04")
    assert claim["event"] == {"code": "CONSULT", "mediation_role": "convey"}
    assert claim["speaker"]["role"] == "envoy"
    (later,) = json.loads(run("accept", path, FIRST, "--mediation-role", "host", "--by", "Ann", "--json").stdout)
    assert later["event"] == {"code": "CONSULT", "mediation_role": "host"}


def test_filters(path):
    asked = run("claims", path, "--speaker", "southland", "--status", "asserted", "--state", "accepted", "--json")
    assert [claim["id"] for claim in json.loads(asked.stdout)] == ["c1"]


def test_rules_are_measured_in_use(path):
    run("accept", path, FIRST, "--by", "Ann")
    run("reject", path, LAST, SECOND, "--reason", "wrong-span", "--by", "Ann")
    rules = {rule["rule"]: rule for rule in json.loads(run("claims", path, "--rules", "--json").stdout)}
    assert sum(rule["proposed"] for rule in rules.values()) == 4
    assert sum(rule["rejected"].get("wrong-span", 0) for rule in rules.values()) == 2
    shown = run("claims", path, "--rules").stdout
    assert all(rule in shown for rule in rules)
    assert "wrong-span" in shown


def test_check_tells_faults_with_their_lines(path):
    sound = run("claims", path, "--check")
    assert sound.returncode == 0
    assert "4 claims are proposed and not reviewed yet" in sound.stdout
    assert "option" not in sound.stdout
    (path / "sources" / "herald-2025-03-05.txt").write_text(ARTICLE + "More.", encoding="utf-8")
    broken = run("claims", path, "--check")
    assert broken.returncode == 1
    assert "the text of source 'herald-2025-03-05' has changed" in broken.stdout
    assert run("check", path).returncode == 1
    assert json.loads(run("claims", path, "--check", "--json").stdout)["faults"][0]["line"]
    stopped = run("accept", path, FIRST, "--by", "Ann")
    assert (stopped.returncode, stopped.stdout) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("accept", FIRST, "c9", "--by", "Ann"), "there is no claim 'c9'"),
        (("accept", FIRST, SECOND, "--paraphrase", "x", "--by", "Ann"), "are of one claim"),
        (("accept", FIRST, "--quote", "resume their talks", "--by", "Ann"), "do not stand in source"),
        (("accept", FIRST, "--grade", "2B", "--by", "Ann"), "such as B2, not '2B'"),
        (("accept", FIRST, "--bears-on", "nordland", "--by", "Ann"), "did you mean 'norland'"),
        (("reject", FIRST, "--by", "Ann"), "--reason"),
        (("accept", FIRST, "--mediation-role", "convey", "--by", "Ann"), "tells of no event yet"),
        (("accept", FIRST, "--said", "yesterday", "--by", "Ann"), "said"),
        (("claims", "--bears-on", "open_borders"), "did you mean 'open_border'"),
        (("claims", "--check", "--bears-on", "open_border"), "leave out --bears-on"),
        (("claims", "--rules", "--state", "accepted"), "leave out --state"),
    ],
)
def test_bad_input_says_what_and_writes_nothing(path, arguments, hint):
    before = held(path)
    asked = run(arguments[0], path, *arguments[1:])
    assert asked.returncode == 2
    assert hint in asked.stderr
    assert "Traceback" not in asked.stderr
    assert held(path) == before


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("--accept-proposals",), "--accept-proposals needs --into"),
        (("--title", "T"), "--title needs --into"),
        (("--into", "us-iran-2025"), "goodoffices catalog open us-iran-2025"),
        (("--into", "river", "--accept-proposals"), "go together"),
        (("--into", "river", "--dossier", "chicken"), "--dossier needs --into on its own"),
    ],
)
def test_what_goes_together_when_reading(tmp_path, arguments, hint):
    river(tmp_path)
    asked = run("read", article(tmp_path), *arguments, cwd=tmp_path)
    assert asked.returncode == 2
    assert hint in asked.stderr
