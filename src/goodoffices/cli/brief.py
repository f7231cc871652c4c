"""The command brief: a page to send to a colleague."""

from __future__ import annotations

import shutil
from pathlib import Path

from goodoffices.cli import guarding, options, speaking, values
from goodoffices.cli.commands import command, option
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import with_progress
from goodoffices.desk import briefing
from goodoffices.store import making, opening
from goodoffices.wording import Worded

#: Sheets of a short brief, unless told otherwise.
SHEETS = 2
#: The endings of each form, the usual one first.
ENDINGS = {
    "html": (".html", ".htm"),
    "markdown": (".md", ".markdown"),
    "csv": (".csv",),
    "docx": (".docx",),
    "pdf": (".pdf",),
}


@command(
    words=Worded("help-brief"), example="goodoffices brief us-iran-2025 --language nl --output out/us-iran-2025.html"
)
@options.DOSSIER
@option("--output", "-o", type=values.Path(folders=False), words=Worded("help-brief-output"))
@option(
    "--form",
    type=values.Choice(briefing.FORMS),
    default=None,
    words=Worded("help-brief-form"),
)
@option("--marking", words=Worded("help-brief-marking"))
@option("--since", metavar="DATE", words=Worded("help-since"))
@option("--against", metavar="DOSSIER", words=Worded("help-against"))
@option("--short", is_flag=True, words=Worded("help-short"))
@option("--pages", type=values.Number(int, 1), default=None, words=Worded("help-pages"))
@option("--author", metavar="NAME", default="", words=Worded("help-author"))
@option("--template", metavar="FILE", type=values.Path(folders=False), words=Worded("help-template"))
@option("--summary", is_flag=True, words=Worded("help-summary"))
@options.LANGUAGE
@options.AS_OF
@options.SEED
@options.REPLACE
@options.JSON
def brief(
    dossier: str,
    output: str | None,
    form: str | None,
    marking: str | None,
    since: str | None,
    against: str | None,
    short: bool,
    pages: int | None,
    author: str,
    template: str | None,
    summary: bool,
    as_of: str | None,
    seed: int,
    replace: bool,
    as_json: bool,
) -> None:
    """Write the brief: a page to send to a colleague."""
    opened, language = opening.open(dossier), speaking.language()
    guarding.shown_whole(opened, marking)
    form, path = brief_target(output, form, briefing.name_for(opened, marking), briefing.FORMS)
    other = opening.open(against) if against else None
    document = with_progress(
        "brief",
        lambda: briefing.document(
            opened,
            language=language,
            marking=marking,
            as_of=as_of,
            since=since,
            against=other,
            seed=seed,
            pages=pages or (SHEETS if short else None),
        ),
    )
    look = Path(template) if template else None
    making.write_page(path, briefing.laid_out(document, form, author=author, template=look), replace=replace)
    if as_json:
        say_json({"path": str(path), "form": form, "language": language})
        return
    say(str(path))
    if summary:
        from goodoffices.page.screen import render

        say(render(document, width=shutil.get_terminal_size((100, 24)).columns))


def brief_target(output: str | None, form: str | None, name: str, forms: tuple[str, ...]) -> tuple[str, Path]:
    """The form, said or by the output's ending, and the path; they say the same."""
    if output is None:
        form = form or forms[0]
        return form, Path(f"out/{name}{ENDINGS[form][0]}")
    able = (form,) if form else forms
    making.ending(output, tuple(suffix for one in able for suffix in ENDINGS[one]), Worded("written-page"))
    return next(one for one in able if Path(output).suffix.lower() in ENDINGS[one]), Path(output)
