"""Reading an article: from a file to proposed claims, for a reviewer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from goodoffices.desk.opening import open as open_dossier
from goodoffices.desk.version import VERSION
from goodoffices.errors import BadInput, Fault
from goodoffices.reporting import Reading
from goodoffices.reporting import read as propose


def read(
    path: str | Path,
    *,
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    dossier: str | None = None,
) -> Reading:
    """Propose claims from a news article; nothing enters a dossier by it.

    Parameters
    ----------
    path : str | Path
        A text, HTML, PDF or DOCX file.
    outlet, published, language : str, optional
        See `goodoffices.reporting.read`.
    dossier : str, optional
        A dossier whose names for its actors go before the package's table.

    Raises
    ------
    BadInput
        When there is no such file, or it cannot be read.
    OutOfReach
        When the file needs the extra `read`.
    """
    if not Path(path).is_file():
        raise BadInput(Fault("there is no such file", file=str(path)))
    aliases = None
    if dossier is not None:
        aliases = {actor.id: (actor.name, *actor.aliases) for actor in open_dossier(dossier).actor}
    return propose(Path(path), outlet=outlet, published=published, language=language, aliases=aliases)


def as_json(reading: Reading) -> dict[str, Any]:
    """What `goodoffices read --json` prints; offsets are characters of the text with that hash."""
    return {
        "version": VERSION,
        "extractor": reading.extractor,
        "language": reading.language,
        "outlet": reading.outlet,
        "published": reading.published.isoformat() if reading.published else None,
        "sha256": reading.sha256,
        "answer": reading.answer,
    }
