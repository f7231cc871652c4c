"""KTAB's scenarios as XML: actors and scales as in `ktab`, and with them how the model is to be run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape

from goodoffices.dossier.calling import CALLED
from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput, Fault
from goodoffices.formats.atomic import read_text, write_text
from goodoffices.formats.format import Format
from goodoffices.formats.issue_tables import HELD, Faults, Tables, dossier_of, ids, plain_number, tables_of
from goodoffices.formats.ktab import build, rows_of
from goodoffices.formats.parsers import of_xml
from goodoffices.formats.parsing import DEEPEST
from goodoffices.wording import Worded

#: Element -> the model's own word for it (`solutions.bargaining.spatial.Rules`), and value -> word.
PARAMETERS: dict[str, tuple[str, dict[str, str]]] = {
    "VictoryProbModel": (
        "victory",
        {"Linear": "linear", "Square": "square", "Quartic": "quartic", "Octic": "octic", "Binary": "binary"},
    ),
    "PCEModel": (
        "election",
        {
            "Conditional": "conditional",
            "MarkovIncentive": "markov-incentive",
            "MarkovUniform": "markov-uniform",
        },
    ),
    "StateTransitions": ("transitions", {"Deterministic": "deterministic", "Stochastic": "stochastic"}),
    "VotingRule": (
        "voting",
        {
            "Proportional": "proportional",
            "Binary": "binary",
            "PropBin": "prop-bin",
            "Cubic": "cubic",
            "PropCbc": "prop-cubic",
            "ASymProsp": "prospect",
        },
    ),
    "BigRAdjust": (
        "risk_adjust",
        {"Full": "full", "TwoThirds": "two-thirds", "Half": "half", "OneThird": "one-third", "No": "none"},
    ),
    "BigRRange": ("risk_range", {"Min": "min", "Mid": "mid", "Max": "max"}),
    "ThirdPartyCommit": ("commit", {"NoCommit": "none", "SemiCommit": "semi", "FullCommit": "full"}),
    "InterVecBrgn": ("meeting", {"S1P1": "s1p1", "S2P2": "s2p2", "S2PMax": "s2pmax"}),
    "BargnModel": (
        "offers",
        {"InitOnlyInterp": "initiator", "InitRcvrInterp": "both", "PWCompInterp": "compromise"},
    ),
}


@dataclass
class Element:
    """An element with the line it begins on."""

    name: str
    line: int
    pieces: list[str] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands in it, its children aside."""
        return "".join(self.pieces)

    def all(self, name: str) -> list[Element]:
        """Its children of a name."""
        return [child for child in self.children if child.name == name]

    def first(self, name: str) -> Element | None:
        """The first of them."""
        return next(iter(self.all(name)), None)

    def words(self, name: str) -> str:
        """The text of the first of them, or ""."""
        found = self.first(name)
        return found.text.strip() if found else ""


@dataclass(frozen=True)
class Settings:
    """How a scenario is to be run.

    Attributes
    ----------
    rules : dict
        Keywords of `solutions.bargaining.spatial.Rules`; what the file leaves out is left out.
    stochastic : bool
        Whether offers are drawn.
    accommodate : list of lists | None
        (actors, actors) how far ideals follow positions, in the order of the actors; None: each its own, at once.
    seed : int | None
    """

    rules: dict[str, str]
    stochastic: bool
    accommodate: list[list[float]] | None
    seed: int | None


def read_issues(path: Path) -> Tables:
    """Read the actors and scales of a scenario; see `ktab.read_issues`."""
    return _read(path)[0]


def read_settings(path: Path) -> Settings:
    """Read how a scenario is to be run; raises what `read_issues` raises."""
    return _read(path)[1]


