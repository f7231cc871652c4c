"""No message speaks of one thing as of several: filled with 1 in each of its slots, none says "1 states"."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from goodoffices.wording import files, languages
from goodoffices.words.wording import words

#: The things that messages count, as several are called.
SEVERAL = {
    "en": r"\w*(?<![su])s|people|hypotheses",
    "nl": r"\w{2,}en|\w*(?:claims|actoren|kwesties|coalities|opties|combinaties|volgordes|rondes|indicatoren|notities)",
}
#: What looks like it and is something else: verbs, words for one thing, and words that follow any number.
SINGLE = {
    "en": (
        "was is has it times hypothesis as gains stands lasts takes gives goes needs makes pulls confirms denies fits "
        "less its does holds speaks rests asks this loses wins leads bears counts differs supports falls tells "
        "looks waits lies accepts says that in"
    ),
    "nl": (
        "van en een ten tegen binnen tussen samen keer zijn hebben kan geen tegenover "
        "alleen gegeven niets boven achter dat"
    ),
}
#: Slots that hold words, never a number.
WORDED = {"actors", "actor", "state", "concept", "concepts", "outcome", "outcomes", "hypothesis", "groups", "seen"}
WORDED |= {"told", "claim", "record", "columns", "issues", "what", "value", "held", "lower", "upper", "format"}
WORDED |= {"viewer", "above", "below", "moved", "past"}
#: Slots that are never 1, since they are more or a fixed bound: message -> slot.
MORE = {
    **{key: {"states"} for key in ("evolution-improvements", "evolution-joint", "evolution-any")},
    **{key: {"made"} for key in ("exchange-parted", "exchange-refused")},
    **{key: {"states"} for key in ("stability-mute", "in-brief-mute", "preferences-ties")},
    **{key: {"second", "before"} for key in ("contradictions-values", "contradictions-changed")},
    "indicators-mark-days": {"since"},
    "package-payment-outside-if": {"outside"},
    "forecast-scored": {"constant"},
    "backtest-record": {"decisions"},
    "forecast-record": {"decisions", "mean"},
    "forecast-error": {"decisions", "within"},
    "forecast-scored-within": {"within"},
    "compare-together": {"count"},
    **{key: {"forms"} for key in ("conditions-if", "conditions-long", "conditions-many")},
    "conditions-cases": {"count", "forms"},
    "feasible-too-many": {"cells", "most"},
    "packages-too-many": {"count", "most"},
    "solver-missing": {"cells"},
    "coalition-worths": {"coalitions"},
    "doubt-diagonal": {"graded"},
    "lasting-unnamed": {"lasting"},
    **{key: {"most"} for key in ("levels-many", "expression-long", "expression-alternatives", "paraphrase-copied")},
    **{key: {"needed"} for key in ("expected-fields", "decide-fields")},
    "gmcr-levels": {"levels"},
    "evidence-tied": {"count"},
    "exchange-drift": {"rounds"},
    "exchange-ties": {"orders"},
    "stability-not-listed": {"states", "most"},
}


class Slots(Visitor):
    """The slots of a message."""

    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):
        self.found.add(node.id.name)


def messages(language):
    for file in files(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                slots = Slots()
                slots.visit(entry)
                yield entry.id.name, slots.found


def wrong(language, text):
    """What follows a 1 and is the word for several."""
    after = re.finditer(r"(?<![\w.,“‘])1 (?:of (?:the )?1 |van de 1 )?((?:\w+ )?)(\w+)", text)
    return [
        m[0]
        for m in after
        for word in (m[1].strip(), m[2])
        if re.fullmatch(SEVERAL[language], word) and word not in SINGLE[language].split()
    ]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("language", languages())
def test_one_is_not_several(language):
    say = words(language)
    found = {}
    for key, slots in messages(language):
        for slot in slots - WORDED - MORE.get(key, set()):
            if key.startswith("limit-") and slot in ("most", "states", "packages", "groups", "least"):
                continue
            said = wrong(language, say(key, **{other: 1 if other == slot else "@" for other in slots}))
            if said:
                found[f"{key} {slot}"] = said
    assert not found


@pytest.mark.parametrize(("language", "text"), [("en", "Of 1 pairs"), ("nl", "Van de 1 paren"), ("nl", "1 vormen")])
def test_the_test_sees_what_it_looks_for(language, text):
    assert wrong(language, text)
