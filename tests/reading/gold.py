"""The corpus: articles in own words with gold claims, and how proposals are counted against them."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.proposal import Proposal

_NEAR = 12
CORPUS = Path(__file__).parent / "corpus"


@dataclass
class Gold:
    """One claim as a person marked it; the speaker's words as they stand must hold `speaker`, "" for none."""

    span: tuple[int, int]
    speaker: str
    status: str
    mode: str
    who: str = ""
    optional: bool = False
    norm: bool = False
    statuses: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    behalf: str = ""
    anonymous: bool = False
    number: int = 0
    chain: tuple[str, ...] = ()


@dataclass
class Count:
    """What was found of one article or many."""

    gold: int = 0
    found: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    bad_speaker: list[str] = field(default_factory=list)
    bad_status: list[str] = field(default_factory=list)
    bad_mode: list[str] = field(default_factory=list)
    rules: dict[str, list[int]] = field(default_factory=dict)

    def add(self, other: "Count") -> None:
        self.gold += other.gold
        self.found += other.found
        self.right += other.right
        for name in ("wrong", "missed", "bad_speaker", "bad_status", "bad_mode"):
            getattr(self, name).extend(getattr(other, name))
        for rule, (right, all_) in other.rules.items():
            mine = self.rules.setdefault(rule, [0, 0])
            mine[0] += right
            mine[1] += all_

    @property
    def precision(self) -> float:
        return (self.found - len(self.wrong)) / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    def share(self, bad: list[str]) -> float:
        return 1 - len(bad) / self.right if self.right else 1.0

    def __str__(self) -> str:
        return (
            f"gold {self.gold} found {self.found} precision {self.precision:.3f} recall {self.recall:.3f} "
            f"speaker {self.share(self.bad_speaker):.3f} status {self.share(self.bad_status):.3f} "
            f"mode {self.share(self.bad_mode):.3f}"
        )


def articles(half: str) -> list[Path]:
    return sorted((CORPUS / half).glob("*.toml"))


def load(path: Path) -> tuple[dict, list[Gold]]:
    table = tomllib.loads(path.read_text("utf-8"))
    golds = []
    for claim in table.pop("claim", []):
        span = locate(table["text"], claim.pop("span"), claim.pop("after", None))
        golds.append(Gold(span, **{k: tuple(v) if isinstance(v, list) else v for k, v in claim.items()}))
    return table, golds


def locate(text: str, words: str, after: str | None = None) -> tuple[int, int]:
    """The place of `words`; " ... " within them stands for anything, the nearest end counts."""
    begin = text.index(after) + len(after) if after else 0
    first, _, last = words.partition(" ... ")
    start = text.index(first, begin)
    end = text.index(last, start) + len(last) if last else start + len(first)
    return start, end


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]))


def likeness(p: Proposal, gold: Gold) -> float:
    """The overlap; a refusal has no content of its own, so there the cue is as good as what was refused.

    An optional claim is one where it may be disputed whether, or what, is claimed: its verb is enough.
    """
    shared = overlap(p.span, gold.span)
    silent = {"declined", "no-response"}
    if p.status in silent and gold.status in silent and shared < 0.5:
        whole = min(p.span[0], p.cue[0]), max(p.span[1], p.cue[1])
        return 0.5 if whole[0] < gold.span[1] and gold.span[0] < whole[1] else shared
    near = max(p.cue[0], gold.span[0]) - min(p.cue[1], gold.span[1])
    return 0.5 if gold.optional and shared < 0.5 and near < _NEAR else shared


def count(text: str, proposals: list[Proposal], golds: list[Gold], name: str = "") -> Count:
    """One-to-one by overlap (shared over joint at least half); optional claims and norms count neither way."""
    result = Count(gold=sum(not gold.optional for gold in golds))
    pairs = sorted(
        (
            (likeness(p, gold) + _fits(text, p, gold), i, j)
            for i, p in enumerate(proposals)
            for j, gold in enumerate(golds)
        ),
        reverse=True,
    )
    taken, matched = set(), {}
    for _, i, j in pairs:
        if likeness(proposals[i], golds[j]) >= 0.5 and i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    for i, p in enumerate(proposals):
        gold = golds[matched[i]] if i in matched else None
        if (gold and gold.optional) or p.rule == "norm":
            continue
        result.found += 1
        tally = result.rules.setdefault(p.rule, [0, 0])
        tally[1] += 1
        label = f"{name}: [{p.rule}] {p.speaker!r} {p.status} {text[slice(*p.span)]!r}"
        if gold is None:
            result.wrong.append(label)
            continue
        tally[0] += 1
        result.right += 1
        if not speaker_right(text, p, gold):
            result.bad_speaker.append(f"{label} expected {gold.speaker!r} {gold.who!r}")
        if p.status not in (gold.statuses or (gold.status,)):
            result.bad_status.append(f"{label} expected {gold.status}")
        if p.mode not in (gold.modes or (gold.mode,)):
            result.bad_mode.append(f"{label} mode {p.mode} expected {gold.mode}")
    result.missed = [
        f"{name}: {gold.speaker!r} {gold.status} {text[slice(*gold.span)]!r}"
        for j, gold in enumerate(golds)
        if j not in taken and not gold.optional
    ]
    return result


def _fits(text: str, p: Proposal, gold: Gold) -> float:
    return 0.2 if speaker_right(text, p, gold) else 0.0


def speaker_right(text: str, p: Proposal, gold: Gold) -> bool:
    if not gold.speaker:
        return p.speaker is None
    if not p.speaker or not p.speaker_span:
        return False
    words = text[slice(*p.speaker_span)]
    if gold.who:
        return gold.who in p.speaker
    return any(name in words or name in p.speaker for name in gold.speaker.split("|"))


#: What is told by name to be spoken: interviews, live reports, parliaments; all else is edited text.
SPOKEN = ("interview", "live", "parliament", "commons", "debat", "raad", "council", "briefing", "transcript", "qa")


def spoken(path: Path) -> bool:
    return any(word in path.stem for word in SPOKEN)


def measure(half: str, language: str | None = None, genre: str | None = None) -> Count:
    total = Count()
    for path in articles(half):
        if genre and (genre == "spoken") != spoken(path):
            continue
        table, golds = load(path)
        if language and table["language"] != language:
            continue
        article = Article.of(table["text"], table["language"])
        total.add(count(table["text"], RuleEngine(table["language"]).extract(article).proposals, golds, path.stem))
    return total


if __name__ == "__main__":
    import sys

    total = measure(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    print(total)
    if "-q" not in sys.argv:
        for name in ("wrong", "missed", "bad_speaker", "bad_status", "bad_mode"):
            print(f"-- {name}")
            print("\n".join(getattr(total, name)))
    print({rule: f"{a}/{b}" for rule, (a, b) in sorted(total.rules.items())})
