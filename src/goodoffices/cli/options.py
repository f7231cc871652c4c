"""Options that several commands share."""

from __future__ import annotations

from goodoffices.cli import speaking, values
from goodoffices.cli.commands import argument, option
from goodoffices.wording import Worded

DOSSIER = argument("dossier")
AS_OF = option("--as-of", metavar="DATE", words=Worded("help-as-of"))
MARKING = option("--marking", metavar="MARKING", words=Worded("help-marking"))
SEED = option("--seed", type=values.Number(int, 0), default=0, show_default=True, words=Worded("help-seed"))
JSON = option("--json", "as_json", is_flag=True, words=Worded("help-json"))
ALL = option("--all", "everything", is_flag=True, words=Worded("help-all"))
BECAUSE = option("--because", is_flag=True, words=Worded("help-because"))
LANGUAGE = option(
    "--language",
    metavar="LANGUAGE",
    type=values.Language(),
    envvar=speaking.VARIABLE,
    default=lambda: speaking.asked(()),
    show_default=True,
    expose_value=False,
    words=Worded("help-language"),
)
FIGURE = option("--figure", metavar="FILE", type=values.Path(folders=False), words=Worded("help-figure"))
REPLACE = option("--replace", is_flag=True, words=Worded("help-replace"))
JOBS = option(
    "--jobs",
    type=values.Number(int, 1),
    default=1,
    show_default=True,
    words=Worded("help-jobs"),
)
