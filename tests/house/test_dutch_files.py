"""What goes wrong with a file, a place to keep one or a step in a ledger is Dutch when told in Dutch."""

import json
import random
import re
from datetime import date

import pytest

import goodoffices
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.errors import BadInput, Broken, Fault, unreached
from goodoffices.formats import FORMATS
from goodoffices.formats.parsing import from_json, rows, toml
from goodoffices.ledger import claim_fields, decisions
from goodoffices.ledger.listing import listed
from goodoffices.store import opening
from goodoffices.store.making import ending
from goodoffices.templates.scaffolding import scaffold
from goodoffices.wording import Worded
from house.dutch import dutch, english

BROKEN = [
    "a",
    "a =",
    "[a",
    "[[a]",
    "a = 1\na = 2",
    "a = [1",
    "a = {b = 1",
    'a = "x',
    "a = 2025-13-40",
    "a = 0x",
    "= 1",
    "a = 1 b",
    "[a]\n[a]",
    "a = {b = 1, b = 2}",
    'a = "\\q"',
    'a = "\\ud800"',
    "a = {b = 1}\n[a.c]",
    "a = \x01",
    "a = '''x",
    "a = " + "9" * 30,
    "a = " + "[" * 60,
    'a = "\\xg"',
    "[a]b",
    "a.b = 1\n[a.b.c]",
]


@pytest.mark.parametrize("text", BROKEN)
def test_toml_that_is_none(text):
    with pytest.raises(BadInput) as caught:
        toml(text, "x.toml")
    dutch(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[1",
        '{"a"',
        '{"a": 1',
        '{"a": }',
        '"x',
        '"\\q"',
        '"\\u12"',
        "[1,]",
        '{"a":1,}',
        "{} x",
        '"\n"',
        "\ufeff1",
    ],
)
def test_json_that_is_none(text):
    with pytest.raises(BadInput) as caught:
        from_json(text, "x.json")
    dutch(caught.value)


@pytest.mark.parametrize("text", ['"' + "x" * 140_000, "a\0b" * 140_000])
def test_csv_that_is_none(text):
    with pytest.raises(BadInput) as caught:
        list(rows(text, "x.csv", strict=True))
    dutch(caught.value)


DECIDE = (
    "#A\ta\tAnna\n#A\tb\tBen\n#P\ti\tPrice\n#M\ti\t0\tlow\n#M\ti\t9\thigh\n#D\ta\ti\t3\t0.5\t1\n#D\tb\ti\t7\t0.5\t1\n"
)
KTAB = "T,d,3,1\nActor,Description,Power,Price,Price Salience\nA,,1,5,50\nB,,1,50,50\nC,,1,95,50\n"
XML = (
    "<Scenario><name>T</name><ModelParameters><VotingRule>Cubic</VotingRule></ModelParameters>"
    "<Dimensions><dName>P</dName></Dimensions>\n<Actors>"
    + "".join(
        f"<Actor><name>{name}</name><capability>1</capability>\n<Position><dCoord>5</dCoord></Position>"
        "<Salience><dSal>50</dSal></Salience></Actor>\n"
        for name in "ABC"
    )
    + "</Actors></Scenario>"
)
DEU = "prnr;prname;isnr;issues;pa;sa;pb;sb;rp;out\n1;Fish;1;Quota;0;50;100;60;50;50\n1;Fish;2;Size;0;50;100;60;50;50\n"
GMCR = json.dumps(
    {
        "options": [{"name": "x", "permittedDirection": "both"}, {"name": "y"}],
        "decisionMakers": [{"name": "A", "options": [0], "preferences": [[[0, "Y"]]]}, {"name": "B", "options": [1]}],
        "infeasibles": [[[0, "Y"], [1, "N"]]],
        "coalitions": [[0, 1]],
    },
    indent=0,
)
NATIVE = (
    '[about]\nid = "d"\ntitle = "T"\n\n[[actor]]\nid = "a"\nname = "A"\n\n[[option]]\nid = "o"\nactor = "a"\n'
    'label = "L"\n\n'
    '[[preference]]\nactor = "a"\nstatements = ["o"]\n\n[[indicator]]\nid = "i"\nlabel = "l"\nunit = "kg"\n'
    'series = "i.csv"\n'
)
TEXTS = {"decide": DECIDE, "ktab": KTAB, "ktab_xml": XML, "deu": DEU, "gmcr": GMCR, "native": NATIVE}
ODD = [
    "",
    "x",
    "-5",
    "1e9",
    "<",
    '"',
    "#A",
    "[",
    "}",
    "999",
    "{",
    "Y",
    ",",
    "\t",
    ";",
    "0.5.5",
    "=",
    "\n\n",
    "'",
    "null",
]


