"""Which judgement would change the answer: against exact counts, by hand where the conflict is small."""

from itertools import combinations, permutations
from pathlib import Path

import numpy as np
import pytest

import goodoffices
from definitions.twin import Conflict, Twin
from goodoffices.analyses.sensitivity.doubting import OUT, without_claims
from goodoffices.analyses.sensitivity.judging import apart
from goodoffices.analyses.sensitivity.run import wilson
from goodoffices.analyses.sensitivity.spreading import GRADES, TABLE
from goodoffices.analyses.sensitivity.turning import orders_within, single_move
from goodoffices.dossier.records.preference import Preference
from goodoffices.models.conflict.build import graph

CONCEPTS = ("nash", "gmr", "smr", "seq", "symseq")


def euphrates(syria=None):
    """The Euphrates with all states ranked strictly, from best to worst: for Syria as given, for Iraq as published."""
    dossier = goodoffices.open("kinsara2014-euphrates")
    options, states = (
        ("release", "escalate", "attack"),
        [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (0, 1, 1)],
    )
    patterns = [
        " and ".join(o if level else f"not {o}" for o, level in zip(options, state, strict=True)) for state in states
    ]
    ranked = {"syria": syria or (1, 3, 2, 6, 4, 5), "iraq": (2, 4, 6, 1, 5, 3)}
    given = [Preference(actor=a, ranking=tuple(patterns[k - 1] for k in order), id=a) for a, order in ranked.items()]
    return dossier.model_copy(update={"preference": tuple(given), "outcome": ()})


def lasts(syria, iraq, state, concept):
    """Whether a state of the Euphrates lasts, literally; rankings from best to worst, states from 1."""
    options = ((0, 2, "both"), (0, 2, "both"), (1, 2, "both"))
    payoffs = tuple(tuple(-ranking.index(s) for s in range(1, 7)) for ranking in (syria, iraq))
    twin = Twin(Conflict(2, options, ({0: 1, 1: 1},), payoffs))
    return all(getattr(twin, concept)(i, state - 1) for i in (0, 1))


def distance(one, other):
    return sum((one.index(a) < one.index(b)) != (other.index(a) < other.index(b)) for a, b in combinations(one, 2))


STATED = (2, 1, 6, 3, 4, 5)  # a Syria for whom nothing holds state 1


@pytest.fixture(scope="module")
def iraq():
    """Iraq's ranking, read from the dossier's own order."""
    model = graph(goodoffices.open("kinsara2014-euphrates"))
    u = model.payoff(model.actors.index("iraq"))[model.moves.states]
    assert len(set(u.tolist())) == 6
    return tuple((np.argsort(-u) + 1).tolist())


def test_all_rankings_alike_give_the_published_counts(iraq):
    """Of Syria's 720 rankings 240, 384, 300, 384, 300 let state 2 last (mediation.md, golden 1); a sample says so."""
    exact = {c: sum(lasts(r, iraq, 2, c) for r in permutations(range(1, 7))) for c in CONCEPTS}
    assert exact == {"nash": 240, "gmr": 384, "smr": 300, "seq": 384, "symseq": 300}
    told = {"draws": 4000, "switched": 0, "swaps": 0, "concept": CONCEPTS, "spread": ("syria=1", "iraq=0")}
    answer = goodoffices.run("sensitivity", euphrates(), seed=11, **told).answer
    found = {(s.target, s.concept): s for s in answer.shares}
    for concept, count in exact.items():
        share = found["2", concept]
        p = count / 720
        assert abs(share.share - p) < 4 * (p * (1 - p) / 4000) ** 0.5
        assert share.low <= share.share <= share.high
    assert all(found["3", concept].share == 0 for concept in CONCEPTS)


@pytest.mark.parametrize("phi", [0.3, 0.6])
def test_shares_are_those_of_the_law(iraq, phi):
    """Each of the 720 rankings weighed by phi to the number of its swaps."""
    weight = {r: phi ** distance(r, STATED) for r in permutations(range(1, 7))}
    told = {"draws": 4000, "switched": 0, "swaps": 0, "concept": ("nash", "seq"), "spread": (f"syria={phi}", "iraq=0")}
    answer = goodoffices.run("sensitivity", euphrates(STATED), seed=3, **told).answer
    for share in answer.shares:
        p = sum(w for r, w in weight.items() if lasts(r, iraq, int(share.target), share.concept)) / sum(weight.values())
        assert abs(share.share - p) <= 4 * (p * (1 - p) / 4000) ** 0.5 + 1e-12
        assert share.stated == lasts(STATED, iraq, int(share.target), share.concept)


