"""The command brief: a page to send to a colleague."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from goodoffices.cli import guarding, options
from goodoffices.cli.printing import say, say_json
from goodoffices.cli.progress import shown
from goodoffices.desk import briefing
from goodoffices.store import making, opening

#: The endings of each form, the usual one first.
ENDINGS = {"html": (".html", ".htm"), "markdown": (".md", ".markdown"), "csv": (".csv",)}


@click.command(epilog="Example: goodoffices brief us-iran-2025 --language nl --output out/us-iran-2025.html")
@options.DOSSIER
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="Where to write it (default: out/DOSSIER.html).")
@click.option(
    "--form",
    type=click.Choice(briefing.FORMS),
    default=None,
    help="html or markdown (default: by the output's ending).",
)
@click.option("--marking", help="Leave out what is marked above this; the page says how much (default: nothing).")
@click.option("--since", metavar="DATE", help="Say what changed since this day.")
@click.option("--against", metavar="DOSSIER", help="Say what differs from another dossier, also NAME@DATE.")
@click.option("--summary", is_flag=True, help="Print a one-screen summary as well.")
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
    summary: bool,
    language: str,
    as_of: str | None,
    seed: int,
    replace: bool,
    as_json: bool,
) -> None:
    """Write the brief: a page to send to a colleague."""
    opened = opening.open(dossier)
    guarding.shown_whole(opened, marking)
    form, path = target(output, form, briefing.name_for(opened, marking), briefing.FORMS)
    other = opening.open(against) if against else None
    document = shown(
        "brief",
        lambda: briefing.document(
            opened, language=language, marking=marking, as_of=as_of, since=since, against=other, seed=seed
        ),
    )
    making.write_page(path, briefing.laid_out(document, form), replace=replace)
    if as_json:
        say_json({"path": str(path), "form": form, "language": language})
        return
    say(str(path))
    if summary:
        from goodoffices.page.screen import render

        say(render(document, width=shutil.get_terminal_size((100, 24)).columns))


def target(output: str | None, form: str | None, name: str, forms: tuple[str, ...]) -> tuple[str, Path]:
    """The form, said or by the output's ending, and the path; they say the same."""
    if output is None:
        form = form or forms[0]
        return form, Path(f"out/{name}{ENDINGS[form][0]}")
    able = (form,) if form else forms
    making.ending(output, tuple(suffix for one in able for suffix in ENDINGS[one]), "a page")
    return next(one for one in able if Path(output).suffix.lower() in ENDINGS[one]), Path(output)
