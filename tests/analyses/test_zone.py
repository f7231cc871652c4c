"""What the red lines leave: held against every value of a fine grid, and against every package."""

import random
from itertools import product

import pytest

import goodoffices
from dossier.small import made
from goodoffices.analyses.zone.figure import figure
from goodoffices.drawing.figure import Rect, Stroke
from goodoffices.drawing.measure import box_of
from goodoffices.errors import BadInput

ACTORS = [{"id": id, "name": name} for id, name in (("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"))]


def matter(lines, asked, low=0.0, high=10.0, reference=2.0, **kinds):
    """One issue with these lines (actor, least, most) and these positions (actor to what it asks)."""
    issue = {
        "id": "cap",
        "label": "Cap",
        "low": {"value": low, "label": "none"},
        "high": {"value": high, "label": "all"},
        "reference": reference,
    }
    drawn = [
        {"id": f"r{n}", "actor": actor, "issue": "cap", "text": "so far"}
        | ({} if least is None else {"least": least})
        | ({} if most is None else {"most": most})
        for n, (actor, least, most) in enumerate(lines)
    ]
    held = [
        {"id": f"p-{actor}", "actor": actor, "issue": "cap", "position": at, "salience": 1, "capability": 1}
        for actor, at in asked.items()
    ]
    return made(actor=ACTORS, issue=[issue], red_line=drawn, position=held, **kinds)


def zone(*given, **more):
    """The one issue of the answer, and the keys of what was said."""
    result = goodoffices.run("zone", matter(*given, **more))
    return result.answer.issues[0], [finding.key for finding in result.findings]


@pytest.mark.parametrize(
    ("lines", "kind", "width"),
    [
        ([("a", None, 4), ("b", 7, None)], "gap", -30),
        ([("a", None, 7), ("b", 4, None)], "overlap", 30),
        ([("a", None, 4), ("b", 4, None)], "point", 0),
        ([("b", 4, None)], "floor", 60),
        ([("a", None, 4)], "ceiling", 40),
        ([("a", None, None)], "open", 100),
        ([], "open", 100),
    ],
)
def test_what_the_lines_leave(lines, kind, width):
    told, keys = zone(lines, {"a": 1.0, "b": 9.0})
    assert (told.kind, round(told.width, 9)) == (kind, width)
    assert f"zone-{kind}" in keys


@pytest.mark.parametrize("seed", range(60))
def test_a_value_is_in_the_zone_exactly_when_nobody_refuses_it(seed):
    """The definition, value by value: against it the ends, the kind, whose line is where, and who asks beyond whose."""
    chance = random.Random(seed)
    ends = chance.choice([(0.0, 10.0), (10.0, 0.0)])
    lines = []
    for actor in chance.choices("abc", k=chance.randint(0, 5)):
        least, most = sorted(float(chance.randint(0, 10)) for _ in range(2))
        lines.append((actor, *chance.choice([(least, None), (None, most), (least, most)])))
    asked = {actor: float(chance.randint(0, 10)) for actor in "abc" if chance.random() < 0.8}
    reference = float(chance.randint(0, 10))
    told, _ = zone(lines, asked, *ends, reference=reference)

    def refuses(actor, value):
        mine = [(least, most) for who, least, most in lines if who == actor]
        return any((least is not None and value < least) or (most is not None and value > most) for least, most in mine)

    free = [k / 10 for k in range(101) if not any(refuses(actor, k / 10) for actor in "abc")]
    assert (told.kind == "gap") == (not free)
    if free:
        assert free[0] == (0.0 if told.least is None else told.least)
        assert free[-1] == (10.0 if told.most is None else told.most)
        assert told.width == pytest.approx((free[-1] - free[0]) * 10)
    for stand in told.stands:
        assert stand.refuses_alternative == refuses(stand.actor, reference)
        assert set(stand.beyond) == {
            other for other in "abc" if stand.asks is not None and other != stand.actor and refuses(other, stand.asks)
        }
        if stand.room is not None and stand.room >= 0:  # so far it can go either way until its own line bars it
            steps = [k / 10 for k in range(-10, 111)]
            barred = [abs(at - stand.asks) for at in steps if refuses(stand.actor, at)]
            assert not barred or stand.room / 10 == pytest.approx(min(barred) - 0.1)
    rooms = {stand.actor: stand.room for stand in told.stands if stand.room is not None}
    assert set(told.nearest) == {actor for actor, room in rooms.items() if room == min(rooms.values())}


