"""Lines made from a grammar: what somebody did not say, might say or is asked, and what they did say in spite of a no.

`lines(language)` gives (text, speaker, content, expected): "none" where no claim of the speaker's may stand, "declined"
where at most a refusal may, "claim" where the speaker says the content.
"""

from itertools import cycle, product

from goodoffices.reading import read

VERBS = {
    # base, third, past, participle, gerund (Dutch: infinitive, third, past, participle)
    "en": [
        ("say", "says", "said", "said", "saying"),
        ("announce", "announces", "announced", "announced", "announcing"),
        ("claim", "claims", "claimed", "claimed", "claiming"),
        ("warn", "warns", "warned", "warned", "warning"),
        ("promise", "promises", "promised", "promised", "promising"),
        ("confirm", "confirms", "confirmed", "confirmed", "confirming"),
        ("admit", "admits", "admitted", "admitted", "admitting"),
        ("deny", "denies", "denied", "denied", "denying"),
        ("write", "writes", "wrote", "written", "writing"),
        ("insist", "insists", "insisted", "insisted", "insisting"),
    ],
    "nl": [
        ("zeggen", "zegt", "zei", "gezegd"),
        ("beweren", "beweert", "beweerde", "beweerd"),
        ("melden", "meldt", "meldde", "gemeld"),
        ("schrijven", "schrijft", "schreef", "geschreven"),
        ("beloven", "belooft", "beloofde", "beloofd"),
        ("bevestigen", "bevestigt", "bevestigde", "bevestigd"),
        ("erkennen", "erkent", "erkende", "erkend"),
        ("ontkennen", "ontkent", "ontkende", "ontkend"),
        ("waarschuwen", "waarschuwt", "waarschuwde", "gewaarschuwd"),
        ("volhouden", "houdt", "hield", "volgehouden"),
    ],
}
SPEAKERS = {
    "en": ["Ada Holm", "The minister", "Foreign minister Ada Holm", "A spokesman for Norland"],
    "nl": ["Ada Holm", "De minister", "Minister Ada Holm", "Een woordvoerder van Noordland"],
}
CONTENTS = {
    "en": ["the border would open", "talks had resumed in Geneva", "the army had left the valley"],
    "nl": ["de grens opengaat", "het overleg in Genève is hervat", "het leger uit het dal is vertrokken"],
}
NOT_SAID = {
    "en": [
        "{S} never {past} that {C}.",
        "{S} has never {part} that {C}.",
        "{S} did not {base} that {C}.",
        "{S} didn't {base} that {C}.",
        "{S} does not {base} that {C}.",
        "{S} had not {part} that {C}.",
        "{S} has not yet {part} that {C}.",
        "{S} has not, for all the rumours, {part} that {C}.",
        "Neither {s} nor Karl Berg {past} that {C}.",
        "Never has {s} {part} that {C}.",
        "At no point did {s} {base} that {C}.",
        "Nor did {s} {base} that {C}.",
        "Nowhere does {s} {base} that {C}.",
        "{S} stopped short of {ger} that {C}.",
        "{S} refrained from {ger} that {C}.",
        "{S} avoided {ger} that {C}.",
        "{S} refused to {base} that {C}.",
        "{S} failed to {base} that {C}.",
        "{S} was careful not to {base} that {C}.",
        "{S} has yet to {base} that {C}.",
        "{S} left without {ger} that {C}.",
        "{S} no longer {third} that {C}.",
        "{S} hardly ever {third} that {C}.",
        "{S} rarely {past} that {C}.",
        "If {s} {third} that {C}, traders will leave.",
        "Unless {s} {third} that {C}, traders will leave.",
        "Traders will leave if {s} {third} that {C}.",
        "Should {s} {base} that {C}, traders will leave.",
        "Had {s} {part} that {C}, traders would have left.",
        "Even if {s} {past} that {C}, traders would stay.",
        "Did {s} {base} that {C}?",
        "Has {s} {part} that {C}?",
        "Why has {s} not {part} that {C}?",
        "When will {s} {base} that {C}?",
        "{S} may {base} that {C}.",
        "{S} might yet {base} that {C}.",
        "{S} could {base} that {C}.",
        "{S} should {base} that {C}.",
        "{S} may have {part} that {C}.",
        "{S} should have {part} that {C}.",
        "{S} is expected to {base} that {C}.",
        "It is not true that {s} {past} that {C}.",
        "Nobody believes that {s} {past} that {C}.",
        "Karl Berg denied that {s} had {part} that {C}.",
        "Karl Berg did not say that {s} had {part} that {C}.",
        "It is unclear whether {s} {past} that {C}.",
        "Karl Berg asked whether {s} had {part} that {C}.",
        "{S} could not bring herself to {base} that {C}.",
        "By no means has {s} {part} that {C}.",
        "{S} has been careful never to {base} that {C}.",
        "{S} is no longer {ger} that {C}.",
        "Imagine {s} {ger} that {C}.",
        "Rumours that {s} {past} that {C} are false.",
        "Reports that {s} had {part} that {C} were untrue.",
        "Karl Berg demanded that {s} {base} that {C}.",
        "Karl Berg hoped that {s} {past} that {C}.",
    ],
    "nl": [
        "{S} heeft nooit {part} dat {C}.",
        "{S} heeft niet {part} dat {C}.",
        "{S} heeft nog nooit {part} dat {C}.",
        "{S} heeft maandag niet {part} dat {C}.",
        "{S} had nog niet {part} dat {C}.",
        "{S} {past} niet dat {C}.",
        "{S} {third} niet dat {C}.",
        "{S} {past} nooit dat {C}.",
        "{S} {third} niet langer dat {C}.",
        "{S} {third} niet meer dat {C}.",
        "{S} {third} zelden dat {C}.",
        "{S} {third} maandag niet dat {C}.",
        "Nooit heeft {s} {part} dat {C}.",
        "Nergens {third} {s} dat {C}.",
        "Op geen enkel moment heeft {s} {part} dat {C}.",
        "In geen geval heeft {s} {part} dat {C}.",
        "Evenmin {past} {s} dat {C}.",
        "Noch {s} noch Karel Berg {past} dat {C}.",
        "Dat {C}, heeft {s} nooit {part}.",
        "{S} weigerde te {base} dat {C}.",
        "{S} vermeed te {base} dat {C}.",
        "{S} ging niet zo ver te {base} dat {C}.",
        "{S} vergat te {base} dat {C}.",
        "{S} vertrok zonder te {base} dat {C}.",
        "Zonder te {base} dat {C}, vertrok {s}.",
        "Als {s} {third} dat {C}, vertrekken de handelaren.",
        "Indien {s} {third} dat {C}, vertrekken de handelaren.",
        "Tenzij {s} {third} dat {C}, vertrekken de handelaren.",
        "Zodra {s} {third} dat {C}, vertrekken de handelaren.",
        "De handelaren vertrekken als {s} {third} dat {C}.",
        "Mocht {s} {base} dat {C}, dan vertrekken de handelaren.",
        "{Third} {s} dat {C}, dan vertrekken de handelaren.",
        "Ook als {s} {third} dat {C}, blijven de handelaren.",
        "{Past} {s} dat {C}?",
        "{Third} {s} dat {C}?",
        "Heeft {s} {part} dat {C}?",
        "Waarom {third} {s} niet dat {C}?",
        "Wanneer heeft {s} {part} dat {C}?",
        "{S} kan {base} dat {C}.",
        "{S} moet {base} dat {C}.",
        "{S} had moeten {base} dat {C}.",
        "{S} kan hebben {part} dat {C}.",
        "Het is niet waar dat {s} {past} dat {C}.",
        "Het is onduidelijk of {s} {past} dat {C}.",
        "Niemand gelooft dat {s} heeft {part} dat {C}.",
        "Karel Berg ontkende dat {s} had {part} dat {C}.",
        "Karel Berg zei niet dat {s} had {part} dat {C}.",
        "Karel Berg vroeg of {s} had {part} dat {C}.",
        "{S} durft niet te {base} dat {C}.",
        "{S} is er niet toe gekomen te {base} dat {C}.",
        "Stel dat {s} {third} dat {C}.",
        "Geruchten dat {s} {past} dat {C}, kloppen niet.",
        "Berichten dat {s} heeft {part} dat {C}, zijn onwaar.",
        "Karel Berg wil dat {s} {third} dat {C}.",
        "Karel Berg eist dat {s} {third} dat {C}.",
        "Het is allerminst zeker dat {s} {past} dat {C}.",
    ],
}
NOBODY = {
    "en": [
        "Nobody {past} that {C}.",
        "No one has {part} that {C}.",
        "None of the ministers {past} that {C}.",
        "No minister {past} that {C}.",
        "Not a single minister {past} that {C}.",
        "Few ministers {third0} that {C}.",
        "Hardly any minister {past} that {C}.",
        "Neither minister {past} that {C}.",
        "Almost nobody {past} that {C}.",
        "Whoever {third} that {C} has not read it.",
        "Neither Ada Holm nor anybody else {past} that {C}.",
    ],
    "nl": [
        "Niemand {past} dat {C}.",
        "Niemand heeft {part} dat {C}.",
        "Geen van de ministers {past} dat {C}.",
        "Geen enkele minister {past} dat {C}.",
        "Geen minister heeft {part} dat {C}.",
        "Weinig ministers {base} dat {C}.",
        "Nauwelijks een minister {past} dat {C}.",
        "Vrijwel niemand {past} dat {C}.",
        "Geen van beide ministers {past} dat {C}.",
        "Wie {third} dat {C}, heeft het niet gelezen.",
    ],
}
TOLD = {
    "en": [
        "{S} {past} that {C}.",
        "{S} has {part} that {C}.",
        "{S}, who did not attend, {past} that {C}.",
        "{S} has always {part} that {C}.",
        "{S} again {past} that {C}.",
        "{S} {past} on Tuesday that {C}.",
        "Although nobody came, {s} {past} that {C}.",
        "When the talks ended, {s} {past} that {C}.",
        "Not only has {s} {part} that {C}.",
        "Not long after, {s} {past} that {C}.",
        "No doubt tired, {s} {past} that {C}.",
        "The talks are not over, and {s} {past} that {C}.",
    ],
    "nl": [
        "{S} {past} dat {C}.",
        "{S} heeft {part} dat {C}.",
        "{S}, die niet meedeed, {past} dat {C}.",
        "{S} heeft altijd {part} dat {C}.",
        "{S} {past} maandag opnieuw dat {C}.",
        "Hoewel niemand kwam, {past} {s} dat {C}.",
        "Toen het overleg voorbij was, {past} {s} dat {C}.",
        "Niet alleen {past} {s} dat {C}.",
        "Niet lang daarna {past} {s} dat {C}.",
        "Het overleg is niet voorbij, en {s} {past} dat {C}.",
    ],
}


