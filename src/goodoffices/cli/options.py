"""Options that several commands share."""

from __future__ import annotations

import click

DOSSIER = click.argument("dossier")
AS_OF = click.option(
    "--as-of", metavar="DATE", help="Leave out what was published later (default: the dossier's own date)."
)
MARKING = click.option(
    "--marking", metavar="MARKING", help="Leave out what is marked above this, and what rests on it (default: nothing)."
)
SEED = click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="For what is drawn by chance."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON.")
LANGUAGE = click.option("--language", metavar="LANGUAGE", default="en", show_default=True, help="en or nl.")
FIGURE = click.option(
    "--figure", metavar="FILE", type=click.Path(dir_okay=False), help="Draw it as an SVG file as well."
)
REPLACE = click.option(
    "--replace", is_flag=True, help="Write over what is there; the old one is kept beside it as NAME.old."
)
JOBS = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Processes to share the work; the answer is the same.",
)