def test_the_nearest_order_is_the_nearest_of_all(iraq):
    """Against all 720 rankings of Syria (golden 2: three swaps to (2,1,3,6,4,5) under Nash, one under the others)."""
    rankings = list(permutations(range(1, 7)))
    stated = (1, 3, 6, 2, 4, 5)
    for base in (stated, STATED, (6, 5, 4, 3, 2, 1)):
        answer = goodoffices.run("sensitivity", euphrates(base), draws=1, switched=0, swaps=8, concept=CONCEPTS).answer
        for turn in answer.turns:
            state = int(turn.target)
            verdict = lasts(base, iraq, state, turn.concept)
            by_syria = [distance(base, r) for r in rankings if lasts(r, iraq, state, turn.concept) != verdict]
            by_iraq = [distance(iraq, r) for r in rankings if lasts(base, r, state, turn.concept) != verdict]
            near = [d for d in (*by_syria, *by_iraq) if d <= 8]
            assert turn.stated == verdict
            assert turn.swaps == min(near, default=None)
            if near:
                assert turn.others + 1 == near.count(min(near))
                assert len(turn.pairs) == turn.swaps


def test_golden_swaps_of_syria():
    """As published, state 2: Nash three swaps, one ranking; GMR, SMR, SEQ and SSEQ one, to (1,3,2,6,4,5)."""
    model = graph(goodoffices.open("kinsara2014-euphrates"))
    u = model.payoff(model.actors.index("syria"))[model.moves.states]
    syria = tuple((np.argsort(-u, kind="stable") + 1).tolist())
    answer = goodoffices.run("sensitivity", euphrates(syria), draws=1, switched=0, swaps=5, concept=CONCEPTS).answer
    turns = {turn.concept: turn for turn in answer.turns if turn.target == "2"}
    assert {c: t.swaps for c, t in turns.items()} == {"nash": 3, "gmr": 1, "smr": 1, "seq": 1, "symseq": 1}
    assert all((t.actor, t.others, t.stated) == ("syria", 0, False) for t in turns.values())
    assert turns["seq"].moved.state == 2


def test_chicken_within_one_swap():
    """The four orders of Row within one swap (golden 6): Nash 3/4; GMR at 2 3/4, at 3 and 4 1; SEQ at 3 1, at 4 0."""
    chicken = goodoffices.open("chicken")
    orders, distances, reach = orders_within(4, 1)
    assert (distances, reach) == ([0, 1, 1, 1], 1)
    ranking = chicken.preference[0].ranking
    counts = {}
    for order in orders.tolist():
        row = chicken.preference[0].model_copy(update={"ranking": tuple(ranking[k] for k in order)})
        other = chicken.model_copy(update={"preference": (row, chicken.preference[1])})
        answer = goodoffices.run("sensitivity", other, draws=1, switched=0, swaps=0, concept=CONCEPTS).answer
        for share in answer.shares:
            key = share.target, share.concept
            counts[key] = counts.get(key, 0) + share.stated
    assert [counts[k, "nash"] for k in "23"] == [3, 3]
    assert [counts[k, "gmr"] for k in "234"] == [3, 4, 4]
    assert [counts[k, "seq"] for k in "34"] == [4, 0]


def test_orders_within_so_many_swaps():
    """Every order of five things once, at its Kendall distance; a single move is found where there is one."""
    orders, distances, reach = orders_within(5, 10)
    assert reach == 10
    assert len({tuple(one) for one in orders.tolist()}) == 120
    assert distances == [distance(tuple(one), tuple(range(5))) for one in orders.tolist()]
    for order in orders:
        alone = single_move(order)
        single = {
            (k, place)
            for k in range(5)
            for place in range(5)
            if [*(rest := [j for j in range(5) if j != k])[:place], k, *rest[place:]] == order.tolist()
        }
        assert (alone is None) == (not single)
        assert alone is None or (alone[0], alone[0] - alone[1]) in single


def test_longer_searches_stop_where_they_are_whole():
    _, distances, reach = orders_within(60, 8)
    assert max(distances) == reach < 8
    assert sum(d == 1 for d in distances) == 59


def test_intervals_hold_also_at_the_ends():
    assert wilson(0, 100) == (0.0, pytest.approx(0.0370, abs=1e-4))
    low, high = wilson(30, 100)
    assert (round(low, 4), round(high, 4)) == (0.2189, 0.3958)
    assert wilson(100, 100)[1] == 1.0


def test_switching_a_pair_is_exact_where_all_else_is_fixed(iraq):
    """With phi 0 everywhere a switch compares two orders: the effect is the verdict of one less that of the other."""
    told = {"draws": 5, "switched": 5, "swaps": 0, "concept": CONCEPTS, "spread": ("syria=0", "iraq=0")}
    answer = goodoffices.run("sensitivity", euphrates(STATED), **told).answer
    seen = {}
    for switch in answer.switches:
        assert switch.kind == "pair"
        if switch.actor == "syria":
            seen[switch.above.state] = {(e.target, e.concept): e.difference for e in switch.effects}
    for place in range(5):
        order = list(STATED)
        order[place], order[place + 1] = order[place + 1], order[place]
        for state in range(1, 7):
            for concept in CONCEPTS:
                change = lasts(tuple(order), iraq, state, concept) - lasts(STATED, iraq, state, concept)
                assert seen.get(STATED[place], {}).get((str(state), concept), 0) == change
    assert all(effect.error == 0 for switch in answer.switches for effect in switch.effects)


