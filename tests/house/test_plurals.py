"""No message speaks of one thing as of several: filled with 1 in each of its slots, none says "1 states"."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from dossier.small import made
from goodoffices.desk.running import run
from goodoffices.page.text import render
from goodoffices.result import terms
from goodoffices.wording import files, languages
from goodoffices.words.labels import Labels
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
WORDED = {
    "actors",
    "actor",
    "state",
    "concept",
    "concepts",
    "concepts-either",
    "outcome",
    "outcomes",
    "hypothesis",
    "groups",
    "seen",
}
WORDED |= {"told", "claim", "record", "columns", "issues", "what", "value", "lower", "upper", "format"}
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
    **{f"opening-{how}-{what}": {"forms"} for how in ("lasts", "also") for what in ("shared", "part", "always")},
    "opening-undone": {"count"},
    "conditions-cases": {"count", "forms"},
    "zone-floor": {"least"},
    "zone-ceiling": {"most"},
    "conditions-figure-forms": {"forms"},
    "opening-issues-error": {"within", "decisions"},
    "mediator-lattice": {"sets"},
    "mediator-depth": {"acts", "sets"},
    **{f"mediator-{what}": {"sets"} for what in ("works", "blocked-often", "blocked-often-unknown")},
    **{f"mediator-blocked-{what}": {"sets", "target"} for what in ("always", "always-unknown")},
    "mediator-nearest-today": {"target"},
    "mediator-consent-some": {"forms"},
    "mediator-many": {"most"},
    "spoilers-alone": {"most"},
    "mediator-unreached": {"target"},
    "mediator-contradict": {"second"},
    **{f"sensitivity-turn-{how}": {"moved"} for how in ("up", "down")},
    **{f"sensitivity-{what}": {"below"} for what in ("turn-pairs", "difference-pair")},
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
    # A phrase: "'talks' holds".
    **{key: {"held"} for key in ("marked-shown", "marked-may-stand", "marked-refused", "marked-refused-whole")},
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


UNITS = [("points", "en", "1 point"), ("years", "en", "1 year"), ("punten", "nl", "1 punt"), ("jaren", "nl", "1 jaar")]


@pytest.mark.parametrize(("unit", "language", "one"), UNITS)
@pytest.mark.parametrize("value", [1, -1, 1.001])
def test_one_of_a_unit_is_called_as_one(unit, language, one, value):
    said = Labels(made(), language).quantity(value, unit).replace("\N{NO-BREAK SPACE}", " ")
    assert said.lstrip("−") == one
    assert Labels(made(), language).quantity(1.5, unit).endswith(unit)


def accord(**more):
    part = {"id": "p", "label": "P", "options": ["no", "yes"], "values": {"a": [0, 2], "b": [0, -1]}}
    package = {"id": "deal", "label": "Deal", "signatories": ["a", "b"], "parts": [part], "unit": "tokens"}
    actors = [{"id": id, "name": id.upper()} for id in "ab"]
    return made(actor=actors, package=[package | {"proposed": {"p": "yes"}, "transfers": True} | more])


def test_a_dossier_says_what_one_of_its_unit_is_called():
    tokens = {"unit_one": "token", "translation": {"nl": {"unit": "penningen", "unit_one": "penning"}}}
    for language, one in (("en", "B 1 token"), ("nl", "B 1 penning")):
        told = render(run("package", accord(**tokens)), accord(**tokens), language=language, width=10_000)
        told = told.replace("\N{NO-BREAK SPACE}", " ")
        assert f"{one}." in told
        assert not re.search(rf"(?<!\d)1 (?:tokens|penningen|{one[4:]}s)", told)
    bare = Labels(accord(unit_one="token", translation={"nl": {"unit": "penningen"}}), "nl")
    assert "token" not in bare.value(terms.Quantity(quantity=1, unit="tokens", package="deal"))
