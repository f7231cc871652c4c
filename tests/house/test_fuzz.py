"""Whatever is read: an answer, or an error of the tree; never another one. Mutants of valid files, put every question.

GOODOFFICES_FUZZ=2000 runs a longer campaign of so many mutants, drawn anew each time.
"""

from __future__ import annotations

import os
import tomllib
from collections import Counter
from copy import deepcopy
from pathlib import Path

import pytest
import tomlkit
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from goodoffices.analyses import ANALYSES
from goodoffices.briefs.sheets import SHEETS
from goodoffices.desk import briefing, checking, sheets
from goodoffices.desk.drawing import draw
from goodoffices.desk.running import run
from goodoffices.errors import GoodofficesError
from goodoffices.formats import FORMATS
from goodoffices.page.text import render
from goodoffices.store import opening

HERE = Path(__file__).parent
MOST = int(os.environ.get("GOODOFFICES_FUZZ", "0"))
CAMPAIGN = settings(
    max_examples=MOST or 25,
    deadline=None,
    derandomize=not MOST,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
BASES = {
    name: tomllib.loads((opening.CATALOG / name / "dossier.toml").read_text("utf-8"))
    for name in ("prisoners-dilemma", "stag-hunt", "kinsara2014-elmira")
} | {"talks": tomllib.loads((HERE / "talks.toml").read_text("utf-8"))}
MILD = [0, 1, 2, 3, 0.5, -1, 10, 50, 99.5, "2025-03", "2025-01-17", "é “quoted” {x} <b>", "a\nb", "=1+1", True]
HARSH = [
    1e308,
    -1e308,
    1e-320,
    2**63,
    -(2**70),
    float("nan"),
    float("inf"),
    "",
    "\x1b[31m\x00",
    "../..",
    "not",
    "x" * 5000,
    [],
    {},
]
PARAMETERS = {
    "why": ({"state": "status-quo"}, {"state": "1"}, {"state": "99"}),
    "backtest": ({"resamples": 20},),
}


def places(tree, at=()):
    """Every place in a tree of tables and lists."""
    yield at
    below = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in below:
        yield from places(value, (*at, key))


def changed(tree, at, how, value):
    """The tree with one place changed, taken away or said twice."""
    tree = deepcopy(tree)
    holder = tree
    for key in at[:-1]:
        holder = holder[key]
    if how == "remove":
        del holder[at[-1]]
    elif how == "twice" and isinstance(holder, list):
        holder.insert(at[-1], deepcopy(holder[at[-1]]))
    elif how == "turn" and isinstance(holder[at[-1]], list):
        holder[at[-1]].reverse()
    elif how == "scale" and isinstance(holder[at[-1]], int | float) and not isinstance(holder[at[-1]], bool):
        holder[at[-1]] = holder[at[-1]] * value if isinstance(value, int | float) else holder[at[-1]]
    elif how == "put":
        holder[at[-1]] = value
    return tree


@st.composite
def mutants(draw):
    """A dossier's text with one to three places changed, mostly a little."""
    tree = BASES[draw(st.sampled_from(["talks", "talks", *sorted(BASES)]))]
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.sampled_from([place for place in places(tree) if place and place != ("about",)]))
        how = draw(st.sampled_from(["scale", "scale", "turn", "turn", "twice", "remove", "put"]))
        harsh = draw(st.integers(0, 5)) == 0
        tree = changed(tree, at, how, draw(st.sampled_from(HARSH if harsh else MILD)))
    return tree


def allowed(counts, what, call):
    """Do it; an error of the tree is an answer too."""
    try:
        found = call()
    except GoodofficesError:
        counts[f"{what}: refused"] += 1
        return None
    counts[what] += 1
    return found


def everything(dossier, language, folder, counts):
    """Every question, sheet, page and format of one dossier."""
    questions(dossier, language, counts)
    pages(dossier, language, folder, counts)


def questions(dossier, language, counts):
    for id in ANALYSES.ids:
        ways = PARAMETERS.get(id, ({},))
        if id == "preferences":
            ways = tuple({"actor": actor.id} for actor in dossier.actor[:1]) or ({},)
        if id == "compare":
            ways = ({"other": opening.open(HERE / "talks.toml")}, {"other_judge": "other"})
        for parameters in ways:
            result = allowed(counts, id, lambda id=id, given=parameters: run(id, dossier, **given))
            if result is not None:
                seen = opening.seen_on(dossier, None)
                allowed(counts, "words", lambda r=result, s=seen: render(r, s, language=language, width=100))
                if ANALYSES[id].figure:
                    allowed(counts, "figure", lambda r=result, s=seen: draw(r, s, language=language))


