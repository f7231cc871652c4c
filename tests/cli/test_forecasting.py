"""Forecasts on the command line: sealed, verified, scored; and input that cannot be forecast from."""

import json
from itertools import product
from pathlib import Path

import pytest

from cli.command import run

RIVER = str(Path(__file__).parents[1] / "bargaining" / "river.toml")


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    file = tmp_path_factory.mktemp("seal") / "forecast.json"
    made = run("forecast", RIVER, "--draws", "20", "--seal", file)
    assert made.returncode == 0, made.stderr
    assert f"sealed in {file}: sha256 " in made.stdout
    return file


def test_a_seal_is_verified_by_itself_and_by_a_published_hash(sealed):
    found = json.loads(run("forecast", "verify", sealed, "--json").stdout)
    assert found["intact"]
    assert found["dossier"] == "river"
    assert not found["against_published"]
    alone = run("forecast", "verify", sealed)
    assert alone.returncode == 0
    assert "A file alone proves nothing" in alone.stdout
    known = run("forecast", "verify", sealed, "--sha256", found["sha256"])
    assert known.stdout.startswith("intact, and the one whose hash was published: ")
    assert "proves nothing" not in known.stdout
    assert run("forecast", "verify", sealed, "--sha256", "abc").returncode == 2
    assert run("forecast", "verify", sealed, "--sha256", found["sha256"].upper()).returncode == 0
    assert run("forecast", "verify", sealed, "--sha256", "0" * 64).returncode == 1


@pytest.mark.parametrize(
    ("old", "new"), [('"mean": 22.', '"mean": 23.'), ('"position": 6', '"position": 7'), ("}", "")]
)
def test_an_edited_seal_is_broken(sealed, tmp_path, old, new):
    text = sealed.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "edited.json").write_text(text.replace(old, new, 1), encoding="utf-8")
    for command in (["verify", "edited.json"], ["score", "edited.json", "flow=300"]):
        asked = run("forecast", *command, cwd=tmp_path)
        assert asked.returncode == 1
        assert asked.stderr.startswith("edited.json: this is n")
        assert asked.stdout == ""


def test_a_seal_is_never_written_over(sealed):
    before = sealed.read_bytes()
    asked = run("forecast", RIVER, "--draws", "0", "--seal", sealed)
    assert asked.returncode == 2
    assert "never written over" in asked.stderr
    assert asked.stdout == ""
    assert sealed.read_bytes() == before


def test_with_json_the_seal_is_told_beside_it(tmp_path):
    asked = run("forecast", RIVER, "--draws", "0", "--json", "--seal", "s.json", cwd=tmp_path)
    assert json.loads(asked.stdout)["analysis"] == "forecast"
    assert asked.stderr.startswith("sealed in s.json: sha256 ")


def test_scored_against_values_and_against_a_dossier(sealed):
    values = json.loads(run("forecast", "score", sealed, "flow=300", "pace=7", "--json").stdout)["answer"]
    dossier = json.loads(run("forecast", "score", sealed, RIVER, "--json").stdout)["answer"]
    assert values == dossier
    assert values["issues"]["flow"]["outcome"] == 50
    words = run("forecast", "score", sealed, "flow=300", "--language", "nl").stdout
    assert words.startswith("Hoe goed was de voorspelling?")
    assert "Bij één kwestie" in words


def test_outcomes_that_cannot_be_are_told_all_at_once(sealed):
    asked = run("forecast", "score", sealed, "flw=3", "pace=99", "flow=some", "nowhere.toml")
    assert asked.returncode == 2
    assert asked.stderr.splitlines() == [
        "the forecast has no issue 'flw'; did you mean 'flow'?",
        "the outcome of 'pace' is 99; the scale runs from 3 to 12",
        "the outcome of 'flow' is a number, not 'some'",
        "there is no file or folder 'nowhere.toml', and no such dossier in the catalogue",
    ]


def test_a_file_that_is_not_there_is_bad_input(tmp_path):
    assert run("forecast", "verify", "none.json", cwd=tmp_path).returncode == 2


def test_the_answer_does_not_depend_on_the_number_of_workers():
    one, two = (run("forecast", RIVER, "--draws", "300", "--json", "--jobs", jobs).stdout for jobs in (1, 2))
    assert one == two
    assert '"draws": 300' in one


# --- Input that cannot be -----------------------------------------------------------------------------------------

ISSUE = (
    "[[issue]]\nid = 'cap'\nlabel = 'Cap'\nlow = { value = 0, label = 'none' }\nhigh = { value = 9, label = 'all' }\n"
)
HEAD = "[about]\nid = 'x'\ntitle = 'X'\n[[actor]]\nid = 'a'\nname = 'A'\n[[actor]]\nid = 'b'\nname = 'B'\n"


