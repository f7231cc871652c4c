"""PolNeAR's dev part, where it has been fetched: for measuring only, none of it ships."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.proposal import Span

#: The verbs of saying that are counted apart.
_COMMON = {"say", "said", "says", "saying", "tell", "told", "tells", "add", "added", "adds", "call", "called", "calls"}
_COMMON |= {
    "ask",
    "asked",
    "asks",
    "write",
    "wrote",
    "writes",
    "claim",
    "claimed",
    "claims",
    "argue",
    "argued",
    "believe",
}


def polnear(folder: Path) -> dict[str, Any]:
    """PolNeAR's dev part, `text/*.txt` with `attributions/*.ann`: found when half of the shorter content is shared."""
    gold = hit = common = found_common = proposed = right = 0
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = (folder / "text" / f"{path.stem.rpartition('_')[0]}.txt").read_bytes().decode("utf-8")
        proposals = [p for p in RuleEngine("en").extract(Article.of(text, "en")).proposals if p.rule != "norm"]
        known = _attributions(path)
        for content, cue in known:
            size = sum(end - start for start, end in content)
            seen = any(2 * _shared(p.span, content) >= min(size, p.span[1] - p.span[0]) for p in proposals)
            often = any(word in _COMMON for start, end in cue for word in text[start:end].lower().split())
            gold, hit = gold + 1, hit + seen
            common, found_common = common + often, found_common + (often and seen)
        everything = [span for content, _ in known for span in content]
        proposed += len(proposals)
        right += sum(2 * _shared(p.span, everything) >= p.span[1] - p.span[0] for p in proposals)
    return {
        "what": "PolNeAR dev",
        "gold": gold,
        "recall": round(hit / gold, 3),
        "common verbs": common,
        "recall of common verbs": round(found_common / common, 3),
        "precision by overlap": round(right / proposed, 3),
    }


def _shared(span: Span, content: list[Span]) -> int:
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in content)


def _attributions(path: Path) -> list[tuple[list[Span], list[Span]]]:
    """Content and cue of each attribution of a standoff file."""
    spans: dict[str, list[Span]] = {}
    lines = [line.partition("\t")[::2] for line in path.read_text("utf-8").splitlines()]
    for name, rest in lines:
        if name.startswith("T"):
            places = rest.partition("\t")[0].split(" ", 1)[1]
            spans[name] = [(int(one.split()[0]), int(one.split()[1])) for one in places.split(";")]
    found = []
    for name, rest in lines:
        if name.startswith("E"):
            parts = [part.split(":") for part in rest.split()]
            held: dict[str, list[Span]] = {"Content": [], "Cue": []}
            for kind, part in parts:
                held.setdefault(kind.rstrip("0123456789"), []).extend(spans[part])
            found.append((held["Content"], held["Cue"]))
    return found
