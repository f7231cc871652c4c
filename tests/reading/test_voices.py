"""Who a speaker is, and the way from the speaker to the page."""

import pytest

from goodoffices.reading import read

# language, text, then what the first claim's voice must say
VOICES = [
    (
        "en",
        "Oman's foreign minister, Salim al-Harthy, said the talks were off.",
        {"name": "Salim al-Harthy", "role": "foreign minister", "affiliation": "Oman"},
    ),
    (
        "en",
        "Salim al-Harthy, the foreign minister of Oman, said the talks were off.",
        {"name": "Salim al-Harthy", "role": "foreign minister", "affiliation": "Oman"},
    ),
    (
        "en",
        "The talks were off, said Damon Hill, 41, an analyst at the Gulf Institute.",
        {"name": "Damon Hill", "role": "analyst", "affiliation": "Gulf Institute"},
    ),
    (
        "en",
        "Treasury Secretary Howard Blaine said the talks were off.",
        {"name": "Howard Blaine", "role": "Treasury Secretary"},
    ),
    (
        "en",
        "A spokeswoman for the European Commission said the talks were off.",
        {"role": "spokeswoman", "affiliation": "European Commission", "on_behalf_of": "eu", "anonymous": False},
    ),
    (
        "en",
        "Kremlin spokesman Dmitry Orlov said the talks were off.",
        {"name": "Dmitry Orlov", "role": "spokesman", "affiliation": "Kremlin", "on_behalf_of": "russia"},
    ),
    (
        "en",
        "The Kremlin said the talks were off.",
        {"name": "Kremlin", "actor": "russia", "role": None, "anonymous": False},
    ),
    (
        "en",
        "Two people familiar with the talks in Moscow said they were off.",
        {"name": None, "anonymous": True, "count": 2},
    ),
    ("en", "Three officials in Kyiv said the talks were off.", {"anonymous": True, "count": 3, "location": "Kyiv"}),
    (
        "en",
        "US Secretary of State Howard Blaine said the talks were off.",
        {"name": "Howard Blaine", "role": "Secretary of State", "affiliation": "US"},
    ),
    ("en", "Gen. Martin Opoku said the talks were off.", {"name": "Martin Opoku"}),
    (
        "en",
        "Susan Manners of the Sahel Mission said the talks were off.",
        {"name": "Susan Manners", "affiliation": "Sahel Mission"},
    ),
    (
        "en",
        "A source close to the palace said the talks were off.",
        {"name": None, "anonymous": True, "count": 1},
    ),
    ("en", "The foreign minister said the talks were off.", {"role": "foreign minister", "anonymous": False}),
    (
        "en",
        "Mr Blaine and European leaders said the talks were off.",
        {"name": "Blaine and European leaders", "anonymous": False},
    ),
    (
        "nl",
        "De Omaanse minister van Buitenlandse Zaken Salim Harthy zegt dat de gesprekken voorbij zijn.",
        {"name": "Salim Harthy", "role": "minister van Buitenlandse Zaken", "affiliation": "Omaanse"},
    ),
    (
        "nl",
        "Volgens demissionair minister van Defensie Anna Kok zijn de gesprekken voorbij.",
        {"name": "Anna Kok", "role": "demissionair minister van Defensie", "anonymous": False},
    ),
    (
        "nl",
        "De gesprekken zijn voorbij, aldus de Kremlinwoordvoerder.",
        {"name": None, "role": "Kremlinwoordvoerder", "affiliation": "Kremlin", "on_behalf_of": "russia"},
    ),
    (
        "nl",
        "Hamasleider Ismail Barakat zegt dat de gesprekken voorbij zijn.",
        {"name": "Ismail Barakat", "role": "Hamasleider", "affiliation": "Hamas"},
    ),
    (
        "nl",
        "Een anonieme bron dicht bij Hamas zegt dat de gesprekken voorbij zijn.",
        {"name": None, "anonymous": True, "count": 1},
    ),
    ("en", "A diplomat said the talks were off.", {"anonymous": True, "count": 1}),
    ("en", "One aide, who asked not to be named, said the talks were off.", {"anonymous": True, "count": 1}),
    ("en", "The minister said the talks were off.", {"anonymous": False, "name": None, "role": "minister"}),
    (
        "nl",
        "Woordvoerder Dmitri Orlov van het Kremlin zei dat het overleg stilligt.",
        {"name": "Dmitri Orlov", "role": "Woordvoerder", "affiliation": "Kremlin", "on_behalf_of": "russia"},
    ),
    (
        "nl",
        "Kremlin-woordvoerder Dmitri Orlov zei dat het overleg stilligt.",
        {"name": "Dmitri Orlov", "role": "Kremlin-woordvoerder"},
    ),
    (
        "nl",
        "Minister Anna Kok van Buitenlandse Zaken zei dat het overleg stilligt.",
        {"name": "Anna Kok", "role": "Minister van Buitenlandse Zaken", "affiliation": None},
    ),
    (
        "nl",
        "Het overleg ligt stil, zegt Damon Hill, analist bij het Instituut Oost.",
        {"name": "Damon Hill", "role": "analist", "affiliation": "Instituut Oost"},
    ),
    (
        "nl",
        "Directeur Sabine Roos van Fortify Asia zei dat het overleg stilligt.",
        {"name": "Sabine Roos", "role": "Directeur", "affiliation": "Fortify Asia"},
    ),
    (
        "nl",
        "Een functionaris die anoniem wil blijven, zei dat het overleg stilligt.",
        {"name": None, "anonymous": True, "count": 1},
    ),
    (
        "nl",
        "Drie diplomaten in Brussel zeiden dat het overleg stilligt.",
        {"anonymous": True, "count": 3, "location": "Brussel"},
    ),
    (
        "nl",
        "De woordvoerster van de politie zei dat het overleg stilligt.",
        {"anonymous": False, "affiliation": "politie"},
    ),
    ("nl", "Iran zei dat het overleg stilligt.", {"name": "Iran", "actor": "iran", "anonymous": False}),
]

