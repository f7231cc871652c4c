"""One person under the spellings of several languages, by a stated rule; two candidates are nobody."""

import re

import pytest

from goodoffices.ledger.articles import read_into
from goodoffices.ledger.spelling import RULE, Persons, spelling


@pytest.mark.parametrize("row", RULE, ids=[row[2] for row in RULE])
def test_every_row_of_the_rule_makes_its_example_one(row):
    names = re.split(", ", row[2])
    assert len(names) > 1
    assert len({spelling(name) for name in names}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Zelensky", "Zelenskyy", "Zelenski", "Zelenskyj"),
        ("Lavrov", "Lawrow", "Lavrow"),
        ("Loekasjenko", "Lukashenko", "Lukaschenko"),
        ("Netanyahu", "Netanjahoe"),
        ("Medvedev", "Medvedjev"),
        ("Erdogan", "Erdoğan"),
        ("Al-Sisi", "Sisi"),
        ("Volodymyr Zelensky", "Volodimir Zelenskyy"),
        ("Schroeder", "Schröder"),
    ],
)
def test_one_spelling(names):
    assert len({spelling(name) for name in names}) == 1


@pytest.mark.parametrize(
    "names", [("Ada Holm", "Bob Holm"), ("Putin", "Peskov"), ("Jansen", "Jonsson"), ("Macron", "Marcos")]
)
def test_different_people_stay_two(names):
    assert len({spelling(name) for name in names}) == 2


def test_a_spelling_stays_as_it_is_when_spelt_again():
    for _, _, names in RULE:
        for name in names.split(", "):
            assert spelling(spelling(name)) == spelling(name)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Poetin", "Vladimir Putin"),
        ("president Poetin", "Vladimir Putin"),
        ("Vladimir Poetin", "Vladimir Putin"),
        ("Oleg Poetin", None),
        ("Araqchi", "foreign minister Abbas Araghchi"),
        ("Holm", None),
        ("Ada Holm", "Ada Holm"),
        ("Han", None),
        ("two officials", None),
        ("", None),
    ],
)
def test_who_is_known(name, found):
    known = ["Vladimir Putin", "Putin", "foreign minister Abbas Araghchi", "Ada Holm", "Bob Holm", "Imran Khan"]
    assert Persons(known).known(name) == found


def test_two_languages_one_root(tmp_path):
    dossier = tmp_path / "d"
    dossier.mkdir()
    (dossier / "dossier.toml").write_text(
        '[about]\nid = "d"\ntitle = "D"\nas_of = 2025-04-01\n[[actor]]\nid = "b"\nname = "B"\n'
    )
    english, dutch = tmp_path / "en.txt", tmp_path / "nl.txt"
    english.write_text("The river is ours, Abbas Araghchi said on Monday. The talks go on, Araghchi said.\n")
    dutch.write_text("De rivier is van ons, zei Araqchi maandag. Volgens Araqchi gaan de gesprekken door.\n")
    one = read_into(english, dossier, outlet="Herald", published="2025-03-05").fresh
    two = read_into(dutch, dossier, outlet="Krant", published="2025-03-05").fresh
    assert two[0].speaker.name == "Araqchi"
    assert {claim.root for claim in (*one, *two)} == {"abbas araghchi"}
