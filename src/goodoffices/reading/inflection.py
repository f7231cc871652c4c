"""Verb forms from infinitives, by the rules of a words file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Rules = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True)
class Inflection:
    """How regular verbs of a language are inflected.

    Attributes
    ----------
    names : tuple of str
        The forms after the infinitive, in the order irregular verbs write them out.
    rules : dict
        Form to its rules; the first pattern that is found in the infinitive (or stem) is replaced.
    prefix : str
        What participles of such a language begin with.
    voiceless, plain : re.Pattern | None
        For languages with a stem: endings that take the hard past, beginnings that take no participle prefix.
    """

    names: tuple[str, ...]
    rules: dict[str, Rules]
    prefix: str = ""
    voiceless: re.Pattern[str] | None = None
    plain: re.Pattern[str] | None = None

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Inflection:
        """From the `[inflect]` table of a words file."""
        rules = {
            name: tuple((re.compile(find), put) for find, put in lines)
            for name, lines in table.items()
            if isinstance(lines, list) and name != "forms"
        }
        voiceless, plain = table.get("voiceless"), table.get("participle_plain")
        prefix = table.get("participle_prefix", "")
        shapes = (voiceless and re.compile(voiceless), plain and re.compile(plain))
        return cls(tuple(table["forms"]), rules, prefix, *shapes)

    def forms(self, line: str) -> tuple[str, str, list[tuple[str, str]]]:
        """Read one verb of the file.

        Parameters
        ----------
        line : str
            `infinitive`, or `infinitive form form ...`; before the infinitive `part|`, or after it a second word of the
            phrase (`point out`).

        Returns
        -------
        part, lemma, forms : str, str, list of (name, form)
            The part that stands apart ("" when none); the line's key; all forms, the infinitive first as `base`.
        """
        before, bar, rest = line.rpartition("|")
        words = rest.split()
        part = before.strip()
        if not bar and len(words) == 2:
            words, part = words[:1], words[1]
        elif not bar and len(words) == len(self.names) + 2:
            words, part = [words[0], *words[2:]], words[1]
        base = words[0]
        given = words[1:] if len(words) == len(self.names) + 1 else self._regular(base)
        named = [("base", base), *zip(self.names, given, strict=True)]
        merged = [("past" if name == "pasts" else name, form) for name, form in named]
        return part, f"{part}|{base}" if part else base, merged

    def _regular(self, base: str) -> list[str]:
        if "stem" not in self.rules:
            return [_replace(base, self.rules[name]) for name in self.names]
        stem = _replace(base, self.rules["stem"])
        assert self.voiceless
        assert self.plain
        root = _replace(base, self.rules["root"])
        hard = bool(self.voiceless.search(root))
        kind = "hard" if hard else "soft"
        past = _replace(stem, self.rules[f"past_{kind}"])
        participle = _replace(stem, self.rules[f"participle_{kind}"])
        if not self.plain.match(base):
            participle = _replace(self.prefix + participle, self.rules.get("joint", ()))
        return [_replace(stem, self.rules["third"]), past, _replace(past, self.rules["pasts"]), participle]


def _replace(word: str, rules: Rules) -> str:
    for find, put in rules:
        if find.search(word):
            return find.sub(put, word, count=1)
    return word
