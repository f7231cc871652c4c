"""One line per construction: what each rule must see, and what it must leave alone."""

import pytest

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine

# language, text, then the claims expected: (words of the content, word of the speaker, status)
CASES = [
    # -- Dutch: content first
    ("nl", "De grens blijft dicht, zegt premier Anna Kok.", [("De grens blijft dicht", "Kok", "asserted")]),
    ("nl", "De grens blijft dicht, aldus de premier.", [("De grens blijft dicht", "premier", "asserted")]),
    (
        "nl",
        "De grens blijft dicht, zo meldt het ministerie van Defensie.",
        [("De grens blijft dicht", "ministerie van Defensie", "asserted")],
    ),
    (
        "nl",
        "‘De grens blijft dicht’, liet een woordvoerder maandag weten.",
        [("De grens blijft dicht", "woordvoerder", "asserted")],
    ),
    ("nl", '"De grens blijft dicht", zei ze tegen verslaggevers. ', [("De grens blijft dicht", "ze", "asserted")]),
    (
        "nl",
        "De grens, zegt minister Kok, blijft dicht.",
        [("De grens, zegt minister Kok, blijft dicht", "Kok", "asserted")],
    ),
    (
        "nl",
        "De grens blijft volgens de politie dicht.",
        [("De grens blijft volgens de politie dicht", "politie", "asserted")],
    ),
    (
        "nl",
        "De grens blijft dicht, heeft de regering dinsdag besloten.",
        [("De grens blijft dicht", "regering", "asserted")],
    ),
    (
        "nl",
        "Er vielen twaalf doden, bevestigt het ziekenhuis.",
        [("Er vielen twaalf doden", "ziekenhuis", "confirmed")],
    ),
    (
        "nl",
        "Er vielen twaalf doden, bevestigt burgemeester Ali Demir.",
        [("Er vielen twaalf doden", "Demir", "confirmed")],
    ),
    (
        "nl",
        "De onderhandelingen lopen vast, vrezen diplomaten.",
        [("De onderhandelingen lopen vast", "diplomaten", "asserted")],
    ),
    # -- Dutch: subject, verb, dat
    (
        "nl",
        "Minister Kok zei dinsdag in Geneve dat de grens dichtblijft.",
        [("de grens dichtblijft", "Kok", "asserted")],
    ),
    (
        "nl",
        "Anna Kok, minister van Defensie, zei dat de grens dichtblijft.",
        [("de grens dichtblijft", "Anna Kok", "asserted")],
    ),
    ("nl", "De regering laat weten dat de grens dichtblijft.", [("de grens dichtblijft", "regering", "asserted")]),
    (
        "nl",
        "De regering heeft laten weten dat de grens dichtblijft.",
        [("de grens dichtblijft", "regering", "asserted")],
    ),
    ("nl", "De regering wijst erop dat de grens dichtblijft.", [("de grens dichtblijft", "regering", "asserted")]),
    ("nl", "De Russen houden vol dat de grens openstond.", [("de grens openstond", "Russen", "asserted")]),
    ("nl", "De premier gaat ervan uit dat de grens opengaat.", [("de grens opengaat", "premier", "asserted")]),
    ("nl", "De analist is ervan overtuigd dat de grens opengaat.", [("de grens opengaat", "analist", "asserted")]),
    ("nl", "Kok voegde eraan toe dat de grens dichtblijft. ", [("de grens dichtblijft", "Kok", "asserted")]),
    (
        "nl",
        "De generaal legde uit waarom de grens dichtblijft.",
        [("waarom de grens dichtblijft", "generaal", "asserted")],
    ),
    ("nl", "De gezant zei niets te weten van een akkoord.", [("niets te weten van een akkoord", "gezant", "asserted")]),
    # -- Dutch: fronted
    ("nl", "Gisteren zei de minister dat de grens dichtblijft.", [("de grens dichtblijft", "minister", "asserted")]),
    (
        "nl",
        "In een interview met de krant waarschuwde Kok dat de grens dichtblijft.",
        [("de grens dichtblijft", "Kok", "asserted")],
    ),
    (
        "nl",
        "Ook ontkende de president dat hij wapens had gestuurd.",
        [("hij wapens had gestuurd", "president", "denied")],
    ),
    (
        "nl",
        "Toen hij terugkwam, zei de premier dat de grens dichtbleef.",
        [("de grens dichtbleef", "premier", "asserted")],
    ),
    # -- Dutch: previous, colon, coordination
    ("nl", "De grens blijft dicht. Dat meldt persbureau ANP.", [("De grens blijft dicht", "ANP", "asserted")]),
    (
        "nl",
        "De grens blijft dicht. Dat heeft de regering woensdag bekendgemaakt.",
        [("De grens blijft dicht", "regering", "asserted")],
    ),
    (
        "nl",
        "De grens blijft dicht. Dat blijkt uit een brief van het kabinet.",
        [("De grens blijft dicht", "brief", "reported")],
    ),
    ("nl", "Uit onderzoek van de universiteit blijkt dat de grens lekt.", [("de grens lekt", "onderzoek", "reported")]),
    ("nl", "Generaal Petrov: ‘Wij trekken ons niet terug.’", [("Wij trekken ons niet terug.", "Petrov", "asserted")]),
    (
        "nl",
        "Kok ontkent dat de grens dichtgaat, maar bevestigt dat er extra controles komen.",
        [("de grens dichtgaat", "Kok", "denied"), ("er extra controles komen", "Kok", "confirmed")],
    ),
    ("nl", "De premier beloofde hulp te sturen.", [("hulp te sturen", "premier", "committed")]),
    ("nl", "Teheran dreigt met vergelding.", [("met vergelding", "Teheran", "committed")]),
    ("nl", "Het bestand dreigt te mislukken.", []),
    ("nl", "De oppositie eist dat de minister opstapt.", [("de minister opstapt", "oppositie", "committed")]),
    (
        "nl",
        "De VN roepen alle partijen op om de wapens neer te leggen.",
        [("alle partijen op om de wapens neer te leggen", "VN", "committed")],
    ),
    (
        "nl",
        "Het leger schat dat er honderd strijders over zijn.",
        [("er honderd strijders over zijn", "leger", "estimated")],
    ),
    ("nl", "Israël beschuldigt Hamas van oorlogsmisdaden.", [("Hamas van oorlogsmisdaden", "Israël", "asserted")]),
    ("nl", "Merkel noemde het voorstel onbespreekbaar.", [("het voorstel onbespreekbaar", "Merkel", "asserted")]),
    (
        "nl",
        "Kanselier Merkel noemde het voorstel onbespreekbaar.",
        [("het voorstel onbespreekbaar", "Merkel", "asserted")],
    ),
    (
        "nl",
        "Er is meer tijd nodig. De minister heeft dat dinsdag verklaard.",
        [("Er is meer tijd nodig", "minister", "asserted")],
    ),
    (
        "nl",
        "Volgens de woordvoerder van het leger, Jan de Wit, is de stad gevallen.",
        [("is de stad gevallen", "woordvoerder", "asserted")],
    ),
    ("nl", "De VN-chef riep op tot kalmte.", [("tot kalmte", "VN-chef", "committed")]),
    (
        "nl",
        "Het Kremlin heeft berichten tegengesproken dat er wordt onderhandeld.",
        [("er wordt onderhandeld", "Kremlin", "denied")],
    ),
    (
        "nl",
        "De stad is gevallen, zei een ingewijde tegen de krant.",
        [("De stad is gevallen", "een ingewijde", "asserted")],
    ),
    # -- Dutch: declines, answers that did not come
    ("nl", "Het ministerie wil niet zeggen wie er meegaat.", [("wie er meegaat", "ministerie", "declined")]),
    ("nl", "Een woordvoerder weigerde commentaar.", [("commentaar", "woordvoerder", "declined")]),
    ("nl", "De ambassade reageerde niet op vragen.", [("niet op vragen", "ambassade", "no-response")]),
    ("nl", "Het Kremlin heeft het bericht niet bevestigd.", [("het bericht", "Kremlin", "declined")]),
    # -- Dutch: hearsay
    ("nl", "Er wordt gemeld dat de stad is gevallen.", [("de stad is gevallen", None, "asserted")]),
    ("nl", "Naar verluidt is de stad gevallen.", [("is de stad gevallen", None, "hedged")]),
    ("nl", "Volgens geruchten is de stad gevallen.", [("is de stad gevallen", "geruchten", "asserted")]),
    (
        "nl",
        "Volgens de grondwet moet het parlement instemmen.",
        [("moet het parlement instemmen", None, "unattributed")],
    ),
    ("nl", "De minister zou volgend jaar aftreden.", []),
    (
        "nl",
        "Volgens bronnen zou de minister zijn gevlucht.",
        [("zou de minister zijn gevlucht", "bronnen", "hedged")],
    ),
    # -- Dutch: words that only look like it
    ("nl", "De top vindt plaats in Istanbul.", []),
    ("nl", "Het leger wist de stad te heroveren.", []),
    ("nl", "De minister stelt een commissie in.", []),
    ("nl", "Hij meldde zich bij de politie.", []),
    ("nl", "De president liet zijn voorganger arresteren.", []),
    # -- English: content first
    (
        "en",
        "The border will stay shut, Prime Minister Anna Cole said on Tuesday.",
        [("The border will stay shut", "Cole", "asserted")],
    ),
    (
        "en",
        "“The border will stay shut,” said Anna Cole, the prime minister.",
        [("The border will stay shut,", "Anna Cole", "asserted")],
    ),
    (
        "en",
        '"The border," she said, "will stay shut."',
        [("The border,", "she", "asserted"), ("will stay shut.", "she", "asserted")],
    ),
    (
        "en",
        "The border will stay shut, according to the interior ministry.",
        [("The border will stay shut", "interior ministry", "asserted")],
    ),
    (
        "en",
        "The border, the minister said, will stay shut.",
        [("The border, the minister said, will stay shut", "minister", "asserted")],
    ),
    ("en", "Twelve people were killed, officials said.", [("Twelve people were killed", "officials", "asserted")]),
    (
        "en",
        "Twelve people were killed, the news agency Anadolu reported.",
        [("Twelve people were killed", "Anadolu", "asserted")],
    ),
    # -- English: subject, verb
    (
        "en",
        "The minister said on Monday that the border would stay shut.",
        [("the border would stay shut", "minister", "asserted")],
    ),
    ("en", "The minister said the border would stay shut.", [("the border would stay shut", "minister", "asserted")]),
    (
        "en",
        "On Monday the minister said the border would stay shut.",
        [("the border would stay shut", "minister", "asserted")],
    ),
    (
        "en",
        "Anna Cole, the prime minister, told reporters in Geneva that the border would stay shut.",
        [("the border would stay shut", "Anna Cole", "asserted")],
    ),
    (
        "en",
        "A senior official told CNN the border would stay shut.",
        [("the border would stay shut", "official", "asserted")],
    ),
    ("en", "Russia has warned that the border will stay shut.", [("the border will stay shut", "Russia", "asserted")]),
    ("en", "Analysts believe the border will stay shut.", [("the border will stay shut", "Analysts", "asserted")]),
    ("en", "Iran denied involvement in the attack.", [("involvement in the attack", "Iran", "denied")]),
    ("en", "The president vowed to retake the city.", [("to retake the city", "president", "committed")]),
    ("en", "France called for an immediate ceasefire.", [("for an immediate ceasefire", "France", "committed")]),
    ("en", "The envoy urged both sides to return to talks.", [("both sides to return to talks", "envoy", "committed")]),
    (
        "en",
        "The U.N. estimates that two million people have fled.",
        [("two million people have fled", "U.N.", "estimated")],
    ),
    ("en", "Kyiv accused Moscow of breaking the truce.", [("Moscow of breaking the truce", "Kyiv", "asserted")]),
    ("en", "The minister described the vote as a farce.", [("the vote as a farce", "minister", "asserted")]),
    (
        "en",
        "The minister said the border was shut and warned that it could stay so.",
        [("the border was shut", "minister", "asserted"), ("it could stay so", "minister", "asserted")],
    ),
    (
        "en",
        "The minister said the border was shut, adding that it could stay so.",
        [("the border was shut", "minister", "asserted"), ("it could stay so", "minister", "asserted")],
    ),
    (
        "en",
        "Israel's foreign minister dismissed the report as false.",
        [("the report as false", "foreign minister", "denied")],
    ),
    ("en", "The army has in the past denied such reports.", [("such reports", "army", "denied")]),
    (
        "en",
        "Moscow dismissed as groundless a report that it was preparing an attack.",
        [("as groundless a report that it was preparing an attack", "Moscow", "denied")],
    ),
    (
        "en",
        "The paper quoted an official as saying the deal was dead.",
        [("the deal was dead", "official", "asserted")],
    ),
    ("en", "The minister said there was no deal yet.", [("there was no deal yet", "minister", "asserted")]),
    (
        "en",
        "The talks failed, officials said, adding that new ones were planned.",
        [("The talks failed", "officials", "asserted"), ("new ones were planned", "officials", "asserted")],
    ),
    (
        "en",
        "The envoy denied that talks were held, Reuters reported.",
        [("The envoy denied that talks were held", "Reuters", "asserted"), ("talks were held", "envoy", "denied")],
    ),
    (
        "en",
        "Officials who asked not to be named said the deal was dead.",
        [("the deal was dead", "Officials", "asserted")],
    ),
    # -- English: declines
    ("en", "A spokesman declined to comment on the report.", [("on the report", "spokesman", "declined")]),
    (
        "en",
        "The Pentagon would not say how many troops were involved.",
        [("how many troops were involved", "Pentagon", "declined")],
    ),
    (
        "en",
        "The embassy did not respond to a request for comment.",
        [("to a request for comment", "embassy", "no-response")],
    ),
    ("en", "The Kremlin neither confirmed nor denied the report.", [("the report", "Kremlin", "declined")]),
    # -- English: hearsay, nouns, norms
    (
        "en",
        "The general is believed to have fled the country.",
        [("The general is believed to have fled the country", None, "hedged")],
    ),
    (
        "en",
        "The general has reportedly fled the country.",
        [("The general has reportedly fled the country", None, "hedged")],
    ),
    ("en", "It was reported that the general had fled.", [("the general had fled", None, "hedged")]),
    ("en", "Reports that the general had fled have spread quickly.", [("the general had fled", "Reports", "reported")]),
    ("en", "According to the constitution, parliament must agree.", [("parliament must agree", None, "unattributed")]),
    (
        "en",
        "Moscow's claim that Kyiv broke the truce angered Berlin.",
        [("Kyiv broke the truce", "Moscow", "asserted")],
    ),
    # -- English: words that only look like it
    ("en", "The claims were settled out of court.", []),
    ("en", "The United States called off the meeting.", []),
    ("en", "Two states signed the pledge.", []),
    ("en", "The report was published on Monday.", []),
    ("en", "Troops held the bridge for two days.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_construction(language, text, expected):
    proposals = RuleEngine(language).extract(Article.of(text, language)).proposals
    found = [(text[slice(*p.span)], p.speaker, p.status) for p in proposals]
    assert len(found) == len(expected), found
    for words, speaker, status in expected:
        fitting = [one for one in found if overlaps(one[0], words)]
        assert fitting, found
        assert fitting[0][2] == status, found
        assert (fitting[0][1] is None) if speaker is None else (speaker in (fitting[0][1] or "")), found


def overlaps(found: str, words: str) -> bool:
    return (words in found and len(words) > 0.6 * len(found)) or (found in words and len(found) > 0.6 * len(words))
