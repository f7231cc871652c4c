"""Reading a faulty dossier: file, line, field, what was expected and the nearest name, all at once, nothing half read.

In the texts below a line on which a fault is expected ends in `#!`, once for each fault.
"""

from pathlib import Path

import pytest

from goodoffices.errors import BadInput
from goodoffices.formats.native import read

ABOUT = '[about]\nid = "x"\ntitle = "X"\n'


def faults_of(path):
    with pytest.raises(BadInput) as caught:
        read(path)
    return caught.value.faults


def marked(text):
    return [number for number, line in enumerate(text.split("\n"), 1) for _ in range(line.count("#!"))]


def faults_in(tmp_path, text):
    """The faults of one file, after checking that they stand on the marked lines."""
    file = tmp_path / "dossier.toml"
    file.write_text(text, encoding="utf-8")
    faults = faults_of(file)
    assert {fault.file for fault in faults} == {str(file)}
    assert [fault.line for fault in faults] == marked(text), [str(fault) for fault in faults]
    return faults


EVERY_KIND = """\
# A comment first.
[about]
id = "x"
title = "X"
langage = "nl"                              #!

[[source]]
id = "s1"
outlet = "O"
title = "T"
published = "last week"                     #!

[[claim]]
id = "c1"
paraphrase = "p"
status = "unattributed"
source = "s2"                               #!
confirms = ["c2"]                           #!
bears_on = { actors = ["c"] }               #!

[[claim]]                                   #!
id = "c3"
paraphrase = "A claim with nobody speaking."
status = "asserted"

[[claim]]
id = "c4"
paraphrase = "p"
status = "reported"
speaker = { name = "Ann", on_behalf_of = "z" }   #!

[[judgement]]
id = "j1"
by = "t"
date = 2025-01-01
text = '''
Several lines, one like a heading:
[[actor]]
id = "not one"
'''
likelihood = "certain"                      #!

[[actor]]
id = "a"
name = "A"
roles = ["party", "mediater"]               #!

[[actor]]
name = "B"
id = "B"                                    #!

[[actor]]                                   #!
id = "nameless"

[[relation]]
kind = "ally"
from = "a"
to = "aa"                                   #!
since = "2025-13"                           #!

[[event]]
date = 2025-02-03
label = "l"
actors = ["a",
  "nobody"]                                 #!

[[option]]
id = "talk"
actor = "nobody"                            #!
label = "Talk"
levels = ["no"]                             #!

[[option]]
id = "pay"
actor = "a"
label = "Pay"
because = [
  "j9",                                     #!
]

[[rule]]
kind = "exclusive"
options = ["pay", "pays"]                   #!

[[rule]]
kind = "if-then"
if = "pay and"                              #!
then = "pey"                                #!

[[rule]]                                    #!
kind = "forbid"

[[preference]]
actor = "a"
statements = [
    "pay",
    'pay = "yess"',                         #!
    "not pay or pay = yes",                 #!
]

[[preference]]                              #!
actor = "a"
judge = "other"
weights = { pay = 1 }
payoffs = [1, 2]

[[outcome]]
id = "o"
label = "O"
pattern = "(pay"                            #!

[[indicator]]
id = "i"
label = "I"
unit = "kg"
yardsticks = [{ id = "y", value = -1, label = "y" }]   #!

[status_quo]
levels = { pay = "maybe", tolk = "no" }     #!#!

[[outcomes]]                                #!
id = "p"
"""


def test_every_fault_of_a_file_on_its_own_line(tmp_path):
    faults = faults_in(tmp_path, EVERY_KIND)
    told = "\n".join(str(fault).rpartition(".toml:")[2] for fault in faults)
    for piece in (
        "about 'x' has no field 'langage'; did you mean 'language'?",
        "'s1': 'published': expected a date such as 2025-01-17",
        "claim 'c1' was read in 's2', which is no source",
        "claim 'c4' is spoken for 'z', who is no actor",
        "'roles.1' is 'mediater'; expected one of party, mediator, spoiler, guarantor, observer; did you",
        "'id' is 'B'; expected small letters, digits, '_' and '-'",
        "actor 'nameless' needs 'name'",
        "a relation runs to 'aa', who is no actor",
        "names 'pays', which is no option; did you mean 'pay'?",
        "option 'pay' has no level 'yess' (it has 'no', 'yes'); did you mean 'yes'?",
        "a preference is said by statements, weights, ranking or payoffs; here by weights and payoffs",
        "the status quo names 'tolk', which is no option; did you mean 'talk'?",
        "a dossier has no 'outcomes'; did you mean 'outcome'?",
    ):
        assert piece in told