def test_the_rest_is_drawn_alike():
    """A switch that changes nothing has no effect at all, not one of chance; the same seed, the same bytes."""
    talks = goodoffices.open("us-iran-2025")
    told = {"outcome": "interim-accord", "draws": 30, "switched": 30, "swaps": 0, "concept": ("nash",)}
    one, two = (goodoffices.run("sensitivity", talks, seed=4, **told) for _ in range(2))
    assert one.to_dict() == two.to_dict()
    assert goodoffices.run("sensitivity", talks, seed=5, **told).answer.shares != one.answer.shares
    judged = [s for s in one.answer.switches if s.kind == "judge"]
    assert {(s.actor, s.other) for s in judged} == {
        ("usa", "pessimist"),
        ("iran", "sceptic"),
        ("israel", "sceptic"),
        ("israel", "alarmed"),
    }
    quiet = [s for s in one.answer.switches if s.actor == "armed-groups"]
    assert quiet
    assert all(not s.effects for s in quiet)


def test_the_difference_that_matters():
    """Of eight things on which the sceptic differs about Iran those turn a verdict that do so when taken over alone."""
    talks = goodoffices.open("us-iran-2025")
    answer = goodoffices.run("sensitivity", talks, draws=1, switched=0, swaps=0).answer
    iran = next(j for j in answer.differences if j.actor == "iran")
    assert (iran.first, iran.other, len(iran.apart)) == ("team", "sceptic", 8)
    stated = {(s.target, s.concept): s.stated for s in answer.shares}
    mine = next(p for p in talks.preference if (p.actor, p.judge) == ("iran", "team"))
    theirs = next(p for p in talks.preference if (p.actor, p.judge) == ("iran", "sceptic"))
    checked = 0
    for one, (kind, *_, orders) in zip(iran.apart, apart(mine, theirs), strict=True):
        turned = set()
        for statements in orders:
            changed = [p.model_copy(update={"statements": statements}) if p is mine else p for p in talks.preference]
            other = talks.model_copy(update={"preference": tuple(changed)})
            shares = goodoffices.run("sensitivity", other, draws=1, switched=0, swaps=0, judge="team").answer.shares
            turned |= {(s.target, s.concept) for s in shares if s.stated != stated[s.target, s.concept]}
            checked += 1
        assert (one.kind, {(t.target, t.concept) for t in one.turns}) == (kind, turned)
    assert checked > 8


def test_what_hangs_on_a_claim():
    """A rule falls with its last reason, through judgements; of an actor whose every order falls, any order counts."""
    talks = goodoffices.open("us-iran-2025")
    assert without_claims(talks, {"c07"}).hanging == without_claims(talks, set()).hanging == ()
    assert without_claims(talks, {"c04"}).hanging == (  # by way of judgements that name no other reason
        "rule-exclusive-pressure-relief-2025-02",
        "rule-if-then-relief-us-channel-2025-02-12",
        "rule-if-then-enrichment-low-iran-channel-direct-2025-02-12",
        "rule-if-then-support-cut-iran-channel-2025-02-12",
    )
    everything = {claim.id for claim in talks.claims}
    fallen = without_claims(talks, everything)
    assert "rule-exclusive-pressure-relief-2025-02" in fallen.hanging
    assert "preference-russia-team-2025-02-12" in fallen.hanging
    assert ("russia", "team") in fallen.loose
    assert "rule-coalesce-israel-strike-2025-02-12" not in fallen.hanging  # j25 names no reason and stands for itself
    answer = goodoffices.run("sensitivity", talks, draws=20, switched=0, swaps=0, below="B2").answer
    doubts = {doubt.claim: doubt for doubt in answer.doubts}
    assert set(doubts) == {"c02", "c03", "c08", "c09", "c10", "c11", "c12", "c13"}
    assert {doubt.out for doubt in doubts.values()} == {0.25}


def small(**more):
    """Two actors, a claim of low grade behind a rule that holds the second back."""
    return goodoffices.Dossier.model_validate(
        {
            "about": {"id": "small", "title": "Small"},
            "claim": [
                {
                    "id": "c1",
                    "paraphrase": "The second cannot act while the first does.",
                    "status": "unattributed",
                    "grade": {"reliability": "D", "credibility": 4},
                }
            ],
            "actor": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "option": [{"id": "x", "actor": "a", "label": "X"}, {"id": "y", "actor": "b", "label": "Y"}],
            "rule": [{"kind": "exclusive", "options": ["x", "y"], "because": ["c1"]}],
            "preference": [
                {"actor": "a", "statements": ["x"], "confidence": "high"},
                {"actor": "b", "statements": ["y"], "confidence": "high"},
            ],
            "outcome": [{"id": "only-a", "label": "Only A", "pattern": "x and not y"}],
        }
        | more
    )