def filled(template, verb, speaker, content, language):
    names = ("base", "third", "past", "part", "ger") if language == "en" else ("base", "third", "past", "part")
    forms = dict(zip(names, verb, strict=True))
    if verb[0] == "volhouden":
        forms |= {"base": "zeggen", "third": "zegt", "past": "zei", "part": "volgehouden"}
    small = speaker if speaker.startswith("Ada") else speaker[0].lower() + speaker[1:]
    whole = {**forms, "third0": forms["base"], "Third": forms["third"].capitalize(), "Past": forms["past"].capitalize()}
    return template.format(S=speaker, s=small, C=content, **whole)


def lines(language):
    """At least 300: every construction with verbs, speakers and contents in turn."""
    speakers, contents = cycle(SPEAKERS[language]), cycle(CONTENTS[language])
    verbs = VERBS[language]
    made = []
    for kind, templates, expected in (("not", NOT_SAID, "none"), ("nobody", NOBODY, "none"), ("said", TOLD, "claim")):
        count = 5 if kind == "not" else 4
        for place, (template, number) in enumerate(product(templates[language], range(count))):
            verb = verbs[(place * 3 + number) % len(verbs)]
            speaker, content = next(speakers), next(contents)
            text = filled(template, verb, speaker, content, language)
            who = speaker.split()[-1] if kind != "nobody" else ""
            made.append((text, who, content, expected))
    return made


#: What somebody said, in whatever way; a refusal and a hedge of the newsroom's are none of it.
SAID = {"asserted", "confirmed", "denied", "committed", "estimated", "reported"}


def said(text, who, content, language):
    """The statuses of what the speaker is taken to have said."""
    start = text.index(content)
    found = read(text + "\n", language=language).proposals
    near = [p for p in found if p.span[0] < start + len(content) and start < p.span[1] and who in (p.speaker or "")]
    return {p.status for p in near} & SAID