def test_faults_name_the_field(tmp_path):
    fields = [fault.field for fault in faults_in(tmp_path, EVERY_KIND)]
    assert {"langage", "published", "source", "confirms", "bears_on.actors", "likelihood", "roles.1", "to"} <= {*fields}
    assert {"actor", "levels", "because", "options", "if", "then", "statements", "pattern", "yardsticks.0.value"} <= {
        *fields
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ABOUT + "[[actor]]\nid = 'a'\nname = 'A'\n[[actor]]  #!\nname = 'B'\n", id="id missing"),
        pytest.param(
            ABOUT + "[[actor]]\nname = 'A'\nid = 'a'\n[[actor]]\nname = 'B'\nid = 'a'   #!\n", id="id twice, not first"
        ),
        pytest.param(
            ABOUT + '[[actor]]\nid = "a"\nname = """\n[[option]]\nid = 1\n"""\nrole = "x"   #!\n',
            id="after a text of several lines",
        ),
        pytest.param(
            ABOUT + "[[actor]]\nid = 'a'\nname = 'A'\naliases = [\n  'x', # ]\n  '[[actor]]',\n]\nroles = 1  #!\n",
            id="after a list of several lines",
        ),
        pytest.param(
            ABOUT
            + "[[actor]]\nid = 'a'\nname = 'A'\n\n[actor.translation.nl]\nname = 'AA'\n\n[[actor]]  #!\nid = 'b'\n",
            id="after a table within a record",
        ),
        pytest.param(
            ABOUT + "[[actor]]\nid = 'a'\nname = 'A'\n[actor.translatoin.nl]   #!\nname = 'AA'\n", id="a table within"
        ),
        pytest.param(
            ABOUT + "[[ actor ]]   # spaced\nid = 'a'\nname = 'A'\nrole = 'party'   #!\n", id="a spaced heading"
        ),
        pytest.param(
            ABOUT + "[[option]]\nid='o'\nactor='a'   #!\nlabel='O'\n[[claim]]\nid='c'\nparaphrase='actor = x'\n"
            "status='unattributed'\n",
            id="a word that stands elsewhere too",
        ),
        pytest.param("[about]   #!\nid = 'x'\n\n[[actor]]\nid = 'a'\nname = 'A'\n", id="a field that is missing"),
        pytest.param(
            ABOUT
            + "[[option]]\nid='nobody'\nnote = \"\"\"\nactor = 'nobody'\n\"\"\"\nactor='nobody'   #!\nlabel='O'\n",
            id="a text that reads like a field",
        ),
        pytest.param(
            ABOUT + "[[actor]]\nid='a'\nname='one\u2028two\u0085three'\n[[actor]]\nid='b'\nnaam='B'  #!\nname='B'\n",
            id="characters that some take for line ends",
        ),
        pytest.param(
            ABOUT + "[[actor]]\nid='a'\nname='A'\n[[option]]\nid='actor'\nactor='a'\nlabel='O'\n[[preference]]\n"
            "statements=[\n'actor = \"yes\"',\n]\nactor='b'   #!\n",
            id="an expression that reads like a field",
        ),
        pytest.param(ABOUT + "as_of = 'today'  #!\nmarkings = 'x'  #!\n", id="a table's fields"),
        pytest.param(ABOUT + "[actor]   #!\nid = 'a'\n", id="one bracket too few"),
        pytest.param("[[about]]   #!\nid = 'x'\ntitle = 'X'\n", id="one bracket too many"),
        pytest.param("about = 3   #!\n", id="a value for a table"),
        pytest.param("actor = 'a'   #!\n" + ABOUT, id="a value for records"),
        pytest.param("colour = 'red'   #!\n" + ABOUT, id="a key that means nothing"),
        pytest.param(ABOUT + "[actor-list.x]   #!\nid = 'a'\n", id="a table that means nothing"),
        pytest.param(ABOUT + "[status_quo.levels]\ntalk = 'no'   #!\n", id="levels as a table"),
        pytest.param(
            ABOUT + "[[actor]]\nid='a'\nname='A'\n[[option]]\nid='o'\nactor='a'\nlabel='O'\n[[preference]]\nactor='a'\n"
            "[preference.weights]\no = 1\n'o and p' = 2   #!\n",
            id="weights as a table",
        ),
        pytest.param(
            ABOUT
            + "[[actor]]\nid='a'\nname='A'\n[[option]]\nid='o'\nactor='a'\nlabel='O'\n[[rule]]\nkind='exclusive'\n"
            "options=['o', 'q']   #!\n[[rule]]\nkind='exclusive'\noptions=[\n'o',\n'r',   #!\n]\n",
            id="an option of a rule",
        ),
        pytest.param(
            ABOUT + "[[actor]]\nid='a'\nname='A'\n[[option]]\nid='o'\nactor='a'\nlabel='O'\n[[preference]]\nactor='a'\n"
            "statements=[\n'o',\n'o and p',   #!\n'p or o',   #!\n]\n",
            id="statements on lines of their own",
        ),
        pytest.param(
            ABOUT + "[[indicator]]\nid='i'\nlabel='l'\nunit='u'\nyardsticks=[\n  {id='y', value=1, label='y'},\n"
            "  {id='z', value=1, label='z', because=['c9']},   #!\n]\n",
            id="a yardstick's reason",
        ),
    ],
)
def test_where_a_fault_stands(tmp_path, text):
    faults_in(tmp_path, text)