def test_a_doubtful_rule_opens_the_states_it_forbids():
    """With the rule A alone lasts, without it B joins: the share is that of the readings in which the claim holds."""
    answer = goodoffices.run("sensitivity", small(), draws=2000, switched=50, below="C3").answer
    share = next(s for s in answer.shares if s.concept == "nash")
    assert share.stated
    assert abs(share.share - 0.5) < 4 * (0.25 / 2000) ** 0.5
    switch = next(s for s in answer.switches if s.kind == "claim")
    effect = switch.effects[0]
    assert (switch.claim, effect.first, effect.other, effect.error) == ("c1", 1.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"outcome": "interim"}, "interim-accord"),
        ({"concept": ("sek",)}, "seq"),
        ({"judge": "skeptic"}, "sceptic"),
        ({"draws": 0}, "at least one"),
        ({"swaps": -1}, "below 0"),
        ({"swaps": 9}, "8"),
        ({"below": "Z9"}, "grade"),
        ({"below": ""}, "grade"),
        ({"spread": ("irann=0.2",)}, "iran"),
        ({"spread": ("iran=2",)}, "0 to 1"),
        ({"spread": ("iran",)}, "0 to 1"),
        ({"concept": ("sim",)}, "sim"),
    ],
)
def test_bad_input_is_told(told, said):
    with pytest.raises(goodoffices.BadInput) as error:
        goodoffices.run("sensitivity", goodoffices.open("us-iran-2025"), **told)
    assert said in str(error.value)


def test_without_names_states_are_asked_about():
    answer = goodoffices.run("sensitivity", goodoffices.open("chicken"), draws=3, switched=0).answer
    assert [target.state for target in answer.targets] == [1, 2, 3, 4]
    one = goodoffices.run("sensitivity", goodoffices.open("chicken"), outcome="not row_swerves", draws=3, switched=0)
    assert [(t.key, t.forms) for t in one.answer.targets] == [("not row_swerves", 2)]


def test_the_table_of_the_page_is_the_one_that_counts():
    """What the docs and the result show as phi is what is read."""
    page = Path(__file__).parents[2] / "docs" / "how-to" / "which-judgement-carries-it.md"
    found = {}
    for line in page.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 7 and cells[0] in ("high", "moderate", "low", "none"):
            found |= {f"{cells[0]}/{grade}": float(cell) for grade, cell in zip(GRADES, cells[1:], strict=True)}
    assert found == TABLE
    told = "of 100, in 5 with grade 1, 10 with grade 2, 25 with grade 3, 50 with grade 4 and 75 with grade 5"
    assert told in " ".join(page.read_text(encoding="utf-8").split())
    assert OUT == {1: 0.05, 2: 0.1, 3: 0.25, 4: 0.5, 5: 0.75}
    result = goodoffices.run("sensitivity", goodoffices.open("chicken"), draws=2, switched=0, spread=("low/3=0.6",))
    assert result.answer.table == TABLE | {"low/3": 0.6}
    assert next(row for row in result.table("phi").rows if row[0].word == "confidence-low")[3] == 0.6


def test_a_matter_that_falls_apart_without_a_claim_is_told():
    """Without the claim the first stays out, as it does today, and a rule asks that it be in."""
    rules = [{"kind": "at-least-one", "options": ["x"]}]
    options = [{"id": "x", "actor": "a", "label": "X", "because": ["c1"]}, {"id": "y", "actor": "b", "label": "Y"}]
    broken = small(rule=rules, option=options, status_quo={"levels": {"x": "no"}})
    with pytest.raises(goodoffices.BadInput, match="without c1"):
        goodoffices.run("sensitivity", broken, draws=20, below="C3")


@pytest.mark.parametrize("sequence", ["single_mover", "each_opponent_once"])
def test_other_sequences_are_those_of_stability(sequence):
    garrison = goodoffices.open("hipel1980-garrison")
    told = {"draws": 2, "switched": 0, "swaps": 0, "concept": ("gmr", "smr"), "sequence": sequence}
    shares = goodoffices.run("sensitivity", garrison, **told).answer.shares
    lasting = goodoffices.run("stability", garrison, concept=("gmr", "smr"), sequence=sequence).answer
    for share in shares:
        ends = share.target in map(str, lasting.end_states)
        assert share.stated == (not ends and int(share.target) in lasting.equilibria[share.concept])