CHAINS = [
    (
        "en",
        "A senior official told Reuters the talks were off.",
        [("A senior official", "root", "told"), ("Reuters", "agency", None)],
    ),
    (
        "en",
        "Bloomberg reported on Monday, citing two officials, that the talks were off.",
        [("two officials", "root", None), ("Bloomberg", "agency", "reported")],
    ),
    (
        "en",
        "The talks were off, according to a document seen by Politico.",
        [("a document", "root", "according to"), ("Politico", "outlet", None)],
    ),
    ("en", "The envoy denied that talks were held, Reuters reported.", [("Reuters", "agency", "reported")]),
    (
        "en",
        "The army is gone, the mayor told the Riverside Gazette.",
        [("the mayor", "root", "told"), ("Riverside Gazette", "outlet", None)],
    ),
    ("en", "The army said the road was open.", [("The army", "root", "said")]),
    (
        "nl",
        "Een ingewijde zei tegen persbureau AFP dat het overleg stilligt.",
        [("Een ingewijde", "root", "zei"), ("AFP", "agency", None)],
    ),
    (
        "nl",
        "Het overleg ligt stil, meldt Reuters op basis van twee ingewijden.",
        [("twee ingewijden", "root", None), ("Reuters", "agency", "meldt")],
    ),
    ("nl", "De krant Curierul schrijft dat het overleg stilligt.", [("De krant Curierul", "outlet", "schrijft")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), VOICES, ids=[text[:50] for _, text, _ in VOICES])
def test_voice(language, text, expected):
    voice = read(text + "\n", language=language).answer["claims"][0]["voice"]
    assert {key: voice[key] for key in expected} == expected


@pytest.mark.parametrize(("language", "text", "expected"), CHAINS, ids=[text[:50] for _, text, _ in CHAINS])
def test_chain(language, text, expected):
    chain = read(text + "\n", language=language).answer["claims"][0]["chain"]
    assert [(hop["who"], hop["kind"], hop["verb"]) for hop in chain] == expected


def test_the_chain_ends_at_the_articles_own_agency_and_outlet():
    text = "MUSCAT (ANP/AFP) - De minister zei maandag dat het overleg stilligt.\n"
    reading = read(text, language="nl", outlet="De Courant", published="2025-03-05")
    chain = reading.answer["claims"][0]["chain"]
    assert [(hop["who"], hop["kind"], hop["on"]) for hop in chain] == [
        ("De minister", "root", "2025-03-03"),
        ("ANP", "agency", None),
        ("AFP", "agency", None),
        ("De Courant", "outlet", "2025-03-05"),
    ]


def test_a_claim_inside_another_one_passes_through_its_speaker():
    text = "The envoy denied that talks were held, Reuters reported.\n"
    denial = next(claim for claim in read(text, language="en").answer["claims"] if claim["status"] == "denied")
    assert [(hop["who"], hop["kind"]) for hop in denial["chain"]] == [("The envoy", "root"), ("Reuters", "agency")]


def test_a_pronoun_and_a_last_name_take_over_what_was_told_before():
    text = "Oman's foreign minister, Salim Harthy, said the talks were off. He added that it rained.\n"
    claims = read(text + "Harthy said the sun shone.\n", language="en").answer["claims"]
    assert {claim["voice"]["name"] for claim in claims} == {"Salim Harthy"}
    assert {claim["voice"]["role"] for claim in claims} == {"foreign minister"}


def test_nobody_named_has_no_voice_and_a_norm_no_chain():
    hearsay = read("The general has reportedly fled.\n", language="en").answer["claims"][0]
    assert hearsay["voice"] is None
    norm = read("According to the law, parliament must agree.\n", language="en").answer["claims"][0]
    assert (norm["voice"], norm["chain"]) == (None, [])


@pytest.mark.parametrize(
    ("language", "text", "content", "chain"),
    [
        (
            "en",
            "The talks were off, according to Bloomberg, citing people familiar with the matter.",
            "The talks were off",
            [("people familiar with the matter", "root"), ("Bloomberg", "agency")],
        ),
        (
            "en",
            "According to Reuters, citing two officials, the talks were off.",
            "the talks were off",
            [("two officials", "root"), ("Reuters", "agency")],
        ),
        (
            "en",
            "According to Reuters, which cited two officials, the talks were off.",
            "the talks were off",
            [("two officials", "root"), ("Reuters", "agency")],
        ),
        (
            "en",
            "Ann Wells, campaign manager for Mr. Bloomberg, said that it rained.",
            "it rained",
            [("Ann Wells", "root")],
        ),
        ("en", "Michael Bloomberg said that it rained.", "it rained", [("Michael Bloomberg", "root")]),
        ("en", "A spokesman for Reuters said that it rained.", "it rained", [("A spokesman for Reuters", "root")]),
        (
            "nl",
            "Volgens de Volkskrant, die zich baseert op twee ingewijden, stopt het overleg.",
            "stopt het overleg",
            [("twee ingewijden", "root"), ("de Volkskrant", "outlet")],
        ),
        (
            "nl",
            "Reuters citeert een bron die zegt dat het overleg stopt.",
            "het overleg stopt",
            [("een bron", "root"), ("Reuters", "agency")],
        ),
        (
            "nl",
            "Volgens bronnen van Reuters stopt het overleg.",
            "stopt het overleg",
            [("bronnen van Reuters", "root"), ("Reuters", "agency")],
        ),
    ],
)
def test_on_whom_a_report_rests(language, text, content, chain):
    (claim,) = read(text + "\n", language=language).answer["claims"]
    assert text[slice(*claim["span"])] == content
    assert [(hop["who"], hop["kind"]) for hop in claim["chain"]] == chain
