"""Whether what goes wrong is Dutch when told in Dutch: no English is left between names and quotes."""

import re

from goodoffices.wording import Worded

#: Frequent words of English that are none of Dutch.
ENGLISH = frozenset(
    re.findall(
        r"\w+",
        "the and not no which who from than more with expected has have should cannot there this that one each its are "
        "or to by at an already needs names rests here lies between other input valid be it where when only but",
    )
)
QUOTED = re.compile(
    r"'[^']*'|\"[^\"]*\"|\[[^\]]*\]|<[^>]*>|\([^)]*/[^)]*\)|goodoffices catalog open \S+|\S*[/.]\w+:\d*:?"
)


def english(told):
    """The English words in a text, what it quotes aside."""
    return ENGLISH & set(re.findall(r"[a-z-]+", QUOTED.sub(" ", told.replace("zo'n", "zon")).lower()))


def dutch(error):
    """What an error or a fault says in Dutch and in English; fails where the Dutch is no Dutch."""
    told, plain = error.told("nl"), error.told("en")
    assert not english(told), told
    assert told != plain or not english(plain), told
    return told, plain


def bare(text):
    """A text with "q" for all that the dossier itself says."""
    if isinstance(text, Worded):
        return Worded(text.key, **{name: bare(slot) for name, slot in text.slots.items()})
    return [bare(one) for one in text] if isinstance(text, list | tuple) else "q" if isinstance(text, str) else text