def _read(path: Path) -> tuple[Tables, Settings]:
    faults = Faults(path)
    root = _tree(path)
    if root.name != "Scenario":
        raise BadInput(Fault(Worded("xml-scenario", found=root.name), str(path), root.line))
    dimensions = root.first("Dimensions")
    labels = [element.text.strip() for element in dimensions.all("dName")] if dimensions else []
    if not labels:
        faults.add(dimensions.line if dimensions else root.line, Worded("xml-dimensions"))
    actors = root.first("Actors")
    people = list(_people(actors.all("Actor") if actors else [], len(labels), faults))
    if not people and not faults.found:
        faults.add(root.line, Worded("xml-actors"))
    settings = _settings(root, [person.words("name") for person in actors.all("Actor")] if actors else [], faults)
    return build(path, root.words("name") or path.stem, labels, iter(people), faults), settings


def _tree(path: Path) -> Element:
    parser = ParserCreate()
    top = Element("", 0)
    open_ = [top]

    def begin(name: str, _: dict[str, str]) -> None:
        if len(open_) > DEEPEST:
            raise BadInput(Fault(Worded("xml-deep", most=DEEPEST), str(path), parser.CurrentLineNumber))
        element = Element(name, parser.CurrentLineNumber)
        open_[-1].children.append(element)
        open_.append(element)

    def text(words: str) -> None:
        open_[-1].pieces.append(words)

    def refuse(*_: Any) -> None:
        raise BadInput(Fault(Worded("xml-doctype"), str(path), parser.CurrentLineNumber))

    parser.StartElementHandler, parser.CharacterDataHandler = begin, text
    parser.EndElementHandler = lambda _: open_.pop()
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(read_text(path).encode(), True)
    except ExpatError as error:
        reason = of_xml(str(error).split(":")[0])
        raise BadInput(Fault(Worded("not-xml", reason=reason), str(path), error.lineno)) from None
    except (LookupError, ValueError):  # a character set that Python, or this parser, does not know
        raise BadInput(Fault(Worded("xml-not-utf-8"), str(path), 1)) from None
    return top.children[0]


def _people(elements: list[Element], scales: int, faults: Faults) -> Iterator[dict[str, Any]]:
    for element in elements:
        name = element.words("name")
        if not name:
            faults.add(element.line, Worded("xml-no-name"))
        power = element.first("capability")
        if power is None:
            faults.add(element.line, Worded("xml-no-capability", actor=name))
        capability = faults.number(power.text, power.line, Worded("what-capability")) if power else None
        positions = _numbers(element, "Position", "dCoord", scales, faults)
        saliences = _numbers(element, "Salience", "dSal", scales, faults)
        if capability is not None and positions is not None and saliences is not None:
            yield {
                "line": element.line,
                "name": name,
                "description": element.words("description"),
                "capability": capability,
                "positions": positions,
                "saliences": saliences,
            }


def _numbers(actor: Element, group: str, each: str, scales: int, faults: Faults) -> list[float] | None:
    found = actor.first(group)
    cells = found.all(each) if found else []
    if len(cells) != scales:
        wrong = Worded("xml-cells", group=group, each=each, needed=scales, here=len(cells))
        faults.add(found.line if found else actor.line, wrong)
        return None
    numbers = [faults.number(cell.text, cell.line, f"<{each}>") for cell in cells]
    return None if None in numbers else [number for number in numbers if number is not None]


def _settings(root: Element, names: list[str], faults: Faults) -> Settings:
    rules: dict[str, str] = {}
    given = root.first("ModelParameters")
    for element in given.children if given else []:
        if not faults.known(element.name, list(PARAMETERS), Worded("what-parameter"), element.line):
            continue
        keyword, words = PARAMETERS[element.name]
        what = Worded("what-value-of", name=element.name)
        if faults.known(element.text.strip(), list(words), what, element.line):
            rules[keyword] = words[element.text.strip()]
    stochastic = rules.pop("transitions", "deterministic") == "stochastic"
    seed = root.words("prngSeed")
    number = int(seed) if re.fullmatch(r"[0-9]{1,20}", seed) else None
    return Settings(rules, stochastic, _accommodation(root, names, faults), number)


