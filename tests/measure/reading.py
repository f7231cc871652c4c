"""Measurements of the reading on texts that may not ship; rows for `docs/measured.md`. No test needs them."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from goodoffices.reading.proposal import Proposal
from measure.polnear import polnear
from reading import sentences as lined
from reading.gold import Count, measure
from reading.polarity_lines import lines, said

_SEED = (
    # a word of the content, a word of the speaker, the status: the thirteen claims of the seed article
    ("binnenkort ook in gesprek", "Peskov", "asserted"),
    ("als bemiddelaar", "bericht", "reported"),
    ("ambtgenoot Poetin", "bericht", "hedged"),
    ("pro-Iraanse groeperingen in", "Bloomberg", "asserted"),
    ("al die details", "Kremlin", "declined"),
    ("mede over Iran", "Kremlin", "confirmed"),
    ("eerste ontmoeting", "Peskov", "asserted"),
    ("wankelende", "Golriz", "asserted"),
    ("twee hoofdredenen", "Golriz", "asserted"),
    ("De eerste is", "Golriz", "asserted"),
    ("zeven bommen", "Golriz", "estimated|asserted"),
    ("dwarsboomt", "Golriz", "asserted"),
    ("groot akkoord", "Golriz", "asserted"),
)
#: Tuned on; written before the rules and never tuned on; written later, by somebody who had not seen the rules.
HALVES = ("dev", "held", "fresh")
#: What the ids of the newspaper part begin with; two digits or more of the document follow.
_NEWSPAPER = re.compile(r"^WR-P-P-H-0*(?=\d\d)")
_NEWSROOM = (
    "andere kwestie af",
    "spierballen",
    "banden aangehaald",
    "Begin dit jaar",
    "vijandige houding",
    "Vorige zomer",
)


def rows(folder: Path) -> list[dict[str, Any]]:
    """The own corpus, and all rows that `folder` allows: `folder/seeds/*.txt`, `folder/data/nl-attribution`."""
    found = [*corpus(), *genres(), *sentences(), *news(), *polarity(), *rules(), *plain()]
    for path in sorted((folder / "seeds").glob("*.txt")):
        found.append(seed(path))
        found.append(speed(path))
    if (folder / "data" / "nl-attribution" / "gold.tsv").is_file():
        found.append(dutch(folder / "data" / "nl-attribution"))
    if (folder / "data" / "polnear" / "text").is_dir():
        found.append(polnear(folder / "data" / "polnear"))
    return found


def corpus() -> list[dict[str, Any]]:
    """The project's own articles, by half and language: what is tuned on, and what is only counted."""
    found = []
    for half in HALVES:
        for language in ("nl", "en"):
            total = measure(half, language)
            found.append(
                {
                    "what": f"own corpus, {half}, {language}",
                    "gold": total.gold,
                    "found": total.found,
                    "recall": round(total.recall, 3),
                    "precision": round(total.precision, 3),
                    "right source": round(total.share(total.bad_speaker), 3),
                    "right status": round(total.share(total.bad_status), 3),
                }
            )
    return found


def genres() -> list[dict[str, Any]]:
    """The same by genre: edited text, and what is spoken (interviews, live reports, parliaments)."""
    found = []
    for half in HALVES:
        for genre in ("edited", "spoken"):
            for language in ("nl", "en"):
                total = measure(half, language, genre)
                found.append(
                    {
                        "what": f"genre {genre}, {half}, {language}",
                        "gold": total.gold,
                        "recall": round(total.recall, 3),
                        "precision": round(total.precision, 3),
                        "right source": round(total.share(total.bad_speaker), 3),
                    }
                )
    return found


def sentences() -> list[dict[str, Any]]:
    """Sentences of many genres, written without sight of the rules: the half that is read, and the other."""
    found = []
    for half in ("dev", "held"):
        for genre in ("edited", "spoken"):
            for language in ("nl", "en"):
                total = lined.measure(language, half, genre)
                found.append(
                    {
                        "what": f"sentences {genre}, {half}, {language}",
                        "gold": total.gold,
                        "recall": round(total.recall, 3),
                        "precision": round(total.precision, 3),
                        "right source": round(total.share(total.bad_speaker), 3),
                    }
                )
    return found


def news() -> list[dict[str, Any]]:
    """Edited news on all matters, written before the rules were mended the last time; half was read."""
    found = []
    for half in ("dev", "held"):
        for language in ("nl", "en"):
            total = lined.measure(language, half, part="news")
            found.append(
                {
                    "what": f"news, {half}, {language}",
                    "gold": total.gold,
                    "recall": round(total.recall, 3),
                    "precision": round(total.precision, 3),
                    "right source": round(total.share(total.bad_speaker), 3),
                }
            )
    return found


def polarity() -> list[dict[str, Any]]:
    """Constructed lines: how many make somebody say what was not said, and how many real claims are found."""
    found = []
    for language in ("nl", "en"):
        made = lines(language)
        none = [line for line in made if line[3] == "none"]
        claims = [line for line in made if line[3] == "claim"]
        found.append(
            {
                "what": f"polarity, constructed lines, {language}",
                "lines": len(made),
                "made to say what was not said": sum(bool(said(*line[:3], language)) for line in none),
                "of": len(none),
                "claims found": sum(bool(said(*line[:3], language)) for line in claims),
                "of claims": len(claims),
            }
        )
    return found