def test_who_asks_for_what_its_own_line_refuses_is_told():
    told, keys = zone([("a", None, 4)], {"a": 6.0})
    assert told.stands[0].room == pytest.approx(-20)
    assert "zone-nearest-past" in keys
    assert "zone-nearest-at" in zone([("a", None, 4)], {"a": 4.0})[1]


def test_a_line_in_words_alone_is_no_limit():
    words = {"id": "r", "actor": "a", "text": "Never."}
    result = goodoffices.run("zone", matter([], {"a": 1.0}))
    assert result.answer.issues[0].kind == "open"
    given = matter([("b", 4, None)], {"a": 1.0})
    more = goodoffices.apply(given, [goodoffices.Edit(op="insert", kind="red_line", record=words)])
    assert goodoffices.run("zone", more).answer == goodoffices.run("zone", given).answer


def test_a_package_s_zone_is_counted_package_by_package():
    talks = goodoffices.open("us-iran-2025")
    (told,) = goodoffices.run("zone", talks).answer.packages
    (record,) = talks.package
    without = [record.disagreement.get(id, 0.0) for id in record.signatories]
    gains = []
    for choice in product(*(range(len(part.options)) for part in record.parts)):
        worth = [
            sum(part.values.get(id, (0.0,) * 9)[k] for part, k in zip(record.parts, choice, strict=True))
            for id in record.signatories
        ]
        gains.append([value - base for value, base in zip(worth, without, strict=True)])
    good = [row for row in gains if min(row) >= 0]
    assert (told.packages, told.zone) == (len(gains), len(good))
    assert told.worst_off == max(map(min, gains))
    assert [one.most for one in told.signatories] == [max(column) for column in zip(*good, strict=True)]
    assert [one.alternative for one in told.signatories] == without
    assert told.nearest == ("saudi-arabia",)


def test_of_one_issue_nothing_is_said_of_others_or_of_packages():
    result = goodoffices.run("zone", goodoffices.open("us-iran-2025"), issue="stock")
    assert [told.issue for told in result.answer.issues] == ["stock"]
    assert result.answer.packages == ()


def test_without_issues_and_packages_it_is_refused():
    with pytest.raises(BadInput, match="no issue and no package"):
        goodoffices.run("zone", goodoffices.open("chicken"))


def test_what_would_be_computed_from_a_withheld_line_is_refused():
    given = matter([("a", None, 4), ("b", 7, None)], {"a": 1.0})
    first, second = given.red_line
    hidden = given.model_copy(update={"red_line": (first, second.model_copy(update={"marking": "secret"}))})
    with pytest.raises(BadInput):
        goodoffices.run("zone", hidden, marking="public")


@pytest.mark.parametrize("width", [360.0, 720.0])
@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("name", ["us-iran-2025", "gap"])
def test_the_figure_cuts_no_word_and_tells_lines_by_more_than_colour(name, language, width):
    gap = matter([("a", None, 4), ("b", 7, None)], {"a": 1.0, "b": 9.0, "c": 5.0})
    dossier = gap if name == "gap" else goodoffices.open(name)
    result = goodoffices.run("zone", dossier)
    drawn = figure(result, goodoffices.as_of(dossier), language=language, width=width)
    assert all(box_of(text).x >= -0.5 and box_of(text).x + box_of(text).width <= width + 0.5 for text in drawn.texts)
    assert not any("…" in text.words for text in drawn.texts)
    boxes = [box_of(text) for text in drawn.texts]
    assert not any(one.overlaps(other) for place, one in enumerate(boxes) for other in boxes[:place])
    lines = sum((s.least is not None) + (s.most is not None) for told in result.answer.issues for s in told.stands)
    assert sum(isinstance(part, Stroke) and part.style == "red-line" for part in drawn.parts) == lines + 1  # the legend
    bands = [part.style for part in drawn.parts if isinstance(part, Rect) and part.of == "cap" and "zone" in part.style]
    assert bands == (["zone-gap"] if name == "gap" else [])
    assert all(told.issue in {text.of for text in drawn.texts} for told in result.answer.issues if told.kind != "open")
