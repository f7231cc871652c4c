"""One person under the spellings of several languages: Poetin and Putin, Zelensky and Zelenskyy, Araghchi and Araqchi.

The rule, stated in `RULE`: names are compared without capitals, accents, apostrophes, hyphens and the Arabic article,
and with those letters made one that Dutch, English, German and French write differently for the same Cyrillic, Arabic
or Persian letter. Names that then are alike are one person's; so is a last name of five letters or more that is alike
to the last name of one known person. Where two known persons are, nobody is meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Letters to what they are made into, in this order: (what is written, what it counts as, an example).
RULE: tuple[tuple[str, str, str], ...] = (
    ("sjtsj|shch|schtsch|chtch", "s", "Chroesjtsjov, Khrushchev"),
    ("tsj|tch|tsch", "c", "Gorbatsjov, Gorbatchev"),
    ("sch|sj|sh", "s", "Sjojgoe, Shoigu, Schoigu"),
    ("kh|ch", "c", "Chamenei, Khamenei"),
    ("zj|zh", "z", "Brezjnev, Brezhnev"),
    ("gh|q", "g", "Araghchi, Araqchi"),
    ("oe|ou", "u", "Poetin, Poutine, Putin"),
    ("ph", "f", "Joseph, Josef"),
    ("w", "v", "Lawrow, Lavrov"),
    ("x", "ks", "Alexei, Aleksej"),
    ("[yj]", "i", "Navalny, Navalnyj"),
    ("ie(?=[^aeiou]|$)", "e", "Medvedjev, Medvedev"),
    ("i+", "i", "Zelenskyy, Zelensky"),
    ("^i(?=e)", "", "Jevgeni, Evgeni"),
    ("([^aeiou])e$", "\\1", "Poutine, Putin"),
    ("([a-z])\\1+", "\\1", "Mohammed, Mohamed"),
    ("([cs])ov$", "\\1ev", "Gorbatsjov, Gorbachev"),
)
_ARTICLE = re.compile(r"^(?:al|el|as|ash|an|ad|ar|at)[- ](?=\w)")
#: A last name alone must have so many letters, or chance likenesses (Khan, Han) would make two people one.
LEAST = 5


def spelling(name: str) -> str:
    """What a name is compared by: two names of one spelling are taken for one person's."""
    return " ".join(filter(None, (_word(word) for word in name.split())))


def _word(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.lower().replace("ö", "oe").replace("ø", "oe").replace("ß", "ss"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = re.sub(r"[^a-z]", "", _ARTICLE.sub("", plain))
    for written, counts, _ in RULE:
        plain = re.sub(written, counts, plain)
    return plain


class Persons:
    """Those a dossier knows by name, found under another spelling.

    Parameters
    ----------
    names : iterable of str
        As speakers, and in the aliases of actors.
    """

    def __init__(self, names: Iterable[str]):
        self._whole: dict[str, set[str]] = {}
        self._last: dict[str, set[str]] = {}
        for name in names:
            told = _called(name)
            if not told:
                continue
            key = spelling(told)
            self._whole.setdefault(key, set()).add(name)
            self._last.setdefault(key.split()[-1] if key else "", set()).add(name)

    def known(self, name: str) -> str | None:
        """The one known person of that spelling, by the longest name known; None when there is none, or two."""
        told = _called(name)
        key = spelling(told)
        if not key:
            return None
        found = self._whole.get(key, set())
        if " " not in key:
            found = found | self._after(key)
        elif not found:
            found = self._after(key)
            found = set() if any(" " in spelling(_called(one)) for one in found) else found
        return _longest(found)

    def _after(self, key: str) -> set[str]:
        """Those whose last name is alike."""
        last = key.split()[-1]
        return self._last.get(last, set()) if len(last) >= LEAST else set()


def _called(name: str) -> str:
    """The name within "foreign minister Ada Holm": what stands from its last run of capitals on."""
    words = name.split()
    at = len(words)
    while at > 0 and (words[at - 1][:1].isupper() or words[at - 1].split("-")[-1][:1].isupper()):
        at -= 1
    return " ".join(words[at:])


def _longest(names: set[str]) -> str | None:
    """The longest of names that are all one person's; None when two people are among them."""
    keys = {spelling(_called(name)) for name in names}
    full = [key for key in keys if not any(other != key and other.endswith(f" {key}") for other in keys)]
    return max(names, key=lambda name: (len(_called(name)), name)) if len(full) == 1 else None
