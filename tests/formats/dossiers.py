"""Random dossiers of records of every kind that fit together, with texts no writer would choose."""

from __future__ import annotations

from hypothesis import strategies as st

from goodoffices.dossier.dossier import Dossier

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\"'\\#=[]{},\u2028"), max_size=12)
WORD = st.sampled_from(["no", "yes", "half", "it's", 'say "so"', "[x]", "# not", "a = b", "été", "\\n", ""])
NUMBER = st.floats(-1e9, 1e9, allow_nan=False) | st.sampled_from([0.1, 123456.789, 1e-7, 1e22, -0.0, 3.0])
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


@st.composite
def talks(draw, actors, because):
    """Issues and all that hangs on them."""
    issue_ids = draw(IDS)
    actor, issue, fixed = st.sampled_from(actors), st.sampled_from(issue_ids), st.just
    end = st.fixed_dictionaries({"label": TEXT}, optional={"because": because})
    value = st.sampled_from([0, 2.5, 10, [1, 2, 3.25]])
    share = st.sampled_from([0, 0.5, 1, [0.25, 0.5, 1]])
    words, carried = {"text": TEXT}, {"because": because}
    return {
        "issue": [
            draw(
                record(
                    {
                        "id": fixed(id),
                        "label": TEXT,
                        "low": end.map(lambda e: e | {"value": -1.5}),
                        "high": end.map(lambda e: e | {"value": 12}),
                    },
                    unit=TEXT,
                    landmarks=st.lists(end.map(lambda e: e | {"value": 3}), max_size=2),
                    reference=fixed(0.0),
                    settled=WHEN,
                    **carried,
                )
            )
            for id in issue_ids
        ],
        "position": [
            draw(
                record({"actor": fixed(id), "issue": issue, "position": value, "salience": share, "capability": value})
            )
            for id in actors
        ],
        "interest": draw(st.lists(record({"actor": actor, **words}, issues=some(issue_ids), kind=fixed("process")))),
        "red_line": draw(st.lists(record({"actor": actor, "issue": issue, **words}, most=fixed(4.5), **carried))),
        "fact": [draw(record({"id": fixed(id), "standing": fixed("divergent"), **words})) for id in draw(IDS)],
        "package": [
            draw(
                record(
                    {
                        "id": fixed(id),
                        "label": TEXT,
                        "signatories": fixed(actors),
                        "parts": fixed(
                            [{"id": "p", "label": "x", "options": ["a", 'b "c"'], "values": {actors[0]: [0, 1.5]}}]
                        ),
                    },
                    proposed=fixed({"p": "a"}),
                    transfers=st.booleans(),
                )
            )
            for id in draw(IDS)
            if len(actors) > 1
        ],
    }


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
    speaker = st.fixed_dictionaries({"name": TEXT}, optional={"on_behalf_of": actor, "anonymous": st.booleans()})
    hop = st.fixed_dictionaries({"who": TEXT}, optional={"kind": st.sampled_from(["root", "agency"]), "on": WHEN})
    grade = st.fixed_dictionaries(
        {"reliability": st.sampled_from("ABCDEF"), "credibility": st.integers(1, 6)}, optional={"why": TEXT}
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
                    record({"id": fixed(id), "outlet": TEXT, "title": TEXT}, published=WHEN, url=TEXT)
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
                            "paraphrase": TEXT,
                            "status": fixed("reported"),
                            "speaker": speaker,
                            "rev": rev,
                        },
                        chain=st.lists(hop, max_size=2),
                        source=st.sampled_from(source_ids),
                        said=WHEN,
                        bears_on=fixed({"actors": actor_ids[:2], "options": option_ids[:1]}),
                        grade=grade,
                        confirms=some(claim_ids),
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
        "indicator": indicators,
        **draw(talks(actor_ids, because)),
        "status_quo": draw(st.none() | st.fixed_dictionaries({"levels": st.fixed_dictionaries({}, optional=level)})),
    }
    return Dossier.model_validate(kinds)
