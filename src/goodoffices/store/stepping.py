"""A step of a ledger done on an excerpt of it: the file around it is spliced, not read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from goodoffices.dossier.dossier import Dossier
from goodoffices.errors import BadInput
from goodoffices.formats.atomic import text_in
from goodoffices.formats.native import read_pages
from goodoffices.formats.native_write import rewritten
from goodoffices.store.excerpt import excerpt
from goodoffices.store.shelf import Shelf
from goodoffices.store.splices import spliced

#: From a dossier, or from an excerpt of it with what a step is about, to the same after the step.
Step = Callable[[Dossier], Dossier]


def excerpted(
    shelf: Shelf, step: Step, about: Collection[str], pages: Mapping[str, bytes]
) -> tuple[Dossier, Dossier, dict[str, bytes]] | None:
    """The excerpt before and after the step, and the files that change by it.

    Returns
    -------
    tuple | None
        None where it cannot be done so, or is refused: then the whole dossier tells why.
    """
    homes = [name for name, content in pages.items() if name.endswith(".toml") and b"[[claim]]" in content]
    if len(homes) != 1 or b"\r" in pages[homes[0]]:
        return None
    home, path = homes[0], shelf.located(homes[0])
    try:
        whole = text_in(pages[home], path)
        others = [text_in(pages[name], path) for name in pages if name != home and name.endswith(".toml")]
        part = excerpt(whole, about, others)
        if part is None or whole.encode() != pages[home]:
            return None
        held = {**pages, home: part.text.encode()}
        before = read_pages(held, shelf.path)
        after = step(before)
        named = {shelf.located(name): name for name in held}
        changed = rewritten(after, shelf.path, texts=lambda file: _text(held, named, file))
    except BadInput:
        return None
    if not changed:
        return before, after, {}
    if set(changed) != {path}:
        return None
    steps = part.into_whole(changed[path].decode(), whole)
    return None if steps is None else (before, after, {home: spliced(pages[home], steps)})


def _text(pages: Mapping[str, bytes], named: Mapping[Path, str], file: Path) -> str | None:
    return text_in(pages[named[file]], file) if file in named else None
