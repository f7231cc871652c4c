"""Sentences of many genres with their claims, a line each, written without sight of the rules; half is held.

A line is `text || content => speaker : status ; ...`, `⏎` a line break; `-` for a content is a refusal or silence, for
a speaker nobody named, alone no claim at all. `?` before a content: disputed, counts neither way. `a|b`, `a/b`: either.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from goodoffices.dossier.records.claim import Mode
from goodoffices.reading.article import Article
from goodoffices.reading.extractor import RuleEngine
from reading.gold import Count, Gold, count, locate

FOLDER = Path(__file__).parent / "sentences"
#: The genres whose texts are spoken; all others are edited.
SPOKEN = ("interview", "transcript", "live blog", "parliament")
MODES = get_args(Mode)


def lines(language: str, half: str, part: str = "") -> Iterator[tuple[str, str, str]]:
    """(genre, text, what is claimed), every other line for each half: `dev` is read line by line, `held` never.

    `part` is "" for the lines of all genres, `news` for those of edited news, written later.
    """
    genre, number = "", 0
    name = f"{part}_{language}" if part else language
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            genre = line[2:]
            continue
        if (number := number + 1) % 2 == (half == "dev"):
            text, _, wanted = line.partition(" || ")
            yield genre, text.replace("⏎", "\n") + "\n", wanted


def golds(text: str, wanted: str) -> list[Gold]:
    """The claims a line asks for; a refusal without words stands for the whole line."""
    found = []
    for part in wanted.strip().split(" ; "):
        if part in ("-", ""):
            continue
        optional, part = part.startswith("?"), part.removeprefix("?")
        rest, _, status = part.strip().rpartition(" : ")
        content, _, speaker = rest.partition(" => ")
        span = (0, len(text)) if content == "-" else locate(text, content)
        statuses = tuple(status.split("/"))
        who = "" if speaker == "-" else speaker
        found.append(Gold(span, who, statuses[0], "", optional=optional, statuses=statuses, modes=MODES))
    return found


def measure(language: str, half: str, genre: str = "", part: str = "") -> Count:
    """What is found of a half: of all genres, of one, or of `edited` or `spoken` ones."""
    total = Count()
    for name, text, wanted in lines(language, half, part):
        kind = "spoken" if name in SPOKEN else "edited"
        if genre in ("", name, kind):
            proposals = RuleEngine(language).extract(Article.of(text, language)).proposals
            total.add(count(text, proposals, golds(text, wanted), name))
    return total


if __name__ == "__main__":
    import sys

    half, part = sys.argv[1], "".join(sys.argv[2:])
    for language in ("en", "nl"):
        names = dict.fromkeys(name for name, _, _ in lines(language, "dev", part))
        for genre in ("edited", "spoken", *names):
            print(language, half, f"{genre:14}", measure(language, half, genre, part))
    if half == "dev":
        for language in ("en", "nl"):
            total = measure(language, "dev", "", part)
            for name in ("wrong", "missed", "bad_speaker", "bad_status"):
                print(f"-- {language} {name}", *getattr(total, name), sep="\n")