def position(actor="a", issue="cap", position="3", salience="0.5", capability="1"):
    return (
        f"[[position]]\nactor = '{actor}'\nissue = '{issue}'\nposition = {position}\n"
        f"salience = {salience}\ncapability = {capability}\n"
    )


WRONG = {
    "salience": (HEAD + ISSUE + position(salience="1.2"), "x.toml:19: position: 'salience': salience runs from 0 to 1"),
    "actor": (
        HEAD + ISSUE + position(actor="aa"),
        "x.toml:16: a position is of 'aa', who is no actor; did you mean 'a'?",
    ),
    "issue": (HEAD + ISSUE + position(issue="cup"), "'cup', which is no issue; did you mean 'cap'?"),
    "off the scale": (HEAD + ISSUE + position(position="[0, 3, 12]"), "is [0, 3, 12]; the scale runs from 0 to 9"),
    "range": (HEAD + ISSUE + position(position="[5, 3, 9]"), "a range is [lowest, most likely, highest]"),
    "equal ends": (HEAD + ISSUE.replace("9", "0") + position(), "the ends of a scale differ; here both are 0"),
    "capability": (HEAD + ISSUE + position(capability="-1"), "capability is 0 or more, here -1"),
    "twice": (HEAD + ISSUE + position() + position(), "position 'a on cap' stands here a second time"),
    "no weight": (HEAD + ISSUE + position(capability="0"), "on issue 'cap' nobody has a stake with salience and capab"),
    "no position": (
        HEAD + ISSUE,
        "'x' has no position (add [[issue]] records, and a [[position]] per actor and issue)",
    ),
    "no issue": (HEAD, "'x' has no issue"),
}


@pytest.mark.parametrize("name", WRONG)
def test_bad_input_is_told_where_it_stands(name, tmp_path):
    text, message = WRONG[name]
    (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    asked = run("forecast", "x.toml", cwd=tmp_path)
    assert asked.returncode == 2
    assert message in asked.stderr
    assert "Traceback" not in asked.stderr
    assert asked.stdout == ""


def test_one_actor_alone_is_told_to_be_alone(tmp_path):
    (tmp_path / "x.toml").write_text(HEAD + ISSUE + position(), encoding="utf-8")
    asked = run("forecast", "x.toml", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    words = " ".join(asked.stdout.split())
    assert "Cap: 3 (33 of 100). Only A has a position with weight on it." in words
    assert "The spatial model has no answer, or not on every issue: it takes at least 3 actors with" in words
    assert "above 0, and here there is only one." in words
    assert "No trade helps both sides" in run("exchange", "x.toml", cwd=tmp_path).stdout


def test_a_model_that_is_not_known_is_told_the_nearest():
    asked = run("forecast", RIVER, "--model", "exchnge")
    assert asked.returncode == 2
    assert "did you mean 'exchange'?" in asked.stderr


DECIDE = """#A\tnorth\tNorth
#A\tsouth\tSouth
#P\tcap\tCap
#M\tcap\t0\tnone
#M\tcap\t50\tall
#D\tnorth\tcap\t60\t0.5\t1
#D\tsouth\tcap\t40\t1.5\t-1
#D\tsoth\tcap\t40\t0.5\t1
#D\tsouth\tcup\tx\t0.5\t1
"""


def test_a_decide_file_with_faults_is_told_all_of_them_with_their_lines(tmp_path):
    (tmp_path / "talks.csv").write_text(DECIDE, encoding="utf-8")
    asked = run("check", "talks.csv", "--json", cwd=tmp_path)
    assert asked.returncode == 1
    faults = json.loads(asked.stdout)["faults"]
    assert [fault["line"] for fault in faults] == [6, 7, 7, 8, 9, 9]
    assert [fault["nearest"] for fault in faults] == [None, None, None, "south", "cap", None]
    assert run("exchange", "talks.csv", cwd=tmp_path).returncode == 2


@pytest.mark.parametrize("ending", ["decide", "csv", "toml"])
def test_tables_of_other_programs_are_asked_as_they_are(tmp_path, ending):
    actors = ("north", "south", "east")
    stakes = product(actors, ("cap", "pace"))
    rows = [f"#A\t{a}\t{a.title()}" for a in actors] + [f"#P\t{p}\t{p.title()}" for p in ("cap", "pace")]
    rows += [f"#D\t{a}\t{p}\t{(17 * n) % 100}\t0.4\t1" for n, (a, p) in enumerate(stakes)]
    (tmp_path / "talks.txt").write_text("\n".join(rows), encoding="utf-8")
    assert run("convert", "talks.txt", f"again.{ending}", cwd=tmp_path).returncode == 0
    first, second = (
        json.loads(run("forecast", name, "--json", cwd=tmp_path).stdout)["answer"]["issues"]
        for name in ("talks.txt", f"again.{ending}")
    )
    assert {id: told["models"] for id, told in first.items()} == {id: told["models"] for id, told in second.items()}
