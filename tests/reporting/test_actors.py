from goodoffices.reporting.actors import actor_table


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


def test_names_of_a_dossier_go_first():
    assert ids("Brussels and Korea", the_bloc=["Brussels"], south_korea=["Korea"]) == [("the-bloc",), ("south-korea",)]


def test_only_whole_words():
    assert ids("Iranoloog Malienkolder Romeins Turkse") == [("turkey",)]


def test_the_table_is_as_large_as_promised():
    found = {one for names in actor_table().names.values() for one in names}
    assert len(found) >= 110
