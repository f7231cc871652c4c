"""Small dossiers from a few words, for tests that need no more."""

from __future__ import annotations

from typing import Any

from goodoffices.dossier.dossier import Dossier

TALKS: dict[str, Any] = {
    "source": [{"id": "paper", "outlet": "The Paper", "title": "Talks", "published": "2025-02-01"}],
    "claim": [
        {
            "id": "c1",
            "paraphrase": "A wants talks.",
            "status": "asserted",
            "speaker": {"name": "Ann", "on_behalf_of": "a"},
            "chain": [{"who": "Ann", "kind": "root"}],
            "source": "paper",
            "said": "2025-02-01",
            "bears_on": {"actors": ["a"], "options": ["talk"]},
        },
        {"id": "c2", "paraphrase": "B is silent.", "status": "unattributed", "source": "paper", "said": "2025-02-01"},
    ],
    "judgement": [{"id": "j1", "by": "team", "date": "2025-02-02", "text": "A means it.", "because": ["c1"]}],
    "hypothesis": [
        {"id": "h1", "text": "A means it.", "marks": {"c1": "C", "c2": "N"}, "because": ["j1"]},
        {"id": "h2", "text": "A plays for time.", "marks": {"c1": "I"}},
    ],
    "actor": [{"id": "a", "name": "Alpha"}, {"id": "b", "name": "Beta", "roles": ["party", "spoiler"]}],
    "relation": [{"kind": "rival", "from": "a", "to": "b", "since": "2020", "because": ["c2"]}],
    "event": [{"date": "2025-02-01", "label": "An offer", "actors": ["a"], "because": ["c1"]}],
    "option": [
        {"id": "talk", "actor": "a", "label": "Talk", "because": ["j1"]},
        {"id": "pay", "actor": "b", "label": "Pay", "levels": ["none", "half", "all"], "because": ["j1"]},
    ],
    "rule": [{"kind": "if-then", "if": 'pay = "all"', "then": "talk", "because": ["j1"]}],
    "preference": [
        {"actor": "a", "statements": ["pay", "not talk"], "because": ["j1"]},
        {"actor": "b", "weights": {"talk": 2, "pay": -1}, "because": ["j1"]},
    ],
    "outcome": [{"id": "deal", "label": "A deal", "pattern": "talk and pay", "because": ["j1"]}],
    "indicator": [
        {
            "id": "prices",
            "label": "Prices",
            "unit": "eur",
            "because": ["c1"],
            "observations": [
                {"as_of": "2025-01-01", "published": "2025-01-05", "value": 1.5, "source": "office"},
                {"as_of": "2025-01-31", "published": "2025-02-05", "value": 2.5, "source": "office"},
            ],
            "yardsticks": [{"id": "one", "value": 1.0, "label": "one", "because": ["j1"]}],
        }
    ],
    "signal": [
        {
            "id": "room",
            "announces": {"option": "talk", "level": "yes"},
            "seen": {"claim": "A asks for a room"},
            "because": ["j1"],
        },
        {
            "id": "dear",
            "announces": {"option": "talk", "level": "no"},
            "seen": {"indicator": "prices", "above": 3.5},
            "because": ["j1", "c1"],
        },
    ],
    "issue": [
        {
            "id": "cap",
            "label": "Cap",
            "unit": "tons",
            "low": {"value": 0, "label": "nothing", "because": ["j1"]},
            "high": {"value": 50, "label": "all"},
            "landmarks": [{"value": 20, "label": "as before", "because": ["c1"]}],
            "reference": 50,
            "because": ["j1"],
        },
        {
            "id": "pace",
            "label": "Pace",
            "low": {"value": 10, "label": "slow"},
            "high": {"value": 0, "label": "at once"},
            "reference": 10,
            "because": ["j1"],
        },
    ],
    "position": [
        {
            "actor": "a",
            "issue": "cap",
            "position": [0, 5, 20],
            "salience": 0.8,
            "capability": [1, 2, 3],
            "because": ["j1"],
        },
        {"actor": "b", "issue": "cap", "position": 40, "salience": 0.5, "capability": 1, "because": ["j1"]},
        {"actor": "a", "issue": "pace", "position": 9, "salience": 0.2, "capability": 2, "because": ["j1"]},
        {"actor": "b", "issue": "pace", "position": 1, "salience": 0.9, "capability": 1, "because": ["j1"]},
    ],
    "interest": [{"actor": "a", "text": "To be safe.", "issues": ["cap"], "kind": "security", "because": ["c1"]}],
    "red_line": [{"actor": "b", "text": "Never nothing.", "issue": "cap", "least": 10, "because": ["c2"]}],
    "fact": [{"id": "met", "text": "They met.", "standing": "agreed", "actors": ["a", "b"], "because": ["c1"]}],
    "intervention": [
        {
            "id": "escrow",
            "by": "a",
            "label": "Put the money aside",
            "role": "donor",
            "style": "manipulation",
            "cost": {"low": 1, "mode": 2, "high": 4},
            "consent": ["b"],
            "edits": [{"set": "option", "id": "pay", "direction": "forward"}],
            "because": ["j1"],
        }
    ],
    "package": [
        {
            "id": "accord",
            "label": "Accord",
            "unit": "points",
            "signatories": ["a", "b"],
            "parts": [
                {
                    "id": "gas",
                    "label": "Gas",
                    "options": ["no gas", "some gas", "all gas"],
                    "values": {"a": [0, 3, 4], "b": [0, -1, -3]},
                    "because": ["j1"],
                },
                {
                    "id": "aid",
                    "label": "Aid",
                    "options": ["no aid", "aid"],
                    "values": {"a": [0, -1], "b": [0, 4]},
                    "needs": ["a"],
                },
            ],
            "disagreement": {"a": 0.5},
            "proposed": {"gas": "some gas", "aid": "aid"},
            "because": ["j1"],
        }
    ],
    "status_quo": {"levels": {"talk": "no"}},
}

#: One issue whose scale, ranges and outcome are easy to read off.
PRICE: dict[str, Any] = {
    "issue": [
        {
            "id": "price",
            "label": "Price",
            "unit": "eur",
            "low": {"value": 0, "label": "free"},
            "high": {"value": 10, "label": "full", "translation": {"nl": {"label": "vol"}}},
            "landmarks": [{"value": 4, "label": "last year"}],
            "reference": 10,
        }
    ],
    "position": [
        {"actor": "a", "issue": "price", "position": [8, 9, 10], "salience": 0.9, "capability": 2, "because": ["j1"]},
        {
            "actor": "b",
            "issue": "price",
            "position": 1,
            "salience": [0.1, 0.4, 0.5],
            "capability": 1,
            "because": ["j1"],
        },
    ],
    "interest": [{"actor": "a", "text": "A needs cash.", "issues": ["price"], "kind": "substance", "because": ["j1"]}],
    "red_line": [{"actor": "b", "text": "B pays no more than 7.", "issue": "price", "most": 7, "because": ["j1"]}],
    "fact": [{"id": "f1", "text": "The goods exist.", "standing": "agreed", "actors": ["a", "b"], "because": ["c1"]}],
}


def made(**kinds: Any) -> Dossier:
    """A dossier of just these kinds of record, given as in the file."""
    return Dossier.model_validate({"about": {"id": "small", "title": "Small"}} | kinds)


def talks(**kinds: Any) -> Dossier:
    """A dossier with a record of every kind; `kinds` take the place of those it has."""
    return made(**TALKS | kinds)


def bazaar(**kinds: Any) -> Dossier:
    """The same with one issue, the price; `kinds` take the place of those it has."""
    return talks(**PRICE | kinds)
