"""Every command in a process of its own: help, answers, files, errors and exit codes."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from cli.command import run
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS
from goodoffices.desk.schemas import SCHEMAS
from goodoffices.formats import FORMATS, endings
from goodoffices.store.opening import open as opened

EVERY = [
    *([id] for id in ANALYSES.ids),
    *([name] for name in COMMANDS),
    ["catalog", "list"],
    ["catalog", "open"],
    ["catalog", "run"],
    ["log", "verify"],
    ["log", "forget"],
    ["forecast", "verify"],
    ["forecast", "score"],
]
#: Questions of scales and packages are put to a matter made up for tests.
RIVER = str(Path(__file__).parents[1] / "bargaining" / "river.toml")
DOSSIERS = dict.fromkeys(("forecast", "exchange", "package", "backtest"), RIVER)
QUESTIONS = {"why": ["status-quo", "iran"], "compare": ["us-iran-2025@2025-02-20"], "coalitions": ["status-quo"]}


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_help_has_an_example(command):
    shown = run(*command, "--help")
    assert shown.returncode == 0
    assert "Example: goodoffices" in shown.stdout


def test_help_lists_every_command_and_question():
    shown = run("--help").stdout
    assert all(name in shown for name in [*ANALYSES.ids, *COMMANDS])
    assert "Which outcomes can last?" in shown


@pytest.mark.parametrize("id", ANALYSES.ids)
def test_json_is_the_result_and_fits_its_schema(id):
    asked = run(id, DOSSIERS.get(id, "us-iran-2025"), *QUESTIONS.get(id, []), "--json")
    assert asked.returncode == 0, asked.stderr
    result = json.loads(asked.stdout)
    assert result["analysis"] == id
    assert result["parameters"]["dossier"] == ("river" if id in DOSSIERS else "us-iran-2025")
    if id in SCHEMAS:
        Draft202012Validator(json.loads(run("schema", id).stdout)).validate(result["answer"])


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("id", ANALYSES.ids)
def test_words(id, language):
    asked = run(id, DOSSIERS.get(id, "us-iran-2025"), *QUESTIONS.get(id, []), "--language", language)
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.partition("\n\n")[0].endswith("?")
    assert "{" not in asked.stdout


@pytest.mark.parametrize(
    ("language", "needed", "turns"),
    [
        ("en", "the order in which they take turns has to be given", "take turns in this order"),
        ("nl", "in welke volgorde zij aan de beurt zijn", "steeds opnieuw in deze volgorde aan de beurt:"),
    ],
)
def test_looking_ahead_needs_an_order_of_more_than_two(language, needed, turns):
    asked = run("stability", "kinsara2014-elmira", "--concept", "lh", "--language", language)
    told = " ".join(asked.stdout.split())
    assert needed in told
    assert "--movers moe,uniroyal,local_government." in told
    order = "local_government,uniroyal,moe"
    asked = run("stability", "kinsara2014-elmira", "--concept", "lh", "--movers", order, "--json")
    result = json.loads(asked.stdout)
    assert result["parameters"]["movers"] == order
    assert result["answer"]["equilibria"] == {"lh": [5, 6, 7, 10, 11, 12]}
    asked = run("stability", "kinsara2014-elmira", "--concept", "lh", "--movers", order, "--language", language)
    assert turns in " ".join(asked.stdout.split())


def test_why_names_mover_improvement_and_answer():
    asked = run("why", "kinsara2014-elmira", "1", "local_government")
    assert asked.returncode == 0, asked.stderr
    assert "Local Government" in asked.stdout
    assert "Insist on the original control order" in asked.stdout
    assert "Ministry of the Environment – Modify the control order" in " ".join(asked.stdout.split())


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("stability", "us-iran-2052"), "did you mean 'us-iran-2025'"),
        (("stability", "chicken", "--concept", "nsh"), "did you mean 'nash'"),
        (("stability", "chicken", "--behaviour", "rwo=nash"), "did you mean 'row'"),
        (("stability", "us-iran-2025", "--judge", "teem"), "did you mean 'team'"),
        (("stability", "kinsara2014-elmira", "--movers", "moe,unroyal"), "did you mean 'uniroyal'"),
        (("stability", "kinsara2014-elmira", "--movers", "moe,uniroyal"), "leaves out 'local_government'"),
        (("stability", "kinsara2014-elmira", "--movers", "moe,uniroyal,moe"), "names 'moe' twice"),
        (("why", "chicken", "99"), "states run from 1 to 4"),
        (("why", "us-iran-2025", "interim-acord"), "did you mean 'interim-accord'"),
        (("why", "us-iran-2025", "status-quo", "irann"), "did you mean 'iran'"),
        (("indicators", "us-iran-2025", "stock06"), "did you mean 'stock60'"),
        (("stability", "us-iran-2025", "--as-of", "5 March"), "expected a date"),
        (("brief", "us-iran-2025", "--language", "fr"), "there are"),
        (("brief", "us-iran-2025", "--marking", "pubic"), "did you mean 'public'"),
        (("catalog", "open", "chiken", "x"), "did you mean 'chicken'"),
        (("catalog", "open", "games-2x2-79", "x"), "did you mean 'games-2x2-"),
        (("stability", "games-2x2-0"), "did you mean 'games-2x2-"),
    ],
)
def test_bad_input_says_what_and_the_nearest_mend(arguments, hint, tmp_path):
    asked = run(*arguments, cwd=tmp_path)
    assert asked.returncode == 2
    assert hint in asked.stderr
    assert "Traceback" not in asked.stderr
    assert asked.stdout == ""


def test_check_reports_all_faults_with_their_lines(tmp_path):
    (tmp_path / "bad.toml").write_text(
        '[about]\nid = "bad"\ntitle = "Bad"\n'
        '[[actor]]\nid = "iran"\nname = "Iran"\n'
        '[[option]]\nid = "a"\nactor = "irann"\nlabel = "A"\n'
        '[[option]]\nid = "b"\nactor = "iran"\nlabel = "B"\nlevels = ["no"]\n'
    )
    asked = run("check", "bad.toml", cwd=tmp_path)
    assert asked.returncode == 1
    assert "bad.toml:9: option 'a' is controlled by 'irann', who is no actor; did you mean 'iran'?" in asked.stdout
    assert "bad.toml:15:" in asked.stdout
    assert run("stability", "bad.toml", cwd=tmp_path).returncode == 2
    found = json.loads(run("check", "bad.toml", "--json", cwd=tmp_path).stdout)
    assert [fault["line"] for fault in found["faults"]] == [9, 15]


def test_check_as_of_a_date_has_the_doubts_of_that_day(tmp_path):
    then = run("check", "us-iran-2025@2025-01-20", "--json", cwd=tmp_path)
    assert then.returncode == 0
    doubts = [doubt["message"] for doubt in json.loads(then.stdout)["doubts"]]
    assert doubts
    assert doubts != [doubt["message"] for doubt in json.loads(run("check", "us-iran-2025", "--json").stdout)["doubts"]]
    assert "expected a date" in run("check", "us-iran-2025@yore", cwd=tmp_path).stderr
    assert "did you mean 'us-iran-2025'" in run("check", "us-iran-202@2025-01-20", cwd=tmp_path).stderr


def test_one_fault_and_one_doubt_are_singular(tmp_path):
    one = '[about]\nid = "one"\ntitle = "One"\n[[actor]]\nid = "iran"\nname = "Iran"\n'
    one += '[[option]]\nid = "a"\nactor = "iran"\nlabel = "A"\n'
    (tmp_path / "doubt.toml").write_text(one)
    assert run("check", "doubt.toml", cwd=tmp_path).stdout.splitlines()[-1] == "0 faults, 1 doubt"
    (tmp_path / "fault.toml").write_text(one.replace('actor = "iran"', 'actor = "oman"'))
    assert run("check", "fault.toml", cwd=tmp_path).stdout.splitlines()[-1] == "1 fault, 0 doubts"


def test_check_of_a_sound_dossier(tmp_path):
    asked = run("check", "us-iran-2025", cwd=tmp_path)
    assert asked.returncode == 0
    assert "0 faults" in asked.stdout


def test_new_asks_and_makes_a_dossier_that_answers(tmp_path):
    made = run(
        "new", "my-talks", cwd=tmp_path, stdin="Grain talks\nNorland, Southland\nopen ports, lift tariff\nship grain\n"
    )
    assert made.returncode == 0, made.stderr
    assert run("check", "my-talks", cwd=tmp_path).returncode == 0
    answer = json.loads(run("stability", "my-talks", "--json", cwd=tmp_path).stdout)["answer"]
    assert len(answer["states"]) == 8
    again = run("new", "my-talks", "--title", "T", "--actors", "A", "--options", "A: x", cwd=tmp_path)
    assert again.returncode == 2
    assert "already" in again.stderr


def test_convert_there_and_back_keeps_the_answer(tmp_path):
    assert run("convert", "fraser1982-cuba", "cuba.gmcr", cwd=tmp_path).returncode == 0
    there = run("convert", "cuba.gmcr", "cuba.toml", cwd=tmp_path)
    assert there.returncode == 0, there.stderr
    answers = [
        json.loads(run("stability", name, "--json", cwd=tmp_path).stdout)["answer"]["equilibria"]
        for name in ("fraser1982-cuba", "cuba.gmcr", "cuba.toml")
    ]
    assert answers[0] == answers[1] == answers[2]


def test_convert_says_what_is_left_out_and_what_cannot_be(tmp_path):
    left = run("convert", "kinsara2014-elmira", "elmira.gmcr", cwd=tmp_path)
    assert "left out" in left.stderr
    cannot = run("convert", "us-iran-2025", "talks.gmcr", cwd=tmp_path)
    assert cannot.returncode == 2
    assert "yes/no options only" in cannot.stderr
    assert not (tmp_path / "talks.gmcr").exists()
    assert run("convert", "chicken", "chicken.docx", cwd=tmp_path).returncode == 2


def test_convert_writes_the_format_asked_for(tmp_path):
    asked = run("convert", "efird2016-soe-policy", "x.csv", "--format", "ktab", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    lines = (tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("Actor,Description,Power,")
    assert run("check", "x.csv", cwd=tmp_path).returncode == 0
    wrong = run("convert", "efird2016-soe-policy", "y.csv", "--format", "ktba", cwd=tmp_path)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert all(id in wrong.stderr for id in FORMATS.ids)
    assert not (tmp_path / "y.csv").exists()


def test_convert_names_every_ending_and_the_start_page_none():
    shown = " ".join(run("convert", "--help").stdout.split())
    assert f"are read that end in {', '.join(endings('read'))}, and" in shown
    assert f"written that end in {', '.join(endings('write'))}; without" in shown
    assert f"{', '.join(f.id for f in FORMATS if f.write)}." in shown
    assert not [ending for ending in endings("read") if ending in run("--help").stdout]


def test_catalogue(tmp_path):
    listed = {line.split("  ")[0]: line for line in run("catalog", "list").stdout.splitlines()}
    assert "  conflict, issues, package  " in listed["us-iran-2025"]
    assert listed["chicken"].split() == ["chicken", "conflict", "Chicken"]
    assert run("catalog", "open", "chicken", "mine", cwd=tmp_path).returncode == 0
    assert run("stability", "mine", cwd=tmp_path).returncode == 0
    assert run("catalog", "open", "chicken", "mine", cwd=tmp_path).returncode == 2
    assert "Which outcomes can last?" in run("catalog", "run", "chicken", "stability").stdout
    asked = run("catalog", "run", "chicken", "why", "1", "row", "--json")
    assert list(json.loads(asked.stdout)["answer"]["actors"]) == ["row"]


def test_an_edit_that_carries_a_change_is_named_in_words(tmp_path):
    order = opened("kinsara2014-elmira").get("preference", "preference-local-government-team")
    ranking = order.ranking[::-1]
    (tmp_path / "edits.toml").write_text(
        '[[edit]]\nop = "replace"\nkind = "preference"\nat = "preference-local-government-team"\n'
        f'record = {{ actor = "local_government", ranking = {json.dumps(ranking)} }}\n'
    )
    asked = run("compare", "kinsara2014-elmira", "--edits", "edits.toml", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert "What made the difference: order of preference of the local government" in " ".join(asked.stdout.split())


def test_a_family_of_the_catalogue(tmp_path):
    listed = run("catalog", "list", "--family", "games-2x2").stdout.splitlines()
    assert len(listed) == 78
    assert "games-2x2" not in run("catalog", "list").stdout
    assert run("catalog", "open", "games-2x2-21", "mine", cwd=tmp_path).returncode == 0
    asked = [run("stability", name, "--json", cwd=tmp_path).stdout for name in ("mine", "games-2x2-21")]
    assert json.loads(asked[0])["answer"] == json.loads(asked[1])["answer"]
    assert "0 faults" in run("check", "games-2x2-21").stdout
    assert "Which outcomes can last?" in run("catalog", "run", "games-2x2-21", "stability").stdout


@pytest.mark.parametrize("line", [["why", "chicken"], ["catalog", "run", "chicken", "why"]], ids=" ".join)
def test_what_is_needed_is_asked_for(line):
    asked = run(*line)
    assert asked.returncode == 2
    assert "Missing argument 'STATE'" in asked.stderr


@pytest.mark.parametrize("what", SCHEMAS)
def test_schemas_are_schemas(what):
    Draft202012Validator.check_schema(json.loads(run("schema", what).stdout))


@pytest.mark.parametrize(
    ("name", "language", "word"),
    [
        ("brief.html", "en", "What this page cannot tell you"),
        ("brief.html", "nl", 'lang="nl"'),
        ("brief.md", "en", "# "),
    ],
)
def test_brief(tmp_path, name, language, word):
    made = run("brief", "us-iran-2025", "-o", name, "--language", language, "--summary", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[0] == name
    assert word in (tmp_path / name).read_text(encoding="utf-8")


def test_brief_leaves_out_what_is_marked_above_the_reader(tmp_path):
    run("catalog", "open", "us-iran-2025", "mine", cwd=tmp_path)
    claims = tmp_path / "mine" / "claims.toml"
    text = claims.read_text(encoding="utf-8")
    claims.write_text(text.replace('id = "c08"\n', 'id = "c08"\nmarking = "secret"\n', 1), encoding="utf-8")
    made = run("brief", "mine", "-o", "b.md", "--marking", "public", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    page = (tmp_path / "b.md").read_text(encoding="utf-8")
    assert "c08" not in page
    assert "c09" in page


@pytest.mark.parametrize("id", [card.id for card in ANALYSES if card.figure])
def test_figures_are_files_of_their_own(id, tmp_path):
    asked = run(id, "us-iran-2025", *QUESTIONS.get(id, []), "--figure", "made/f.svg", "--language", "nl", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    drawn = ElementTree.parse(tmp_path / "made" / "f.svg").getroot()
    assert drawn.get("role") == "img"
    assert "<style>" in (tmp_path / "made" / "f.svg").read_text(encoding="utf-8")


def test_brief_compares_with_a_day_or_a_dossier(tmp_path):
    made = run("brief", "us-iran-2025", "-o", "b.md", "--since", "2025-03-04", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "What changed since 4 March 2025" in (tmp_path / "b.md").read_text(encoding="utf-8")
    made = run("brief", "xu2007-elmira", "-o", "c.md", "--against", "kinsara2014-elmira", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "What differs from “kinsara2014-elmira”" in (tmp_path / "c.md").read_text(encoding="utf-8")
    assert run("brief", "us-iran-2025", "-o", "d.md", "--since", "yesterday", cwd=tmp_path).returncode == 2


def test_pipes_may_close_early():
    asked = run("--version")
    assert asked.returncode == 0
    assert "goodoffices" in asked.stdout
