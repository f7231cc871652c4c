"""docs/explanation/speed.md accounts for every row of the benchmark: measured, or named as not run."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]


def rows():
    """The names of the benchmark's rows, read from its source, as loading it would make conflicts."""
    tree = ast.parse((ROOT / "benchmarks" / "stability.py").read_text(encoding="utf-8"))
    (found,) = (n for n in tree.body if isinstance(n, ast.AnnAssign) and ast.unparse(n.target) == "ROWS")
    return [key.value for key in found.value.keys]


def test_every_row_stands_on_the_page():
    page = (ROOT / "docs" / "explanation" / "speed.md").read_text(encoding="utf-8")
    told = page.partition("<!-- table -->")[2].partition("<!-- end of table -->")[0]
    not_run = told.partition("Not run this time: ")[2].partition(".\n")[0].split("; ")
    measured = [line.split(" | ")[0].removeprefix("| ") for line in told.splitlines() if line.startswith("| ")]
    names = rows()
    assert len(names) > 5
    assert [name for name in names if name not in measured and name not in not_run] == []
