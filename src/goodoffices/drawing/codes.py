"""Short codes for actors, to stand on a line where a name has no room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, count

#: Words that give no letter to a code unless nothing else does.
SHORT = 3


def codes(names: Mapping[str, str]) -> dict[str, str]:
    """Each name's code, no two alike: "US" for United States, "Ir" for Iran.

    Parameters
    ----------
    names : mapping
        Id to name.
    """
    found: dict[str, str] = {}
    for place, (id, name) in enumerate(names.items(), 1):
        tries = chain(_candidates(name), map(str, count(place)))
        found[id] = next(code for code in tries if code and code not in found.values())
    return found


def _candidates(name: str) -> Iterator[str]:
    words = re.findall(r"\w+", name)
    telling = [word for word in words if len(word) > SHORT or word.isupper() or word.isdecimal()] or words
    if len(telling) > 1:
        yield "".join(word[0].upper() for word in telling[:2])
        yield "".join(word[0].upper() for word in telling[:3])
    letters = "".join(telling)
    for size in range(min(2, len(letters)), len(letters) + 1):
        yield letters[:1].upper() + letters[1:size]