@pytest.mark.parametrize("id", TEXTS)
def test_files_of_every_format_with_parts_that_are_lost_or_odd(id, tmp_path):
    """Words and ends of a sound file are lost or turned into something odd; what is refused is told in Dutch."""
    card, chance, refused = FORMATS[id], random.Random(8), 0
    path = tmp_path / f"x{card.suffixes[0]}"
    for _ in range(150):
        parts = re.split(r"(\W)", TEXTS[id])
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(parts))
            parts[place] = chance.choice(ODD)
        text = "".join(parts)
        path.write_text(text[: chance.randrange(len(text))] if chance.random() < 0.3 else text, encoding="utf-8")
        try:
            card.read(path)
        except BadInput as error:
            refused += 1
            for fault in error.faults:
                dutch(Fault(fault.text, nearest=fault.nearest))
    assert refused > 40


@pytest.mark.parametrize("id", ["gmcr", "decide", "ktab", "ktab_xml"])
def test_what_a_format_cannot_hold(id, tmp_path):
    card, refused = FORMATS[id], 0
    for name in opening.names():
        try:
            card.write(opening.open(name), tmp_path / f"{name}{card.suffixes[0]}")
        except BadInput as error:
            refused += 1
            dutch(error)
    assert refused


def test_what_cannot_be_opened_or_saved(tmp_path):
    (tmp_path / "x.csv").write_text("hello\n")
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "e.toml").write_text("edit = 1\n")
    (tmp_path / "f.toml").write_text("[[edit]]\nop = 'ad'\n")
    (tmp_path / "g.toml").write_text("")
    (tmp_path / "h.toml").write_bytes(b"\xff")
    (tmp_path / "i.docx").write_text("x")
    dossier = opening.open("chicken")
    steps = [
        *(
            lambda name=name: opening.open(tmp_path / name)
            for name in ("x.csv", "empty.csv", "h.toml", "g.toml", "i.docx")
        ),
        *(lambda name=name: opening.edits_in(tmp_path / f"{name}.toml") for name in "efg"),
        lambda: opening.open("chiken"),
        lambda: opening.open("us-iran-2025@1990"),
        lambda: opening.open("us-iran-2025@yesterday"),
        lambda: opening.askable(opening.open("us-iran-2025@2025-02-05"), "package"),
        lambda: opening.names("games"),
        lambda: opening.copy("chiken", tmp_path / "c"),
        lambda: opening.copy("chicken", tmp_path),
        lambda: opening.convert(dossier, tmp_path / "x.csv"),
        lambda: opening.save(dossier, tmp_path / "y.csv", format="deu"),
        lambda: opening.save(dossier, tmp_path / "y.csv", format="native"),
        lambda: ending("x.txt", (".html", ".md"), Worded("called-package")),
        lambda: ending("x", (".html", ".md"), Worded("called-package")),
        lambda: scaffold(tmp_path / "n", "n", "N", ["A"], [("B", "x")], language="nl", day=date(2025, 1, 1)),
        lambda: goodoffices.open("a\0b"),
    ]
    for step in steps:
        with pytest.raises(BadInput) as caught:
            step()
        for fault in caught.value.faults:
            dutch(Fault(fault.text, nearest=fault.nearest))