def pages(dossier, language, folder, counts):
    for sheet in SHEETS:
        form = sheets.FORMS[len(sheet) % 3]
        allowed(counts, "sheet", lambda s=sheet, f=form: sheets.sheet(dossier, s, language=language, form=f))
    for form in briefing.FORMS:
        allowed(counts, "brief", lambda f=form: briefing.brief(dossier, language=language, form=f))
    for format in FORMATS:
        if format.write is not None:
            file = folder / f"out-{format.id}{format.suffixes[0]}"
            done = allowed(counts, f"write {format.id}", lambda f=file, i=format.id: opening.save(dossier, f, format=i))
            if done is not None:
                allowed(counts, f"read {format.id}", lambda f=file: opening.open(f))
                file.unlink()


def test_a_mutant_of_a_dossier_is_answered_or_refused(tmp_path):
    counts: Counter[str] = Counter()
    total = Counter[str]()

    @CAMPAIGN
    @given(mutants(), st.sampled_from(["en", "nl"]))
    def campaign(tree, language):
        file = tmp_path / "talks.toml"
        try:
            text = tomlkit.dumps(tree)
        except (ValueError, TypeError):
            return
        total["made"] += 1
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        allowed(counts, "check", lambda: checking.check(file))
        dossier = allowed(counts, "open", lambda: opening.open(file))
        if dossier is not None:
            total["valid"] += 1
            everything(dossier, language, tmp_path, counts)

    campaign()
    assert total["valid"] >= total["made"] / 2, (total, counts)
    for what in (*ANALYSES.ids, "brief", "sheet", "words", "figure"):
        assert counts[what], (what, counts)


def samples(folder):
    """A valid file of every format that can be read, by ending."""
    talks = opening.open(HERE / "talks.toml")
    talks.about  # noqa: B018
    dilemma = opening.open("prisoners-dilemma")
    for name, dossier, format in (
        ("a.gmcr", dilemma, "gmcr"),
        ("b.decide", opening.open("buenodemesquita1994-emissions"), "decide"),
        ("e.toml", talks, "native"),
    ):
        opening.save(dossier, folder / name, format=format)
    (folder / "c.csv").write_text(
        "Talks,of,3,1\nActor,D,Power,Pace,Pace Salience\n" + "".join(f"a{n},,1,{n}0,50\n" for n in range(3))
    )
    (folder / "d.xml").write_text(
        "<Scenario><name>T</name><Dimensions><dName>Pace</dName></Dimensions><Actors>"
        + "".join(
            f"<Actor><name>a{n}</name><description/><capability>1</capability><Position><dCoord>{n}0</dCoord></Position>"
            "<Salience><dSal>50</dSal></Salience></Actor>"
            for n in range(3)
        )
        + "</Actors></Scenario>"
    )
    (folder / "f.csv").write_text("prnr;isnr;issues;rp;out;pa;sa;pb;sb\n1;1;Pace;0;50;10;50;90;60\n")
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith(".log.sqlite")}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    found = samples(tmp_path_factory.mktemp("samples"))
    for name, content in found.items():
        file = tmp_path_factory.mktemp("one") / name
        file.write_bytes(content)
        assert opening.open(file)
    return found


LIKE = [[bytes([c]) for c in kind] for kind in (b"0123456789", b"abcdefghijklmnopqrstuvwxyz", b",;\t")]
PIECES = [
    b"9" * 5000,
    b"1e308",
    b"\x00",
    b"\xff\xfe",
    b"[" * 3000,
    b'"',
    b"'",
    b"\n",
    b"",
    b",,,",
    b"<a>" * 2000,
    b"{}",
    b"-1",
]


def test_a_mutant_of_a_file_of_any_format_is_read_or_refused(tmp_path, files):
    total = Counter[str]()

    @settings(CAMPAIGN, max_examples=MOST or 400)
    @given(st.sampled_from(sorted(files)), st.data())
    def campaign(name, data):
        content = files[name]
        for _ in range(data.draw(st.integers(1, 2))):
            start = data.draw(st.integers(0, len(content)))
            start = min(start, len(content) - 1) if content else 0
            if content and data.draw(st.integers(0, 5)):
                old = content[start : start + 1]
                new = data.draw(st.sampled_from(next((kind for kind in LIKE if old in kind), [old])))
                content = content[:start] + new + content[start + 1 :]
            else:
                cut = data.draw(st.integers(0, 40))
                content = content[:start] + data.draw(st.sampled_from(PIECES)) + content[start + cut :]
        file = tmp_path / name
        file.write_bytes(content)
        total["made"] += 1
        try:
            opening.open(file)
        except GoodofficesError:
            total["refused"] += 1
        else:
            total[f"valid {name}"] += 1

    campaign()
    assert sum(total[f"valid {name}"] for name in files) >= total["made"] / 3, total
    assert all(total[f"valid {name}"] for name in files), total
