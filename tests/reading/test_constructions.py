"""Several hundred sentences, a line each: what is claimed in them, by whom, and what only looks like it.

A line is `text || content => speaker : status ; ...`; the speaker `-` is nobody named, `-` alone no claim at all, and
`- : status` a refusal whose words do not matter.
"""

from pathlib import Path

import pytest

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.proposal import Proposal

FILES = sorted((Path(__file__).parent / "constructions").glob("*.txt"))
LINES = [(path.stem, line) for path in FILES for line in path.read_text("utf-8").splitlines() if line]


@pytest.mark.parametrize(("language", "line"), LINES, ids=[f"{language}-{line[:50]}" for language, line in LINES])
def test_line(language, line):
    text, wanted = line.split(" || ")
    left = [p for p in RuleEngine(language).extract(Article.of(text + "\n", language)).proposals if p.rule != "norm"]
    for part in (part.strip() for part in wanted.split(" ; ")):
        if part == "-":
            continue
        found = next((p for p in left if fits(text, p, part)), None)
        assert found, (part, [(text[slice(*p.span)], p.speaker, p.status) for p in left])
        left.remove(found)
    assert not left, [(text[slice(*p.span)], p.speaker, p.status) for p in left]


def fits(text: str, p: Proposal, part: str) -> bool:
    """Whether a proposal is what a part of the line asks for."""
    rest, status = part.rsplit(" : ", 1)
    if p.status not in status.split("/"):
        return False
    if rest == "-":
        return True
    content, speaker = rest.split(" => ")
    named = p.speaker is None if speaker == "-" else speaker in (p.speaker or "")
    return named and overlaps(text[slice(*p.span)], content)


def overlaps(found: str, words: str) -> bool:
    return (words in found and len(words) > 0.6 * len(found)) or (found in words and len(found) > 0.6 * len(words))
