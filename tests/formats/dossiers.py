"""Random dossiers of records of every kind that fit together, with texts no writer would choose."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from goodoffices.dossier.dossier import Dossier

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\"'\\#=[]{},\u2028"), max_size=12)
WORD = st.sampled_from(["no", "yes", "half", "it's", 'say "so"', "[x]", "# not", "a = b", "été", "\\n", ""])
OWN_WORDS = TEXT.map(lambda text: re.sub('["“”„‟«»]', "", text))
REVIEWS = [
    {"state": "proposed"},
    {"state": "accepted", "by": "Ann", "when": "2025-03-06", "seconds": 3.5},
    {"state": "rejected", "reason": "wrong-span"},
]
NUMBER = st.floats(-1e9, 1e9, allow_nan=False) | st.sampled_from([0.1, 123456.789, 1e-7, 1e9, -0.0, 3.0])
WHEN = st.sampled_from(["2025-01-17", "2025-02", "2024", "2022/..", "2025-03-05~", "2024-06/2024-08", "2025?"])
IDS = st.lists(st.from_regex(r"[a-z0-9_-]{1,6}", fullmatch=True), min_size=1, max_size=4, unique=True)


def record(required, **optional):
    """Fields of a record: the required ones, some of the others, and now and then what every record may carry."""
    carried = {
        "marking": st.sampled_from(["public", "secret"]),
        "note": TEXT,
        "translation": st.dictionaries(
            st.sampled_from(["nl", "fr-BE"]), st.dictionaries(st.just("label"), TEXT), max_size=2
        ),
    }
    return st.fixed_dictionaries(required, optional=optional | carried)


def some(ids):
    return st.lists(st.sampled_from(ids), max_size=3) if ids else st.just([])


def expressions(options):
    def leaf(option):
        names = [level for level in option["levels"] if '"' not in level]
        bare = st.just(option["id"])
        if option["id"] in ("not", "and", "or", "if", "then", "iff"):
            raise AssertionError(option)
        return bare | st.sampled_from(names).map(lambda level: f'{option["id"]} >= "{level}"') if names else bare

    one = st.sampled_from(options).flatmap(leaf)
    return one | st.tuples(one, st.sampled_from(["and", "or", "if", "iff"]), one).map(" ".join)


def estimates(low, high):
    """A value, or [lowest, most likely, highest], within bounds."""
    return estimated(st.floats(low, high))


def estimated(value):
    """Such a value, or three of them in order."""
    return value | st.lists(value, min_size=3, max_size=3).map(sorted)


def capabilities():
    """None at all, or one that counts."""
    return estimated(st.just(0.0) | st.floats(1e-9, 1e6))


@st.composite
def scales(draw, actor_ids, because):
    """Issues, positions on them, interests, red lines and facts."""
    ends = draw(st.dictionaries(st.sampled_from(["cap", "pace", "x-1"]), st.sampled_from([(0, 9), (5, -2.5)])))
    mark = st.fixed_dictionaries({"label": TEXT}, optional={"because": because})
    issues = []
    for id, (low, high) in ends.items():
        value = st.floats(min(low, high), max(low, high))
        issue = record(
            {
                "id": st.just(id),
                "label": TEXT,
                "low": mark.map(lambda end, low=low: end | {"value": low}),
                "high": mark.map(lambda end, high=high: end | {"value": high}),
            },
            unit=TEXT,
            landmarks=st.lists(st.fixed_dictionaries({"value": value, "label": TEXT}), max_size=2),
            reference=value,
            outcome=value,
            settled=WHEN,
            because=because,
        )
        issues.append(draw(issue))
    positions = [
        draw(
            record(
                {
                    "actor": st.just(actor),
                    "issue": st.just(id),
                    "position": estimates(min(low, high), max(low, high)),
                    "salience": estimates(0, 1),
                    "capability": capabilities(),
                },
                because=because,
            )
        )
        for id, (low, high) in ends.items()
        for actor in draw(st.lists(st.sampled_from(actor_ids), unique=True))
    ]
    actor = st.sampled_from(actor_ids)
    line = record({"actor": actor, "text": TEXT}, because=because)
    on_scale = st.sampled_from(list(ends) or [None]).flatmap(
        lambda id: line.map(lambda fields: fields | ({"issue": id, "least": min(ends[id])} if id else {}))
    )
    return {
        "issue": issues,
        "position": positions,
        "interest": draw(st.lists(record({"actor": actor, "text": TEXT}, issues=some(list(ends))), max_size=2)),
        "red_line": draw(st.lists(on_scale, max_size=2)),
        "fact": draw(
            st.lists(
                record(
                    {"id": st.sampled_from("fgh"), "text": TEXT, "standing": st.sampled_from(["agreed", "divergent"])},
                    actors=some(actor_ids),
                ),
                max_size=2,
                unique_by=lambda fields: fields["id"],
            )
        ),
    }


@st.composite
def packages(draw, actor_ids, because):
    """A package of two signatories."""
    signatories = actor_ids[:2]
    parts = []
    for id in draw(st.lists(st.sampled_from("pqr"), min_size=1, unique=True)):
        options = draw(st.lists(WORD, min_size=2, max_size=3, unique=True))
        values = st.lists(NUMBER, min_size=len(options), max_size=len(options))
        optional = {"needs": st.just(signatories[:1]), "because": because}
        required = {
            "id": st.just(id),
            "label": TEXT,
            "options": st.just(options),
            "values": st.dictionaries(st.sampled_from(signatories), values),
        }
        parts.append(draw(st.fixed_dictionaries(required, optional=optional)))
    proposed = st.fixed_dictionaries({}, optional={part["id"]: st.sampled_from(part["options"]) for part in parts})
    fields = {"id": st.just("pack"), "label": TEXT, "signatories": st.just(signatories), "parts": st.just(parts)}
    optional = {"proposed": proposed, "unit": TEXT, "transfers": st.booleans(), "because": because}
    return draw(record(fields, disagreement=st.dictionaries(st.sampled_from(signatories), NUMBER), **optional))


@st.composite
def signals(draw, options, indicators):
    option = draw(st.sampled_from(options))
    limit = draw(st.sampled_from(["above", "below"]))
    seen = st.one_of(
        st.fixed_dictionaries({"claim": TEXT}),
        st.fixed_dictionaries({"indicator": st.sampled_from(indicators), limit: NUMBER}),
    )
    announces = {"option": option["id"], "level": draw(st.sampled_from(option["levels"]))}
    return draw(record({"announces": st.just(announces)}, seen=seen))


@st.composite
def dossiers(draw, series=True):
    fixed = st.just
    words = {"not", "and", "or", "if", "then", "iff"}
    source_ids, claim_ids, judgement_ids, actor_ids, option_ids, outcome_ids, indicator_ids = (
        [id for id in draw(IDS) if id not in words] or ["x"] for _ in range(7)
    )
    judgement_ids = [f"j{id}" for id in judgement_ids]
    because = some(claim_ids + judgement_ids)
    actor = st.sampled_from(actor_ids)
    speaker = st.fixed_dictionaries(
        {"name": TEXT},
        optional={"on_behalf_of": actor, "actor": actor, "anonymous": st.booleans(), "affiliation": TEXT},
    )
    hop = st.fixed_dictionaries(
        {"who": TEXT}, optional={"kind": st.sampled_from(["agency", "outlet"]), "on": WHEN, "actor": actor}
    )
    span = st.tuples(st.integers(0, 9), st.integers(10, 99))
    grade = st.fixed_dictionaries(
        {"reliability": st.sampled_from("ABCDEF"), "credibility": st.integers(1, 6)},
        optional={"why": TEXT, "when": WHEN},
    )
    options = draw(
        st.tuples(
            *(
                record(
                    {"id": fixed(id), "actor": actor, "label": TEXT},
                    levels=st.lists(WORD, min_size=2, max_size=4, unique=True),
                    direction=st.sampled_from(["both", "forward", "backward"]),
                    because=because,
                )
                for id in option_ids
            )
        )
    )
    known = [{"id": o["id"], "levels": o.get("levels", ["no", "yes"])} for o in options]
    expression = expressions(known)
    rules = st.one_of(
        record({"kind": st.sampled_from(["exclusive", "at-least-one"]), "options": some(option_ids).filter(bool)}),
        record({"kind": fixed("if-then"), "if": expression, "then": expression}, because=because),
        record({"kind": st.sampled_from(["forbid", "coalesce"]), "pattern": expression}),
        record({"kind": fixed("no-move"), "actor": actor, "from": expression, "to": expression}),
    )
    orders = st.one_of(
        st.fixed_dictionaries({"statements": st.lists(expression, max_size=3)}),
        st.fixed_dictionaries({"weights": st.dictionaries(expression, NUMBER, max_size=3)}),
        st.fixed_dictionaries({"ranking": st.lists(st.integers(1, 9) | st.tuples(st.integers(1, 9)), max_size=3)}),
        st.fixed_dictionaries({"payoffs": st.lists(NUMBER, max_size=3)}),
    )
    row = st.fixed_dictionaries({"as_of": WHEN, "published": WHEN, "value": NUMBER, "source": TEXT})
    reported = st.fixed_dictionaries(
        {"as_of": WHEN, "kind": st.sampled_from(["level", "increase"]), "value": NUMBER, "source": TEXT}
    )
    level = {o["id"]: st.sampled_from(o["levels"]) for o in known}
    indicators = draw(
        st.tuples(
            *(
                record(
                    {"id": fixed(id), "label": TEXT, "unit": TEXT},
                    observations=st.lists(row, max_size=3),
                    reported=st.lists(reported, max_size=2),
                    yardsticks=fixed([{"id": "one", "value": 1.5, "label": "one", "because": claim_ids[:1]}]),
                    hysteresis=st.floats(0, 1),
                )
                for id in indicator_ids
            )
        )
    )
    if series:
        indicators = [{**i, "series": f"indicators/{i['id']}.csv"} if draw(st.booleans()) else i for i in indicators]
    kinds = {
        "about": draw(
            record(
                {"id": fixed("random"), "title": TEXT},
                summary=TEXT,
                as_of=st.dates(),
                language=fixed("nl"),
                because=because,
            )
        ),
        "source": draw(
            st.tuples(
                *(
                    record(
                        {"id": fixed(id), "outlet": TEXT, "title": TEXT},
                        published=fixed("2026-01"),
                        url=TEXT,
                        sha256=fixed("0" * 64),
                    )
                    for id in source_ids
                )
            )
        ),
        "claim": draw(
            st.tuples(
                *(
                    record(
                        {
                            "id": fixed(id),
                            "paraphrase": OWN_WORDS,
                            "status": fixed("reported"),
                            "speaker": speaker,
                            "rev": rev,
                            "source": st.sampled_from(source_ids),
                        },
                        chain=st.lists(hop, max_size=2),
                        said=WHEN,
                        bears_on=fixed({"actors": actor_ids[:2], "options": option_ids[:1]}),
                        grade=grade,
                        confirms=some([other for other in claim_ids if other != id]),
                        repeats=some(claim_ids[: claim_ids.index(id)]),
                        span=span,
                        quote_ranges=st.lists(span, max_size=2),
                        event=st.fixed_dictionaries({"code": fixed("AGREE")}, optional={"recipients": some(actor_ids)}),
                        likelihood=st.sampled_from(["likely", [0.25, 0.5]]),
                        checks=st.lists(st.fixed_dictionaries({"against": TEXT, "verdict": fixed("agrees")})),
                        review=st.sampled_from(REVIEWS),
                        withdrawn=st.booleans(),
                    )
                    for id in claim_ids
                    for rev in map(fixed, range(1, 1 + draw(st.integers(1, 2))))
                )
            )
        ),
        "judgement": draw(
            st.tuples(
                *(
                    record(
                        {"id": fixed(id), "by": TEXT, "date": WHEN, "text": TEXT},
                        likelihood=st.sampled_from(["likely", [0.25, 0.5]]),
                        about=st.sampled_from(outcome_ids),
                        because=because,
                    )
                    for id in judgement_ids
                )
            )
        ),
        "actor": draw(
            st.tuples(
                *(record({"id": fixed(id), "name": TEXT}, aliases=st.lists(TEXT, max_size=2)) for id in actor_ids)
            )
        ),
        "relation": draw(
            st.lists(record({"kind": fixed("treaty"), "from": actor, "to": actor}, since=WHEN, symmetric=st.booleans()))
        ),
        "event": draw(st.lists(record({"date": WHEN, "label": TEXT}, actors=some(actor_ids), because=because))),
        "hypothesis": [
            draw(record({"id": fixed(id), "text": TEXT}, marks=st.dictionaries(st.sampled_from(claim_ids), fixed("I"))))
            for id in draw(IDS)
        ],
        "option": options,
        "rule": draw(st.lists(rules, max_size=3)),
        "preference": [
            draw(orders) | {"actor": id, "judge": judge}
            for id in actor_ids
            for judge in draw(st.lists(st.sampled_from(["team", "other", "x y"]), unique=True))
        ],
        "outcome": draw(
            st.tuples(*(record({"id": fixed(id), "label": TEXT, "pattern": expression}) for id in outcome_ids))
        ),
        **draw(scales(actor_ids, because)),
        "package": draw(st.lists(packages(actor_ids, because), max_size=1)) if len(actor_ids) > 1 else [],
        "indicator": indicators,
        "signal": [draw(signals(known, indicator_ids)) | {"id": id} for id in draw(IDS)],
        "status_quo": draw(st.none() | st.fixed_dictionaries({"levels": st.fixed_dictionaries({}, optional=level)})),
    }
    return Dossier.model_validate(kinds)