def test_edits_that_cannot_be_made():
    dossier = opening.open("chicken")
    for edit in (
        Edit(op="remove", kind="about"),
        Edit(op="remove", kind="opton", at=0),
        Edit(op="remove", kind="option", at=0),
        *(Edit(op=op, kind="option", at="q", record={}) for op in ("insert", "replace", "remove")),
        Edit(op="insert", kind="option", record={"id": "x"}),
    ):
        with pytest.raises(BadInput) as caught:
            apply(dossier, [edit])
        dutch(caught.value)


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "d.toml"
    path.write_text(
        '[about]\nid = "d"\ntitle = "T"\n[[source]]\nid = "s"\noutlet = "O"\ntitle = "T"\n[[claim]]\nid = "c"\n'
        'source = "s"\n'
        'status = "asserted"\nspan = [0, 5]\nspeaker = {name = "x"}\nreview = {state = "proposed"}\n'
        '[[claim]]\nid = "e"\nstatus = "asserted"\nparaphrase = "p"\nspeaker = {name = "x"}\n'
    )
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "s.txt").write_text("word " * 20)
    return decisions.open_ledger(path)


def test_steps_in_a_ledger_that_are_refused(ledger, tmp_path):
    claim, other = ledger.dossier.get("claim", "c"), ledger.dossier.get("claim", "e")
    (tmp_path / "x.gmcr").write_text(GMCR)
    for step in (
        lambda: decisions.open_ledger("chicken"),
        lambda: decisions.open_ledger(tmp_path / "x.gmcr"),
        lambda: decisions.accept(ledger, "cc", by="me"),
        lambda: decisions.accept(ledger, "c", by="me", changes={"span": [0, 500]}),
        lambda: decisions.accept(ledger, "c", by="me", changes={"span": [4, 5]}),
        lambda: decisions.accept(ledger, "c", by="me", changes={"paraphrase": "word " * 9}),
        lambda: decisions.accept(ledger, "c", by="me", changes={"quote_ranges": [[7, 9]]}),
        lambda: decisions.accept(ledger, "c", by="me", changes={"status": "denyed"}),
        lambda: decisions.grade(ledger, "c", "B", 1, by="me"),
        lambda: decisions.grade(ledger, "e", "B", 1, by="me"),
        lambda: decisions.link(ledger, "e", "confirm", "c", by="me"),
        lambda: decisions.reject(ledger, "c", "bad", by="me"),
        lambda: decisions.undo(ledger),
        lambda: claim_fields.graded("Z9", by="me"),
        lambda: claim_fields.quoted(ledger, "e", "word"),
        lambda: claim_fields.quoted(ledger, "c", "word"),
        lambda: claim_fields.quoted(ledger, "c", "absent"),
        lambda: claim_fields.happening(claim, mediation_role="host"),
        lambda: claim_fields.bearing_on(ledger.dossier, other, ["q"]),
        lambda: listed(ledger.dossier, source="q"),
    ):
        with pytest.raises((BadInput, Broken)) as caught:
            step()
        for line in caught.value.told("nl").split("\n"):
            assert not english(line.replace(str(tmp_path), "").replace("absent", "").replace("word", "")), line


@pytest.mark.parametrize("number", [1, 2, 13, 17, 20, 21, 24, 27, 28, 30, 36, 40])
@pytest.mark.parametrize("doing", ["read or written", "read", "written", "looked up", "held"])
def test_what_the_system_says(number, doing):
    fault = unreached(OSError(number, "Strange"), "x", doing)
    assert not english(fault.told("nl"))
    assert fault.told("nl").startswith("x: kan niet worden ")


def test_a_new_dossier_in_dutch_has_dutch_placeholders_and_is_doubted(tmp_path):
    scaffold(tmp_path / "n", "n", "N", ["A", "B"], [("A", "x"), ("B", "y")], language="nl", day=date(2025, 1, 1))
    dossier = opening.open(tmp_path / "n")
    assert not english(dossier.judgement[0].text)
    assert sum("placeholder of a new dossier" in str(d.fault) for d in doubts(dossier)) == 2
