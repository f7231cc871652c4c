"""What the rules for reading know, as tables that a linguist can correct, made from the files the program reads."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path
from typing import Any

from extension.markdown import code, inline, table
from goodoffices.ledger.spelling import RULE
from goodoffices.reading.inflection import Inflection
from goodoffices.reading.polarity import table as polarity_rows
from goodoffices.reading.stops import stop_rows

MEASURED = Path(__file__).parents[1] / "measured.md"
_RULE = re.compile(r"^- rule (\S+): right: (\d+), of: (\d+), precision: ([\d.]+)$", re.MULTILINE)
_KEPT = ("status", "frames", "with", "of", "object", "unless", "person", "document", "confidence")


def page(what: str, language: str = "") -> str:
    """One of the tables: verbs, phrases, refusals, stops, polarity, rules, spelling."""
    made: dict[str, Callable[[str], str]] = {
        "verbs": verbs,
        "phrases": phrases,
        "refusals": refusals,
        "stops": lambda _: _examples(stop_rows(), ("frames", "test")),
        "polarity": lambda _: _examples(polarity_rows(), ("place", "effect")),
        "rules": lambda _: rules(),
        "spelling": lambda _: spelling(),
    }
    return made[what](language)


def _file(language: str) -> dict[str, Any]:
    return tomllib.loads(files("goodoffices.reading").joinpath(f"words_{language}.toml").read_text("utf-8"))


def verbs(language: str) -> str:
    """The verbs of saying of a language, group by group: what they amount to, what follows them, which they are."""
    known = _file(language)
    inflection, rows = Inflection.of(known["inflect"]), []
    for group in known["verbs"]:
        asks = [f"{key} {code(' '.join(str(group[key]).split()))}" for key in _KEPT[2:] if key in group]
        lemmas = ", ".join(code(inflection.forms(line)[1]) for line in group["words"])
        rows.append((group["status"], code(group["frames"]), "; ".join(asks) or "-", lemmas))
    return table(("amounts to", "what may follow", "asks for", "verbs"), rows)


def phrases(language: str) -> str:
    """Phrases that attribute, or that the rules ask for, by the name of their list."""
    found = _file(language)["phrases"]
    rows = [(code(name), ", ".join(code(one) for one in words)) for name, words in found.items() if _list(words)]
    return table(("list", "phrases"), rows)


def _list(words: object) -> bool:
    return isinstance(words, list) and bool(words)


def refusals(language: str) -> str:
    """Patterns of what was not said; `[a|b]` is one of, `...` a few words or none."""
    found = _file(language)["declines"]
    rows = [(name, code(one)) for name in ("patterns", "no_response", "unanswered") for one in found.get(name, [])]
    return table(("kind", "pattern"), rows)


def _examples(found: Iterable[Any], keys: tuple[str, ...]) -> str:
    """Rows of a table that has words and an example in each language."""
    rows = []
    for row in found:
        words = [f"{language}: {', '.join(code(word) for word in row[language].split())}" for language in _told(row)]
        examples = [f"{language}: {inline(text)}" for language, text in sorted(row.get("example", {}).items())]
        rows.append((*(code(str(row[key])) for key in keys), "<br>".join(words), "<br>".join(examples) or "-"))
    return table((*keys, "words", "example"), rows)


def _told(row: Any) -> list[str]:
    return [language for language in ("en", "nl") if row.get(language)]


def rules() -> str:
    """How often each rule was right on the project's own articles, as `docs/measured.md` has it."""
    found = _RULE.findall(MEASURED.read_text(encoding="utf-8"))
    return table(("rule", "right", "of", "precision"), [(code(name), *rest) for name, *rest in found])


def spelling() -> str:
    """The rule of transliteration, in the order it is applied."""
    return table(
        ("what is written", "counts as", "for example"),
        [(code(written), code(counts) if counts else "nothing", names) for written, counts, names in RULE],
    )