def test_what_is_no_toml(tmp_path):
    (fault,) = faults_in(tmp_path, ABOUT + "[[actor]]\nid = \n\n".replace("id = ", "id =   #!"))
    assert fault.message.startswith("not TOML: ")
    (fault,) = faults_in(tmp_path, ABOUT + 'x = """never\nclosed   #!\n')
    assert "not TOML" in fault.message
    (fault,) = faults_in(tmp_path, ABOUT + "id = 'y'   #!\n")
    assert "overwrite" in fault.message


def test_a_fault_in_one_file_hides_none_in_the_other(tmp_path):
    (tmp_path / "dossier.toml").write_text(ABOUT + "[[actor]]\nid = 'a'\n", encoding="utf-8")
    (tmp_path / "claims.toml").write_text(
        "[[claim]]\nid = 'c'\nparaphrase = 'p'\nstatus = 'unattributed'\nsaid = 'x'\n\n[[sources]]\nid = 's'\n",
        encoding="utf-8",
    )
    found = [(Path(fault.file).name, fault.line) for fault in faults_of(tmp_path)]
    assert found == [("claims.toml", 5), ("claims.toml", 7), ("dossier.toml", 4)]
    (tmp_path / "claims.toml").write_text("[[claim]\n", encoding="utf-8")
    found = [(Path(fault.file).name, fault.line) for fault in faults_of(tmp_path)]
    assert found == [("claims.toml", 1), ("dossier.toml", 4)]


def test_names_in_a_file_that_cannot_be_read_are_not_missed_in_the_other(tmp_path):
    (tmp_path / "dossier.toml").write_text(
        ABOUT + "[[actor]]\nid = 'a'\nname = 'A'\nbecause = ['c1']\n", encoding="utf-8"
    )
    (tmp_path / "claims.toml").write_text("[[claim]]\nid = 'c1'\nparaphrase = 'p'\nstatus =\n", encoding="utf-8")
    assert [(Path(fault.file).name, fault.line) for fault in faults_of(tmp_path)] == [("claims.toml", 4)]


SERIES = "[[indicator]]\nid = 'i'\nlabel = 'I'\nunit = 'kg'\nseries = 'i.csv'\n"
HEAD = "as_of,published,value,source\n"


