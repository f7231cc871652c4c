"""`--language nl` speaks Dutch to the end: help, refusals, questions asked and everything printed."""

import ast
import os
import re
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import goodoffices
from cli.command import GOODOFFICES, run
from goodoffices.analyses import ANALYSES
from goodoffices.cli.main import COMMANDS
from goodoffices.cli.main import goodoffices as program
from goodoffices.cli.speaking import VARIABLE, asked

CLI = Path(goodoffices.__file__).parent / "cli"
LINES = [
    [],
    *([id] for id in ANALYSES.ids),
    *([name] for name in COMMANDS),
    *(["catalog", word] for word in ("list", "open", "run")),
    *(["log", word] for word in ("verify", "forget")),
    *(["forecast", word] for word in ("verify", "score")),
]
#: English words that are frequent and no Dutch word.
ENGLISH = set(
    re.findall(
        r"\w+",
        """the an and or not this that these those to from with without by for on at as are was were be been has have it
        its they their them you your who whom which what when where how why if than then there here more most only also
        may can could would should will did do done say said show print write leave out usage options commands default
        required example file text name date missing invalid error value""",
    )
)
#: Options and words in code are the same in every language.
NAMES = re.compile(r"`[^`]*`|'[^']*'|--?[a-z][\w-]*|\[[^\]\s]*\||\S*\|\S*|out/\S+|pip install|\d\S*")


def spoken(text):
    """The words of a text in running speech: quotes, examples, names of options, commands and choices left out."""
    text = text.partition("Voorbeeld:")[0]
    text = re.sub(r"^  +[a-z-]+(?=  )", "", text, flags=re.MULTILINE)
    text = re.sub(r"goodoffices [a-z]+( [a-z]+)?(?=  )|goodoffices [a-z ]+(?= \[)", "", text)
    text = re.sub(r"\{[^}]*\}|\[standaard:\s+[\w-]+", "", NAMES.sub("", text))
    return re.findall(r"[a-z]+", text.lower())


def english(text):
    """The English words in what ought to be Dutch; of the choices `html or csv` and of `en of nl` there are none."""
    return sorted(ENGLISH & set(spoken(text)))


def told(*words, **environment):
    """What a command says, within this process."""
    done = CliRunner(env={"COLUMNS": "80", **environment}).invoke(program, list(words), prog_name="goodoffices")
    return done.output


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_help_is_dutch(line):
    shown = told(*line, "--help", "--language", "nl")
    assert shown == told("--language", "nl", *line, "--help")
    assert shown == told(*line, "--help", GOODOFFICES_LANGUAGE="nl").replace("standaard: nl", "standaard: en")
    assert shown.startswith("Gebruik: goodoffices")
    assert "Opties:\n" in shown
    assert "  Voorbeeld: goodoffices " in shown
    assert "--language TAAL" in shown
    assert english(shown) == []
    wide = [row for row in shown.splitlines() if len(row) > 80]
    assert [row for row in wide if not re.fullmatch(r"  --\w+ \[\S+\]", row)] == []


def test_this_test_knows_english_when_it_sees_it():
    for line in LINES:
        assert len(english(told(*line, "--help"))) > 3


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_english_has_the_same_shape(line):
    def options(text):
        return re.findall(
            r"^  (?:-\w, )?(--[\w-]+)", text.partition("  Example:")[0].partition("  Voorbeeld:")[0], re.M
        )

    shown = told(*line, "--help")
    assert shown.startswith("Usage: goodoffices")
    assert options(shown) == options(told(*line, "--help", "--language", "nl"))
    assert "--language" in options(shown)


