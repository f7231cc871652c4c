"""The desk's part in formats: which file is what, opening by path or name, copying, scaffolding, naming."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.small import made, talks
from goodoffices.desk import checking
from goodoffices.dossier.expression import KEYWORDS
from goodoffices.dossier.naming import slug, unique
from goodoffices.errors import BadInput
from goodoffices.formats import FORMATS, endings
from goodoffices.formats.format import Format
from goodoffices.store import opening
from goodoffices.templates.scaffolding import scaffold


@pytest.mark.parametrize(
    ("name", "format"),
    [
        *(("x.toml", "native"), ("x.TOML", "native"), ("x", "native"), ("x.gmcr", "gmcr"), ("a.GMCR", "gmcr")),
        *(("x.decide", "decide"), ("x.txt", "decide"), ("x.csv", "decide"), ("x.xml", "ktab_xml")),
    ],
)
def test_the_ending_tells_the_format(tmp_path, name, format):
    assert opening.format_of(tmp_path / name).id == format


@pytest.mark.parametrize("format", ["decide", "ktab", "deu"])
def test_of_tables_with_one_ending_the_text_tells_the_format(tmp_path, format):
    texts = {
        "decide": '"#A"\t"a"\t"Alpha"\t""\n',
        "ktab": "talks,made up,2,1\nActor,Desc,Power,Cap Position,Cap Salience\n",
        "deu": "prnr;isnr;p1;s1;rp;out\n",
    }
    (tmp_path / "x.csv").write_text(texts[format], encoding="utf-8")
    assert opening.format_of(tmp_path / "x.csv").id == format


def test_a_table_nobody_recognises_is_told_what_it_is_not(tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(
        BadInput, match="this is no DECIDE table of positions and no KTAB scenario, CSV and no DEU"
    ) as told:
        opening.format_of(tmp_path / "x.csv")
    assert all(word in str(told.value) for word in ("x.csv:1", "begins with 'a,b'", "#A", "of scales", "prnr"))


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_scenario_is_read_by_whatever_parts_its_fields(tmp_path, mark):
    lines = (
        ("talks", "two of them, made up", "2", "1"),
        ("Actor", "Description", "Power", "Cap", "Cap Salience"),
        ("A", "first", "100", "12.5", "60"),
        ("B", "second", "50", "90", "40"),
    )
    quoted = [mark.join(f'"{field}"' if "," in field else field for field in line) for line in lines]
    text = "\n".join(quoted) + "\n"
    (tmp_path / "x.csv").write_text(text if mark == "," else text.replace("12.5", "12,5"), encoding="utf-8")
    found = opening.open(tmp_path / "x.csv")
    assert [(p.actor, p.position, p.salience) for p in found.position] == [("a", 12.5, 0.6), ("b", 90, 0.4)]


def test_a_folder_is_a_dossier_whatever_it_is_called(tmp_path):
    folder = tmp_path / "talks.v2"
    folder.mkdir()
    assert opening.format_of(folder).id == "native"


def test_other_endings_are_told_what_there_is(tmp_path):
    with pytest.raises(
        BadInput, match=r"no format ends in '\.docx' \(known are \.toml, \.sqlite, \.gmcr, \.decide, .*, and folders\)"
    ):
        opening.format_of(tmp_path / "x.docx")


BOTH_WAYS = [format for format in FORMATS if format.read is not None and format.write is not None]


@pytest.mark.parametrize("format", BOTH_WAYS, ids=lambda format: format.id)
def test_every_format_that_reads_and_writes_holds_what_it_says(format, tmp_path):
    assert format.suffixes
    assert format.title
    ends = {"low": {"value": 0, "label": "0"}, "high": {"value": 100, "label": "100"}}
    stake = {"issue": "cap", "salience": 0.5, "capability": 2}
    dossier = made(
        actor=[{"id": id, "name": id.upper()} for id in "abc"],
        option=[{"id": "o", "actor": "a", "label": "O"}],
        preference=[{"actor": id, "statements": ["o"] if id == "a" else []} for id in "abc"],
        issue=[{"id": "cap", "label": "cap", **ends}],
        position=[{"actor": id, "position": x, **stake} for id, x in zip("abc", (0, 40, 100), strict=True)],
    )
    path = tmp_path / f"x{format.suffixes[0]}"
    format.write(dossier, path)
    again = format.read(path)
    for kind in format.holds:
        if kind != "about":
            assert getattr(again, kind) == getattr(dossier, kind), kind


def test_opening_by_path_by_name_and_by_nothing(tmp_path):
    opening.save(talks(), tmp_path / "mine")
    assert opening.open(tmp_path / "mine") == opening.open(str(tmp_path / "mine")) == talks()
    assert opening.open("chicken").about.id == "chicken"
    with pytest.raises(BadInput, match=r"there is no file or folder 'chiken', .* did you mean 'chicken'"):
        opening.open("chiken")


def test_a_file_goes_before_a_name_of_the_catalogue(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    opening.save(talks(), tmp_path / "chicken")
    assert opening.open("chicken") == talks()


def test_formats_that_go_one_way_say_so(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "FORMATS", [Format("odd", "Odd file", (".odd",))])
    (tmp_path / "x.odd").write_text("x", encoding="utf-8")
    with pytest.raises(BadInput, match="Odd file can be written, not read"):
        opening.open(tmp_path / "x.odd")
    with pytest.raises(BadInput, match="Odd file can be read, not written"):
        opening.save(talks(), tmp_path / "x.odd")


TABLE = "efird2016-soe-policy"


@pytest.mark.parametrize("format", [None, "decide", "ktab"])
def test_of_formats_with_one_ending_the_one_asked_for_is_written(tmp_path, format):
    opening.save(opening.open(TABLE), tmp_path / "x.csv", format=format)
    assert opening.format_of(tmp_path / "x.csv").id == (format or "decide")
    again = opening.open(tmp_path / "x.csv")
    assert len(again.position) == len(opening.open(TABLE).position) > 0
    opening.save(again, tmp_path / "x.csv")
    assert opening.format_of(tmp_path / "x.csv").id == (format or "decide"), "a file keeps the format it has"


@pytest.mark.parametrize(
    ("name", "format", "message"),
    [
        ("x.csv", "ktb", r"no format 'ktb' \(there are native, .*\); did you mean 'ktab'"),
        ("x.csv", "ktab_xml", r"a name in the format 'ktab_xml' has \.xml, not '\.csv'"),
        ("x.csv", "native", r"a name in the format 'native' has \.toml or no ending \(a folder\), not '\.csv'"),
        ("x", "ktab", r"a name in the format 'ktab' has \.csv, not ''"),
        ("x.csv", "deu", "DEU data set can be read, not written"),
    ],
)
def test_a_format_that_cannot_be_written_there_writes_nothing(tmp_path, name, format, message):
    with pytest.raises(BadInput, match=message):
        opening.save(opening.open(TABLE), tmp_path / name, format=format)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("source", "name", "message"),
    [
        (TABLE, "x.gmcr", "no options, so there is no conflict"),
        ("chicken", "x.csv", "no positions on issues"),
        ("chicken", "x.xml", "three actors or more"),
    ],
)
def test_a_format_with_a_place_for_nothing_in_the_dossier_is_not_written(tmp_path, source, name, message):
    with pytest.raises(BadInput, match=message):
        opening.save(opening.open(source), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_endings_are_those_of_the_registry(monkeypatch):
    assert (
        {".toml", ".sqlite", ".gmcr", ".decide", ".txt", ".csv", ".xml"}
        == set(endings("read"))
        == set(endings("write"))
    )
    odd = [Format("odd", "Odd", (".odd", ""), read=opening.open), Format("out", "Out", (".out",), write=opening.save)]
    monkeypatch.setattr("goodoffices.formats.FORMATS", odd)
    assert (endings("read"), endings("write")) == ((".odd",), (".out",))


def test_every_shipped_dossier_opens_and_bears_its_own_name():
    assert "us-iran-2025" in opening.names()
    for name in opening.names():
        assert opening.open(name).about.id == name


def test_checking_gives_doubts_with_their_lines(tmp_path):
    opening.save(talks(rule=[{"kind": "forbid", "pattern": "talk and pay"}]), tmp_path / "x.toml")
    dossier, doubts = checking.check(tmp_path / "x.toml")
    assert len(dossier.rule) == 1
    (doubt,) = (d for d in doubts if "gives no reason" in d.message)
    line = Path(doubt.file).read_text(encoding="utf-8").splitlines()[doubt.line - 1]
    assert line == "[[rule]]"
    shipped, found = checking.check("us-iran-2025")
    assert shipped.about.id == "us-iran-2025"
    assert all(doubt.line for doubt in found)


def test_checking_a_conflict_of_another_program_gives_doubts_without_lines(tmp_path):
    opening.save(opening.open("fraser1982-cuba"), tmp_path / "x.gmcr")
    _, doubts = checking.check(tmp_path / "x.gmcr")
    assert doubts
    assert all(doubt.line is None for doubt in doubts)


def test_copying_a_shipped_dossier(tmp_path):
    path = opening.copy("chicken", tmp_path / "mine")
    assert opening.open(path) == opening.open("chicken")
    with pytest.raises(BadInput, match="something here already"):
        opening.copy("chicken", tmp_path / "mine")
    with pytest.raises(BadInput, match="did you mean 'chicken'"):
        opening.copy("chickn", tmp_path / "other")
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("words", "day"), [("2025-03-05", date(2025, 3, 5)), ("2025-03", date(2025, 3, 31)), ("2025", date(2025, 12, 31))]
)
def test_a_day_in_words_means_its_last(words, day):
    assert opening.seen_on(talks(), words).about.as_of == day


def test_words_that_are_no_day():
    with pytest.raises(BadInput, match="expected a date"):
        opening.seen_on(talks(), "yesterday")


# --- Scaffolding and names ----------------------------------------------------------------------------------------


def first_dossier(tmp_path, actors, options):
    folder = scaffold(tmp_path / "new", "new", "New", actors, options, language="nl", day=date(2025, 3, 5))
    dossier, doubts = checking.check(folder)
    # What the analyst has still to write, and nothing else.
    unwritten = ("rests on no claim", *2 * ("is the placeholder of a new dossier",), "fit no named outcome")
    assert all(words in doubt.message for words, doubt in zip(unwritten, doubts, strict=True)), doubts
    assert dossier.about.as_of == date(2025, 3, 5)
    assert dossier.about.language == "nl"
    return dossier


def test_a_scaffold_answers_at_once(tmp_path):
    dossier = first_dossier(
        tmp_path, ["North", "South", "Watcher"], [("North", "Talk"), ("South", "Pay up"), ("North", "Go")]
    )
    assert [(o.id, o.actor) for o in dossier.option] == [("talk", "north"), ("pay-up", "south"), ("go", "north")]
    assert [p.statements for p in dossier.preference] == [
        ("pay-up", "not talk", "not go"),
        ("talk", "go", "not pay-up"),
    ]
    assert [a.id for a in dossier.actor] == ["north", "south", "watcher"]


def test_the_same_words_twice_and_words_of_the_language(tmp_path):
    options = [("North", "Talk"), ("South", "talk"), ("North", "If"), ("South", "¡!")]
    dossier = first_dossier(tmp_path, ["North", "South", "north!"], options)
    assert [o.id for o in dossier.option] == ["north-talk", "south-talk", "north-if", "x"]
    assert [a.id for a in dossier.actor] == ["north", "south", "north-2"]
    assert [o.label for o in dossier.option] == ["Talk", "talk", "If", "¡!"]


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (("Nort", "Talk"), r"'Nort' is none of the actors \(North\); did you mean 'North'\?"),
        (("North",), "expected ACTOR: LABEL"),
        (("North", ""), "expected ACTOR: LABEL"),
    ],
)
def test_an_option_of_nobody_writes_nothing(tmp_path, option, told):
    with pytest.raises(BadInput, match=told):
        scaffold(tmp_path / "new", "new", "New", ["North"], [option], language="en", day=date(2025, 3, 5))
    assert not (tmp_path / "new").exists()


@given(st.lists(st.text(max_size=6) | st.sampled_from(["a", "A", "a-2", "b a", "not"]), max_size=8))
def test_ids_are_ids_and_no_two_the_same(names):
    for ids in (unique(names), unique(names, ["b"] * len(names))):
        assert len(set(ids)) == len(ids) == len(names)
        assert all(id and set(id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for id in ids)
    assert not set(unique(names, ["b"] * len(names))) & set(KEYWORDS)
    assert slug("") == "x"