@pytest.mark.parametrize(
    ("csv", "lines", "messages"),
    [
        (HEAD + "2025-01-01,2025-01-02,1.5\n", [2], ["expected 4 values"]),
        (HEAD + "2025-01-01,2025-01-02,1.5,s,t\n", [2], ["expected 4 values"]),
        (HEAD + "2025-01-01,2025-01-02,1,s\nsoon,2025-01-02,x,s\n", [3, 3], ["expected a date", "'value' is 'x'"]),
        (HEAD + '2025-01-01,2025-01-02,1,"two\nlines"\n2025-01-01,2025-01-02,,s\n', [4], ["'value' is ''"]),
        ("as_of;published;value;source\n", [1], ["expected the columns as_of,published,value,source"]),
        ("", [1], ["expected the columns"]),
    ],
)
def test_faults_in_a_series(tmp_path, csv, lines, messages):
    (tmp_path / "dossier.toml").write_text(ABOUT + SERIES, encoding="utf-8")
    (tmp_path / "i.csv").write_text(csv, encoding="utf-8")
    faults = faults_of(tmp_path)
    assert [Path(fault.file).name for fault in faults] == ["i.csv"] * len(lines)
    assert [fault.line for fault in faults] == lines
    for fault, message in zip(faults, messages, strict=True):
        assert message in fault.message


def test_a_series_that_is_not_there(tmp_path):
    file = tmp_path / "one.toml"
    file.write_text(ABOUT + SERIES, encoding="utf-8")
    (fault,) = faults_of(file)
    assert fault.line == 8
    assert "the series 'i.csv' is not there" in fault.message


def test_a_series_in_another_encoding(tmp_path):
    (tmp_path / "dossier.toml").write_text(ABOUT + SERIES + "[[actor]]\nid = 'a'\n", encoding="utf-8")
    (tmp_path / "i.csv").write_bytes(HEAD.encode() + "2025-01-01,2025-01-02,1,Büro\n".encode("latin-1"))
    faults = faults_of(tmp_path)
    assert [Path(fault.file).name for fault in faults] == ["dossier.toml", "i.csv"]
    assert "UTF-8" in faults[1].message


def test_no_such_file_and_a_folder_without_a_dossier(tmp_path):
    (fault,) = faults_of(tmp_path / "nothing.toml")
    assert fault.file.endswith("nothing.toml")
    assert "there is no such file" in fault.message
    (fault,) = faults_of(tmp_path)
    assert fault.file == str(tmp_path)
    assert fault.message == "no dossier in this folder: there is no dossier.toml in it"


def test_a_file_in_another_encoding(tmp_path):
    file = tmp_path / "dossier.toml"
    file.write_bytes((ABOUT + "summary = 'Zürich'\n").encode("latin-1"))
    (fault,) = faults_of(file)
    place = len(ABOUT) + len("summary = 'Z") + 1
    assert f"not UTF-8 text (byte {place}); save it as UTF-8" in fault.message


def test_a_byte_order_mark_does_no_harm(tmp_path):
    file = tmp_path / "dossier.toml"
    file.write_text(ABOUT, encoding="utf-8-sig")
    assert read(file).about.title == "X"
    file.write_text(ABOUT, encoding="utf-16")
    assert "UTF-8" in faults_of(file)[0].message


def test_windows_line_endings_keep_the_lines(tmp_path):
    file = tmp_path / "dossier.toml"
    file.write_bytes((ABOUT + "[[actor]]\nid = 'a'\nname = 1\n").replace("\n", "\r\n").encode())
    (fault,) = faults_of(file)
    assert fault.line == 6


def test_a_file_without_anything(tmp_path):
    file = tmp_path / "dossier.toml"
    file.write_text("# nothing yet\n", encoding="utf-8")
    (fault,) = faults_of(file)
    assert "a dossier needs an [about] table with id and title" in fault.message


def test_duplicate_ids_in_two_files(tmp_path):
    claim = "[[claim]]\nid = 'c'\nparaphrase = 'p'\nstatus = 'unattributed'\n"
    (tmp_path / "dossier.toml").write_text(ABOUT + claim, encoding="utf-8")
    (tmp_path / "claims.toml").write_text("\n" + claim, encoding="utf-8")
    (fault,) = faults_of(tmp_path)
    assert (Path(fault.file).name, fault.line) == ("claims.toml", 3)
    assert "claim 'c rev 1' stands here a second time" in fault.message