@pytest.mark.parametrize(
    ("line", "english", "dutch"),
    [
        (["stabilty"], "No such command 'stabilty'. Did you mean 'stability'?", "Bedoelt u 'stability'?"),
        (["catalog", "nothing"], "No such command 'nothing'.", "Er is geen opdracht 'nothing'."),
        (["stability"], "Missing argument 'DOSSIER'.", "Het argument 'DOSSIER' ontbreekt."),
        (["why", "chicken"], "Missing argument 'STATE'.", "Het argument 'TOESTAND' ontbreekt."),
        (["schema"], "Choose from:\n\tdossier,\n\tresult,", "Kies uit:\n\tdossier,\n\tresult,"),
        (["accept", "x", "c1"], "Missing option '--by'.", "De optie '--by' ontbreekt."),
        (["check", "x", "--jsn"], "No such option '--jsn'. Did you mean '--json'?", "Er is geen optie '--jsn'."),
        (["check", "x", "-q"], "No such option '-q'.", "Er is geen optie '-q'."),
        (["check", "x", "y"], "Got unexpected extra argument (y)", "Er staat een argument te veel (y)"),
        (["check", "x", "y", "z"], "Got unexpected extra arguments (y z)", "Er staan argumenten te veel (y z)"),
        (
            ["brief", "x", "--since"],
            "Option '--since' requires an argument.",
            "Bij de optie '--since' hoort een waarde.",
        ),
        (["brief", "x", "-o"], "Option '-o' requires an argument.", "Bij de optie '-o' hoort een waarde."),
        (["check", "x", "--json=1"], "'--json' does not take a value.", "Bij de optie '--json' hoort geen waarde."),
        (["why", "x", "1", "--seed", "one"], "'one' is not a valid integer.", "'one' is geen geheel getal."),
        (["why", "x", "1", "--seed", "-1"], "-1 is not in the range x>=0.", "-1 valt buiten het bereik x>=0."),
        (["evidence", "x", "--without-basis", "so"], "'so' is not a valid float.", "'so' is geen getal."),
        (["sheet", "x", "y"], "'y' is not one of 'island-of-agreements',", "'y' is er niet een van 'island-of-agr"),
        (["brief", "x", "-o", "."], "File '.' is a directory.", "'.' is een map, geen bestand."),
        (["claims", "x", "--rules", "--source", "s"], "leave out --source", "laat --source weg"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_a_command_line_that_cannot_be_read(line, english, dutch, monkeypatch, tmp_path):
    monkeypatch.setenv("COLUMNS", "80")
    at_fault = run(*line, cwd=tmp_path)
    assert (at_fault.returncode, at_fault.stdout) == (2, "")
    assert english in at_fault.stderr
    for words in (["--language", "nl", *line], [line[0], "--language=nl", *line[1:]]):
        in_dutch = run(*words, cwd=tmp_path)
        assert (in_dutch.returncode, in_dutch.stdout) == (2, "")
        assert dutch in in_dutch.stderr
        assert "Error" not in in_dutch.stderr
        assert "Usage" not in in_dutch.stderr


def test_without_a_command_what_there_is_is_shown():
    for words, beginning in (
        ([], "Usage: "),
        (["--language", "nl"], "Gebruik: "),
        (["catalog"], "Usage: goodoffices c"),
    ):
        shown = run(*words)
        assert (shown.returncode, shown.stdout) == (2, "")
        assert shown.stderr.startswith(beginning)


def test_a_language_there_are_no_words_for(monkeypatch):
    for words in (["--language", "fr", "check", "chicken"], ["check", "chicken", "--language=fr"], ["schema", "x"]):
        monkeypatch.setenv(VARIABLE, "fr") if "fr" not in " ".join(words) else monkeypatch.delenv(
            VARIABLE, raising=False
        )
        refused = run(*words)
        assert refused.returncode == 2
        assert "there are no words for the language 'fr' (there are en, nl)" in refused.stderr


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        ([], None, "en"),
        ([], "nl", "nl"),
        ([], "", "en"),
        (["why", "--language", "en"], "nl", "en"),
        (["--language", "en", "why", "--language=nl"], None, "nl"),
        (["check", "--", "--language", "nl"], None, "en"),
        (["check", "--language"], "nl", "nl"),
        (["--dossier-language", "nl"], None, "en"),
    ],
)
def test_the_last_word_on_the_language_counts(words, environment, language, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    if environment is not None:
        monkeypatch.setenv(VARIABLE, environment)
    assert asked(words) == language


def test_the_environment_sets_the_language_for_good(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, "nl")
    assert run("--version").stdout.startswith("goodoffices, versie ")
    assert run("check", "chicken").stdout.splitlines()[-1] == "0 fouten, 5 twijfels"
    assert run("check", "chicken", "--language", "en").stdout.splitlines()[-1] == "0 faults, 5 doubts"
    assert run("stability", "chicken").stdout.startswith("Welke uitkomsten kunnen standhouden?")
    assert run("brief", "chicken", "--json", cwd=tmp_path).stdout.endswith('"language": "nl"}\n')


def test_new_asks_in_dutch(tmp_path):
    made = run("new", "graan", "--language", "nl", cwd=tmp_path, stdin="Graan\nNoord, Zuid\nhaven open\n\n")
    assert made.returncode == 0, made.stderr
    assert made.stdout == (
        "Hoe heet de zaak: Wie zijn de actoren (namen, met komma's ertussen): "
        "Wat kan Noord doen (opties, met komma's ertussen; niets om over te slaan): "
        "Wat kan Zuid doen (opties, met komma's ertussen; niets om over te slaan): "
        "graan\nHierna: goodoffices check graan\n"
    )
    ended = run("new", "meer", "--language", "nl", cwd=tmp_path, stdin="")
    assert "de invoer hield op voordat elke vraag beantwoord was; er is niets geschreven" in ended.stderr


def test_a_way_through_the_ledger_in_dutch(tmp_path):
    def nl(*words):
        done = run(*words, "--language", "nl", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return done

    nl("new", "t", "--title", "T", "--actors", "A, B", "--options", "A: Talk")
    (tmp_path / "a.txt").write_text("De minister van A zei dinsdag dat het land wil praten.\n\nEr was regen.\n")
    alone = nl("read", "a.txt", "--article-language", "nl").stdout
    assert "1 voorgestelde claim; 1 zin zonder claim:" in alone
    into = nl("read", "a.txt", "--into", "t", "--outlet", "Krant", "--published", "2025-03-05").stdout.splitlines()
    assert into[0].endswith(": 1 nieuw voorstel, 0 al bekend")
    assert into[1] == "Hierna: goodoffices claims t --state proposed"
    waiting = nl("claims", "t").stdout
    assert "niet gewaardeerd; gezegd " in waiting
    assert waiting.splitlines()[-1] == "1 claim, waarvan er 1 wacht op beoordeling"
    claim = waiting.partition(" ")[0]
    assert nl("accept", "t", claim, "--paraphrase", "A wil praten.", "--by", "Ann").stdout.endswith("(versie 2)\n")
    assert nl("claims", "t", "--rules").stdout.split()[:3] == ["regel", "voorgesteld", "wachtend"]
    left = nl("convert", "t", "t.gmcr")
    assert "weggelaten, omdat het formaat er geen plaats voor heeft: " in left.stderr


@pytest.mark.parametrize(("language", "words"), [("en", "Names, with commas."), ("nl", "Namen, met komma's ertussen.")])
def test_shells_complete_in_the_language(language, words):
    given = {"_GOODOFFICES_COMPLETE": "zsh_complete", "COMP_WORDS": "goodoffices new --act", "COMP_CWORD": "2"}
    environment = {**os.environ, **given, VARIABLE: language}
    done = subprocess.run([GOODOFFICES], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["plain", "--actors", words]
    environment |= {"COMP_WORDS": "goodoffices why --sequence le", "COMP_CWORD": "3"}
    done = subprocess.run([GOODOFFICES], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["plain", "legal", "_"]


def test_every_text_of_an_option_or_command_has_a_key():
    """What click would say of itself in English is not reached: each option, argument and type is worded."""
    for line in LINES:
        context = click.Context(program, info_name="goodoffices")
        command = program
        for word in line:
            command = getattr(command, "own", {}).get(word) or command.get_command(context, word)
        for param in command.params:
            assert type(param).__module__.startswith("goodoffices.cli."), param
            kind = type(param.type)
            own = kind.__module__ == "goodoffices.cli.values"
            assert (
                own
                or isinstance(param.type, click.types.StringParamType | click.types.BoolParamType)
                or (param.type is click.UNPROCESSED)
            ), (line, param, kind)


def test_no_sentence_stands_in_the_code():
    """Every text said goes by a key: no literal of two words or more is printed, raised or shown as help."""
    saying = {"say", "echo", "prompt", "BadInput", "Broken", "OutOfReach", "Fault", "UsageError", "write", "section"}
    for file in sorted(CLI.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [*node.args, *(word.value for word in node.keywords if word.arg in ("help", "words", "prompt"))]
            for value in given if name in saying | {"option", "command", "Option"} else ():
                texts = [part.value for part in ast.walk(value) if isinstance(part, ast.Constant)]
                sentences = [
                    text for text in texts if isinstance(text, str) and re.search(r"[a-z]{2,} [a-z]{2,}", text)
                ]
                assert not sentences, (file.name, sentences)