def _accommodation(root: Element, names: list[str], faults: Faults) -> list[list[float]] | None:
    given = root.first("IdealAdjustment")
    if given is None:
        return None
    places = {name: place for place, name in enumerate(ids(names))}
    matrix = [[0.0] * len(places) for _ in places]
    for pair in given.all("iaPair"):
        who, whose = pair.words("adjustingIdeal"), pair.words("referencePos")
        there = [faults.known(name, list(places), CALLED["actor"], pair.line) for name in (who, whose)]
        share = faults.number(pair.words("adjust"), pair.line, "<adjust>")
        if all(there) and share is not None:
            matrix[places[who]][places[whose]] = share
    return matrix


def write_issues(tables: Tables, path: Path, settings: Settings | None = None) -> None:
    """Write a scenario, whole or not at all; positions in percent of their scale.

    Parameters
    ----------
    tables : Tables
    path : Path
    settings : Settings, optional
        Written with the scenario; without them the reader's defaults hold.

    Raises
    ------
    BadInput
        Naming what the format cannot hold; see `ktab.rows_of`.
    """
    rows = rows_of(tables)
    seed = settings.seed if settings and settings.seed is not None else 0
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<Scenario>"]
    lines += [_tag("name", tables.about.title, 2), _tag("desc", tables.about.summary or tables.about.title, 2)]
    lines.append(_tag("prngSeed", f"{seed:020d}", 2))
    lines += _parameter_lines(settings)
    lines += _group("Dimensions", [_tag("dName", issue.label, 4) for issue in tables.issues], 2)
    lines.append("  <Actors>")
    for row in rows:
        lines += ["    <Actor>", _tag("name", row["name"], 6), _tag("description", row["description"], 6)]
        lines.append(_tag("capability", plain_number(row["capability"]), 6))
        lines += _group("Position", [_tag("dCoord", plain_number(x), 8) for x in row["positions"]], 6)
        lines += _group("Salience", [_tag("dSal", plain_number(s), 8) for s in row["saliences"]], 6)
        lines.append("    </Actor>")
    lines.append("  </Actors>")
    lines += _adjustment_lines(settings, [row["name"] for row in rows])
    write_text(path, "\n".join([*lines, "</Scenario>", ""]))


def _parameter_lines(settings: Settings | None) -> list[str]:
    if settings is None:
        return []
    held = {**settings.rules, "transitions": "stochastic" if settings.stochastic else "deterministic"}
    lines = []
    for element, (keyword, words) in PARAMETERS.items():
        value = held.get(keyword, next(iter(words.values())) if keyword in ("victory", "voting") else None)
        defaults = {"election": "conditional", "risk_adjust": "one-third", "risk_range": "mid", "commit": "semi"}
        value = value or defaults.get(keyword) or {"meeting": "s2p2", "offers": "initiator"}[keyword]
        lines.append(_tag(element, next(name for name, word in words.items() if word == value), 4))
    return _group("ModelParameters", lines, 2)


def _adjustment_lines(settings: Settings | None, names: list[str]) -> list[str]:
    if settings is None or settings.accommodate is None:
        return []
    pairs = []
    for who, row in zip(names, settings.accommodate, strict=True):
        for whose, share in zip(names, row, strict=True):
            if share:
                content = [("adjustingIdeal", who), ("referencePos", whose), ("adjust", plain_number(share))]
                pairs += _group("iaPair", [_tag(name, text, 6) for name, text in content], 4)
    return _group("IdealAdjustment", pairs, 2)


def _tag(name: str, text: str, indent: int) -> str:
    return f"{' ' * indent}<{name}>{escape(text)}</{name}>"


def _group(name: str, lines: list[str], indent: int) -> list[str]:
    return [f"{' ' * indent}<{name}>", *lines, f"{' ' * indent}</{name}>"]


def recognises(text: str) -> bool:
    """Whether a text looks like a KTAB scenario in XML."""
    return "<Scenario" in text[:2000]


def read(path: Path) -> Dossier:
    """A dossier of the file's actors, issues and positions; see `read_issues`."""
    return dossier_of(read_issues(path))


def write(dossier: Dossier, path: Path) -> None:
    """Write the dossier's actors, issues and positions; see `write_issues`."""
    write_issues(tables_of(dossier), path)


FORMAT = Format("ktab_xml", Worded("format-ktab-xml"), (".xml",), read, write, HELD, recognises)
