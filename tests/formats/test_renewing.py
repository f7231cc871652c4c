"""Format 1 and format 2: opened, converted and opened again, a dossier gives the same answers."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import goodoffices
from definitions.conflicts import conflicts as levelled
from definitions.conflicts import dossier_of
from dossier.small import made, talks
from formats.dossiers import dossiers
from formats.yes_no import conflicts
from goodoffices.desk.checking import check
from goodoffices.dossier.dossier import Dossier
from goodoffices.dossier.edit.edit import Edit, apply
from goodoffices.errors import BadInput
from goodoffices.formats.native import read
from goodoffices.formats.native_write import write
from goodoffices.models.conflict import by_patterns
from goodoffices.models.conflict.build import graph
from goodoffices.store.opening import convert, names
from goodoffices.store.renewing import renewed

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
CONFLICTS = [name for name in (*names(), "games-2x2-31") if goodoffices.open(name).option]
ACTORS = [{"id": id, "name": id.upper()} for id in "ab"]
OPTIONS = [{"id": "x", "actor": "a", "label": "X"}, {"id": "y", "actor": "b", "label": "Y"}]
NUMBERS = [{"actor": "a", "ranking": [3, [1, 4], 2]}, {"actor": "b", "payoffs": [0, 1, 2, 3]}]
PATTERNS = [
    {"actor": "a", "ranking": ["not x and y", ["not x and not y", "x and y"], "x and not y"]},
    {
        "actor": "b",
        "payoffs": {"not x and not y": 0, "x and not y": 1, "not x and y": 2, "x and y": 3},
    },
]


def conflict(preference, **kinds):
    return made(**({"actor": ACTORS, "option": OPTIONS, "preference": preference} | kinds))


def by_numbers(dossier):
    """The dossier as format 1 says it: every order that is not by statements or weights by the numbers of states."""
    told = []
    for preference in dossier.preference:
        if preference.way in ("statements", "weights"):
            told.append(preference)
            continue
        model = graph(dossier.model_copy(update={"preference": (preference,)}))
        worth = model.payoff(model.actors.index(preference.actor))[model.moves.states].tolist()
        tiers = [[n for n, w in enumerate(worth, 1) if w == rank] for rank in range(max(worth), -1, -1)]
        ways = {"payoffs": tuple(map(float, worth)), "ranking": tuple(map(tuple, tiers))}
        said = {preference.way: ways[preference.way]}
        told.append(preference.model_copy(update=said))
    about = dossier.about.model_copy(update={"format": 1})
    return Dossier(**{**dict(dossier), "about": about, "preference": tuple(told)})


def same(first, second):
    """Whether two dossiers are the same conflict, state by state, for every judge."""
    assert first.judges == second.judges
    for judge in first.judges:
        one, other = graph(first, judge=judge), graph(second, judge=judge)
        assert one.actors == other.actors
        assert np.array_equal(one.moves.states, other.moves.states)
        assert all(np.array_equal(one.payoff(i), other.payoff(i)) for i in range(len(one.actors)))


def converted(dossier):
    """Written in format 1, opened, converted, and opened again."""
    with TemporaryDirectory() as folder:
        old = Path(folder) / "old.toml"
        write(dossier, old)
        old = goodoffices.open(old)
        assert old == dossier
        convert(old, f"{folder}/new")
        return goodoffices.open(f"{folder}/new")


@pytest.mark.parametrize("name", names())
def test_the_catalogue_is_of_format_2(name):
    dossier = goodoffices.open(name)
    assert dossier.about.format == 2
    assert not any(preference.by_numbers for preference in dossier.preference)


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_dossier_of_the_catalogue_as_format_1_said_it_means_the_same(name):
    shipped = goodoffices.open(name)
    old = by_numbers(shipped)
    new = converted(old)
    same(old, new)
    same(shipped, new)
    for question in ("stability", "preferences") if name != "us-iran-2025" else ():
        assert goodoffices.run(question, old).to_dict() == goodoffices.run(question, new).to_dict()


@MANY
@given(st.one_of(conflicts(), levelled(cut=True).map(dossier_of)))
def test_random_conflicts_mean_the_same(dossier):
    new = converted(dossier)
    assert new.about.format == 2
    assert not any(preference.by_numbers for preference in new.preference)
    same(dossier, new)
    assert goodoffices.run("stability", new).to_dict() == goodoffices.run("stability", dossier).to_dict()


@MANY
@given(dossiers(series=False))
def test_random_dossiers_keep_every_record(dossier):
    """Those of which an order fits no states are refused, as every question about them is."""
    try:
        new = renewed(dossier)
    except BadInput:
        return
    with TemporaryDirectory() as folder:
        convert(dossier, f"{folder}/new")
        assert goodoffices.open(f"{folder}/new") == new
    beside = {"about": dossier.about, "preference": dossier.preference}
    assert new.model_copy(update=beside) == dossier


def test_both_ways_give_one_order_and_a_merged_state_its_own_pattern():
    rule = [{"kind": "coalesce", "pattern": "x"}]
    new = renewed(conflict([NUMBERS[0]]))
    assert new.preference[0].ranking == conflict([PATTERNS[0]]).preference[0].ranking
    same(conflict(NUMBERS), conflict(PATTERNS))
    merged = renewed(conflict([{"actor": "a", "ranking": [3, 1, 2]}], rule=rule))
    assert merged.preference[0].ranking == ("x", "not x and not y", "not x and y")


def test_levels_are_named_whatever_quotes_they_hold():
    levels = ["no", 'say "so"', "it's", "both ' and \""]
    option = [{"id": "x", "actor": "a", "label": "X", "levels": levels}]
    old = conflict([{"actor": "a", "payoffs": [3, 1, 2, 0]}], option=option)
    same(old, renewed(old))
    assert 'x != "no" and' in list(renewed(old).preference[0].payoffs)[-1]
    levels[0] = "another ' and \""
    with pytest.raises(BadInput, match="its name has quotes of both kinds, and so has another's"):
        renewed(conflict([{"actor": "a", "payoffs": [3, 1, 2, 0]}], option=[option[0] | {"levels": levels}]))


def test_an_option_put_in_re_reads_no_order_by_patterns():
    """Whoever ranked by patterns does not care about the new option; before, state 2 would have been another."""
    option = Edit(op="insert", kind="option", at="x", record={"id": "w", "actor": "b", "label": "W"})
    old, new = graph(conflict(PATTERNS)), graph(apply(conflict(PATTERNS), [option]))
    for number in range(1, len(new.states) + 1):
        levels = new.states.named(number)
        before = old.states.number({id: level for id, level in levels.items() if id != "w"})
        for i, actor in enumerate(old.actors):
            j = new.actors.index(actor)
            assert new.payoff(j)[new.moves.states][number - 1] == old.payoff(i)[old.moves.states][before - 1]


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(op="insert", kind="option", record={"id": "w", "actor": "b", "label": "W"})],
        [Edit(op="insert", kind="rule", record={"kind": "forbid", "pattern": "x and y"})],
        [
            Edit(
                op="replace",
                kind="option",
                at="x",
                record={"id": "x", "actor": "a", "label": "X", "levels": ["p", "q", "r"]},
            )
        ],
        [Edit(op="remove", kind="option", at="y"), Edit(op="insert", kind="option", at="x", record=OPTIONS[1])],
    ],
)
def test_an_edit_after_which_numbers_would_mean_other_states_is_refused(edits):
    with pytest.raises(BadInput, match="state numbers in 'preference-a-team' and 'preference-b-team' would mean"):
        apply(conflict(NUMBERS), edits)
    apply(renewed(conflict(NUMBERS)), edits)


def test_an_edit_that_leaves_the_numbers_alone_or_says_the_orders_anew_is_made():
    label = Edit(op="replace", kind="option", at="x", record=OPTIONS[0] | {"label": "Other", "direction": "forward"})
    assert apply(conflict(NUMBERS), [label]).option[0].label == "Other"
    option = Edit(op="insert", kind="option", record={"id": "w", "actor": "b", "label": "W"})
    anew = [
        Edit(op="replace", kind="preference", at=f"preference-{id}-team", record={"actor": id, "payoffs": [1.0] * 8})
        for id in "ab"
    ]
    graph(apply(conflict(NUMBERS), [option, *anew]))


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        ({"ranking": ["x", "not x and y"]}, "the ranking of 'a' by 'team' leaves out state 1"),
        ({"ranking": ["x", "not x", "y"]}, "names state 3 2 times and names state 4 2 times"),
        (
            {"payoffs": {"x": 1, "y": 2}},
            "payoffs of 'a' by 'team' names state 4 2 times and leaves out state 1",
        ),
    ],
)
def test_a_state_matches_one_pattern(order, wrong):
    with pytest.raises(BadInput) as caught:
        graph(conflict([{"actor": "a"} | order]))
    assert wrong in str(caught.value)


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        (
            {"ranking": ["x", 2]},
            "by patterns or, in files of format 1, by numbers; here by both",
        ),
        ({"ranking": ["x", ["y", "x"]]}, "a ranking names each pattern once; 'x' stands in it twice"),
        ({"ranking": ["x", "z"]}, "'z'"),
        ({"payoffs": {"x": 1, "y and": 2}}, "y and"),
        ({"payoffs": {"x": "much"}}, "expected a number"),
    ],
)
def test_faults_of_patterns(order, wrong, tmp_path):
    write(conflict(PATTERNS), tmp_path / "x.toml")
    with pytest.raises(BadInput) as caught:
        apply(conflict(PATTERNS), [Edit(op="insert", kind="preference", record={"actor": "a", "judge": "j"} | order)])
    assert wrong in str(caught.value)


@pytest.mark.parametrize("way", [{"ranking": [1, 2, 3, 4]}, {"payoffs": [1, 2, 3, 4]}])
def test_format_2_takes_no_numbers(way):
    with pytest.raises(BadInput, match=r"in format 2 '.*' names states by patterns, such as"):
        conflict([{"actor": "a"} | way], about={"id": "x", "title": "X", "format": 2})


def test_many_patterns_are_looked_up(monkeypatch):
    rng = np.random.default_rng(0)
    option = [{"id": f"o{k}", "actor": "ab"[k % 2], "label": "O"} for k in range(8)]
    payoffs = [{"actor": id, "payoffs": rng.integers(0, 99, 256).tolist()} for id in "ab"]
    old = conflict(payoffs, option=option)
    same(old, renewed(old))
    monkeypatch.setattr(by_patterns, "FEW", 1000)
    same(old, renewed(old))


def test_check_names_the_new_way_and_the_ids_that_are_made(tmp_path):
    write(conflict(NUMBERS), tmp_path / "x.toml")
    _, doubts = check(tmp_path / "x.toml")
    (old,) = [doubt for doubt in doubts if "format" in doubt.message]
    assert "ranking = [" in (tmp_path / "x.toml").read_text(encoding="utf-8").splitlines()[old.line - 1]
    assert "2 orders go by state numbers" in old.message
    assert "'goodoffices convert' writes format 2" in old.message
    write(conflict(PATTERNS), tmp_path / "y.toml")
    assert not [doubt for doubt in check(tmp_path / "y.toml")[1] if "format" in doubt.message]
    convert(read(tmp_path / "x.toml"), tmp_path / "z.toml")
    text = (tmp_path / "z.toml").read_text(encoding="utf-8")
    assert text.count('\nid = "preference-') == 2
    assert not [doubt for doubt in check(tmp_path / "z.toml")[1] if "format" in doubt.message or "id" in doubt.message]
    (tmp_path / "z.toml").write_text(text.replace('id = "preference-b-team"\n', ""), encoding="utf-8")
    (made_up,) = [doubt for doubt in check(tmp_path / "z.toml")[1] if "gives no id" in doubt.message]
    assert "is called 'preference-b-team'" in made_up.message
    assert text.splitlines()[made_up.line - 1] == "[[preference]]"


def test_a_file_of_format_2_gets_the_ids_it_lacks_at_its_first_edit(tmp_path):
    hand = '[about]\nid = "x"\ntitle = "X"\nformat = 2\n\n# Why.\n[[event]]  # one\ndate = "2025"\nlabel = "L"\n'
    file = tmp_path / "x.toml"
    file.write_text(hand, encoding="utf-8")
    write(read(file), file)
    assert file.read_text(encoding="utf-8") == hand.replace("# one\n", '# one\nid = "event-2025-l"\n')
    again = file.read_bytes()
    edit = Edit(op="replace", kind="event", at="event-2025-l", record={"date": "2025", "label": "M"})
    write(apply(read(file), [edit]), file)
    assert file.read_bytes() == again.replace(b'"L"', b'"M"')


def test_undone_in_the_file_an_edit_gives_the_first_bytes_back(tmp_path):
    file = tmp_path / "x.toml"
    for dossier in (talks(), renewed(talks())):
        write(dossier, file, fresh=True)
        first = file.read_bytes()
        (rule,) = dossier.rule
        told = {"kind": "if-then", "if": "talk", "then": "pay", "because": list(rule.because)}
        write(apply(dossier, [Edit(op="replace", kind="rule", at=rule.id, record=told)]), file)
        assert f'id = "{rule.id}"'.encode() in file.read_bytes()
        write(dossier, file)
        assert file.read_bytes() == first
