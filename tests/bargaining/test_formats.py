"""DECIDE, KTAB and DEU files: read, written, read again; and every fault with its line."""

from __future__ import annotations

import pytest

from bargaining.cases import attentive, made_up
from goodoffices.dossier.records.actor import Actor
from goodoffices.dossier.records.issue import Issue, Landmark, Position
from goodoffices.errors import BadInput
from goodoffices.formats import decide, deu, ktab, ktab_xml
from goodoffices.formats.issue_tables import Tables, about, most_likely
from goodoffices.models.issue.issues import from_records

DECIDE = """#O\tTalks on the river
#/\tmade up
'#A'\t'North'\t'Northern Republic'\t''
'#A'\t'South'\t'South'\t'a remark'
'#P'\t'flow'\t'Minimal flow'
'#M'\t'flow'\t5\t'trickle'
'#M'\t'flow'\t45\t'as before the dam'
'#M'\t'flow'\t20\t'the accord of 1987'
'#P'\t'data'\t'Sharing of data'
'#D'\t'North'\t'flow'\t10.5\t0.9\t1
'#D'\t'South'\t'flow'\t40\t1.0\t0.4
'#D'\t'South'\t'data'\t100\t0,5\t0.4
"""


def written(tmp_path, text, name="talks.txt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def told(read, path):
    with pytest.raises(BadInput) as error:
        read(path)
    return [str(fault).removeprefix(f"{path}:").removeprefix(f"{path}") for fault in error.value.faults]


def some_tables(tmp_path):
    """The made-up matter as records; whole numbers of percent, KTAB's demands met."""
    model = attentive(made_up())
    issues = tuple(
        Issue(id=id, label=id.title(), low=Landmark(value=low, label="low"), high=Landmark(value=high, label="high"))
        for id, (low, high) in zip(model.issues, model.ends, strict=True)
        if low < high
    )
    positions = tuple(
        Position(
            actor=actor,
            issue=issue.id,
            position=float(model.position[i, p]),
            salience=round(float(model.salience[i, p]), 4),
            capability=float(model.capability[i, p]),
        )
        for i, actor in enumerate(model.actors[:-2])
        for issue in issues[:2]
        for p in [model.issues.index(issue.id)]
    )
    actors = tuple(Actor(id=id, name=id.title()) for id in model.actors[:-2])
    return Tables(about(tmp_path / "made-up.x"), actors, issues[:2], positions)


# --- DECIDE


def test_decide_is_read(tmp_path):
    tables = decide.read_issues(written(tmp_path, DECIDE))
    assert tables.about.title == "Talks on the river"
    assert [(actor.id, actor.name) for actor in tables.actors] == [("north", "Northern Republic"), ("south", "South")]
    flow, data = tables.issues
    assert (flow.low.value, flow.low.label, flow.high.value) == (5, "trickle", 45)
    assert [mark.label for mark in flow.landmarks] == ["the accord of 1987"]
    assert (data.low.value, data.high.value) == (0, 100)
    assert [(p.actor, p.issue, p.position, p.salience) for p in tables.positions] == [
        ("north", "flow", 10.5, 0.9),
        ("south", "flow", 40, 1.0),
        ("south", "data", 100, 0.5),
    ]
    model = from_records([actor.id for actor in tables.actors], tables.issues, tables.positions)
    assert model.percent[0, 0] == pytest.approx(13.75)
    assert not model.stake[0, 1]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("quote", ["", '"'])
def test_decide_separators(tmp_path, separator, quote):
    text = DECIDE.replace("0,5", "0.5").replace("'", quote).replace("\t", separator)
    assert decide.recognises(text)
    assert (
        decide.read_issues(written(tmp_path, text)).positions
        == decide.read_issues(written(tmp_path, DECIDE, "b.txt")).positions
    )


def test_decide_round_trip(tmp_path):
    tables = some_tables(tmp_path)
    path = tmp_path / "made-up.x"
    decide.write_issues(tables, path)
    again = decide.read_issues(path)
    assert (again.actors, again.issues, again.positions) == (tables.actors, tables.issues, tables.positions)
    assert again.about.id == tables.about.id


def test_decide_faults_all_at_once(tmp_path):
    text = """#A,North
#A,South
#A,South
#P,flow
#P,data
#M,flow,10
#M,flow,10
#M,dta,5
#D,Nord,flow,10,0.5,1
#D,North,flow,160,0.5,1
#D,South,flow,10,1.5,-1
#D,South,data,much,0.5,1
#D,South,data,10
#D,South,data,10,0.5,1
#D,South,data,20,0.5,1
"""
    assert told(decide.read_issues, written(tmp_path, text)) == [
        "3: actor 'South' stands here a second time",
        "4: issue 'flow': the ends of a scale differ; here both are 10",
        "8: there is no issue 'dta'; did you mean 'data'?",
        "9: there is no actor 'Nord'; did you mean 'North'?",
        "11: position: 'salience': salience runs from 0 to 1, here 1.5",
        "11: position: 'capability': capability is 0 or more, here -1",
        "12: the position: expected a number, not 'much'",
        "13: expected #D actor issue position salience power, here 3 of 5 fields",
        "15: 'South' has a second position on 'data'",
    ]


def test_decide_off_the_scale_and_empty(tmp_path):
    text = "#A,North\n#P,flow\n#D,North,flow,160,0.5,1\n"
    assert told(decide.read_issues, written(tmp_path, text)) == [
        "3: the position of 'north' on 'flow' is 160; the scale runs from 0 to 100"
    ]
    assert told(decide.read_issues, written(tmp_path, "nothing\n"))[0].endswith(
        "at least one #A, one #P and one #D line"
    )


def test_what_decide_cannot_hold(tmp_path):
    tables = some_tables(tmp_path)
    ranged = tables._replace(positions=(tables.positions[0].model_copy(update={"salience": (0.1, 0.2, 0.3)}),))
    with pytest.raises(BadInput, match="is a range; a DECIDE file holds single values"):
        decide.write_issues(ranged, tmp_path / "x.txt")
    decide.write_issues(most_likely(ranged), tmp_path / "x.txt")
    assert decide.read_issues(tmp_path / "x.txt").positions[0].salience == 0.2
    down = Issue(id="d", label="D", low={"value": 9, "label": "a"}, high={"value": 1, "label": "b"})
    with pytest.raises(BadInput, match="run upwards; those of d run downwards"):
        decide.write_issues(tables._replace(issues=(down,), positions=()), tmp_path / "y.txt")
    assert not (tmp_path / "y.txt").exists()


# --- KTAB

KTAB = """Reform, "A made-up scenario, with a comma", 3, 2,
Actor,Description,Power,Depth,Depth Salience,Speed,Speed Salience
A1,First Minister,100,20,60,35,30
A2,,55.5,65,60,0,40
A3,Third,20,  10.25,0,100,90
"""


def test_ktab_is_read(tmp_path):
    assert ktab.recognises(KTAB)
    tables = ktab.read_issues(written(tmp_path, KTAB))
    assert tables.about.title == "Reform"
    assert [(a.id, a.name, a.aliases) for a in tables.actors] == [
        ("a1", "A1", ("First Minister",)),
        ("a2", "A2", ()),
        ("a3", "A3", ("Third",)),
    ]
    assert [issue.label for issue in tables.issues] == ["Depth", "Speed"]
    last = tables.positions[-1]
    assert (last.actor, last.issue, last.position, last.salience, last.capability) == ("a3", "speed", 100, 0.9, 20)


@pytest.mark.parametrize("format", [ktab, ktab_xml])
def test_ktab_round_trip(tmp_path, format):
    tables = ktab.read_issues(written(tmp_path, KTAB, "reform.csv"))
    path = tmp_path / "reform.x"
    format.write_issues(tables, path)
    assert format.recognises(path.read_text())
    again = format.read_issues(path)
    assert (again.actors, again.issues, again.positions) == (tables.actors, tables.issues, tables.positions)


def test_ktab_puts_scales_in_percent(tmp_path):
    tables = some_tables(tmp_path)
    ktab.write_issues(tables, tmp_path / "x.csv")
    again = ktab.read_issues(tmp_path / "x.csv")
    ours = from_records([a.id for a in tables.actors], tables.issues, tables.positions)
    theirs = from_records([a.id for a in again.actors], again.issues, again.positions)
    assert theirs.percent == pytest.approx(ours.percent)
    assert theirs.salience == pytest.approx(ours.salience)


def test_ktab_faults_all_at_once(tmp_path):
    text = (
        KTAB.replace("3, 2", "4, 2").replace("35,30", "135,30").replace("0,40", "0,60").replace("20,  10.25", "20, x")
    )
    assert told(ktab.read_issues, written(tmp_path, text)) == ["1: the first line announces 4 actors; there are 3"]
    assert told(ktab.read_issues, written(tmp_path, text.replace("4, 2", "3, 2"))) == [
        "3: the position of 'A1' on 'Speed' is 135; the scale runs from 0 to 100",
        "4: the saliences of 'A2' add up to 120; at most 100 do",
        "5: field 4: expected a number, not 'x'",
    ]
    edge = KTAB.replace("35,30", "100.5,30")
    assert told(ktab.read_issues, written(tmp_path, edge)) == [
        "3: the position of 'A1' on 'Speed' is 100.5; the scale runs from 0 to 100"
    ]
    assert told(ktab.read_issues, written(tmp_path, "a,b,c,0\nActor,Description,Power\n")) == [
        "1: the number of actors: expected a whole number above 0, not 'c'",
        "1: the number of scales: expected a whole number above 0, not '0'",
    ]
    assert told(ktab.read_issues, written(tmp_path, "\n"))[0].startswith("1: expected a line with name")


def test_what_ktab_cannot_hold(tmp_path):
    tables = some_tables(tmp_path)
    first, *rest = tables.positions
    with pytest.raises(BadInput) as error:
        ktab.write_issues(
            tables._replace(
                positions=(first.model_copy(update={"salience": (0, 0.5, 1), "capability": 9.0}), *rest[:3])
            ),
            tmp_path / "x.csv",
        )
    words = "\n".join(str(fault) for fault in error.value.faults)
    for said in ("is a range", "several capabilities", "three actors or more, here 2"):
        assert said in words


XML = """<?xml version="1.0"?>
<Scenario>
 <name>Reform</name><desc>made up</desc><prngSeed>42</prngSeed>
 <ModelParameters>
  <VictoryProbModel>Square</VictoryProbModel>
  <StateTransitions>Stochastic</StateTransitions>
  <BigRAdjust>Half</BigRAdjust>
 </ModelParameters>
 <Dimensions><dName>Depth</dName></Dimensions>
 <Actors>
  <Actor><name>A1</name><description>First</description><capability>3</capability>
   <Position><dCoord>10</dCoord></Position><Salience><dSal>50</dSal></Salience></Actor>
  <Actor><name>A2</name><description/><capability>2</capability>
   <Position><dCoord>90</dCoord></Position><Salience><dSal>40</dSal></Salience></Actor>
  <Actor><name>A3</name><description/><capability>1</capability>
   <Position><dCoord>50</dCoord></Position><Salience><dSal>30</dSal></Salience></Actor>
 </Actors>
 <IdealAdjustment>
  <iaPair><adjustingIdeal>A2</adjustingIdeal><referencePos>A1</referencePos><adjust>0.25</adjust></iaPair>
 </IdealAdjustment>
</Scenario>
"""


def test_xml_settings(tmp_path):
    path = written(tmp_path, XML, "reform.xml")
    tables, settings = ktab_xml.read_issues(path), ktab_xml.read_settings(path)
    assert settings.rules == {"victory": "square", "risk_adjust": "half"}
    assert settings.stochastic
    assert settings.seed == 42
    assert settings.accommodate == [[0, 0, 0], [0.25, 0, 0], [0, 0, 0]]
    ktab_xml.write_issues(tables, tmp_path / "again.xml", settings)
    again = ktab_xml.read_settings(tmp_path / "again.xml")
    assert again.accommodate == settings.accommodate
    assert again.rules["victory"] == "square"
    assert again.rules["election"] == "conditional"
    from goodoffices.solutions.bargaining import ktab as model
    from goodoffices.solutions.bargaining.spatial import Rules

    issues = from_records([a.id for a in tables.actors], tables.issues, tables.positions)
    found = model.settle(issues, rules=Rules(**settings.rules), accommodate=settings.accommodate)
    assert found.outcome.shape == (1,)


def test_xml_faults_all_at_once(tmp_path):
    text = (
        XML.replace("<dCoord>90</dCoord>", "<dCoord></dCoord>")
        .replace("<VictoryProbModel>Square", "<VictoryProbModel>Sqare")
        .replace("<capability>1</capability>", "")
        .replace("<referencePos>A1", "<referencePos>A9")
    )
    assert told(ktab_xml.read_issues, written(tmp_path, text)) == [
        "5: there is no value of VictoryProbModel 'Sqare'; did you mean 'Square'?",
        "14: <dCoord>: expected a number, not ''",
        "15: actor 'A3' needs a <capability>",
        "19: there is no actor 'A9'",
    ]
    assert told(ktab_xml.read_issues, written(tmp_path, "<Scenario><name>"))[0].startswith("1: not XML: ")
    assert told(ktab_xml.read_issues, written(tmp_path, "<Other/>")) == ["1: expected <Scenario>, here <Other>"]
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Scenario/>'
    assert told(ktab_xml.read_issues, written(tmp_path, bomb)) == ["1: document types are not read"]


# --- DEU

DEU = """\
prnrnmc;isnrnmc;prnr;prname;isnr;type;council;proc;counvte;proccde;issues;intro;finact;pcom;pep;pnl;pde;scom;sep;snl;\
sde;rp;out
x;y;COM96/1;Chocolate;1;R;A;COD;QMV;1;Cocoa butter;1996;2000;0;100;50;999;80;90;;70;100;50
x;y;COM96/1;Chocolate;2;R;A;COD;QMV;1;Labels;1996;2000;20;;40;100;80;90;60;70;;999
x;y;COM97/9;Eggs;1;R;A;COD;QMV;1;Cages;1997;2001;999;999;999;999;80;90;60;70;0;10
x;y;COM97/9;Eggs;2;R;A;COD;QMV;1;Size;1997;2001;10;20;30;40;80;90;60;70;0;10
"""


def test_deu_is_read(tmp_path):
    assert deu.recognises(DEU)
    chocolate, eggs = deu.read_matters(written(tmp_path, DEU))
    assert chocolate.about.title == "Chocolate"
    assert [(i.id, i.label, i.reference, i.outcome) for i in chocolate.issues] == [
        ("com96-1-1", "Cocoa butter", 100, 50),
        ("com96-1-2", "Labels", None, None),
    ]
    first = [(p.actor, p.position, p.salience, p.capability) for p in chocolate.positions if p.issue == "com96-1-1"]
    assert first == [("com", 0, 0.8, 1), ("ep", 100, 0.9, 1)]  # no salience or 999: no stake
    assert [issue.id for issue in eggs.issues] == ["com97-9-2"]
    weighed = deu.read_matters(written(tmp_path, DEU), {"com": 10, "nl": 5})[1]
    assert {p.actor: p.capability for p in weighed.positions} == {"com": 10, "ep": 0, "nl": 5, "de": 0}


def test_deu_faults(tmp_path):
    assert told(deu.read_matters, written(tmp_path, DEU.replace("0;100;50;999;80", "0;130;50;x;80"))) == [
        "2: pep: expected a number from 0 to 100, here 130",
        "2: pde: expected a number, not 'x'",
    ]
    assert told(deu.read_matters, written(tmp_path, "a;b\n1;2\n"))[0].startswith("1: expected the columns prnr, isnr")
    path = tmp_path / "latin.csv"
    path.write_bytes(DEU.replace("Eggs", "Œufs".replace("Œ", "Ö")).encode("latin-1"))
    assert deu.read_matters(path)[1].about.title == "Öufs"


def test_a_ktab_file_whose_name_holds_more_of_another_mark_than_there_are_fields(tmp_path):
    lines = ["Talks of A, B, C, D, E and F;;3;1", "Actor;Description;Power;Cap;Cap Salience"]
    lines += [
        f"{name};the {name}, as told, by all;{power},5;{power}0;40" for name, power in (("A", 1), ("B", 2), ("C", 3))
    ]
    text = "\n".join(lines) + "\n"
    assert ktab.recognises(text)
    tables = ktab.read_issues(written(tmp_path, text))
    assert [(p.position, p.capability) for p in tables.positions] == [(10, 1.5), (20, 2.5), (30, 3.5)]
    assert next(actor.aliases for actor in tables.actors) == ("the A, as told, by all",)
