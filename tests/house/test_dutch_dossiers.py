"""What goes wrong with a record or a dossier is Dutch when told in Dutch."""

import re

import pytest

from dossier.test_records import WRONG
from goodoffices.dossier.check.doubts import doubts
from goodoffices.dossier.check.references import misfits
from goodoffices.dossier.dossier import KINDS, TABLES, Dossier
from goodoffices.dossier.expression import parse
from goodoffices.dossier.made import made
from goodoffices.dossier.period import Period
from goodoffices.errors import BadInput, Fault, said
from goodoffices.store import opening
from goodoffices.wording import files, tell, wording_of
from house.dutch import bare, dutch, english

OWN = ("dossier", "formats", "ledger", "store", "templates")


@pytest.mark.parametrize("folder", OWN)
def test_every_message_is_dutch(folder):
    """Whatever is in quotes is a name that stays."""
    file = next(file for file in files("nl") if file.parent.name == folder)
    keys = re.findall(r"^([a-z0-9-]+) =", file.read_text(encoding="utf-8"), re.MULTILINE)
    text = re.sub(r"\{.*?\}|\$[\w-]+|^#.*$|^ *\*?\[\w+\]", " ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert not english(re.sub(r"^[a-z0-9-]+ = ", "", text, flags=re.MULTILINE).replace("puntkomma's", "puntkommas"))
    assert all(wording_of("en").has(key) for key in keys)


@pytest.mark.parametrize(("kind", "fields", "_"), WRONG)
def test_a_record(kind, fields, _):
    for fault in made((KINDS | TABLES)[kind], fields, kind)[1]:
        dutch(fault)


VALUES = [
    None,
    7,
    -3,
    1.5,
    "x y",
    "2025-13",
    "2025/2024",
    "../..",
    True,
    [],
    ["a", 1],
    {},
    {"a": {"b": 1}},
    1e30,
    "",
    [[]],
]


@pytest.mark.parametrize("kind", [*KINDS, *TABLES])
def test_every_field_with_every_odd_value(kind):
    """Whatever stands in a field, what is said of it is Dutch; nothing of the library that reads it comes through."""
    model = (KINDS | TABLES)[kind]
    for name, field in model.model_fields.items():
        for value in VALUES:
            for fault in made(model, {field.alias or name: value}, kind)[1]:
                dutch(fault)


@pytest.mark.parametrize("text", ["../..", "2025/2024", "soon", "2025-02-30", "2025-13", "0000", "2025-1", ""])
def test_a_date(text):
    with pytest.raises(ValueError, match=r"date|interval") as caught:
        Period.parse(text)
    told = tell(said(caught.value), "nl")
    assert not english(told)
    assert told != tell(said(caught.value), "en")


@pytest.mark.parametrize(
    "text", ["", "a and", "a b", "(a", "a)", "if a", "a =", 'a = "x', "a >= b", "not", "(" * 30, "x or " * 250_000]
)
def test_an_expression(text):
    with pytest.raises(BadInput) as caught:
        parse(text)
    dutch(caught.value)


def test_names_that_are_not_there():
    """One record of each kind that names what is not there; every field is told."""
    gone = {"because": ["no1"]}
    held = {
        "claim": [
            {
                "id": "c",
                "status": "denied",
                "speaker": {"name": "x", "on_behalf_of": "q", "actor": "q"},
                "paraphrase": "p",
                "source": "s",
                "confirms": ["x"],
                "denies": ["x"],
                "repeats": ["c"],
                "supersedes": ["x"],
                "answers": ["x"],
                "chain": [{"who": "x", "actor": "q"}],
                "event": {"code": "AID", "actors": ["q"], "recipients": ["q"]},
                "bears_on": {
                    "actors": ["q"],
                    "options": ["q"],
                    "issues": ["q"],
                    "indicators": ["q"],
                    "values": [{"indicator": "q", "value": 1}],
                    "relations": [{"kind": "ally", "from": "q", "to": "r"}],
                },
            },
            {"id": "d", "status": "unattributed", "paraphrase": "p", "repeats": ["e"]},
            {"id": "e", "status": "unattributed", "paraphrase": "p", "repeats": ["d"]},
            {"id": "e", "status": "unattributed", "paraphrase": "p"},
            {"id": "f", "status": "unattributed", "paraphrase": "p", "source": "s1", "said": "2025"},
        ],
        "source": [{"id": "s1", "outlet": "o", "title": "t", "published": "2024"}],
        "judgement": [{"id": "j", "by": "t", "date": "2025", "text": "x"} | gone],
        "hypothesis": [{"id": "h", "text": "x", "marks": {"zz": "C"}}],
        "actor": [{"id": "a", "name": "A"}, {"id": "a", "name": "A"}],
        "relation": [{"kind": "ally", "from": "q", "to": "q"} | gone],
        "event": [{"date": "2025", "label": "l", "actors": ["q"]}],
        "option": [{"id": "o", "actor": "q", "label": "l"}],
        "rule": [
            {"kind": "exclusive", "options": ["q"]},
            {"kind": "no-move", "actor": "q", "from": 'o = "z"', "to": "q"},
        ],
        "preference": [
            {"actor": "q", "statements": ["o and"]},
            {"actor": "q", "statements": ["o"], "until": "2025"},
            {"actor": "b", "statements": []},
            {"actor": "b", "statements": []},
        ],
        "outcome": [{"id": "u", "label": "l", "pattern": "nothere"}],
        "issue": [
            {
                "id": "i",
                "label": "l",
                "low": {"value": 0, "label": "l"} | gone,
                "high": {"value": 9, "label": "h"},
                "held_by": ["q"],
            }
        ],
        "position": [
            {"actor": "q", "issue": "n", "position": 1, "salience": 1, "capability": 1},
            {"actor": "q", "issue": "i", "position": 10, "salience": 1, "capability": 1},
        ],
        "interest": [{"actor": "q", "text": "t", "issues": ["n"]}],
        "red_line": [{"actor": "q", "text": "t", "issue": "n"}, {"actor": "q", "text": "t", "issue": "i", "least": 99}],
        "fact": [{"id": "f", "text": "t", "standing": "agreed", "actors": ["q"], "issues": ["n"]}],
        "package": [
            {
                "id": "p",
                "label": "l",
                "signatories": ["q", "r"],
                "issues": ["n"],
                "parts": [{"id": "x", "label": "l", "options": ["a", "b"], "values": {}} | gone],
            }
        ],
    }
    records = {kind: tuple(KINDS[kind].model_validate(one) for one in found) for kind, found in held.items()}
    about = TABLES["about"].model_validate({"id": "d", "title": "t"})
    quo = TABLES["status_quo"].model_validate({"levels": {"q": "yes", "o": "zz"}})
    found = misfits(Dossier.model_construct(None, about=about, status_quo=quo, **records))
    assert len(found) > 50
    for misfit in found:
        dutch(misfit.fault)


@pytest.mark.parametrize("name", opening.names())
def test_the_doubts_of_every_shipped_dossier(name):
    for misfit in doubts(opening.open(name)):
        dutch(Fault(bare(misfit.fault.text)))


def test_doubts_that_no_shipped_dossier_has():
    """Each kind of doubt about a ledger at least once."""
    said_ = {"speaker": {"name": "x"}, "paraphrase": "p"}
    claims = [
        {"id": "c1", "status": "confirmed", "grade": {"reliability": "B", "credibility": 1}} | said_,
        {"id": "c2", "status": "denied", "withdrawn": True} | said_,
        {"id": "c3", "status": "unattributed", "paraphrase": "It is likely, with high confidence.", "said": "2026"},
        {"id": "c4", "status": "asserted", "review": {"state": "proposed"}, "span": [0, 1], "source": "s"}
        | {"speaker": {"name": "x"}},
        {"id": "c5", "status": "asserted", "review": {"state": "accepted", "unreviewed": True}} | said_,
        {"id": "c6", "status": "asserted", "supersedes": ["c7"]} | said_,
        {"id": "c7", "status": "asserted", "review": {"state": "rejected", "reason": "duplicate"}} | said_,
        *(
            {"id": f"g{n}", "status": "asserted", "grade": {"reliability": "B", "credibility": 2}} | said_
            for n in range(12)
        ),
    ]
    dossier = Dossier.model_validate(
        {
            "about": {"id": "d", "title": "t", "as_of": "2025-01-01"},
            "source": [{"id": "s", "outlet": "o", "title": "t"}],
            "claim": claims,
            "judgement": [{"id": "j", "by": "t", "date": "2025", "text": "It is likely, with high confidence."}],
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [{"id": f"o{n}", "actor": "a", "label": "l", "because": ["c2", "c7", "c4"]} for n in range(6)],
            "preference": [{"actor": "a", "statements": [], "because": ["j"]}],
            "issue": [
                {"id": "i", "label": "l", "low": {"value": 0, "label": "l"}, "high": {"value": 9, "label": "h"}}
                | {"because": ["c5"]}
            ],
            "red_line": [
                {"actor": "a", "text": "t", "issue": "i", "least": 5.5},
                {"actor": "b", "text": "t", "issue": "i", "most": 2},
            ],
        }
    )
    told = [dutch(misfit.fault) for misfit in doubts(dossier)]
    assert {"5,5", "2"} <= {word for text, _ in told for word in re.findall(r"[\d,]+", text)}
    assert any("5.5 against 2" in plain for _, plain in told)
    assert any("en nog 2" in text and "and 2 more" in plain for text, plain in told)
    assert len({plain.split("'")[-1] for _, plain in told}) > 12
