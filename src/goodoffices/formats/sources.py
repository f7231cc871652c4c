"""The texts of sources, in `sources/` beside the dossier and out of version control: nobody republishes an article."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from goodoffices.dossier.records.source import Source
from goodoffices.errors import BadInput, Broken, Fault
from goodoffices.formats.atomic import read_bytes, there, within, write_bytes, write_text
from goodoffices.wording import Worded

FOLDER = "sources"


def folder_of(path: Path) -> Path:
    """Where the texts of the dossier at `path` lie."""
    return (path if path.is_dir() else path.parent) / FOLDER


def hash_of(text: str) -> str:
    """The hash offsets refer to: SHA-256 of the text in UTF-8."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def text_of(path: Path, source: Source) -> str | None:
    """The text of a source of the dossier at `path`; None when it is not at hand.

    Raises
    ------
    BadInput
        When it cannot be read, or is not UTF-8.
    Broken
        When its hash is not the source's.
    """
    file = folder_of(path) / source.text_file
    within(path if path.is_dir() else path.parent, file)
    if not there(file):
        return None
    return sound_text(read_bytes(file), source, file)


def sound_text(content: bytes, source: Source, file: Path) -> str:
    """What the file of a source's text says; raises as `text_of`."""
    found = sha256(content).hexdigest()
    if source.sha256 is not None and found != source.sha256:
        raise Broken(Worded("at-place", place=str(file), text=changed(source, found)))
    try:
        return content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        wrong = Worded("not-utf-8", place=str(error.start + 1))
        raise BadInput(Fault(wrong, file=str(file))) from None


@contextmanager
def keep(path: Path, source: Source, text: str) -> Iterator[None]:
    """Keep a source's text beside the dossier at `path`, and version control away from it, if what follows succeeds.

    Raises
    ------
    BadInput
        When another text stands in its file, or it cannot be written; what was made for it goes again.
    """
    folder = folder_of(path)
    file = folder / source.text_file
    within(path if path.is_dir() else path.parent, file)
    if there(file):
        if read_bytes(file) != text.encode("utf-8", "surrogatepass"):
            raise BadInput(Fault(Worded("source-other-text", source=source.id), file=str(file)))
        yield
        return
    made = [one for one in (file, folder / ".gitignore", folder) if not there(one)]
    try:
        if folder / ".gitignore" in made:
            write_text(folder / ".gitignore", "*\n")
        write_bytes(file, text.encode("utf-8", "surrogatepass"))
        yield
    except Exception:
        for one in made:
            with suppress(OSError):
                one.rmdir() if one.is_dir() else one.unlink(missing_ok=True)
        raise


def changed(source: Source, found: str) -> Worded:
    """What to say of a text that is another one than the source's claims were read in."""
    before = source.sha256 or Worded("another-text")
    return Worded("source-changed", source=source.id, before=before, found=found)
