import pytest

from goodoffices.reading.actors import actor_table


def ids(text: str, **aliases) -> list[tuple[str, ...]]:
    table = actor_table().with_aliases({key.replace("_", "-"): names for key, names in aliases.items()})
    return [mention.actors for mention in table.find(text)]


def test_names_adjectives_inhabitants_capitals_and_seats():
    text = "Rusland, Russische, Russen, Moskou, Kremlin; Witte Huis, Downing Street, Élysée; Iraniërs, Houthi's, NAVO"
    expected = ["russia"] * 5 + ["usa", "uk", "france", "iran", "houthis", "nato"]
    assert ids(text) == [(one,) for one in expected]


def test_english_names():
    text = (
        "the U.S. and the United Kingdom told Tehran; Britons, Saudis, the Pentagon, Iran's envoy, pro-Iranian groups"
    )
    assert [one[0] for one in ids(text)] == ["usa", "uk", "iran", "uk", "saudi-arabia", "usa", "iran", "iran"]


def test_a_longer_name_wins():
    assert ids("Zuid-Korea") == [("south-korea",)]
    assert ids("South Sudan") == [("south-sudan",)]
    assert ids("Saoedi-Arabië en Saudi-Arabië") == [("saudi-arabia",)] * 2


def test_ambiguity_is_shown_not_guessed():
    assert ids("Korea") == [("north-korea", "south-korea")]
    assert ids("Congo") == [("drc", "congo-brazzaville")]
    assert ids("Brussels") == [("belgium", "eu")]
    assert ids("Georgia") == [("georgia", "us-georgia")]


def test_a_name_beside_another_capital_may_be_a_persons():
    assert ids("Jordan met Iran") == [("jordan",), ("iran",)]
    assert ids("Michael Jordan") == [("jordan", "person")]
    assert ids("the envoy Jordan Peters") == [("jordan", "person")]
    assert ids("Washington and Washington state") == [("usa",), ("us-washington",)]
    assert ids("George Washington") == [("usa", "person")]
    assert ids("the United States and Jordan agreed") == [("usa",), ("jordan",)]


def test_a_longer_name_is_another_place():
    assert ids("New Mexico, Guinee-Bissau, Papua New Guinea, Noord-Macedonië") == [
        ("us-new-mexico",),
        ("guinea-bissau",),
        ("papua-new-guinea",),
        ("north-macedonia",),
    ]


def test_words_in_capitals_name_nobody():
    assert ids("WAT IS ER AAN DE HAND: DIT IS OORLOG") == []
    assert ids("IS zegt dat") == [("islamic-state",)]
    assert ids("Let op, een Fin") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "de Houthi’s, Hezbollah, Hamas, de Wagnergroep, Islamitische Jihad",
            "houthis hezbollah hamas wagner islamic-jihad",
        ),
        ("het Internationaal Atoomenergieagentschap (IAEA), het Strafhof, OPEC+", "iaea iaea icc opec"),
        ("ECOWAS, de Afrikaanse Unie, the African Union, M23, RSF", "ecowas african-union african-union m23 rsf"),
        ("Europese Commissie, ECB, Frontex, NAVO, OVSE", "eu ecb frontex nato osce"),
        ("JNIM, al-Shabaab, TPLF, Arakan Army, TTP", "jnim al-shabaab tplf arakan-army ttp"),
        ("Nigerese, Tsjadische, Ivoriaanse, Nepalese, Peruaanse", "niger chad ivory-coast nepal peru"),
        ("Burkinabe, Ghanaian, Kyrgyz, Burmese, Malagasy", "burkina-faso ghana kyrgyzstan myanmar madagascar"),
        ("Kigali, Niamey, Ouagadougou, Bisjkek, Dhaka", "rwanda niger burkina-faso kyrgyzstan bangladesh"),
    ],
)
def test_actors_of_the_news(words, expected):
    assert [one[0] for one in ids(words)] == expected.split()


def test_names_of_a_dossier_go_first():
    assert ids("Brussels and Korea", the_bloc=["Brussels"], south_korea=["Korea"]) == [("the-bloc",), ("south-korea",)]


def test_only_whole_words():
    assert ids("Iranoloog Malienkolder Romeins Turkse") == [("turkey",)]


def test_the_table_is_as_large_as_promised():
    found = {one for names in actor_table().names.values() for one in names}
    assert len(found) >= 230
