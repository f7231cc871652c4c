"""What the page cannot tell, and how it was made."""

from __future__ import annotations

from goodoffices.page.bibliography import bibliography
from goodoffices.page.document import Aside, Bullets, Paragraph, Section, Sentence
from goodoffices.page.view import View

UNTOLD = 5


def cannot_tell(view: View) -> Section:
    """The fixed box: five things nobody should read into the page."""
    items = tuple(Paragraph((view.page(f"cannot-tell-{n}"),)) for n in range(1, UNTOLD + 1))
    return Section("cannot-tell", view.say("cannot-tell"), (Aside("", (Bullets(items),)),))


def method(view: View) -> Section:
    """How the page was made."""
    keys = (f"method-{id}" for id, found in view.results.items() if found)
    said = [view.page(key) for key in keys if view.say.has(key)]
    said += [view.page("method-sources")] if view.dossier.claim else []
    for result in [result for found in view.results.values() for result in found][:1]:
        seed = str(result.parameters.get("seed", 0))
        said.append(view.page("method-run", dossier=view.dossier.about.id, version=result.version, seed=seed))
    return Section("method", view.say("method"), (Paragraph(tuple(said)),) if said else ())


def literature(view: View) -> Section | None:
    """What the methods build on."""
    keys = {key for found in view.results.values() for result in found for key in result.references}
    entries = bibliography(sorted(keys))
    if not entries:
        return None
    items = tuple(Paragraph((Sentence(entry, "page"),), "quiet") for entry in entries)
    return Section("references", view.say("references"), (Bullets(items),))