def rules() -> list[dict[str, Any]]:
    """Precision per rule over the whole corpus."""
    total = Count()
    for half in HALVES:
        total.add(measure(half))
    return [
        {"what": f"rule {rule}", "right": right, "of": all_, "precision": round(right / all_, 3)}
        for rule, (right, all_) in sorted(total.rules.items())
    ]


def seed(path: Path) -> dict[str, Any]:
    """The seed article: how many of its thirteen claims are proposed with the right speaker and status."""
    text = path.read_text("utf-8")
    proposals = RuleEngine("nl").extract(Article.of(text, "nl")).proposals
    missed = [words for words, who, status in _SEED if not _has(text, proposals, words, who, status.split("|"))]
    spoken = [
        words for words in _NEWSROOM if any(p.span[0] <= text.index(words) < p.span[1] and p.speaker for p in proposals)
    ]
    extra = len(proposals) - (len(_SEED) - len(missed))
    return {
        "what": "seed article",
        "claims": len(_SEED),
        "right": len(_SEED) - len(missed),
        "missed": missed,
        "newsroom sentences given a speaker": spoken,
        "proposals beyond": extra,
    }


def _has(text: str, proposals: list[Proposal], words: str, who: str, statuses: list[str]) -> bool:
    place = text.index(words)
    return any(
        p.span[0] <= place < p.span[1] and p.speaker and who in p.speaker and p.status in statuses for p in proposals
    )


def speed(path: Path) -> dict[str, Any]:
    """How fast a text dense with claims is read."""
    return {"what": "speed", "words a second of one core": _pace(path.read_text("utf-8"), "nl")}


def plain() -> list[dict[str, Any]]:
    """How fast prose is read in which nobody says anything."""
    folder = Path(__file__).parents[1] / "reading" / "plain"
    return [
        {
            "what": f"speed, plain prose, {path.stem}",
            "words a second of one core": _pace(path.read_text("utf-8"), path.stem),
        }
        for path in sorted(folder.glob("*.txt"))
    ]


def _pace(text: str, language: str) -> int:
    """Words read in a second on one core, over the text again and again for about two seconds."""
    RuleEngine(language).extract(Article.of(text, language))
    began, words = time.process_time(), 0
    while time.process_time() - began < 2:
        RuleEngine(language).extract(Article.of(text, language))
        words += len(text.split())
    return round(words / (time.process_time() - began))


def dutch(folder: Path, show: bool = False) -> dict[str, Any]:
    """The Dutch development set: attributions by sentence and cue; carried quotations have no cue and do not count."""
    gold = [line.split("\t") for line in (folder / "gold.tsv").read_text("utf-8").splitlines() if line]
    gold = list(dict.fromkeys(tuple(row) for row in gold))
    found: list[tuple[str, str, str, str, str]] = []
    for text, places in _documents(folder / "nl_alpino-ud-test.conllu"):
        for p in RuleEngine("nl").extract(Article.of(text, "nl")).proposals:
            if p.rule in ("carried", "continued", "sandwich", "norm"):
                continue
            name = [name for name, start, _ in places if start <= p.cue[0]][-1]
            spoken = text[slice(*p.speaker_span)] if p.speaker_span else "-"
            found.append((name, text[slice(*p.cue)], spoken, p.status, text[slice(*p.span)]))
    matched = [next((f for f in found if f[0] == g[0] and g[1].lower() in f[1].lower().split()), None) for g in gold]
    hits = [(g, f) for g, f in zip(gold, matched, strict=True) if f]
    right = sum((g[2] == "-" and f[2] == "-") or g[2] in f[2].split() or g[2] in f[2] for g, f in hits)
    status = sum(g[3] == f[3] for g, f in hits)
    if show:
        for g, f in zip(gold, matched, strict=True):
            if f is None or g[2] not in f[2] or g[3] != f[3]:
                print("GOLD", g, "FOUND", f)
        for f in found:
            if f not in matched:
                print("EXTRA", f)
    return {
        "what": "Dutch development set",
        "gold": len(gold),
        "found": len(found),
        "recall": round(len(hits) / len(gold), 3),
        "precision": round(len({f for _, f in hits}) / len(found), 3),
        "right source": round(right / max(1, len(hits)), 3),
        "right status": round(status / max(1, len(hits)), 3),
    }


def _documents(path: Path) -> list[tuple[str, list[tuple[str, int, int]]]]:
    """The newspaper part, document by document: its text, and each sentence's name and place."""
    documents: dict[str, dict[int, list[tuple[int, str, str]]]] = {}
    name = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# sent_id"):
            name = _NEWSPAPER.sub("", line.split("=")[1].strip().rpartition("\\")[2])
        elif line.startswith("# text =") and name[:1].isdigit():
            document, _, rest = name.partition(".p.")
            paragraph, _, number = rest.partition(".s.")
            order = int(number.split(".")[0])
            documents.setdefault(document, {}).setdefault(int(paragraph), []).append(
                (order, name, line.split("=", 1)[1].strip())
            )
    found = []
    for paragraphs in documents.values():
        text, places = "", []
        for number in sorted(paragraphs):
            text += "\n\n" if text else ""
            for count, (_, sentence, words) in enumerate(sorted(paragraphs[number])):
                text += " " if count else ""
                places.append((sentence, len(text), len(text) + len(words)))
                text += words
        found.append((text + "\n", [(name, start, end + 2) for name, start, end in places]))
    return found


if __name__ == "__main__":
    import sys

    for row in rows(Path(sys.argv[1])):
        print(row)
    if len(sys.argv) > 2:
        dutch(Path(sys.argv[1]) / "data" / "nl-attribution", show=True)
